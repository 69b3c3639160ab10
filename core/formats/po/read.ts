import { SongphasaError } from '../../errors.ts';
import type { SegmentState } from '../../model.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeText } from '../text/read.ts';
import { isSwapped } from '../xliff/languages.ts';
import { headerField, type PoEntry, parsePo } from './parse.ts';

/** Comments of ours that carry a verdict. */
export const VERDICT = /^songphasa:(changes-requested|rejected)(?::\s*(.*))?$/s;

function stateOf(entry: PoEntry, translation: string): SegmentState {
  const verdict = entry.comments
    .map((comment) => VERDICT.exec(comment)?.[1])
    .find((one) => one !== undefined);
  if (verdict === 'rejected' || verdict === 'changes-requested') return verdict;
  if (translation === '') return 'untranslated';
  return entry.flags.includes('fuzzy') ? 'draft' : 'translated';
}

/** The text that a translation translates: of a plural, the first form translates the singular unless it is the only one. */
function sourceOf(entry: PoEntry, form: number): string {
  const singular = entry.id?.text ?? '';
  const plural = entry.plural?.text;
  return plural !== undefined && (form > 0 || entry.translations.length === 1) ? plural : singular;
}

function unitsOf(entry: PoEntry, index: number, swapped: boolean): ReadUnit[] {
  return entry.translations.map((translation, form): ReadUnit => {
    const source = sourceOf(entry, form);
    const [thai, english] = swapped ? [translation.text, source] : [source, translation.text];
    const notes =
      form > 0
        ? []
        : [...entry.extracted, ...entry.comments.filter((one) => one !== '' && !VERDICT.test(one))];
    return {
      id: entry.context ?? entry.references[0] ?? null,
      source: thai,
      target: english,
      state: stateOf(entry, translation.text),
      notes,
      key: `${index}.${form}`,
      paragraph: index,
    };
  });
}

/**
 * PO: a unit a translation, so that a plural is several. Whether the file translates into Thai, its header says, or else
 * the script of its texts. Throws `file-malformed` and `no-segments`.
 */
export function readPo(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const entries = parsePo(decodeText(bytes, options));
  const swapped = translatesIntoThai(entries);
  const units = entries.flatMap((entry, index) =>
    entry.id?.text === '' ? [] : unitsOf(entry, index, swapped),
  );
  if (units.length === 0) throw new SongphasaError('no-segments');
  const language = headerField(entries, 'Language') ?? '';
  const languages = swapped
    ? { source: 'en', target: language || 'th' }
    : { source: 'th', target: language || 'en' };
  return { format: 'po', segmented: true, units, languages, swapped };
}

export function translatesIntoThai(entries: readonly PoEntry[]): boolean {
  const language = headerField(entries, 'Language');
  if (language !== null && language !== '') return isSwapped(null, language.replace('_', '-'));
  const thai = (texts: (string | undefined)[]): number =>
    texts.join('').match(/[\u0e01-\u0e4e]/g)?.length ?? 0;
  return (
    thai(entries.map(({ translations }) => translations[0]?.text)) > thai(entries.map(({ id }) => id?.text))
  );
}
