import { expect, test } from 'vitest';
import { countText } from '../../core/text/words.ts';
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

test('wants a file', async () => {
  expect((await runCli(['stats'])).code).toBe(2);
});
