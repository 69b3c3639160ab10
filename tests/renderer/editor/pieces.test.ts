import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArtifactId, Severity } from '../../../core/model.ts';
import { isGraphemeBoundary } from '../../../core/text/graphemes.ts';
import { findOddities, findWords, type Marked, pieces } from '../../../renderer/text/pieces.ts';

const mark = (start: number, end: number, severity: Severity = 'error', id = `${start}`): Marked => ({
  id: id as ArtifactId,
  span: { start, end },
  severity,
});
const shape = (text: string, marks: readonly Marked[], search = '') =>
  pieces(text, marks, search).map(({ text: part, severity, oddity, found }) =>
    [part, severity, oddity, found ? 'found' : null].filter((one) => one !== null).join('|'),
  );

describe('pieces', () => {
  test.each<[string, string, Marked[], string, string[]]>([
    ['a plain text', 'วันนี้', [], '', ['วันนี้']],
    ['an artifact', 'ปี XNUMX นี้', [mark(3, 8)], '', ['ปี ', 'XNUMX|error', ' นี้']],
    [
      'the worse of two',
      'กขค',
      [mark(0, 3, 'hint'), mark(1, 2, 'warning')],
      '',
      ['ก|hint', 'ข|warning', 'ค|hint'],
    ],
    ['a no-break space', 'ก\u00a0ข', [], '', ['ก', '\u00a0|no-break', 'ข']],
    ['a zero-width space', 'ก\u200bข', [], '', ['ก', '\u200b|zero-width', 'ข']],
    ['a line break', 'ก\r\nข', [], '', ['ก', '\r\n|line-break', 'ข']],
    ['a searched word', 'มาตรา 5 มาตรา', [], 'มาตรา', ['มาตรา|found', ' 5 ', 'มาตรา|found']],
    ['a searched word across an artifact', 'Abc', [mark(0, 1)], 'ABC', ['A|error|found', 'bc|found']],
    ['a mark with its consonant', 'ที่', [mark(1, 2)], '', ['ที่|error']],
    ['a span beyond the text', 'กข', [mark(1, 9)], '', ['ก', 'ข|error']],
  ])('of %s', (_, text, marks, search, expected) => {
    expect(shape(text, marks, search)).toEqual(expected);
  });

  const thai = fc
    .array(fc.constantFrom('ก', 'ที่', 'น้ำ', ' ', '\u00a0', '\u200b', 'เแ', '่', 'A', '😀', '\n'))
    .map((list) => list.join(''));
  const marks = fc.array(
    fc.record({
      start: fc.nat(30),
      length: fc.nat(6),
      severity: fc.constantFrom<Severity>('error', 'warning', 'hint'),
    }),
    { maxLength: 5 },
  );

  test('are the whole text, and begin no artifact inside of a character', () => {
    fc.assert(
      fc.property(thai, marks, (text, spans) => {
        const list = spans.map(({ start, length, severity }) => mark(start, start + length, severity));
        const parts = pieces(text, list);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const odd = new Set(findOddities(text).flatMap(({ start, end }) => [start, end]));
        for (const { start, end } of parts) {
          expect(isGraphemeBoundary(text, start) || odd.has(start)).toBe(true);
          expect(isGraphemeBoundary(text, end) || odd.has(end)).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['', []],
  ['  ', []],
  [
    'na',
    [
      [2, 4],
      [4, 6],
    ],
  ],
  ['BAN', [[0, 3]]],
])('the words %j are found', (search, places) => {
  expect(findWords('banana', search).map(({ start, end }) => [start, end])).toEqual(places);
});
