import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../core/formats/markdown/read.ts';
import { writeIntoMarkdown } from '../../../core/formats/markdown/write-into.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, AWKWARD, anyText } from './fixtures.ts';

const read = (text: string) => readMarkdown(encodeUtf8(text), AS_DETECTED).units;
const sources = (text: string) => read(text).map(({ source }) => source);
const write = (text: string, texts: Record<number, string>) => {
  const placed = read(text).flatMap(({ key = '', tags = [] }) => {
    const one = texts[Number(key)];
    return one === undefined ? [] : [{ key, text: one, tags }];
  });
  return new TextDecoder().decode(writeIntoMarkdown(encodeUtf8(text), placed));
};

const PAGE = `---
title: ไม่แปล
---
# ท่าเรือ *เก่า* #

เรือออกทุกวัน **ยกเว้น** วันศุกร์
และ [ตั๋ว](https://a.b/c_(d) "ราคา") ซื้อ
ที่ \`npm start\`.

> คำพูด  
> สองบรรทัด

1. หนึ่ง
   ต่อ
2. สอง

   ย่อหน้าใน

- [x] เสร็จ ![เรือ](a.png)
    - ข้อย่อย

| ชื่อ | ราคา \\| บาท |
|------|:----:|
| เรือ | *แพง* |

\`\`\`js
// ไม่แปล
\`\`\`

    ไม่แปล

<div>ไม่แปล
ไม่แปล</div>

หัวข้อ
======

[ref]: https://x.y
***
จบ <span class="a">ท้าย</span><br>หน้า <https://z>
`;

describe('a Markdown text', () => {
  test('is read by its blocks, with markup as tags', () => {
    expect(sources(PAGE)).toEqual(
      [
        'ท่าเรือ {1>เก่า<1}',
        'เรือออกทุกวัน {3>ยกเว้น<3} วันศุกร์ และ {1>ตั๋ว<1} ซื้อ ที่ {2}.',
        'คำพูด{1}สองบรรทัด',
        'หนึ่ง ต่อ',
        'สอง',
        'ย่อหน้าใน',
        'เสร็จ {1>เรือ<1}',
        'ข้อย่อย',
        'ชื่อ',
        'ราคา \\| บาท',
        'เรือ',
        '{1>แพง<1}',
        'หัวข้อ',
        'จบ {1>ท้าย<1}{2}หน้า {3}',
      ].map((text) =>
        expect.stringMatching(
          new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\d/g, '\\d')}$`),
        ),
      ),
    );
  });

  test('comes back the same where nothing is given', () => {
    expect(write(PAGE, {})).toBe(PAGE);
  });

  test('reads the same once its own texts are written into it', () => {
    const all = Object.fromEntries(sources(PAGE).map((source, index) => [index, source]));
    expect(sources(write(PAGE, all))).toEqual(sources(PAGE));
  });

  test('takes other prose, and its markup stays', () => {
    const [, paragraph] = read(PAGE);
    const link = paragraph?.tags?.find(({ code }) => code.open === '[')?.number;
    const strong = paragraph?.tags?.find(({ code }) => code.open === '**')?.number;
    const code = paragraph?.tags?.find(({ kind }) => kind === 'single')?.number;
    const written = write(PAGE, {
      0: 'The {1>old<1} pier',
      1: `Boats leave {${strong}>daily<${strong}}; {${link}>tickets<${link}}: {${code}}`,
      2: 'a quote{1}of two lines',
      3: 'one',
      11: '{1>dear | cheap<1}',
    });
    expect(written).toBe(
      PAGE.replace('ท่าเรือ *เก่า*', 'The *old* pier')
        .replace(
          /เรือออก[\s\S]*?`\./,
          'Boats leave **daily**; [tickets](https://a.b/c_(d) "ราคา"): `npm start`',
        )
        .replace('คำพูด  \n> สองบรรทัด', 'a quote  \n> of two lines')
        .replace('หนึ่ง\n   ต่อ', 'one')
        .replace('*แพง*', '*dear \\| cheap*'),
    );
  });

  test.each([
    ['# one\n', '# two'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['> x', '\\> x'],
    ['===', '\\==='],
    ['<http://x>', '<http://x>'],
    ['two\nlines', 'two lines'],
  ])('stays a paragraph when it is given %j', (text) => {
    const written = write('ก\n\nข\n', { 0: text });
    expect(sources(written)).toHaveLength(text.startsWith('<http') ? 1 : 2);
    expect(written.endsWith('\n\nข\n')).toBe(true);
  });

  test.each([
    ['a *b _c* d_ e', 'a {1>b _c<1} d_ e'],
    ['snake_case_name', 'snake_case_name'],
    ['**ก**และ*ข*', '{1>ก<1}และ{2>ข<2}'],
    ['\\*ก\\*', '\\*ก\\*'],
    ['`a ` b` `` c ` d ``', '{1} b{2} d ``'],
    ['a ``b`c`` `', 'a {1} `'],
    ['[a][b] [c] ![d](e)', '{1>a<1} [c] {2>d<2}'],
    ['[a](b', '[a](b'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['~~ก~~ <b>ข</b> </i>', '{3>ก<3} {1>ข<1} {2}'],
    ['{1} *ก*', '{1} {2>ก<2}'],
  ])('%j is %j', (text, chipped) => {
    const digits = (one: string) => one.replace(/(?<=[{<])\d/g, '#');
    expect(sources(`${text}\n`).map(digits)).toEqual([digits(chipped)]);
  });

  test('with CRLF keeps it', () => {
    const text = PAGE.replaceAll('\n', '\r\n');
    expect(sources(text)).toEqual(sources(PAGE));
    expect(write(text, {})).toBe(text);
  });

  test('without prose is refused', () => {
    expect(() => read('```\nx\n```\n')).toThrow('no-segments');
  });

  test('keeps its blocks whatever is written into one', () => {
    const text = fc.oneof(
      anyText,
      fc.constantFrom(
        ...Object.values(AWKWARD),
        '# x',
        '- x',
        '```',
        '| a | b |',
        '<div>',
        '    x',
        '[a]: b',
        '---',
        '***',
        '1) x',
      ),
    );
    fc.assert(
      fc.property(text, (one) => {
        const written = sources(write('ก\n\nข\n\n# ค\n', { 0: one }));
        expect(written.slice(-2)).toEqual(['ข', 'ค']);
        expect(written.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('is read in time however hostile it is', () => {
    for (const piece of [
      '[',
      '[a](',
      '`',
      '``a`',
      '*a ',
      '_a*b',
      '<a ',
      '<!--',
      '> ',
      '- ',
      '![',
      '\\',
      '| ',
    ]) {
      const text = `ก ${piece.repeat(20_000)}`;
      expect(() => read(text)).not.toThrow(/stack/);
    }
  });
});
