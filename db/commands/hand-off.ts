import { SongphasaError } from '../../core/errors.ts';
import { type HandOff, type HandOffId, PART_LIMIT } from '../../core/hand-off.ts';
import type { JsonValue } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { listDocuments } from '../documents.ts';
import { handOffs } from '../hand-offs.ts';
import { newId } from '../ids.ts';
import { setFact } from '../project.ts';
import { type CommandContext, runCommand } from './command.ts';
import { storable } from './edit-texts.ts';
import type { Recorder } from './recorder.ts';
import { sayOfProject } from './say.ts';

/** How a hand-off is named in the history: the `field` of a change of the project. */
const HAND_OFF = 'handOff:';

export type HandOffRequest = Pick<HandOff, 'to' | 'due' | 'message' | 'part'>;

export interface Handed extends Outcome {
  readonly handOff: HandOff;
  /** As it stood before; null for a new one. */
  readonly before: HandOff | null;
}

/** Puts on record what is sent to whom. Throws `too-many-segments` {count, limit}, `no-segments`, `not-found`. */
export function sendHandOff(db: WritableDb, context: CommandContext, request: HandOffRequest): Handed {
  checkPart(db, request.part);
  const handOff: HandOff = {
    id: newId<'hand-off'>(),
    from: context.actor.name,
    to: { name: storable(request.to.name), role: request.to.role },
    due: request.due,
    message: storable(request.message),
    part: request.part,
    sentAt: (context.now ?? Date.now)(),
    returned: null,
  };
  const outcome = runCommand(db, context, { kind: 'hand-off' }, (record) =>
    recordHandOff(record, handOff.id, handOff),
  );
  return { ...outcome, handOff, before: null };
}

/** Puts on record that it goes back. Throws `not-found`. */
export function returnHandOff(
  db: WritableDb,
  context: CommandContext,
  request: { readonly id: HandOffId; readonly message: string },
): Handed {
  const found = handOffs(db).find(({ id }) => id === request.id);
  if (found === undefined) throw new SongphasaError('not-found', { what: 'hand-off' });
  const returned = {
    by: context.actor.name,
    at: (context.now ?? Date.now)(),
    message: storable(request.message),
  };
  const handOff = { ...found, returned };
  const outcome = runCommand(db, context, { kind: 'hand-back' }, (record) =>
    recordHandOff(record, found.id, handOff),
  );
  return { ...outcome, handOff, before: found };
}

/** Takes a hand-off off the record, or puts it back as it was before: its file could not be written. */
export function unsayHandOff(
  db: WritableDb,
  context: CommandContext,
  id: HandOffId,
  before: HandOff | null,
): Outcome {
  return runCommand(db, context, { kind: before === null ? 'hand-off' : 'hand-back' }, (record) =>
    recordHandOff(record, id, before),
  );
}

function checkPart(db: ReadableDb, part: HandOff['part']): void {
  if (part.kind === 'document' && !listDocuments(db).some(({ id }) => id === part.document)) {
    throw new SongphasaError('not-found', { what: 'document' });
  }
  if (part.kind !== 'segments') return;
  const count = part.segments.length;
  if (count === 0) throw new SongphasaError('no-segments');
  if (count > PART_LIMIT) throw new SongphasaError('too-many-segments', { count, limit: PART_LIMIT });
}

export function isHandOffField(field: string): boolean {
  return field.startsWith(HAND_OFF);
}

export function handOffsByField(db: ReadableDb): Record<string, JsonValue> {
  return Object.fromEntries(handOffs(db).map((handOff) => [HAND_OFF + handOff.id, toJson(handOff)]));
}

export function handOffOfField(db: ReadableDb, field: string): JsonValue {
  return toJson(handOffs(db).find(({ id }) => HAND_OFF + id === field) ?? null);
}

/** What the history says of a hand-off, put into force: by a merge, and by an undo. */
export function setHandOffByField(record: Recorder, field: string, value: JsonValue): void {
  recordHandOff(record, field.slice(HAND_OFF.length) as HandOffId, value as unknown as HandOff | null);
}

function recordHandOff(record: Recorder, id: HandOffId, handOff: HandOff | null): void {
  const before = handOffs(record.db);
  const old = before.find((other) => other.id === id) ?? null;
  const others = before.filter((other) => other.id !== id);
  const now = handOff === null ? others : [...others, handOff].toSorted((a, b) => a.sentAt - b.sentAt);
  setFact(record.db, 'handOffs', now);
  sayOfProject(record, HAND_OFF + id, { before: toJson(old), after: toJson(handOff) });
}

function toJson(handOff: HandOff | null): JsonValue {
  return handOff === null ? null : (JSON.parse(JSON.stringify(handOff)) as JsonValue);
}
