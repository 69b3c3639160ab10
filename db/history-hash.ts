import { createHash } from 'node:crypto';

/** What the hash of a change covers: the change, the command that it is a part of, and the hash before. */
export interface Hashed {
  readonly id: string;
  readonly commandId: string;
  readonly kind: string;
  readonly author: string;
  readonly role: string;
  readonly at: number;
  readonly why: string | null;
  /** Id of the command that is undone or redone. */
  readonly of: string | null;
  readonly entity: string;
  readonly entityId: string;
  readonly segmentId: string | null;
  readonly field: string;
  /** JSON. */
  readonly before: string;
  readonly after: string;
  /** Id of the change before of the same field. */
  readonly parent: string | null;
}

/** SHA-256 over the hash of the change before and this one, hex: who alters, moves or drops one breaks all that follow. */
export function hashChange(previous: string, change: Hashed): string {
  const { id, commandId, kind, author, role, at, why, of } = change;
  const { entity, entityId, segmentId, field, before, after, parent } = change;
  const command = [commandId, kind, author, role, at, why, of];
  const content = [previous, id, ...command, entity, entityId, segmentId, field, before, after, parent];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** What the first change of a merge follows: the ends of both histories. */
export function mergedHash(mine: string, theirs: string): string {
  return `${mine}+${theirs}`;
}
