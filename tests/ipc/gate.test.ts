import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SongphasaError } from '../../core/errors.ts';
import { CALL_NAMES, type CallName, contract } from '../../electron/ipc/contract.ts';
import { dropGate, gate } from '../../electron/ipc/handle.ts';
import { isTrusted } from '../../electron/security.ts';
import { recordingLog } from './recording-log.ts';
import { VALID } from './valid-args.ts';

const frame = { origin: 'app://songphasa' };
const contents = { mainFrame: frame } as unknown as Parameters<typeof isTrusted>[1] & object;
const ours = { sender: contents, senderFrame: frame };

/** A gate with a handler behind it that notes what gets through. */
function guarded(answer: (name: CallName, args: unknown) => unknown = () => null) {
  const through: { name: CallName; args: unknown }[] = [];
  const log = recordingLog();
  const ask = gate({ isTrusted: (event) => isTrusted(event, contents), log }, ((
    name: CallName,
    args: unknown,
  ) => {
    through.push({ name, args });
    return answer(name, args);
  }) as Parameters<typeof gate>[1]);
  return { ask, through, log };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every object in a value, with how to put another in its place. */
function objectsIn(
  value: Json,
  put: (value: Json) => Json = (one) => one,
): { object: { [key: string]: Json }; put: (v: Json) => Json }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => objectsIn(item, (one) => put(value.with(at, one))));
  }
  if (value === null || typeof value !== 'object') return [];
  return [
    { object: value, put },
    ...Object.entries(value).flatMap(([key, item]) =>
      objectsIn(item, (one) => put({ ...value, [key]: one })),
    ),
  ];
}

interface Leaf {
  readonly path: string;
  readonly value: Json;
  readonly put: (value: unknown) => unknown;
}

function leavesIn(value: Json, path = '', put: (value: unknown) => unknown = (one) => one): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) =>
      leavesIn(item, `${path}[${at}]`, (one) => put([...value.slice(0, at), one, ...value.slice(at + 1)])),
    );
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      leavesIn(item, `${path}.${key}`, (one) => put({ ...value, [key]: one })),
    );
  }
  return [{ path, value, put }];
}

const HUGE = 'ก'.repeat(200_001);
/** What no leaf of that type may be taken for. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [0, true, {}, [], ['x'], HUGE, new Map(), new Uint8Array(4), Number.NaN],
  number: ['1', '', Number.NaN, Infinity, -1, 1.5, 2 ** 53, {}, [1], true, 10n],
  boolean: ['true', 1, 0, {}, []],
};

const calls = CALL_NAMES.map((name) => [name, VALID[name] as unknown as Json] as const);

describe('every call of the contract', () => {
  test.each(calls)('%s takes its own arguments and gets a value back', async (name, args) => {
    const { ask, through } = guarded(() => 'answer');
    expect(await ask(ours, name, args)).toEqual({ ok: true, value: 'answer' });
    expect(through).toEqual([{ name, args }]);
  });

  test.each(calls)('%s refuses a key that the schema does not know, at any depth', async (name, args) => {
    const { ask, through } = guarded();
    for (const key of ['extra', 'constructor', 'prototype', 'toString', '__proto__', 'path']) {
      for (const { object, put } of objectsIn(args)) {
        const spoiled = { ...object };
        Object.defineProperty(spoiled, key, { value: { polluted: true }, enumerable: true });
        const result = await ask(ours, name, put(spoiled));
        expect(result, key).toMatchObject({
          ok: false,
          error: { code: 'ipc-bad-arguments', params: { call: name } },
        });
      }
    }
    expect(through).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(calls)('%s refuses every value of a wrong type, at any depth', async (name, args) => {
    const { ask, through } = guarded();
    for (const { path, value, put } of leavesIn(args)) {
      for (const wrong of WRONG[typeof value] ?? []) {
        const result = await ask(ours, name, put(wrong));
        const shown = `${path}: ${typeof wrong} ${String(wrong).slice(0, 20)}`;
        expect(result, shown).toMatchObject({ ok: false, error: { code: 'ipc-bad-arguments' } });
      }
    }
    expect(through).toEqual([]);
  });

  test.each(calls)('%s lets nothing through that is not of its shape', async (name, args) => {
    const { ask, through } = guarded();
    const keys = new Set(Object.keys(args as object));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        through.length = 0;
        const result = await ask(ours, name, value);
        if (!result.ok) return through.length === 0 && result.error.code === 'ipc-bad-arguments';
        const [passed] = through;
        return Object.keys(passed?.args as object).every((key) => keys.has(key));
      }),
      { numRuns: 60 },
    );
  });

  test.each(calls)('%s refuses what is no object', async (name) => {
    const { ask, through } = guarded();
    for (const value of [undefined, null, 0, '', 'x', true, [1], () => 1, Symbol('x'), 10n]) {
      expect(await ask(ours, name, value)).toMatchObject({ ok: false, error: { code: 'ipc-bad-arguments' } });
    }
    expect(through).toEqual([]);
  });

  test.each(calls)('%s is refused from elsewhere, and the log says so', async (name, args) => {
    const strangers = [
      { sender: contents, senderFrame: null },
      { sender: contents, senderFrame: { origin: 'app://songphasa' } },
      { sender: {}, senderFrame: frame },
      { sender: contents, senderFrame: { origin: 'https://songphasa' } },
    ];
    for (const stranger of strangers) {
      const { ask, through, log } = guarded();
      expect(await ask(stranger, name, args)).toEqual({
        ok: false,
        error: { code: 'ipc-bad-sender', params: {} },
      });
      expect(through).toEqual([]);
      expect(log.lines).toHaveLength(1);
      expect(log.lines[0]).toMatch(/^error refused: /);
    }
  });
});

describe('a name that is no call', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'app.launch ',
    'APP.LAUNCH',
    '',
    'engine.open',
    'x'.repeat(100_000),
    null,
    undefined,
    7,
    {},
    ['app.launch'],
    Symbol('app.launch'),
  ])('%s', async (name) => {
    const { ask, through, log } = guarded();
    expect(await ask(ours, name, {})).toEqual({ ok: false, error: { code: 'ipc-unknown-call', params: {} } });
    expect(through).toEqual([]);
    expect(log.lines[0]?.length).toBeLessThan(120);
  });

  test('random names', async () => {
    const { ask } = guarded();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        fc.pre(!Object.hasOwn(contract, name));
        const result = await ask(ours, name, {});
        return !result.ok && result.error.code === 'ipc-unknown-call';
      }),
    );
  });
});

describe('what a call throws', () => {
  test('an error of the house crosses as a value with its code', async () => {
    const { ask, log } = guarded(() => {
      throw new SongphasaError('too-many-segments', { count: 3, limit: 2 });
    });
    expect(await ask(ours, 'project.info', {})).toEqual({
      ok: false,
      error: { code: 'too-many-segments', params: { count: 3, limit: 2 } },
    });
    expect(log.lines).toHaveLength(1);
  });

  test('anything else crosses as `internal`, and the log has where it came from', async () => {
    const { ask, log } = guarded(async () => {
      throw new TypeError('x is not a function');
    });
    expect(await ask(ours, 'project.info', {})).toEqual({
      ok: false,
      error: { code: 'internal', params: { reason: 'x is not a function' } },
    });
    expect(log.lines[0]).toMatch(/^error project\.info: TypeError: x is not a function \| at /);
  });

  test('a conflict is ordinary work and no line in the log', async () => {
    const { ask, log } = guarded(() => {
      throw new SongphasaError('conflict');
    });
    expect(await ask(ours, 'project.info', {})).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(log.lines).toEqual([]);
  });

  test('the reason for refused arguments names the place and never the value', async () => {
    const { ask, log } = guarded();
    const secret = 'ความลับ';
    const args = { segment: secret, expectedRevision: 'x', confirm: true };
    const result = await ask(ours, 'segments.update', args);
    expect(JSON.stringify([result, log.lines])).not.toContain(secret);
    expect(result).toMatchObject({
      error: { params: { call: 'segments.update', reason: expect.stringMatching(/^segment: /) } },
    });
  });
});

describe('a dropped file', () => {
  const chosen = (file: string) => ({ token: 'a'.repeat(32), name: file, size: 1 });
  const ask = (event: typeof ours, file: unknown) =>
    dropGate({ isTrusted: (sent) => isTrusted(sent, contents), log: recordingLog() }, chosen)(event, file);

  test('with a path gets a token', async () => {
    expect(await ask(ours, '/home/a/ข้อความ.txt')).toMatchObject({ ok: true });
  });
  test.each(['', 'relative.txt', '../x', null, 7, {}, ['/x'], `/${'x'.repeat(5_000)}`])(
    '%s is refused',
    async (file) => {
      expect(await ask(ours, file)).toEqual({ ok: false, error: { code: 'file-not-found', params: {} } });
    },
  );
  test('from elsewhere is refused', async () => {
    const stranger = { sender: contents, senderFrame: { origin: 'app://songphasa' } };
    expect(await ask(stranger, '/x')).toMatchObject({ ok: false, error: { code: 'ipc-bad-sender' } });
  });
});
