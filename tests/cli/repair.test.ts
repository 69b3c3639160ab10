import { linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../core/formats/docx/read.ts';
import { docxOf, paragraph, run as runOf, xlsxOf } from '../core/formats/office.ts';
import { runCli, spawnCli, testFolder } from './run.ts';

const { folder, put } = testFolder();
const run = (args: string[]) => runCli(['repair', ...args]);
const bytes = (name: string) => readFileSync(path.join(folder, name));

const BROKEN = 'น\u0e4d\u0e49า';
const MENDED = 'น้ำ';

/** What stands in the file, with MENDED for BROKEN in what comes out. */
async function repaired(name: string, content: (word: string) => Uint8Array | string): Promise<void> {
  put(name, content(BROKEN));
  const ended = await run([name, '--safe', '-o', `out-${name}`]);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(bytes(`out-${name}`)).toEqual(Buffer.from(content(MENDED)));
}

const utf16 = (text: string, big: boolean) => {
  const encoded = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? encoded.swap16() : encoded;
};

describe('a repair changes nothing but what it repairs', () => {
  test.each<[string, (word: string) => Uint8Array | string]>([
    ['crlf.txt', (word) => `\r\n ดื่ม${word}ทุกวัน \r\n\r\nราคา XNUMX บาท`],
    ['mixed.txt', (word) => `ดื่ม${word}\rแล้วพัก\u2028ดื่ม${word}\n\n\n`],
    ['bom.txt', (word) => `\ufeffดื่ม${word}ทุกวัน\n`],
    ['le.txt', (word) => utf16(`ดื่ม${word}ทุกวัน\n`, false)],
    ['be.txt', (word) => utf16(`ดื่ม${word}ทุกวัน\n`, true)],
    [
      'table.csv',
      (word) => `id;th;en\r\n1;"ก ""ข"" ${word}";"one ""two"""\r\n\r\n2;ดื่ม${word};x\r\n3;ดี; y \r\n`,
    ],
    ['lines.csv', (word) => `id,th,en\n"a","ดื่ม\n${word}",x\nb,"ดี",y\nc,ดื่ม${word},"z\n\nz"`],
    ['sep.csv', (word) => `sep=,\nid,th\n1,ดื่ม${word}\n`],
    [
      'approved.csv',
      (word) =>
        `id,th,en,status\n1,ดื่ม${word},drink,${word === BROKEN ? 'approved' : 'translated'}\n2,ดี,good,approved\n`,
    ],
    ['t.tsv', (word) => `id\tth\ten\n1\tดื่ม${word}\tdrink\n`],
    [
      'u.xlf',
      (word) => `<?xml version="1.0"?>
<!-- kept -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="th" target-language="en" datatype="plaintext"><body>
<trans-unit id="a" extra="1"><source>ดื่ม${word} <g id="1">ทุกวัน</g></source><target state="new">Drink</target></trans-unit>
</body></file></xliff>`,
    ],
    [
      'page.html',
      (word) => `<!doctype html>\n<html lang="th"><p class=a>ดื่ม${word} <b>ทุกวัน</b> &amp; ดี</p></html>\n`,
    ],
    ['read.md', (word) => `# ดื่ม${word}\n\n* ทุก *วัน*\n`],
    ['film.srt', (word) => `1\r\n00:00:01,000 --> 00:00:02,000\r\nดื่ม${word}\r\n<i>ทุกวัน</i>\r\n`],
    [
      'm.po',
      (word) => `# kept\nmsgid ""\nmsgstr "Language: th\\n"\n\n#: a.c:1\nmsgid "Drink"\nmsgstr "ดื่ม${word}"\n`,
    ],
    [
      'm.tmx',
      (word) =>
        `<tmx version="1.4"><header/><body><tu><tuv xml:lang="th"><seg>ดื่ม${word} <ph x="1"/></seg></tuv></tu></body></tmx>`,
    ],
  ])('%s', repaired);

  test('in a Word document', async () => {
    const text = (word: string) => docxOf(paragraph(`${runOf(`ดื่ม${word}`)}${runOf('ทุกวัน', '<w:b/>')}`));
    put('a.docx', text(BROKEN));
    expect(await run(['a.docx', '--safe', '-o', 'b.docx'])).toMatchObject({ code: 0, stderr: '' });
    const sources = (content: Uint8Array) => readDocx(content).units.map(({ source }) => source);
    expect(sources(bytes('b.docx'))).toEqual(sources(text(MENDED)));
  });

  test('but not in a workbook, which nothing is written into', async () => {
    put('a.xlsx', xlsxOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>ดื่ม${BROKEN}</t></is></c></row>`));
    const { code, stderr } = await run(['a.xlsx', '--safe', '-o', 'b.xlsx']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'songphasa: Nothing can be written into a.xlsx. Convert it to CSV first\n',
    });
  });

  test('in Windows-874, whose characters it keeps to', async () => {
    // น ํ ้ า and, of the encoding's own, “ ” and the euro sign.
    put('thai.txt', Uint8Array.from([0x93, 0xb9, 0xed, 0xe9, 0xd2, 0x94, 0x20, 0x80, 0x0d, 0x0a]));
    await run(['thai.txt', '--safe', '-o', 'out.txt']);
    expect([...bytes('out.txt')]).toEqual([0x93, 0xb9, 0xe9, 0xd3, 0x94, 0x20, 0x80, 0x0d, 0x0a]);
  });

  test('where there is nothing to repair, byte for byte', async () => {
    await repaired('same.txt', () => '\ufeffดีมาก\r\n \r\nราคา XNUMX บาท\r');
  });
});

describe('repair', () => {
  test('says what it did, and what is left', async () => {
    put('a.txt', `ดื่ม${BROKEN}\nราคา XNUMX บาท\n`);
    expect(await run(['a.txt', '--safe', '-o', 'b.txt'])).toEqual({
      code: 0,
      stdout: '1 repair made, 1 segment changed, 1 finding left for a person\n',
      stderr: '',
    });
    expect(await run(['b.txt', '--safe', '-o', 'c.txt'])).toMatchObject({
      stdout: expect.stringMatching(/^0 repairs/),
    });
  });

  test('reads standard input and writes standard output for -', async () => {
    const { code, stdout } = await spawnCli(['repair', '-', '--safe', '-o', '-'], { input: `ดื่ม${BROKEN}\n` });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `ดื่ม${MENDED}\n` });
  });

  test.each([
    ['a file', ['--safe', '-o', 'b.txt']],
    ['one file only', ['a.txt', 'a.txt', '--safe', '-o', 'b.txt']],
    ['--safe', ['a.txt', '-o', 'b.txt']],
    ['an output', ['a.txt', '--safe']],
    ['an output that is no folder', ['a.txt', '--safe', '-o', '.']],
    ['an output in a folder that is there', ['a.txt', '--safe', '-o', 'nowhere/b.txt']],
  ])('wants %s', async (_name, args) => {
    put('a.txt', `ดื่ม${BROKEN}\n`);
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('leaves its input alone, under any name, unless it is told', async () => {
    put('in.txt', `ดื่ม${BROKEN}\n`);
    linkSync(path.join(folder, 'in.txt'), path.join(folder, 'hard.txt'));
    for (const output of ['in.txt', './in.txt', 'hard.txt']) {
      expect((await run(['in.txt', '--safe', '-o', output])).code).toBe(2);
    }
    expect(bytes('in.txt').toString()).toBe(`ดื่ม${BROKEN}\n`);
    expect((await run(['in.txt', '--safe', '-o', 'in.txt', '--overwrite'])).code).toBe(0);
    expect(bytes('in.txt').toString()).toBe(`ดื่ม${MENDED}\n`);
  });

  test('writes through a link, and leaves nothing else behind', async () => {
    put('a.txt', `ดื่ม${BROKEN}\n`);
    put('real.txt', 'old');
    symlinkSync('real.txt', path.join(folder, 'link.txt'));
    const before = readdirSync(folder);
    await run(['a.txt', '--safe', '-o', 'link.txt']);
    expect(lstatSync(path.join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(path.join(folder, 'real.txt')).size).toBe(bytes('link.txt').length);
    expect(bytes('real.txt').toString()).toBe(`ดื่ม${MENDED}\n`);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('keeps to the rules that are asked for', async () => {
    put('two.txt', `ดื่ม${BROKEN} &amp; พัก\n`);
    await run(['two.txt', '--safe', '--rules', '-sara-am', '-o', 'out-two.txt']);
    expect(bytes('out-two.txt').toString()).toBe(`ดื่ม${BROKEN} & พัก\n`);
  });
});
