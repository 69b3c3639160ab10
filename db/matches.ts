/** What was translated before and is like a text: in the project itself, and in its memories. */

import { withChipsOf } from '../core/matching/chips.ts';
import { gramsOf } from '../core/matching/grams.ts';
import { EXACT, scorable, scoreAll } from '../core/matching/score.ts';
import { withNumbersOf } from '../core/matching/substitute.ts';
import type { SegmentId, SegmentState } from '../core/model.ts';
import { type Connection, type Query, query, type ReadableDb } from './connection.ts';
import { numbersOf } from './numbering.ts';

/** Where a match comes from. */
export type MatchOrigin =
  | {
      readonly kind: 'segment';
      readonly segment: SegmentId;
      /** Over the project, 1-based. */
      readonly number: number;
      readonly state: SegmentState;
    }
  | {
      readonly kind: 'memory';
      readonly name: string;
      readonly changedAt: number | null;
      readonly author: string | null;
    };

export interface Match {
  /** Per cent: see core/matching/score.ts. */
  readonly score: number;
  readonly source: string;
  /** As it stands there. */
  readonly target: string;
  /** With the numbers and tags of the present text; null where that is the same, or can't be put in for sure. */
  readonly adapted: string | null;
  readonly origin: MatchOrigin;
}

export interface MatchOptions {
  /** The segment that is translated: never its own match. */
  readonly segment?: SegmentId;
  /** Per cent. */
  readonly least?: number;
  readonly most?: number;
}

interface Candidate {
  readonly key: number;
  readonly source: string;
  readonly target: string;
}
export interface SegmentCandidate extends Candidate {
  readonly id: SegmentId;
  readonly state: SegmentState;
}
export interface UnitCandidate extends Candidate {
  readonly name: string;
  readonly changedAt: number | null;
  readonly author: string | null;
}

/** One place to look in: what knows how often a piece occurs, where it occurs, and what is there. */
interface Place<Row extends Candidate> {
  readonly frequency: Query<number>;
  readonly occurrences: Query<number>;
  /** Of these keys those that can be offered, in this order; the very same text first. */
  readonly rows: Query<Row>;
}

const SEGMENTS: Place<SegmentCandidate> = {
  frequency: query<number>('matches.segmentFrequency', 'SELECT doc FROM segment_pieces WHERE term = ?'),
  occurrences: query<number>(
    'matches.segmentOccurrences',
    `SELECT rowid FROM segment_search WHERE segment_search MATCH '{source} : "' || ? || '"' LIMIT ?`,
  ),
  rows: query<SegmentCandidate>(
    'matches.segments',
    `SELECT s.key, s.id, s.source, s.target, s.state FROM json_each(?) j CROSS JOIN segments s ON s.key = j.value
     WHERE s.state IN ('translated', 'approved') AND s.target <> ''
     ORDER BY s.source = ? DESC, j.key LIMIT ?`,
  ),
};
const UNITS: Place<UnitCandidate> = {
  frequency: query<number>('matches.unitFrequency', 'SELECT doc FROM memory_pieces WHERE term = ?'),
  occurrences: query<number>(
    'matches.unitOccurrences',
    `SELECT rowid FROM memory_search WHERE memory_search MATCH '{source} : "' || ? || '"' LIMIT ?`,
  ),
  rows: query<UnitCandidate>(
    'matches.units',
    `SELECT u.key, u.source, u.target, m.name, u.changed_at AS changedAt, u.author
     FROM json_each(?) j CROSS JOIN memory_units u ON u.key = j.value CROSS JOIN memories m ON m.key = u.memory
     WHERE m.in_force = 1 ORDER BY u.source = ? DESC, j.key LIMIT ?`,
  ),
};

/** Per cent below which nothing is worth a look. */
export const LEAST_SCORE = 60;
const MOST_MATCHES = 6;
/** Occurrences that are looked at in all, rarest pieces first, and the texts that are then scored. */
const OCCURRENCES_LIMIT = 20_000;
const CANDIDATES_LIMIT = 300;
/** Part of the pieces that is asked for, the rarest: like texts share enough of them. */
const PIECES_SHARE = 0.7;
const PIECES_LIMIT = 400;

/** Best first; of one pair of texts only one. */
export function findMatches(db: ReadableDb, source: string, options: MatchOptions = {}): Match[] {
  const { segment, least = LEAST_SCORE, most = MOST_MATCHES } = options;
  return db.read(() => {
    const pieces = gramsOf(source);
    const wanted = scorable(source);
    const near = <Row extends Candidate>(place: Place<Row>) =>
      scoreAll(wanted, candidates(db, place, source, pieces), Math.max(1, least));
    const own = near(SEGMENTS).filter(({ row }) => row.id !== segment);
    const best = new Map<string, { score: number; row: SegmentCandidate | UnitCandidate }>();
    for (const found of [...own, ...near(UNITS)].sort(
      (a, b) => b.score - a.score || rank(a.row) - rank(b.row),
    )) {
      const pair = JSON.stringify([found.row.source, found.row.target]);
      if (!best.has(pair)) best.set(pair, found);
      if (best.size === most) break;
    }
    const kept = [...best.values()];
    const origins = originsOf(
      db,
      kept.map(({ row }) => row),
    );
    return kept.map(({ score, row }) => toMatch(source, score, row, origins(row)));
  });
}

/** Of equals: what was approved, then what was translated here, then what came from elsewhere. */
function rank(row: SegmentCandidate | UnitCandidate): number {
  if (!('state' in row)) return 2;
  return row.state === 'approved' ? 0 : 1;
}

/** The texts that share the most of the rarest pieces. */
function candidates<Row extends Candidate>(
  db: ReadableDb,
  place: Place<Row>,
  source: string,
  pieces: readonly string[],
): Row[] {
  const rare = pieces
    .map((piece) => ({ piece, times: frequencyOf(db, place.frequency, piece) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => a.times - b.times);
  const shared = new Map<number, number>();
  let left = OCCURRENCES_LIMIT;
  for (const { piece, times } of rare.slice(
    0,
    Math.min(PIECES_LIMIT, Math.ceil(pieces.length * PIECES_SHARE)),
  )) {
    // What is rare says more than what is common.
    const worth = 1 / Math.log2(2 + times);
    for (const key of db.column(place.occurrences, piece, left))
      shared.set(key, (shared.get(key) ?? 0) + worth);
    left -= times;
    if (left <= 0) break;
  }
  if (shared.size === 0) return [];
  // Cut only after the untranslated are left out: of a sentence that comes back hundreds of times one may be translated.
  const likely = [...shared].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  return db.all(place.rows, JSON.stringify(likely), source, CANDIDATES_LIMIT);
}

/** How often pieces occur, as far as was asked: it only says what to look for first, and may be out of date. */
const frequencies = new WeakMap<Connection, Map<string, number>>();
const FREQUENCIES_LIMIT = 100_000;

function frequencyOf(db: ReadableDb, frequency: Query<number>, piece: string): number {
  let known = frequencies.get(db);
  if (known === undefined || known.size > FREQUENCIES_LIMIT) {
    known = new Map();
    frequencies.set(db, known);
  }
  const name = frequency.name + piece;
  const times = known.get(name) ?? db.value(frequency, piece) ?? 0;
  // What does not occur yet may do so after the next edit.
  if (times > 0) known.set(name, times);
  return times;
}

function toMatch(
  present: string,
  score: number,
  row: SegmentCandidate | UnitCandidate,
  origin: MatchOrigin,
): Match {
  const numbered =
    score < EXACT ? (withNumbersOf(present, row.source, row.target) ?? row.target) : row.target;
  const adapted = withChipsOf(present, row.source, numbered);
  return {
    ...{ score, source: row.source, target: row.target, origin },
    adapted: adapted === row.target ? null : adapted,
  };
}

/** Where each of these comes from. */
export function originsOf(
  db: ReadableDb,
  rows: readonly (SegmentCandidate | UnitCandidate)[],
): (row: SegmentCandidate | UnitCandidate) => MatchOrigin {
  const numbers = numbersOf(
    db,
    rows.flatMap((row) => ('state' in row ? row.id : [])),
  );
  return (row) => {
    if ('state' in row)
      return { kind: 'segment', segment: row.id, number: numbers.get(row.id) ?? 0, state: row.state };
    const { name, changedAt, author } = row;
    return { kind: 'memory', name, changedAt, author };
  };
}
