import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeFor } from '../../db/whole-file.ts';
import { pairTexts } from '../../electron/engine/pairing.ts';
import { type Args, contract } from '../../electron/ipc/contract.ts';
import { files, start, withProject } from './real-engine.ts';
import { temporaryFolder } from './temporary.ts';

const THAI = 'ประชุมเมื่อวันที่ 4 มีนาคม 2567\nที่ประชุมอนุมัติงบ 250,000 บาท\nปิดประชุมเวลา 16.30 น.\n';
const ENGLISH =
  'The meeting took place on 4 March 2024.\nIt approved a budget of 250,000 baht.\nTea was served.\nThe meeting closed at 4.30 p.m.\n';

function written(thai = THAI, english = ENGLISH) {
  const folder = temporaryFolder();
  const [thaiFile, englishFile] = [path.join(folder, 'a.txt'), path.join(folder, 'a.en.txt')];
  writeFileSync(thaiFile, thai);
  writeFileSync(englishFile, english);
  const file = path.join(folder, 'a.songphasa');
  const chosen = { ...files(thaiFile), english: englishFile };
  return {
    folder,
    file,
    chosen,
    create: { files: chosen, place: placeFor(file), name: 'a', onePerson: true },
  };
}

function withPairs() {
  const engine = start();
  const { create, ...there } = written();
  const project = engine.ask('create', create);
  const list = () => engine.ask('alignment.list', { filter: 'all', order: 'text' });
  const groups = () => engine.ask('alignment.groups', { groups: [...list().ids] });
  const texts = () =>
    groups().map(({ pieces }) =>
      [pieces.source, pieces.target].map((side) => side.map(({ text }) => text).join('')),
    );
  return { ...engine, ...there, project, list, groups, texts };
}

describe('two texts', () => {
  test('are paired by what they say, and wait for a person before there are segments', () => {
    const { project, texts, ask } = withPairs();
    expect(project.info).toMatchObject({ aligning: true, documents: [] });
    expect(texts()).toEqual([
      ['ประชุมเมื่อวันที่ 4 มีนาคม 2567', 'The meeting took place on 4 March 2024.'],
      ['ที่ประชุมอนุมัติงบ 250,000 บาท', 'It approved a budget of 250,000 baht.'],
      ['', 'Tea was served.'],
      ['ปิดประชุมเวลา 16.30 น.', 'The meeting closed at 4.30 p.m.'],
    ]);
    expect(ask('project.summary', {}).summary.segments).toBe(0);
  });

  test('are shown before as they will be where nobody changes a pair', () => {
    const { ask, chosen, texts } = withPairs();
    const preview = ask('inspect', chosen);
    expect(preview).toMatchObject({ format: 'text-pair', segments: 4, paragraphs: { thai: 3, english: 4 } });
    expect(preview.sample.map(({ source, target }) => [source, target])).toEqual(texts());
  });

  test('are there again, with what was done, after the project was closed', () => {
    const { ask, file, list, texts } = withPairs();
    const [first = 0] = list().ids;
    ask('alignment.act', { group: first, act: { kind: 'merge', with: 'next' } });
    const before = texts();
    ask('close', {});
    expect(ask('open', { path: file }).info.aligning).toBe(true);
    expect(texts()).toEqual(before);
    expect(ask('alignment.undo', {}).kind).toBe('merge');
    expect(texts()).toHaveLength(4);
  });

  test('are paired anew by other units, which says how far it is', () => {
    const { ask, code, list, notices, texts } = withPairs();
    const before = texts();
    const [first = 0] = list().ids;
    ask('alignment.act', { group: first, act: { kind: 'merge', with: 'next' } });
    const heard = notices.length;
    expect(ask('alignment.again', { by: 'sentence' })).toMatchObject({
      kind: 'again',
      summary: { groups: 4 },
    });
    expect(texts()).toEqual(before);
    expect(notices.slice(heard)).toContainEqual(
      expect.objectContaining({ kind: 'progress', progress: expect.objectContaining({ job: 'align' }) }),
    );
    ask('finishAlignment', {});
    expect(code('alignment.again', { by: 'paragraph' })).toBe('not-found');
  });

  test('become segments, and the pairs are gone', () => {
    const { ask, code } = withPairs();
    const info = ask('finishAlignment', {});
    expect(info).toMatchObject({ aligning: false, documents: [{ name: 'a.txt', segments: 4 }] });
    expect(ask('project.summary', {}).summary).toMatchObject({ segments: 4, states: { draft: 4 } });
    expect(code('alignment.list', { filter: 'all', order: 'text' })).toBe('not-found');
    expect(code('alignment.undo', {})).toBe('not-found');
    expect(code('finishAlignment', {})).toBe('not-found');
  });

  test('become nothing for somebody without a name', () => {
    const { code, texts } = withPairs();
    expect(code('finishAlignment', {}, null)).toBe('no-actor');
    expect(texts()).toHaveLength(4);
  });

  test('of a file that can’t be written are looked at, and not changed', () => {
    const { ask, code, file, list } = withPairs();
    ask('close', {});
    const { info } = ask('open', { path: file, how: 'read-only' });
    expect(info).toMatchObject({ aligning: true, readOnly: true });
    const [group = 0] = list().ids;
    expect(code('alignment.act', { group, act: { kind: 'unlink' } })).toBe('project-read-only');
    expect(code('alignment.confirmMany', { least: 0 })).toBe('project-read-only');
    expect(code('alignment.again', { by: 'sentence' })).toBe('project-read-only');
    expect(code('finishAlignment', {})).toBe('project-read-only');
  });

  test('that take long to pair say how far it is, and leave nothing when they are given up', () => {
    const line = (n: number) => `ข้อที่ ${n} ให้ดำเนินการภายใน ${n + 3} วัน`;
    const lines = Array.from({ length: 600 }, (_, n) => line(n));
    const english = Array.from({ length: 600 }, (_, n) => `Item ${n} is to be done within ${n + 3} days`);
    const { create, folder } = written(lines.join('\n'), english.join('\n'));
    const { code, notices } = start({ cancelAfterReports: 1 });
    expect(code('create', create)).toBe('cancelled');
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'progress', progress: expect.objectContaining({ job: 'align' }) }),
    );
    expect(readdirSync(folder).sort()).toEqual(['a.en.txt', 'a.txt']);
  });

  test('are paired as the database gives them back: without NUL, without half a character', () => {
    const { draft } = pairTexts(['หนึ่ง\0สอง', '\0'], ['One\ud83dTwo'], {
      report: () => {},
      isCancelled: () => false,
    });
    expect(draft.pieces.source.map(({ text }) => text)).toEqual(['หนึ่งสอง']);
    expect(draft.pieces.target.map(({ text }) => text)).toEqual(['One\ufffdTwo']);
  });

  test('of which one is blank are all of the other', () => {
    const { create } = written(' \n', ENGLISH);
    const { ask } = start();
    ask('create', create);
    const { ids, summary } = ask('alignment.list', { filter: 'alone', order: 'doubt' });
    expect(ids).toHaveLength(4);
    expect(summary).toMatchObject({ groups: 4, alone: 4, open: 4 });
    expect(ask('finishAlignment', {}).documents).toMatchObject([{ segments: 4 }]);
  });
});

describe('two texts that are added to a project', () => {
  function added() {
    const engine = withProject();
    const { chosen } = written();
    const { info, summary } = engine.ask('addDocuments', { files: chosen });
    return { ...engine, chosen, info, summary };
  }

  test('are paired there, and its own segments stay as they are', () => {
    const { ask, info, summary, rows } = added();
    expect(info).toMatchObject({ aligning: true, documents: [{ name: 'a.txt', segments: 3 }] });
    expect(summary.segments).toBe(3);
    expect(ask('alignment.list', { filter: 'all', order: 'text' }).ids).toHaveLength(4);
    const before = rows().map(({ segment }) => segment);
    const { documents } = ask('finishAlignment', {});
    expect(documents.map(({ segments }) => segments)).toEqual([3, 4]);
    expect(
      rows()
        .slice(0, 3)
        .map(({ segment }) => segment),
    ).toEqual(before);
  });

  test('can be given up, and nothing of them stays', () => {
    const { ask, code, rows } = added();
    expect(code('discardAlignment', {}, null)).toBe('no-actor');
    expect(ask('discardAlignment', {})).toMatchObject({ aligning: false, documents: [{ segments: 3 }] });
    expect(rows()).toHaveLength(3);
    expect(code('discardAlignment', {})).toBe('not-found');
    expect(code('history.redo', {})).toBe('nothing-to-redo');
  });

  test('are refused while two others are being paired, and nothing is added', () => {
    const { ask, code, chosen } = added();
    expect(code('addDocuments', { files: chosen })).toBe('alignment-open');
    expect(ask('project.info', {})).toMatchObject({ aligning: true, documents: [{ segments: 3 }] });
  });

  test('come with other files, which have their segments at once', () => {
    const { ask } = start();
    const { create, folder } = written();
    const more = path.join(folder, 'c.txt');
    writeFileSync(more, 'ยกฟ้อง\n');
    const { info } = ask('create', { ...create, files: { ...create.files, more: [more] } });
    expect(info).toMatchObject({ aligning: true, documents: [{ name: 'c.txt', segments: 1 }] });
  });

  test('are paired with the project’s terms', () => {
    const thai = 'งานทะเบียนราษฎรและสัญชาติ\nปลัดอำเภอเมืองประจำจังหวัด\nเงินทุนหมุนเวียนของเทศบาล\n';
    const paired = (terms: readonly Args<'terms.put'>['term'][]) => {
      const { ask } = withProject();
      for (const term of terms) ask('terms.put', { term });
      const { chosen } = written(thai, 'Civil registration and nationality\n');
      ask('addDocuments', { files: chosen });
      const { ids } = ask('alignment.list', { filter: 'all', order: 'text' });
      const pairs = ask('alignment.groups', { groups: [...ids] });
      const [pair] = pairs.filter(({ pieces }) => pieces.target.length > 0);
      return pair?.confidence ?? 0;
    };
    const term = { id: null, forbiddenThai: [], forbiddenEnglish: [], note: '', domain: '' };
    const terms = [
      { ...term, thai: ['ทะเบียนราษฎร'], english: ['civil registration'] },
      { ...term, thai: ['สัญชาติ'], english: ['nationality'] },
    ];
    expect(paired(terms)).toBeGreaterThan(paired([]));
  });
});

describe('an act that a page could send', () => {
  const schema = contract['alignment.act'].args;
  test.each([
    { kind: 'merge' },
    { kind: 'merge', with: 'both' },
    { kind: 'merge', with: 'next', side: 'source' },
    { kind: 'move', side: 'english', to: 'next' },
    { kind: 'move', side: 'source', to: 'next', pieces: 3 },
    { kind: 'split', source: -1, target: 0 },
    { kind: 'split', source: 0.5, target: 0 },
    { kind: 'split', source: 1 },
    { kind: 'confirm' },
    { kind: 'confirm', confirmed: 1 },
    { kind: 'confirm-many' },
    { kind: 'drop table alignment' },
    { kind: ['merge'], with: 'next' },
    null,
    'merge',
  ])('%j is refused', (act) => {
    expect(schema.safeParse({ group: 1, act }).success).toBe(false);
  });

  test.each([0, -1, 1.5, '1', null])('on the pair %j is refused', (group) => {
    expect(schema.safeParse({ group, act: { kind: 'unlink' } }).success).toBe(false);
  });

  test('without a project says so', () => {
    const { code } = start();
    expect(code('alignment.act', { group: 1, act: { kind: 'unlink' } })).toBe('project-none-open');
    expect(code('alignment.groups', { groups: [1] })).toBe('project-none-open');
  });

  test('on pairs of nobody finds nothing', () => {
    const { ask, code } = withPairs();
    expect(ask('alignment.groups', { groups: [2 ** 40, 999] })).toEqual([]);
    expect(code('alignment.act', { group: 2 ** 40, act: { kind: 'unlink' } })).toBe('not-found');
    expect(
      code('alignment.act', { group: 1, act: { kind: 'split', source: 2 ** 50, target: 2 ** 50 } }),
    ).toBe('split-at-edge');
  });
});
