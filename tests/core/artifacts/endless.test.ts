/** Texts on which a rule would work for minutes: a table or a joke in one segment. */
import { expect, test } from 'vitest';
import { scanSegment } from '../../../core/artifacts/scan.ts';

const scan = (source: string, target = '') => scanSegment({ source, target, tags: [] });

test('hundreds of lost numbers are all found, and no repair is sought for them', () => {
  const found = scan(`เลข${' XNUMX'.repeat(500)}`, '5 '.repeat(500));
  const placeholders = found.filter(({ rule }) => rule === 'placeholder');
  expect(placeholders).toHaveLength(500);
  expect(placeholders.filter(({ slotRepair }) => slotRepair !== undefined)).toEqual([]);
});

test('a paragraph of many numbers has its repair', () => {
  const found = scan('มี 12 คน XNUMX วัน '.repeat(20), 'there are 12 people for 5 days '.repeat(20));
  expect(found.find(({ rule }) => rule === 'placeholder')?.slotRepair?.slots).toHaveLength(40);
});

test('thousands of numbers that differ are not set against each other', () => {
  expect(
    scan('12 วัน '.repeat(3_000), '13 days '.repeat(3_000)).filter(({ rule }) => rule === 'number-mismatch'),
  ).toEqual([]);
});

test.each([
  ['a numeral without end', '12,', '12,'],
  ['a word without end', 'a', 'a'],
  ['tone marks without end', '\u0e48', 'a'],
])('%s is scanned', (_what, source, target) => {
  expect(
    Array.isArray(scan(`ฝน${source.repeat(90_000 / source.length)}`, target.repeat(90_000 / target.length))),
  ).toBe(true);
});
