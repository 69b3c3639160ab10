import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { segmentText } from '../../core/segmentation/index.ts';
import { jsonLines, runCli, spawnCli, testFolder } from './run.ts';

const { folder, put } = testFolder();

const FAULTY = 'ราคา XNUMX บาท\n\nดื่มน\u0e4d\u0e49าวันละแปดแก้ว\n';
const CLEAN = 'ชาวประมงออกเรือแต่เช้า\n';
const XLIFF = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="th" target-language="en" datatype="plaintext"><body>
<trans-unit id="u7"><source>มี <g id="1">XNUMX</g> ราย</source></trans-unit>
</body></file></xliff>
`;
put('faulty.txt', FAULTY);
put('clean.txt', CLEAN);

describe('the exit code of check', () => {
  test.each([
    ['0 where nothing is found', ['clean.txt'], 0],
    ['1 where something is', ['faulty.txt'], 1],
    ['1 where one of several files has something', ['clean.txt', 'faulty.txt'], 1],
    ['0 where nothing is grave enough', ['faulty.txt', '--rules', 'sara-am', '--min-severity', 'error'], 0],
    ['2 where a file is missing', ['missing.txt'], 2],
    ['2 where one of several files is missing', ['faulty.txt', 'missing.txt'], 2],
    ['2 without a file', [], 2],
    ['2 for an unknown option', ['--colour', 'clean.txt'], 2],
    ['2 for an unknown format', ['--format', 'xml', 'clean.txt'], 2],
    ['2 for an unknown rule', ['--rules', 'spelling', 'clean.txt'], 2],
    ['2 for an unknown severity', ['--min-severity', 'fatal', 'clean.txt'], 2],
  ])('is %s', async (_name, args, code) => {
    expect((await runCli(['check', ...args])).code).toBe(code);
  });
});

describe('an error', () => {
  test.each([
    ['en', 'songphasa: missing.txt: The file is not there\n'],
    ['th_TH.UTF-8', 'songphasa: missing.txt: ไม่พบไฟล์\n'],
  ])('is one line on standard error, under LANG=%s', async (LANG, stderr) => {
    const ended = await runCli(['check', 'missing.txt', '--format', 'jsonl'], { LANG });
    expect(ended).toEqual({ code: 2, stdout: '', stderr });
  });

  test('is said in the language that --lang names', async () => {
    expect((await runCli(['check', '--lang', 'th', 'missing.txt'])).stderr).toMatch(/[ก-๙]/);
    expect((await runCli(['--lang=en', 'check', 'missing.txt'], { LANG: 'th' })).stderr).not.toMatch(/[ก-๙]/);
  });

  test('names the English file where that is the one', async () => {
    const { stderr } = await runCli(['check', 'clean.txt', '--target', 'no.txt']);
    expect(stderr).toBe('songphasa: no.txt: The file is not there\n');
  });

  test('leaves the findings of the other files', async () => {
    const { stdout, stderr } = await runCli(['check', 'missing.txt', 'faulty.txt', '--format', 'jsonl']);
    expect(jsonLines(stdout).map(({ file }) => file)).toContain('faulty.txt');
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('says where an encoding breaks', async () => {
    put('broken.txt', Uint8Array.from([...Buffer.from('ดี'), 0xff, 0x41, 0x80]));
    expect((await runCli(['check', 'broken.txt'])).stderr).toContain('6');
  });
});

describe('jsonl', () => {
  const findings = async (...args: string[]) =>
    jsonLines((await runCli(['check', '--format', 'jsonl', ...args])).stdout);

  test('is one object a finding, with the issue’s fields', async () => {
    expect(await findings('faulty.txt', '--rules', 'placeholder,sara-am')).toEqual([
      {
        file: 'faulty.txt',
        segment: 1,
        start: 5,
        end: 10,
        text: 'XNUMX',
        family: 'placeholder',
        rule: 'placeholder',
        severity: 'error',
        confidence: expect.any(Number),
        message: expect.stringContaining('XNUMX'),
        fixes: [],
      },
      expect.objectContaining({
        segment: 2,
        start: 4,
        end: 8,
        text: 'น\u0e4d\u0e49า',
        rule: 'sara-am',
        fixes: [{ text: 'น้ำ', label: 'น้ำ', safe: true }],
      }),
    ]);
  });

  test('counts UTF-16 units', async () => {
    put('emoji.txt', '😀😀 ราคา XNUMX บาท');
    expect(await findings('emoji.txt', '--rules', 'placeholder')).toMatchObject([{ start: 10, end: 15 }]);
  });

  test('numbers the segments as the app cuts them', async () => {
    const sentence = 'ชาวบ้านช่วยกันสร้างสะพานข้ามแม่น้ำแห่งนี้เมื่อหลายปีก่อน แต่น้ำหลากได้พัดสะพานหายไปในคืนเดียว ';
    const long = `${`${sentence}อย่างไรก็ตาม `.repeat(12)}หน้าร้อนน\u0e4d\u0e49าจะลด`;
    put('long.txt', `${CLEAN}\n   \n${long}\n\nราคา XNUMX บาท\n`);
    const cut = segmentText(long);
    expect(cut.length).toBeGreaterThan(1);
    expect(await findings('long.txt', '--rules', 'placeholder,sara-am')).toMatchObject([
      { segment: 1 + cut.length, start: cut.at(-1)?.text.indexOf('น\u0e4d'), text: 'น\u0e4d\u0e49า' },
      { segment: 2 + cut.length, start: 5, text: 'XNUMX' },
    ]);
  });

  test('names the rows of a table by their id, or by their number', async () => {
    put('ids.csv', 'id,th,en\nmenu.a,ราคา XNUMX บาท,Price\n,มี XNUMX ราย,\n');
    expect(await findings('ids.csv', '--rules', 'placeholder')).toMatchObject([
      { segment: 'menu.a' },
      { segment: 2 },
    ]);
  });

  test('reads TSV, Windows-874 and XLIFF', async () => {
    put('t.tsv', 'id\tth\ten\ns1\tราคา XNUMX บาท\tPrice\n');
    put(
      'w874.txt',
      Uint8Array.from([0xc3, 0xd2, 0xa4, 0xd2, 0x20, ...Buffer.from('XNUMX'), 0x20, 0xba, 0xd2, 0xb7]),
    );
    put('u.xlf', XLIFF);
    for (const [file, segment, start] of [
      ['t.tsv', 's1', 5],
      ['w874.txt', 1, 5],
      ['u.xlf', 'u7', 6],
    ] as const) {
      expect(await findings(file, '--rules', 'placeholder')).toMatchObject([
        { file, segment, start, text: 'XNUMX' },
      ]);
    }
  });

  test('finds nothing in inline tags', async () => {
    put('u.xlf', XLIFF);
    for (const finding of await findings('u.xlf')) expect(finding).toMatchObject({ text: 'XNUMX' });
  });

  test('tells the solver’s offer once a segment, with the English beside the Thai', async () => {
    put('th.txt', 'ต้องแจ้งล่วงหน้า 130 วัน ตามมาตรา XNUMX\n');
    put('en.txt', 'Notice of five days is required under Article 130.\n');
    const told = await findings('th.txt', '--target', 'en.txt');
    const offers = told.filter((one) => 'slots' in one);
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({
      file: 'th.txt',
      segment: 1,
      slots: [
        { start: 17, end: 20, text: '130', noun: 'วัน', value: '5' },
        { start: 34, end: 39, text: 'XNUMX', noun: 'มาตรา', value: '130' },
      ],
    });
    expect(offers[0]).not.toHaveProperty('start');
  });

  test('keeps to the rules that are asked for', async () => {
    const rules = async (list: string) =>
      (await findings('faulty.txt', '--rules', list)).map(({ rule }) => rule);
    expect(await rules('sara-am')).toEqual(['sara-am']);
    expect(await rules('thai-unicode')).toEqual(['sara-am']);
    expect(await rules('-sara-am')).toEqual(['placeholder']);
    expect(await rules('-placeholder,-thai-unicode')).toEqual([]);
  });

  test('comes from standard input for -', async () => {
    const { code, stdout } = await spawnCli(['check', '-', '--format', 'jsonl'], { input: FAULTY });
    expect(code).toBe(1);
    expect(jsonLines(stdout)[0]).toMatchObject({ file: '-', segment: 1 });
  });
});

describe('sarif', () => {
  const log = async (...args: string[]) =>
    JSON.parse((await runCli(['check', '--format', 'sarif', ...args])).stdout);

  test('is a log of version 2.1.0 with one run, its rules and results', async () => {
    const { version, runs } = await log('faulty.txt', '--rules', 'placeholder,sara-am');
    expect(version).toBe('2.1.0');
    const [{ tool, results, columnKind }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(results).toMatchObject([
      {
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'faulty.txt' },
              region: {
                startLine: 1,
                startColumn: 6,
                endLine: 1,
                endColumn: 11,
                charOffset: 5,
                charLength: 5,
              },
            },
          },
        ],
      },
      {
        level: 'warning',
        locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 5, charOffset: 20 } } }],
        fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'น้ำ' } }] }] }],
      },
    ]);
  });

  test('is whole without findings, and where a file could not be read', async () => {
    expect((await log('clean.txt')).runs[0].results).toEqual([]);
    expect((await log('missing.txt')).runs[0].results).toEqual([]);
  });

  test('writes names as URIs', async () => {
    put('บท 1#.txt', FAULTY);
    const { runs } = await log('บท 1#.txt', path.join(folder, 'faulty.txt'));
    const uris: string[] = runs[0].results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(decodeURIComponent(uris[0] ?? '')).toBe('บท 1#.txt');
    expect(uris.at(-1)).toMatch(/^file:\/\/\/.*\/faulty\.txt$/);
  });
});

describe('text', () => {
  test('is a line a finding, a line a fix, and a sum', async () => {
    const { stdout } = await runCli(['check', 'faulty.txt', '--rules', 'sara-am']);
    const [finding, fix, sum] = stdout.split('\n');
    expect(finding).toMatch(/^faulty\.txt:2:4-8: Warning: .+ \[sara-am\]$/);
    expect(fix).toContain('→ “น้ำ” [safe]');
    expect(sum).toBe('0 errors, 1 warning, 0 hints in 1 file');
  });

  test('shows what can’t be seen', async () => {
    put('invisible.txt', 'ปฏิ\u200bบัติ\n');
    expect((await runCli(['check', 'invisible.txt'])).stdout).toContain('‹U+200B›');
  });
});

test('a reader that goes away ends it in peace', async () => {
  put('big.txt', FAULTY.repeat(4000));
  const { code, stderr } = await spawnCli(['check', 'big.txt', '--format', 'jsonl'], { readOnly: 100 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('an output that can’t be written is an error', async () => {
  const { stderr, code } = await runCli(['check', 'faulty.txt'], {}, (done) => done(new Error('EIO')));
  expect({ stderr, code }).toEqual({
    code: 2,
    stderr: 'songphasa: The file could not be written (the disk reports a fault)\n',
  });
});

test('as a process it ends with the exit code, and speaks the language of LANG', async () => {
  expect((await spawnCli(['check', 'clean.txt'])).code).toBe(0);
  expect((await spawnCli(['check', 'faulty.txt'])).code).toBe(1);
  expect(await spawnCli(['check', 'missing.txt'], { env: { LANG: 'th_TH.UTF-8' } })).toEqual({
    code: 2,
    stdout: 'ผิด 0 จุด น่าสงสัย 0 จุด ข้อสังเกต 0 จุด จาก 0 ไฟล์\n',
    stderr: 'songphasa: missing.txt: ไม่พบไฟล์\n',
  });
});

test('help and an unknown command', async () => {
  expect((await runCli(['help'])).stdout).toContain('check FILE');
  expect((await runCli(['check', '--help'])).code).toBe(0);
  expect(await runCli(['chekc', 'a.txt'])).toMatchObject({ code: 2, stdout: '' });
});
