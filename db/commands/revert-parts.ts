import { SongphasaError } from '../../core/errors.ts';
import type { NoteId, SegmentId } from '../../core/model.ts';
import { mayReplay, mayStandApproved } from '../../core/workflow.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { isLocked } from '../locks.ts';
import { findNote } from '../notes.ts';
import { idsOfPerson, peopleOf } from '../people.ts';
import type { PlacedChange } from '../placed-changes.ts';
import { getFact } from '../project.ts';
import type { RevertPart } from '../revertible.ts';
import { findSegment, type SegmentRow } from '../segments.ts';
import type { CommandContext } from './command.ts';
import { Recorder } from './recorder.ts';
import { placedSince, revertChanges, UNDO_OBSTACLES } from './revert.ts';

/** What keeps a part from going back. */
export const REVERT_OBSTACLES = [...UNDO_OBSTACLES, 'role', 'not-own-note'] as const;
export type RevertObstacle = (typeof REVERT_OBSTACLES)[number];

export interface Obstacle {
  readonly part: RevertPart;
  readonly reason: RevertObstacle;
}

/** A segment before and after; null where there is none. */
export interface Turned {
  readonly before: SegmentRow | null;
  readonly after: SegmentRow | null;
}

export interface Tried {
  readonly free: readonly RevertPart[];
  readonly blocked: readonly Obstacle[];
  readonly turned: ReadonlyMap<SegmentId, Turned>;
}

const WRITTEN_BY = query<number>(
  'notes.writtenBy',
  `SELECT min(command) FROM changes WHERE entity_id = ? AND field = '*'`,
);

class TriedAndLeft extends Error {}

/**
 * Which parts can go back, found out by doing it: all is as before at the end. `changed`: segments that are another
 * than they should be for it.
 */
export function tryParts(
  db: WritableDb,
  context: CommandContext,
  parts: readonly RevertPart[],
  changed: ReadonlySet<string>,
): Tried {
  const free: RevertPart[] = [];
  const blocked: Obstacle[] = [];
  const turned = new Map<SegmentId, Turned>();
  const own = new Set<string>(idsOfPerson(db, context.actor));
  const attempt = (part: RevertPart): RevertObstacle | null => {
    const known = refusal(db, part, context, own, changed);
    if (known !== null) return known;
    const before = new Map(segmentsOf(part).map((id) => [id, findSegment(db, id) ?? null]));
    try {
      db.write(() => {
        revertParts(new Recorder(db, context.actor, 0), [part]);
        refuseOwnApproval(db, context, part, own, before);
      });
    } catch (thrown) {
      return obstacleOf(thrown);
    }
    for (const [id, row] of before) {
      const first = turned.get(id);
      turned.set(id, {
        before: first === undefined ? row : first.before,
        after: findSegment(db, id) ?? null,
      });
    }
    return null;
  };
  try {
    db.write(() => {
      for (const part of parts) {
        const reason = attempt(part);
        if (reason === null) free.push(part);
        else blocked.push({ part, reason });
      }
      throw new TriedAndLeft();
    });
  } catch (thrown) {
    if (!(thrown instanceof TriedAndLeft)) throw thrown;
  }
  return { free, blocked, turned };
}

/** Takes them back, in this order. Throws `undo-blocked` {reason}. */
export function revertParts(record: Recorder, parts: readonly RevertPart[]): void {
  const since = new Map<SegmentId, number>();
  for (const part of parts) {
    const first = part.changes[0]?.command ?? 0;
    for (const id of segmentsOf(part)) since.set(id, Math.min(since.get(id) ?? first, first));
  }
  // A note that came to its place in between, by somebody else, goes with its words.
  record.stays = (note: NoteId) => {
    const segment = findNote(record.db, note)?.segmentId;
    const first = segment === undefined ? undefined : since.get(segment);
    return first !== undefined && !placedSince(record, note, first);
  };
  for (const { changes } of parts) {
    const first = changes[0]?.command ?? 0;
    const went = changes.filter(
      ({ field, entityId }) => field !== 'span' || !cameAfter(record, entityId, first),
    );
    revertChanges(record, { key: changes.at(-1)?.command ?? 0 }, went);
  }
}

/** Its place is told by no change then, for where the texts go back to. */
function cameAfter(record: Recorder, note: string, command: number): boolean {
  return (record.db.value(WRITTEN_BY, note) ?? 0) > command;
}

export function segmentsOf({ changes }: RevertPart): SegmentId[] {
  return [...new Set(changes.flatMap(({ segmentId }) => segmentId ?? []))];
}

/** Whose words it is, and who may say what of them, is asked as of the command itself. */
function refusal(
  db: ReadableDb,
  part: RevertPart,
  { actor }: CommandContext,
  own: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): RevertObstacle | null {
  const { changes, overtaken } = part;
  if (overtaken) return 'text';
  if (changes.some(({ rootKind, rootRole }) => !mayReplay(rootKind, actor.role, rootRole))) return 'role';
  if (changes.some((change) => isWordsOfNote(change) && !own.has(change.author))) return 'not-own-note';
  const segments = changes.filter(({ entity }) => entity === 'segment').map(({ entityId }) => entityId);
  if (segments.some((id) => isLocked(db, findSegment(db, id as SegmentId)?.key ?? 0))) return 'locked';
  if (segments.some((id) => changed.has(id))) return 'text';
  return null;
}

const WORDS = ['*', 'text', 'suggestion', 'editedAt'];
const NOTE_KINDS = ['note-add', 'note-edit', 'note-delete'];

function isWordsOfNote({ entity, field, rootKind }: PlacedChange): boolean {
  return entity === 'note' && WORDS.includes(field) && NOTE_KINDS.includes(rootKind);
}

/** Nobody lets an approval of their own words come back by taking away what somebody else has decided. */
function refuseOwnApproval(
  db: WritableDb,
  { actor }: CommandContext,
  { changes }: RevertPart,
  own: ReadonlySet<string>,
  before: ReadonlyMap<SegmentId, SegmentRow | null>,
): void {
  if (getFact(db, 'onePerson') || changes.every(({ author }) => own.has(author))) return;
  for (const [id, was] of before) {
    const now = findSegment(db, id);
    if (now?.state !== 'approved' || was?.state === 'approved') continue;
    const authors = peopleOf(db, [now.sourceAuthor, now.targetAuthor]);
    if (!mayStandApproved(actor, authors, false))
      throw new SongphasaError('undo-blocked', { reason: 'four-eyes' });
  }
}

function obstacleOf(thrown: unknown): RevertObstacle {
  if (!(thrown instanceof SongphasaError)) throw thrown;
  const reason = REVERT_OBSTACLES.find((known) => known === thrown.params.reason);
  if (reason === undefined) throw thrown;
  return reason;
}
