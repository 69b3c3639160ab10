import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeFor } from '../../db/whole-file.ts';
import { files, start, TEXT, translator, withProject } from './real-engine.ts';
import { temporaryFolder } from './temporary.ts';

describe('making a project', () => {
  test('gives one file with everything in it, open, and nothing beside it once closed', () => {
    const { ask, folder, file, project } = withProject();
    expect(project).toMatchObject({
      path: file,
      info: { name: 'คดี', readOnly: false, onePerson: false, documents: [{ name: 'a.txt', segments: 3 }] },
    });
    expect(ask('project.info', {})).toEqual(project.info);
    ask('close', {});
    expect(readdirSync(folder).sort()).toEqual(['a.songphasa', 'a.txt']);
    expect(ask('project.info', {})).toBeNull();
    expect(ask('open', { path: file }).info).toEqual(project.info);
  });

  test('has the rows and artifacts that were shown before', () => {
    const { ask, thai, rows } = withProject();
    const preview = ask('inspect', files(thai));
    const found = rows().flatMap((row) => row.artifacts.map((artifact) => artifact.family));
    for (const { family, count } of preview.artifacts) {
      expect(
        found.filter((one) => one === family),
        family,
      ).toHaveLength(count);
    }
    expect(rows().map((row) => row.segment.source)).toEqual(preview.sample.map((row) => row.source));
  });

  test('says how far it is', () => {
    const { notices } = withProject('บรรทัด\n'.repeat(50));
    const reports = notices.flatMap((notice) => (notice.kind === 'progress' ? [notice.progress] : []));
    expect(reports.at(-1)).toEqual({ job: 'import', done: 50, total: 50 });
  });

  test('that is cancelled leaves nothing, and the project before stays open', () => {
    const folder = temporaryFolder();
    const thai = path.join(folder, 'a.txt');
    writeFileSync(thai, TEXT);
    const { code } = start({ cancelAfterReports: 1 });
    const destination = path.join(folder, 'b.songphasa');
    expect(
      code('create', { files: files(thai), place: placeFor(destination), name: 'b', onePerson: false }),
    ).toBe('cancelled');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test.each([
    ['nobody has said who they are', null, TEXT, 'no-actor'],
    ['the text is empty', translator, '', 'file-empty'],
    ['the text is blank', translator, ' \n', 'no-segments'],
    ['the text is no text', translator, '\0\u0001\u0002', 'file-not-text'],
  ] as const)('where %s leaves nothing', (_what, actor, text, expected) => {
    const folder = temporaryFolder();
    const thai = path.join(folder, 'a.txt');
    writeFileSync(thai, text);
    const { code } = start();
    const destination = path.join(folder, 'b.songphasa');
    expect(
      code(
        'create',
        { files: files(thai), place: placeFor(destination), name: 'b', onePerson: false },
        actor,
      ),
    ).toBe(expected);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('where there is no such folder makes none', () => {
    const { code, folder, thai } = withProject();
    const destination = path.join(folder, 'none/b.songphasa');
    expect(
      code('create', { files: files(thai), place: placeFor(destination), name: 'b', onePerson: false }),
    ).toBe('file-not-found');
    expect(existsSync(path.dirname(destination))).toBe(false);
  });

  test('over a folder is refused', () => {
    const { code, folder, thai, project, ask } = withProject();
    const destination = path.join(folder, 'b.songphasa');
    mkdirSync(destination);
    expect(
      code('create', { files: files(thai), place: placeFor(destination), name: 'b', onePerson: false }),
    ).toBe('file-is-directory');
    expect(ask('project.info', {})).toEqual(project.info);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('over the open one is refused, also by way of a link', () => {
    const { code, folder, file, thai } = withProject();
    symlinkSync(file, path.join(folder, 'link.songphasa'));
    for (const destination of [file, path.join(folder, 'link.songphasa')]) {
      expect(
        code('create', { files: files(thai), place: placeFor(destination), name: 'b', onePerson: false }),
      ).toBe('file-locked');
    }
  });

  test('over one that somebody else works in is refused', () => {
    const other = withProject();
    const { code, folder, thai } = withProject();
    const request = { files: files(thai), place: placeFor(other.file), name: 'b', onePerson: false };
    const before = readFileSync(other.file);
    expect(code('create', request)).toBe('project-locked');
    expect(readFileSync(other.file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('over another one replaces it whole, its journal too', () => {
    const { ask, folder, thai, file } = withProject();
    ask('close', {});
    writeFileSync(`${file}-wal`, 'left over');
    const { info } = ask('create', {
      files: files(thai),
      place: placeFor(file),
      name: 'ใหม่',
      onePerson: true,
    });
    expect(info).toMatchObject({ name: 'ใหม่', onePerson: true });
    ask('close', {});
    expect(readdirSync(folder).sort()).toEqual(['a.songphasa', 'a.txt']);
  });

  test('the sample has artifacts, and English for some', () => {
    const { ask } = start();
    const destination = path.join(temporaryFolder(), 'ตัวอย่าง.songphasa');
    const { info } = ask('createSample', { place: placeFor(destination), name: 'ตัวอย่าง' });
    expect(info.name).toBe('ตัวอย่าง');
    const { summary } = ask('project.summary', {});
    expect(summary.segments).toBeGreaterThan(30);
    expect(summary.openArtifacts).toBeGreaterThan(10);
    expect(summary.states.untranslated).toBeLessThan(summary.segments);
  });
});

test('a project whose file is deleted while it is open is whole again once it is closed', () => {
  const { ask, file, folder, rows } = withProject();
  const [first] = rows();
  if (first === undefined) throw new Error('no rows');
  const { id: segment, revision: expectedRevision } = first.segment;
  for (const name of readdirSync(folder)) if (name.startsWith('a.songphasa')) rmSync(path.join(folder, name));
  ask('segments.update', { segment, expectedRevision, target: 'Kept', confirm: true });
  ask('close', {});
  expect(readdirSync(folder).sort()).toEqual(['a.songphasa', 'a.txt']);
  expect(ask('open', { path: file }).info.readOnly).toBe(false);
  expect(rows()[0]?.segment).toMatchObject({ target: 'Kept', state: 'translated' });
});

describe('opening a project', () => {
  test.each<[string, string | Uint8Array | null, string]>([
    ['missing', null, 'file-not-found'],
    ['empty', '', 'file-empty'],
    ['a text', 'ข้อความ'.repeat(200), 'project-not-database'],
    ['half a database', `SQLite format 3\0${'x'.repeat(500)}`, 'project'],
  ])('that is %s says so, changes nothing, and the one before stays open', (_what, content, expected) => {
    const { code, ask, folder, project } = withProject();
    const file = path.join(folder, 'b.songphasa');
    if (content !== null) writeFileSync(file, content);
    expect(code('open', { path: file })).toMatch(expected);
    expect(ask('project.info', {})).toEqual(project.info);
    if (content !== null) expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(folder).filter((name) => name.startsWith('b.songphasa-'))).toEqual([]);
  });

  test('that is open already is no second opening', () => {
    const { ask, file, folder, project } = withProject();
    symlinkSync(file, path.join(folder, 'link.songphasa'));
    expect(ask('open', { path: path.join(folder, 'link.songphasa') })).toEqual(project);
  });

  test('that somebody else works in is refused', () => {
    const other = withProject();
    expect(start().code('open', { path: other.file })).toBe('project-in-use');
  });
});
