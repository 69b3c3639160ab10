/** The history of a project over the real engine: read, taken back, told as a report in a file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CommandId } from '../../core/model.ts';
import { contract } from '../../electron/ipc/contract.ts';
import { withProject } from './real-engine.ts';

const TEXT = 'เรือออกจากท่า 5 โมง\nผู้โดยสารมาก่อน\n';
const NONE = { person: null, kinds: [], document: null, from: null, to: null };
const DAY = { from: 0, to: 8_000_000_000_000_000 };

function setUp() {
  const project = withProject(TEXT);
  const write = (index: number, target: string) => {
    const segment = project.rows()[index]?.segment;
    if (segment === undefined) throw new Error('no such row');
    const at = { segment: segment.id, expectedRevision: segment.revision };
    return project.ask('segments.update', { ...at, target, confirm: true }).command;
  };
  return { ...project, write };
}

test('is listed, opened, and a command of it is taken back later', () => {
  const { ask, write, rows, result } = setUp();
  const first = write(0, 'The boat leaves at five');
  write(1, 'Come before');
  const { entries, total } = ask('history.list', { filter: NONE, before: null, limit: 10 });
  expect([total, entries.map(({ command }) => command.kind)]).toEqual([3, ['confirm', 'confirm', 'import']]);
  const older = ask('history.list', { filter: NONE, before: first, limit: 10 });
  expect([older.total, older.entries.length]).toEqual([null, 1]);
  expect(ask('history.changes', { command: first, from: 0, limit: 5 })).toMatchObject({
    ...{ total: 1, groups: [{ number: 1 }] },
  });
  const scope = { kind: 'command', command: first } as const;
  expect(ask('history.previewRevert', { scope })).toMatchObject({ segments: 1, blocked: 0 });
  expect(rows()[0]?.segment.target).toBe('The boat leaves at five');
  expect(ask('history.revert', { scope, why: 'too early' })).toMatchObject({ kind: 'undo', changed: 1 });
  expect(rows()[0]?.segment.target).toBe('');
  expect(result('history.undoCommand', { command: first })).toMatchObject({
    ...{ ok: false, error: { code: 'undo-blocked', params: { reason: 'undone' } } },
  });
});

test('a report goes into a file whole, or nothing of it does', () => {
  const { ask, write, result, folder } = setUp();
  write(0, 'The boat leaves at five');
  expect(ask('report.get', DAY)).toMatchObject({ changed: 1, confirmed: 1, commands: 1 });
  const file = path.join(folder, 'รายงาน.html');
  expect(ask('writeReport', { file, format: 'html', language: 'th', ...DAY })).toEqual({
    name: 'รายงาน.html',
  });
  expect(readFileSync(file, 'utf8')).toContain('<html lang="th">');
  const csv = path.join(folder, 'r.csv');
  ask('writeReport', { file: csv, format: 'csv', language: 'en', ...DAY });
  expect(readFileSync(csv, 'utf8').split('\r\n')[0]).toBe('\ufefftable,row,figure,value');
  const before = readdirSync(folder);
  const nowhere = { file: path.join(folder, 'no', 'r.csv'), format: 'csv', language: 'en', ...DAY } as const;
  expect(result('writeReport', nowhere)).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  expect(readdirSync(folder)).toEqual(before);
});

test.each<[string, unknown]>([
  ['no moment', { from: -1, to: 5 }],
  ['half a moment', { from: 0.5, to: 5 }],
  ['a moment that no calendar has', { from: 0, to: 8_640_000_000_000_001 }],
  ['nothing', {}],
  ['more than it asks for', { from: 0, to: 5, file: '/etc/passwd' }],
])('a report is refused of %s', (_, args) => {
  expect(contract['report.get'].args.safeParse(args).success).toBe(false);
});

const ID = '00000000-0000-4000-8000-000000000001' as CommandId;
test.each<[string, unknown]>([
  ['of everybody', { scope: { kind: 'person', person: null, since: null }, why: null }],
  ['of two things', { scope: { kind: 'command', command: ID, person: ID, since: null }, why: null }],
  ['with a reason without end', { scope: { kind: 'command', command: ID }, why: 'x'.repeat(2_001) }],
  ['by SQL', { scope: { kind: 'command', command: "' OR 1=1 --" }, why: null }],
])('taking back is refused %s', (_, args) => {
  expect(contract['history.revert'].args.safeParse(args).success).toBe(false);
});
