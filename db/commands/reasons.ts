import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { getFact, setFact } from '../project.ts';
import { type CommandContext, runCommand } from './command.ts';
import { storable } from './edit-texts.ts';
import type { Recorder } from './recorder.ts';
import { sayOfProject } from './say.ts';

/** The reasons for verdicts that a project offers, in their order; without blanks and repetitions. */
export function setReasons(db: WritableDb, context: CommandContext, reasons: readonly string[]): Outcome {
  const clean = [
    ...new Set(reasons.map((reason) => storable(reason).trim()).filter((reason) => reason !== '')),
  ];
  return runCommand(db, context, { kind: 'set-reasons' }, (record) => recordReasons(record, clean));
}

export function recordReasons(record: Recorder, reasons: readonly string[]): void {
  const before = getFact(record.db, 'reasons') ?? [];
  if (JSON.stringify(before) === JSON.stringify(reasons)) return;
  setFact(record.db, 'reasons', reasons);
  sayOfProject(record, 'reasons', {
    before: before.length === 0 ? null : before,
    after: reasons.length === 0 ? null : reasons,
  });
}
