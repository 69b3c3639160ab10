import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../core/matching/edit-distance.ts';
import { gramsOf } from '../../../core/matching/grams.ts';
import { matchScore, scorable, scoreAll } from '../../../core/matching/score.ts';

const score = (a: string, b: string, least?: number) => matchScore(scorable(a), scorable(b), least);

describe('the score of a match', () => {
  it.each([
    ['เขาไปโรงเรียนทุกวัน', 'เขาไปโรงเรียนทุกวัน', 100, 100],
    ['รออีก 5 วัน', 'รออีก 12 วัน', 99, 99],
    ['รออีก ๕ วัน', 'รออีก 5.5 วัน', 99, 99],
    ['กด {1>ตกลง<1} เพื่อไปต่อ', 'กด {2>ตกลง<2} เพื่อไปต่อ', 99, 99],
    ['ใช้ ERP', 'ใช้ erp', 99, 99],
    ['เขาไป โรงเรียน', 'เขาไปโรงเรียน', 99, 99],
    ['5', '7', 99, 99],
    ['เขาไปโรงเรียนทุกวัน', 'เขาไปโรงเรียนทุกวัน!', 90, 98],
    ['เขาไปโรงเรียนทุกวัน', 'เธอไปโรงเรียนทุกวัน', 80, 95],
    ['เขาไปโรงพยาบาลทุกวัน', 'เขาไปโรงเรียนทุกวัน', 60, 80],
    ['แมวนอนบนหลังคา', 'รัฐสภาลงมติเห็นชอบ', 0, 40],
    ['', 'แมว', 0, 0],
  ])('of %s and %s lies between', (a, b, least, most) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(least);
    expect(score(a, b)).toBeLessThanOrEqual(most);
  });

  it('is 0 for what lies below the least', () => {
    expect(score('เขาไปโรงพยาบาลทุกวัน', 'เขาไปโรงเรียนทุกวัน', 95)).toBe(0);
  });

  const text = fc.array(fc.constantFrom('แมว', 'บ้าน', 'ไป', ' ', '5', '{1}', '!', 'A', 'กิน'), {
    maxLength: 8,
  });
  it('is the same in both directions, of 0 to 100, and 100 for one text only', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [one.join(''), other.join('')];
        const found = score(a, b);
        expect(found).toBe(score(b, a));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found === 100).toBe(a === b);
      }),
    );
  });

  it('does not depend on the least where it is reached', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 100 }), (one, other, least) => {
        const [a, b] = [one.join(''), other.join('')];
        const free = score(a, b);
        expect(score(a, b, least)).toBe(free < least ? 0 : free);
      }),
    );
  });
});

/** As the definition has it. */
function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [to, other] of [...b].entries()) {
      const changed = (row[to] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('the distance of two texts', () => {
  it('is that of the table, also where they are longer than a block', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', 'า', 'b', '1'), maxLength: 110 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(plainDistance(a, b));
      }),
    );
  });
});

describe('the scores of many texts', () => {
  const rows = ['แมวนอนบนหลังคา', 'แมวนอนบนหลังคาบ้าน', 'หมานั่งอยู่บนหลังคาโรงเรียน', 'รัฐสภา'].map((source) => ({
    source,
  }));

  it('are those of each', () => {
    const wanted = scorable('แมวนอนบนหลังคา');
    const all = scoreAll(wanted, rows, 30).map(({ row, score }) => [row.source, score]);
    expect(all).toEqual(
      rows
        .map(({ source }) => [source, matchScore(wanted, scorable(source))] as const)
        .filter(([, found]) => found >= 30)
        .toSorted((a, b) => b[1] - a[1])
        .map((pair) => [...pair]),
    );
  });

  it('leave out the less likely where the steps are used up, never the very same text', () => {
    const found = scoreAll(scorable('แมวนอนบนหลังคา'), rows.toReversed(), 30, 20);
    expect(found.map(({ row }) => row.source)).toEqual(['แมวนอนบนหลังคา', 'แมวนอนบนหลังคาบ้าน']);
  });
});

describe('the pieces by which like texts are looked for', () => {
  it('leave out digits, signs, spaces and tags', () => {
    expect(gramsOf('ไป 12345 {1>ABC<1}')).toEqual(['abc']);
    expect(gramsOf('บ้านๆ').every((gram) => [...gram].length === 3)).toBe(true);
  });

  it('are the same for two spellings of one word', () => {
    expect(gramsOf('น\u0e4d\u0e49า')).toEqual(gramsOf('น้ำ'));
  });
});
