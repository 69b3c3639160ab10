import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SongphasaError } from '../../../core/errors.ts';
import { recogniseColumns } from '../../../core/formats/csv/columns.ts';
import { guardFormula, unguardFormula } from '../../../core/formats/csv/formula.ts';
import { inspectTable } from '../../../core/formats/csv/inspect.ts';
import { type CsvReason, parseCsv } from '../../../core/formats/csv/parse.ts';
import { readCsv, readTable } from '../../../core/formats/csv/read.ts';
import { writeCsv } from '../../../core/formats/csv/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';

const cells = (text: string, delimiter = ',') => [...parseCsv(text, delimiter)].map((record) => record.cells);
const pairs = (text: string) => readTable(text, null).units.map(({ source, target }) => [source, target]);

describe('records', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,,\n,b,',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['"a,1","b""2"""\n', [['a,1', 'b"2"']]],
    ['"a\r\nb","c\nd"', [['a\r\nb', 'c\nd']]],
    ['5" pipe,6"', [['5" pipe', '6"']]],
    ['"a"  ,b', [['a', 'b']]],
    ['\n\na\n\n', [['a']]],
    ['""', [['']]],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('know the line on which they begin', () => {
    expect([...parseCsv('a\n\n"b\r\nb\rb"\nc', ',')].map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  test.each<[string, number, CsvReason]>([
    ['a,b\n"c,d\ne', 2, 'unclosed-quote'],
    ['a\n"b" c,d', 2, 'text-after-quote'],
  ])('of %j are refused with their line', (text, line, reason) => {
    const failure = new SongphasaError('csv-malformed', { line, reason });
    expect(() => cells(text)).toThrow(failure.message);
  });
});

describe('a formula guard', () => {
  test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', "'=1", "''-", '＝1'])(
    'holds %j and gives it back',
    (cell) => {
      expect(guardFormula(cell)).toBe(`'${cell}`);
      expect(unguardFormula(guardFormula(cell))).toBe(cell);
    },
  );

  test.each(['a=1', "'quoted'", "'", '', 'ก', '1-1', ' x'])('leaves %j alone', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
    expect(unguardFormula(cell)).toBe(cell);
  });

  test('is exact for every text, and no guarded text runs', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
        expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

describe('columns are recognised', () => {
  test.each([
    ['by language', 'id,th,en\n1,ก,A\n', { id: 0, source: 1, target: 2 }],
    [
      'by Thai names',
      'ลำดับ;ต้นฉบับ;คำแปล;สถานะ;หมายเหตุ\n1;ก;A;แปลแล้ว;-\n',
      { id: 0, source: 1, target: 2, state: 3, notes: 4 },
    ],
    ['in other order and case', 'English\tTH\nA\tก\n', { source: 1, target: 0, id: null }],
    ['with a locale', 'en_US,th_TH\nA,ก\n', { source: 1, target: 0 }],
    ['by script against source and target', 'source,target\nRain,ฝน\nWind,ลม\n', { source: 1, target: 0 }],
    [
      'without a header, by script',
      'ฝนตก,It rains\nลมแรง,The wind blows\n',
      { source: 0, target: 1, id: null },
    ],
    ['without a header, with ids', 's1,ฝนตก,It rains\ns2,ลมแรง,Wind\n', { id: 0, source: 1, target: 2 }],
    [
      'under names that nobody knows',
      'Erste,Zweite\nฝนตก,It rains\nลมแรง,Windy day\nแดด,Sun\n',
      { source: 0, target: 1 },
    ],
    ['with Thai alone', 'th\nก\n', { source: 0, target: null }],
    [
      'with machine residue in the Thai',
      'a1,XNUMX วัน per annum,XNUMX days a year\na2,ปี XNUMX,The year\n',
      { source: 1, target: 2 },
    ],
  ])('%s', (_name, text, mapping) => {
    expect(inspectTable(text).mapping).toMatchObject(mapping);
  });

  test.each([
    ['id,th,en\n1,ก,A\n', true, ['id', 'th', 'en'], 1],
    ['ฝนตก,It rains\nลมแรง,Wind\n', false, ['1', '2'], 2],
    ['Erste,\nฝนตก,It rains\nลมแรง,Wind\n', true, ['Erste', '2'], 2],
    ['\ntext A,text B\nฝน,Rain\n\nลม,Wind\n', true, ['text A', 'text B'], 2],
  ])('header and rows of %j', (text, header, columns, rows) => {
    expect(inspectTable(text)).toMatchObject({ header, columns, rows });
  });

  test('in no row at all', () => {
    expect(recogniseColumns([]).mapping).toEqual({
      id: null,
      source: null,
      target: null,
      state: null,
      notes: null,
    });
  });
});

describe('the delimiter is found', () => {
  test.each([
    [',', 'th,en\nก; ข,A; B\n'],
    [';', 'th;en\n"ก;1";A, B\nข;C, D\n'],
    ['\t', 'ก, ข\tA, B\nค, ง\tC, D\n'],
    ['|', 'th|en\nก|A, B\n'],
    [';', 'sep=;\nก,1;A,1\n'],
    [',', 'th\nก\n'],
  ])('%j', (delimiter, text) => {
    expect(inspectTable(text).delimiter).toBe(delimiter);
  });

  test('in a file longer than the sample, cut inside a quoted cell', () => {
    const long = `"${'ก;'.repeat(20_000)}"`;
    expect(inspectTable(`th,en\n${long},A\n${long},B\n`)).toMatchObject({ delimiter: ',', rows: 2 });
  });
});

describe('a table from elsewhere', () => {
  const excelThai =
    'ลำดับ;ภาษาไทย;ภาษาอังกฤษ\r\n1;"เขาพูดว่า ""ไป""";"He said ""go"""\r\n2;"สองบรรทัด\nในช่องเดียว";Two lines\r\n3;ไม่มีคำแปล;\r\n;;\r\n';
  const expected = [
    ['เขาพูดว่า "ไป"', 'He said "go"'],
    ['สองบรรทัด\nในช่องเดียว', 'Two lines'],
    ['ไม่มีคำแปล', ''],
  ];

  test('Excel in Thailand, semicolons', () => {
    expect(pairs(excelThai)).toEqual(expected);
    expect(readTable(excelThai, null).units.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('the same in Windows-874', () => {
    const bytes = Uint8Array.from(excelThai, (char) =>
      char >= 'ก' ? char.charCodeAt(0) - 0x0e00 + 0xa0 : char.charCodeAt(0),
    );
    expect(readCsv(bytes, AS_DETECTED).units.map(({ source, target }) => [source, target])).toEqual(expected);
  });

  test("Excel's Unicode text: UTF-16 with tabs", () => {
    const tabs = excelThai.replaceAll(';', '\t');
    const bytes = new Uint8Array(2 + tabs.length * 2);
    bytes.set([0xff, 0xfe]);
    [...tabs].forEach((char, index) => {
      bytes.set([char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8], 2 + index * 2);
    });
    const read = readCsv(bytes, AS_DETECTED);
    expect(read.format).toBe('tsv');
    expect(read.units.map(({ source, target }) => [source, target])).toEqual(expected);
  });

  test('short rows have empty cells, states and notes are taken', () => {
    const read = readTable('th,en,status,comment\nก\nข,B,Approved,ดี\nค,C,whatever\n', null);
    expect(read.units).toMatchObject([
      { source: 'ก', target: '', state: null, notes: [] },
      { source: 'ข', target: 'B', state: 'approved', notes: ['ดี'] },
      { source: 'ค', target: 'C', state: null },
    ]);
  });

  test('a person can say which column is which', () => {
    const text = 'ฝน,น้ำ,Rain\nลม,อากาศ,Wind\n';
    const read = readTable(text, { source: 1, target: null, id: 2 });
    expect(read.units.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['Rain', 'น้ำ', ''],
      ['Wind', 'อากาศ', ''],
    ]);
  });

  test('an apostrophe of theirs is theirs', () => {
    expect(pairs("th,en\n'=ก,'-A\n")).toEqual([["'=ก", "'-A"]]);
  });

  test.each([
    ['th,en\nก,A\nข,"B\n', 'csv-malformed', { line: 3, reason: 'unclosed-quote' }],
    ['th,en\nก,A\nข,B, C\n', 'csv-malformed', { line: 3, reason: 'too-many-cells' }],
    ['sep=;\nth;en\nก;A;x\n', 'csv-malformed', { line: 3, reason: 'too-many-cells' }],
    ['a,b\nrain,wind\n', 'csv-no-thai-column', {}],
    ['th,en\n', 'no-segments', {}],
    ['th,en\n,\n , \n', 'no-segments', {}],
  ] as const)('%j is refused', (text, code, params) => {
    expect(() => readTable(text, null)).toThrow(new SongphasaError(code, params).message);
  });
});

describe('our own table', () => {
  const roundTrip = (texts: readonly (readonly [string, string])[]) => {
    const segments = texts.map(([source, target], index) => segment({ number: index + 1, source, target }));
    return readCsv(writeCsv(snapshot(segments), EVERYTHING), AS_DETECTED).units;
  };

  test('begins with a byte order mark and the known header', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      writeCsv(snapshot(everyState()), EVERYTHING),
    );
    expect(text).toMatch(/^\ufeffid,th,en,state,approved_by,notes,artifacts\r\n/);
  });

  test('carries ids, states, notes and open artifacts', () => {
    const states = everyState();
    const units = readCsv(writeCsv(snapshot(states), EVERYTHING), AS_DETECTED).units;
    expect(units.map(({ id, state }) => [id, state])).toEqual(states.map(({ id, state }) => [id, state]));
    expect(units[0]?.notes).toEqual(['Malee (resolved): ควรเป็นปีใด?\nAnan (resolved): 2564 ตามเอกสาร']);
    const table = inspectTable(new TextDecoder().decode(writeCsv(snapshot(states), EVERYTHING)));
    expect(table.sample[0]?.[6]).toBe('placeholder: XNUMX');
  });

  test('says where one person approves their own work', () => {
    const table = inspectTable(
      new TextDecoder().decode(writeCsv(snapshot([segment()], { onePerson: true }), EVERYTHING)),
    );
    expect(table.columns.at(-1)).toBe('people_mode');
    expect(table.sample[0]?.at(-1)).toBe('one-person');
  });

  test.each(Object.entries(AWKWARD))('gives back %s', (_name, awkward) => {
    expect(roundTrip([[awkward, awkward]])).toMatchObject([{ source: awkward, target: awkward }]);
  });

  test('has no cell that runs', () => {
    const document = snapshot([segment({ source: '=1+1', target: '@x', approvedBy: '+me', notes: [] })]);
    const text = new TextDecoder().decode(writeCsv(document, EVERYTHING));
    const run = [...parseCsv(text, ',')].flatMap((record) =>
      record.cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    );
    expect(run).toEqual([]);
  });

  test('reads back to the same pairs, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 8 }), (texts) => {
        expect(roundTrip(texts).map(({ source, target }) => [source, target])).toEqual(texts);
      }),
    );
  });

  test.each([';', '\t'])('is undone exactly after a spreadsheet saved it with %j', (delimiter) => {
    const text = new TextDecoder().decode(
      writeCsv(snapshot([segment({ source: '=ก', target: "'-b" })]), EVERYTHING),
    );
    const saved = [...parseCsv(text, ',')]
      .map((record) => record.cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .join('\r\n');
    expect(readCsv(encodeUtf8(saved), AS_DETECTED).units).toMatchObject([{ source: '=ก', target: "'-b" }]);
  });
});
