/** What is fuzzed: each reader with what writes into its files, the validators, and the files that they begin from. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SongphasaError } from '../../core/errors.ts';
import type { FormatId, WrittenFormat } from '../../core/formats/document.ts';
import {
  READ_FORMATS,
  readDocument,
  recogniseFormat,
  validateFile,
  WRITE_BACK,
  WRITE_INTO,
  WRITERS,
} from '../../core/formats/registry.ts';
import { readReviewDocx } from '../../core/formats/review/docx.ts';
import { readReviewXlsx } from '../../core/formats/review/xlsx.ts';
import { readTbx } from '../../core/formats/tbx/read.ts';
import { readTmxMemory } from '../../core/matching/tmx-memory.ts';
import { readTermFile } from '../../core/terms/files.ts';
import { encodeUtf8 } from '../../core/text/encoding.ts';
import { AS_DETECTED, EVERYTHING, everyState, snapshot } from '../core/formats/fixtures.ts';
import { docxOf, paragraph, run, xlsxOf } from '../core/formats/office.ts';

const FILES = path.resolve(import.meta.dirname, '../fixtures/files');

export interface Target {
  readonly name: string;
  readonly corpus: readonly Uint8Array[];
  /** Throws nothing but what refuses the file. */
  readonly run: (bytes: Uint8Array) => unknown;
}

const folder = (name: string): Uint8Array[] =>
  readdirSync(path.join(FILES, name)).map(
    (file) => new Uint8Array(readFileSync(path.join(FILES, name, file))),
  );
const ours = (format: WrittenFormat): Uint8Array => WRITERS[format].write(snapshot(everyState()), EVERYTHING);

const TBX = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="1"><langSet xml:lang="th"><tig><term>ท่าเรือ</term></tig></langSet><langSet xml:lang="en"><tig><term>pier</term></tig></langSet></termEntry></body></text></martif>`;

const CORPUS: Readonly<Partial<Record<FormatId, readonly Uint8Array[]>>> = {
  text: [encodeUtf8('ฝนตกหนัก\n\nลมแรง 130 วัน\r\n \nแดด\n'), ours('text-thai')],
  csv: [ours('csv'), encodeUtf8('sep=;\nid;th;en;status\n1;"ฝน ""ตก""";rain;done\n\n2;"ลม\nแรง";wind;\n')],
  tsv: [encodeUtf8('id\tth\ten\n1\tฝน\train\n2\tลม\twind\n')],
  'xliff-1.2': [...folder('xliff1'), ours('xliff-1.2')],
  'xliff-2.1': [...folder('xliff2'), ours('xliff-2.1')],
  'tmx-1.4': [...folder('tmx'), ours('tmx-1.4')],
  po: [
    ours('po'),
    encodeUtf8(
      'msgid ""\nmsgstr "Language: th\\n"\n\n#, fuzzy\n#| msgid "b"\nmsgctxt "c"\nmsgid "a"\nmsgid_plural "as"\nmsgstr[0] "ก"\n"ข"\n\n#~ msgid "z"\n#~ msgstr "ฮ"\n',
    ),
  ],
  srt: [
    encodeUtf8(
      '1\n00:00:01,000 --> 00:00:02,000\nฝน<i>ตก</i>\n{\\an8}หนัก\n\n2\n00:00:03,000 --> 00:00:04,000\nลม\n',
    ),
  ],
  vtt: [
    encodeUtf8(
      'WEBVTT\n\nNOTE x\n\nSTYLE\n::cue{}\n\na\n00:01.000 --> 00:02.000 line:0\n<v ก>ฝน</v> &amp; <c.a>ลม</c>\n',
    ),
  ],
  html: [
    ours('html'),
    encodeUtf8(
      '<!doctype html><html lang="th"><head><title>ฝน</title><style>p{}</style></head><body><h1 title="ลม">ฝน<br>ตก</h1><ul><li>ก<b>ข</b><li>ค</ul><pre>ก\n ข</pre><p translate=no>ง<script>1<2</script></body></html>',
    ),
  ],
  markdown: [
    encodeUtf8(
      '---\na: b\n---\n# ฝน *ตก*\n\n- [ก](b "c")\n  1. ข\n\n> ค **ง** `จ`\n\n```\nx\n```\n\n| ก | ข |\n|---|:-:|\n| ค | ง |\n\n<div>ฮ</div>\n\n[r]: x\n',
    ),
  ],
  docx: [docxOf(paragraph(`${run('ฝน')}${run('ตก', '<w:b/>')}`) + paragraph(run('ลม'))), ours('review-docx')],
  xlsx: [xlsxOf('<row r="1"><c r="A1" t="inlineStr"><is><t>ฝน</t></is></c></row>'), ours('review-xlsx')],
};

/** The result, or null where it was refused with a code of ours. Any other error is a crash. */
function orRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof SongphasaError && thrown.code !== 'internal') return null;
    throw thrown;
  }
}

/** What a table's columns are is told by its texts, and prose in Markdown may be Markdown: with other texts it is another file. */
const TOLD_BY_TEXT: readonly FormatId[] = ['csv', 'tsv', 'markdown'];

/** Reads, and writes other texts into what was read: that has to be read again, with as many units. */
function readAndWrite(format: FormatId, bytes: Uint8Array): void {
  orRefused(() => recogniseFormat('file', bytes, AS_DETECTED));
  const read = orRefused(() => readDocument(format, bytes, AS_DETECTED));
  if (read === null) return;
  const texts = read.units.flatMap(({ key, source, tags = [] }) =>
    key === undefined ? [] : [{ key, text: `${source} & ซ่อม`, tags }],
  );
  const back =
    WRITE_BACK[format]?.(
      bytes,
      texts.map(({ key, text, tags }) => ({
        ...{ key, source: text, target: 'English', state: 'translated', tags, facts: null, threads: [] },
      })),
      { about: null },
    ) ?? WRITE_INTO[format]?.(bytes, texts, 'th');
  if (back === undefined) return;
  if (TOLD_BY_TEXT.includes(format)) {
    orRefused(() => readDocument(format, back, AS_DETECTED));
    return;
  }
  const again = readDocument(format, back, AS_DETECTED).units.length;
  if (again !== read.units.length)
    throw new Error(`${read.units.length} units were written, ${again} are read`);
}

export const TARGETS: readonly Target[] = [
  ...READ_FORMATS.map((format) => ({
    name: format,
    corpus: CORPUS[format] ?? [],
    run: (bytes: Uint8Array) => readAndWrite(format, bytes),
  })),
  ...(['xliff-1.2', 'xliff-2.1', 'tmx-1.4'] as const).map((format) => ({
    name: `validate ${format}`,
    corpus: CORPUS[format] ?? [],
    run: (bytes: Uint8Array) => orRefused(() => validateFile('file', bytes)),
  })),
  { name: 'tbx', corpus: [encodeUtf8(TBX)], run: (bytes) => orRefused(() => readTbx(bytes)) },
  {
    name: 'terms',
    corpus: [encodeUtf8(TBX), ...(CORPUS.csv ?? [])],
    run: (bytes) => orRefused(() => readTermFile(bytes)),
  },
  {
    name: 'memory',
    corpus: CORPUS['tmx-1.4'] ?? [],
    run: (bytes) => orRefused(() => readTmxMemory(bytes)),
  },
  {
    name: 'review docx',
    corpus: [ours('review-docx')],
    run: (bytes) => orRefused(() => readReviewDocx(bytes)),
  },
  {
    name: 'review xlsx',
    corpus: [ours('review-xlsx')],
    run: (bytes) => orRefused(() => readReviewXlsx(bytes)),
  },
];
