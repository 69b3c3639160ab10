import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../core/formats/csv/inspect.ts';
import { validateFile } from '../../core/formats/registry.ts';
import { readAlignmentPart } from '../eval/alignment-set.ts';
import { runCli, spawnCli, testFolder } from './run.ts';

const { folder, put } = testFolder();
const align = (...args: string[]) => runCli(['align', ...args]);
const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
/** Without the byte order mark. */
const text = (name: string) => new TextDecoder().decode(bytes(name));
const rows = (csv: string) => parseTable(csv).records.map(({ cells }) => cells);

const [law] = readAlignmentPart('dev').filter(({ name }) => name === 'dev/law');
put('law.th.txt', `${law?.thai.join('\n\n')}\n`);
put('law.en.txt', `${law?.english.join('\r\n')}\r\n`);
put('a.th.txt', 'ฝนตก 5 วัน\nโฆษณา\n=1+1 คือสูตร\n');
put('a.en.txt', 'It rained for 5 days.\n=1+1 is a formula, "quoted"\n');

describe('as a table', () => {
  test('id, Thai, English and confidence of each pair, and the sum', async () => {
    const ended = await align('a.th.txt', 'a.en.txt', '-o', 'a.csv');
    expect(ended).toEqual({ code: 0, stdout: '2 pairs, 1 line without a counterpart\n', stderr: '' });
    expect(text('a.csv')).toMatch(
      /^id,th,en,confidence\r\n1,ฝนตก 5 วัน,It rained for 5 days\.,[01]\.\d{3}\r\n/,
    );
    expect(text('a.csv')).toContain(`3,'=1+1 คือสูตร,"'=1+1 is a formula, ""quoted""",`);
  });

  test('every line of both texts is in it once, in order', async () => {
    await align('law.th.txt', 'law.en.txt', '-o', 'law.csv');
    const cells = rows(text('law.csv'));
    expect(
      cells
        .map((row) => row[1])
        .filter(Boolean)
        .join(' '),
    ).toBe(law?.thai.join(' '));
    expect(
      cells
        .map((row) => row[2])
        .filter(Boolean)
        .join(' '),
    ).toBe(law?.english.join(' '));
  });

  test('to standard output, as a person runs it', async () => {
    const ended = await spawnCli(['align', '-', path.join(folder, 'a.en.txt'), '-o', '-'], {
      input: 'ฝนตก 5 วัน\n',
      env: { LANG: 'th_TH.UTF-8' },
    });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('1,ฝนตก 5 วัน,It rained for 5 days.,');
    expect(ended.stderr).toContain('จับคู่ได้ 1 คู่ ไม่มีคู่ 1 บรรทัด');
  });
});

describe('by sentence', () => {
  test('paragraphs are cut where sentences end', async () => {
    put('s.th.txt', 'ฝนตกหนักทั้งคืน ถนนหน้าบ้านมีน้ำท่วมสูงมาก. ชาวบ้านจึงต้องใช้เรือไปตลาดในตอนเช้า\n');
    put(
      's.en.txt',
      'It rained hard all night and the street was flooded. The villagers had to take boats to market in the morning.\n',
    );
    await align('s.th.txt', 's.en.txt', '-o', 's.csv', '--by', 'sentence');
    expect(rows(text('s.csv'))).toHaveLength(2);
    await align('s.th.txt', 's.en.txt', '-o', 's.csv');
    expect(rows(text('s.csv'))).toHaveLength(1);
  });
});

describe('in a format of its own', () => {
  test.each(['out.xlf', 'out.xliff', 'out.tmx'])('%s is valid and has the pairs', async (name) => {
    expect(await align('law.th.txt', 'law.en.txt', '-o', name)).toMatchObject({ code: 0 });
    expect(validateFile(name, bytes(name))).toMatchObject({ errors: 0 });
    expect(text(name)).toContain('Community Libraries Promotion Committee');
  });

  test('what has no place there is said', async () => {
    expect((await align('a.th.txt', 'a.en.txt', '-o', 'a.tmx')).stderr).toContain('without both texts');
  });
});

describe('refuses', () => {
  put('empty.txt', '');
  put('blank.txt', '\n \n');
  test.each([
    ['one file', ['a.th.txt', '-o', 'o.csv'], 'two files'],
    ['three files', ['a.th.txt', 'a.en.txt', 'a.en.txt', '-o', 'o.csv'], 'two files'],
    ['no output', ['a.th.txt', 'a.en.txt'], '-o'],
    ['to write over its input', ['a.th.txt', 'a.en.txt', '-o', 'a.en.txt'], 'written over'],
    ['an ending that says nothing', ['a.th.txt', 'a.en.txt', '-o', 'o.dat'], '--to'],
    ['another unit', ['a.th.txt', 'a.en.txt', '-o', 'o.csv', '--by', 'word'], '--by'],
    ['a file that is not there', ['none.txt', 'a.en.txt', '-o', 'o.csv'], 'none.txt'],
    ['an empty file', ['a.th.txt', 'empty.txt', '-o', 'o.csv'], 'empty.txt'],
    ['a blank file', ['blank.txt', 'a.en.txt', '-o', 'o.csv'], 'blank.txt'],
  ])('%s', async (_, args, words) => {
    const { code, stderr } = await align(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(() => bytes('o.csv')).toThrow();
  });
});
