import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftAlignment, groupsOf } from '../../../core/alignment/work/draft.ts';
import { joinPieces, LEVELS, levelOf, needsLook, SURE } from '../../../core/alignment/work/groups.ts';
import { DEFAULT_MAX_LENGTH } from '../../../core/segmentation/index.ts';

const texts = (thai: readonly string[], english: readonly string[]) =>
  groupsOf(draftAlignment(thai, english)).map(({ source, target }) => [
    joinPieces(source),
    joinPieces(target),
  ]);

/** Six sentences with a number each, over the length of a segment. */
const LONG = [1, 2, 3, 4, 5, 6].map((n) => ({
  thai: `นอกจากนี้ คณะกรรมการยังกำหนดให้หน่วยงานที่ ${n}${n}7 ส่งรายงานการเงินประจำปีภายใน ${n + 20} วันนับแต่วันสิ้นปี`,
  english: `In addition, the committee requires office ${n}${n}7 to send in its annual accounts within ${n + 20} days.`,
}));
const LONG_THAI = LONG.map(({ thai }) => thai).join(' ');
const LONG_ENGLISH = LONG.map(({ english }) => english).join(' ');

describe('a draft', () => {
  test('has groups of whole paragraphs, and their sentences as pieces', () => {
    const thai = ['ประชุมวันที่ 5 พฤษภาคม', 'ห้องสมุดปิดวันจันทร์'];
    const english = ['Meeting on 5 May.', 'The library is closed on Mondays. It opens on Tuesdays.'];
    const draft = draftAlignment(thai, english);
    expect(draft.groups.map(({ source, target }) => [source, target])).toEqual([
      [0, 0],
      [22, 17],
    ]);
    expect(groupsOf(draft)[1]?.target.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['The library is closed on Mondays. ', 1],
      ['It opens on Tuesdays.', 1],
    ]);
  });

  test('parts a paragraph that is too long for a segment where it is sure of the parts', () => {
    const before = ['เรื่อง รายงานประจำปี 2566'];
    const parts = texts([...before, LONG_THAI], ['Subject: annual report 2023', LONG_ENGLISH]).slice(1);
    expect(LONG_THAI.length).toBeGreaterThan(DEFAULT_MAX_LENGTH);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(([thai]) => thai).join('')).toBe(LONG_THAI);
    for (const [thai = '', english = ''] of parts) {
      expect(thai.length).toBeLessThanOrEqual(DEFAULT_MAX_LENGTH);
      const offices = (text: string) => text.match(/\d\d7/g);
      expect(offices(english)).toEqual(offices(thai));
    }
  });

  test('leaves whole what the machine’s shifted numbers hold together, however long', () => {
    const shifted = LONG_THAI.replace('117', 'XNUMX');
    expect(
      texts(['เรื่อง รายงานประจำปี 2566', shifted], ['Subject: annual report 2023', LONG_ENGLISH]),
    ).toHaveLength(2);
  });

  test('leaves whole a long paragraph of which the English says something else', () => {
    const other =
      'The river rose over night. Nobody was hurt. Rice fields lie under water. Boats bring food and medicine. Schools stay shut.';
    expect(texts([LONG_THAI], [other]).map(([thai]) => thai)).toContain(LONG_THAI);
  });

  test('of a text that is one block pairs its sentences with the paragraphs of the other', () => {
    const thai = LONG.map((one) => one.thai);
    const pairs = texts(thai, [LONG_ENGLISH]);
    for (const one of LONG) {
      const pair = pairs.find(([source]) => source?.includes(one.thai));
      expect(pair?.[1]).toContain(one.english);
    }
    expect(pairs.length).toBeGreaterThan(3);
  });

  test('of one empty text has all of the other, alone', () => {
    expect(texts([], ['A.', 'B.'])).toEqual([
      ['', 'A.'],
      ['', 'B.'],
    ]);
    expect(texts(['ก', 'ข'], [])).toHaveLength(2);
  });

  test('holds every character of both texts once and in order, in groups that rise', () => {
    const paragraph = fc.constantFrom(
      'ก',
      'ปี 2567 นี้ ',
      LONG_THAI,
      'One. Two.',
      'A 12',
      LONG_ENGLISH,
      '\u{1F600} x',
    );
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 8 }),
        fc.array(paragraph, { maxLength: 8 }),
        (thai, english) => {
          const draft = draftAlignment(thai, english);
          const groups = groupsOf(draft);
          const all = (side: 'source' | 'target') =>
            groups.flatMap((group) => group[side].map(({ text }) => text)).join('');
          expect(all('source')).toBe(thai.join(''));
          expect(all('target')).toBe(english.join(''));
          for (const group of groups) expect(group.source.length + group.target.length).toBeGreaterThan(0);
          for (const side of ['source', 'target'] as const) {
            let end = 0;
            for (const { start, text } of draft.pieces[side]) {
              expect(start).toBe(end);
              end += text.length;
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('can be given up on the way', () => {
    const lines = Array.from({ length: 600 }, (_, n) => `บรรทัดที่ ${n}`);
    expect(() => draftAlignment(lines, lines, { isCancelled: () => true })).toThrow('cancelled');
  });
});

test.each([
  [{ confidence: 0.1, confirmed: true, linked: false }, 'confirmed'],
  [{ confidence: 0.99, confirmed: false, linked: false }, 'alone'],
  [{ confidence: null, confirmed: false, linked: false }, 'alone'],
  [{ confidence: null, confirmed: false, linked: true }, 'changed'],
  [{ confidence: SURE, confirmed: false, linked: true }, 'sure'],
  [{ confidence: SURE - 0.001, confirmed: false, linked: true }, 'doubtful'],
] as const)('%j is %s', (standing, level) => {
  expect(levelOf(standing)).toBe(level);
});

test('what is neither confirmed nor sure needs to be looked at', () => {
  expect(LEVELS.filter(needsLook)).toEqual(['doubtful', 'changed', 'alone']);
});

test('pieces are joined as they stood, with a line end between two paragraphs', () => {
  const piece = (paragraph: number, text: string) => ({ start: 0, paragraph, text });
  expect(joinPieces([piece(0, 'A. '), piece(0, 'B.'), piece(1, 'C.')])).toBe('A. B.\nC.');
  expect(joinPieces([])).toBe('');
});
