import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines, runCli, spawnCli, testFolder } from './run.ts';

const FILES = path.resolve(import.meta.dirname, '../fixtures/files');
const { put } = testFolder();
const validate = (...args: string[]) => runCli(['validate', ...args]);

const xliff2 = (source: string, attributes = 'version="2.1" srcLang="th" trgLang="en"') =>
  `<?xml version="1.0"?>
<xliff ${attributes} xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f1"><unit id="u1"><segment>
  <source>${source}</source>
</segment></unit></file></xliff>
`;
const XLIFF1 = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="th" datatype="plaintext"><body>
<trans-unit id="1"><source>ปลา</source></trans-unit>
<trans-unit id="1"><source>กุ้ง</source></trans-unit>
</body></file></xliff>`;
const TMX = `<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="block" o-tmf="x" adminlang="en" srclang="th" datatype="plaintext"/><body>
<tu><tuv xml:lang="th"><seg><ept i="1"/>ปลา</seg></tuv></tu></body></tmx>`;

put('valid.xlf', xliff2('ปลา'));
put('wrong.xlf', xliff2('ปลา<ph id="1"/><ph id="1"/>'));
put('wrong1.xlf', XLIFF1);
put('wrong.tmx', TMX);

describe('the exit code', () => {
  const whole = xliff2('ปลา');

  test.each<[string, string[], number]>([
    ['0 for a valid file', ['valid.xlf'], 0],
    ['1 for an invalid one', ['wrong.xlf'], 1],
    ['1 where one of several is invalid', ['valid.xlf', 'wrong1.xlf'], 1],
    ['2 where one is not there', ['wrong.xlf', 'missing.xlf'], 2],
    ['2 for a folder', ['.'], 2],
    ['2 without a file', [], 2],
    ['2 for an unknown option', ['--schema', 'valid.xlf'], 2],
    ['2 for an unknown format of the report', ['--format', 'sarif', 'valid.xlf'], 2],
  ])('is %s', async (_name, args, code) => {
    expect((await validate(...args)).code).toBe(code);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'The file is empty'],
    ['a text', 'ปลา', 'neither XLIFF nor TMX'],
    ['another kind of XML', '<svg/>', 'neither XLIFF nor TMX'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not a text file'],
    ['entities', whole.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'), 'line 2'],
    [
      'an entity of an outside DTD',
      whole.replace('<xliff', '<!DOCTYPE xliff SYSTEM "x.dtd"><xliff').replace('ปลา', '&a;'),
      'undefined entity',
    ],
    ['a root that breaks off', '<xliff version="2.0" xmlns="urn:oas', 'line 1'],
    ['an unclosed element', whole.replace('</source>', ''), 'line 5'],
    ['a NUL', xliff2('ป\0ลา'), 'not a text file'],
    ['a NUL by reference', xliff2('&#0;'), 'line 4'],
    ['deep nesting', xliff2('<pc id="1">'.repeat(5000)), 'nested too deeply'],
    [
      'a flood of attributes',
      xliff2('', Array.from({ length: 900 }, (_, n) => `a${n}=""`).join(' ')),
      'too many attributes',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from(xliff2('\u00ff'), 'latin1'),
      `byte ${xliff2('\u00ff').indexOf('\u00ff')}`,
    ],
    [
      'a declaration that the bytes contradict',
      whole.replace('?>', ' encoding="UTF-16"?>'),
      'another encoding',
    ],
    [
      'UTF-16 that says it is UTF-8',
      Buffer.from(`\ufeff${whole.replace('?>', ' encoding="UTF-8"?>')}`, 'utf16le'),
      'another encoding',
    ],
    ['an encoding that nobody knows', whole.replace('?>', ' encoding="x-none"?>'), 'encoding'],
    ['two roots', `${whole}<xliff/>`, 'line 6'],
    ['a sign to the terminal', whole.replace('<unit', '<\u001b[31m'), 'line 3'],
  ])('is 2 for %s, with one line that says why', async (_name, content, said) => {
    put('hostile.xlf', content);
    const { code, stdout, stderr } = await validate('hostile.xlf');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^songphasa: hostile\.xlf.*\n$/);
    expect(stderr).toContain(said);
  });
});

test('a file cut off at any byte is refused in one line, or is only without its last white space', async () => {
  const bytes = Buffer.from(xliff2('ปลา <pc id="1">กุ้ง</pc>'));
  const end = bytes.toString().trimEnd().length;
  for (let at = 0; at < bytes.length; at += 1) {
    put('cut.xlf', bytes.subarray(0, at));
    const { code, stderr } = await validate('cut.xlf');
    const whole = bytes.subarray(0, at).toString().length >= end;
    expect([at, code, stderr.split('\n').length]).toEqual([at, whole ? 0 : 2, whole ? 1 : 2]);
  }
});

describe('a violation', () => {
  test('has its place, its rule and words, one a line', async () => {
    const { stdout } = await validate('wrong.xlf', 'valid.xlf', 'wrong1.xlf', 'wrong.tmx');
    expect(stdout.split('\n')).toEqual([
      'wrong.xlf:4:26: Error: “1” of “ph” is taken already [id-repeated] /f=f1/u=u1',
      'wrong.xlf: not valid: 1 error, 0 warnings',
      'valid.xlf: valid',
      'wrong1.xlf:3:1: Error: “1” of “trans-unit” is taken already [id-repeated] /f=a/u=1',
      'wrong1.xlf: not valid: 1 error, 0 warnings',
      'wrong.tmx:2:29: Error: the end of “1” has no start before it [end-without-start]',
      'wrong.tmx: not valid: 1 error, 0 warnings',
      '',
    ]);
  });

  test('is said in Thai', async () => {
    const { stdout } = await validate('wrong.xlf', '--lang', 'th');
    expect(stdout).toContain('wrong.xlf:4:26: ผิด: ค่า “1” ของ “ph” ซ้ำกับที่มีอยู่แล้ว [id-repeated]');
  });

  test('is an object a line in jsonl, and a valid file says nothing', async () => {
    const { stdout, code } = await validate('wrong.xlf', 'valid.xlf', '--format', 'jsonl');
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      {
        ...{ file: 'wrong.xlf', format: 'xliff-2.1', line: 4, column: 26, severity: 'error' },
        ...{ rule: 'id-repeated', path: '/f=f1/u=u1', message: '“1” of “ph” is taken already' },
      },
    ]);
  });

  test('that is one of very many is counted all the same', async () => {
    put('many.xlf', xliff2('<ph id="1"/>\n'.repeat(1501)));
    const { stdout, stderr } = await validate('many.xlf');
    expect(stdout).toMatch(/many\.xlf:1004:1: .*\nmany\.xlf: not valid: 1500 errors, 0 warnings\n$/);
    expect(stderr).toBe('songphasa: many.xlf: only the first 1000 are listed\n');
  });

  test('shows neither controls nor endless values of the file', async () => {
    put('long.xlf', xliff2(`<ph id="1" canCopy="\u0085\u202e${'x'.repeat(5000)}"/>`));
    const { stdout } = await validate('long.xlf');
    expect(stdout).toContain('‹U+0085›‹U+202E›xxx');
    expect(stdout.length).toBeLessThan(500);
  });
});

test('comes from standard input for -', async () => {
  expect(await spawnCli(['validate', '-'], { input: xliff2('ปลา') })).toEqual({
    code: 0,
    stdout: '-: valid\n',
    stderr: '',
  });
});

test.each(readdirSync(FILES))('the files of the corpus %s are valid', async (folder) => {
  const files = readdirSync(path.join(FILES, folder)).map((name) => path.join(FILES, folder, name));
  expect(await validate(...files, '--format', 'jsonl')).toEqual({ code: 0, stdout: '', stderr: '' });
});
