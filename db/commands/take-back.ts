/** Commands taken back later than by the person's own undo, with a look at it before. */
import { SongphasaError } from '../../core/errors.ts';
import type { CommandId, CommandKind, PersonId, Role } from '../../core/model.ts';
import { mayReplay } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { changesOf, segmentsChangedSince } from '../history.ts';
import { findPerson, idsOfPerson } from '../people.ts';
import { countFinal, partsOfCommand, partsOfPerson, type RevertPart } from '../revertible.ts';
import { isTakenOver, lastDone } from '../undo-stack.ts';
import { type CommandContext, runCommand } from './command.ts';
import { notAllowed, reasonFrom } from './edit-texts.ts';
import { revert } from './revert.ts';
import { type Obstacle, revertParts, tryParts } from './revert-parts.ts';
import { previewOf, type RevertPreview } from './revert-preview.ts';

/** What is to go back: one command, or what one person did (where given, since then). */
export type RevertScope =
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'person'; readonly person: PersonId; readonly since: number | null };

/** Why a command as a whole can't be taken back: beside UNDO_OBSTACLES a `reason` of `undo-blocked`. */
export const COMMAND_OBSTACLES = ['final', 'undone'] as const;

interface Found {
  readonly key: number;
  readonly id: CommandId;
  readonly kind: CommandKind;
  readonly author: PersonId;
  readonly role: Role;
}

const FOUND = 'SELECT c.key, c.id, c.kind, c.author, c.role FROM commands c';
const BY_ID = query<Found & { readonly of: number | null }>(
  'takeBack.byId',
  'SELECT key, id, kind, author, role, of FROM commands WHERE id = ?',
);
const BY_KEY = query<Found>('takeBack.byKey', `${FOUND} WHERE key = ?`);
const FINAL: readonly CommandKind[] = ['import', 'hand-off', 'hand-back'];

/** A command that can be taken back: what it comes down to, and the changes that are in force. */
interface Standing {
  /** The command, or what it undid or redid. */
  readonly root: Found;
  readonly last: { readonly key: number };
  readonly kind: 'undo' | 'redo';
}

/** Throws `not-found`, `not-allowed` {reason}, `undo-blocked` {reason: one of COMMAND_OBSTACLES}. */
function standing(db: ReadableDb, context: CommandContext, id: CommandId): Standing {
  const given = db.get(BY_ID, id);
  if (given === undefined) throw new SongphasaError('not-found', { what: 'command' });
  const root = given.of === null ? given : (db.get(BY_KEY, given.of) ?? given);
  const last = lastDone(db, root.key);
  if (last.key !== given.key) throw new SongphasaError('undo-blocked', { reason: 'undone' });
  if (FINAL.includes(root.kind) || (root.kind === 'merge-copies' && isTakenOver(db, root.key))) {
    throw new SongphasaError('undo-blocked', { reason: 'final' });
  }
  if (!mayReplay(root.kind, context.actor.role, root.role)) throw notAllowed('role');
  return { root, last, kind: given.kind === 'undo' ? 'redo' : 'undo' };
}

/**
 * Undoes any command, whoever did it and whatever came after, as long as all that it touched is as it left it; given an
 * undo, does again what that undid. The undo of one's own words by somebody else is refused as the change itself would be.
 * Throws `not-found`, `not-allowed` {reason}, `undo-blocked` {reason}.
 */
export function undoCommand(
  db: WritableDb,
  context: CommandContext,
  request: { readonly command: CommandId; readonly why?: string | null | undefined },
): Outcome {
  return db.write(() => {
    const { root, last, kind } = standing(db, context, request.command);
    const [first] = tryAll(db, context, partsOfCommand(db, last.key), last.key).blocked;
    if (first !== undefined) throw refusalOf(first);
    return runCommand(db, context, { kind, of: root, why: reasonFrom(request.why) }, (record) =>
      revert(record, last, changesOf(db, last.key)),
    );
  });
}

function refusalOf({ reason }: Obstacle): SongphasaError {
  if (reason === 'role' || reason === 'not-own-note' || reason === 'locked') return notAllowed(reason);
  return new SongphasaError('undo-blocked', { reason });
}

/** What would go back, and what stands in the way of the rest. Nothing is changed. Throws as `undoCommand` does of a command. */
export function previewRevert(db: WritableDb, context: CommandContext, scope: RevertScope): RevertPreview {
  return previewOf(db, () => {
    const { parts, after, final } = partsOf(db, context, scope);
    return { ...tryAll(db, context, parts, after), final };
  });
}

/**
 * Takes back what can be, leaves the rest alone: one command. Where it is all of one command, that command is undone by it.
 * Throws `nothing-to-undo`, `not-found`, `not-allowed` {reason}, `undo-blocked` {reason} of a command.
 */
export function revertAll(
  db: WritableDb,
  context: CommandContext,
  request: { readonly scope: RevertScope; readonly why: string | null },
): Outcome {
  const { scope, why } = request;
  return db.write(() => {
    const { parts, after } = partsOf(db, context, scope);
    const { free, blocked } = tryAll(db, context, parts, after);
    if (scope.kind === 'command' && blocked.length === 0) {
      return undoCommand(db, context, { command: scope.command, why });
    }
    if (free.length === 0) throw new SongphasaError('nothing-to-undo');
    return runCommand(db, context, { kind: 'revert', why: reasonFrom(why) }, (record) =>
      revertParts(record, free),
    );
  });
}

function partsOf(db: WritableDb, context: CommandContext, scope: RevertScope) {
  if (scope.kind === 'command') {
    const { last } = standing(db, context, scope.command);
    return { parts: partsOfCommand(db, last.key), after: last.key, final: 0 };
  }
  const person = findPerson(db, scope.person);
  if (person === undefined) throw new SongphasaError('not-found', { what: 'person' });
  const ids = idsOfPerson(db, person);
  const since = scope.since ?? 0;
  return { parts: partsOfPerson(db, ids, since), after: null, final: countFinal(db, ids, since) };
}

function tryAll(
  db: WritableDb,
  context: CommandContext,
  parts: readonly RevertPart[],
  /** Of one command: what has another content than right after it stands in the way. */
  after: number | null,
) {
  const changed = new Set<string>(after === null ? [] : segmentsChangedSince(db, after));
  return tryParts(db, context, parts, changed);
}
