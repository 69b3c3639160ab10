import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CALL, DROPPED, EVENT } from '../../electron/ipc/channels.ts';
import type { Bridge } from '../../electron/ipc/contract.ts';

const { exposed, invoked, heard } = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  heard: new Map<string, (event: unknown, ...args: unknown[]) => void>(),
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => {
      if (args[1] === 'app.openHelp') throw new Error('reply was never sent');
      invoked.push(args);
    },
    on: (channel: string, listener: (event: unknown) => void) => heard.set(channel, listener),
  },
  webUtils: { getPathForFile: (file: File) => `/dropped/${file.name}` },
}));

let bridge: Bridge;
beforeAll(async () => {
  await import('../../electron/preload.ts');
  bridge = exposed.get('songphasa') as Bridge;
});

describe('the bridge', () => {
  test('is the only thing the page gets, and is three functions', () => {
    expect([...exposed.keys()]).toEqual(['songphasa']);
    expect(Object.keys(bridge)).toEqual(['call', 'on', 'dropped']);
  });

  test('asks over one channel', async () => {
    await bridge.call('settings.get', {});
    await bridge.dropped(new File([], 'ก.txt'));
    expect(invoked).toEqual([
      [CALL, 'settings.get', {}],
      [DROPPED, '/dropped/ก.txt'],
    ]);
  });

  test('gives a failure where the main process does not answer', async () => {
    expect(await bridge.call('app.openHelp', { link: 'guide' })).toEqual({
      ok: false,
      error: { code: 'internal', params: { reason: 'Error: reply was never sent' } },
    });
  });

  test('hands events to those who listen, without the IPC event, until they stop', () => {
    const got: unknown[] = [];
    const listener = (payload: unknown) => void got.push(payload);
    const stopOne = bridge.on('menu', listener);
    const stopTwo = bridge.on('menu', listener);
    bridge.on('progress', () => got.push('progress'));
    const send = () => heard.get(EVENT)?.({ sender: 'ipcRenderer' }, 'menu', { command: 'edit.find' });
    send();
    stopOne();
    send();
    stopTwo();
    stopTwo();
    send();
    expect(got).toEqual(Array.from({ length: 3 }, () => ({ command: 'edit.find' })));
  });

  test('listens to no channel that is not of the contract', () => {
    const got: unknown[] = [];
    const any = bridge.on as (name: string, listener: (payload: unknown) => void) => () => void;
    for (const name of ['songphasa:call', '__proto__', 'constructor'])
      any(name, (payload) => got.push(payload))();
    for (const name of ['songphasa:call', '__proto__']) heard.get(EVENT)?.({}, name, 'x');
    expect(got).toEqual([]);
  });
});
