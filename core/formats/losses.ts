import type { ExportDocument, ExportFormat } from './document.ts';
import { allSegments } from './snapshot.ts';

/** What a format has a place for. `text`: as characters of the text, which nobody takes for tags any more. */
interface Places {
  readonly states: 'all' | 'some' | 'none';
  readonly notes: boolean;
  readonly tags: boolean | 'text';
  /** Who wrote and who approved. */
  readonly people: boolean;
  readonly sides: 'both' | 'source' | 'target';
  /** Segments that have text on one side only. */
  readonly halves: boolean;
}

const ALL: Places = { states: 'all', notes: true, tags: true, people: true, sides: 'both', halves: true };
const TEXT: Places = {
  ...{ states: 'none', notes: false, tags: false, people: false, sides: 'source', halves: true },
};

const PLACES: Readonly<Record<ExportFormat, Places>> = {
  'xliff-1.2': ALL,
  'xliff-2.1': ALL,
  'tmx-1.4': { ...ALL, halves: false },
  csv: { ...ALL, tags: 'text', people: false },
  po: { ...ALL, states: 'some', tags: 'text', people: false },
  html: { ...ALL, people: false },
  pdf: { ...ALL, people: false },
  'review-docx': { ...ALL, tags: 'text', people: false },
  'review-xlsx': { ...ALL, tags: 'text', people: false },
  'text-thai': TEXT,
  'text-english': { ...TEXT, sides: 'target' },
  'text-both': { ...TEXT, sides: 'both' },
};

export const LOSSES = [
  'states',
  'approvals',
  'notes',
  'tags',
  'tagsAsText',
  'people',
  'source',
  'target',
  'halves',
] as const;
export type Loss = (typeof LOSSES)[number];

/** What of a snapshot a file of this format does not say, and how often; only what there is to lose. */
export function losses(
  document: ExportDocument,
  format: ExportFormat,
): { readonly loss: Loss; readonly count: number }[] {
  const places = PLACES[format];
  const segments = allSegments(document);
  const count = (of: (segment: (typeof segments)[number]) => boolean): number => segments.filter(of).length;
  const lost: Readonly<Record<Loss, number>> = {
    // Without English a segment is untranslated, and with it a draft, whether a file says so or not.
    states:
      places.states === 'none' ? count(({ state }) => state !== 'untranslated' && state !== 'draft') : 0,
    approvals: places.states === 'some' ? count(({ state }) => state === 'approved') : 0,
    notes: places.notes ? 0 : segments.reduce((sum, { notes }) => sum + notes.length, 0),
    tags: places.tags === false ? count(({ tags = [] }) => tags.length > 0) : 0,
    tagsAsText: places.tags === 'text' ? count(({ tags = [] }) => tags.length > 0) : 0,
    people: places.people
      ? 0
      : count(
          ({ sourceAuthor, targetAuthor, approvedBy }) =>
            sourceAuthor !== null || targetAuthor !== null || approvedBy !== null,
        ),
    source: places.sides === 'target' ? count(({ source }) => source.trim() !== '') : 0,
    target: places.sides === 'source' ? count(({ target }) => target.trim() !== '') : 0,
    halves: places.halves ? 0 : count(({ source, target }) => source.trim() === '' || target.trim() === ''),
  };
  return LOSSES.flatMap((loss) => (lost[loss] === 0 ? [] : [{ loss, count: lost[loss] }]));
}
