/** Two copies of a project, each worked on, as one: through the real engine. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ALL, reviewer, start, translator, withProject } from './real-engine.ts';

const NOTHING_CHOSEN = { picks: [], prefer: null };

type Engine = Pick<ReturnType<typeof start>, 'ask'>;

function write({ ask }: Engine, number: number, target: string, actor = translator): void {
  const { view } = ask('view.open', { filter: ALL });
  const [row] = ask('view.rows', { view, offset: number - 1, limit: 1 });
  if (row === undefined) throw new Error(`no segment ${number}`);
  const { id: segment, revision: expectedRevision } = row.segment;
  ask('segments.update', { segment, expectedRevision, target, confirm: true }, actor);
}

/** A project open in one engine, and a copy of it in which somebody else has worked. */
function twoCopies(theirs: (engine: Engine) => void, name = 'a (conflicted copy 2026-11-24).songphasa') {
  const project = withProject();
  project.ask('close', {});
  const copy = path.join(project.folder, name);
  copyFileSync(project.file, copy);
  const other = start();
  other.ask('open', { path: copy });
  theirs(other);
  other.ask('close', {});
  project.ask('open', { path: project.file });
  return { ...project, copy };
}

test('a copy beside the project is found by its id, whatever else lies there', () => {
  const { ask, folder, file, copy } = twoCopies((other) => write(other, 1, 'One'));
  writeFileSync(path.join(folder, 'a broken.songphasa'), 'not a database');
  copyFileSync(copy, path.join(folder, 'b.songphasa'));
  const stranger = withProject('อีกเรื่อง\n');
  stranger.ask('close', {});
  copyFileSync(stranger.file, path.join(folder, 'a stranger.songphasa'));
  const before = readdirSync(folder).sort();
  expect(ask('copiesBeside', {})).toEqual([copy]);
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(ask('copiesBeside', {})).not.toContain(file);
});

test('what joins without a conflict is previewed, merged, and undone in one step; the copy stays as it was', () => {
  const { ask, copy, rows } = twoCopies((other) => {
    write(other, 2, 'The court has ruled', reviewer);
  });
  write({ ask }, 1, 'File within days');
  const bytes = readFileSync(copy);
  const preview = ask('mergePreview', { file: copy, choices: NOTHING_CHOSEN });
  expect(preview).toMatchObject({
    ...{ nothingNew: false, conflictCount: 0, open: 0, faults: { mine: 0, theirs: 0 } },
    joining: { segments: 1, people: [{ name: reviewer.name, commands: 1 }] },
  });
  const done = ask('merge', { file: copy, choices: NOTHING_CHOSEN, acceptFaults: false });
  expect(done).toMatchObject({ kind: 'merge-copies', changed: 1, undo: { undo: 'merge-copies' } });
  expect(rows().map(({ segment }) => segment.target)).toEqual([
    'File within days',
    'The court has ruled',
    '',
  ]);
  expect(readFileSync(copy)).toEqual(bytes);
  expect(ask('mergePreview', { file: copy, choices: NOTHING_CHOSEN }).nothingNew).toBe(true);
  ask('history.undo', {});
  expect(rows().map(({ segment }) => segment.target)).toEqual(['File within days', '', '']);
});

test('a conflict is shown with what both say, and decided one by one or by a rule', () => {
  const { ask, code, copy, rows } = twoCopies((other) => write(other, 1, 'Theirs', reviewer));
  write({ ask }, 1, 'Mine');
  const undecided = ask('mergePreview', { file: copy, choices: NOTHING_CHOSEN });
  expect(undecided).toMatchObject({ conflictCount: 1, open: 1 });
  const [conflict] = undecided.conflicts;
  expect(conflict).toMatchObject({
    ...{ kind: 'text', number: 1, side: 'target', taken: null, ancestor: { as: 'text', text: '' } },
    mine: { value: { as: 'text', text: 'Mine' }, authorName: translator.name },
    theirs: { value: { as: 'text', text: 'Theirs' }, authorName: reviewer.name },
  });
  expect(code('merge', { file: copy, choices: NOTHING_CHOSEN, acceptFaults: false })).toBe('merge-undecided');
  const choices = {
    picks: [{ conflict: conflict?.id ?? '', take: 'theirs' as const }],
    prefer: 'mine' as const,
  };
  expect(ask('mergePreview', { file: copy, choices })).toMatchObject({
    open: 0,
    conflicts: [{ taken: 'theirs' }],
  });
  ask('merge', { file: copy, choices, acceptFaults: false });
  expect(rows()[0]?.segment.target).toBe('Theirs');
});

test.each([
  ['the open file itself', 'merge-same-file', ({ file }: ReturnType<typeof twoCopies>) => file],
  ['another project', 'merge-other-project', () => withProject('อีกเรื่อง\n').file],
  ['no project', 'project-not-database', ({ thai }: ReturnType<typeof twoCopies>) => thai],
  ['what is gone', 'file-not-found', ({ folder }: ReturnType<typeof twoCopies>) => path.join(folder, 'gone')],
] as const)('merging with %s is refused', (_what, expected, fileOf) => {
  const project = twoCopies(() => {});
  const request = { file: fileOf(project), choices: NOTHING_CHOSEN };
  expect(project.code('mergePreview', request)).toBe(expected);
  expect(project.code('merge', { ...request, acceptFaults: false })).toBe(expected);
});
