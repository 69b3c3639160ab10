import type { InlineTag } from './formats/inline.ts';

/**
 * The nouns of Songphasa. Everything that crosses a room (database, IPC, screen, file formats) is said in these types.
 * Text offsets are UTF-16 code units, half open: `text.slice(span.start, span.end)`.
 * Times are milliseconds since the Unix epoch, UTC.
 */

declare const brand: unique symbol;
/** A string that the compiler keeps apart from other strings. Ids are UUIDs: two copies of a project never collide. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };
export type DocumentId = Id<'document'>;
export type SegmentId = Id<'segment'>;
export type ArtifactId = Id<'artifact'>;
export type NoteId = Id<'note'>;
export type CommandId = Id<'command'>;
export type ChangeId = Id<'change'>;
export type PersonId = Id<'person'>;

/** An alias, and so a JSON value: notes keep theirs in the history. */
export type Span = {
  readonly start: number;
  readonly end: number;
};

/** The two texts of a segment: source is Thai, target is English. */
export type Side = 'source' | 'target';

// ---------------------------------------------------------------------------------------------------- people

export const ROLES = ['translator', 'reviewer'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

/** Who acts, and in which role: goes along with every command. */
export interface Actor extends Person {
  readonly role: Role;
}

// -------------------------------------------------------------------------------------------------- segments

export const SEGMENT_STATES = [
  'untranslated',
  'draft',
  'translated',
  'changes-requested',
  'rejected',
  'approved',
] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

export interface Segment {
  readonly id: SegmentId;
  readonly documentId: DocumentId;
  /** 1-based place in the document; dense. */
  readonly position: number;
  /** Index of the paragraph (of the imported file) that this segment is a part of; 0-based. */
  readonly paragraph: number;
  /** The text as the machine left it. Split and merge move its parts; nothing changes a character of it. */
  readonly original: string;
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
  /** Rises by one with every change of source, target or state; a stale one is a conflict. */
  readonly revision: number;
  /** Who wrote the present source and target by hand or by a repair; null as imported. */
  readonly sourceAuthor: PersonId | null;
  readonly targetAuthor: PersonId | null;
  /** Set exactly while the state is approved. */
  readonly approvedBy: PersonId | null;
  /** The reason that came with the verdict in force (request or rejection); null otherwise. */
  readonly verdictReason: string | null;
  /** Inline tags whose chips may stand in source and target (core/formats/inline.ts), by number; mostly none. */
  readonly tags: readonly InlineTag[];
}

// ------------------------------------------------------------------------------------------------- artifacts

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FAMILIES = [
  'placeholder',
  'displaced-number',
  'era',
  'english-ordinal',
  'reversed-time',
  'glued-text',
  'untranslated-fragment',
  'wrong-sense',
  'inconsistent-name',
  'boilerplate',
  'repetition',
  'spacing',
  'thai-unicode',
  'encoding',
  'magnitude',
  'omission',
  'terminology',
  'custom',
] as const;
export type Family = (typeof FAMILIES)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

/** A sentence for people, said in their language later: an i18n key and what fills it. */
export interface Message {
  readonly key: string;
  readonly params: MessageParams;
}

/** One way to mend an artifact: put `text` where the artifact's span is. */
export interface Fix {
  readonly text: string;
  /** A translated sentence about the fix; where absent, the text speaks for itself. */
  readonly label?: Message;
  /** True only where the fix cannot be wrong: such fixes may be applied in bulk. */
  readonly safe: boolean;
}

/** One numeral of a paragraph that takes part in a displaced-number assignment. */
export interface NumberSlot {
  readonly span: Span;
  /** What stands there now, e.g. `130` or `XNUMX`. */
  readonly text: string;
  /** The noun that the numeral counts or names, for the person to recognise it by: `วัน`, `มาตรา`. */
  readonly noun: string;
}

/** One possible way to fill the slots, in order; null is a value that only a person can know. */
export interface Assignment {
  readonly values: readonly (string | null)[];
  /** 0 to 1; the list is sorted by it, best first. */
  readonly confidence: number;
  /** One sentence a slot where there is evidence for its value. */
  readonly evidence: readonly (Message | null)[];
}

/** Numerals that belong together because the machine shifted them: filled together, as one repair. */
export interface SlotRepair {
  readonly slots: readonly NumberSlot[];
  readonly assignments: readonly Assignment[];
}

/** What a rule or a check reports about a text, before it has a place in the database. */
export interface Detection {
  /** Kebab-case name of the rule, unique; `user:<uuid>` for a person's own. */
  readonly rule: string;
  readonly family: Family;
  readonly side: Side;
  readonly span: Span;
  /** The characters of the span. */
  readonly text: string;
  readonly severity: Severity;
  /** 0 to 1: how sure the rule is that this is a fault. */
  readonly confidence: number;
  readonly reason: Message;
  readonly fixes: readonly Fix[];
  /** On displaced numbers and on the XNUMX beside them: the assignment that this artifact is a part of. */
  readonly slotRepair?: SlotRepair;
}

export const ARTIFACT_STATUSES = ['open', 'kept'] as const;
export type ArtifactStatus = (typeof ARTIFACT_STATUSES)[number];

/** A detection in a segment of a project. `kept`: a person decided that it is right as it stands, and said why. */
export interface Artifact extends Detection {
  readonly id: ArtifactId;
  readonly segmentId: SegmentId;
  readonly status: ArtifactStatus;
  readonly keptReason: string | null;
}

// ----------------------------------------------------------------------------------------------------- notes

/** What a note finds fault with: the dimensions of MQM (Multidimensional Quality Metrics, core). */
export const NOTE_CATEGORIES = [
  'accuracy',
  'terminology',
  'linguistic',
  'style',
  'locale',
  'design',
  'audience',
] as const;
export type NoteCategory = (typeof NOTE_CATEGORIES)[number];

/** How much it matters, as MQM weighs it; least first. */
export const NOTE_SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type NoteSeverity = (typeof NOTE_SEVERITIES)[number];

/** What the opening note of a thread may say beside its text. */
export interface NoteDetails {
  /** The text that it is about; null: the segment. */
  readonly side: Side | null;
  /** Its place in that text, which moves with it; null where it is about the whole, or its words are gone. */
  readonly span: Span | null;
  /** The words that it was pinned to; null where it was not. */
  readonly quote: string | null;
  readonly category: NoteCategory | null;
  readonly severity: NoteSeverity | null;
  /** While it is open, the segment can't be approved. */
  readonly blocking: boolean;
  /** A text to put in place of the words that it is pinned to, or else of the whole side. */
  readonly suggestion: string | null;
}

export const NO_DETAILS: NoteDetails = {
  ...{ side: null, span: null, quote: null, category: null, severity: null },
  ...{ blocking: false, suggestion: null },
};

export interface Note extends NoteDetails {
  readonly id: NoteId;
  readonly segmentId: SegmentId;
  /** The note that opened the thread; null on the opening note itself. */
  readonly parentId: NoteId | null;
  readonly author: PersonId;
  readonly text: string;
  readonly createdAt: number;
  /** When its author changed the text last; null where it is as it was written. */
  readonly editedAt: number | null;
  /** Of the thread, kept on its opening note. */
  readonly resolved: boolean;
}

// ----------------------------------------------------------------------------------------- commands and changes

export const COMMAND_KINDS = [
  'import',
  'edit',
  'confirm',
  'approve',
  'request-changes',
  'reject',
  'reopen',
  'split',
  'merge',
  'repair',
  'keep',
  'unkeep',
  'note-add',
  'note-edit',
  'note-accept',
  'note-resolve',
  'note-reopen',
  'note-delete',
  'replace',
  'restore',
  'revert',
  'give-reason',
  'set-people-mode',
  'set-rules',
  'set-terms',
  'set-memory',
  'take-review',
  'merge-copies',
  'lock',
  'unlock',
  'set-reasons',
  'hand-off',
  'hand-back',
  'undo',
  'redo',
] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

/** One thing that a person did: one transaction, one group of changes, one undo step. */
export interface Command {
  readonly id: CommandId;
  readonly kind: CommandKind;
  readonly author: PersonId;
  readonly role: Role;
  readonly at: number;
  readonly why: string | null;
  /** How many segments it touched. */
  readonly segments: number;
  /** The command that this one undoes or redoes. */
  readonly of: CommandId | null;
}

export type ChangeEntity = 'segment' | 'note' | 'keep' | 'project';

/** One entry of the history. `before` and `after` are JSON values; null where the thing did not or does not exist. */
export interface Change {
  readonly id: ChangeId;
  readonly commandId: CommandId;
  readonly entity: ChangeEntity;
  readonly entityId: string;
  /** The segment it belongs to, for the segment's own timeline. */
  readonly segmentId: SegmentId | null;
  /** Name of the field, or `*` where the whole thing appears or disappears. */
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

// ------------------------------------------------------------------------------------------------ small helpers

/** Closes a union: the compiler refuses the call while a member is left. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
