import { scanDocument } from '../core/artifacts/scan.ts';
import { SongphasaError } from '../core/errors.ts';
import type { Detection } from '../core/model.ts';
import { NO_TERMS, type Termbase } from '../core/terms/termbase.ts';
import type { FileDocument } from './document.ts';

/** Longer than any cell of the app, in UTF-16 units: the rules are made for sentences. */
const TEXT_LIMIT = 100_000;

function refuseTooLong(segments: FileDocument['segments']): void {
  const tooLong = segments.some(({ source, target }) => Math.max(source.length, target.length) > TEXT_LIMIT);
  if (tooLong) throw new SongphasaError('text-too-long', { limit: TEXT_LIMIT });
}

/** Throws `text-too-long`. What the rules find, a list a segment. Of a file that holds several documents, each is scanned as one. */
export function scanFile(
  { units, segments }: Pick<FileDocument, 'units' | 'segments'>,
  switched: Readonly<Record<string, boolean>>,
  terms: Termbase = NO_TERMS,
): Detection[][] {
  refuseTooLong(segments);
  const parts = Map.groupBy(segments.keys(), (index) => units[segments[index]?.unit ?? -1]?.part ?? 0);
  const found: Detection[][] = segments.map(() => []);
  for (const indexes of parts.values()) {
    const texts = indexes.map((index) => ({
      source: segments[index]?.source ?? '',
      target: segments[index]?.target ?? '',
      tags: units[segments[index]?.unit ?? -1]?.tags ?? [],
    }));
    scanDocument(texts, { switched }, { terms }).forEach((list, place) => {
      found[indexes[place] ?? -1] = list;
    });
  }
  return found;
}
