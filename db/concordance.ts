/** Words in what was translated before, wherever they stand in it. */
import type { Side } from '../core/model.ts';
import { normaliseForSearch } from '../core/text/search-form.ts';
import { query, type ReadableDb } from './connection.ts';
import { type MatchOrigin, originsOf, type SegmentCandidate, type UnitCandidate } from './matches.ts';
import { searchCondition } from './search.ts';

export interface ConcordanceLine {
  readonly source: string;
  readonly target: string;
  readonly origin: MatchOrigin;
}

export interface Concordance {
  readonly lines: readonly ConcordanceLine[];
  /** There is more than is shown. */
  readonly more: boolean;
}

const LIMIT = 100;
/** Units of memories whose words are compared: the index only knows pieces of three letters. */
const LOOK_LIMIT = 20_000;
/** Code points; the index knows nothing shorter. */
const SHORTEST = 3;

const UNIT = `SELECT u.key, u.source, u.target, m.name, u.changed_at AS changedAt, u.author
  FROM memory_units u JOIN memories m ON m.key = u.memory AND m.in_force = 1`;
const UNITS_INDEXED = query<UnitCandidate>(
  'concordance.units',
  `${UNIT} WHERE u.key IN (SELECT rowid FROM memory_search WHERE memory_search MATCH ? LIMIT ${LOOK_LIMIT})`,
);
const UNITS_SHORT = query<UnitCandidate>('concordance.unitsShort', `${UNIT} LIMIT ${LOOK_LIMIT}`);

/** Texts with these words on one side; two spellings of one Thai word and both cases meet. What was translated here comes first. */
export function findConcordance(db: ReadableDb, text: string, side: Side): Concordance {
  const words = normaliseForSearch(text.toWellFormed().replaceAll('\0', '')).trim();
  const condition = searchCondition(words, side);
  if (words === '' || condition === null) return { lines: [], more: false };
  return db.read(() => {
    const segments = db.all(
      query<SegmentCandidate>(
        'concordance.segments',
        `SELECT key, id, source, target, state FROM segments
         WHERE state IN ('translated', 'approved') AND target <> '' AND ${condition.sql} LIMIT ${LIMIT + 1}`,
      ),
      ...condition.params,
    );
    const units = unitsWith(db, words, side).filter((unit) => normaliseForSearch(unit[side]).includes(words));
    const found = [...segments, ...units];
    const shown = found.slice(0, LIMIT);
    const origins = originsOf(db, shown);
    const lines = shown.map((row) => ({ source: row.source, target: row.target, origin: origins(row) }));
    return { lines, more: found.length > LIMIT };
  });
}

function unitsWith(db: ReadableDb, words: string, side: Side): UnitCandidate[] {
  const letters = [...words];
  if (letters.length < SHORTEST) return db.all(UNITS_SHORT);
  const pieces = letters.slice(0, 1 - SHORTEST).map((_, at) => letters.slice(at, at + SHORTEST).join(''));
  const quoted = [...new Set(pieces)].map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return db.all(UNITS_INDEXED, `{${side}} : (${quoted.join(' AND ')})`);
}
