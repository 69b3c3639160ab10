import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, bandSize, widen } from '../../../core/alignment/band.ts';
import { Dictionary } from '../../../core/alignment/dictionary.ts';
import { LEXICON, parseLexicon } from '../../../core/alignment/lexicon/parse.ts';
import { longestRise } from '../../../core/alignment/longest-rise.ts';
import { nameRows, thaiRows } from '../../../core/alignment/names.ts';
import { numberKeys } from '../../../core/alignment/number-keys.ts';
import { listMark, shapeOf } from '../../../core/alignment/shape.ts';
import { hasThai } from '../../../core/text/thai.ts';

describe('numbers meet by value', () => {
  test.each([
    ['เมื่อวันที่ 12 มีนาคม พ.ศ. 2563', 'on 12 March 2020'],
    ['ปี 2563', 'in 2020'],
    ['พ.ศ. 2003', 'in 2003'],
    ['1.8 พันล้านบาท', '1.8 billion baht'],
    ['สามสิบห้าคน', 'thirty-five people'],
    ['เวลา 16.00 น.', 'at 4 p.m.'],
    ['ร้อยละ 20', '20 percent'],
    ['๕ คน', 'five people'],
    ['5–7 วัน', '5 to 7 days'],
  ])('%s, %s', (thai, english) => {
    const [a, b] = [numberKeys(thai, 'th'), numberKeys(english, 'en')];
    expect(a.firm.length).toBeGreaterThan(0);
    expect([...a.firm].sort()).toEqual([...b.firm].sort());
  });

  test('lost ones are counted', () => {
    expect(numberKeys('XNUMX วัน XNUMX คืน', 'th')).toMatchObject({ firm: [], lost: 2 });
  });
});

describe('names meet by their consonants', () => {
  const meets = (thai: string, english: string): boolean => {
    const rows = new Set<number>();
    thaiRows(thai, (row) => rows.add(row));
    return nameRows(english).some((row) => rows.has(row));
  };
  test.each([
    ['นายสมพร แก้วทะเล', 'Somporn'],
    ['นายสมพร แก้วทะเล', 'Kaewthalay'],
    ['จังหวัดราชบุรี', 'Ratchaburi'],
    ['จังหวัดสุรินทร์', 'Surin'],
    ['ยโสธร', 'Yasothon'],
    ['นายกิตติ', 'Kitti'],
    ['เฟซบุ๊ก', 'Facebook'],
  ])('%s, %s', (thai, english) => {
    expect(meets(thai, english)).toBe(true);
  });
  test.each([
    ['จังหวัดราชบุรี', 'Somporn'],
    ['ชาวนาปลูกข้าว', 'Washington'],
  ])('not %s, %s', (thai, english) => {
    expect(meets(thai, english)).toBe(false);
  });
  test('too few consonants are no name', () => {
    expect(nameRows('Dao')).toEqual([]);
  });
});

describe('the dictionary', () => {
  const dictionary = new Dictionary(
    parseLexicon(
      'ตา = eye; แม่น้ำ = river; แม่ = mother; หม้อแปลง = step-down; เด็ก = child children; วิ่ง = run ran',
    ),
  );
  const thai = (text: string): number[] => {
    const found: number[] = [];
    dictionary.findThai(text, (concept) => found.push(concept));
    return found;
  };
  const english = (word: string): number[] => {
    const found: number[] = [];
    dictionary.findEnglish(word, word, 0, (concept) => found.push(concept));
    return found;
  };
  test.each([
    ['ที่แม่น้ำ', [1]],
    ['แม่ของเด็ก', [2, 4]],
    ['ตาตุ่ม', [0]],
    ['เตา', []],
    ['ตาำ', []],
  ])('finds whole words of %s, the longest first', (text, concepts) => {
    expect(thai(text)).toEqual(concepts);
  });
  test.each([
    ['rivers', [1]],
    ["mother's", [2]],
    ['running', [5]],
    ['ran', [5]],
    ['child', [4]],
    ['step-down', [3]],
    ['downstep', []],
  ])('finds %s by its base form', (word, concepts) => {
    expect(english(word)).toEqual(concepts);
  });

  test('the lexicon is Thai on one side, English on the other, and no word is given twice in an entry', () => {
    for (const { thai: words, english: others } of LEXICON) {
      expect(words.filter((word) => !hasThai(word) || word.length < 2)).toEqual([]);
      expect(others.filter((word) => !/^[a-z'-]+$/.test(word))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
      expect(new Set(others).size, others.join(' ')).toBe(others.length);
    }
  });
});

describe('shapes', () => {
  test.each([
    ['(1) ประธาน', '#1'],
    ['1. The Chair', '#1'],
    ['3.2 โหมด', '#3.2'],
    ['๒. ข้อสอง', '#2'],
    ['(ข) มีอายุ', '#a2'],
    ['b) age', '#a2'],
    ['(ง) ไม่เคย', '#a4'],
    ['• ห้าม', '#•'],
    ['- do not', '#•'],
    ['35 million', null],
    ['ก็ได้', null],
  ])('the list mark of %s', (text, mark) => {
    expect(listMark(text)).toBe(mark);
  });

  test.each([
    ['ทำไมล่ะคะ', true],
    ['คืนสินค้าได้ภายในกี่วัน', true],
    ['“เธอเป็นใคร” ฉันถาม', true],
    ['“Who are you?” I asked.', true],
    ['ข้อมูลของฉันปลอดภัยหรือไม่', true],
    ['เธอเดินกลับบ้าน', false],
    ['I went home.', false],
  ])('a question: %s', (text, is) => {
    expect(shapeOf(text).keys.includes('?')).toBe(is);
  });
});

describe('the longest rise', () => {
  test('is as heavy as the heaviest of all, and rises', () => {
    const items = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 })), { maxLength: 10 });
    fc.assert(
      fc.property(items, (pairs) => {
        const values = pairs.map(([value]) => value);
        const weights = pairs.map(([, weight]) => weight);
        const weigh = (indices: readonly number[]) =>
          indices.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
        const rises = (indices: readonly number[]) =>
          indices.every(
            (index, at) => at === 0 || (values[indices[at - 1] ?? 0] ?? 0) < (values[index] ?? 0),
          );
        let best = 0;
        for (let set = 0; set < 1 << values.length; set += 1) {
          const indices = [...values.keys()].filter((index) => (set >> index) & 1);
          if (rises(indices)) best = Math.max(best, weigh(indices));
        }
        const chosen = longestRise(values, weights);
        expect(rises(chosen)).toBe(true);
        expect(weigh(chosen)).toBe(best);
      }),
    );
  });
});

describe('the band', () => {
  const rising = fc
    .uniqueArray(fc.tuple(fc.nat(1999), fc.nat(2499)), { maxLength: 20, selector: ([thai]) => thai })
    .map((points) => points.sort(([a], [b]) => a - b))
    .map((points) => {
      let last = -1;
      return points.flatMap(([thai, english]) => {
        if (english <= last) return [];
        last = english;
        return [{ thai, english }];
      });
    });

  test('leads from corner to corner, over every anchor, and a wider one holds it', () => {
    fc.assert(
      fc.property(rising, fc.nat(2000), (anchors, row) => {
        const band = bandOf(2000, 2500, anchors);
        const wider = widen(band, 2500, [row]);
        for (const { lows, highs } of [band, wider]) {
          expect([lows[0], highs[2000]]).toEqual([0, 2500]);
          for (let at = 1; at <= 2000; at += 1) {
            if ((lows[at] ?? 0) < (lows[at - 1] ?? 0) || (highs[at] ?? 0) < (highs[at - 1] ?? 0))
              expect.fail(`falls at ${at}`);
            if ((lows[at] ?? 0) > (highs[at - 1] ?? 0)) expect.fail(`is parted at ${at}`);
          }
          for (const { thai, english } of anchors) {
            expect(lows[thai] ?? 0).toBeLessThanOrEqual(english);
            expect(highs[thai + 1] ?? 0).toBeGreaterThanOrEqual(english + 1);
          }
        }
        expect(bandSize(wider)).toBeGreaterThanOrEqual(bandSize(band));
      }),
      { numRuns: 50 },
    );
  });
});
