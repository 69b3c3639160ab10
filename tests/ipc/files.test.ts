import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileTokens } from '../../electron/files.ts';
import { RecentProjects } from '../../electron/recent.ts';
import { recordingLog } from './recording-log.ts';
import { temporaryFolder } from './temporary.ts';

const HOUR = 60 * 60 * 1000;
const expired = expect.objectContaining({ code: 'token-expired' });

describe('a token', () => {
  test('is 32 hexadecimal digits that lead back to the path', () => {
    const tokens = new FileTokens();
    const token = tokens.issue('/a/ข.txt');
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(tokens.path(token)).toBe('/a/ข.txt');
  });

  test('is the same one for the same path, and another for another', () => {
    const tokens = new FileTokens();
    expect(tokens.issue('/a')).toBe(tokens.issue('/a'));
    expect(tokens.issue('/a')).not.toBe(tokens.issue('/b'));
  });

  test.each(['', '0'.repeat(32), '__proto__', 'constructor'])('unknown (%j) leads nowhere', (token) => {
    expect(() => new FileTokens().path(token)).toThrow(expired);
  });

  test('that nobody used for long leads nowhere any more', () => {
    let now = 0;
    const tokens = new FileTokens(() => now);
    const used = tokens.issue('/used');
    const forgotten = tokens.issue('/forgotten');
    now = 7 * HOUR;
    expect(tokens.path(used)).toBe('/used');
    now = 13 * HOUR;
    expect(() => tokens.path(forgotten)).toThrow(expired);
    expect(tokens.path(used)).toBe('/used');
  });

  test('of the file used longest ago goes first when there are too many', () => {
    const tokens = new FileTokens();
    const first = tokens.issue('/first');
    const second = tokens.issue('/second');
    tokens.path(first);
    for (let n = 0; n < 499; n += 1) tokens.issue(`/${n}`);
    expect(tokens.path(first)).toBe('/first');
    expect(() => tokens.path(second)).toThrow(expired);
  });

  test('that is lasting leads to its path for ever, whatever else is issued', () => {
    let now = 0;
    const tokens = new FileTokens(() => now);
    const plain = tokens.issue('/a');
    const lasting = tokens.issue('/a', true);
    expect(lasting).toBe(plain);
    now = 100 * HOUR;
    for (let n = 0; n < 600; n += 1) tokens.issue(`/${n}`);
    expect(tokens.path(lasting)).toBe('/a');
  });

  test('comes with name and size, and never with the path', () => {
    const file = path.join(temporaryFolder(), 'บทความ.txt');
    writeFileSync(file, 'กข');
    expect(new FileTokens().chosen(file)).toEqual({
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      name: 'บทความ.txt',
      size: 6,
    });
  });

  test('is not given for what is no file', () => {
    const folder = temporaryFolder();
    const tokens = new FileTokens();
    expect(() => tokens.chosen(folder)).toThrow(expect.objectContaining({ code: 'file-is-directory' }));
    expect(() => tokens.chosen(path.join(folder, 'none'))).toThrow(
      expect.objectContaining({ code: 'file-not-found' }),
    );
    expect(() => tokens.chosen('/dev/null')).toThrow(expect.objectContaining({ code: 'file-not-text' }));
  });
});

describe('the recent projects', () => {
  const make = (file: string, tokens = new FileTokens()) => new RecentProjects(file, tokens, recordingLog());

  test('stand newest first, each once, and survive a restart', () => {
    const file = path.join(temporaryFolder(), 'recent.json');
    const recent = make(file);
    recent.add('/x/a.songphasa', 'A', 1);
    recent.add('/x/b.songphasa', 'B', 2);
    recent.add('/x/a.songphasa', 'A again', 3);
    expect(
      make(file)
        .list()
        .map(({ name, openedAt }) => [name, openedAt]),
    ).toEqual([
      ['A again', 3],
      ['B', 2],
    ]);
  });

  test('tell the folder, whether the file is there, and a token instead of the path', () => {
    const folder = temporaryFolder();
    const tokens = new FileTokens();
    const recent = make(path.join(folder, 'recent.json'), tokens);
    const there = path.join(folder, 'งาน/a.songphasa');
    mkdirSync(path.dirname(there));
    writeFileSync(there, '');
    recent.add(there, 'A', 1);
    const [entry] = recent.list();
    expect(entry).toEqual({ token: entry?.token, name: 'A', folder: 'งาน', openedAt: 1, exists: true });
    expect(tokens.path(entry?.token ?? '')).toBe(there);
    rmSync(there);
    expect(recent.list()[0]?.exists).toBe(false);
  });

  test('open from a list that stood on the screen overnight', () => {
    let now = 0;
    const tokens = new FileTokens(() => now);
    const recent = make(path.join(temporaryFolder(), 'recent.json'), tokens);
    recent.add('/x/a.songphasa', 'A', 1);
    const [entry] = recent.list();
    now = 30 * HOUR;
    expect(tokens.path(entry?.token ?? '')).toBe('/x/a.songphasa');
  });

  test('can be forgotten, and are twelve at most', () => {
    const recent = make(path.join(temporaryFolder(), 'recent.json'));
    for (let n = 0; n < 20; n += 1) recent.add(`/x/${n}`, String(n), n);
    expect(recent.list().map(({ name }) => name)).toEqual([
      '19',
      '18',
      '17',
      '16',
      '15',
      '14',
      '13',
      '12',
      '11',
      '10',
      '9',
      '8',
    ]);
    recent.forget('/x/19');
    expect(recent.list()[0]?.name).toBe('18');
  });

  test('that are broken are set aside; that can not be written stay in mind', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'recent.json'), '[{"path":7}]');
    expect(make(path.join(folder, 'recent.json')).list()).toEqual([]);
    const recent = make(path.join(folder, 'none/recent.json'));
    recent.add('/x/a', 'A', 1);
    expect(recent.list()).toHaveLength(1);
  });
});
