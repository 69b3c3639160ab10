import type { MessageParams } from './model.ts';

/**
 * Everything that can go wrong and that a person has to be told about. A code is a key of `i18n/<language>/errors.ts`,
 * the parameters fill its text; there is no text for people here.
 */
export const ERROR_CODES = [
  // files and formats
  'file-not-found',
  'file-is-directory',
  'file-empty',
  'file-too-large', // {bytes, limit}
  'file-not-text', // binary
  'file-unreadable', // no permission, device error {reason}
  'file-locked',
  'file-exists',
  'folder-read-only', // {folder}
  'disk-full',
  'write-failed', // {reason}
  'format-unknown', // {extension}
  'encoding-invalid', // {encoding, offset}
  'no-segments',
  'file-invalid', // it breaks its format's specification, and nobody said to take it anyway {file, count}
  'too-many-segments', // {count, limit}
  'csv-malformed', // {line, reason}
  'csv-no-thai-column',
  'xml-malformed', // {line, column, reason}
  'file-malformed', // a text format other than XML and tables {line, reason}
  'archive-unsafe', // a zip, or what is one inside: docx, xlsx {reason}
  // projects
  'project-foreign', // a SQLite file that is not ours
  'project-not-database',
  'project-newer', // {version, supported}
  'project-corrupt', // {reason}
  'project-locked', // another process writes
  'project-in-use', // {name, host, at, elsewhere: 1 at another computer, else 0}: it is known who has it open
  'project-read-only',
  'project-none-open',
  'merge-other-project', // two copies, but not of one project
  'merge-same-file',
  'merge-undecided', // {count: of open conflicts}
  'history-tampered', // {count: of faults}
  // work
  'not-found', // {what}
  'conflict', // stale revision
  'not-allowed', // {reason: one of workflow's refusals}
  'no-actor', // nobody has said who they are
  'split-at-edge',
  'split-tears-tag', // {tag: its chips}
  'merge-no-neighbour',
  'merge-across-documents',
  'alignment-open', // two texts are being paired in the project already
  'align-not-possible', // {reason}: one of core/alignment/work's obstacles
  'overlapping-repairs',
  'fix-stale', // the text under the fix has changed
  'nothing-to-undo',
  'nothing-to-redo',
  'undo-blocked', // {reason}: what it touched was changed since
  'restore-blocked', // split or merged since: the text of that time is now in other segments
  'reason-required',
  'text-too-long', // {limit}
  'line-too-long', // {file, start, limit}: of a file to be read; where the text begins so
  'pattern-invalid', // {reason}; where the reason is `timeout` also {segment}, its number
  'rules-file-invalid', // {reason}
  'rule-finds-too-much', // {name, limit}
  'too-many-rules', // {limit}
  'too-many-terms', // {limit}
  'term-empty', // no word in it
  'cancelled',
  'token-expired', // a file token that the main process no longer knows
  // the IPC itself
  'ipc-bad-sender',
  'ipc-unknown-call',
  'ipc-bad-arguments', // {call, reason}
  'engine-stopped',
  'internal', // {reason}
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  readonly code: ErrorCode;
  readonly params: MessageParams;
}

/** What crosses the IPC: errors are values. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** The one error class of the house. Thrown inside a process, turned into a Failure at its edge. */
export class SongphasaError extends Error implements Failure {
  override readonly name = 'SongphasaError';
  readonly code: ErrorCode;
  readonly params: MessageParams;
  constructor(code: ErrorCode, params: MessageParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}

/** Any thrown value as a Failure; what is not ours becomes `internal`. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof SongphasaError) return { code: thrown.code, params: thrown.params };
  return { code: 'internal', params: { reason: thrown instanceof Error ? thrown.message : String(thrown) } };
}
