import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InlineTag } from '../../../core/formats/inline.ts';
import { excerpt, sharpened } from '../../../renderer/dialogs/excerpt.ts';
import { cutsOf } from '../../../renderer/grid/cuts.ts';
import { shortened } from '../../../renderer/text/shortened.ts';
import { type DiffPart, wordDiff } from '../../../renderer/text/word-diff.ts';

const written = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, inserted: `+${text}+`, deleted: `-${text}-` })[kind]).join('');
const joined = (parts: readonly DiffPart[], but: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== but)
    .map(({ text }) => text)
    .join('');
const words = fc
  .array(
    fc.constantFrom('คณะกรรมการ', 'ประชุม', ' ', 'วัน', '130', 'XNUMX', 'มาตรา', 'ที่', 'A4', '\u00a0', '“', 'ก็'),
  )
  .map((list) => list.join(''));

describe('a word diff', () => {
  test.each([
    ['ล่วงหน้า 130 วัน', 'ล่วงหน้า 5 วัน', 'ล่วงหน้า -130-+5+ วัน'],
    ['วันที่ดี', 'วันที่ดี', 'วันที่ดี'],
    ['', 'ใหม่', '+ใหม่+'],
    ['เก่า', '', '-เก่า-'],
    ['กรรมการ ประชุม', 'กรรมการ ไม่ ประชุม', 'กรรมการ +ไม่ +ประชุม'],
    ['ประชุม สภา แล้ว', 'เลื่อน งาน แล้ว', '-ประชุม สภา-+เลื่อน งาน+ แล้ว'],
  ])('of %j and %j', (before, after, diff) => {
    expect(written(wordDiff(before, after, 'source'))).toBe(diff);
  });

  test('of English keeps whole words', () => {
    expect(written(wordDiff('We agree.', 'We disagree.', 'target'))).toBe('We -agree-+disagree+.');
  });

  test('loses and adds nothing', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after, 'source');
        expect(joined(parts, 'inserted')).toBe(before);
        expect(joined(parts, 'deleted')).toBe(after);
      }),
    );
  });

  test('says each stretch once: no empty parts, no two alike side by side', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after, 'source');
        expect(parts.every(({ text }) => text !== '')).toBe(true);
        expect(parts.some(({ kind }, at) => kind === parts[at + 1]?.kind)).toBe(false);
      }),
    );
  });
});

describe('a diff in short', () => {
  const long = 'ประชาชน'.repeat(30);

  test('keeps the words around a change', () => {
    const parts = shortened(wordDiff(`${long} 130 วัน`, `${long} 5 วัน`, 'source'), 14);
    expect(written(parts)).toBe('…ประชาชน -130-+5+ วัน');
  });

  test('cuts no change and no short stretch', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after, 'source');
        const short = shortened(parts, 20);
        expect(short.map(({ kind }) => kind)).toEqual(parts.map(({ kind }) => kind));
        short.forEach((part, at) => {
          const whole = parts[at]?.text ?? '';
          if (part.kind !== 'same' || whole.length <= 12) expect(part.text).toBe(whole);
          expect(part.text.length).toBeLessThanOrEqual(Math.max(whole.length, 12));
        });
      }),
    );
  });
});

describe('tags', () => {
  const code = { open: '<b>', close: '</b>' };
  const rights = { encloses: true, canDelete: true, canCopy: true, canReorder: true };
  const tags: InlineTag[] = [12, 2].map((number) => {
    return { number, kind: 'pair', code, equivalent: '', source: code, target: code, ...rights };
  });

  test('are one word of a difference', () => {
    expect(written(wordDiff('a {12>cat<12}', 'a {2>cat<2}', 'target', tags))).toBe(
      'a -{12>-+{2>+cat-<12}-+<2}+',
    );
  });

  test('are cut by nothing', () => {
    const pieces = fc.array(fc.constantFrom('{12>', '<12}', 'แมว', 'ดำ', ' ', 'cat', '1', '2'), {
      maxLength: 40,
    });
    const halves = /\{(?!12>)|(?<!\{12)>|<(?!12\})|(?<!<12)\}/;
    fc.assert(
      fc.property(pieces, pieces, (one, other) => {
        const parts = wordDiff(one.join(''), other.join(''), 'source', tags);
        const short = [...shortened(parts, 8, tags), ...excerpt(sharpened(parts, tags), 2, 'source', tags)];
        for (const { text } of [...parts, ...short]) expect(text).not.toMatch(halves);
      }),
    );
  });

  test('are neither cut by a split, nor a pair by a place inside of it', () => {
    const text = 'one {12>two three<12} four';
    expect(cutsOf(text, 'target', tags).map((at) => text.slice(at))).toEqual([
      '{12>two three<12} four',
      'four',
    ]);
  });
});
