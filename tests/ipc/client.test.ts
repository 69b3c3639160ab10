import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ClientOptions, EngineClient } from '../../electron/engine/client.ts';
import type { Events } from '../../electron/ipc/contract.ts';
import { recordingLog } from './recording-log.ts';

const stopped = expect.objectContaining({ code: 'engine-stopped' });

afterEach(() => void vi.useRealTimers());

function start(options: Partial<ClientOptions> = {}) {
  const progress: Events['progress'][] = [];
  const log = recordingLog();
  let heard: () => void = () => {};
  const client = new EngineClient({
    workerFile: new URL('./stand-in-worker.ts', import.meta.url),
    version: '0',
    log,
    onCompared: () => {},
    onVerified: () => {},
    onProgress: (one) => {
      progress.push(one);
      heard();
    },
    ...options,
  });
  onTestFinished(() => client.stop());
  /** The stand-in worker takes its orders from `find`. */
  const tell = (find: string, replace = ''): Promise<unknown> =>
    client.ask('replace.preview', { find, replace, mode: 'plain', matchCase: false, side: 'both' }, null);
  const started = new Promise<void>((resolve) => {
    heard = resolve;
  });
  return { client, tell, progress, log, started };
}

test('answers come in the order of the questions, each to its own', async () => {
  const { tell } = start();
  const order: string[] = [];
  const questions = Array.from({ length: 50 }, (_, n) => String(n));
  const answers = questions.map((n) =>
    tell('echo', n).then((answer) => {
      order.push(n);
      return answer;
    }),
  );
  expect(await Promise.all(answers)).toEqual(questions);
  expect(order).toEqual(questions);
});

test('a failure keeps its code and parameters, and the next question is answered', async () => {
  const { tell } = start();
  await expect(tell('refuse')).rejects.toMatchObject({ code: 'pattern-invalid', params: { reason: 'x' } });
  expect(await tell('echo', 'still here')).toBe('still here');
});

describe.each(['crash', 'exit'])('an engine that ends (%s)', (how) => {
  test('fails everything that waits, at once', async () => {
    const { tell } = start();
    const waiting = [tell('echo', 'before'), tell(how), tell('echo', '1'), tell('echo', '2')];
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes[0]).toEqual({ status: 'fulfilled', value: 'before' });
    for (const outcome of outcomes.slice(2)) expect(outcome).toEqual({ status: 'rejected', reason: stopped });
  });

  test('is followed by a new one with the same project open', async () => {
    const { client, tell } = start();
    await client.ask('open', { path: '/a.songphasa' }, null);
    await expect(tell(how)).rejects.toEqual(stopped);
    expect(await tell('opened')).toBe('/a.songphasa');
  });

  test('is followed by one without a project where none was open any more', async () => {
    const { client, tell } = start();
    await client.ask('open', { path: '/a.songphasa' }, null);
    await client.ask('close', {}, null);
    await expect(tell(how)).rejects.toEqual(stopped);
    expect(await tell('opened')).toBeNull();
  });

  test('is followed by one whose views have other numbers', async () => {
    const { tell } = start();
    const first = await tell('epoch');
    await expect(tell(how)).rejects.toEqual(stopped);
    expect(await tell('epoch')).not.toBe(first);
  });

  test('again and again is followed by a new one each time', async () => {
    const { tell } = start();
    for (let n = 0; n < 3; n += 1) await expect(tell(how)).rejects.toEqual(stopped);
    expect(await tell('echo', 'here')).toBe('here');
  });
});

test('a project that failed to open is not what a new engine opens', async () => {
  const { client, tell } = start();
  await client.ask('open', { path: '/a.songphasa' }, null);
  await expect(client.ask('open', { path: '/broken' }, null)).rejects.toMatchObject({
    code: 'project-corrupt',
  });
  await expect(tell('exit')).rejects.toEqual(stopped);
  expect(await tell('opened')).toBe('/a.songphasa');
});

test('a worker that can not start fails the question and does not hang', async () => {
  const { tell, log } = start({ workerFile: new URL('./no-such-worker.ts', import.meta.url) });
  await expect(tell('echo')).rejects.toEqual(stopped);
  expect(log.lines.join()).toContain('the engine failed');
});

test('cancelling ends the job that runs and those that wait, and nothing that comes after', async () => {
  const { client, tell, started, progress } = start();
  const running = tell('loop');
  const waiting = tell('loop');
  await started;
  client.cancel();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  expect(progress[0]).toEqual({ job: 'scan', done: 1, total: 2 });
  const later = tell('loop');
  const outcome = await Promise.race([
    later.catch((error) => error),
    tell('echo').catch((error) => error),
    started.then(() => 'runs'),
  ]);
  expect(outcome).toBe('runs');
  client.cancel();
  await expect(later).rejects.toMatchObject({ code: 'cancelled' });
});

test('what takes too long is ended, and the next question is answered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { tell, log } = start({ timeLimits: { 'replace.preview': 10_000 } });
  const hanging = tell('hang');
  vi.advanceTimersByTime(10_000);
  await expect(hanging).rejects.toEqual(stopped);
  expect(log.lines.join()).toContain('replace.preview took longer than 10000 ms');
  expect(await tell('echo', 'here')).toBe('here');
});

test('the time of a question runs only while the engine works on it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { client, tell, started } = start({ timeLimits: { 'project.info': 10_000 } });
  const running = tell('loop');
  const behind = client.ask('project.info', {}, null);
  await started;
  vi.advanceTimersByTime(60_000);
  client.cancel();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  await behind;
});

test('stopping closes the project first, says nothing of a fault, and can be done twice', async () => {
  const { client, tell, log } = start();
  await client.ask('open', { path: '/a.songphasa' }, null);
  await client.stop();
  await client.stop();
  expect(log.lines).toEqual([]);
  expect(await tell('opened')).toBeNull();
});
