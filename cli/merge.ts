/** `merge A B -o C`: two copies of one project as a third file; A and B stay as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { SongphasaError } from '../core/errors.ts';
import type { Choices } from '../core/merge/index.ts';
import type { Actor } from '../core/model.ts';
import { isBlank, nameKey } from '../core/workflow.ts';
import { mergeCopies } from '../db/commands/merge-copies.ts';
import type { ReadableDb } from '../db/connection.ts';
import { readCopy } from '../db/copy.ts';
import { copyProject, type FileCopy } from '../db/file-copy.ts';
import { checkHeader } from '../db/file-header.ts';
import { idOf } from '../db/ids.ts';
import { planMerge } from '../db/merge.ts';
import { asWritable, closeProject, openProject } from '../db/open.ts';
import { listPeople } from '../db/people.ts';
import { projectScanner } from '../db/scanner.ts';
import type { Command, Context } from './context.ts';
import { about } from './failure.ts';
import { isSameFile, STANDARD, writeWhole } from './files.ts';
import { reportFaults, reportPlan } from './report-merge.ts';
import { oneOf, parseOptions, UsageError } from './usage.ts';

export const merge: Command = async (args, context) => {
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    prefer: { type: 'string' },
    as: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  const [mine, theirs, ...more] = positionals;
  if (mine === undefined || theirs === undefined || more.length > 0) throw new UsageError('twoCopies');
  const { output, prefer } = values;
  const dry = values['dry-run'];
  if (output === undefined && !dry) throw new UsageError('noOutput', { command: 'merge' });
  for (const input of [mine, theirs]) {
    if (output !== undefined && isSameFile(input, output))
      throw new UsageError('overOwnInput', { file: input });
  }
  const choices: Choices =
    prefer === undefined ? {} : { prefer: oneOf('--prefer', prefer, ['mine', 'theirs', 'newer'] as const) };

  const other = await about(theirs, () => openProject(theirs, { readOnly: true }));
  try {
    const copy = await about(mine, () => privateCopy(mine));
    try {
      const db = await about(mine, () => asWritable(openProject(copy.path)));
      try {
        const open = await look(db, other, choices, context);
        if (open > 0) return 1;
        if (dry || output === undefined) return 0;
        const scan = projectScanner(db);
        const actor = whoMerges(db, values.as);
        mergeCopies(db, { actor, scan, scanDocument: scan.compare }, { other, choices });
      } finally {
        closeProject(db);
      }
      const bytes = readFileSync(copy.path);
      if (output === STANDARD) await context.out.bytes(bytes);
      else await about(output, () => put(output, bytes));
      return 0;
    } finally {
      copy.discard();
    }
  } finally {
    closeProject(other);
  }
};

/** As the project is now, also while somebody works in it. */
function privateCopy(file: string): FileCopy {
  checkHeader(file);
  return copyProject(file);
}

/** Tells what merging would do, and gives back how many conflicts are open. Throws `history-tampered`, `merge-other-project`. */
async function look(db: ReadableDb, other: ReadableDb, choices: Choices, context: Context): Promise<number> {
  const plan = planMerge(db, other, choices);
  const faults = [...plan.faults.mine, ...plan.faults.theirs];
  if (faults.length > 0) {
    reportFaults(context, plan.faults);
    throw new SongphasaError('history-tampered', { count: faults.length });
  }
  await reportPlan(context, plan, { mine: readCopy(db), theirs: readCopy(other) });
  return plan.conflicts.filter(({ taken }) => taken === null).length;
}

/** The person of that name in the project, or a new one; without a name, who uses this computer. */
function whoMerges(db: ReadableDb, as: string | undefined): Actor {
  const name = as === undefined || isBlank(as) ? userInfo().username : as.trim();
  const known = listPeople(db).find((person) => nameKey(person.name) === nameKey(name));
  return { ...(known ?? { id: idOf<'person'>('command line', name), name }), role: 'reviewer' };
}

/** A project that somebody has open is not written over: its log would be taken for that of the new file. */
function put(file: string, bytes: Uint8Array): void {
  if (['-wal', '-journal'].some((ending) => existsSync(file + ending)))
    throw new SongphasaError('file-locked');
  writeWhole(file, bytes);
}
