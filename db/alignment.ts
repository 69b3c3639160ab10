/** The alignment in progress, looked at. core/alignment/work says what its pieces and groups are. */
import type { ActKind, Surroundings } from '../core/alignment/work/acts.ts';
import {
  type Bound,
  type FullGroup,
  type Group,
  type Level,
  levelOf,
  type Piece,
  SURE,
} from '../core/alignment/work/groups.ts';
import { SongphasaError } from '../core/errors.ts';
import type { Side } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

export interface AlignmentHead {
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
}

/** The same shapes as in electron/ipc/shown.ts. */
export interface AlignmentSummary {
  readonly groups: number;
  readonly confirmed: number;
  /** Groups that a person should look at: needsLook in core. */
  readonly open: number;
  readonly alone: number;
  /** What undo and redo would do. */
  readonly undo: LoggedKind | null;
  readonly redo: LoggedKind | null;
}
export type LoggedKind = ActKind | 'confirm-many' | 'again';

export const ALIGNMENT_FILTERS = ['all', 'open', 'alone'] as const;
export type AlignmentFilter = (typeof ALIGNMENT_FILTERS)[number];
export const ALIGNMENT_ORDERS = ['text', 'doubt'] as const;
export type AlignmentOrder = (typeof ALIGNMENT_ORDERS)[number];

export interface AlignmentGroup extends FullGroup {
  readonly level: Level;
  /** The one before it in the text. */
  readonly after: number | null;
}

interface GroupRow extends Bound {
  readonly id: number;
  readonly confidence: number | null;
  readonly confirmed: 0 | 1;
}

const COLUMNS = 'key AS id, source, target, confidence, confirmed';
const HEAD = query<AlignmentHead>('alignment.head', 'SELECT name, format, encoding FROM alignment');
const GET = query<GroupRow>('alignment.get', `SELECT ${COLUMNS} FROM alignment_groups WHERE key = ?`);
const EVERY_GROUP = query<GroupRow>(
  'alignment.everyGroup',
  `SELECT ${COLUMNS} FROM alignment_groups ORDER BY source, target`,
);
const NEXT = query<GroupRow>(
  'alignment.next',
  `SELECT ${COLUMNS} FROM alignment_groups WHERE (source, target) > (?, ?) ORDER BY source, target LIMIT 1`,
);
const PREVIOUS = query<GroupRow>(
  'alignment.previous',
  `SELECT ${COLUMNS} FROM alignment_groups WHERE (source, target) < (?, ?)
   ORDER BY source DESC, target DESC LIMIT 1`,
);
const LAST_PIECE = query<{ readonly start: number; readonly text: string }>(
  'alignment.lastPiece',
  'SELECT start, text FROM alignment_pieces WHERE side = ? ORDER BY start DESC LIMIT 1',
);
const PIECES = query<Piece>(
  'alignment.pieces',
  `SELECT start, paragraph, text FROM alignment_pieces WHERE side = ? AND start >= ? AND start < ? ORDER BY start`,
);
/** Every group with whether both of its sides hold something. */
const LINKED = `
  WITH ends AS (
    SELECT key, source, target, confidence, confirmed,
      lead(source, 1, ?) OVER w AS source_end, lead(target, 1, ?) OVER w AS target_end
    FROM alignment_groups WINDOW w AS (ORDER BY source, target)),
  groups AS (
    SELECT *, source < source_end AND target < target_end AS linked,
      confirmed = 0 AND (source = source_end OR target = target_end OR ifnull(confidence, 0) < ${SURE}) AS open
    FROM ends)`;
const COUNTS = query<Record<'groups' | 'confirmed' | 'open' | 'alone', number>>(
  'alignment.counts',
  `${LINKED} SELECT count(*) AS groups, ifnull(sum(confirmed), 0) AS confirmed, ifnull(sum(open), 0) AS open,
     ifnull(sum(NOT linked), 0) AS alone FROM groups`,
);
const UNDO = query<LoggedKind>(
  'alignment.undo',
  'SELECT kind FROM alignment_acts WHERE undone = 0 ORDER BY key DESC LIMIT 1',
);
const REDO = query<LoggedKind>(
  'alignment.redo',
  'SELECT kind FROM alignment_acts WHERE undone = 1 ORDER BY key LIMIT 1',
);

const CONDITIONS: Readonly<Record<AlignmentFilter, string>> = {
  all: 'TRUE',
  open: 'open',
  alone: 'NOT linked',
};
/** The most doubtful first; what a person has seen to last. */
const ORDERS: Readonly<Record<AlignmentOrder, string>> = {
  text: 'source, target',
  doubt: 'open DESC, confirmed, confidence, source, target',
};

/** Null where nothing is being aligned. */
export function findAlignment(db: ReadableDb): AlignmentHead | null {
  return db.get(HEAD) ?? null;
}

/** Throws `not-found` where nothing is being aligned, or not any more. */
export function alignmentHead(db: ReadableDb): AlignmentHead {
  const head = findAlignment(db);
  if (head === null) throw new SongphasaError('not-found', { what: 'alignment' });
  return head;
}

/** Ids of groups, and which of them need to be looked at. */
export function listAlignment(
  db: ReadableDb,
  filter: AlignmentFilter,
  order: AlignmentOrder,
): { readonly ids: readonly number[]; readonly open: readonly number[] } {
  alignmentHead(db);
  const end = endOfAll(db);
  const list = query<{ readonly key: number; readonly open: 0 | 1 }>(
    'alignment.list',
    `${LINKED} SELECT key, open FROM groups WHERE ${CONDITIONS[filter]} ORDER BY ${ORDERS[order]}`,
  );
  const rows = db.all(list, end.source, end.target);
  return {
    ids: rows.map(({ key }) => key),
    open: rows.flatMap(({ key, open }) => (open === 1 ? [key] : [])),
  };
}

/** Groups that are gone are left out. */
export function alignmentGroups(db: ReadableDb, ids: readonly number[]): AlignmentGroup[] {
  return ids.flatMap((id) => {
    const row = db.get(GET, id);
    return row === undefined ? [] : [fullGroup(db, row)];
  });
}

export function alignmentSummary(db: ReadableDb): AlignmentSummary {
  alignmentHead(db);
  const end = endOfAll(db);
  const counts = db.get(COUNTS, end.source, end.target) ?? { groups: 0, confirmed: 0, open: 0, alone: 0 };
  return { ...counts, undo: db.value(UNDO) ?? null, redo: db.value(REDO) ?? null };
}

/** All of them, in the order of the text, and where the last one ends. */
export function everyGroup(db: ReadableDb): { readonly groups: readonly Group[]; readonly end: Bound } {
  return { groups: db.all(EVERY_GROUP).map(toGroup), end: endOfAll(db) };
}

export function everyPiece(db: ReadableDb): Record<Side, readonly Piece[]> {
  return piecesBetween(db, { source: 0, target: 0 }, endOfAll(db));
}

/** Throws `not-found`. */
export function surroundings(db: ReadableDb, id: number): Surroundings {
  const row = db.get(GET, id);
  if (row === undefined) throw new SongphasaError('not-found', { what: 'group' });
  const next = db.get(NEXT, row.source, row.target);
  const previous = db.get(PREVIOUS, row.source, row.target);
  const end = next ?? endOfAll(db);
  return {
    here: toGroup(row),
    next: next === undefined ? null : toGroup(next),
    previous: previous === undefined ? null : toGroup(previous),
    end,
    nextEnd: next === undefined ? end : endOf(db, next),
    pieces: piecesBetween(db, row, end),
  };
}

export function toGroup({ confirmed, ...row }: GroupRow): Group {
  return { ...row, confirmed: confirmed === 1 };
}

function fullGroup(db: ReadableDb, row: GroupRow): AlignmentGroup {
  const pieces = piecesBetween(db, row, endOf(db, row));
  const { id, confidence } = row;
  const confirmed = row.confirmed === 1;
  const linked = pieces.source.length > 0 && pieces.target.length > 0;
  const after = db.get(PREVIOUS, row.source, row.target)?.id ?? null;
  return { id, confidence, confirmed, pieces, level: levelOf({ confidence, confirmed, linked }), after };
}

function endOf(db: ReadableDb, { source, target }: Bound): Bound {
  return db.get(NEXT, source, target) ?? endOfAll(db);
}

/** SQLite counts characters, the starts are UTF-16 units: the length is JavaScript's. */
function endOfAll(db: ReadableDb): Bound {
  const end = (side: Side): number => {
    const last = db.get(LAST_PIECE, side);
    return last === undefined ? 0 : last.start + last.text.length;
  };
  return { source: end('source'), target: end('target') };
}

function piecesBetween(db: ReadableDb, from: Bound, to: Bound): Record<Side, readonly Piece[]> {
  return {
    source: db.all(PIECES, 'source', from.source, to.source),
    target: db.all(PIECES, 'target', from.target, to.target),
  };
}
