/**
 * A hand-off: a copy of the project is sent to a named person, who works in it and returns it; the two copies are merged. It
 * stands in the project itself, so that both copies know of it.
 */
import type { DocumentId, Id, Person, Role, SegmentId } from './model.ts';
import { nameKey } from './workflow.ts';

export type HandOffId = Id<'hand-off'>;

export type HandOffPart =
  | { readonly kind: 'all' }
  | { readonly kind: 'document'; readonly document: DocumentId }
  /** What was shown when it was sent. */
  | { readonly kind: 'segments'; readonly segments: readonly SegmentId[] };

export interface HandOff {
  readonly id: HandOffId;
  readonly from: string;
  readonly to: { readonly name: string; readonly role: Role };
  /** A day, `2026-11-30`, as the sender's calendar has it; null: none. */
  readonly due: string | null;
  /** What the sender says to it; may be empty. */
  readonly message: string;
  readonly part: HandOffPart;
  /** Milliseconds. */
  readonly sentAt: number;
  readonly returned: { readonly by: string; readonly at: number; readonly message: string } | null;
}

/** Most segments that a part names one by one. */
export const PART_LIMIT = 20_000;

/**
 * What waits for this person, the last one sent first: what was sent to that name, and, in the very file that was sent, whoever
 * opens it: a name may be spelled otherwise on the other computer, which has ids of its own. The sender waits for nothing.
 */
export function waitingFor(
  handOffs: readonly HandOff[],
  person: Pick<Person, 'name'> | null,
  sentAs: HandOffId | null,
): HandOff[] {
  const key = person === null ? null : nameKey(person.name);
  return handOffs
    .filter(({ id, from, to, returned }) => {
      if (returned !== null) return false;
      return (key !== null && nameKey(to.name) === key) || (id === sentAs && nameKey(from) !== key);
    })
    .toSorted((a, b) => b.sentAt - a.sentAt);
}

/** Whether it was sent to this name. */
export function isSentTo({ to }: Pick<HandOff, 'to'>, person: Pick<Person, 'name'> | null): boolean {
  return person !== null && nameKey(to.name) === nameKey(person.name);
}

/** Whether the day has passed. `today` is a day like `due`. */
export function isOverdue({ due, returned }: Pick<HandOff, 'due' | 'returned'>, today: string): boolean {
  return due !== null && returned === null && due < today;
}
