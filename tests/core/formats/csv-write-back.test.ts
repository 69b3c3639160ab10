import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../core/formats/csv/read.ts';
import { writeCsv } from '../../../core/formats/csv/write.ts';
import { writeBackCsv } from '../../../core/formats/csv/write-back.ts';
import type { EditedUnit } from '../../../core/formats/document.ts';
import { encode } from '../../../core/text/encode.ts';
import { decode, encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, anyText, EVERYTHING, everyState, snapshot } from './fixtures.ts';

const units = (bytes: Uint8Array) => readCsv(bytes, AS_DETECTED).units;
const edit = (key: string | undefined, over: Partial<EditedUnit>): EditedUnit => ({
  ...{ key: key ?? '', source: null, target: null, state: null, tags: [], facts: null, threads: [] },
  ...over,
});

/** The table with one edit of its nth row. */
function edited(table: string, row: number, over: Partial<EditedUnit>): string {
  const bytes = encodeUtf8(table);
  return decode(writeBackCsv(bytes, [edit(units(bytes)[row]?.key, over)]), 'utf-8');
}

describe('an edit', () => {
  test.each<[string, string, number, Partial<EditedUnit>, string]>([
    [
      'of one cell leaves all others as they are spelled',
      'sep=;\r\nid;th;en\r\n"1";"ก ""ข"" ";x \r\n\r\n2;ลม;"a\nb"\r\n',
      1,
      { target: 'wind' },
      'sep=;\r\nid;th;en\r\n"1";"ก ""ข"" ";x \r\n\r\n2;ลม;"wind"\r\n',
    ],
    [
      'is quoted where it has to be',
      'id,th,en\n1,ฝน,x\n',
      0,
      { target: 'a, "b"' },
      'id,th,en\n1,ฝน,"a, ""b"""\n',
    ],
    [
      'writes the state where it is another',
      'th,en,status\nฝน,rain,done\n',
      0,
      { state: 'approved' },
      'th,en,status\nฝน,rain,approved\n',
    ],
    [
      'leaves the word for a state that stays',
      'th,en,status\nฝน,rain,แปลแล้ว\n',
      0,
      { state: 'translated' },
      'th,en,status\nฝน,rain,แปลแล้ว\n',
    ],
    ['makes no formula', 'th,en\nฝน,rain\n', 0, { target: '=1+1' }, "th,en\nฝน,'=1+1\n"],
    [
      'leaves what began so before',
      'th,en\nฝน,- rain\n',
      0,
      { target: '- heavy rain' },
      'th,en\nฝน,- heavy rain\n',
    ],
    ['of a column that is not there is left out', 'th\nฝน\nลม\n', 0, { target: 'rain' }, 'th\nฝน\nลม\n'],
    ['of a row that is not there is left out', 'th,en\nฝน,rain\n', 7, { target: 'wind' }, 'th,en\nฝน,rain\n'],
  ])('%s', (_name, table, row, over, expected) => {
    expect(edited(table, row, over)).toBe(expected);
  });

  test('keeps the encoding, or leaves it where it lacks a character', () => {
    const table = 'id,th,en\r\n1,ฝน,rain\r\n2,ลม,wind\r\n';
    const thai = encode(table, 'windows-874', false);
    const key = units(thai)[0]?.key;
    expect(writeBackCsv(thai, [edit(key, { target: 'storm' })])).toEqual(
      encode(table.replace('rain', 'storm'), 'windows-874', false),
    );
    expect(decode(writeBackCsv(thai, [edit(key, { target: 'naïve' })]), 'utf-8')).toContain('ลม,wind');
    const wide = encode(table, 'utf-16le', true);
    expect(writeBackCsv(wide, [edit(units(wide)[0]?.key, { target: 'storm' })])).toEqual(
      encode(table.replace('rain', 'storm'), 'utf-16le', true),
    );
  });

  test('of what was approved in a table of ours takes the name away', () => {
    const bytes = writeCsv(snapshot(everyState()), EVERYTHING);
    const unit = units(bytes).find(({ state }) => state === 'approved');
    const back = decode(
      writeBackCsv(bytes, [edit(unit?.key, { source: 'ใหม่', state: 'translated' })]),
      'utf-8',
    );
    expect(back).toMatch(/,ใหม่,English approved,translated,,/);
  });

  test('of any text is read again as it was written, and other rows stay', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('translated', 'draft', null), (source, target, state) => {
        const bytes = writeCsv(snapshot(everyState()), EVERYTHING);
        const before = units(bytes);
        const back = units(writeBackCsv(bytes, [edit(before[2]?.key, { source, target, state })]));
        expect(back[2]).toMatchObject({ source, target, state: state ?? before[2]?.state });
        const others = (list: typeof before) =>
          list.filter((_, index) => index !== 2).map(({ key: _key, ...rest }) => rest);
        expect(others(back)).toEqual(others(before));
      }),
    );
  });
});

test('without edits the bytes are the same', () => {
  const bytes = encodeUtf8('th,en\nฝน,rain\n');
  expect(writeBackCsv(bytes, [])).toBe(bytes);
  expect(writeBackCsv(bytes, [edit(units(bytes)[0]?.key, { source: 'ฝน', target: 'rain' })])).toBe(bytes);
});
