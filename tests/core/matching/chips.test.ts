import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankedChips, withChipsOf } from '../../../core/matching/chips.ts';

describe('the chips of a text that is taken over', () => {
  it.each([
    ['{3>กด<3}', '{1>กด<1}', '{1>Press<1}', '{3>Press<3}'],
    ['{1>ก<1}{2>ข<2}', '{2>ก<2}{1>ข<1}', '{1>b<1} {2>a<2}', '{2>b<2} {1>a<1}'],
    ['กด', '{1>กด<1}', '{1>Press<1} it', 'Press it'],
    ['{1>กด<1}{2}', '{1>กด<1}', '{1>Press<1}', '{1>Press<1}'],
    ['{1}', '{2>ก<2}', '{2>a<2}{1}', 'a{1}'],
    ['ไม่มี', 'ไม่มี', 'none', 'none'],
    ['ค่า {0}', 'ค่า {0}', 'value {0}', 'value {0}'],
  ])('for %s after %s', (present, earlier, english, wanted) => {
    expect(withChipsOf(present, earlier, english)).toBe(wanted);
  });

  const text = fc.array(fc.constantFrom('{1>', '<1}', '{2}', '{3>', '<3}', 'ก', 'a '), { maxLength: 8 });
  it('are never others than those of the present text', () => {
    fc.assert(
      fc.property(text, text, text, (present, earlier, english) => {
        const result = withChipsOf(present.join(''), earlier.join(''), english.join(''));
        for (const [chip] of result.matchAll(/\{\d+>|<\d+\}|\{\d+\}/g))
          expect(present.join('')).toContain(chip);
      }),
    );
  });

  it('leave blanks of their length', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(blankedChips(one.join('')).length).toBe(one.join('').length);
      }),
    );
  });
});
