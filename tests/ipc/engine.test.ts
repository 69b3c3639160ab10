/** The real engine over a real project file, in this thread. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EXPORT_FORMATS } from '../../core/formats/document.ts';
import type { Actor, PersonId } from '../../core/model.ts';
import { Engine } from '../../electron/engine/engine.ts';
import type { Notice, OperationArgs, OperationName, OperationValue } from '../../electron/engine/protocol.ts';
import type { Filter } from '../../electron/ipc/contract.ts';
import { placeFor } from '../../electron/whole-file.ts';
import { temporaryFolder } from './temporary.ts';

const person = (n: number, name: string, role: Actor['role']): Actor => ({
  id: `00000000-0000-4000-8000-00000000000${n}` as PersonId,
  name,
  role,
});
const translator = person(1, 'อารี', 'translator');
const reviewer = person(2, 'บุญ', 'reviewer');
const ALL: Filter = {
  states: [],
  families: [],
  anyArtifact: false,
  openNotes: false,
  mine: false,
  document: null,
  search: '',
  searchIn: 'both',
};
const TEXT = 'ต้องยื่นคำร้องภายใน XNUMX วัน\nศาลมีคำสั่งแล้ว\nยกฟ้อง\n';

function start({ cancelAfterReports = Number.POSITIVE_INFINITY } = {}) {
  const notices: Notice[] = [];
  let id = 0;
  const reports = () => notices.filter((notice) => notice.kind === 'progress').length;
  const engine = new Engine({
    post: (notice) => void notices.push(notice),
    cancelledUpTo: () => (reports() >= cancelAfterReports ? id : 0),
    firstView: 0,
    version: '1.2.3',
  });
  const result = <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null = translator,
  ) => {
    id += 1;
    engine.answer({ id, name, args, actor });
    const reply = notices.findLast((notice) => notice.kind === 'reply');
    if (reply?.kind !== 'reply' || reply.id !== id) throw new Error(`${name} was not answered`);
    return reply.result;
  };
  const ask = <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null = translator,
  ) => {
    const answer = result(name, args, actor);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as OperationValue<N>;
  };
  const code = <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null = translator,
  ) => {
    const answer = result(name, args, actor);
    return answer.ok ? null : answer.error.code;
  };
  onTestFinished(() => void result('close', {}));
  return { ask, code, result, notices };
}

const files = (thai: string) => ({
  thai,
  english: null,
  thaiEncoding: null,
  englishEncoding: null,
  mapping: null,
});

/** An engine with a project of three segments open. */
function withProject(text = TEXT) {
  const engine = start();
  const folder = temporaryFolder();
  const thai = path.join(folder, 'a.txt');
  writeFileSync(thai, text);
  const file = path.join(folder, 'a.songphasa');
  const project = engine.ask('create', {
    files: files(thai),
    place: placeFor(file),
    name: 'คดี',
    onePerson: false,
  });
  const rows = () => {
    const { view } = engine.ask('view.open', { filter: ALL });
    return engine.ask('view.rows', { view, offset: 0, limit: 200 });
  };
  return { ...engine, folder, file, thai, project, rows };
}

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
    expect(start().code('open', { path: other.file })).toBe('project-locked');
  });
});

describe('without a project', () => {
  const { code, ask } = (() => {
    const notices: Notice[] = [];
    const engine = new Engine({
      post: (n) => void notices.push(n),
      cancelledUpTo: () => 0,
      firstView: 0,
      version: '1',
    });
    const run = (name: OperationName, args: unknown) => {
      engine.answer({ id: notices.length + 1, name, args, actor: translator });
      const last = notices.at(-1);
      return last?.kind === 'reply' ? last.result : null;
    };
    return {
      code: (name: OperationName, args: unknown) => {
        const result = run(name, args);
        return result && !result.ok ? result.error.code : null;
      },
      ask: run,
    };
  })();

  test.each<[OperationName, unknown]>([
    ['project.summary', {}],
    ['view.open', { filter: ALL }],
    ['segments.get', { segment: 'x' }],
    ['segments.update', { segment: 'x', expectedRevision: 0, confirm: false }],
    ['drafts.put', { segment: 'x', side: 'source', text: null }],
    ['history.undo', {}],
    ['replace.preview', { find: 'x', replace: '', mode: 'plain', matchCase: false, side: 'both' }],
    ['export.review', { document: null }],
    [
      'export',
      { place: placeFor('/tmp/x.csv'), format: 'csv', document: null, approvedOnly: false, language: 'en' },
    ],
  ])('%s says that none is open', (name, args) => {
    expect(code(name, args)).toBe('project-none-open');
  });

  test('its information is null', () => {
    expect(ask('project.info', {})).toEqual({ ok: true, value: null });
  });
});

describe('working', () => {
  test('an edit, its undo and its redo come back with the rows and the numbers', () => {
    const { ask, rows } = withProject();
    const [row] = rows();
    const segment = row?.segment.id;
    if (!row || !segment) throw new Error('no row');
    const edit = {
      segment,
      expectedRevision: row.segment.revision,
      target: 'Within five days.',
      confirm: true,
    };
    const applied = ask('segments.update', edit);
    expect(applied).toMatchObject({
      kind: 'confirm',
      changed: 1,
      rows: [{ segment: { id: segment, target: 'Within five days.', state: 'translated' } }],
      summary: { states: { translated: 1 } },
      undo: { undo: 'confirm', redo: null },
    });
    expect(ask('history.undo', {}).rows[0]?.segment.target).toBe('');
    expect(ask('history.redo', {}).rows[0]?.segment.target).toBe('Within five days.');
    expect(ask('segments.history', { segment })).not.toHaveLength(0);
  });

  test('a stale revision is a conflict', () => {
    const { ask, code, rows } = withProject();
    const [row] = rows();
    if (!row) throw new Error('no row');
    const edit = {
      segment: row.segment.id,
      expectedRevision: row.segment.revision,
      source: 'ก',
      confirm: false,
    };
    ask('segments.update', edit);
    expect(code('segments.update', { ...edit, source: 'ข' })).toBe('conflict');
  });

  test('every command needs somebody; looking does not', () => {
    const { code, result, rows } = withProject();
    const [row] = rows();
    if (!row) throw new Error('no row');
    const { id: segment, revision: expectedRevision } = row.segment;
    expect(code('segments.update', { segment, expectedRevision, source: 'ก', confirm: false }, null)).toBe(
      'no-actor',
    );
    expect(code('notes.add', { segment, parent: null, text: 'ก' }, null)).toBe('no-actor');
    expect(code('drafts.put', { segment, side: 'source', text: 'ก' }, null)).toBe('no-actor');
    expect(code('history.undo', {}, null)).toBe('no-actor');
    expect(result('segments.get', { segment }, null).ok).toBe(true);
    expect(result('project.summary', {}, null).ok).toBe(true);
  });

  test('who acts is whom the main process names', () => {
    const { ask, rows } = withProject();
    const [row] = rows();
    if (!row) throw new Error('no row');
    ask('notes.add', { segment: row.segment.id, parent: null, text: 'ตรวจกับประกาศ' }, reviewer);
    expect(ask('notes.list', { segment: row.segment.id })).toMatchObject([
      { author: reviewer.id, authorName: 'บุญ' },
    ]);
  });

  test('a view of an older engine, or of a project that was closed, is not found', () => {
    const { ask, code, file } = withProject();
    const { view, total } = ask('view.open', { filter: ALL });
    expect(total).toBe(3);
    expect(code('view.rows', { view: view + 1_000_000, offset: 0, limit: 1 })).toBe('not-found');
    ask('close', {});
    ask('open', { path: file });
    expect(code('view.rows', { view, offset: 0, limit: 1 })).toBe('not-found');
  });
});

describe('exporting', () => {
  test.each(EXPORT_FORMATS)('%s writes one file, whole, and says what it wrote', (format) => {
    const { ask, folder } = withProject();
    const destination = path.join(folder, `out.${format}`);
    const request = {
      place: placeFor(destination),
      format,
      document: null,
      approvedOnly: false,
      language: 'th',
    } as const;
    const exported = ask('export', request);
    const bytes = readFileSync(destination);
    const segments = format === 'tmx-1.4' ? 0 : 3; // none has English yet, and a memory holds pairs
    expect(exported).toEqual({ name: `out.${format}`, bytes: bytes.length, segments, clean: false });
    expect(readdirSync(folder).filter((name) => !name.startsWith('a.'))).toEqual([`out.${format}`]);
  });

  test('that is cancelled leaves the file before as it was', () => {
    const { file, folder, ask: askFirst } = withProject();
    askFirst('close', {});
    const { ask, code } = start({ cancelAfterReports: 1 });
    ask('open', { path: file });
    const destination = path.join(folder, 'out.csv');
    writeFileSync(destination, 'before');
    const request = {
      place: placeFor(destination),
      format: 'csv',
      document: null,
      approvedOnly: false,
      language: 'en',
    } as const;
    expect(code('export', request)).toBe('cancelled');
    expect(readFileSync(destination, 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => !name.startsWith('a.'))).toEqual(['out.csv']);
  });

  test('over the open project is refused', () => {
    const { code, file } = withProject();
    const request = {
      place: placeFor(file),
      format: 'csv',
      document: null,
      approvedOnly: false,
      language: 'en',
    } as const;
    expect(code('export', request)).toBe('file-locked');
  });

  test('to where there is no folder says so', () => {
    const { code, folder } = withProject();
    const destination = path.join(folder, 'none/out.csv');
    const request = {
      place: placeFor(destination),
      format: 'csv',
      document: null,
      approvedOnly: false,
      language: 'en',
    } as const;
    expect(code('export', request)).toBe('file-not-found');
  });
});

test('an operation that is slow is named in the log, without what it was about', () => {
  const notices: Notice[] = [];
  let now = 0;
  const clock = () => (now += 50);
  const post = (notice: Notice) => void notices.push(notice);
  const engine = new Engine({ post, cancelledUpTo: () => 0, firstView: 0, version: '1', clock });
  engine.answer({ id: 1, name: 'view.open', args: { filter: { ...ALL, search: 'ความลับ' } }, actor: null });
  expect(notices[0]).toEqual({ kind: 'log', level: 'warn', line: 'slow: view.open 50 ms' });
});
