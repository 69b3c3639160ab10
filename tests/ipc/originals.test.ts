/** A file comes in, is worked on and goes out again as the same file with the work in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { scanSegment } from '../../core/artifacts/scan.ts';
import type { ReadUnit } from '../../core/formats/document.ts';
import { plainText } from '../../core/formats/inline.ts';
import { readDocument, recogniseFormat, validateFile } from '../../core/formats/registry.ts';
import { writeZip } from '../../core/formats/zip/write.ts';
import { importDocuments } from '../../db/commands/import.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import { exportSnapshot } from '../../db/export.ts';
import { listAllNotes } from '../../db/notes.ts';
import { closeProject, createProject } from '../../db/open.ts';
import { keptTexts, originalFile, writeOriginal } from '../../db/originals.ts';
import { readForImport } from '../../electron/engine/import.ts';
import type { Job } from '../../electron/engine/session.ts';
import { exportLabels } from '../../i18n/export-labels.ts';
import { createI18n } from '../../i18n/index.ts';
import { allRows, aree, at, boon, by, note } from '../db/project.ts';
import { temporaryFolder } from './temporary.ts';

const job: Job = { report: () => {}, isCancelled: () => false };
const opened: ReturnType<typeof createProject>[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) closeProject(db);
});

type Db = ReturnType<typeof createProject>;

function projectOf(name: string, content: string | Uint8Array): Db {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  const request = { thai: file, english: null, thaiEncoding: null, englishEncoding: null, mapping: null };
  const { documents } = readForImport(request, job);
  const init = { name: 'a', onePerson: false };
  const db = createProject(path.join(temporaryFolder(), 'a.songphasa'), init, {
    fill: (filling) => void importDocuments(filling, by(aree), documents(filling)),
  });
  opened.push(db);
  return db;
}

function write(db: Db, into: 'th' | 'en' = 'en'): Uint8Array {
  const original = originalFile(db, null);
  if (original === null) throw new Error('there is no original');
  const snapshot = exportSnapshot(db, {
    ...{ document: original.documents, exportedBy: 'Boon', tool: { name: 'Songphasa', version: '1' } },
  });
  const labels = exportLabels(createI18n('en').t, 'en');
  return writeOriginal(db, original, snapshot, { approvedOnly: false, labels, into });
}

function translate(db: Db, number: number, target: string, confirm = true): void {
  updateSegment(db, by(aree), { ...at(db, number), target, confirm });
}

function approve(db: Db, ...numbers: number[]): void {
  const segments = numbers.map((number) => at(db, number));
  giveVerdict(db, by(boon), { segments, verdict: 'approve', reason: null });
}

function read(name: string, bytes: Uint8Array): readonly ReadUnit[] {
  const format = recogniseFormat(name, bytes, { encoding: null });
  return readDocument(format, bytes, { encoding: null, mapping: null }).units;
}

const texts = (name: string, bytes: Uint8Array) =>
  read(name, bytes).map(({ source, target, state }) => [source, target, state]);

/** Debian's libxml2-utils, where it is installed. */
function isWellFormed(bytes: Uint8Array): boolean {
  if (!existsSync('/usr/bin/xmllint')) return true;
  execFileSync('/usr/bin/xmllint', ['--noout', '-'], { input: bytes });
  return true;
}

const XLIFF1 = `<?xml version="1.0" encoding="UTF-8"?>
<!-- from another tool -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:x">
  <file original="a.txt" datatype="plaintext" source-language="th" target-language="en"><body>
    <trans-unit id="1" x:mark="kept"><source><g id="1">ปลา</g>ทู<x id="2"/></source><note from="PM">ชื่อปลา</note></trans-unit>
    <trans-unit id="2" approved="yes"><source>กุ้ง</source><target state="final">Shrimp</target></trans-unit>
    <trans-unit id="3"><source>หอย</source></trans-unit>
    <trans-unit id="4"><source>ปู</source></trans-unit>
  </body></file>
  <file original="b.txt" datatype="plaintext" source-language="th" target-language="en"><body>
    <trans-unit id="1"><source>หมึก</source></trans-unit>
  </body></file>
</xliff>
`;

const XLIFF2 = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="th" trgLang="en">
  <file id="f1">
    <unit id="u1"><originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data></originalData>
      <segment id="s1"><source>มี <pc id="1" dataRefStart="d1" dataRefEnd="d2">ปลา</pc> สองตัว</source></segment>
      <segment id="s2"><source>กุ้ง</source></segment>
    </unit>
  </file>
</xliff>
`;

describe('XLIFF 1.2', () => {
  test('unedited is the same but for what is said of the file as a whole', () => {
    const db = projectOf('a.xlf', XLIFF1);
    const bytes = write(db);
    expect(texts('a.xlf', bytes)).toEqual(texts('a.xlf', Buffer.from(XLIFF1)));
    const units = (text: string) => text.match(/<trans-unit.*?<\/trans-unit>/gs);
    expect(units(new TextDecoder().decode(bytes))).toEqual(units(XLIFF1));
    expect(validateFile('a.xlf', bytes).errors).toBe(0);
  });

  test('has the translations, tags, states and notes, in all its documents, and keeps the rest', () => {
    const db = projectOf('a.xlf', XLIFF1);
    translate(db, 1, '{1>Mackerel<1}{2}');
    translate(db, 5, 'Squid', false);
    approve(db, 1);
    note(db, 3, 'Which shell?', boon);
    const bytes = write(db);
    expect(texts('a.xlf', bytes)).toEqual([
      ['{1>ปลา<1}ทู{2}', '{1>Mackerel<1}{2}', 'approved'],
      ['กุ้ง', 'Shrimp', 'approved'],
      ['หอย', '', 'untranslated'],
      ['ปู', '', 'untranslated'],
      ['หมึก', 'Squid', 'draft'],
    ]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('<!-- from another tool -->');
    expect(text).toContain('x:mark="kept"');
    expect(text).toContain('<g id="1">Mackerel</g><x id="2"/>');
    expect(text.match(/ชื่อปลา/g)).toHaveLength(1);
    expect(read('a.xlf', bytes)[2]?.threads).toMatchObject([{ author: 'Boon', text: 'Which shell?' }]);
    expect(validateFile('a.xlf', bytes).errors).toBe(0);
    expect(isWellFormed(bytes)).toBe(true);
  });

  test('a unit that was split is written whole, units that were merged into the first of them', () => {
    const db = projectOf('a.xlf', XLIFF1.replace('<source>หอย</source>', '<source>หอยแครง หอยลาย</source>'));
    splitSegment(db, by(aree), { ...at(db, 3), sourceOffset: 8, targetOffset: 0 });
    translate(db, 3, 'Cockles,');
    translate(db, 4, 'clams');
    mergeSegment(db, by(aree), at(db, 1));
    expect(allRows(db)).toHaveLength(5);
    expect(texts('a.xlf', write(db))).toEqual([
      ['{1>ปลา<1}ทู{2} กุ้ง', 'Shrimp', 'draft'],
      ['หอยแครง หอยลาย', 'Cockles, clams', 'translated'],
      ['ปู', '', 'untranslated'],
      ['หมึก', '', 'untranslated'],
    ]);
  });
});

test('XLIFF 2.1 has the translations in its segments, in the markup of its tags', () => {
  const db = projectOf('a.xlf', XLIFF2);
  translate(db, 1, 'There are two {1>fish<1}');
  translate(db, 2, 'Shrimp');
  approve(db, 1, 2);
  const bytes = write(db);
  expect(texts('a.xlf', bytes)).toEqual([
    ['มี {1>ปลา<1} สองตัว', 'There are two {1>fish<1}', 'approved'],
    ['กุ้ง', 'Shrimp', 'approved'],
  ]);
  expect(new TextDecoder().decode(bytes)).toContain('<pc id="1" dataRefStart="d1" dataRefEnd="d2">fish</pc>');
  expect(validateFile('a.xlf', bytes).errors).toBe(0);
  expect(isWellFormed(bytes)).toBe(true);
});

test('PO, CSV and TMX have the translations where they belong', () => {
  const po = projectOf('a.po', '# kept\nmsgid "ปู"\nmsgstr ""\n\nmsgid "ปลา"\nmsgstr "Fish"\n');
  translate(po, 1, 'Crab');
  const written = write(po);
  expect(texts('a.po', written)).toEqual([
    ['ปู', 'Crab', 'translated'],
    ['ปลา', 'Fish', 'translated'],
  ]);
  expect(new TextDecoder().decode(written)).toContain('# kept');
  const csv = projectOf('a.csv', 'id,ไทย,English,ราคา\nA,ปู,,5\nB,ปลา,Fish,7\n');
  translate(csv, 1, 'Crab, "blue"');
  expect(new TextDecoder().decode(write(csv))).toBe(
    'id,ไทย,English,ราคา\nA,ปู,"Crab, ""blue""",5\nB,ปลา,Fish,7\n',
  );
  const header =
    'creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="th" datatype="plaintext"';
  const tu = '<tu><tuv xml:lang="th"><seg>ปู</seg></tuv><tuv xml:lang="en"><seg>Crab</seg></tuv></tu>';
  const tmx = projectOf('a.tmx', `<tmx version="1.4"><header ${header}/><body>${tu}</body></tmx>`);
  translate(tmx, 1, 'Blue crab');
  expect(texts('a.tmx', write(tmx))).toEqual([['ปู', 'Blue crab', 'translated']]);
});

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function docx(): Uint8Array {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const body =
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>ปลา</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ทู</w:t></w:r></w:p><w:p><w:r><w:t>กุ้ง</w:t></w:r></w:p>';
  const document = `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  const encode = (text: string) => new TextEncoder().encode(text);
  return writeZip([
    ['[Content_Types].xml', encode(types)],
    ['_rels/.rels', encode(rels)],
    ['word/document.xml', encode(document)],
  ]);
}

describe('notes of the file', () => {
  const NOTED_PO = '#. Shown on the pier\n#: src/a.c:10\nmsgid "เรือ"\nmsgstr "boat"\n';
  const NAMELESS = XLIFF1.replace(' from="PM"', '');

  test.each([
    ['a.xlf', XLIFF1, 'PM', 'ชื่อปลา'],
    ['a.xlf', NAMELESS, 'a.xlf', 'ชื่อปลา'],
    ['a.po', NOTED_PO, 'a.po', 'Shown on the pier'],
  ])('%s: are by who wrote them, or by the file, and stand in it once', (name, content, author, text) => {
    const db = projectOf(name, content);
    expect(listAllNotes(db).map((one) => [one.authorName, one.text])).toEqual([[author, text]]);
    expect(listAllNotes(db)[0]?.author).not.toBe(aree.id);
    translate(db, 1, 'Boat');
    const bytes = write(db);
    expect(new TextDecoder().decode(bytes).split(text)).toHaveLength(2);
    const again = projectOf(name, bytes);
    expect(listAllNotes(again).map((one) => [one.authorName, one.text])).toEqual([[author, text]]);
  });
});

describe('a note of the file that is answered here', () => {
  test.each([
    ['named', XLIFF1],
    ['nameless', XLIFF1.replace(' from="PM"', '')],
  ])('%s, becomes a thread and stands in the file once', (_, content) => {
    const db = projectOf('a.xlf', content);
    note(db, 1, 'Which fish?', boon, listAllNotes(db)[0]);
    const bytes = write(db);
    expect(new TextDecoder().decode(bytes).match(/>ชื่อปลา<\/note>/g)).toHaveLength(1);
    expect(read('a.xlf', bytes)[0]).toMatchObject({
      notes: [],
      threads: [{ text: 'ชื่อปลา' }, { text: 'Which fish?', author: 'Boon' }],
    });
    expect(validateFile('a.xlf', bytes).errors).toBe(0);
  });
});

describe('PO', () => {
  const PO = [
    'msgid ""\nmsgstr "Language: th\\n"\n',
    '#, fuzzy\nmsgid "Open %d boxes"\nmsgstr "เปิดกล่อง"\n',
    'msgid "Close"\nmsgstr "ปิด"\n',
  ].join('\n');

  test('from English keeps the English, which is its key, says so before, and stays fuzzy with its error', () => {
    const db = projectOf('a.po', PO);
    const kept = () => {
      const original = originalFile(db, null);
      if (original === null) throw new Error('there is no original');
      const what = { document: original.documents, exportedBy: null, tool: { name: '', version: '' } };
      return keptTexts(db, original, exportSnapshot(db, what));
    };
    expect(kept()).toBe(0);
    const byRules = { actor: aree, scan: scanSegment };
    updateSegment(db, byRules, { ...at(db, 1), target: 'Open %d crates', confirm: true });
    expect(kept()).toBe(1);
    expect(new TextDecoder().decode(write(db))).toBe(PO);
    updateSegment(db, byRules, { ...at(db, 1), source: 'เปิดกล่อง %d ใบ', confirm: true });
    expect(kept()).toBe(1);
    expect(new TextDecoder().decode(write(db))).toBe(
      PO.replace('#, fuzzy\n', '').replace('"เปิดกล่อง"', '"เปิดกล่อง %d ใบ"'),
    );
  });
});

describe('documents in their own layout', () => {
  test.each([
    ['a.html', '<html><body class="kept"><h1>ปลา<b>ทู</b></h1><p>กุ้ง</p></body></html>', 'class="kept"'],
    ['a.md', '# ปลา**ทู**\n\n- กุ้ง\n', '# '],
    [
      'a.srt',
      '1\n00:00:01,000 --> 00:00:02,000\nปลา<b>ทู</b>\n\n2\n00:00:03,000 --> 00:00:04,000\nกุ้ง\n',
      '00:00:03,000',
    ],
    ['a.docx', docx(), null],
  ])('%s in English, and in repaired Thai; what is untranslated stays Thai', (name, content, kept) => {
    const db = projectOf(name, content);
    const [first] = allRows(db);
    expect(first?.segment.source).toBe('ปลา{1>ทู<1}');
    translate(db, 1, '{1>Mackerel<1} fish');
    updateSegment(db, by(aree), { ...at(db, 2), source: 'กุ้งแห้ง', confirm: false });
    // Which run of a Word paragraph is the one without a tag is for the reader to say.
    const sources = (bytes: Uint8Array) =>
      read(name, bytes).map(({ source, tags = [] }) => `${plainText(source, tags)} ${tags.length}`);
    const english = write(db, 'en');
    expect(sources(english)).toEqual(['Mackerel fish 1', 'กุ้งแห้ง 0']);
    expect(sources(write(db, 'th'))).toEqual(['ปลาทู 1', 'กุ้งแห้ง 0']);
    if (kept !== null) expect(new TextDecoder().decode(english)).toContain(kept);
  });
});

test('a plain text, and a table whose columns were corrected, have no file to be written into', () => {
  expect(originalFile(projectOf('a.txt', 'ปลา\n'), null)).toBeNull();
});
