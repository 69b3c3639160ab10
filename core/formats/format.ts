import type { SegmentState } from '../model.ts';
import type { Encoding } from '../text/encoding.ts';
import type { TableMapping } from './csv/columns.ts';
import type { EditedUnit, ExportDocument, ExportOptions, ReadDocument, WrittenFormat } from './document.ts';
import type { InlineTag } from './inline.ts';
import type { Progress } from './xml/parse.ts';

export interface ReadOptions {
  /** A person's correction; null: as detected. */
  readonly encoding: Encoding | null;
  /** Tables only: a person's correction of what each column is; null: as recognised. */
  readonly mapping: TableMapping | null;
  readonly progress?: Progress;
}

/** Throws the file, csv and xml codes of errors.ts, and `no-segments` where there is nothing to work on. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => ReadDocument;

export interface Writer {
  readonly format: WrittenFormat;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(document: ExportDocument, options: WriteOptions): Uint8Array;
}

export interface WriteBackOptions {
  /** What the file as a whole is to say, where it has a place: whether it is clean, and who wrote it. Null: nothing new. */
  readonly about: { readonly document: ExportDocument; readonly options: WriteOptions } | null;
  readonly progress?: Progress;
}

/** Writes edits into the file that was read, and leaves everything else in it as it stands. */
export type WriteBack = (
  bytes: Uint8Array,
  edits: readonly EditedUnit[],
  options: WriteBackOptions,
) => Uint8Array;

/** One text of a monolingual document, to be put where it was read; keys are those of the read units. */
export interface PlacedText {
  readonly key: string;
  /** With chips. */
  readonly text: string;
  readonly tags: readonly InlineTag[];
}

/** Writes texts, repaired Thai or English, into the document that was read, in its own layout. What is not given stays. */
export type WriteInto = (
  bytes: Uint8Array,
  texts: readonly PlacedText[],
  language: 'th' | 'en',
) => Uint8Array;

export interface WriteOptions extends ExportOptions {
  readonly labels: ExportLabels;
}

/** How far a document is from clean. Counts are of segments, but for openArtifacts. */
export interface ExportCounts {
  readonly segments: number;
  readonly notApproved: number;
  readonly openArtifacts: number;
  /** Segments that are not in the file, because only what is approved was asked for. */
  readonly leftOut: number;
}

/** The words for people that go into a file, in the language of the person who exports. Made in i18n/export-labels.ts. */
export interface ExportLabels {
  readonly language: 'th' | 'en';
  readonly number: string;
  readonly thai: string;
  readonly english: string;
  readonly state: string;
  readonly notes: string;
  readonly artifacts: string;
  readonly states: Readonly<Record<SegmentState, string>>;
  readonly resolved: string;
  /** Everything is approved and no artifact is open. */
  readonly clean: string;
  /** What keeps the document from being clean, one line. */
  readonly notClean: (counts: ExportCounts) => string;
  /** One person translated and approved. */
  readonly onePerson: string;
  /** The project was changed with another program, in so many places. */
  readonly historyFaults: (count: number) => string;
  readonly approvedBy: (name: string) => string;
  readonly exported: (facts: {
    readonly tool: string;
    readonly by: string | null;
    /** ISO 8601, UTC. */
    readonly at: string;
  }) => string;
  /** A moment for people; takes ISO 8601. */
  readonly date: (iso: string) => string;
}
