import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../core/formats/docx/read.ts';
import { writeIntoDocx } from '../../../core/formats/docx/write-into.ts';
import { openZip } from '../../../core/formats/zip/read.ts';
import { AWKWARD, anyText } from './fixtures.ts';
import { docxOf, paragraph, partOf, run } from './office.ts';
import { violations } from './shared.ts';

const units = (bytes: Uint8Array) => readDocx(bytes).units;
const sources = (bytes: Uint8Array) => units(bytes).map(({ source }) => source);
const body = (bytes: Uint8Array) =>
  new TextDecoder().decode(openZip(bytes).read('word/document.xml') ?? new Uint8Array());
const write = (bytes: Uint8Array, texts: Record<number, string>) =>
  writeIntoDocx(
    bytes,
    units(bytes).flatMap(({ key = '', tags = [] }, index) =>
      texts[index] === undefined ? [] : [{ key, text: texts[index], tags }],
    ),
  );

const THAI = '<w:rFonts w:hint="cs"/><w:cs/><w:lang w:bidi="th-TH"/>';

const DOCUMENT = docxOf(
  [
    paragraph(run('ท่าเรือ'), '<w:pStyle w:val="Heading1"/>'),
    paragraph(
      `${run('เรือ', THAI)}${run('ABC')}<w:proofErr w:type="spellStart"/>${run('ออก', `<w:b/>${THAI}`)}${run(' ทุกวัน')}`,
    ),
    paragraph(
      `<w:bookmarkStart w:id="0" w:name="x"/>${run('ดู ')}<w:hyperlink r:id="rId5">${run('ตั๋ว', '<w:u w:val="single"/>')}</w:hyperlink><w:bookmarkEnd w:id="0"/><w:r><w:tab/><w:t>ก</w:t><w:br/><w:t>ข</w:t></w:r>`,
    ),
    paragraph(
      `${run('ภาพ ')}<w:r><w:drawing><a/></w:drawing></w:r>${run(' หน้า ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('ลิงก์')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' ท้าย')}`,
    ),
    `<w:tbl><w:tr><w:tc>${paragraph(run('ช่อง'))}</w:tc></w:tr></w:tbl>`,
    paragraph(
      `${run('คง ')}<w:ins w:id="1">${run('เพิ่ม')}</w:ins><w:del w:id="2"><w:r><w:delText>ลบ</w:delText></w:r></w:del>`,
    ),
    paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run('ในช่องกรอก')}</w:sdtContent></w:sdt>`),
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('ในกล่อง'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('ในกล่อง'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('นอกกล่อง')}`,
    ),
    paragraph(''),
    '<w:p/>',
  ].join(''),
  { 'word/header1.xml': partOf(paragraph(run('หัวกระดาษ'))), 'word/media/a.png': 'not read' },
);

describe('a Word document', () => {
  test('is read paragraph by paragraph, with formatting, links and objects as tags', () => {
    expect(sources(DOCUMENT)).toEqual([
      'ท่าเรือ',
      'เรือABC{1>ออก<1} ทุกวัน',
      'ดู {1>{2>ตั๋ว<2}<1}\tก\nข',
      'ภาพ {1} หน้า {2}',
      '{1>ลิงก์<1} ท้าย',
      'ช่อง',
      'คง เพิ่ม',
      '{1>ในช่องกรอก<1}',
      '{1}นอกกล่อง',
      'ในกล่อง',
      'หัวกระดาษ',
    ]);
    expect(units(DOCUMENT)[1]?.tags).toMatchObject([
      { code: { open: '<b>', close: '</b>' }, encloses: true },
    ]);
  });

  test('comes back the same bytes where nothing is given', () => {
    expect(writeIntoDocx(DOCUMENT, [])).toBe(DOCUMENT);
  });

  test('takes English in its own formatting, and the rest stays', () => {
    const english = write(DOCUMENT, {
      1: 'ABC boats {1>leave<1} daily & <on time>',
      2: 'See {1>the {2>tickets<2}<1}:\ta\nb',
      3: '{2}: picture {1}',
      10: 'Header',
    });
    const xml = body(english);
    expect(xml).toContain(
      '<w:p w:rsidR="00A1"><w:r><w:t xml:space="preserve">ABC boats </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">leave</w:t></w:r><w:r><w:t xml:space="preserve"> daily &amp; &lt;on time&gt;</w:t></w:r></w:p>',
    );
    expect(xml).toContain(
      '<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/><w:r><w:t xml:space="preserve">See </w:t></w:r><w:hyperlink r:id="rId5"><w:r><w:t xml:space="preserve">the </w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">tickets</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve">:</w:t><w:tab/><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t></w:r>',
    );
    expect(xml).toContain('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>');
    expect(sources(english)).toEqual([
      ...[
        'ท่าเรือ',
        'ABC boats {1>leave<1} daily & <on time>',
        'See {1>the {2>tickets<2}<1}:\ta\nb',
        '{1}: picture {2}',
      ],
      ...sources(DOCUMENT).slice(4, 10),
      'Header',
    ]);
    expect(violations(new TextEncoder().encode(xml), 'well-formed')).toBe('');
    expect(openZip(english).names).toEqual(openZip(DOCUMENT).names);
  });

  test('takes a text box and the paragraph around it', () => {
    const written = write(DOCUMENT, { 8: '{1}outside', 9: 'inside' });
    expect(sources(written).slice(8, 10)).toEqual(['{1}outside', 'inside']);
  });

  test('reads the same once its own texts are written into it', () => {
    const all = Object.fromEntries(sources(DOCUMENT).map((source, index) => [index, source]));
    expect(sources(write(DOCUMENT, all))).toEqual(sources(DOCUMENT));
  });

  test('is not broken by what somebody does to the tags', () => {
    for (const text of ['{1>a', 'a<1}', '{1>{2>a<1}<2}', '{2>a<2}{2>b<2}', '{1><1}', '<1}{1>']) {
      const xml = body(write(DOCUMENT, { 2: text }));
      expect(violations(new TextEncoder().encode(xml), 'well-formed')).toBe('');
    }
  });

  test('takes any text', () => {
    const kept = (text: string) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/gu, (char) => (char.length > 1 ? char : '\ufffd'));
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constantFrom(...Object.values(AWKWARD))).filter((text) => text.trim() !== ''),
        (text) => {
          expect(sources(write(DOCUMENT, { 0: text }))[0]).toBe(kept(text));
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ['nothing to translate', docxOf(paragraph('')), 'no-segments'],
    ['no zip', new TextEncoder().encode('plain'), 'not-zip'],
    ['another zip', docxOf('', {}).slice(0, 30), 'broken'],
  ])('with %s is refused', (_name, bytes, code) => {
    expect(() => readDocx(bytes)).toThrow(code);
  });
});
