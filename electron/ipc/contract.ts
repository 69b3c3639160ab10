/**
 * The one list of calls between the screen and the rest, put together from calls/. The preload makes `window.songphasa` from
 * its keys, the handler checks every argument against its schema, the renderer takes its types from here (types only).
 */
import type { z } from 'zod';
import type { Result } from '../../core/errors.ts';
import type { SegmentId } from '../../core/model.ts';
import { aligningCalls } from './calls/aligning.ts';
import { appCalls } from './calls/app.ts';
import { editingCalls } from './calls/editing.ts';
import { filesCalls } from './calls/files.ts';
import { handingCalls } from './calls/handing.ts';
import { historyCalls } from './calls/history.ts';
import { lookingCalls } from './calls/looking.ts';
import { mergingCalls } from './calls/merging.ts';
import { notingCalls } from './calls/noting.ts';
import { projectCalls } from './calls/project.ts';
import { repairingCalls } from './calls/repairing.ts';
import { reviewingCalls } from './calls/reviewing.ts';
import { rulingCalls } from './calls/ruling.ts';
import { termsCalls } from './calls/terms.ts';
import type { MenuCommand } from './commands.ts';
import type { ChosenFile, HistoryFaults, Summary } from './shown.ts';

export const contract = {
  ...appCalls,
  ...filesCalls,
  ...lookingCalls,
  ...editingCalls,
  ...repairingCalls,
  ...notingCalls,
  ...reviewingCalls,
  ...rulingCalls,
  ...termsCalls,
  ...mergingCalls,
  ...handingCalls,
  ...historyCalls,
  ...projectCalls,
  ...aligningCalls,
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
    readonly job: 'import' | 'align' | 'scan' | 'export' | 'repair' | 'open';
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
  /** The history of the open project does not hang together: somebody was at its file with another program. */
  readonly verified: HistoryFaults;
}
export type EventName = keyof Events;

/** The shape of `window.songphasa`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Value<Name>>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
  /** Token for a file that was dropped on the page. */
  dropped(file: File): Promise<Result<ChosenFile>>;
}

export { TEXT_LIMIT } from './calls/call.ts';
export type { ImportRequest } from './calls/files.ts';
export type { SendRequest } from './calls/handing.ts';
export {
  type ReportFormat,
  type RevertScope,
  type TimelineFilter,
  timelineFilterSchema,
} from './calls/history.ts';
export { type Filter, filterSchema, type Goal } from './calls/looking.ts';
export type { MergeChoices } from './calls/merging.ts';
export type { DraftedNote, NoteFilter, NoteSort } from './calls/noting.ts';
export type { MenuCommand } from './commands.ts';
export type * from './shown.ts';
export type * from './shown-alignment.ts';
export type * from './shown-terms.ts';
