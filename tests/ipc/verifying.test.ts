/** A history that somebody changed with another program: said in the first quiet moment, and before and in exports. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { placeFor } from '../../db/whole-file.ts';
import { withProject } from './real-engine.ts';

/** Takes the guards away, as somebody with SQLite at hand can. */
function tamper(file: string, sql: string): void {
  const db = new Database(file);
  const triggers = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  for (const name of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  db.close();
}

function reopened(sql: string | null) {
  const project = withProject();
  project.ask('close', {});
  if (sql !== null) tamper(project.file, sql);
  project.ask('open', { path: project.file });
  const verified = () => project.notices.flatMap((one) => (one.kind === 'verified' ? [one.verified] : []));
  return { ...project, verified };
}

function exported({ ask, folder }: ReturnType<typeof reopened>): string {
  const destination = path.join(folder, 'out.html');
  const [place, language] = [placeFor(destination), 'en'] as const;
  ask('export', { place, format: 'html', document: null, approvedOnly: false, language });
  return readFileSync(destination, 'utf8');
}

test('an original that was changed is said once, with its document, and in the export', () => {
  const project = reopened("UPDATE segments SET original = 'X' WHERE key = 2");
  expect(project.engine.quietAfter).not.toBeNull();
  project.engine.whenQuiet(() => false);
  expect(project.verified()).toMatchObject([
    { count: 1, faults: [{ kind: 'originals', document: 'a.txt' }] },
  ]);
  project.engine.whenQuiet(() => false);
  expect(project.verified()).toHaveLength(1);
  expect(project.ask('export.review', { document: null }).historyFaults).toBe(1);
  expect(exported(project)).toContain('history does not hold in 1 place');
});

test('a state that no command gave is said with the number of its segment', () => {
  const sql =
    "UPDATE segments SET target = 'X', state = 'approved', approved_by = (SELECT id FROM people) WHERE key = 3";
  const project = reopened(sql);
  project.engine.whenQuiet(() => false);
  expect(project.verified()).toMatchObject([
    { count: 1, faults: [{ kind: 'segment', number: 3, field: 'state' }] },
  ]);
});

test('a sound history is no news, and the export says nothing of it', () => {
  const project = reopened(null);
  project.engine.whenQuiet(() => false);
  expect(project.verified()).toEqual([]);
  expect(project.engine.quietAfter).toBeNull();
  expect(project.ask('export.review', { document: null }).historyFaults).toBe(0);
  expect(exported(project)).not.toContain('history');
});

test('a request that comes meanwhile goes first; it is found all the same, later', () => {
  const lines = 'บรรทัดหนึ่ง\n'.repeat(1_200);
  const project = withProject(lines);
  project.ask('close', {});
  tamper(project.file, "UPDATE segments SET original = 'X' WHERE key = 2");
  project.ask('open', { path: project.file });
  const verified = () => project.notices.filter((one) => one.kind === 'verified');
  project.engine.whenQuiet(() => true);
  expect(verified()).toEqual([]);
  expect(project.engine.quietAfter).not.toBeNull();
  project.engine.whenQuiet(() => false);
  expect(verified()).toHaveLength(1);
});

test.each([
  ['a change that was altered', 'UPDATE changes SET after = \'"X"\' WHERE key = 2', 'chain'],
  ['a time that was altered', 'UPDATE commands SET at = at + 1 WHERE key = 1', 'chain'],
  [
    'a command that says nothing',
    "INSERT INTO commands (id, kind, author, role, at, segments) SELECT 'x', 'edit', author, role, at, 1 FROM commands LIMIT 1",
    'command',
  ],
  ['changes that are gone', 'DELETE FROM changes WHERE key = (SELECT max(key) FROM changes)', 'cut-short'],
] as const)('%s is told, and exports go on', (_what, sql, kind) => {
  const project = withProject();
  const [row] = project.rows();
  if (row === undefined) throw new Error('no row');
  const { id: segment, revision: expectedRevision } = row.segment;
  project.ask('segments.update', { segment, expectedRevision, target: 'One', confirm: false });
  project.ask('close', {});
  tamper(project.file, sql);
  project.ask('open', { path: project.file });
  project.engine.whenQuiet(() => false);
  const [verified] = project.notices.flatMap((one) => (one.kind === 'verified' ? [one.verified] : []));
  expect(verified?.faults.map((fault) => fault.kind)).toContain(kind);
  expect(project.ask('export.review', { document: null }).historyFaults).toBe(verified?.count);
  expect(exported({ ...project, verified: () => [] })).toContain('history does not hold');
});
