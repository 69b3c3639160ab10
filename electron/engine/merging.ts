/** The open project and another copy of it, which is looked at and stays as it is. */
import { SongphasaError } from '../../core/errors.ts';
import type { Choices } from '../../core/merge/index.ts';
import { mergeCopies } from '../../db/commands/merge-copies.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { copiesBeside } from '../../db/copies-beside.ts';
import { previewMerge } from '../../db/merge-preview.ts';
import { closeProject, openProject } from '../../db/open.ts';
import { destinationOf } from '../../db/whole-file.ts';
import type { MergeChoices } from '../ipc/calls/merging.ts';
import type { Applied, MergePreview } from '../ipc/contract.ts';
import { applied } from './operations/command.ts';
import type { ShellOperations } from './protocol.ts';
import type { Asked } from './session.ts';

/** Throws `project-none-open`. */
export function findCopies({ session }: Asked): string[] {
  return session.project === null ? [] : copiesBeside(session.db, session.project.path);
}

/** Throws as db/open.ts, `merge-other-project`, `merge-same-file`. */
export function lookAtCopy(asked: Asked, request: ShellOperations['mergePreview']['args']): MergePreview {
  return withOther(asked, request.file, (other) => previewMerge(asked.session.db, other, toChoices(request)));
}

/** Throws as `lookAtCopy`, `merge-undecided`, `history-tampered`, `project-read-only`, `no-actor`. */
export function mergeCopy(asked: Asked, request: ShellOperations['merge']['args']): Applied {
  const choices = toChoices(request);
  const { acceptFaults } = request;
  const { skipped: _, ...done } = withOther(asked, request.file, (other) =>
    applied(asked, (db, context) => mergeCopies(db, context, { other, choices, acceptFaults })),
  );
  asked.session.verifying.again();
  return done;
}

function withOther<Value>({ session }: Asked, file: string, work: (other: ReadableDb) => Value): Value {
  if (session.project?.path === destinationOf(file)) throw new SongphasaError('merge-same-file');
  const other = openProject(file, { readOnly: true });
  try {
    return work(other);
  } finally {
    closeProject(other);
  }
}

function toChoices({ choices: { picks, prefer } }: { readonly choices: MergeChoices }): Choices {
  const taken = Object.fromEntries(picks.map(({ conflict, take }) => [conflict, take]));
  return { picks: taken, ...(prefer === null ? {} : { prefer }) };
}
