import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  announceOccupant,
  isElsewhere,
  occupantFile,
  readOccupant,
  thisOccupant,
  withdrawOccupant,
} from '../../db/occupant.ts';
import { newFile, newFolder } from './project.ts';

const sound = { name: 'อารี', host: 'elsewhere', at: 1_700_000_000_000, pid: 7 };

describe('who has a project open', () => {
  test('is said beside it and taken back', () => {
    const file = newFile();
    expect(announceOccupant(file, thisOccupant('อารี', 5))).toBe(true);
    const said = readOccupant(file);
    expect(said).toEqual({ name: 'อารี', host: hostname(), at: 5, pid: process.pid });
    expect(said && isElsewhere(said)).toBe(false);
    withdrawOccupant(file);
    expect(existsSync(occupantFile(file))).toBe(false);
  });

  test.each([
    ['at another computer', sound],
    ['in another process here', { ...sound, host: hostname(), pid: process.pid + 1 }],
  ])('is not taken back where it is said by somebody %s', (_where, occupant) => {
    const file = newFile();
    announceOccupant(file, occupant);
    withdrawOccupant(file);
    expect(readOccupant(file)).toEqual(occupant);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['no host', JSON.stringify({ ...sound, host: ' ' })],
    ['a name that is a number', JSON.stringify({ ...sound, name: 3 })],
    ['a time that is none', JSON.stringify({ ...sound, at: '2020' })],
    ['a book', JSON.stringify({ ...sound, name: 'ก'.repeat(5_000) })],
  ])('is not known where the file holds %s', (_what, text) => {
    const file = newFile();
    writeFileSync(occupantFile(file), text);
    expect(readOccupant(file)).toBeNull();
  });

  test.skipIf(process.platform === 'win32')('is not waited for where somebody put a pipe there', () => {
    const file = newFile();
    execFileSync('mkfifo', [occupantFile(file)]);
    expect(readOccupant(file)).toBeNull();
  });

  test('is never written through a link', () => {
    const file = newFile();
    const target = path.join(newFolder(), 'precious.txt');
    writeFileSync(target, 'precious');
    symlinkSync(target, occupantFile(file));
    announceOccupant(file, sound);
    expect(readFileSync(target, 'utf8')).toBe('precious');
    expect(lstatSync(occupantFile(file)).isSymbolicLink()).toBe(false);
  });

  test('is not said where the folder is gone, and nothing is thrown', () => {
    expect(announceOccupant(path.join(newFolder(), 'gone', 'a.songphasa'), sound)).toBe(false);
  });
});
