/** What the calls of the contract give back: the data as the screen shows it. */
import type { Rule } from '../../core/artifacts/rule.ts';
import type { UserRule } from '../../core/artifacts/user-rule.ts';
import type { ExportFormat } from '../../core/formats/document.ts';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Loss } from '../../core/formats/losses.ts';
import type { Violation } from '../../core/formats/validation/report.ts';
import type {
  Artifact,
  Change,
  Command,
  CommandId,
  CommandKind,
  DocumentId,
  Family,
  Note,
  Person,
  Role,
  Segment,
  SegmentId,
  SegmentState,
  Severity,
  Side,
  Span,
} from '../../core/model.ts';
import type { Encoding } from '../../core/text/encoding.ts';
import type { ExportReview as ReviewedExport } from '../../db/export.ts';
import type { findHistoryFaults } from '../../db/history-faults.ts';
import type { ReviewFound } from '../../db/review-table.ts';
import type { RowPin } from '../../db/rows.ts';

/** A file that the person chose. The renderer never sees a path: the token stands for it in the main process. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
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

export interface ProjectInfo {
  readonly id: string;
  readonly name: string;
  /** True where the file cannot be written: everything can be looked at and exported. */
  readonly readOnly: boolean;
  readonly onePerson: boolean;
  /** Its two texts are being paired: there are no segments of them yet. */
  readonly aligning: boolean;
  readonly documents: readonly {
    readonly id: DocumentId;
    readonly name: string;
    readonly segments: number;
  }[];
  readonly people: readonly Person[];
  /** Reasons for verdicts that the project offers. */
  readonly reasons: readonly string[];
}

export interface Summary {
  readonly segments: number;
  readonly states: Readonly<Record<SegmentState, number>>;
  readonly openArtifacts: number;
  readonly keptArtifacts: number;
  readonly openByFamily: Readonly<Partial<Record<Family, number>>>;
  readonly openNotes: number;
}

/** A row of the grid, complete: segment, its artifacts, note counts, and what was being typed when the app ended. */
export interface Row {
  readonly segment: Segment;
  /** 1-based, over the project. */
  readonly number: number;
  readonly artifacts: readonly Artifact[];
  /** By a reviewer: its texts and its state stay as they are. */
  readonly locked: boolean;
  readonly notes: number;
  readonly openNotes: number;
  /** Open threads that keep it from being approved. */
  readonly blockingNotes: number;
  /** Where open threads are pinned in its texts. */
  readonly pins: readonly RowPin[];
  readonly drafts: { readonly source: string | null; readonly target: string | null };
}

export interface UndoState {
  readonly undo: CommandKind | null;
  readonly redo: CommandKind | null;
}

/** What a command did. Rows that the screen may be showing come back whole. */
export interface Applied {
  readonly command: CommandId;
  readonly kind: CommandKind;
  /** Number of segments changed. */
  readonly changed: number;
  /** The changed rows, at most 500: where `changed` is more, the screen asks again. */
  readonly rows: readonly Row[];
  /** Rows appeared or vanished (split, merge, or their undo): open the view anew. */
  readonly structural: boolean;
  /** Approved segments that this edit took the approval from. */
  readonly approvalsTaken: number;
  readonly summary: Summary;
  readonly undo: UndoState;
  /** Rules of people that ran away on the way and are off now. */
  readonly stoppedRules: readonly StoppedRule[];
}

export interface StoppedRule {
  readonly rule: string;
  readonly name: string;
  /** Of the segment on which it ran and ran; null where that is gone. */
  readonly number: number | null;
}

export interface SegmentHistory {
  readonly command: Command;
  readonly authorName: string;
  readonly changes: readonly Change[];
  /** Why it was done, given afterwards. */
  readonly reason?: string | null;
}

export interface ThreadNote extends Note {
  readonly authorName: string;
}

export type { RevertHindrance, RevertLine, RevertPreview } from '../../db/commands/revert-preview.ts';
export type { ListedHandOff } from '../../db/hand-offs.ts';
export type { FoundFault } from '../../db/history-faults.ts';
export type { MergePreview, ShownConflict, ShownSaid, ShownValue } from '../../db/merge-preview.ts';
export type { NoteDraft } from '../../db/note-drafts.ts';
export type { FoundThreads, ListedThread } from '../../db/note-list.ts';
export type { RowPin } from '../../db/rows.ts';
export type { TextsAt } from '../../db/texts-at.ts';
export type { TimelineEntry, TimelineGroup, TimelinePage } from '../../db/timeline.ts';
/** What shows that somebody was at the project's file with another program. */
export type HistoryFaults = ReturnType<typeof findHistoryFaults>;

/** One line of a repair preview. */
export interface RepairLine {
  readonly artifact: Artifact;
  readonly number: number;
  readonly revision: number;
  readonly before: string;
  readonly after: string;
  readonly fix: number;
  /** Whose chips stand in the texts. */
  readonly tags: readonly InlineTag[];
}

export type { UserRule, UserRuleDefinition, UserRuleId } from '../../core/artifacts/user-rule.ts';

/** A rule of the app, as a project has it. */
export interface ListedRule {
  readonly id: string;
  readonly family: Family;
  /** What it looks at: the Thai alone, both texts, their tags, or the whole document. */
  readonly needs: Rule['needs'];
  readonly severity: Severity;
  readonly onByDefault: boolean;
  readonly on: boolean;
  /** Artifacts of it in the project; of the open ones, those with a fix. */
  readonly open: number;
  readonly kept: number;
  readonly repairable: number;
}

export interface ListedUserRule {
  readonly rule: UserRule;
  readonly on: boolean;
  readonly open: number;
  readonly kept: number;
  readonly repairable: number;
  /** `stopped`: it ran away and is off; `broken`: this version of the app can't read its pattern. */
  readonly standing: 'sound' | 'stopped' | 'broken';
  /** Number of the segment at which it was stopped; null where it was not, or where that is gone. */
  readonly stoppedAt: number | null;
}

export interface RuleList {
  readonly builtIn: readonly ListedRule[];
  readonly own: readonly ListedUserRule[];
}

/** One text in which a rule that is being made finds something. */
export interface TrialLine {
  readonly segment: SegmentId;
  readonly number: number;
  readonly side: Side;
  readonly before: string;
  /** With every place repaired; null where the rule repairs nothing. */
  readonly after: string | null;
  /** Where it finds something, in `before`. */
  readonly places: readonly Span[];
  readonly tags: readonly InlineTag[];
}

export interface Trial {
  /** The first of them, in order. */
  readonly lines: readonly TrialLine[];
  readonly total: number;
  readonly places: number;
  /** Lines in which the rule would find something again after its own repair. */
  readonly again: number;
}

/** The same repair made by hand at two segments: worth a rule. */
export interface RepairOffer {
  readonly find: string;
  readonly replace: string;
  readonly segments: readonly [SegmentId, SegmentId];
}

/** One text that find and replace would change. */
export interface ReplaceLine {
  readonly segment: SegmentId;
  readonly number: number;
  readonly revision: number;
  readonly side: Side;
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly tags: readonly InlineTag[];
}

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
