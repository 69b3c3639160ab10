/** Project files that somebody has been at with another program. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { occupantFile, readOccupant } from '../../db/occupant.ts';
import { closeProject, openProject } from '../../db/open.ts';
import { fileBytes, putFile } from '../../db/origins.ts';
import { readAtMost } from '../../db/read-file.ts';
import { expectFailure, newFile, newProject } from './project.ts';

/** A project with the change of another program in it. */
function changedProject(sql: string): string {
  const file = newFile();
  closeProject(newProject(['ฝนตกหนัก', 'ลมแรง'], { file }));
  const raw = new Database(file);
  raw.pragma('foreign_keys = OFF');
  raw.exec(sql);
  raw.close();
  return file;
}

function expectCorrupt(file: string, reason: string): void {
  const before = readFileSync(file);
  expectFailure(() => openProject(file), 'project-corrupt', { reason });
  expectFailure(() => openProject(file, { readOnly: true }), 'project-corrupt', { reason });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
}

describe('a project in which a stranger has planted', () => {
  test.each([
    ['a trigger', `CREATE TRIGGER more AFTER INSERT ON commands BEGIN DELETE FROM drafts; END`],
    ['a view', 'CREATE VIEW more AS SELECT 1'],
    [
      'a view without end in the place of a table',
      `DROP TABLE never; CREATE VIEW never AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n`,
    ],
    ['a guard that guards nothing', dropped('CREATE TRIGGER %s AFTER INSERT ON drafts BEGIN SELECT 1; END')],
    ['nothing where a table was', 'DROP TABLE never'],
  ])('%s is refused', (_what, sql) => {
    expectCorrupt(changedProject(sql), 'schema');
  });

  function dropped(instead: string): string {
    const db = newProject(['ก'], { file: newFile() });
    const name = db.raw
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .pluck()
      .get();
    return `DROP TRIGGER "${name}"; ${instead.replace('%s', `"${name}"`)}`;
  }
});

test.each([
  ['handOffs', '{"a": 1}'],
  ['handOffs', '[null]'],
  ['handOffs', '[{"id": "x", "part": {"kind": "more"}}]'],
  ['reasons', '[1]'],
  ['userRules', '7'],
  ['switchedRules', '"on"'],
  ['stoppedRules', '[]'],
  ['declinedRepairs', '[{"find": 1}]'],
  ['historyEnd', 'null'],
  ['name', '5'],
])('a project whose %s are %s is refused', (key, value) => {
  expectCorrupt(changedProject(`INSERT OR REPLACE INTO project VALUES ('${key}', '${value}')`), 'facts');
});

describe('a file that is kept in a project', () => {
  const bytes = new TextEncoder().encode('ฝนตกหนัก');

  test.each([
    ['junk', Buffer.from([1, 2, 3])],
    ['another file', deflateRawSync(Buffer.from('ลมแรง'))],
    ['a bomb', deflateRawSync(Buffer.alloc(257 * 1024 * 1024))],
  ])('is not taken for the one that came in where it is %s', (_what, content) => {
    const db = newProject(['ก'], { file: newFile() });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    db.raw.prepare('INSERT INTO files (sha256, size, content) VALUES (?, ?, ?)').run(sha256, 8, content);
    expectFailure(() => fileBytes(db, sha256), 'project-corrupt', { reason: 'kept-file' });
  });

  test('comes out as it came in', () => {
    const db = newProject(['ก'], { file: newFile() });
    expect(Buffer.from(fileBytes(db, putFile(db, bytes))).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('what lies beside a project and never ends', () => {
  const pipe = (file: string) => execFileSync('mkfifo', [file]);
  const endless = (file: string) => symlinkSync('/dev/zero', file);

  test.each([
    ['a pipe', pipe],
    ['a device', endless],
    ['a folder', (file: string) => mkdirSync(file)],
  ])('is no occupant where it is %s, and no log', (_what, put) => {
    const file = changedProject('');
    put(occupantFile(file));
    expect(readOccupant(file)).toBeNull();
    put(`${file}-wal`);
    expectFailure(() => openProject(file), 'file-unreadable', { reason: 'not-a-file' });
  });

  test('is read up to the limit and no further', () => {
    expectFailure(() => readAtMost('/dev/zero', 5_000_000), 'file-too-large');
  });
});
