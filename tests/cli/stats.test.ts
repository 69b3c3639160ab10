import { expect, test } from 'vitest';
import { countText } from '../../core/text/words.ts';
import { docxOf, paragraph, run, xlsxOf } from '../core/formats/office.ts';
import { jsonLines, runCli, testFolder } from './run.ts';

const { put } = testFolder();

test('counts segments, text, states and artifacts', async () => {
  put('t.csv', 'id,th,en,status\n1,ราคา XNUMX บาท,Price,approved\n2,ดีมาก,Very good,\n3,ดีมาก,,\n');
  const { code, stdout } = await runCli(['stats', 't.csv', '--format', 'jsonl']);
  expect(code).toBe(0);
  const add = (texts: string[], language: 'th' | 'en') => {
    const all = texts.map((text) => countText(text, language));
    const sum = (key: 'characters' | 'icuWords' | 'gmxWords') =>
      all.reduce((total, one) => total + one[key], 0);
    return { characters: sum('characters'), icuWords: sum('icuWords'), gmxWords: sum('gmxWords') };
  };
  expect(jsonLines(stdout)).toEqual([
    {
      file: 't.csv',
      format: 'csv',
      segments: 3,
      repetitions: 1,
      source: add(['ราคา XNUMX บาท', 'ดีมาก', 'ดีมาก'], 'th'),
      target: add(['Price', 'Very good'], 'en'),
      states: { untranslated: 1, draft: 1, approved: 1 },
      artifacts: expect.objectContaining({ placeholder: 1 }),
    },
  ]);
});

test('tells the same to people, in their language', async () => {
  put('t.txt', 'ราคา XNUMX บาท\n');
  const { stdout } = await runCli(['stats', 't.txt', '--lang', 'th']);
  expect(stdout).toContain('  เซกเมนต์: 1\n');
  expect(stdout).toMatch(/ตัวเลขหาย: 1\n$/);
});

test('counts no tag as text', async () => {
  const xliff = (source: string) =>
    `<xliff version="2.0" srcLang="th" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u"><segment><source>${source}</source><target>${source}</target></segment></unit></file></xliff>`;
  put('bare.xlf', xliff('ดีมาก 5'));
  put('tags.xlf', xliff('<pc id="1">ดี</pc>มาก <ph id="23"/>5'));
  const { stdout } = await runCli(['stats', 'bare.xlf', 'tags.xlf', '--format', 'jsonl']);
  const [bare, tags] = jsonLines(stdout);
  expect({ ...tags, file: 'bare.xlf' }).toEqual(bare);
});

test.each([
  ['a.po', 'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "ฝน"\nmsgstr "Rain"\n', 'po'],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nฝน\n', 'srt'],
  ['a.md', '# ฝน\n', 'markdown'],
  ['a.html', '<p>ฝน</p>', 'html'],
  ['a.docx', docxOf(paragraph(run('ฝน'))), 'docx'],
  ['a.xlsx', xlsxOf('<row r="1"><c r="A1" t="inlineStr"><is><t>ฝน</t></is></c></row>'), 'xlsx'],
])('reads %s', async (name, content, format) => {
  put(name, content);
  const { stdout } = await runCli(['stats', name, '--format', 'jsonl']);
  expect(jsonLines(stdout)).toMatchObject([{ file: name, format, segments: 1, source: { characters: 2 } }]);
});

test('wants a file', async () => {
  expect((await runCli(['stats'])).code).toBe(2);
});
