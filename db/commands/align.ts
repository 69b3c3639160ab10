/**
 * Acts on the alignment in progress: each one transaction, and one step of the alignment's own undo. There are no segments
 * yet, so the project's history has nothing of it.
 */
import {
  type Act,
  type Cut,
  decideAct,
  type GroupChange,
  type Outcome,
} from '../../core/alignment/work/acts.ts';
import type { AlignmentDraft } from '../../core/alignment/work/draft.ts';
import type { Bound, Group } from '../../core/alignment/work/groups.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { Side } from '../../core/model.ts';
import {
  type AlignmentGroup,
  type AlignmentHead,
  type AlignmentSummary,
  alignmentGroups,
  alignmentHead,
  alignmentSummary,
  findAlignment,
  type LoggedKind,
  surroundings,
  toGroup,
} from '../alignment.ts';
import { query, type WritableDb } from '../connection.ts';
import { storable } from './edit-texts.ts';

/** What an act did. */
export interface Aligned {
  /** Groups that changed or appeared, in the order of the text; empty where `many`. */
  readonly groups: readonly AlignmentGroup[];
  readonly gone: readonly number[];
  /** More groups changed than are named: the screen asks anew. */
  readonly many: boolean;
  /** Null: nothing is left to undo, to do again, or to change. */
  readonly kind: LoggedKind | null;
  readonly summary: AlignmentSummary;
}

/** One change of the log: a group's id, as it was, as it is. */
type Logged = readonly [id: number, before: Values | null, after: Values | null];
type Values = readonly [source: number, target: number, confidence: number | null, confirmed: 0 | 1];

interface ActLog {
  readonly groups: readonly Logged[];
  readonly cuts: readonly Cut[];
}

interface ActRow {
  readonly key: number;
  readonly kind: LoggedKind;
  readonly changes: string;
}

/** Most groups that come back one by one. */
const NAMED_LIMIT = 200;

const START = query(
  'alignment.start',
  'INSERT INTO alignment (key, name, format, encoding) VALUES (1, ?, ?, ?)',
);
const PUT_PIECE = query(
  'alignment.putPiece',
  `INSERT INTO alignment_pieces (side, start, paragraph, text) VALUES (?, ?, ?, ?)
   ON CONFLICT (side, start) DO UPDATE SET text = excluded.text`,
);
const DELETE_PIECE = query(
  'alignment.deletePiece',
  'DELETE FROM alignment_pieces WHERE side = ? AND start = ?',
);
const PIECES_TO = query<{ readonly start: number; readonly paragraph: number; readonly text: string }>(
  'alignment.piecesTo',
  `SELECT start, paragraph, text FROM alignment_pieces WHERE side = ? AND start <= ? ORDER BY start DESC LIMIT 2`,
);
const PUT_GROUP = query(
  'alignment.putGroup',
  `INSERT INTO alignment_groups (key, source, target, confidence, confirmed) VALUES (?, ?, ?, ?, ?)
   ON CONFLICT (key) DO UPDATE SET source = excluded.source, target = excluded.target,
     confidence = excluded.confidence, confirmed = excluded.confirmed`,
);
const DELETE_GROUP = query('alignment.deleteGroup', 'DELETE FROM alignment_groups WHERE key = ?');
const NEXT_ID = query<number>('alignment.nextId', 'SELECT ifnull(max(key), 0) + 1 FROM alignment_groups');
const SURE_ONES = query<Parameters<typeof toGroup>[0]>(
  'alignment.sureOnes',
  `SELECT key AS id, source, target, confidence, confirmed FROM alignment_groups
   WHERE confirmed = 0 AND confidence >= ?`,
);
const LOG = query('alignment.log', 'INSERT INTO alignment_acts (kind, changes) VALUES (?, ?)');
const FORGET_UNDONE = query('alignment.forgetUndone', 'DELETE FROM alignment_acts WHERE undone = 1');
const LAST_DONE = query<ActRow>(
  'alignment.lastDone',
  'SELECT key, kind, changes FROM alignment_acts WHERE undone = 0 ORDER BY key DESC LIMIT 1',
);
const FIRST_UNDONE = query<ActRow>(
  'alignment.firstUndone',
  'SELECT key, kind, changes FROM alignment_acts WHERE undone = 1 ORDER BY key LIMIT 1',
);
const MARK = query('alignment.mark', 'UPDATE alignment_acts SET undone = ? WHERE key = ?');

/** Into a project in which nothing is being aligned. Throws `text-too-long`. */
export function startAlignment(db: WritableDb, head: AlignmentHead, draft: AlignmentDraft): void {
  db.write(() => {
    if (findAlignment(db) !== null) throw new Error('an alignment is in progress');
    db.run(START, head.name, head.format, head.encoding);
    for (const side of ['source', 'target'] as const) {
      for (const { start, paragraph, text } of draft.pieces[side]) {
        if (storable(text) !== text) throw new Error('a text that SQLite would not give back');
        db.run(PUT_PIECE, side, start, paragraph, text);
      }
    }
    draft.groups.forEach((group, index) => void putGroup(db, index + 1, valuesOf(group)));
  });
}

/** Throws `not-found`, `align-not-possible` {reason}, `split-at-edge`. */
export function actOnAlignment(db: WritableDb, group: number, act: Act): Aligned {
  return db.write(() => {
    alignmentHead(db);
    const outcome = decideAct(act, surroundings(db, group));
    return carryOut(db, act.kind, outcome);
  });
}

/** Confirms every group of which the machine is at least this sure. */
export function confirmMany(db: WritableDb, least: number): Aligned {
  return db.write(() => {
    alignmentHead(db);
    const groups = db.all(SURE_ONES, least).map((row): GroupChange => {
      const before = toGroup(row);
      return { before, after: { ...before, confirmed: true } };
    });
    return carryOut(db, 'confirm-many', { groups, cuts: [] });
  });
}

/** Throws `nothing-to-undo`. */
export function undoAlignment(db: WritableDb): Aligned {
  return db.write(() => {
    alignmentHead(db);
    const act = db.get(LAST_DONE);
    if (act === undefined) throw new SongphasaError('nothing-to-undo');
    const { groups, cuts } = parse(act);
    const reversed = groups.map(([id, before, after]): Logged => [id, after, before]);
    for (const { side, at } of cuts.toReversed()) joinPiece(db, side, at);
    db.run(MARK, 1, act.key);
    return apply(db, act.kind, reversed);
  });
}

/** Throws `nothing-to-redo`. */
export function redoAlignment(db: WritableDb): Aligned {
  return db.write(() => {
    alignmentHead(db);
    const act = db.get(FIRST_UNDONE);
    if (act === undefined) throw new SongphasaError('nothing-to-redo');
    const { groups, cuts } = parse(act);
    for (const { side, at } of cuts) cutPiece(db, side, at);
    db.run(MARK, 0, act.key);
    return apply(db, act.kind, groups);
  });
}

function parse({ changes }: ActRow): ActLog {
  return JSON.parse(changes) as ActLog;
}

/** Does it, and writes it into the alignment's log; nothing to do is no step. */
export function carryOut(db: WritableDb, kind: LoggedKind, { groups, cuts }: Outcome): Aligned {
  if (groups.length === 0) return apply(db, null, []);
  let nextId = db.value(NEXT_ID) ?? 1;
  const logged = groups.map(({ before, after }): Logged => {
    const id = before?.id ?? nextId++;
    return [id, before && valuesOf(before), after && valuesOf(after)];
  });
  for (const { side, at } of cuts) cutPiece(db, side, at);
  db.run(FORGET_UNDONE);
  const log: ActLog = { groups: logged, cuts };
  db.run(LOG, kind, JSON.stringify(log));
  return apply(db, kind, logged);
}

/** Where one group takes the place of another, that one makes room first: by going, by moving. */
function apply(db: WritableDb, kind: LoggedKind | null, logged: readonly Logged[]): Aligned {
  const gone = logged.flatMap(([id, , after]) => (after === null ? [id] : []));
  for (const id of gone) db.run(DELETE_GROUP, id);
  for (const [id, before, after] of logged) if (before !== null && after !== null) putGroup(db, id, after);
  for (const [id, before, after] of logged) if (before === null && after !== null) putGroup(db, id, after);
  const stay = logged.flatMap(([id, , after]) => (after === null ? [] : [{ id, at: after }]));
  stay.sort(({ at: [a, b] }, { at: [c, d] }) => a - c || b - d);
  const many = stay.length > NAMED_LIMIT;
  const groups = many
    ? []
    : alignmentGroups(
        db,
        stay.map(({ id }) => id),
      );
  return { groups, gone, many, kind, summary: alignmentSummary(db) };
}

function valuesOf({
  source,
  target,
  confidence,
  confirmed,
}: Bound & Pick<Group, 'confidence' | 'confirmed'>): Values {
  return [source, target, confidence, confirmed ? 1 : 0];
}

function putGroup(db: WritableDb, id: number, [source, target, confidence, confirmed]: Values): void {
  db.run(PUT_GROUP, id, source, target, confidence, confirmed);
}

/** The piece in two, before `at`. */
function cutPiece(db: WritableDb, side: Side, at: number): void {
  const [piece] = db.all(PIECES_TO, side, at);
  if (piece === undefined || piece.start === at) return;
  db.run(PUT_PIECE, side, piece.start, piece.paragraph, piece.text.slice(0, at - piece.start));
  db.run(PUT_PIECE, side, at, piece.paragraph, piece.text.slice(at - piece.start));
}

/** The piece that starts at `at` and the one before it as one again. */
function joinPiece(db: WritableDb, side: Side, at: number): void {
  const [second, first] = db.all(PIECES_TO, side, at);
  if (second?.start !== at || first === undefined) return;
  db.run(DELETE_PIECE, side, at);
  db.run(PUT_PIECE, side, first.start, first.paragraph, first.text + second.text);
}
