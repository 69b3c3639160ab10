import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReviewDocx, writeReviewDocx } from '../../../core/formats/review/docx.ts';
import { matchReview, type Reviewed } from '../../../core/formats/review/table.ts';
import { readReviewXlsx, writeReviewXlsx } from '../../../core/formats/review/xlsx.ts';
import { readXlsx } from '../../../core/formats/xlsx/read.ts';
import { openZip } from '../../../core/formats/zip/read.ts';
import { SEGMENT_STATES } from '../../../core/model.ts';
import { exportLabels } from '../../../i18n/export-labels.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';
import { AS_DETECTED, AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { docxOf, paragraph, run, xlsxOf } from './office.ts';
import { violations } from './shared.ts';

const FORMATS = [
  ['xlsx', writeReviewXlsx, readReviewXlsx],
  ['docx', writeReviewDocx, readReviewDocx],
] as const;

describe.each(FORMATS)('a review table in %s', (format, write, read) => {
  test.each(LANGUAGES)(
    'in the words of %s comes back with ids, revisions, texts, states and notes',
    (language) => {
      const labels = exportLabels(createI18n(language).t, language);
      const states = everyState().map((one, index) => ({ ...one, revision: index * 7 }));
      const rows = read(write(snapshot(states, { onePerson: true }), { approvedOnly: false, labels }));
      expect(
        rows.map(({ id, revision, source, target, state }) => ({ id, revision, source, target, state })),
      ).toEqual(
        states.map(({ id, revision, source, target, state }) => ({ id, revision, source, target, state })),
      );
      expect(rows.map(({ state }) => state)).toEqual([...SEGMENT_STATES]);
      expect(rows[3]?.notes).toMatch(/^ตัวเลขไม่ตรง & <unclear>\nMalee \(.+\): ควรเป็นปีใด\?\nAnan /);
    },
  );

  test('is made of well-formed parts', () => {
    const awkward = Object.values(AWKWARD).map((text) =>
      segment({ source: text, target: text, verdictReason: text }),
    );
    const bytes = write(
      snapshot([...everyState(), ...awkward], { projectName: "a/b*[c]:'d' & <e>".repeat(5) }),
      EVERYTHING,
    );
    const archive = openZip(bytes);
    for (const name of archive.names)
      expect(violations(archive.read(name) ?? bytes, 'well-formed'), name).toBe('');
  });

  test('gives back any text that its format can hold', () => {
    const kept = (text: string) => {
      const whole = format === 'docx' ? text.replace(/\r\n?/g, '\n') : text;
      return [...whole]
        .map((char) =>
          format === 'docx' && /[^\t\n\x20-\ud7ff\ue000-\ufffd]/u.test(char) && char.length === 1
            ? '\ufffd'
            : char,
        )
        .join('');
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (pairs) => {
        const rows = read(
          write(snapshot(pairs.map(([source, target]) => segment({ source, target }))), EVERYTHING),
        );
        expect(rows.map(({ source, target }) => [source, target])).toEqual(
          pairs.map(([source, target]) => [kept(source), kept(target)]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test.each(
    Object.entries(AWKWARD).filter(([name]) => !['controls', 'line ends', 'noncharacters'].includes(name)),
  )('gives back %s', (_name, text) => {
    expect(read(write(snapshot([segment({ source: text })]), EVERYTHING))[0]?.source).toBe(text);
  });

  test('without a revision has none', () => {
    expect(read(write(snapshot([segment()]), EVERYTHING))[0]?.revision).toBeNull();
  });
});

test('a formula in a workbook is a string', () => {
  const bytes = writeReviewXlsx(snapshot([segment({ source: '=1+1' })]), EVERYTHING);
  const sheet = new TextDecoder().decode(openZip(bytes).read('xl/worksheets/sheet1.xml') ?? bytes);
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
  expect(sheet).not.toContain('<f>');
});

test('what Word does to a cell is read as a person reads it', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const head = ['songphasa-review', 'No.', 'Thai', 'English', 'State', 'Notes']
    .map((text) => cell(paragraph(run(text))))
    .join('');
  const row = [
    cell(paragraph(run('a@3'))),
    cell(paragraph('')),
    cell(paragraph(run('ก')) + paragraph(run('ข'))),
    cell(
      paragraph(
        `${run('keep ')}<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2">${run('new')}</w:ins>`,
      ),
    ),
    cell(paragraph(run('approved'))),
    cell(paragraph('')),
  ].join('');
  const rows = readReviewDocx(
    docxOf(`${paragraph(run('above'))}<w:tbl><w:tr>${head}</w:tr><w:tr>${row}</w:tr></w:tbl>`),
  );
  expect(rows).toEqual([
    { id: 'a', revision: 3, source: 'ก\nข', target: 'keep new', state: 'approved', notes: '' },
  ]);
});

test('another document is not taken for a review table', () => {
  expect(() => readReviewDocx(docxOf(paragraph(run('ก'))))).toThrow('format-unknown');
  expect(() => readReviewXlsx(xlsxOf('<row><c t="inlineStr"><is><t>ก</t></is></c></row>'))).toThrow(
    'format-unknown',
  );
});

describe('rows that came back', () => {
  const now: Reviewed = { id: 'a', revision: 3, source: 'ก', target: 'A', state: 'translated', notes: '' };
  const row = { id: 'a', revision: 3, source: 'ก', target: 'A', state: 'translated', notes: '' } as const;
  const kinds = (...rows: Parameters<typeof matchReview>[0]) =>
    matchReview(rows, new Map([['a', now]])).map(({ kind }) => kind);

  test('are matched by id and revision', () => {
    expect(kinds(row)).toEqual(['same']);
    expect(kinds({ ...row, revision: 1 })).toEqual(['same']);
    expect(kinds({ ...row, state: null })).toEqual(['same']);
    expect(kinds({ ...row, target: 'B' })).toEqual(['changed']);
    expect(kinds({ ...row, notes: 'why?' })).toEqual(['changed']);
    expect(kinds({ ...row, target: 'B', revision: 2 })).toEqual(['conflict']);
    expect(kinds({ ...row, target: 'B', revision: null })).toEqual(['conflict']);
    expect(kinds({ ...row, id: 'b' }, row, row)).toEqual(['unknown', 'same', 'repeated']);
  });
});

describe('a workbook with both languages', () => {
  const shared =
    '<si><t>ไทย</t></si><si><t>English</t></si><si><r><t>ฝน</t></r><r><t xml:space="preserve"> ตก</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
  const sheet =
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3"><v>5</v></c><c r="D3" t="str"><f>A1</f><v>It rains</v></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>ลม_x000D_</t></is></c><c r="D4" t="e"><v>#REF!</v></c></row>';

  test('is read like a table: the first sheet with text, columns recognised', () => {
    const document = readXlsx(xlsxOf(sheet, shared), AS_DETECTED);
    expect(document).toMatchObject({ format: 'xlsx', segmented: true });
    expect(document.units.map(({ source, target }) => [source, target])).toEqual([
      ['ฝน ตก', 'It rains'],
      ['ลม\r', ''],
    ]);
  });

  test('takes a person’s word for the columns', () => {
    const document = readXlsx(xlsxOf(sheet, shared), {
      ...AS_DETECTED,
      mapping: { source: 3, target: 1, id: 2 },
    });
    expect(document.units[0]).toMatchObject({ id: '5', source: 'It rains', target: 'ฝน ตก' });
  });

  test.each([
    ['nothing in it', xlsxOf(''), 'no-segments'],
    ['no Thai', xlsxOf('<row><c t="inlineStr"><is><t>rain</t></is></c></row>'), 'csv-no-thai-column'],
    [
      'a row beyond all rows',
      xlsxOf('<row r="99999999999"><c t="inlineStr"><is><t>ก</t></is></c></row>'),
      'no-segments',
    ],
    ['another kind of zip', docxOf(''), 'format-unknown'],
  ])('with %s is refused', (_name, bytes, code) => {
    expect(() => readXlsx(bytes, AS_DETECTED)).toThrow(code);
  });
});
