/** Terms and memories over the real engine and a real project; files of strangers too. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTermFile } from '../../core/terms/files.ts';
import { type Args, contract, type TermId } from '../../electron/ipc/contract.ts';
import { withProject } from './real-engine.ts';

const TEXT = 'ศาลมีคำสั่งแล้ว\nศาลมีคำสั่งใหม่แล้ว\nเรือออกจากท่า 5 โมง\n';
const ORDER: Args<'terms.put'>['term'] = {
  ...{ id: null, thai: ['คำสั่ง'], english: ['order'], forbiddenThai: [], forbiddenEnglish: ['command'] },
  ...{ note: '', domain: '' },
};

function setUp() {
  const project = withProject(TEXT);
  const { ask, rows, folder } = project;
  const translate = (index: number, target: string) => {
    const segment = rows()[index]?.segment;
    if (segment === undefined) throw new Error('no such row');
    return ask('segments.update', {
      ...{ segment: segment.id, expectedRevision: segment.revision, target, confirm: true },
    });
  };
  const idAt = (index: number) => rows()[index]?.segment.id ?? ('' as never);
  const file = (name: string, text: string) => {
    const where = path.join(folder, name);
    writeFileSync(where, text);
    return where;
  };
  const found = () => rows().map(({ artifacts }) => artifacts.map(({ rule, text }) => `${rule} ${text}`));
  return { ...project, translate, idAt, putFile: file, found };
}

describe('terms', () => {
  test('are made, found, listed, taken away, and all of it is undone', () => {
    const { ask, translate, found } = setUp();
    translate(0, 'The court gave a command.');
    const made = ask('terms.put', { term: ORDER });
    expect(made).toMatchObject({ kind: 'set-terms', changed: 1, undo: { undo: 'set-terms' } });
    expect(found()).toEqual([['forbidden-term command'], [], []]);
    expect(ask('terms.list', {}).terms).toEqual([{ ...ORDER, id: made.term }]);
    ask('terms.put', { term: { ...ORDER, id: made.term, forbiddenEnglish: [] } });
    expect(found()).toEqual([['term-missing คำสั่ง'], [], []]);
    ask('terms.remove', { terms: [made.term] });
    expect(found()).toEqual([[], [], []]);
    ask('history.undo', {});
    ask('history.undo', {});
    expect(found()).toEqual([['forbidden-term command'], [], []]);
  });

  test('come from a file and go into one', () => {
    const { ask, putFile, folder, result } = setUp();
    const done = ask('importTerms', {
      file: putFile('t.csv', 'th,en,forbidden\nศาล,court,\nเรือ,boat,ship\n'),
    });
    expect(done).toMatchObject({ name: 't.csv', terms: 2, kind: 'set-terms' });
    const file = path.join(folder, 'out.tbx');
    const facts = { title: 'Terms', source: 'here' };
    expect(ask('writeTerms', { file, format: 'tbx', ...facts })).toEqual({ name: 'out.tbx', terms: 2 });
    expect(readTermFile(new Uint8Array(readFileSync(file)))).toEqual(ask('terms.list', {}).terms);
    const nowhere = { file: path.join(folder, 'no', 'out.csv'), format: 'csv', ...facts } as const;
    expect(result('writeTerms', nowhere)).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  });

  test.each([
    ['no.csv', null, 'file-not-found'],
    ['a.tbx', '<tbx><text>', 'xml-malformed'],
    ['a.tbx', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'xml-malformed'],
    ['a.csv', '', 'file-empty'],
    ['a.csv', 'one,two\nthree,four\n', 'csv-no-thai-column'],
    [
      'a.csv',
      `th,en\n${Array.from({ length: 20_001 }, (_, n) => `ก${n},w${n}`).join('\n')}`,
      'too-many-terms',
    ],
  ] as const)('of %s leave nothing where the file is no good', (name, text, code) => {
    const { ask, folder, putFile, result } = setUp();
    const file = text === null ? path.join(folder, name) : putFile(name, text);
    expect(result('importTerms', { file })).toMatchObject({ ok: false, error: { code } });
    expect(ask('terms.list', {}).terms).toEqual([]);
    expect(ask('project.summary', {}).undo.undo).not.toBe('set-terms');
  });

  test('need somebody who changes them', () => {
    const { code, putFile } = setUp();
    expect(code('terms.put', { term: ORDER }, null)).toBe('no-actor');
    expect(code('importTerms', { file: putFile('t.csv', 'th,en\nศาล,court\n') }, null)).toBe('no-actor');
    expect(code('terms.put', { term: { ...ORDER, thai: [' '], english: [], forbiddenEnglish: [] } })).toBe(
      'term-empty',
    );
    expect(code('terms.remove', { terms: ['00000000-0000-4000-8000-000000000000' as TermId] })).toBe(
      'not-found',
    );
  });
});

describe('what belongs to a segment', () => {
  test('is what was translated before, here and in a memory, and the terms in it', () => {
    const { ask, translate, idAt, putFile } = setUp();
    translate(0, 'The court has given its order.');
    ask('terms.put', { term: ORDER });
    const unit = (th: string, en: string) =>
      `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="th"><seg>${th}</seg></tuv></tu>`;
    const tmx = `<tmx version="1.4"><header srclang="en"/><body>${unit('เรือออกจากท่า 3 โมง', 'Leaves at 3')}</body></tmx>`;
    expect(ask('importMemory', { file: putFile('m.tmx', tmx) })).toMatchObject({ name: 'm.tmx', units: 1 });
    expect(ask('memory.matches', { segment: idAt(1) })).toMatchObject({
      source: 'ศาลมีคำสั่งใหม่แล้ว',
      matches: [{ target: 'The court has given its order.', origin: { kind: 'segment', number: 1 } }],
      terms: [{ start: 5, end: 11, forbidden: false, term: { english: ['order'] } }],
    });
    expect(ask('memory.matches', { segment: idAt(2) }, null).matches).toMatchObject([
      { score: 99, origin: { kind: 'memory', name: 'm.tmx' } },
    ]);
    const [memory] = ask('terms.list', {}).memories;
    ask('memory.remove', { memory: memory?.id ?? ('' as never) });
    expect(ask('memory.matches', { segment: idAt(2) }).matches).toEqual([]);
  });

  test('is found by words too, on either side', () => {
    const { ask, translate } = setUp();
    translate(0, 'The court has given its Order.');
    translate(1, 'Nothing.');
    const search = (text: string, side: 'source' | 'target') =>
      ask('memory.search', { text, side }).lines.map(({ target }) => target);
    expect(search('คำสั่ง', 'source')).toEqual(['The court has given its Order.', 'Nothing.']);
    expect(search('order', 'target')).toEqual(['The court has given its Order.']);
    expect(search('ศา', 'source')).toHaveLength(2);
    for (const text of ['', ' ', '\0', '"', '%']) expect(search(text, 'source')).toEqual([]);
  });

  test('is not asked of a segment that is gone', () => {
    const { code } = setUp();
    const segment = '00000000-0000-4000-8000-000000000000' as never;
    expect(code('memory.matches', { segment })).toBe('not-found');
  });
});

describe('the schemas', () => {
  const refused = (name: 'terms.put' | 'terms.remove' | 'memory.search', args: unknown) =>
    contract[name].args.safeParse(args).success === false;
  test.each([
    [{ term: { ...ORDER, thai: ['ก'.repeat(201)] } }],
    [{ term: { ...ORDER, english: Array.from({ length: 21 }, String) } }],
    [{ term: { ...ORDER, note: 'x'.repeat(2_001) } }],
    [{ term: { ...ORDER, id: '../x' } }],
    [{ term: { ...ORDER, more: 1 } }],
    [{ term: null }],
  ])('take no wild term', (args) => {
    expect(refused('terms.put', args)).toBe(true);
  });

  test('take no endless list, and no endless words', () => {
    const one = '00000000-0000-4000-8000-000000000000';
    expect(refused('terms.remove', { terms: [] })).toBe(true);
    expect(refused('terms.remove', { terms: Array.from({ length: 1_001 }, () => one) })).toBe(true);
    expect(refused('memory.search', { text: 'x'.repeat(501), side: 'source' })).toBe(true);
  });
});
