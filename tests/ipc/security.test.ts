import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { App, Session } from 'electron';
import { describe, expect, test } from 'vitest';
import {
  hardenContents,
  hardenSession,
  helpFile,
  isTrusted,
  webPreferences,
} from '../../electron/security.ts';
import { recordingLog } from './recording-log.ts';

describe('the sender of a call', () => {
  const mainFrame = { origin: 'app://songphasa' };
  const contents = { mainFrame } as unknown as NonNullable<Parameters<typeof isTrusted>[1]>;

  test('is our main frame at our origin', () => {
    expect(isTrusted({ sender: contents, senderFrame: mainFrame }, contents)).toBe(true);
  });

  test.each<[string, Parameters<typeof isTrusted>]>([
    ['no window', [{ sender: contents, senderFrame: mainFrame }, null]],
    ['another window', [{ sender: { mainFrame }, senderFrame: mainFrame }, contents]],
    ['a frame within the page', [{ sender: contents, senderFrame: { ...mainFrame } }, contents]],
    ['a frame that is gone', [{ sender: contents, senderFrame: null }, contents]],
  ])('%s is refused', (_what, args) => {
    expect(isTrusted(...args)).toBe(false);
  });

  test.each([
    'https://example.org',
    'file://',
    'null',
    '',
    'app://songphasa.evil',
    'app://Songphasa',
    'data:',
  ])('the main frame at %j is refused', (origin) => {
    const frame = { origin };
    const moved = { mainFrame: frame } as unknown as NonNullable<Parameters<typeof isTrusted>[1]>;
    expect(isTrusted({ sender: moved, senderFrame: frame }, moved)).toBe(false);
  });
});

test('the page has no Node, its own world and a sandbox', () => {
  expect(webPreferences('/p.cjs')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
    spellcheck: false,
  });
});

test('every page refuses to go elsewhere, to open windows and to take in guests', () => {
  const app = new EventEmitter();
  const log = recordingLog();
  hardenContents(app as unknown as App, log);
  let openHandler: (() => unknown) | undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => {
      openHandler = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
  const prevented: string[] = [];
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    contents.emit(name, { preventDefault: () => prevented.push(name) });
  }
  expect(prevented).toHaveLength(4);
  expect(openHandler?.()).toEqual({ action: 'deny' });
  expect(log.lines).toHaveLength(5);
});

describe('the session', () => {
  const set: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
    set[name] = handler;
  };
  let blocked: { urls: string[] } | undefined;
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    on: (name: string, handler: (...args: never[]) => unknown) => keep(name)(handler),
    webRequest: {
      onBeforeRequest: (filter: { urls: string[] }, handler: (...args: never[]) => unknown) => {
        blocked = filter;
        set.network = handler;
      },
    },
  };
  hardenSession(session as unknown as Session, recordingLog());
  const ask = (name: string, ...args: unknown[]) => set[name]?.(...(args as never[]));

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid'])(
    'denies %s when asked and when looked up',
    (permission) => {
      const answers: unknown[] = [];
      ask('request', {}, permission, (answer: unknown) => answers.push(answer));
      expect(answers).toEqual([false]);
      expect(ask('check', {}, permission)).toBe(false);
      expect(ask('device', {})).toBe(false);
    },
  );

  test('gives no screen, no download, no network', () => {
    const answers: unknown[] = [];
    ask('display', {}, (answer: unknown) => answers.push(answer));
    ask('network', {}, (answer: unknown) => answers.push(answer));
    ask('will-download', { preventDefault: () => answers.push('prevented') });
    expect(answers).toEqual([{}, { cancel: true }, 'prevented']);
    expect(blocked?.urls).toEqual(
      expect.arrayContaining(['http://*/*', 'https://*/*', 'ws://*/*', 'file:///*']),
    );
  });
});

test.each(['guide', 'licences'] as const)('help opens %s, a file of ours', (link) => {
  const folder = path.resolve(import.meta.dirname, '../..');
  expect(existsSync(helpFile(folder, link))).toBe(true);
});
