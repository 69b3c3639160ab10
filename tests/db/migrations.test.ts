import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { APPLICATION_ID } from '../../db/file-header.ts';
import { MIGRATIONS, migrate, SCHEMA_VERSION, schemaVersion } from '../../db/migrations/index.ts';
import { closeProject, openProject } from '../../db/open.ts';
import { allRows, aree, boon, edit, keep, newFile, reopen } from './project.ts';

const AWKWARD = [
  "'; DROP TABLE segments; --",
  'ก\u0e48\u0e33\u200b',
  '\u{1F600}\r\n\t',
  '"x"%_',
  'ๆ'.repeat(70_000),
  ' ',
];

/** A file as an app of that version left it, with rows that are easily broken. */
function fileOfVersion(version: number): string {
  const file = newFile();
  const raw = new Database(file);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(raw, version);
  const put = (table: string, row: Record<string, string | number | null>) => {
    const names = Object.keys(row);
    const marks = names.map(() => '?').join(', ');
    raw.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`).run(...Object.values(row));
  };
  const facts = {
    id: 'p',
    name: AWKWARD[0],
    createdAt: 0,
    onePerson: false,
    historyEnd: { changes: 0, hash: '' },
  };
  for (const [key, value] of Object.entries(facts)) put('project', { key, value: JSON.stringify(value) });
  for (const { id, name } of [aree, boon]) put('people', { id, name, name_key: name.toLowerCase() });
  put('documents', {
    ...{ key: 1, id: 'd', position: 1, name: AWKWARD[2] ?? '', format: 'text', encoding: 'utf-8' },
    ...{ imported_at: 0, originals_sha256: '', sealed: 0 },
  });
  AWKWARD.forEach((text, index) => {
    put('segments', {
      ...{ key: index + 1, id: `s${index}`, document: 1, rank: (index + 1) * 10, paragraph: index },
      ...{
        original: text,
        source: text,
        target: text,
        state: 'translated',
        revision: index,
        source_author: aree.id,
      },
    });
    put('segment_search', { rowid: index + 1, source: text, target: text });
    put('notes', {
      ...{
        id: `n${index}`,
        segment: index + 1,
        author: boon.id,
        text,
        created_at: index,
        resolved: index % 2,
      },
    });
  });
  raw.exec('UPDATE documents SET sealed = 1');
  raw.close();
  return file;
}

function dump(raw: Database.Database, tables: readonly string[]): unknown {
  return tables.map((table) => raw.prepare(`SELECT * FROM ${table} ORDER BY 1`).all());
}

const TABLES = ['project', 'people', 'documents', 'segments', 'notes', 'segment_search'];

test('versions rise in tens', () => {
  const versions = MIGRATIONS.map(({ version }) => version);
  expect(versions.filter((version) => version % 10 !== 0)).toEqual([]);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

describe.each(MIGRATIONS.map(({ version }) => version))('a file of version %s', (version) => {
  test('opens with every row as it was, in the newest version', () => {
    const file = fileOfVersion(version);
    const raw = new Database(file, { readonly: true });
    const before = dump(raw, TABLES);
    raw.close();
    const db = reopen(file);
    expect(schemaVersion(db.raw)).toBe(SCHEMA_VERSION);
    expect(dump(db.raw, TABLES)).toMatchObject(before as object);
    expect(allRows(db).map(({ segment }) => segment.source)).toEqual(AWKWARD);
    expect(() => db.raw.exec(`UPDATE segments SET original = 'x'`)).toThrow('guard:original');
    edit(db, 2, 'works');
  });

  test('is not touched by being looked at', () => {
    const file = fileOfVersion(version);
    const before = readFileSync(file);
    const db = keep(openProject(file, { readOnly: true }));
    expect(allRows(db)).toHaveLength(AWKWARD.length);
    closeProject(db);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

test('a step that fails leaves the version before it, whole', () => {
  const file = fileOfVersion(10);
  const raw = new Database(file);
  // What 0020 makes last is there already: all that it made before is taken back.
  raw.exec('CREATE TRIGGER changes_delete BEFORE DELETE ON changes BEGIN SELECT 1; END');
  const schema = raw.prepare('SELECT name FROM sqlite_schema ORDER BY name').all();
  expect(() => migrate(raw)).toThrow('already exists');
  expect(schemaVersion(raw)).toBe(10);
  expect(raw.prepare('SELECT name FROM sqlite_schema ORDER BY name').all()).toEqual(schema);
  raw.close();
});
