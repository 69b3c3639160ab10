import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, sharpened, sideOf } from '../../../renderer/dialogs/excerpt.ts';
import { wordDiff } from '../../../renderer/text/word-diff.ts';

const LONG = 'one two three four five six seven eight nine ten';
const joined = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

test('an excerpt keeps the changes and a few words beside them', () => {
  const parts = excerpt(wordDiff(`${LONG} old ${LONG}`, `${LONG} new ${LONG}`, 'target'), 4, 'target');
  expect(joined(sideOf(parts, 'before'))).toBe('…nine ten old one two…');
  expect(joined(sideOf(parts, 'after'))).toBe('…nine ten new one two…');
});

test('an excerpt of Thai is cut between words', () => {
  const before = 'ห้องสมุดประชาชนประจำอำเภอเปิดให้บริการทุกวันยกเว้นวันหยุดราชการ XNUMX วัน';
  const parts = excerpt(wordDiff(before, before.replace('XNUMX', '5'), 'source'), 3, 'source');
  expect(joined(sideOf(parts, 'after'))).toBe('…หยุดราชการ 5 วัน');
});

test('an excerpt of short texts is all of them', () => {
  const parts = wordDiff('an old house', 'a new house', 'target');
  expect(excerpt(parts, 4, 'target')).toEqual(parts);
});

test.each([
  ['ในทะเลสาบออร์ริน', 'ในออร์ริน', ['ทะเลสาบ'], []],
  ['ในออร์ริน', 'ในทะเลสาบออร์ริน', [], ['ทะเลสาบ']],
  ['พ.ศ. 2003', 'พ.ศ. 2546', ['2003'], ['2546']],
])('from %j to %j only what changed is marked', (before, after, deleted, inserted) => {
  const parts = sharpened(wordDiff(before, after, 'source'));
  expect(parts.filter(({ kind }) => kind === 'deleted').map(({ text }) => text)).toEqual(deleted);
  expect(parts.filter(({ kind }) => kind === 'inserted').map(({ text }) => text)).toEqual(inserted);
});

test('sharpening loses nothing of either text', () => {
  const text = fc.string({ unit: fc.constantFrom('ก', 'า', ' ', '5', 'ที่', 'ไ', 'วัน'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = sharpened(wordDiff(before, after, 'source'));
      expect(joined(sideOf(parts, 'before'))).toBe(before);
      expect(joined(sideOf(parts, 'after'))).toBe(after);
    }),
  );
});
