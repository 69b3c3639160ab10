/** Word documents as Word, LibreOffice and Google Docs write them. */
import { writeZip } from '../../../../../core/formats/zip/write.ts';
import { docxOf, paragraph, partOf, run } from '../../office.ts';
import { type CorpusCase, file, thai } from './case.ts';

const BOLD = '<w:b/>';
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

export const DOCX_CORPUS: readonly CorpusCase[] = [
  thai('paragraphs', docxOf(paragraph(run('ปลา')) + paragraph(run('กุ้ง'))), 'ปลา', 'กุ้ง'),
  thai(
    'empty paragraphs between',
    docxOf(paragraph('') + paragraph(run('ปลา')) + paragraph(run(' '))),
    'ปลา',
  ),
  thai('a text that Word cut into runs', docxOf(paragraph(run('ป') + run('ลา') + run('ทู'))), 'ปลาทู'),
  thai(
    'runs cut by the spelling checker',
    docxOf(paragraph(`${run('ปลา')}<w:proofErr w:type="spellStart"/>${run('ทู')}`)),
    'ปลาทู',
  ),
  thai('a bold word', docxOf(paragraph(run('ปลา') + run('ทู', BOLD) + run('สด'))), 'ปลา{1>ทู<1}สด'),
  thai('a table', docxOf(`<w:tbl><w:tr>${cell('ปลา')}${cell('กุ้ง')}</w:tr></w:tbl>`), 'ปลา', 'กุ้ง'),
  thai(
    'a line break and a tab',
    docxOf(paragraph(`${run('ปลา')}<w:r><w:br/></w:r>${run('กุ้ง')}<w:r><w:tab/></w:r>${run('หอย')}`)),
    'ปลา\nกุ้ง\tหอย',
  ),
  thai(
    'a deletion and an insertion',
    docxOf(
      paragraph(
        `<w:del w:id="1" w:author="a"><w:r><w:delText>ไม่แปล</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('ปลา')}</w:ins>`,
      ),
    ),
    'ปลา',
  ),
  thai(
    'a header and a footnote',
    docxOf(paragraph(run('ปลา')), { 'word/header1.xml': partOf(paragraph(run('กุ้ง'))) }),
    'ปลา',
    'กุ้ง',
  ),
  thai(
    'a content control',
    docxOf(`<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('ปลา'))}</w:sdtContent></w:sdt>`),
    'ปลา',
  ),
  thai(
    'a list item',
    docxOf(paragraph(run('ปลา'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
    'ปลา',
  ),
  thai('references of XML', docxOf(paragraph(run('ก &amp; ข &lt; &#3588;'))), 'ก & ข < ค'),
  thai(
    'a text that spells a chip',
    docxOf(paragraph(run('ปลา {1} ') + run('ทู', BOLD) + run('สด'))),
    'ปลา {1} {2>ทู<2}สด',
  ),
  thai(
    'no body text but in a header',
    docxOf(paragraph(''), { 'word/header1.xml': partOf(paragraph(run('ปลา'))) }),
    'ปลา',
  ),
  thai(
    'a bookmark at a word',
    docxOf(paragraph(`<w:bookmarkStart w:id="0" w:name="a"/>${run('ปลา')}<w:bookmarkEnd w:id="0"/>`)),
    'ปลา',
  ),
  file(
    'a field and nothing else',
    docxOf(paragraph(`${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('end')}`)),
    'no-segments',
  ),
  file('no text', docxOf(''), 'no-segments'),
  file('a zip of something else', writeZip([['a.txt', new Uint8Array([65])]]), 'format-unknown'),
  file('no zip', 'ปลา', 'archive-unsafe'),
  file('a zip that breaks off', docxOf(paragraph(run('ปลา'))).subarray(0, 300), 'archive-unsafe'),
  file('broken XML', docxOf('<w:p>'), 'xml-malformed'),
  file(
    'a DTD with entities',
    writeZip([['word/document.xml', new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')]]),
    'xml-malformed',
  ),
];
