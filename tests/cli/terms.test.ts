import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines, runCli, testFolder } from './run.ts';

const { folder, put } = testFolder();

put(
  'pair.csv',
  'id,th,en\na,ผู้ขายเซ็นสัญญา,The vendor signs.\nb,ผู้ขายเซ็นชื่อ,The supplier signs.\nc,ผู้ขายกลับ,He left.\n',
);
put('terms.csv', 'thai,english,forbidden\nผู้ขาย,supplier,vendor\n');
put(
  'terms.tbx',
  `<martif type="TBX" xml:lang="en"><text><body><termEntry id="1">
<langSet xml:lang="th"><tig><term>ผู้ขาย</term></tig></langSet>
<langSet xml:lang="en"><tig><term>supplier</term></tig>
<tig><term>vendor</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>`,
);
put('broken.tbx', '<martif><text>');

describe('check --terms', () => {
  test.each(['terms.csv', 'terms.tbx'])('finds what %s asks for', async (file) => {
    const args = ['check', 'pair.csv', '--rules', 'terminology', '--format', 'jsonl', '--terms', file];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(1);
    const found = jsonLines(stdout).map(({ segment, rule, text, fixes }) => ({ segment, rule, text, fixes }));
    expect(found).toMatchObject([
      { segment: 'a', rule: 'forbidden-term', text: 'vendor', fixes: [{ text: 'supplier', safe: false }] },
      { segment: 'c', rule: 'term-missing', text: 'ผู้ขาย', fixes: [] },
    ]);
  });

  test('finds nothing without terms', async () => {
    expect((await runCli(['check', 'pair.csv', '--rules', 'terminology'])).code).toBe(0);
  });

  test('names the file of terms where that is the one that is broken', async () => {
    const { code, stderr } = await runCli(['check', 'pair.csv', '--terms', 'broken.tbx']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^songphasa: broken\.tbx: /);
  });
});

describe('align --terms', () => {
  const table = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  // Lines of one length, without anything else in common.
  put('a.th.txt', 'กระต๊อบสีเทา\nหมอกลงหนา\nเรือแล่นไป\n');
  put('a.en.txt', 'A grey hovel\nIt is foggy\nA skiff goes\n');
  put('a.csv', 'th,en\nกระต๊อบ,hovel\nหมอก,foggy\nเรือ,skiff\n');

  test('is surer of lines that share a term', async () => {
    await runCli(['align', 'a.th.txt', 'a.en.txt', '-o', 'without.csv']);
    await runCli(['align', 'a.th.txt', 'a.en.txt', '-o', 'with.csv', '--terms', 'a.csv']);
    const sure = (name: string) =>
      table(name)
        .trim()
        .split('\r\n')
        .slice(1)
        .reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0);
    expect(sure('with.csv')).toBeGreaterThan(sure('without.csv'));
  });
});
