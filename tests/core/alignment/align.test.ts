import { describe, expect, test } from 'vitest';
import { align } from '../../../core/alignment/index.ts';
import { SongphasaError } from '../../../core/errors.ts';
import { kinds, linePair, links } from './texts.ts';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => linePair(from + index));
const thaiOf = (pairs: readonly (readonly [string, string])[]) => pairs.map(([thai]) => thai);
const englishOf = (pairs: readonly (readonly [string, string])[]) => pairs.map(([, english]) => english);

describe('edges', () => {
  test('empty texts', () => {
    expect(align([], [])).toEqual([]);
    expect(kinds(align(['ก', 'ข'], []))).toEqual(['1-0', '1-0']);
    expect(kinds(align([], ['a', 'b', 'c']))).toEqual(['0-1', '0-1', '0-1']);
  });

  test('one line each, blank lines', () => {
    expect(kinds(align(['สวัสดี'], ['Hello']))).toEqual(['1-1']);
    expect(kinds(align(['', ' '], [' ', '']))).toEqual(['1-1', '1-1']);
  });

  test('a very long line', () => {
    expect(kinds(align(['ก'.repeat(300_000)], ['a'.repeat(330_000)]))).toEqual(['1-1']);
  });
});

describe('numbers of a machine', () => {
  const english = [
    'The strike was announced five days in advance under Article 130.',
    'The ninth forum has met 12 times since 2003.',
    'It will meet again in June.',
  ];

  test.each([
    ['in order', ['มีการประกาศนัดหยุดงานล่วงหน้า 5 วันตามมาตรา 130', 'เวทีครั้งที่ 9 ประชุมมาแล้ว 12 ครั้งตั้งแต่ พ.ศ. 2546']],
    [
      'displaced',
      ['มีการประกาศนัดหยุดงานล่วงหน้า 130 วันตามมาตรา XNUMX', 'เวทีครั้งที่ 12 ประชุมมาแล้ว XNUMX ครั้งตั้งแต่ พ.ศ. 2003'],
    ],
    [
      'lost',
      ['มีการประกาศนัดหยุดงานล่วงหน้า XNUMX วันตามมาตรา XNUMX', 'เวทีครั้งที่ XNUMX ประชุมมาแล้ว XNUMX ครั้งตั้งแต่ปี XNUMX'],
    ],
    // none of them right: there is more to a line than its numbers
    ['invented', ['มีการประกาศนัดหยุดงานล่วงหน้า 77 วันตามมาตรา 88', 'เวทีครั้งที่ 99 ประชุมมาแล้ว 66 ครั้งตั้งแต่ปี 2555']],
  ])('%s do not mislead', (_, first) => {
    expect(kinds(align([...first, 'และจะประชุมอีกครั้งในเดือนมิถุนายน'], english))).toEqual(['1-1', '1-1', '1-1']);
  });
});

describe('what is left out', () => {
  const all = lines(0, 120);

  test('a whole section on the Thai side', () => {
    const pairs = align([...thaiOf(lines(0, 40)), ...thaiOf(lines(80, 120))], englishOf(all));
    expect(links(pairs)).toEqual([...Array(80).keys()].map((line) => [line, line < 40 ? line : line + 40]));
  });

  test('a whole section on the English side', () => {
    const pairs = align(thaiOf(all), [...englishOf(lines(0, 40)), ...englishOf(lines(80, 120))]);
    expect(links(pairs)).toEqual([...Array(80).keys()].map((line) => [line < 40 ? line : line + 40, line]));
  });

  test('buttons of the page', () => {
    const thai = thaiOf(lines(0, 6));
    thai.splice(3, 0, 'โฆษณา', 'แบ่งปันบทความนี้:');
    expect(kinds(align(thai, englishOf(lines(0, 6))))).toEqual([
      '1-1',
      '1-1',
      '1-1',
      '1-0',
      '1-0',
      '1-1',
      '1-1',
      '1-1',
    ]);
  });

  test('in a long text, far from the diagonal, where only a band is searched', () => {
    const many = lines(0, 3000);
    const thai = thaiOf(many.filter((_, line) => line < 700 || line >= 1300));
    const english = englishOf(many.filter((_, line) => line < 2000 || line >= 2500));
    const numbers = (text: string | undefined) => /\d+/.exec(text ?? '')?.[0];
    const found = links(align(thai, english));
    expect(found).toHaveLength(3000 - 600 - 500);
    expect(found.filter(([a, b]) => numbers(thai[a]) !== numbers(english[b]))).toEqual([]);
  });
});

describe('terms of the project', () => {
  const thai = ['สมาชิกต้องมาก่อนเวลา', 'ผู้ดูแลเตรียมเครื่องวัดคลื่นสมอง', 'ผู้ดูแลเปิดหม้อแปลง'];
  const english = ['Members come early.', 'They start the step-down unit.'];

  test('decide what else is open', () => {
    const unit = { thai: 'หม้อแปลง', english: 'step-down unit' };
    const brain = { thai: 'เครื่องวัดคลื่นสมอง', english: 'step-down unit' };
    expect(links(align(thai, english, { terms: [unit] }))).toContainEqual([2, 1]);
    expect(links(align(thai, english, { terms: [brain] }))).toContainEqual([1, 1]);
  });
});

describe('confidence', () => {
  test('is high where all speaks for a pair and low where nothing does', () => {
    const sure = align(thaiOf(lines(0, 10)), englishOf(lines(0, 10)));
    expect(Math.min(...sure.map(({ confidence }) => confidence))).toBeGreaterThan(0.8);
    const open = align(['กกกก', 'ขขขข', 'คคคค'], ['aaaa', 'bbbb']);
    expect(Math.min(...open.map(({ confidence }) => confidence))).toBeLessThan(0.6);
  });
});

describe('a run', () => {
  const [thai, english] = [thaiOf(lines(0, 2000)), englishOf(lines(0, 2000))];

  test('tells how far it is, never falling, up to 1', () => {
    const told: number[] = [];
    align(thai, english, { onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(0)).toBe(0);
    expect(told.at(-1)).toBe(1);
  });

  test.each([1, 4, 12, 20, 30])('stops when it is cancelled at the %ith question', (last) => {
    let asked = 0;
    const isCancelled = () => {
      asked += 1;
      return asked >= last;
    };
    expect(() => align(thai, english, { isCancelled })).toThrow(new SongphasaError('cancelled'));
    expect(asked).toBe(last);
  });
});
