/** What passes between the main process and the worker. Paths do: neither of the two is the page. */
import type { Failure, Result } from '../../core/errors.ts';
import type { WrittenFormat } from '../../core/formats/document.ts';
import type { Actor, DocumentId } from '../../core/model.ts';
import type { TermFormat } from '../../core/terms/files.ts';
import type { Place } from '../../db/whole-file.ts';
import type { Language } from '../../i18n/index.ts';
import type { SendRequest } from '../ipc/calls/handing.ts';
import type { MergeChoices } from '../ipc/calls/merging.ts';
import type {
  Added,
  Applied,
  Args,
  EngineCallName,
  Events,
  Exported,
  ImportPreview,
  ImportRequest,
  MergePreview,
  ProjectInfo,
  ReviewPreview,
  Value,
} from '../ipc/contract.ts';

/** An ImportRequest whose tokens have become absolute paths. */
export interface ImportFiles extends Omit<ImportRequest, 'thai' | 'english' | 'more'> {
  readonly thai: string;
  readonly english: string | null;
  readonly more?: readonly string[];
}

export interface OpenedProject {
  /** Absolute, links followed. */
  readonly path: string;
  readonly info: ProjectInfo;
}

/** What only the shell asks, after its dialogs. */
export interface ShellOperations {
  readonly inspect: { readonly args: ImportFiles; readonly value: ImportPreview };
  readonly create: {
    readonly args: {
      readonly files: ImportFiles;
      readonly place: Place;
      readonly name: string;
      readonly onePerson: boolean;
    };
    readonly value: OpenedProject;
  };
  readonly addDocuments: { readonly args: { readonly files: ImportFiles }; readonly value: Added };
  readonly readReview: { readonly args: { readonly file: string }; readonly value: ReviewPreview };
  readonly createSample: {
    readonly args: { readonly place: Place; readonly name: string };
    readonly value: OpenedProject;
  };
  readonly open: {
    readonly args: { readonly path: string; readonly how?: Args<'project.open'>['how'] };
    readonly value: OpenedProject;
  };
  readonly finishAlignment: { readonly args: Readonly<Record<string, never>>; readonly value: ProjectInfo };
  readonly discardAlignment: { readonly args: Readonly<Record<string, never>>; readonly value: ProjectInfo };
  /** Files by their absolute paths. */
  readonly importTerms: { readonly args: { readonly file: string }; readonly value: Value<'terms.import'> };
  readonly writeTerms: {
    readonly args: {
      readonly file: string;
      readonly format: TermFormat;
      /** What the file says of itself. */
      readonly title: string;
      readonly source: string;
    };
    readonly value: { readonly name: string; readonly terms: number };
  };
  readonly writeReport: {
    readonly args: { readonly file: string; readonly language: Language } & Args<'report.write'>;
    readonly value: { readonly name: string };
  };
  readonly importMemory: { readonly args: { readonly file: string }; readonly value: Value<'memory.import'> };
  readonly sendHandOff: {
    readonly args: { readonly place: Place; readonly request: SendRequest };
    readonly value: NonNullable<Value<'handOffs.send'>>;
  };
  readonly returnHandOff: {
    readonly args: { readonly place: Place } & Args<'handOffs.return'>;
    readonly value: NonNullable<Value<'handOffs.return'>>;
  };
  readonly copiesBeside: {
    readonly args: Readonly<Record<string, never>>;
    readonly value: readonly string[];
  };
  readonly mergePreview: {
    readonly args: { readonly file: string; readonly choices: MergeChoices };
    readonly value: MergePreview;
  };
  readonly merge: {
    readonly args: {
      readonly file: string;
      readonly choices: MergeChoices;
      readonly acceptFaults: boolean;
    };
    readonly value: Applied;
  };
  readonly close: { readonly args: Readonly<Record<string, never>>; readonly value: null };
  readonly export: {
    readonly args: {
      readonly place: Place;
      readonly format: WrittenFormat | 'original';
      readonly document: DocumentId | null;
      readonly approvedOnly: boolean;
      readonly into?: 'th' | 'en' | undefined;
      readonly language: Language;
    };
    readonly value: Exported;
  };
  readonly exportPage: {
    readonly args: {
      readonly document: DocumentId | null;
      readonly language: Language;
      readonly fontFaces: string;
    };
    readonly value: { readonly page: Uint8Array; readonly segments: number; readonly clean: boolean };
  };
}

export type OperationName = EngineCallName | keyof ShellOperations;
export type OperationArgs<N extends OperationName> = N extends keyof ShellOperations
  ? ShellOperations[N]['args']
  : N extends EngineCallName
    ? Args<N>
    : never;
export type OperationValue<N extends OperationName> = N extends keyof ShellOperations
  ? ShellOperations[N]['value']
  : N extends EngineCallName
    ? Value<N>
    : never;

export interface Request {
  /** Rises by one from 1; a job ends when the cancel mark has reached its id. */
  readonly id: number;
  readonly name: OperationName;
  readonly args: unknown;
  readonly actor: Actor | null;
}

export type Notice =
  | { readonly kind: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly progress: Events['progress'] }
  | { readonly kind: 'compared'; readonly compared: Events['compared'] }
  | { readonly kind: 'verified'; readonly verified: Events['verified'] }
  | { readonly kind: 'log'; readonly level: 'warn' | 'error'; readonly line: string };

export interface WorkerData {
  /** Two cells of 32 bits: the request up to which every job is cancelled, and the last request that was sent. */
  readonly cells: SharedArrayBuffer;
  /** Number of the first view: a view of an engine that ended is not mistaken for a new one. */
  readonly firstView: number;
  readonly version: string;
}

export const STOPPED: Failure = { code: 'engine-stopped', params: {} };
