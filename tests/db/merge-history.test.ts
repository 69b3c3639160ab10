import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { undo } from '../../db/commands/undo.ts';
import { query, type ReadableDb, type WritableDb } from '../../db/connection.ts';
import { APPLICATION_ID } from '../../db/file-header.ts';
import { segmentHistory } from '../../db/history.ts';
import { planMerge } from '../../db/merge.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from '../../db/migrations/index.ts';
import { closeProject } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { copies, copyOf, faults, inForce, merge, recorded, shown } from './copies.ts';
import {
  aree,
  boon,
  by,
  chai,
  content,
  edit,
  newFile,
  newProject,
  note,
  reopen,
  rowAt,
  sample,
  some,
} from './project.ts';

/** Aree's and Boon's work on a common beginning, merged by Chai, who then works on. */
function merged(): WritableDb {
  const origin = newProject([
    ['หนึ่ง', 'One', 'translated'],
    ['สอง', 'Two', 'translated'],
    ['สาม', 'Three', 'translated'],
  ]);
  edit(origin, 3, 'Common', aree, true);
  const [a = origin, b = origin] = copies(origin, 2);
  edit(a, 1, 'Uno', aree, true);
  edit(a, 1, 'Uno!', aree, true);
  edit(b, 2, 'Dos', boon, true);
  edit(b, 2, 'Dos!', boon, true);
  merge(a, b);
  edit(a, 3, 'After', chai, true);
  return a;
}

function tamper(db: WritableDb, sql: string): void {
  const triggers = `SELECT name FROM sqlite_schema WHERE type = 'trigger'`;
  for (const name of db.raw.prepare<[], string>(triggers).pluck().all()) db.raw.exec(`DROP TRIGGER ${name}`);
  db.raw.pragma('foreign_keys = OFF');
  db.raw.exec(sql);
}

const CHANGE = query<{ readonly key: number; readonly id: string }>(
  'test.change',
  `SELECT key, id FROM changes WHERE field = 'target' AND after = json_quote(?) ORDER BY key LIMIT 1`,
);
const change = (db: ReadableDb, after: string) => some(db.get(CHANGE, after));

describe('in a merged history', () => {
  test('every change has its author, time and hash of before', () => {
    const db = merged();
    expect(faults(db)).toEqual([]);
    const history = segmentHistory(db, rowAt(db, 2).segment.id);
    expect(history.map(({ command, authorName }) => [command.kind, authorName])).toEqual([
      ['merge-copies', 'Chai'],
      ['confirm', 'Boon'],
      ['confirm', 'Boon'],
      ['import', 'อารี'],
    ]);
  });

  test.each([
    ['before the copies parted', 'Common'],
    ['in the one branch', 'Uno'],
    ['in the other branch', 'Dos'],
    ['after the merge', 'After'],
  ])('what is altered %s is named', (_, after) => {
    const db = merged();
    const { key, id } = change(db, after);
    tamper(db, `UPDATE changes SET after = '"Nobody said this"' WHERE key = ${key}`);
    expect(verifyHistory(db)).toContainEqual({ kind: 'chain', change: id });
  });

  test('what is altered in both branches is named in each', () => {
    const db = merged();
    const altered = ['Uno', 'Dos'].map((text) => change(db, text));
    tamper(db, `UPDATE changes SET after = '"x"' WHERE key IN (${altered.map(({ key }) => key).join()})`);
    const chain = verifyHistory(db).filter(({ kind }) => kind === 'chain');
    expect(chain).toEqual(altered.map(({ id }) => ({ kind: 'chain', change: id })));
  });

  test.each<[string, string]>([
    [
      'the last change of the one branch',
      `DELETE FROM changes WHERE key = (SELECT previous FROM joints WHERE merged IS NOT NULL)`,
    ],
    [
      'the last change of the other branch',
      `DELETE FROM changes WHERE key = (SELECT merged FROM joints WHERE merged IS NOT NULL)`,
    ],
    [
      'the first change of the other branch',
      `DELETE FROM changes WHERE key = (SELECT change FROM joints WHERE merged IS NULL)`,
    ],
    ['a joint', 'DELETE FROM joints WHERE merged IS NULL'],
    ['the merge’s joint', 'DELETE FROM joints WHERE merged IS NOT NULL'],
    ['one end that the merge follows', 'UPDATE joints SET previous = previous - 1 WHERE merged IS NOT NULL'],
  ])('taking away or moving %s is noticed', (_, sql) => {
    const db = merged();
    tamper(db, sql);
    expect(verifyHistory(db).map(({ kind }) => kind)).toContain('chain');
  });

  test('cutting off what came after the merge, or the merge itself, is noticed', () => {
    const db = merged();
    const { key } = change(db, 'After');
    tamper(db, `DELETE FROM changes WHERE key >= ${key}`);
    expect(verifyHistory(db).map(({ kind }) => kind)).toContain('cut-short');
  });

  test.each([
    ['UPDATE joints SET merged = NULL'],
    ['DELETE FROM joints'],
    ['UPDATE takeovers SET in_force = 0'],
    ['DELETE FROM takeovers'],
  ])('raw SQL can not %s', (sql) => {
    expect(() => merged().raw.exec(sql)).toThrow('guard:history');
  });
});

test('raw SQL can not take away a document, but for one that a merge brought, and only all of it', () => {
  const db = merged();
  const open = 'BEGIN; INSERT INTO withdrawals (document) VALUES (1);';
  expect(() => db.raw.exec(open)).toThrow('guard:original');
  db.raw.exec('ROLLBACK');
  expect(() => db.raw.exec('DELETE FROM documents')).toThrow('guard:original');
});

test('a history that was made up from the beginning is told from the one that the other copy knows', () => {
  const [a = sample(), b = sample()] = copies(sample(), 2);
  tamper(b, `UPDATE changes SET hash = 'made up'`);
  expect(planMerge(a, b).faults.theirs.map(({ kind }) => kind)).toContain('rewritten');
});

test('the same change joins once, by whatever way it comes', () => {
  const [a = sample(), b = sample(), c = sample()] = copies(sample(), 3);
  edit(a, 1, 'One and only', aree, true);
  merge(b, a);
  merge(c, a);
  merge(c, b);
  merge(a, c);
  const ids = recorded(a);
  expect(ids).toEqual([...new Set(ids)]);
  expect(inForce(a)).toEqual(inForce(b));
  expect(rowAt(a, 1).segment.target).toBe('One and only');
  expect(faults(a)).toEqual([]);
});

test('a copy of a copy, and a project without any history, merge as well', () => {
  const origin = sample();
  const copy = copyOf(copyOf(origin));
  expect(planMerge(origin, copy).nothingNew).toBe(true);
  note(copy, 1, 'Far away', boon);
  merge(origin, copy);
  expect(shown(origin)).toEqual(shown(copy));
});

describe('a file of version 20 with a history', () => {
  /** The rows of a project of now, in a file as the app of then would have left it. */
  function ofVersion20(db: WritableDb): string {
    const file = newFile();
    const raw = new Database(file);
    raw.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(raw, 20);
    db.raw.pragma('wal_checkpoint(TRUNCATE)');
    const from = db.raw.name;
    closeProject(db);
    raw.prepare('ATTACH ? AS now').run(from);
    const tables = [
      'project',
      'people',
      'documents',
      'segments',
      'artifacts',
      'keeps',
      'notes',
      'commands',
      'changes',
      'drafts',
    ];
    const name = 'segments_insert_original';
    const trigger = raw.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck();
    const guard = some(trigger.get(name));
    raw.exec(`DROP TRIGGER ${name}`);
    const columns = raw.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
    for (const table of tables) {
      const names = columns.all(table).join(', ');
      raw.exec(`INSERT INTO ${table} (${names}) SELECT ${names} FROM now.${table}`);
    }
    raw.exec('INSERT INTO segment_search (rowid, source, target) SELECT key, source, target FROM segments');
    raw.exec(guard);
    raw.exec('DETACH now');
    raw.close();
    return file;
  }

  test('opens with its chain as it was, and merges', () => {
    const awkward = ['a"b%_\n', '\u{1F600}ก้ำ', ' ๆ\u200b', '\\u0000'];
    const db = newProject(awkward.map((text) => [text, text, 'translated']));
    awkward.forEach((text, index) => {
      edit(db, index + 1, `${text}${text}`, aree, true);
      note(db, index + 1, text.trim(), boon);
    });
    const hashes = query<string>('test.hashes', 'SELECT hash FROM changes ORDER BY key');
    const [before, chain] = [content(db), db.column(hashes)];
    const old = reopen(ofVersion20(db));
    expect(schemaVersion(old.raw)).toBe(SCHEMA_VERSION);
    expect(content(old)).toEqual(before);
    expect(old.column(hashes)).toEqual(chain);
    expect(faults(old)).toEqual([]);
    const copy = copyOf(old);
    edit(copy, 1, 'New', boon, true);
    merge(old, copy, {}, chai);
    expect(rowAt(old, 1).segment.target).toBe('New');
    undo(old, by(chai));
    expect(content(old)).toEqual(before);
    expect(faults(old)).toEqual([]);
  });
});
