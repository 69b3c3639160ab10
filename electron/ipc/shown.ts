import type { ExportFormat } from '../../core/formats/document.ts';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Loss } from '../../core/formats/losses.ts';
import type { Violation } from '../../core/formats/validation/report.ts';
import type { Family, Person, Role, SegmentState } from '../../core/model.ts';
import type { Encoding } from '../../core/text/encoding.ts';
import type { Applied } from '../../db/applied.ts';
import type { ExportReview as ReviewedExport } from '../../db/export.ts';
import type { findHistoryFaults } from '../../db/history-faults.ts';
import type { ProjectInfo } from '../../db/project.ts';
import type { ReviewFound } from '../../db/review-table.ts';

/** A file that the person chose. The renderer never sees a path: the token stands for it in the main process. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of two files that were chosen together: how much of the letters at its beginning is Thai, 0 to 1. */
  readonly thaiShare?: number;
}

/** Somebody who has worked on this computer, and the role they last had. */
export interface KnownPerson extends Person {
  readonly role?: Role | undefined;
}

export interface Settings {
  readonly language: 'th' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** People who have worked on this computer, the one who works now first. Empty until somebody says who they are. */
  readonly people: readonly KnownPerson[];
  readonly role: Role;
  /** Points. */
  readonly gridFontSize: number;
}

export interface RecentProject {
  readonly token: string;
  readonly name: string;
  /** The folder's name, to tell two of the same name apart; not a path. */
  readonly folder: string;
  readonly openedAt: number;
  readonly exists: boolean;
}

/** What the app was started with. */
export interface Launch {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** A file given on the command line: a text for a new project, or nothing. Projects are opened before the page asks. */
  readonly file: ChosenFile | null;
  /** For screenshots in the documentation: open this page first. */
  readonly page: 'start' | 'new' | 'sample' | null;
}

export type { Encoding } from '../../core/text/encoding.ts';

/** What was recognised in the chosen files, before anything is created. */
export interface ImportPreview {
  readonly format: ImportedFormat;
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    /** Null where the format itself says it, or is no text. */
    readonly encoding: Encoding | null;
    readonly encodingConfidence: number;
  }[];
  /** Only for tables: the header or, without one, `1`, `2` ...; and which column is what. */
  readonly columns: readonly string[];
  readonly mapping: {
    readonly source: number | null;
    readonly target: number | null;
    readonly id: number | null;
  };
  readonly paragraphs: { readonly thai: number; readonly english: number };
  readonly segments: number;
  readonly withTarget: number;
  readonly artifacts: readonly { readonly family: Family; readonly count: number }[];
  /** The first rows, as they will be. */
  readonly sample: readonly {
    readonly source: string;
    readonly target: string;
    readonly tags: readonly InlineTag[];
  }[];
  /** The documents that will be made. */
  readonly documents: readonly { readonly name: string; readonly segments: number }[];
  /** As the first file declares them (BCP 47); null where it does not. `swapped`: it translates into Thai. */
  readonly languages: {
    readonly source: string;
    readonly target: string;
    readonly swapped: boolean;
  } | null;
  /** As the files say them; empty where they say none. */
  readonly states: Readonly<Partial<Record<SegmentState, number>>>;
  readonly notes: number;
  /** Segments with inline tags. */
  readonly tagged: number;
  readonly warnings: readonly ImportWarning[];
  /** What breaks the specification of its format, by file; with errors it is imported only where the request says `anyway`. */
  readonly invalid: readonly InvalidFile[];
}

export const IMPORTED_FORMATS = [
  ...(['text', 'text-pair', 'table', 'xliff1', 'xliff2', 'tmx', 'po', 'subtitles'] as const),
  ...(['html', 'markdown', 'docx', 'several'] as const),
] as const;
export type ImportedFormat = (typeof IMPORTED_FORMATS)[number];

export type ImportWarning =
  /** Neither of the declared languages is Thai, or neither is English. */
  | { readonly kind: 'languages'; readonly file: string; readonly source: string; readonly target: string }
  /** Not a Thai letter on the side that is taken to be Thai. */
  | { readonly kind: 'no-thai'; readonly file: string }
  /** Approved in the file; approval is given anew in the project. */
  | { readonly kind: 'approvals'; readonly count: number };

export interface InvalidFile {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  /** The first of them. */
  readonly violations: readonly Violation[];
}

export type { Applied, StoppedRule } from '../../db/applied.ts';
export type { RevertHindrance, RevertLine, RevertPreview } from '../../db/commands/revert-preview.ts';
export type { ListedHandOff } from '../../db/hand-offs.ts';
export type { SegmentHistory } from '../../db/history.ts';
export type { FoundFault } from '../../db/history-faults.ts';
export type { MergePreview, ShownConflict, ShownSaid, ShownValue } from '../../db/merge-preview.ts';
export type { NoteDraft } from '../../db/note-drafts.ts';
export type { FoundThreads, ListedThread } from '../../db/note-list.ts';
export type { ThreadNote } from '../../db/notes.ts';
export type { RepairOffer } from '../../db/offers.ts';
export type { ProjectInfo } from '../../db/project.ts';
export type { RepairLine } from '../../db/repairs.ts';
export type { ReplaceLine } from '../../db/replace.ts';
export type { Row, RowPin } from '../../db/rows.ts';
export type { Trial, TrialLine } from '../../db/rule-trial.ts';
export type { ListedRule, ListedUserRule, RuleList } from '../../db/rules.ts';
export type { Summary } from '../../db/summary.ts';
export type { TextsAt } from '../../db/texts-at.ts';

export type { TimelineEntry, TimelineGroup, TimelinePage } from '../../db/timeline.ts';

export type { UndoState } from '../../db/undo-stack.ts';

/** What shows that somebody was at the project's file with another program. */
export type HistoryFaults = ReturnType<typeof findHistoryFaults>;

export type { UserRule, UserRuleDefinition, UserRuleId } from '../../core/artifacts/user-rule.ts';

/** What adding documents did, and what the project is now. */
export interface Added extends Applied {
  readonly info: ProjectInfo;
}

export type { ReviewLine } from '../../db/review-table.ts';
/** A review table that came back, against the project. */
export interface ReviewPreview extends ReviewFound {
  readonly name: string;
}

export interface ExportOffer {
  /** The file that can be written into; null where there is none, or where there are several. */
  readonly original: {
    readonly name: string;
    /** `back`: the bilingual file with the work in it; `into`: the document in its layout, in one language. */
    readonly way: 'back' | 'into';
    /** Documents of the project that are in it. */
    readonly documents: number;
    /** Segments without English, which stay Thai in a document that is written in English. */
    readonly untranslated: number;
    /** Places where segments of several places of the file were merged: the first takes the text. */
    readonly merged: number;
    /** Texts that were changed and that the file keeps: its program finds its texts by them (the msgid of PO). */
    readonly kept: number;
    /** The file says of itself whether it is clean. */
    readonly marked: boolean;
  } | null;
  /** Some document could be written into its file, if it were chosen. */
  readonly perDocument: boolean;
  readonly losses: Readonly<
    Partial<Record<ExportFormat, readonly { readonly loss: Loss; readonly count: number }[]>>
  >;
}

export interface ExportReview extends ReviewedExport {
  /** Places in which the history does not hold: somebody was at the file with another program. */
  readonly historyFaults: number;
}

export interface Exported {
  readonly name: string;
  readonly bytes: number;
  readonly segments: number;
  readonly clean: boolean;
}
