/** The real engine in its own thread, asked by the real client. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Actor, PersonId } from '../../core/model.ts';
import { EngineClient } from '../../electron/engine/client.ts';
import type { Events } from '../../electron/ipc/contract.ts';
import { Unfinished } from '../../electron/unfinished.ts';
import { ALL } from './real-engine.ts';
import { recordingLog } from './recording-log.ts';
import { temporaryFolder } from './temporary.ts';

const actor: Actor = {
  id: '00000000-0000-4000-8000-000000000001' as PersonId,
  name: 'อารี',
  role: 'translator',
};

afterEach(() => void vi.useRealTimers());

function setUp(lines: number, onCompared: (compared: Events['compared']) => void = () => {}) {
  const folder = temporaryFolder();
  const thai = path.join(folder, 'a.txt');
  writeFileSync(thai, 'ต้องยื่นคำร้องภายใน XNUMX วัน\n'.repeat(lines));
  const log = recordingLog();
  let onFirst: () => void = () => {};
  const importing = new Promise<void>((resolve) => {
    onFirst = resolve;
  });
  const client = new EngineClient({
    workerFile: new URL('../../electron/engine/worker.ts', import.meta.url),
    version: '1',
    timeLimits: { create: 60_000 },
    log,
    onCompared,
    onVerified: () => {},
    onProgress: ({ job }) => {
      if (job === 'import') onFirst();
    },
  });
  onTestFinished(() => client.stop());
  const unfinished = new Unfinished(path.join(folder, 'unfinished.json'), log);
  const files = { thai, english: null, thaiEncoding: null, englishEncoding: null, mapping: null };
  const create = (name: string) =>
    unfinished.during(path.join(folder, name), (place) =>
      client.ask('create', { files, place, name, onePerson: false }, actor),
    );
  const others = () => readdirSync(folder).filter((name) => name !== 'a.txt' && name !== 'unfinished.json');
  return { client, create, importing, others, folder };
}

test('a project is made, asked and closed over the thread', async () => {
  const { client, create, others, folder } = setUp(3);
  const { path: file, info } = await create('b.songphasa');
  expect(file).toBe(path.join(folder, 'b.songphasa'));
  expect(info.documents[0]?.segments).toBe(3);
  expect((await client.ask('project.summary', {}, actor)).summary.openArtifacts).toBe(3);
  await client.stop();
  expect(others()).toEqual(['b.songphasa']);
});

test('an import that is cancelled while it runs leaves nothing, and the project before is still open', async () => {
  const { client, create, importing, others } = setUp(20_000);
  const outcome = create('b.songphasa').catch((error) => error);
  await importing;
  client.cancel();
  expect(await outcome).toMatchObject({ code: 'cancelled' });
  expect(others()).toEqual([]);
  expect(await client.ask('project.info', {}, actor)).toBeNull();
});

test('an engine that ends in the middle of an import leaves nothing, and the file before is as it was', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { create, importing, others, folder } = setUp(20_000);
  const destination = path.join(folder, 'b.songphasa');
  writeFileSync(destination, 'before');
  const outcome = create('b.songphasa').catch((error) => error);
  await importing;
  vi.advanceTimersByTime(60_000); // over its time: the thread is ended, wherever it is
  expect(await outcome).toMatchObject({ code: 'engine-stopped' });
  expect(others()).toEqual(['b.songphasa']);
  expect(readFileSync(destination, 'utf8')).toBe('before');
});

test('documents are compared anew when nobody asks for a while, and the app hears of it', async () => {
  const heard = Promise.withResolvers<Events['compared']>();
  const { client, create } = setUp(3, heard.resolve);
  await create('b.songphasa');
  const { view } = await client.ask('view.open', { filter: ALL }, actor);
  const rows = await client.ask('view.rows', { view, offset: 0, limit: 3 }, actor);
  const line = 'ห้องสมุดประชาชนเปิดให้บริการทุกวันไม่เว้นวันหยุดราชการ';
  for (const { segment } of rows.slice(1)) {
    const where = { segment: segment.id, expectedRevision: segment.revision, confirm: false };
    await client.ask('segments.update', { ...where, source: line }, actor);
  }
  expect((await heard.promise).segments).toEqual([rows[2]?.segment.id]);
});
