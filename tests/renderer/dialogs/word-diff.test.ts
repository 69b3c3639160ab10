import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, sideOf, wordDiff } from '../../../renderer/dialogs/word-diff.ts';

const joined = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

describe('a word diff', () => {
  test.each([
    ['เมื่อวัน 5 ที่ผ่านมา', 'เมื่อ 5 วันที่ผ่านมา'],
    ['พบXNUMXคน', 'พบ 12 คน'],
    ['', 'ข้อความใหม่'],
    ['ข้อความเดิม', ''],
  ])('of %j and %j marks what differs', (before, after) => {
    const parts = wordDiff(before, after, 'th');
    expect(parts.some(({ kind }) => kind !== 'same')).toBe(true);
    expect(joined(sideOf(parts, 'before'))).toBe(before);
    expect(joined(sideOf(parts, 'after'))).toBe(after);
  });

  test('of one text has nothing to mark', () => {
    expect(wordDiff('เหมือนกัน', 'เหมือนกัน', 'th')).toEqual([{ kind: 'same', text: 'เหมือนกัน' }]);
    expect(wordDiff('', '', 'en')).toEqual([]);
  });

  test('always gives both texts back', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', 'า', ' ', '5', 'a', '่', 'ไ'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after, 'th');
        expect(joined(sideOf(parts, 'before'))).toBe(before);
        expect(joined(sideOf(parts, 'after'))).toBe(after);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = 'one two three four five six seven eight nine ten';
  test('keeps the changes and a few words beside them', () => {
    const parts = excerpt(wordDiff(`${long} old ${long}`, `${long} new ${long}`, 'en'), 4, 'en');
    expect(joined(parts)).toBe('…nine ten oldnew one two…');
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['old', 'new']);
  });

  test('leaves short texts as they are', () => {
    const parts = wordDiff('an old house', 'a new house', 'en');
    expect(excerpt(parts, 4, 'en')).toEqual(parts);
  });
});
