import { describe, expect, test } from 'vitest';
import { WRITTEN_FORMATS } from '../../../core/formats/document.ts';
import {
  detectFormat,
  readDocument,
  recogniseFormat,
  WRITE_BACK,
  WRITERS,
  writeDocument,
} from '../../../core/formats/registry.ts';
import { openZip } from '../../../core/formats/zip/read.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { exportLabels } from '../../../i18n/export-labels.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';
import { AS_DETECTED, everyState, segment, snapshot } from './fixtures.ts';

describe('the format of a file', () => {
  test.each([
    ['article.txt', 'ฝนตก', 'text'],
    ['ARTICLE.TXT', 'ฝนตก, ลมแรง\nแดด, ฝน\n', 'text'],
    ['unicode.txt', 'ไทย\tEnglish\nฝน\tRain\n', 'tsv'],
    ['table.csv', 'anything', 'csv'],
    ['table.tsv', 'anything', 'tsv'],
    ['table.dat', 'th;en\nฝน;Rain\n', 'csv'],
    ['README', 'ฝนตก', 'text'],
    ['noname', 'ฝน\tRain\nลม\tWind\n', 'tsv'],
  ])('%s %j is %s', (name, content, format) => {
    expect(detectFormat(name, encodeUtf8(content), AS_DETECTED)).toBe(format);
  });

  test.each([
    ['photo.xyz', 'just English', 'format-unknown'],
    ['page', '<html>ฝน</html>', 'format-unknown'],
    ['empty.txt', '', 'file-empty'],
    ['zip.txt', 'PK\u0003\u0004', 'file-not-text'],
  ])('%s %j is refused', (name, content, code) => {
    expect(() => detectFormat(name, encodeUtf8(content), AS_DETECTED)).toThrow(code);
  });

  test('that can only be written is not read', () => {
    expect(() => readDocument('text-thai', encodeUtf8('ก'), AS_DETECTED)).toThrow('format-unknown');
  });
});

describe('any file', () => {
  const document = snapshot([segment()]);
  const options = { approvedOnly: false, labels: exportLabels(createI18n('en').t, 'en') };

  test.each(['xliff-1.2', 'xliff-2.1', 'tmx-1.4', 'csv'] as const)(
    'of ours in %s is recognised, read, and written into',
    (format) => {
      const bytes = writeDocument(format, document, options);
      expect(recogniseFormat('any.bin', bytes, AS_DETECTED)).toBe(format);
      expect(readDocument(format, bytes, AS_DETECTED).units).toMatchObject([
        { target: document.documents[0]?.segments[0]?.target },
      ]);
      expect(WRITE_BACK[format]?.(bytes, [], { about: null }) ?? bytes).toBe(bytes);
    },
  );

  test.each([
    [
      'a.xml',
      '<?xml version="1.0"?><!-- x --><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0"/>',
      'xliff-2.1',
    ],
    [
      'a.sdlxliff',
      '\ufeff<xliff xmlns=\'urn:oasis:names:tc:xliff:document:1.2\' version="1.2">',
      'xliff-1.2',
    ],
    ['a.txt', '\n<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">', 'tmx-1.4'],
    ['a.txt', 'ฝนตก', 'text'],
    ['a.po', 'msgid "x"\nmsgstr "y"', 'po'],
    ['a.SRT', '1\n', 'srt'],
    ['a.vtt', 'WEBVTT', 'vtt'],
    ['a.md', '# ฝน', 'markdown'],
    ['a.htm', 'ฝน', 'html'],
    ['page', '<!doctype html><HTML lang=th><p>ฝน', 'html'],
  ])('%s %j is %s', (name, content, format) => {
    expect(recogniseFormat(name, encodeUtf8(content), AS_DETECTED)).toBe(format);
  });

  test('of another kind of XML is refused by its root', () => {
    expect(() => recogniseFormat('a.xml', encodeUtf8('<svg/>'), AS_DETECTED)).toThrow('<svg>');
  });
});

function unzipped(bytes: Uint8Array): string {
  const archive = openZip(bytes);
  return archive.names.map((name) => new TextDecoder().decode(archive.read(name) ?? undefined)).join('\n');
}

describe.each(LANGUAGES)('with the words of %s', (language) => {
  const labels = exportLabels(createI18n(language).t, language);

  test.each(WRITTEN_FORMATS)('%s is written, clean and not', (format) => {
    for (const segments of [[segment()], everyState()]) {
      const bytes = writeDocument(format, snapshot(segments, { onePerson: true }), {
        approvedOnly: false,
        labels,
      });
      const text = format.startsWith('review') ? unzipped(bytes) : new TextDecoder().decode(bytes);
      expect(text).not.toMatch(/exportFile|\{\{|undefined|\[object/);
      expect(text).toContain(segments.at(-1)?.[format === 'text-thai' ? 'source' : 'target']);
    }
    expect(WRITERS[format].extension).toMatch(/^\.[a-z.]+$/);
  });

  test('what is not clean is said in full', () => {
    const said = labels.notClean({ segments: 74, notApproved: 1, openArtifacts: 2, leftOut: 1 });
    expect(said).toBe(
      language === 'en'
        ? 'Not clean: 1 of 74 segments is not approved, 2 artifacts are open, 1 segment is left out here.'
        : 'ยังไม่เรียบร้อย: ยังไม่อนุมัติ 1 จาก 74 เซกเมนต์ มีจุดบกพร่องค้างอยู่ 2 จุด ไฟล์นี้ไม่รวม 1 เซกเมนต์ที่ยังไม่อนุมัติ',
    );
  });
});
