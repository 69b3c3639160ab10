/** Two engines, as two starts of the app are, at one project. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { announceOccupant, occupantFile, readOccupant } from '../../db/occupant.ts';
import { reviewer, start, translator, withProject } from './real-engine.ts';

test('who has a project open is said to a second one, who may look at it read-only', () => {
  const { file, ask } = withProject();
  const second = start();
  const refused = second.result('open', { path: file }, reviewer);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'project-in-use', params: { name: translator.name, elsewhere: 0 } },
  });
  expect(second.code('open', { path: file, how: 'anyway' }, reviewer)).toBe('project-in-use');
  expect(second.ask('open', { path: file, how: 'read-only' }, reviewer).info.readOnly).toBe(true);
  second.ask('close', {});
  // Who only looks says nothing, and takes nothing back.
  expect(readOccupant(file)?.name).toBe(translator.name);
  ask('close', {});
  expect(existsSync(occupantFile(file))).toBe(false);
});

test('somebody at another computer is said before anything is opened; anyway, it opens', () => {
  const { file, folder, ask } = withProject();
  ask('close', {});
  announceOccupant(file, { name: 'ดาว', host: 'another-computer', at: 1, pid: 1 });
  const before = readdirSync(folder).sort();
  expect(start().result('open', { path: file })).toEqual({
    ok: false,
    error: {
      code: 'project-in-use',
      params: { name: 'ดาว', host: 'another-computer', at: 1, elsewhere: 1 },
    },
  });
  expect(readdirSync(folder).sort()).toEqual(before);
  const opened = start();
  expect(opened.ask('open', { path: file, how: 'anyway' }).info.readOnly).toBe(false);
  expect(readOccupant(file)?.name).toBe(translator.name);
  opened.ask('close', {});
  expect(existsSync(occupantFile(file))).toBe(false);
});

test('a name given later is said then', () => {
  const { file, ask } = withProject();
  ask('close', {});
  ask('open', { path: file }, null);
  expect(readOccupant(file)?.name).toBe('');
  ask('project.info', {}, reviewer);
  expect(readOccupant(file)?.name).toBe(reviewer.name);
});

test('what somebody left who was killed is no hindrance', () => {
  const { file, ask } = withProject();
  const left = readOccupant(file);
  ask('close', {});
  if (left === null) throw new Error('nothing was said');
  announceOccupant(file, { ...left, pid: left.pid + 1 });
  expect(ask('open', { path: file }).info.readOnly).toBe(false);
});
