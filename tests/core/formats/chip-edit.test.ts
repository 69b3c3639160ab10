import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChanges,
  insertTag,
  missingTags,
  nextMissing,
  orphansOf,
  wholeChange,
} from '../../../core/formats/chip-edit.ts';
import { chipsIn, type InlineTag, plainText, spellChip, tagProblems } from '../../../core/formats/inline.ts';

function tag(number: number, kind: InlineTag['kind']): InlineTag {
  const code = kind === 'pair' ? { open: '<b>', close: '</b>' } : { open: '%s', close: '' };
  const rights = { encloses: true, canDelete: true, canCopy: true, canReorder: true };
  return { number, kind, code, equivalent: '', source: code, target: code, ...rights };
}
const TAGS = [tag(1, 'pair'), tag(2, 'single'), tag(13, 'pair')];
const CHIPS = TAGS.flatMap(({ number, kind }) =>
  kind === 'single' ? [spellChip(number, 'single')] : [spellChip(number, 'open'), spellChip(number, 'close')],
);
const lacking = (reference: string, text: string) =>
  missingTags(reference, text, TAGS).map(({ tag: { number }, lacks }) => `${number} ${lacks}`);

const text = fc
  .array(fc.constantFrom('a', 'ที่', ' ', '{', '}', '<', '1', ...CHIPS), { maxLength: 12 })
  .map((list) => list.join(''));
const change = fc.record({
  from: fc.nat(40),
  length: fc.nat(12),
  insert: fc.constantFrom('', 'x', '{2}', '>'),
});

describe('a change of a text with chips', () => {
  test.each([
    ['a{1>b', 2, 3, 'x', 'axb'],
    ['a{1>b', 2, 2, 'x', 'a{1>xb'],
    ['a{1>b', 1, 1, 'x', 'ax{1>b'],
    ['a{1>b', 4, 4, 'x', 'a{1>xb'],
    ['{1>b<1}', 1, 5, '', ''],
    ['{9>b', 1, 2, '', '{>b'],
  ])('of %j at %i to %i by %j is %j', (before, start, end, insert, after) => {
    expect(applyChanges(before, [wholeChange(chipsIn(before, TAGS), { start, end, insert })])).toBe(after);
  });

  test('leaves every chip whole or takes it away', () => {
    fc.assert(
      fc.property(text, change, (before, { from, length, insert }) => {
        const start = Math.min(from, before.length);
        const end = Math.min(start + length, before.length);
        const chips = chipsIn(before, TAGS);
        const whole = wholeChange(chips, { start, end, insert });
        expect(whole.start).toBeLessThanOrEqual(whole.end);
        for (const chip of chips) {
          const gone = whole.start <= chip.start && chip.end <= whole.end;
          expect(gone || chip.end <= whole.start || whole.end <= chip.start).toBe(true);
        }
        if (start < end) expect(whole.start <= start && end <= whole.end).toBe(true);
      }),
    );
  });

  test.each([
    ['{1>a<1}b', 'a<1}b', ['<1}']],
    ['{1>a<1}b', 'b', []],
    ['{1>a<1}{1>b<1}', 'a<1}{1>b<1}', []],
    ['a<1}', 'a<1}', []],
    ['{1>a<1}', '<1}a', ['<1}']],
  ])('from %j to %j leaves the halves %j behind', (before, after, left) => {
    expect(orphansOf(before, after, TAGS).map(({ start, end }) => after.slice(start, end))).toEqual(left);
  });
});

describe('a missing tag', () => {
  test.each([
    ['{13>{1>a<1}<13}{2}', 'a', ['13 both', '1 both', '2 single']],
    ['{1>a<1}{2}', '{1>a', ['1 close', '2 single']],
    ['{1>a<1}', 'a<1}', ['1 open']],
    ['{2}{2}', '{2}', []],
    ['a', '{2}', []],
  ])('of %j in %j is %j', (reference, target, expected) => {
    expect(lacking(reference, target)).toEqual(expected);
  });

  test('is put around the selection, or at its own end of it', () => {
    const put = (reference: string, target: string, start: number, end: number) => {
      const [missing] = missingTags(reference, target, TAGS);
      if (missing === undefined) return null;
      const { changes, selection } = insertTag(missing, { start, end });
      const after = applyChanges(target, changes);
      return [after, after.slice(selection.start, selection.end)];
    };
    expect(put('{1>a<1}', 'a cat', 2, 5)).toEqual(['a {1>cat<1}', 'cat']);
    expect(put('{1>a<1}', 'a cat', 2, 2)).toEqual(['a {1>cat', '']);
    expect(put('{1>a<1}', 'a cat<1}', 2, 5)).toEqual(['a {1>cat<1}', '']);
    expect(put('{1>a<1}', '{1>a cat', 2, 8)).toEqual(['{1>a cat<1}', '']);
    expect(put('{2}', 'a cat', 2, 5)).toEqual(['a cat{2}', '']);
  });

  test.each([
    ['{1>a<1} b {2}', ['{1>', 'x', '<1}', 'x', '{2}']],
    ['{13>a {1>b<1} c<13}', ['{13>', 'x', '{1>', 'x', '<1}', 'x', '<13}']],
    ['{13>a {2} b<13}{1>c<1}', ['{13>', 'x', '{2}', 'x', '<13}', 'x', '{1>', 'x', '<1}']],
  ])(
    'while a text is typed, the tags of %j come one by one, each pair closed where the caret is',
    (reference, parts) => {
      let typed = '';
      const steps: string[] = [];
      for (
        let next = nextMissing(reference, '', TAGS);
        next !== null;
        next = nextMissing(reference, typed, TAGS)
      ) {
        if (typed !== '') typed += 'x';
        if (steps.length > 0) steps.push('x');
        const { changes } = insertTag(next, { start: typed.length, end: typed.length });
        steps.push(...changes.map(({ insert }) => insert));
        typed = applyChanges(typed, changes);
      }
      expect(steps).toEqual(parts);
      expect(tagProblems(reference, typed, TAGS)).toEqual([]);
    },
  );

  test('put in one after the other, all are there, and no word is changed', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a cat', 'ที่นี่'), (reference, words) => {
        let target: string = words;
        for (let missing = missingTags(reference, target, TAGS)[0]; missing !== undefined; ) {
          target = applyChanges(
            target,
            insertTag(missing, { start: target.length, end: target.length }).changes,
          );
          missing = missingTags(reference, target, TAGS)[0];
        }
        expect(plainText(target, TAGS)).toBe(words);
        const kinds = tagProblems(reference, target, TAGS).map(({ problem }) => problem);
        expect(kinds).not.toContain('missing');
        expect(kinds).not.toContain('unpaired');
      }),
    );
  });
});
