import { EXPORT_FORMATS, type ExportFormat } from '../../core/formats/document.ts';
import type { Args, ExportOffer } from '../../electron/ipc/contract.ts';

/** What a person can have written. */
export type Choice = ExportFormat | 'original' | 'original-english' | 'original-thai';

export type ChoiceGroup = 'original' | 'tools' | 'review' | 'text';

/** Dots part the keys of i18next, so the formats' ids can't stand in them. */
export const CHOICE_KEYS = {
  original: 'original',
  'original-english': 'originalEnglish',
  'original-thai': 'originalThai',
  'xliff-2.1': 'xliff21',
  'xliff-1.2': 'xliff12',
  'tmx-1.4': 'tmx14',
  po: 'po',
  csv: 'csv',
  'review-docx': 'reviewDocx',
  'review-xlsx': 'reviewXlsx',
  html: 'html',
  pdf: 'pdf',
  'text-thai': 'textThai',
  'text-english': 'textEnglish',
  'text-both': 'textBoth',
} as const satisfies Readonly<Record<Choice, string>>;

const REVIEW: readonly ExportFormat[] = ['review-docx', 'review-xlsx', 'pdf', 'html'];
const TEXT: readonly ExportFormat[] = ['text-thai', 'text-english', 'text-both'];

function originals(offer: ExportOffer | null): readonly Choice[] {
  const way = offer?.original?.way;
  if (way === undefined) return [];
  return way === 'back' ? ['original'] : ['original-english', 'original-thai'];
}

export function choicesIn(
  offer: ExportOffer | null,
): readonly { readonly group: ChoiceGroup; readonly choices: readonly Choice[] }[] {
  const tools = EXPORT_FORMATS.filter((format) => !REVIEW.includes(format) && !TEXT.includes(format));
  const groups = [
    { group: 'original', choices: originals(offer) },
    { group: 'tools', choices: tools },
    { group: 'review', choices: REVIEW },
    { group: 'text', choices: TEXT },
  ] as const;
  return groups.filter(({ choices }) => choices.length > 0);
}

/** The person's choice as far as it is offered; else the file that came, else what every tool reads. */
export function settled(chosen: Choice | null, offer: ExportOffer | null): Choice {
  const offered = choicesIn(offer).flatMap(({ choices }) => choices);
  return chosen !== null && offered.includes(chosen) ? chosen : (originals(offer)[0] ?? 'xliff-2.1');
}

export function isOriginal(choice: Choice): choice is Exclude<Choice, ExportFormat> {
  return choice.startsWith('original');
}

/** Whether the file will say of itself how clean the work is: of those that came, not all have a place for it. */
export function isMarked(choice: Choice, offer: ExportOffer | null): boolean {
  return !isOriginal(choice) || offer?.original?.marked === true;
}

/** The choice as `export.write` takes it. */
export function formatOf(choice: Choice): Pick<Args<'export.write'>, 'format' | 'into'> {
  switch (choice) {
    case 'original':
      return { format: 'original' };
    case 'original-english':
      return { format: 'original', into: 'en' };
    case 'original-thai':
      return { format: 'original', into: 'th' };
    default:
      return { format: choice };
  }
}
