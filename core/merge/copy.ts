import type {
  Change,
  ChangeId,
  CommandKind,
  DocumentId,
  JsonValue,
  Note,
  Person,
  PersonId,
  Segment,
  SegmentId,
  Side,
} from '../model.ts';

/** The fields of a segment that the history records. */
export type SegmentContent = Pick<
  Segment,
  | 'original'
  | 'source'
  | 'target'
  | 'state'
  | 'sourceAuthor'
  | 'targetAuthor'
  | 'approvedBy'
  | 'verdictReason'
> & {
  /** JSON of the inline tags: taken as a whole. */
  readonly tags: string;
};

export interface CopySegment extends SegmentContent {
  readonly id: SegmentId;
  readonly paragraph: number;
  readonly revision: number;
  readonly changedAt: number | null;
}

export interface CopyDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly importedAt: number;
  /** Documents stand in the order of this number, which is the same in all copies. */
  readonly order: number;
  /** Of the originals as they were imported. */
  readonly originalsSha256: string;
  /** JSON of where it came from, and of the units of its file; absent where a version before 0040 recorded it. */
  readonly origin?: string | null;
  readonly units?: string | null;
  /** In order. */
  readonly segments: readonly CopySegment[];
}

/** A person's word that what a rule finds is right as it stands. `segmentId` null: everywhere. */
export interface CopyKeep {
  readonly id: string;
  readonly segmentId: SegmentId | null;
  readonly rule: string;
  readonly side: Side;
  readonly text: string;
  readonly reason: string;
  readonly author: PersonId;
  readonly at: number;
}

/** One change of the history with what merging has to know of its command and of its place. */
export interface LogEntry {
  readonly change: Change;
  readonly kind: CommandKind;
  readonly author: PersonId;
  readonly at: number;
  /** The changes that its hash follows: none for the first, two where two copies were merged. */
  readonly follows: readonly ChangeId[];
  /** Kept for the record, not in force: what an undone merge had brought, and the undone merge itself. */
  readonly dormant: boolean;
}

/** A team stands for two and more people as the author of one text. */
export interface Member {
  readonly team: PersonId;
  readonly member: PersonId;
}

/** All that a copy of a project says: what stands in it, and how it came to be. */
export interface Copy {
  readonly projectId: string;
  readonly people: readonly Person[];
  /** Who is in which team of authors; absent where there are no teams. */
  readonly members?: readonly Member[];
  /** What the project says of itself and people may change, by the field of its change entries; no nulls. */
  readonly facts: Readonly<Record<string, JsonValue>>;
  readonly documents: readonly CopyDocument[];
  /** Threads' openings before their answers. */
  readonly notes: readonly Note[];
  readonly keeps: readonly CopyKeep[];
  /** Every change comes after those that it follows. */
  readonly log: readonly LogEntry[];
}

/** What stands in a copy, without how it came to be. */
export type CopyContent = Omit<Copy, 'log' | 'projectId' | 'members'>;

export const TEXT_FIELDS = ['source', 'target'] as const satisfies readonly Side[];

/** The copy that is merged into, and the other. */
export const BRANCHES = ['mine', 'theirs'] as const;
export type Branch = (typeof BRANCHES)[number];

export function other(branch: Branch): Branch {
  return branch === 'mine' ? 'theirs' : 'mine';
}

/** Whether two JSON values are the same; the order of an object's keys does not count. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameJson(value, right.get(key)))
  );
}
