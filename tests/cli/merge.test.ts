import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Actor, PersonId } from '../../core/model.ts';
import type { CommandContext } from '../../db/commands/command.ts';
import { importDocuments } from '../../db/commands/import.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { readCopy } from '../../db/copy.ts';
import { asWritable, closeProject, createProject, openProject } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { runCli, spawnCli, testFolder } from './run.ts';

const { folder, put } = testFolder();
const run = (...args: string[]) => runCli(['merge', ...args]);

const person = (name: string, number: number): CommandContext => ({
  actor: { id: `00000000-0000-7000-8000-00000000000${number}` as PersonId, name, role: 'reviewer' },
  scan: () => [],
});
const aree = person('อารี', 1);
const boon = person('Boon', 2);

function newProject(file: string): void {
  const db = createProject(file, { name: 'งาน', onePerson: false });
  const segments = ['หนึ่ง', 'สอง', 'สาม'].map((text, paragraph) => ({
    ...{ paragraph, text, target: ['One', 'Two', 'Three'][paragraph] ?? '' },
    ...({ state: 'translated', notes: [] } as const),
  }));
  importDocuments(db, aree, [{ name: 'a.txt', format: 'text', encoding: 'utf-8', segments }]);
  closeProject(db);
}

function inside<Value>(file: string, work: (db: WritableDb) => Value): Value {
  const db = asWritable(openProject(file));
  try {
    return work(db);
  } finally {
    closeProject(db);
  }
}

function edit(file: string, index: number, target: string, by: CommandContext, confirm = true): void {
  inside(file, (db) => {
    const { id: segment, revision: expectedRevision } = at(db, index);
    updateSegment(
      db,
      { ...by, now: () => 1_750_000_000_000 + index },
      { segment, expectedRevision, target, confirm },
    );
  });
}

function at(db: WritableDb, index: number) {
  const segment = readCopy(db).documents[0]?.segments[index];
  if (segment === undefined) throw new Error(`no segment ${index}`);
  return segment;
}

function targets(file: string): string[] {
  return inside(file, (db) => {
    expect(verifyHistory(db)).toEqual([]);
    return readCopy(db).documents.flatMap(({ segments }) => segments.map(({ target }) => target));
  });
}

/** Two copies, the second under the name that Dropbox gives it, with an edit of its own in each. */
function twoCopies(name: string): readonly [string, string] {
  const [a, b] = [`${name}.songphasa`, `${name} (Boon's conflicted copy 2026-05-01).songphasa`];
  newProject(a);
  copyFileSync(a, b);
  edit(a, 0, 'Uno', aree);
  edit(b, 1, 'Dos', boon);
  return [a, b];
}

test('what both did is in the third file; the two stay as they are, byte for byte', async () => {
  const [a, b] = twoCopies('joined');
  const before = [a, b].map((file) => readFileSync(file));
  const dry = await run(a, b, '--dry-run');
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  const ended = await run(a, b, '-o', 'joined-c.songphasa', '--as', 'Chai');
  expect(ended).toMatchObject({ code: 0, stderr: '', stdout: dry.stdout });
  expect(ended.stdout).toBe('1 step joins: 1 segment, 0 notes, 0 documents\n');
  expect([a, b].map((file) => readFileSync(file))).toEqual(before);
  expect(targets('joined-c.songphasa')).toEqual(['Uno', 'Dos', 'Three']);
  inside('joined-c.songphasa', (db) => {
    const chai = readCopy(db).people.find(({ name }) => name === 'Chai');
    undo(db, { actor: { ...chai, role: 'reviewer' } as Actor, scan: () => [] });
    expect(at(db, 1).target).toBe('Two');
  });
  expect(readdirSync(folder).filter((file) => !file.endsWith('.songphasa'))).toEqual([]);
});

test('in either order, the files say the same; and merging again adds nothing', async () => {
  const [a, b] = twoCopies('order');
  await run(a, b, '-o', 'ab.songphasa');
  await run(b, a, '-o', 'ba.songphasa');
  const content = (file: string) =>
    inside(file, (db) =>
      readCopy(db).documents.map(({ segments }) => segments.map(({ revision: _, ...rest }) => rest)),
    );
  expect(content('ab.songphasa')).toEqual(content('ba.songphasa'));
  expect((await run('ab.songphasa', b, '--dry-run')).stdout).toBe(
    'The second copy has nothing that the first does not have\n',
  );
});

describe('a conflict', () => {
  test('is listed with what both copies say; nothing is written', async () => {
    const [a, b] = twoCopies('open');
    edit(b, 0, 'Eins', boon);
    const ended = await run(a, b, '-o', 'none.songphasa');
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout.split('\n')).toEqual([
      'Segment 1, English: changed in both copies',
      '  before: “One”',
      '  mine: “Uno” (อารี, 2025-06-15 15:06Z)',
      '  theirs: “Eins” (Boon, 2025-06-15 15:06Z)',
      '2 steps join: 1 segment, 0 notes, 0 documents',
      '1 conflict is open: nothing is written. Decide with --prefer',
      '',
    ]);
    expect(existsSync('none.songphasa')).toBe(false);
    expect(await run(a, b, '--dry-run')).toMatchObject({ code: 1, stdout: ended.stdout });
  });

  test.each([
    ['mine', ['Uno', 'Dos', 'Three']],
    ['theirs', ['Eins', 'Dos', 'Three']],
    ['newer', ['Eins', 'Dos', 'Three']],
  ])('is decided by %s', async (prefer, expected) => {
    const [a, b] = twoCopies(`by-${prefer}`);
    inside(b, (db) => {
      const { id: segment, revision: expectedRevision } = at(db, 0);
      const request = { segment, expectedRevision, target: 'Eins', confirm: true };
      updateSegment(db, { ...boon, now: () => 1_760_000_000_000 }, request);
    });
    const ended = await run(a, b, '-o', `${prefer}.songphasa`, '--prefer', prefer);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain(`  → ${prefer === 'mine' ? 'mine' : 'theirs'}\n`);
    expect(targets(`${prefer}.songphasa`)).toEqual(expected);
  });
});

test('a verdict that falls is told, in the language asked for', async () => {
  const [a, b] = twoCopies('fell');
  inside(b, (db) => {
    const { id: segment, revision: expectedRevision } = at(db, 0);
    giveVerdict(db, boon, { segments: [{ segment, expectedRevision }], verdict: 'approve', reason: null });
  });
  expect((await run(a, b, '--dry-run')).stdout).toContain(
    'Segment 1: “Approved” by Boon no longer holds, since the other copy has another text',
  );
  const thai = await run(a, b, '--dry-run', '--lang', 'th');
  expect(thai.stdout).toContain('เซกเมนต์ 1: สถานะ “อนุมัติแล้ว” โดย Boon ใช้ไม่ได้แล้ว');
});

describe('is refused with 2, and nothing is written', () => {
  const refused = async (args: string[], said: string) => {
    const files = readdirSync(folder);
    const ended = await run(...args);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(said);
    expect(ended.stdout).toBe('');
    expect(readdirSync(folder)).toEqual(files);
  };

  test.each<[string, string[], string]>([
    ['one copy', ['x.songphasa', '-o', 'c.songphasa'], 'merge takes two copies of a project'],
    ['no output', ['x.songphasa', 'y.songphasa'], 'merge needs -o'],
    ['another rule', ['x', 'y', '-o', 'z', '--prefer', 'best'], '--prefer can’t be “best”'],
    ['no file', ['x.songphasa', 'y.songphasa', '-o', 'z.songphasa'], 'songphasa: y.songphasa: '],
    ['no project', ['note.txt', 'note.txt', '-o', 'z.songphasa'], 'note.txt: '],
  ])('%s', async (_, args, said) => {
    put('note.txt', 'no project');
    await refused(args, said);
  });

  test('over one of the two', async () => {
    const [a, b] = twoCopies('over');
    await refused([a, b, '-o', b], 'would be written over');
  });

  test('another project', async () => {
    newProject('p.songphasa');
    newProject('q.songphasa');
    await refused(['p.songphasa', 'q.songphasa', '-o', 'r.songphasa'], 'These are two different projects');
  });

  test('a history that was tampered with, and where', async () => {
    const [a, b] = twoCopies('tampered');
    inside(b, (db) => {
      db.raw.exec('DROP TRIGGER changes_update');
      db.raw.exec(`UPDATE changes SET after = '"Nobody said this"' WHERE field = 'target'`);
    });
    await refused([a, b, '-o', 'r.songphasa'], 'second copy: the history was changed at ');
  });

  test('over a project that is open', async () => {
    const [a, b] = twoCopies('busy');
    newProject('held.songphasa');
    const db = openProject('held.songphasa');
    try {
      const before = readFileSync('held.songphasa');
      const ended = await run(a, b, '-o', 'held.songphasa');
      expect(ended.code).toBe(2);
      expect(readFileSync('held.songphasa').equals(before)).toBe(true);
    } finally {
      closeProject(db);
    }
  });
});

test('a copy that is open elsewhere is merged as it is now', async () => {
  const [a, b] = twoCopies('live');
  const db = asWritable(openProject(a));
  try {
    const { id: segment, revision: expectedRevision } = at(db, 2);
    updateSegment(db, aree, { segment, expectedRevision, target: 'Tres', confirm: true });
    const ended = await spawnCli(['merge', a, b, '-o', 'live-c.songphasa']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  } finally {
    closeProject(db);
  }
  expect(targets('live-c.songphasa')).toEqual(['Uno', 'Dos', 'Tres']);
});

test('what stood under the name of the third file is replaced', async () => {
  const [a, b] = twoCopies('again');
  writeFileSync('again-c.songphasa', 'something else');
  expect((await run(a, b, '-o', 'again-c.songphasa')).code).toBe(0);
  expect(targets('again-c.songphasa')).toEqual(['Uno', 'Dos', 'Three']);
});
