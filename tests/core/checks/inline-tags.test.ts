import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../core/artifacts/repair.ts';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import { type InlineTag, plainText, spellChip, tagProblems } from '../../../core/formats/inline.ts';

function tag(number: number, kind: InlineTag['kind'], over: Partial<InlineTag> = {}): InlineTag {
  const code = kind === 'pair' ? { open: '<b>', close: '</b>' } : { open: '%s', close: '' };
  const markup = { source: code, target: code };
  const free = { encloses: kind === 'pair', canDelete: false, canCopy: false, canReorder: true };
  return { number, kind, code, equivalent: '', ...markup, ...free, ...over };
}
const TAGS = [
  tag(1, 'pair'),
  tag(2, 'single'),
  tag(3, 'pair'),
  tag(4, 'single', { equivalent: '\n', target: null }),
];

const found = (source: string, target: string, tags = TAGS) =>
  scanSegment({ source, target, tags }).filter(({ rule }) => rule === 'inline-tags');
/** What each fix of each finding makes of the target. */
const mended = (source: string, target: string, tags = TAGS) =>
  found(source, target, tags).map((detection) =>
    detection.fixes.map(
      (fix, at) => `${fix.label?.key.split('.').at(-1)}: ${applyFix(target, detection, at)}`,
    ),
  );

describe('a tag that is missing is put where it belongs', () => {
  test.each([
    ['around the whole', '{1>อ่านหนังสือ<1}', 'Read the book.', '{1>Read the book.<1}'],
    [
      'around the same words',
      'ตาม {1>ISO 9001<1} ทุกข้อ',
      'Follow ISO 9001 in full.',
      'Follow {1>ISO 9001<1} in full.',
    ],
    ['at the beginning', '{2} คนมาแล้ว', 'People have come.', '{2} People have come.'],
    ['before the end punctuation', 'ราคาคือ {2}', 'The price is.', 'The price is {2}.'],
    ['behind a line that ends', 'สวัสดี{4}', 'Hello.', 'Hello.{4}'],
    ['in proportion', 'แมวดำ {2} หมาขาว', 'The black cat the white dog', 'The black cat {2} the white dog'],
    ['behind the tag before it', '{1>แมว<1} {2} ตัว', 'How many {1>cats<1}', 'How many {1>cats<1} {2}'],
    [
      'around one word at least',
      'กรุณา{1>คลิก<1}ที่ปุ่มสีเขียวด้านล่างของหน้าจอนี้',
      'Please click on the green button at the bottom of this screen',
      'Please {1>click<1} on the green button at the bottom of this screen',
    ],
    ['both of two', '{1>แมว<1} กับ {3>หมา<3}', 'Cats and dogs', '{1>Cats<1} and {3>dogs<3}'],
  ])('%s', (_, source, target, after) => {
    expect(mended(source, target)).toEqual([[`insert: ${after}`]]);
    expect(found(source, after)).toEqual([]);
  });
});

describe('other faults', () => {
  test.each([
    ['a doubled one goes', '{2} คน', '{2} people {2}', ['remove: {2} people ']],
    [
      'a doubled pair goes, and what it encloses stays',
      '{1>แมว<1}',
      '{1>A<1} {1>cat<1}',
      ['remove: {1>A<1} cat'],
    ],
    ['one that the Thai has not goes', 'คน', 'people{4}', ['remove: people']],
    [
      'a half gets the other half, or goes',
      'ดู{1>แมวดำ<1}นี้',
      'Look at {1>the black cat here',
      ['complete: Look at {1>the black<1} cat here', 'remove: Look at the black cat here'],
    ],
    ['an end before its beginning is left to a person', '{1>แมว<1}', '<1}Cat{1>', []],
    ['crossing ones are left to a person', '{1>{3>แมว<3}<1}', '{1>a{3>b<1}c<3}', []],
  ])('%s', (_, source, target, fixes) => {
    expect(mended(source, target)).toEqual([fixes]);
  });

  test('no fix is called safe: where a tag belongs is a guess', () => {
    expect(found('{1>แมว<1} {2}', 'Cat').flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([
      false,
    ]);
  });
});

test('no fix changes a word, leaves its own fault, or makes one that was not there', () => {
  const chips = TAGS.flatMap(({ number, kind }) =>
    kind === 'single'
      ? [spellChip(number, 'single')]
      : [spellChip(number, 'open'), spellChip(number, 'close')],
  );
  const text = (words: readonly string[]) =>
    fc.array(fc.constantFrom(...words, ...chips), { maxLength: 9 }).map((list) => list.join(''));
  const names = (source: string, target: string) =>
    tagProblems(source, target, TAGS).map(({ problem, tag: { number } }) => `${problem} ${number}`);
  const words = (one: string) =>
    plainText(
      one,
      TAGS.map((known) => ({ ...known, equivalent: '' })),
    ).replace(/\s/g, '');
  fc.assert(
    fc.property(text(['แมว', 'ดำ', ' ', '5']), text(['cat ', 'black', ' ', '5', '.']), (source, target) => {
      for (const detection of found(source, target)) {
        for (const at of detection.fixes.keys()) {
          const after = applyFix(target, detection, at);
          expect(words(after)).toBe(words(target));
          const before = names(source, target);
          const left = names(source, after);
          expect(
            left.length + (detection.fixes[at]?.label?.key.endsWith('remove') ? 0 : 1),
          ).toBeLessThanOrEqual(before.length);
          expect(left.filter((name) => !before.includes(name) && !name.startsWith('missing'))).toEqual([]);
        }
      }
    }),
  );
});
