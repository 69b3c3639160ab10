/** Tables as spreadsheets, databases and people write them. */
import { xlsxOf } from '../../office.ts';
import { type CorpusCase, file, thai874, utf16 } from './case.ts';

const PAIR = [['ปลา', 'Fish']] as const;
const HEAD = 'Thai,English\n';

export const CSV_CORPUS: readonly CorpusCase[] = [
  file('a header', `${HEAD}ปลา,Fish\n`, PAIR),
  file('no header', 'ปลาทู,Mackerel\nกุ้ง,Shrimp\n', [
    ['ปลาทู', 'Mackerel'],
    ['กุ้ง', 'Shrimp'],
  ]),
  file('CRLF and a byte order mark', `\ufeffThai,English\r\nปลา,Fish\r\n`, PAIR),
  file('lines that end in CR', 'Thai,English\rปลา,Fish\r', PAIR),
  file('semicolons', 'Thai;English\nปลา;Fish\n', PAIR),
  file('tabs', 'Thai\tEnglish\nปลา\tFish\n', PAIR),
  file('Thai heads', 'ภาษาไทย,ภาษาอังกฤษ\nปลา,Fish\n', PAIR),
  file('English first', 'English,Thai\nFish,ปลา\n', PAIR),
  file('ids, states and notes', 'id,Thai,English,state,notes\n7,ปลา,Fish,approved,สด\n', PAIR),
  file(
    'a delimiter, a quotation mark and a line end in a cell',
    `${HEAD}"ปลา, ""ทู""\nสด","Fish, ""fresh"""\n`,
    [['ปลา, "ทู"\nสด', 'Fish, "fresh"']],
  ),
  file('a short row', `${HEAD}ปลา\nกุ้ง,Shrimp\n`, [
    ['ปลา', ''],
    ['กุ้ง', 'Shrimp'],
  ]),
  file('a row with more cells than the header', `${HEAD}กุ้ง,Shrimp,more\n`, 'csv-malformed'),
  file('empty rows', `${HEAD}\nปลา,Fish\n,\n\n`, PAIR),
  file('no line end at the end', `${HEAD}ปลา,Fish`, PAIR),
  file('outer spaces', `${HEAD} ปลา , Fish \n`, [[' ปลา ', ' Fish ']]),
  file('what looks like a formula', `${HEAD}=ปลา,=A1\n`, [['=ปลา', '=A1']]),
  file('TIS-620', thai874(`${HEAD}ปลาทู,Fish\nกุ้งแม่น้ำ,Prawn\n`), [
    ['ปลาทู', 'Fish'],
    ['กุ้งแม่น้ำ', 'Prawn'],
  ]),
  file('UTF-16, as Excel has it', utf16('Thai\tEnglish\r\nปลา\tFish\r\n'), PAIR),
  file('an open quotation mark', `${HEAD}"ปลา,Fish\n`, 'csv-malformed'),
  file('a text behind the quotation mark', `${HEAD}"ปลา"x,Fish\n`, 'csv-malformed'),
  file('no Thai', 'English,French\nFish,Poisson\nShrimp,Crevette\n', 'csv-no-thai-column'),
  file('a header and nothing else', HEAD, 'no-segments'),
  file('nothing', '', 'file-empty'),
];

const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, at) => cell(`${'ABCDE'.charAt(at)}${number}`, text)).join('')}</row>`;
const TITLES = row(1, 'Thai', 'English');
const shared = (name: string, index: number) => `<c r="${name}" t="s"><v>${index}</v></c>`;

export const XLSX_CORPUS: readonly CorpusCase[] = [
  file('inline strings', xlsxOf(TITLES + row(2, 'ปลา', 'Fish')), PAIR),
  file(
    'shared strings',
    xlsxOf(
      `<row r="1">${shared('A1', 0)}${shared('B1', 1)}</row><row r="2">${shared('A2', 2)}${shared('B2', 3)}</row>`,
      '<si><t>Thai</t></si><si><t>English</t></si><si><t>ปลา</t></si><si><t>Fish</t></si>',
    ),
    PAIR,
  ),
  file(
    'a string in runs, with a reading',
    xlsxOf(
      `${TITLES}<row r="2">${shared('A2', 0)}${cell('B2', 'Fish')}</row>`,
      '<si><r><t>ป</t></r><r><rPr><b/></rPr><t>ลา</t></r><rPh sb="0" eb="1"><t>pla</t></rPh></si>',
    ),
    PAIR,
  ),
  file(
    'cells without names',
    xlsxOf('<row><c t="inlineStr"><is><t>ปลาทู</t></is></c><c t="inlineStr"><is><t>Fish</t></is></c></row>'),
    [['ปลาทู', 'Fish']],
  ),
  file('a row left out', xlsxOf(TITLES + row(9, 'ปลา', 'Fish')), PAIR),
  file(
    'a column left out',
    xlsxOf(
      `<row r="1">${cell('A1', 'Thai')}${cell('C1', 'English')}</row><row r="2">${cell('A2', 'ปลา')}${cell('C2', 'Fish')}</row>`,
    ),
    PAIR,
  ),
  file(
    'numbers',
    xlsxOf(`${TITLES}${row(2, 'ปลา', 'Fish')}<row r="3">${cell('A3', 'ปี')}<c r="B3"><v>2569</v></c></row>`),
    [
      ['ปลา', 'Fish'],
      ['ปี', '2569'],
    ],
  ),
  file(
    'a formula with its value',
    xlsxOf(
      `${TITLES}<row r="2">${cell('A2', 'ปลา')}<c r="B2" t="str"><f>A1&amp;"x"</f><v>Fish</v></c></row>`,
    ),
    PAIR,
  ),
  file(
    'an error as a value',
    xlsxOf(
      `${TITLES}${row(2, 'ปลา', 'Fish')}<row r="3">${cell('A3', 'กุ้ง')}<c r="B3" t="e"><v>#N/A</v></c></row>`,
    ),
    [
      ['ปลา', 'Fish'],
      ['กุ้ง', ''],
    ],
  ),
  file('a line end and an escape', xlsxOf(TITLES + row(2, 'ปลา\nทู', 'a_x0009_b')), [['ปลา\nทู', 'a\tb']]),
  file(
    'outer spaces',
    xlsxOf(
      `${TITLES}<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> ปลา </t></is></c>${cell('B2', 'Fish')}</row>`,
    ),
    [[' ปลา ', 'Fish']],
  ),
  file(
    'empty rows',
    xlsxOf(`${TITLES}<row r="2"/>${row(3, 'ปลา', 'Fish')}<row r="4"><c r="A4"/></row>`),
    PAIR,
  ),
  file(
    'a string that is not there',
    xlsxOf(
      `${TITLES}<row r="2">${shared('A2', 99)}${cell('B2', 'Fish')}</row>${row(3, 'ปลา', 'Fish')}`,
      '<si><t>x</t></si>',
    ),
    [
      ['', 'Fish'],
      ['ปลา', 'Fish'],
    ],
  ),
  file('no Thai', xlsxOf(row(1, 'English', 'French') + row(2, 'Fish', 'Poisson')), 'csv-no-thai-column'),
  file('an empty sheet', xlsxOf(''), 'no-segments'),
  file('broken XML in a sheet', xlsxOf('<row><c>'), 'xml-malformed'),
  file('no zip', 'ปลา,Fish', 'archive-unsafe'),
  file('a zip that breaks off', xlsxOf(TITLES).subarray(0, 200), 'archive-unsafe'),
];
