import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WritableDb } from '../../db/connection.ts';
import { inspectFiles, readForImport as read } from '../../electron/engine/import.ts';
import type { ImportFiles } from '../../electron/engine/protocol.ts';
import type { Job } from '../../electron/engine/session.ts';
import { readSourceFile } from '../../electron/engine/source-file.ts';
import { temporaryFolder } from './temporary.ts';

const THAI = 'ต้องยื่นคำร้องภายใน XNUMX วัน\n\nศาลมีคำสั่งแล้ว\n';
const ENGLISH = 'File the petition within five days.\nThe court has ordered.\n';

/** Where the bytes are kept is no matter here. */
function readForImport(files: ImportFiles) {
  const db = { value: () => 1 } as unknown as WritableDb;
  const [document] = read(files, job()).documents(db);
  if (document === undefined) throw new Error('no document');
  return document;
}

function job(cancelAfter = Number.POSITIVE_INFINITY): Job & { reports: [string, number, number][] } {
  const reports: [string, number, number][] = [];
  return {
    reports,
    report: (name, done, total) => void reports.push([name, done, total]),
    isCancelled: () => reports.length >= cancelAfter,
  };
}

function files(thai: string, rest: Partial<ImportFiles> = {}): ImportFiles {
  return { thai, english: null, thaiEncoding: null, englishEncoding: null, mapping: null, ...rest };
}

function put(name: string, content: string | Uint8Array, folder = temporaryFolder()): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Thai in TIS-620 and Windows-874 stands 0x0D60 below its place in Unicode. */
function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}

describe('a line that no segment can hold', () => {
  const long = 'ก'.repeat(300_000);

  test.each([
    ['a text', 'a.txt', `ข\n${long}\n`, null, 'a.txt'],
    ['a table', 'a.csv', `th,en\nข,${'x'.repeat(100_001)}\n`, null, 'a.csv'],
    ['one of two texts', 'a.txt', 'ข\n', 'x'.repeat(100_001), 'b.txt'],
  ])('is refused before anything is shown: %s', (_, name, thai, english, file) => {
    const second = english === null ? null : put('b.txt', english);
    const request = files(put(name, thai), { english: second });
    const start = expect.stringMatching(/^(?:ก{30}|x{30})$/);
    expect(() => inspectFiles(request, job())).toThrow(
      expect.objectContaining({ code: 'line-too-long', params: { file, start, limit: 100_000 } }),
    );
  });

  test('is one of as many characters as a segment holds', () => {
    expect(readForImport(files(put('a.txt', 'x'.repeat(100_000)))).segments).toHaveLength(1);
  });
});

describe('a Thai text', () => {
  test('is shown as it was recognised, with what is wrong in it', () => {
    const file = put('บทความ.txt', THAI);
    const preview = inspectFiles(files(file), job());
    expect(preview).toMatchObject({
      format: 'text',
      files: [
        { name: 'บทความ.txt', size: Buffer.byteLength(THAI), encoding: 'utf-8', encodingConfidence: 1 },
      ],
      columns: [],
      mapping: { source: null, target: null, id: null },
      paragraphs: { thai: 2, english: 0 },
      segments: 2,
      withTarget: 0,
      sample: [
        { source: 'ต้องยื่นคำร้องภายใน XNUMX วัน', target: '' },
        { source: 'ศาลมีคำสั่งแล้ว', target: '' },
      ],
    });
    expect(preview.artifacts).toContainEqual({ family: 'placeholder', count: 1 });
    expect(JSON.stringify(preview)).not.toContain(path.dirname(file));
  });

  test.each([
    ['utf-8', Buffer.from(`\ufeff${THAI}`, 'utf8')],
    ['utf-16le', Buffer.from(`\ufeff${THAI}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${THAI}`, 'utf16le').swap16()],
    ['windows-874', windows874(THAI)],
  ] as const)('in %s is the same text', (encoding, bytes) => {
    const preview = inspectFiles(files(put('a.txt', bytes)), job());
    expect(preview.files[0]?.encoding).toBe(encoding);
    expect(preview.sample[0]?.source).toBe('ต้องยื่นคำร้องภายใน XNUMX วัน');
  });

  test('in an encoding that the person knows better is read in theirs', () => {
    const file = put('a.txt', windows874(THAI));
    const preview = inspectFiles(files(file, { thaiEncoding: 'windows-874' }), job());
    expect(preview.files[0]).toMatchObject({ encoding: 'windows-874', encodingConfidence: 1 });
    expect(() => inspectFiles(files(file, { thaiEncoding: 'utf-8' }), job())).toThrow(
      expect.objectContaining({ code: 'encoding-invalid' }),
    );
  });

  test('with an English one is paired by paragraph', () => {
    const folder = temporaryFolder();
    const thai = put('a.txt', THAI, folder);
    const english = put('a.en.txt', `${ENGLISH}A third.\n`, folder);
    const preview = inspectFiles(files(thai, { english }), job());
    expect(preview).toMatchObject({
      format: 'text-pair',
      paragraphs: { thai: 2, english: 3 },
      segments: 3,
      withTarget: 3,
      sample: [
        { source: 'ต้องยื่นคำร้องภายใน XNUMX วัน', target: 'File the petition within five days.' },
        { source: 'ศาลมีคำสั่งแล้ว', target: 'The court has ordered.' },
        { source: '', target: 'A third.' },
      ],
    });
    expect(preview.files.map((file) => file.name)).toEqual(['a.txt', 'a.en.txt']);
  });

  test('a long paragraph is cut where it is safe and stays one paragraph', () => {
    const sentence = 'ศาลมีคำสั่งให้จำเลยชำระเงินแก่โจทก์ตามสัญญาที่ทั้งสองฝ่ายทำไว้ต่อกัน ';
    const file = put('a.txt', `${sentence.repeat(30)}\nย่อหน้าที่สอง`);
    const { segments } = readForImport(files(file));
    expect(segments.map((segment) => segment.paragraph).at(-1)).toBe(1);
    const first = segments.filter((segment) => segment.paragraph === 0);
    expect(first.map((segment) => segment.text).join('')).toBe(sentence.repeat(30));
  });
});

describe('a table', () => {
  const table = 'id,Thai,English\nA1,ศาลมีคำสั่งแล้ว,The court has ordered.\nA2,ยกฟ้อง,\n';

  test('shows its columns and what each was taken for', () => {
    const preview = inspectFiles(files(put('a.csv', table)), job());
    expect(preview).toMatchObject({
      format: 'table',
      columns: ['id', 'Thai', 'English'],
      mapping: { source: 1, target: 2, id: 0 },
      segments: 2,
      withTarget: 1,
      paragraphs: { thai: 2, english: 1 },
    });
  });

  test('without a column that is known for Thai is shown all the same, and not imported', () => {
    const file = put('a.csv', 'a,b\nx,y\n');
    expect(inspectFiles(files(file), job())).toMatchObject({
      columns: ['1', '2'],
      segments: 0,
      artifacts: [],
    });
    expect(() => readForImport(files(file))).toThrow(expect.objectContaining({ code: 'csv-no-thai-column' }));
  });

  test('is read as the person maps it', () => {
    const file = put('a.csv', table);
    const mapping = { source: 1, target: null, id: null };
    const preview = inspectFiles(files(file, { mapping }), job());
    expect(preview).toMatchObject({ mapping, withTarget: 0 });
  });

  test('and a second file are more than can be understood', () => {
    const folder = temporaryFolder();
    const english = put('a.txt', ENGLISH, folder);
    expect(() => inspectFiles(files(put('a.csv', table, folder), { english }), job())).toThrow(
      expect.objectContaining({ code: 'format-unknown', params: { extension: '.csv' } }),
    );
  });
});

describe('looking', () => {
  test('reports each segment and can be stopped at any', () => {
    const file = put('a.txt', 'บรรทัด\n'.repeat(10));
    const whole = job();
    inspectFiles(files(file), whole);
    expect(whole.reports.at(-1)).toEqual(['scan', 10, 10]);
    const stopped = job(4);
    expect(() => inspectFiles(files(file), stopped)).toThrow(expect.objectContaining({ code: 'cancelled' }));
    expect(stopped.reports).toHaveLength(4);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'file-empty'],
    ['bom.txt', '\ufeff', 'file-empty'],
    ['blank.txt', ' \n\t\n', 'no-segments'],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-not-text'],
    ['random.txt', Uint8Array.from({ length: 2_000 }, (_, n) => (n * 7_919) % 251), 'file-not-text'],
    ['project.songphasa', `SQLite format 3\0${'x'.repeat(100)}`, 'file-not-text'],
    ['open.csv', 'Thai,English\n"ก,b\n', 'csv-malformed'],
    ['page.html', '<p> </p>', 'no-segments'],
    ['letter.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'archive-unsafe'],
    [
      'dtd.xlf',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff version="1.2">&e;</xliff>',
      'xml-malformed',
    ],
    ['cut.xlf', '<xliff version="1.2"><file><body>', 'xml-malformed'],
    ['empty.docx', '', 'file-empty'],
  ])('at %s says why it is not taken and leaves everything as it was', (name, content, code) => {
    const file = put(name, content);
    expect(() => inspectFiles(files(file), job())).toThrow(expect.objectContaining({ code }));
    expect(readdirSync(path.dirname(file))).toEqual([name]);
  });

  test('at what is no file says so', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'ก.txt'));
    const at = (file: string) => () => inspectFiles(files(file), job());
    expect(at(path.join(folder, 'none.txt'))).toThrow(expect.objectContaining({ code: 'file-not-found' }));
    expect(at(path.join(folder, 'ก.txt'))).toThrow(expect.objectContaining({ code: 'file-is-directory' }));
    expect(at('/dev/zero')).toThrow(expect.objectContaining({ code: 'file-not-text' }));
  });

  test('a file over the limit is not read', () => {
    expect(() => readSourceFile(put('a.txt', 'กขค'), 8)).toThrow(
      expect.objectContaining({ code: 'file-too-large', params: { bytes: 9, limit: 8 } }),
    );
    expect(readSourceFile(put('a.txt', 'กขค'), 9)).toHaveLength(9);
  });
});

describe('what importing would refuse is refused before anything is scanned', () => {
  test.each([
    ['a text longer than a cell', 'a.csv', `th,en\n${'ก'.repeat(100_001)},x\n`, 'line-too-long'],
    ['a line of megabytes', 'a.txt', `ก${'a'.repeat(3_000_000)}`, 'line-too-long'],
    ['more segments than a project has', 'a.txt', 'ก\n'.repeat(200_001), 'too-many-segments'],
  ])('%s', (_what, name, content, code) => {
    const file = put(name, content);
    const looked = job();
    expect(() => inspectFiles(files(file), looked)).toThrow(expect.objectContaining({ code }));
    expect(looked.reports).toEqual([]);
    expect(() => readForImport(files(file))).toThrow(expect.objectContaining({ code }));
  });
});
