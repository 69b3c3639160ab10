import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { WRITTEN_FORMATS } from '../../core/formats/document.ts';
import { placeFor } from '../../db/whole-file.ts';
import { Engine } from '../../electron/engine/engine.ts';
import type { Notice, OperationName } from '../../electron/engine/protocol.ts';
import { ALL, reviewer, start, translator, withProject } from './real-engine.ts';

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
  test.each(WRITTEN_FORMATS)('%s writes one file, whole, and says what it wrote', (format) => {
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
    expect(readdirSync(folder).filter((name) => !/^\.?a\./.test(name))).toEqual([`out.${format}`]);
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
    expect(readdirSync(folder).filter((name) => !/^\.?a\./.test(name))).toEqual(['out.csv']);
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
