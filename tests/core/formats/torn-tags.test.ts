import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InlineTag, inlineParts, plainText, tagProblems } from '../../../core/formats/inline.ts';
import { joinTags, tornTag } from '../../../core/formats/torn-tags.ts';

function tag(number: number, kind: InlineTag['kind'] = 'pair', mark = 'b'): InlineTag {
  const code = { open: `<${mark}>`, close: kind === 'pair' ? `</${mark}>` : '' };
  const may = { encloses: true, canDelete: false, canCopy: false, canReorder: true };
  return { number, kind, code, equivalent: '', source: code, target: null, ...may };
}

describe('a cut', () => {
  const text = 'ก{1>ข<1}{2}ค';
  const tags = [tag(1), tag(2, 'single')];
  test.each([
    [0, null],
    [1, null],
    [2, 1],
    [4, 1],
    [5, 1],
    [7, 1],
    [8, null],
    [9, 2],
    [11, null],
  ])('at %s tears %s', (offset, torn) => {
    expect(tornTag(text, tags, offset)?.number ?? null).toBe(torn);
  });

  test('tears nothing that is no chip', () => {
    expect(tornTag('{7>ก<7}', [], 3)).toBeNull();
    expect(tornTag('ก{1>ข', tags, 5)).toBeNull();
  });
});

describe('joining', () => {
  const piece = fc.constantFrom('ปลา', ' ', '{1>', '<1}', '{2}', '{3>', '<3}', 'x');
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
  const list = fc.subarray([tag(1, 'pair', 'b'), tag(2, 'single', 'br'), tag(3, 'pair', 'i')]);
  const tagged = fc.record({ source: text, target: text, tags: list });

  test('keeps every chip a chip of its own tag, every text a text, and every number told apart', () => {
    fc.assert(
      fc.property(tagged, tagged, (first, second) => {
        const { tags, spell } = joinTags(first, second);
        expect(new Set(tags.map(({ number }) => number)).size).toBe(tags.length);
        const seen = (value: string, by: readonly InlineTag[]) =>
          inlineParts(value, by).map((part) =>
            part.kind === 'text' ? part.text : `${part.role} ${part.tag.code.open}`,
          );
        for (const [one, respell] of [
          [first, spell[0]],
          [second, spell[1]],
        ] as const) {
          for (const side of ['source', 'target'] as const) {
            expect(seen(respell(one[side]), tags)).toEqual(seen(one[side], one.tags));
            expect(plainText(respell(one[side]), tags)).toBe(plainText(one[side], one.tags));
          }
        }
      }),
    );
  });

  test('of whole pairs gives a segment without tag problems', () => {
    const one = { source: '{1>ก<1}', target: '{1>a<1}', tags: [tag(1)] };
    const { tags, spell } = joinTags(one, one);
    const joined = (side: 'source' | 'target') => spell[0](one[side]) + spell[1](one[side]);
    expect(tagProblems(joined('source'), joined('target'), tags)).toEqual([]);
    expect(tags.map(({ number }) => number)).toEqual([1, 2]);
  });
});
