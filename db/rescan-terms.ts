import type { SegmentId } from '../core/model.ts';
import type { Term } from '../core/terms/term.ts';
import { Termbase } from '../core/terms/termbase.ts';
import { query, type WritableDb } from './connection.ts';
import { BATCH, Rescanner, type Scanned, type Scanner } from './rescan.ts';
import type { Steps } from './steps.ts';

const COUNT = query<number>('segments.count', 'SELECT count(*) FROM segments');
const AFTER = query<Scanned>(
  'rescan.after',
  `SELECT key, id, source, target FROM segments WHERE key > ? ORDER BY key LIMIT ${BATCH}`,
);

/**
 * Looks through the project after terms have changed. Only segments in which a word of theirs, as they were or as they are,
 * could be found can have other artifacts now; these are scanned anew. Returns the segments whose artifacts are others
 * now. Throws `cancelled`.
 */
export function rescanByTerms(
  db: WritableDb,
  scan: Scanner,
  terms: readonly Term[],
  steps: Steps,
): SegmentId[] {
  const concerned = concernedBy(terms);
  const rescanner = new Rescanner(db, scan);
  const changed: SegmentId[] = [];
  steps.beginWhole(db.value(COUNT) ?? 0);
  for (let last = 0; ; ) {
    const batch = db.all(AFTER, last);
    const end = batch.at(-1);
    if (end === undefined) return changed;
    last = end.key;
    changed.push(...rescanner.rescan(batch.filter(concerned)));
    for (const _ of batch) steps.step();
  }
}

function concernedBy(terms: readonly Term[]): (segment: Scanned) => boolean {
  const changed = new Termbase(terms);
  const english = terms.flatMap((term) => [...term.english, ...term.forbiddenEnglish]).map(beginning);
  const maybe = new RegExp(`(?<!\\p{L})(?:${[...new Set(english)].join('|')})`, 'iu');
  const inEnglish = (target: string) =>
    english.length > 0 && maybe.test(target) && changed.find('target', target).length > 0;
  return ({ source, target }) => changed.find('source', source).length > 0 || inEnglish(target);
}

/** What no form of the word changes (policy, policies; man, men), so that most texts need not be cut into words. */
function beginning(word: string): string {
  return word.slice(0, word.length >= 6 ? 2 : 1).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
