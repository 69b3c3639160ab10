/** The real engine over a real project file, in the test's own thread. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Actor, PersonId } from '../../core/model.ts';
import { placeFor } from '../../db/whole-file.ts';
import { Engine } from '../../electron/engine/engine.ts';
import type { Notice, OperationArgs, OperationName, OperationValue } from '../../electron/engine/protocol.ts';
import type { Filter } from '../../electron/ipc/contract.ts';
import { temporaryFolder } from './temporary.ts';

const person = (n: number, name: string, role: Actor['role']): Actor => ({
  id: `00000000-0000-4000-8000-00000000000${n}` as PersonId,
  name,
  role,
});
export const translator = person(1, 'อารี', 'translator');
export const reviewer = person(2, 'บุญ', 'reviewer');
export const ALL: Filter = {
  states: [],
  families: [],
  anyArtifact: false,
  openNotes: false,
  mine: false,
  document: null,
  search: '',
  searchIn: 'both',
};
export const TEXT = 'ต้องยื่นคำร้องภายใน XNUMX วัน\nศาลมีคำสั่งแล้ว\nยกฟ้อง\n';

export function start({ cancelAfterReports = Number.POSITIVE_INFINITY } = {}) {
  const notices: Notice[] = [];
  let id = 0;
  const reports = () => notices.filter((notice) => notice.kind === 'progress').length;
  const engine = new Engine({
    post: (notice) => void notices.push(notice),
    cancelledUpTo: () => (reports() >= cancelAfterReports ? id : 0),
    firstView: 0,
    version: '1.2.3',
  });
  const result = <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null = translator,
  ) => {
    id += 1;
    engine.answer({ id, name, args, actor });
    const reply = notices.findLast((notice) => notice.kind === 'reply');
    if (reply?.kind !== 'reply' || reply.id !== id) throw new Error(`${name} was not answered`);
    return reply.result;
  };
  const ask = <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null = translator,
  ) => {
    const answer = result(name, args, actor);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as OperationValue<N>;
  };
  const code = <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null = translator,
  ) => {
    const answer = result(name, args, actor);
    return answer.ok ? null : answer.error.code;
  };
  onTestFinished(() => void result('close', {}));
  return { engine, ask, code, result, notices };
}

export const files = (thai: string) => ({
  thai,
  english: null,
  thaiEncoding: null,
  englishEncoding: null,
  mapping: null,
});

/** An engine with a project of three segments open. */
export function withProject(text = TEXT) {
  const engine = start();
  const folder = temporaryFolder();
  const thai = path.join(folder, 'a.txt');
  writeFileSync(thai, text);
  const file = path.join(folder, 'a.songphasa');
  const project = engine.ask('create', {
    files: files(thai),
    place: placeFor(file),
    name: 'คดี',
    onePerson: false,
  });
  const rows = () => {
    const { view } = engine.ask('view.open', { filter: ALL });
    return engine.ask('view.rows', { view, offset: 0, limit: 200 });
  };
  return { ...engine, folder, file, thai, project, rows };
}
