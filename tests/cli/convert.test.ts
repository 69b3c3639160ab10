import { linkSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadUnit } from '../../core/formats/document.ts';
import {
  readDocument,
  recogniseFormat,
  validateFile,
  WRITERS,
  writeDocument,
} from '../../core/formats/registry.ts';
import { readReviewDocx } from '../../core/formats/review/docx.ts';
import { readReviewXlsx } from '../../core/formats/review/xlsx.ts';
import { AS_DETECTED, EVERYTHING, everyState, snapshot } from '../core/formats/fixtures.ts';
import { docxOf, paragraph, run as runOf } from '../core/formats/office.ts';
import { canonical } from '../core/formats/shared.ts';
import { runCli, spawnCli, testFolder } from './run.ts';

const FILES = path.resolve(import.meta.dirname, '../fixtures/files');
const { folder, put } = testFolder();
const convert = (...args: string[]) => runCli(['convert', ...args]);
const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
const units = (name: string): readonly ReadUnit[] => {
  const content = bytes(name);
  return readDocument(recogniseFormat(name, content, AS_DETECTED), content, AS_DETECTED).units;
};

const TAGGED = `<xliff version="2.0" srcLang="th" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f"><unit id="menu.open"><notes><note>ปุ่มแรก</note></notes><segment state="translated"><source>เปิด<pc id="1">แฟ้ม</pc> <ph id="2"/></source><target>Open <pc id="1">file</pc> <ph id="2"/></target></segment></unit>
<unit id="menu.close"><segment><source>ปิด</source></segment></unit></file></xliff>
`;
put('tagged.xlf', TAGGED);
for (const format of ['xliff-1.2', 'xliff-2.1', 'tmx-1.4', 'po', 'csv'] as const)
  put(`all${WRITERS[format].extension}`, writeDocument(format, snapshot(everyState()), EVERYTHING));

describe('into its own bilingual format a file stays as it is', () => {
  const corpus = readdirSync(FILES).flatMap((kind) =>
    readdirSync(path.join(FILES, kind)).map((name) => path.join(FILES, kind, name)),
  );

  test.each(corpus)('%s', async (file) => {
    const out = `out${path.extname(file)}`;
    expect(await convert(file, '-o', out)).toMatchObject({ code: 0, stderr: '' });
    expect(Buffer.from(bytes(out)).equals(readFileSync(file))).toBe(true);
  });

  test.each(['all.xlf', 'all.xliff', 'all.tmx', 'all.po', 'all.csv'])('%s', async (file) => {
    const out = `out${path.extname(file)}`;
    expect(await convert(file, '-o', out)).toMatchObject({ code: 0, stderr: '' });
    expect(bytes(out)).toEqual(bytes(file));
    if (!/po|csv/.test(file)) expect(canonical(bytes(out))).toBe(canonical(bytes(file)));
  });

  test('also under the other ending of XLIFF', async () => {
    await convert('all.xlf', '-o', 'out.xliff');
    expect(bytes('out.xliff')).toEqual(bytes('all.xlf'));
  });

  test.each([
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nฝน<i>ตก</i>\n'],
    ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nฝน\n'],
    ['a.md', '# ฝน *ตก*\n'],
  ])('and so does %s', async (name, text) => {
    put(name, text);
    await convert(name, '-o', `out-${name}`);
    expect(Buffer.from(bytes(`out-${name}`)).toString()).toBe(text);
  });
});

describe('into another bilingual format go', () => {
  const BILINGUAL = ['all.xlf', 'all.xliff', 'all.tmx', 'all.csv'];
  const pairs = BILINGUAL.flatMap((from) =>
    ['xliff-2.1', 'xliff-1.2', 'tmx-1.4', 'csv'].map((to) => [from, to] as const),
  );

  test.each(pairs)('the texts and states of %s into %s', async (from, to) => {
    expect(await convert(from, '-o', 'pair.out', '--to', to)).toMatchObject({ code: 0 });
    const keep = to === 'tmx-1.4' ? ({ target }: ReadUnit) => target.trim() !== '' : () => true;
    const facts = (list: readonly ReadUnit[]) =>
      list.filter(keep).map(({ source, target, state }) => ({ source, target, state }));
    expect(facts(units('pair.out'))).toEqual(facts(units(from)));
    if (to !== 'csv') expect(validateFile('', bytes('pair.out'))).toMatchObject({ violations: [] });
  });

  test.each([['xliff-1.2'], ['tmx-1.4']])(
    'notes, tags and ids, from XLIFF 2 into %s and back',
    async (middle) => {
      expect(await convert('tagged.xlf', '-o', 'middle.out', '--to', middle)).toMatchObject({ code: 0 });
      await convert('middle.out', '-o', 'back.xlf', '--to', 'xliff-2.1');
      const [first] = units('tagged.xlf');
      const [back] = units('back.xlf');
      expect(back).toMatchObject({ source: first?.source, target: first?.target, state: 'translated' });
      expect(back?.id).toContain('menu.open');
      expect(back?.tags).toHaveLength(2);
      expect([...(back?.notes ?? []), ...(back?.threads ?? []).map(({ text }) => text)]).toEqual(['ปุ่มแรก']);
    },
  );

  test('people, verdicts and threads, from XLIFF 2 into XLIFF 1.2', async () => {
    await convert('all.xlf', '-o', 'out.xliff', '--to', 'xliff-1.2');
    const facts = (name: string) =>
      units(name).map(({ facts, threads }) => ({
        facts,
        threads: threads?.map(({ text, author }) => [author, text]),
      }));
    expect(facts('out.xliff')).toEqual(facts('all.xlf'));
  });
});

describe('a document without English', () => {
  const prose = 'ฝนตกหนัก\n\nลมแรง\n';
  put('rain.txt', prose);
  put('rain.en.txt', 'Heavy rain\n\nStrong wind\n');
  put('rain.docx', docxOf(paragraph(`${runOf('ฝน')}${runOf('ตก', '<w:b/>')}`)));
  put('rain.html', '<!doctype html><html lang="th"><p>ฝน<b>ตก</b></p></html>');

  test.each([
    ['rain.txt', 'ฝนตกหนัก'],
    ['rain.docx', 'ฝน{1>ตก<1}'],
    ['rain.html', 'ฝน{1>ตก<1}'],
  ])('%s becomes XLIFF to be translated', async (file, source) => {
    expect(await convert(file, '-o', 'rain.xlf')).toMatchObject({ code: 0, stderr: '' });
    expect(units('rain.xlf')[0]).toMatchObject({ source, target: '', state: 'untranslated' });
    expect(validateFile('', bytes('rain.xlf'))).toMatchObject({ errors: 0 });
  });

  test('gets the English that --target names', async () => {
    await convert('rain.txt', '--target', 'rain.en.txt', '-o', 'rain.tmx');
    expect(units('rain.tmx').map(({ source, target }) => [source, target])).toEqual([
      ['ฝนตกหนัก', 'Heavy rain'],
      ['ลมแรง', 'Strong wind'],
    ]);
  });

  test('and back, the same', async () => {
    await convert('rain.txt', '--target', 'rain.en.txt', '-o', 'rain.csv');
    await convert('rain.csv', '-o', 'back.th.txt');
    await convert('rain.csv', '-o', 'back.txt', '--to', 'text-english');
    expect(Buffer.from(bytes('back.th.txt')).toString()).toBe(prose);
    expect(Buffer.from(bytes('back.txt')).toString()).toBe('Heavy rain\n\nStrong wind\n');
  });
});

test('review tables are written as Word and Excel', async () => {
  await convert('tagged.xlf', '-o', 'review.docx');
  await convert('tagged.xlf', '-o', 'review.xlsx');
  for (const rows of [readReviewDocx(bytes('review.docx')), readReviewXlsx(bytes('review.xlsx'))]) {
    expect(rows).toMatchObject([
      { id: 'menu.open', source: 'เปิด{1>แฟ้ม<1} {2}', state: 'translated', notes: 'ปุ่มแรก' },
      { id: 'menu.close', source: 'ปิด', state: 'untranslated', notes: '' },
    ]);
  }
});

describe('what does not come along', () => {
  test.each<[string, string[], RegExp[]]>([
    [
      'tagged.xlf',
      ['-o', 'o.th.txt'],
      [/state of 1 segment/, /1 note /, /tags of 1 segment /, /English of 1 segment/],
    ],
    ['tagged.xlf', ['-o', 'o.csv'], [/tags of 1 segment stand/]],
    ['tagged.xlf', ['-o', 'o.tmx'], [/1 segment without both texts/]],
    ['all.xlf', ['-o', 'o.po'], [/1 approved segment/, /who wrote/]],
    ['all.xlf', ['-o', 'o.xliff', '--to', 'xliff-1.2'], []],
  ])('from %s by %j is said, each on a line', async (file, args, said) => {
    const { code, stderr } = await convert(file, ...args);
    const lines = stderr.split('\n').slice(0, -1);
    expect(code).toBe(0);
    expect(lines).toHaveLength(said.length);
    for (const [index, pattern] of said.entries()) expect(lines[index]).toMatch(pattern);
  });

  test('is said of the direction', async () => {
    put('into.xlf', TAGGED.replace('srcLang="th" trgLang="en"', 'srcLang="en" trgLang="th"'));
    expect((await convert('into.xlf', '-o', 'o.tmx')).stderr).toContain('translates into Thai');
  });

  test('is said in Thai', async () => {
    const { stderr } = await convert('tagged.xlf', '-o', 'o.th.txt', '--lang', 'th');
    expect(stderr).toContain('รูปแบบนี้เก็บหมายเหตุไม่ได้ หมายเหตุ 1 รายการจึงไม่ได้ตามมา');
  });
});

describe('convert', () => {
  test('says what it wrote', async () => {
    expect(await convert('tagged.xlf', '-o', 'o.xliff', '--to', 'xliff-1.2')).toEqual({
      code: 0,
      stdout: 'o.xliff is written: 2 segments\n',
      stderr: '',
    });
  });

  test('takes the format of its input from --from', async () => {
    put('table.dat', 'ฝน\nลม\n');
    expect((await convert('table.dat', '--from', 'text', '-o', 'o.csv')).code).toBe(0);
    expect(units('o.csv')).toHaveLength(2);
  });

  test('goes from standard input to standard output', async () => {
    const { code, stdout } = await spawnCli(['convert', '-', '-o', '-', '--to', 'text-english'], {
      input: TAGGED,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Open file \n' });
  });

  test.each([
    ['a file', ['-o', 'o.csv']],
    ['one file', ['tagged.xlf', 'tagged.xlf', '-o', 'o.csv']],
    ['an output', ['tagged.xlf']],
    ['an output whose name says what it is', ['tagged.xlf', '-o', 'o.dat']],
    ['to know which language', ['tagged.xlf', '-o', 'o.txt']],
    ['times for subtitles', ['tagged.xlf', '-o', 'o.srt']],
    ['a format that it writes', ['tagged.xlf', '-o', 'o.csv', '--to', 'docx']],
    ['a format that it reads', ['tagged.xlf', '-o', 'o.csv', '--from', 'pdf']],
    ['a format that is the file’s', ['tagged.xlf', '-o', 'o.csv', '--from', 'docx']],
    ['an input that is there', ['missing.xlf', '-o', 'o.csv']],
    ['an output that is no folder', ['tagged.xlf', '-o', '.', '--to', 'csv']],
    ['a folder that is there', ['tagged.xlf', '-o', 'nowhere/o.csv']],
    ['--target beside a plain text', ['tagged.xlf', '--target', 'rain.en.txt', '-o', 'o.csv']],
  ])('wants %s: 2, one line, and nothing is written', async (_name, args) => {
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await convert(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('never writes over its input, under any name', async () => {
    writeFileSync(path.join(folder, 'in.csv'), 'id,th,en\n1,ฝน,Rain\n');
    linkSync(path.join(folder, 'in.csv'), path.join(folder, 'hard.csv'));
    symlinkSync('in.csv', path.join(folder, 'soft.csv'));
    for (const output of ['in.csv', './in.csv', 'hard.csv', 'soft.csv']) {
      expect((await convert('in.csv', '-o', output)).code).toBe(2);
    }
    expect((await convert('rain.txt', '--target', 'rain.en.txt', '-o', 'rain.en.txt')).code).toBe(2);
    expect(Buffer.from(bytes('in.csv')).toString()).toBe('id,th,en\n1,ฝน,Rain\n');
  });

  test('writes whole, through a link, and leaves nothing beside it', async () => {
    put('real.csv', 'old');
    symlinkSync('real.csv', path.join(folder, 'link.csv'));
    const before = readdirSync(folder);
    await convert('tagged.xlf', '-o', 'link.csv');
    expect(lstatSync(path.join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(units('real.csv')).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(before);
  });
});
