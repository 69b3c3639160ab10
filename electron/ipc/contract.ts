/**
 * The one list of calls between the screen and the rest. The preload makes `window.songphasa` from its keys, the
 * handler checks every argument against its schema, the renderer takes its types from here (types only).
 */
import { z } from 'zod';
import type { Result } from '../../core/errors.ts';
import { EXPORT_FORMATS } from '../../core/formats/document.ts';
import {
  type ArtifactId,
  type CommandId,
  type DocumentId,
  FAMILIES,
  type NoteId,
  ROLES,
  SEGMENT_STATES,
  type SegmentId,
} from '../../core/model.ts';
import { ENCODINGS } from '../../core/text/encoding.ts';
import type { MenuCommand } from './commands.ts';
import { MOST_RULES, ruleDefinition, ruleName, userRule, userRuleId } from './rules-schema.ts';
import type {
  Applied,
  ChosenFile,
  Exported,
  ExportReview,
  ImportPreview,
  Launch,
  ProjectInfo,
  RecentProject,
  RepairLine,
  RepairOffer,
  ReplaceLine,
  Row,
  RuleList,
  SegmentHistory,
  Settings,
  Summary,
  ThreadNote,
  Trial,
  UndoState,
  UserRule,
  UserRuleId,
} from './shown.ts';

z.config({ jitless: true }); // zod probes eval otherwise, which our CSP refuses

// ------------------------------------------------------------------------------------------------------ schemas

const id = <T extends string>() => z.string().regex(/^[0-9a-f-]{36}$/) as unknown as z.ZodType<T>;
const segmentId = id<SegmentId>();
const token = z.string().regex(/^[0-9a-f]{32}$/);
/** Longest text of a cell, a note or a reason that the app takes. */
export const TEXT_LIMIT = 100_000;
const text = z.string().max(TEXT_LIMIT);
const reason = z.string().max(2_000);
const side = z.enum(['source', 'target']);
const revision = z.int().min(0);
const column = z.int().min(0).max(999).nullable();

const importRequest = z.strictObject({
  /** The Thai text, or the table with both languages. */
  thai: token,
  english: token.nullable(),
  /** Corrections by the person; null: as recognised. */
  thaiEncoding: z.enum(ENCODINGS).nullable(),
  englishEncoding: z.enum(ENCODINGS).nullable(),
  mapping: z.strictObject({ source: column, target: column, id: column }).nullable(),
});
export type ImportRequest = z.infer<typeof importRequest>;

export const filterSchema = z.strictObject({
  states: z.array(z.enum(SEGMENT_STATES)).max(SEGMENT_STATES.length),
  families: z.array(z.enum(FAMILIES)).max(FAMILIES.length),
  /** Any open artifact, whatever its family. */
  anyArtifact: z.boolean(),
  openNotes: z.boolean(),
  /** Last edited by the person who works now. */
  mine: z.boolean(),
  document: id<DocumentId>().nullable(),
  search: z.string().max(1_000),
  searchIn: z.enum(['both', 'source', 'target', 'notes']),
});
export type Filter = z.infer<typeof filterSchema>;

const goal = z.enum(['needs-work', 'to-review', 'untranslated', 'artifact', 'open-note']);
export type Goal = z.infer<typeof goal>;

const repairPick = z.strictObject({ artifact: id<ArtifactId>(), fix: z.int().min(0).max(50), revision });

// ------------------------------------------------------------------------------------------------------- the list

interface Call<By extends 'shell' | 'engine', Schema extends z.ZodType, Value> {
  /** Who answers: the shell (main process: dialogs, settings, files) or the engine (the worker with the database). */
  readonly by: By;
  readonly args: Schema;
  /** Type only. */
  readonly value?: Value;
}
const shell =
  <Value>() =>
  <S extends z.ZodType>(args: S): Call<'shell', S, Value> => ({ by: 'shell', args });
const engine =
  <Value>() =>
  <S extends z.ZodType>(args: S): Call<'engine', S, Value> => ({ by: 'engine', args });
const nothing = z.strictObject({});

export const contract = {
  // shell: the app
  'app.launch': shell<Launch>()(nothing),
  /** The page has drawn itself and waits for the person: screenshots and tests go by it. */
  'app.ready': shell<null>()(z.strictObject({ page: z.string().max(40) })),
  'app.openHelp': shell<null>()(z.strictObject({ link: z.enum(['guide', 'licences']) })),
  'settings.get': shell<Settings>()(nothing),
  'settings.set': shell<Settings>()(
    z.strictObject({
      language: z.enum(['th', 'en']).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
      gridFontSize: z.int().min(14).max(28).optional(),
    }),
  ),
  /** Says who works now. A name new to this computer becomes a new person; a known one is that person again. */
  'settings.person': shell<Settings>()(
    z.strictObject({ name: z.string().trim().min(1).max(80), role: z.enum(ROLES) }),
  ),
  /** Corrects the spelling of the present person's name: same person, new name. */
  'settings.renamePerson': shell<Settings>()(z.strictObject({ name: z.string().trim().min(1).max(80) })),

  // shell: files. Null where the person cancelled the dialog.
  'files.choose': shell<ChosenFile | null>()(
    z.strictObject({ purpose: z.enum(['thai', 'english', 'table', 'any', 'rules']) }),
  ),
  'recent.list': shell<readonly RecentProject[]>()(nothing),
  'recent.forget': shell<readonly RecentProject[]>()(z.strictObject({ token })),
  'import.inspect': shell<ImportPreview>()(importRequest),
  'project.create': shell<ProjectInfo | null>()(
    z.strictObject({
      request: importRequest,
      name: z.string().trim().min(1).max(120),
      onePerson: z.boolean(),
    }),
  ),
  'project.createSample': shell<ProjectInfo | null>()(nothing),
  /** With a token: a recent project or a dropped file. Without: the dialog. */
  'project.open': shell<ProjectInfo | null>()(z.strictObject({ token: token.nullable() })),
  'project.close': shell<null>()(nothing),
  'export.write': shell<Exported | null>()(
    z.strictObject({
      format: z.enum(EXPORT_FORMATS),
      document: id<DocumentId>().nullable(),
      approvedOnly: z.boolean(),
    }),
  ),
  /** The rules of a file that was chosen; nothing is taken in yet. */
  'rules.read': shell<{ readonly name: string; readonly rules: readonly UserRule[] }>()(
    z.strictObject({ token }),
  ),
  /** Into a file, for other projects. */
  'rules.write': shell<{ readonly name: string; readonly rules: number } | null>()(
    z.strictObject({ rules: z.array(userRuleId).min(1).max(MOST_RULES) }),
  ),

  // engine: looking
  'project.info': engine<ProjectInfo | null>()(nothing),
  'project.summary': engine<{ readonly summary: Summary; readonly undo: UndoState }>()(nothing),
  /** A view is a filtered, ordered snapshot of segments that the engine keeps: rows don't jump while one works. */
  'view.open': engine<{ readonly view: number; readonly total: number }>()(
    z.strictObject({ filter: filterSchema }),
  ),
  'view.rows': engine<readonly Row[]>()(
    z.strictObject({ view: z.int().min(0), offset: z.int().min(0), limit: z.int().min(1).max(200) }),
  ),
  'view.indexOf': engine<number | null>()(z.strictObject({ view: z.int().min(0), segment: segmentId })),
  /** The nearest row after (or before) `from` in the view that has the goal; wraps round once; null where none has. */
  'view.seek': engine<{
    readonly segment: SegmentId;
    readonly index: number;
    readonly artifact: ArtifactId | null;
  } | null>()(
    z.strictObject({
      view: z.int().min(0),
      from: segmentId.nullable(),
      artifact: id<ArtifactId>().nullable(),
      goal,
      direction: z.enum(['next', 'previous']),
    }),
  ),
  'segments.get': engine<Row | null>()(z.strictObject({ segment: segmentId })),
  'segments.history': engine<readonly SegmentHistory[]>()(z.strictObject({ segment: segmentId })),
  'notes.list': engine<readonly ThreadNote[]>()(z.strictObject({ segment: segmentId })),

  // engine: commands
  /** A side that is absent stays as it is. With `confirm` the translator's word goes along: state translated. */
  'segments.update': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      expectedRevision: revision,
      source: text.optional(),
      target: text.optional(),
      confirm: z.boolean(),
      why: reason.optional(),
    }),
  ),
  'segments.verdict': engine<Applied>()(
    z.strictObject({
      segments: z
        .array(z.strictObject({ segment: segmentId, expectedRevision: revision }))
        .min(1)
        .max(10_000),
      verdict: z.enum(['approve', 'request-changes', 'reject', 'reopen']),
      reason: reason.nullable(),
    }),
  ),
  'segments.split': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      expectedRevision: revision,
      sourceOffset: z.int().min(0),
      targetOffset: z.int().min(0),
    }),
  ),
  /** With the next segment of the same document. */
  'segments.merge': engine<Applied>()(z.strictObject({ segment: segmentId, expectedRevision: revision })),
  /** Puts source and target back to what they were right after that command. */
  'segments.restore': engine<Applied>()(
    z.strictObject({ segment: segmentId, expectedRevision: revision, command: id<CommandId>() }),
  ),
  /** What is being typed, kept in case the app ends; null: nothing is being typed any more. No change, no history. */
  /** Segments with drafts, e.g. of what was being typed when the app ended; in order, the first thousand. */
  'drafts.left': engine<readonly SegmentId[]>()(nothing),
  'drafts.put': engine<null>()(z.strictObject({ segment: segmentId, side, text: text.nullable() })),

  /** Page by page: `next` is where the next one begins, absent on the last. */
  'repair.preview': engine<{
    readonly lines: readonly RepairLine[];
    readonly total: number;
    readonly next?: number;
  }>()(
    z.strictObject({
      scope: z.discriminatedUnion('kind', [
        /** All open artifacts alike to this one. */
        z.strictObject({ kind: z.literal('alike'), artifact: id<ArtifactId>(), fix: z.int().min(0).max(50) }),
        z.strictObject({ kind: z.literal('all-safe') }),
        /** All open artifacts of one rule, each by its first fix. */
        z.strictObject({ kind: z.literal('rule'), rule: ruleName }),
      ]),
      /** Absent: from the first, looked for anew. */
      from: z.int().min(1).optional(),
    }),
  ),
  /** All in one command. What changed since its revision is left alone and named in `skipped`. */
  'repair.apply': engine<Applied & { readonly skipped: readonly SegmentId[] }>()(
    z.strictObject({ picks: z.array(repairPick).min(1).max(200_000) }),
  ),
  /** Fills the slots of a displaced-number artifact; a null leaves that slot as it stands. */
  'repair.slots': engine<Applied>()(
    z.strictObject({
      artifact: id<ArtifactId>(),
      expectedRevision: revision,
      values: z.array(z.string().max(60).nullable()).min(1).max(200),
    }),
  ),
  'artifacts.keep': engine<Applied>()(
    z.strictObject({ artifact: id<ArtifactId>(), reason: reason.min(1), everywhere: z.boolean() }),
  ),
  'artifacts.unkeep': engine<Applied>()(z.strictObject({ artifact: id<ArtifactId>() })),

  'notes.add': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      parent: id<NoteId>().nullable(),
      text: z.string().trim().min(1).max(10_000),
    }),
  ),
  'notes.resolve': engine<Applied>()(z.strictObject({ note: id<NoteId>(), resolved: z.boolean() })),
  'notes.delete': engine<Applied>()(z.strictObject({ note: id<NoteId>() })),

  'replace.preview': engine<{
    readonly lines: readonly ReplaceLine[];
    readonly total: number;
  }>()(
    z.strictObject({
      find: z.string().min(1).max(1_000),
      replace: z.string().max(10_000),
      mode: z.enum(['plain', 'word', 'regex']),
      matchCase: z.boolean(),
      side: z.enum(['source', 'target', 'both']),
    }),
  ),
  'replace.apply': engine<Applied & { readonly skipped: readonly SegmentId[] }>()(
    z.strictObject({
      edits: z
        .array(z.strictObject({ segment: segmentId, expectedRevision: revision, side, after: text }))
        .min(1)
        .max(200_000),
    }),
  ),

  // engine: rules
  'rules.list': engine<RuleList>()(nothing),
  /** What a rule would find, before it is made. */
  'rules.try': engine<Trial>()(z.strictObject({ definition: ruleDefinition })),
  /** Switches rules on or off, by id; the project is looked through again. */
  'rules.switch': engine<Applied>()(
    z.strictObject({
      switched: z
        .array(z.strictObject({ rule: ruleName, on: z.boolean() }))
        .min(1)
        .max(500),
    }),
  ),
  /** Makes rules (id null) and changes them; an id of another project's rule stays what it is. Their ids come back. */
  'rules.put': engine<Applied & { readonly rules: readonly UserRuleId[] }>()(
    z.strictObject({
      rules: z
        .array(z.union([userRule, ruleDefinition.extend({ id: z.null() })]))
        .min(1)
        .max(MOST_RULES),
    }),
  ),
  'rules.remove': engine<Applied>()(z.strictObject({ rules: z.array(userRuleId).min(1).max(MOST_RULES) })),
  /** The repair of the last edit, where the person made the same one before: worth a rule. */
  'rules.offer': engine<RepairOffer | null>()(nothing),
  'rules.declineOffer': engine<null>()(
    z.strictObject({ find: z.string().min(1).max(200), replace: z.string().max(200) }),
  ),

  'project.setOnePerson': engine<Applied>()(z.strictObject({ onePerson: z.boolean() })),
  /** The person's last command; with `command` that one, or none: `undo-blocked` where it is not the last any more. */
  'history.undo': engine<Applied>()(z.strictObject({ command: id<CommandId>().optional() })),
  'history.redo': engine<Applied>()(nothing),

  'export.review': engine<ExportReview>()(z.strictObject({ document: id<DocumentId>().nullable() })),
  /** Stops the import, scan or export that runs now; it ends with `cancelled` and leaves nothing behind. */
  'job.cancel': shell<null>()(nothing),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Args<Name extends CallName> = z.infer<Contract[Name]['args']>;
export type Value<Name extends CallName> =
  | NonNullable<Contract[Name]['value']>
  | Extract<Contract[Name]['value'], null>;
export type EngineCallName = { [N in CallName]: Contract[N]['by'] extends 'engine' ? N : never }[CallName];
export type ShellCallName = Exclude<CallName, EngineCallName>;
export const CALL_NAMES = Object.keys(contract) as readonly CallName[];

// --------------------------------------------------------------------------------- what comes without being asked

export interface Events {
  /** The renderer's command table has the same ids. */
  readonly menu: { readonly command: MenuCommand };
  readonly progress: {
    readonly job: 'import' | 'scan' | 'export' | 'repair' | 'open';
    readonly done: number;
    readonly total: number;
  };
  /**
   * A file from outside the page: dropped on the dock icon, given to a second start, picked under the menu's recent
   * projects. Where its name ends in .songphasa, the page puts its own affairs in order and asks `project.open` with the
   * token; any other file is for a new project.
   */
  readonly openFile: ChosenFile;
  /**
   * In a quiet moment the documents were compared anew: these segments have other artifacts now (null: more than would be
   * worth naming).
   */
  readonly compared: { readonly segments: readonly SegmentId[] | null; readonly summary: Summary };
}
export type EventName = keyof Events;

/** The shape of `window.songphasa`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Value<Name>>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
  /** Token for a file that was dropped on the page. */
  dropped(file: File): Promise<Result<ChosenFile>>;
}

export type { MenuCommand } from './commands.ts';
export type * from './shown.ts';
