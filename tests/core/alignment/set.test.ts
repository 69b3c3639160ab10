import { describe, expect, test } from 'vitest';
import { hasThai } from '../../../core/text/thai.ts';
import { isPaired } from '../../eval/alignment-score.ts';
import { ALIGNMENT_PARTS, isCovering, readAlignmentPart } from '../../eval/alignment-set.ts';

const PARTS = ALIGNMENT_PARTS.map((part) => [part, readAlignmentPart(part)] as const);
const ALL = PARTS.flatMap(([, texts]) => texts);

describe('the labelled texts', () => {
  test('are as many as they should be', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(12);
    expect(readAlignmentPart('held-out').length).toBeGreaterThanOrEqual(4);
    expect(ALL.flatMap(({ gold }) => gold.filter(isPaired)).length).toBeGreaterThanOrEqual(600);
  });

  test.each(ALL.map((text) => [text.name, text] as const))(
    '%s: the gold covers every line once, in order',
    (_, text) => {
      expect(isCovering(text.gold, text.thai.length, text.english.length)).toBe(true);
    },
  );

  test.each(ALL.map((text) => [text.name, text] as const))(
    '%s: lines are lines, beads are beads',
    (_, text) => {
      for (const line of [...text.thai, ...text.english]) expect(line.trim()).not.toBe('');
      expect(text.english.filter(hasThai)).toEqual([]);
      expect(text.thai.filter(hasThai).length / text.thai.length).toBeGreaterThan(0.9);
      for (const { thai, english } of text.gold) {
        const kind = [thai.end - thai.start, english.end - english.start];
        expect([
          [1, 1],
          [1, 2],
          [2, 1],
          [2, 2],
          [1, 0],
          [0, 1],
        ]).toContainEqual(kind);
      }
    },
  );

  test('no line stands in both parts, but for the shortest', () => {
    const [dev, heldOut] = ALIGNMENT_PARTS.map(
      (part) =>
        new Set(readAlignmentPart(part).flatMap(({ thai }) => thai.filter((line) => line.length > 20))),
    );
    expect([...(heldOut ?? [])].filter((line) => dev?.has(line))).toEqual([]);
  });
});

describe('the checker', () => {
  const bead = (thai: [number, number], english: [number, number]) => ({
    thai: { start: thai[0], end: thai[1] },
    english: { start: english[0], end: english[1] },
  });
  test.each([
    ['a hole', [bead([0, 1], [0, 1]), bead([2, 3], [1, 2])]],
    ['a line twice', [bead([0, 2], [0, 1]), bead([1, 3], [1, 2])]],
    ['an end that is missing', [bead([0, 1], [0, 1])]],
    ['a wrong order', [bead([1, 3], [1, 2]), bead([0, 1], [0, 1])]],
  ])('finds %s', (_, gold) => {
    expect(isCovering(gold, 3, 2)).toBe(false);
  });
});
