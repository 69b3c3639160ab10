import type { NoteDetails, PersonId, SegmentState, Severity } from '../model.ts';
import type { InlineTag } from './inline.ts';

/** What a reader makes of a file, before segmentation: paragraphs of one or two languages. */
export interface ReadUnit {
  /** The id that the file gave, if any. */
  readonly id: string | null;
  readonly source: string;
  /** Empty where the file has none. */
  readonly target: string;
  readonly state: SegmentState | null;
  readonly notes: readonly string[];
  /** By whom each of the notes is; empty where the file does not say. Absent where it says so of none. */
  readonly noteAuthors?: readonly string[];
  /** Where the unit stands in the file, for writing into it (see EditedUnit); only from formats with a skeleton. */
  readonly key?: string;
  /** Index into the document's parts. */
  readonly part?: number;
  /** Units with the same number are one paragraph of the file; 0-based. */
  readonly paragraph?: number;
  /** Tags whose chips stand in source and target (see inline.ts). */
  readonly tags?: readonly InlineTag[];
  /** Only from files that we wrote. */
  readonly facts?: ReadFacts;
  readonly threads?: readonly ReadNote[];
}

/** What our own files say of a segment beside its texts; null where they say nothing. */
export interface ReadFacts {
  readonly original: string | null;
  readonly verdictReason: string | null;
  readonly approvedBy: string | null;
  readonly sourceAuthor: string | null;
  readonly targetAuthor: string | null;
  /** ISO 8601, UTC. */
  readonly changedAt: string | null;
}

/** A note of ours, with its thread. */
export type ReadNote = ExportNote;

export interface ReadDocument {
  readonly format: FormatId;
  /** True where the file itself says what belongs together (a table, a bilingual file): it is not cut further. */
  readonly segmented: boolean;
  readonly units: readonly ReadUnit[];
  /** The documents that one file holds, by name; absent where it is one. */
  readonly parts?: readonly string[];
  /** As the file declares them (BCP 47). `source` of a unit is the Thai side whichever of the two that is. */
  readonly languages?: { readonly source: string; readonly target: string };
  /** True where the file translates into Thai: its target is our source. */
  readonly swapped?: boolean;
}

/** What became of a unit, to be written into the file that it came from. What is null stays as it is in the file. */
export interface EditedUnit {
  readonly key: string;
  /** Texts with chips. */
  readonly source: string | null;
  readonly target: string | null;
  readonly state: SegmentState | null;
  readonly tags: readonly InlineTag[];
  /** All that we know of the segment; replaces what an earlier write of ours left in the file. Null: nothing is touched. */
  readonly facts: ReadFacts | null;
  readonly threads: readonly ReadNote[];
  /** An artifact that is an error is open: a mark of the file that says so stays. */
  readonly hasError?: boolean;
}

export type FormatId =
  | 'text'
  | 'csv'
  | 'tsv'
  | 'xliff-1.2'
  | 'xliff-2.1'
  | 'tmx-1.4'
  | 'html'
  | 'po'
  | 'srt'
  | 'vtt'
  | 'markdown'
  | 'docx'
  | 'xlsx'
  | 'text-thai'
  | 'text-english';

/** What an export can be written as. */
export const EXPORT_FORMATS = [
  ...(['xliff-2.1', 'xliff-1.2', 'tmx-1.4', 'po', 'csv'] as const),
  ...(['review-docx', 'review-xlsx', 'html', 'pdf'] as const),
  ...(['text-thai', 'text-english', 'text-both'] as const),
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** Those that core writes: the PDF is the page of `html`, which the shell prints. */
export type WrittenFormat = Exclude<ExportFormat, 'pdf'>;
export const WRITTEN_FORMATS = EXPORT_FORMATS.filter((format) => format !== 'pdf');

export interface ExportNote {
  readonly id: string;
  readonly parentId: string | null;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
  readonly resolved: boolean;
  /** What it is about and asks for; absent where it only says something. */
  readonly details?: NoteDetails;
}

export interface ExportSegment {
  readonly id: string;
  /** 1-based, over the project. */
  readonly number: number;
  readonly paragraph: number;
  readonly original: string;
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
  readonly verdictReason: string | null;
  /** Names; null where nobody has yet. */
  readonly approvedBy: string | null;
  readonly sourceAuthor: string | null;
  readonly targetAuthor: string | null;
  /** ISO 8601, UTC, of the last change; null where there is none. */
  readonly changedAt: string | null;
  readonly openArtifacts: readonly {
    readonly rule: string;
    readonly text: string;
    readonly severity?: Severity;
  }[];
  readonly notes: readonly ExportNote[];
  /** Tags whose chips stand in source and target (see inline.ts); absent where there are none. */
  readonly tags?: readonly InlineTag[];
  /** Goes with a review table, so that what comes back is known to be stale or not. */
  readonly revision?: number;
}

/** A snapshot of a project, all that a writer needs. */
export interface ExportDocument {
  readonly projectId: string;
  readonly projectName: string;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly segments: readonly ExportSegment[];
  }[];
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly exportedBy: string | null;
  readonly tool: { readonly name: string; readonly version: string };
  /** True where one person may approve their own work: every format that can, says so. */
  readonly onePerson: boolean;
  /** Places in which the history does not hang together; absent where nobody has looked. */
  readonly historyFaults?: number;
  /** Everything approved and no artifact open. A writer marks what is not clean. */
  readonly clean: boolean;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
}

export interface ExportOptions {
  /** TMX and the plain texts: leave out what is not approved. */
  readonly approvedOnly: boolean;
}
