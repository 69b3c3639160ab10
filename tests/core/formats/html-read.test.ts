import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../core/formats/html/read.ts';
import { writeIntoHtml } from '../../../core/formats/html/write-into.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, AWKWARD, anyText } from './fixtures.ts';

const read = (html: string) => readHtml(encodeUtf8(html), AS_DETECTED).units;
const sources = (html: string) => read(html).map(({ source }) => source);
const write = (html: string, texts: Record<number, string>, language: 'th' | 'en' = 'th') => {
  const placed = read(html).flatMap(({ key = '', tags = [] }) => {
    const text = texts[Number(key)];
    return text === undefined ? [] : [{ key, text, tags }];
  });
  return new TextDecoder().decode(writeIntoHtml(encodeUtf8(html), placed, language));
};

const PAGE = `<!DOCTYPE html>
<html lang="th">
<head><meta charset="utf-8"><title>ท่าเรือ &amp; ตลาด</title>
<meta name="description" content="หน้าของ &quot;ท่าเรือ&quot;">
<script>var a = "<p>ไม่แปล</p>";</script><style>p > b { color: red }</style></head>
<body>
<!-- ไม่แปล -->
<h1 class=big>ท่าเรือ</h1>
<p>เรือ<b>ออก</b>ทุก <a href="t.html">วัน
  จันทร์</a><br>ครับ&nbsp;&hellip;</p>
<div><img src="a.png" alt="ภาพเรือ"> <span translate="no">ABC</span>
<ul><li>หนึ่ง<li><em>สอง</em></ul></div>
<table><tr><td>ช่อง<td title="คำใบ้">ช่อง <svg><text>x</text></svg> สอง</table>
<pre>  ข้อ
   ความ</pre><div translate=no><p>ไม่แปล</p></div>
<p>&unknown; 5 < 6 & 7</p>
</body></html>
`;

describe('an HTML page', () => {
  test('is read by its blocks, with inline elements as tags', () => {
    expect(sources(PAGE)).toEqual([
      'ท่าเรือ & ตลาด',
      'หน้าของ "ท่าเรือ"',
      'ท่าเรือ',
      'เรือ{1>ออก<1}ทุก {2>วัน จันทร์<2}{3}ครับ\u00a0…',
      'ภาพเรือ',
      'หนึ่ง',
      'สอง',
      'ช่อง',
      'คำใบ้',
      'ช่อง {1} สอง',
      '  ข้อ\n   ความ',
      '{1} 5 < 6 & 7',
    ]);
  });

  test('comes back the same where nothing is given', () => {
    expect(write(PAGE, {})).toBe(PAGE);
  });

  test('takes English in its place, and says that it is English', () => {
    const english = write(
      PAGE,
      { 0: 'Pier & market', 3: 'Boats {1>leave<1} {2>Mondays<2}{3}<ok>', 4: 'a "boat"', 9: 'cell {1} two' },
      'en',
    );
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<title>Pier &amp; market</title>');
    expect(english).toContain('<p>Boats <b>leave</b> <a href="t.html">Mondays</a><br>&lt;ok&gt;</p>');
    expect(english).toContain('alt="a &quot;boat&quot;"');
    expect(english).toContain('<td title="คำใบ้">cell <svg><text>x</text></svg> two</table>');
    expect(english).toContain('<li>หนึ่ง<li><em>สอง</em></ul>');
  });

  test.each([
    [
      '<p>ดู <img alt="เรือ" src=a> ของ</p>',
      '<p>See a <img alt="boat" src=a> there</p>',
      ['boat', 'See a {1} there'],
    ],
    ['<p>ดู <img alt="เรือ" src=a> ของ</p>', '<p>See it</p>', ['boat', 'See it']],
    ['<p>ดู <img alt="เรือ" src=a> ของ</p>', '<p>ดู <img alt="a &quot;b&quot;" src=a> ของ</p>', ['a "b"']],
    [
      '<p>ดู <a title=แผนที่ href=x>ที่นี่</a> ก่อน</p>',
      '<p>First <a title="map" href=x>here</a></p>',
      ['map', 'First {1>here<1}'],
    ],
    [
      '<p>ก<img alt="ข">ค<img alt="ข">ง</p>',
      '<p>a<img alt="second">b<img alt="first">c</p>',
      ['first', 'second', 'a{2}b{1}c'],
    ],
    [
      '<p>ก<iframe title="แผนที่"><p>x</p></iframe>ค</p>',
      '<p>a<iframe title="map"><p>x</p></iframe>b</p>',
      ['map', 'a{1}b'],
    ],
  ])('takes what stands in the attributes of a tag within a sentence: %s to %s', (html, expected, texts) => {
    expect(write(html, { ...texts })).toBe(expected);
  });

  test('reads the same once its own texts are written into it', () => {
    const all = Object.fromEntries(sources(PAGE).map((source, index) => [index, source]));
    expect(sources(write(PAGE, all))).toEqual(sources(PAGE));
  });

  test('in another encoding becomes UTF-8 and says so', () => {
    const html =
      '<meta charset="tis-620"><meta http-equiv="Content-Type" content="text/html; charset=TIS-620"><p>ตลาดเช้า';
    const thai = Uint8Array.from(html, (char) =>
      char >= 'ก' ? char.charCodeAt(0) - 0x0e00 + 0xa0 : char.charCodeAt(0),
    );
    expect(
      new TextDecoder().decode(writeIntoHtml(thai, [{ key: '0', text: 'ตลาดเช้า', tags: [] }], 'th')),
    ).toBe(
      '<meta charset="utf-8"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>ตลาดเช้า',
    );
  });

  test.each([
    ['<p>ก<i>ข</p>', ['ก{1}ข']],
    ['<p>ก</i>ข</p>', ['ก{1}ข']],
    ['<p><b>ก</b></p>', ['ก']],
    ['<p><b>ก</b> <i>ข</i></p>', ['{1>ก<1} {2>ข<2}']],
    ['<p> <img src=x> ก <br> </p>', ['ก']],
    ['<a title="x>y" href=z>ก</a>', ['x>y', 'ก']],
    ['ก<!-- a > b -->ข', ['ก{1}ข']],
    ['<p>ก&#3586;&#x0E04;&#150;', ['กขค–']],
    ['<textarea>ก <b>ข</b></textarea>', ['ก <b>ข</b>']],
    ['<p>ก <p>ข', ['ก', 'ข']],
    ['< ก > ข <3', ['< ก > ข <3']],
    ['<p>ก <', ['ก <']],
  ])('however it is written: %j', (html, expected) => {
    expect(sources(html)).toEqual(expected);
  });

  test.each(['<p></p>', '<script>ก</script>', '<div translate="no">ก</div>'])(
    '%s without a text is refused',
    (html) => {
      expect(() => read(html)).toThrow('no-segments');
    },
  );

  test.each(
    Object.entries(AWKWARD).filter(([name]) => !['controls', 'outer spaces', 'line ends'].includes(name)),
  )('takes %s', (_name, text) => {
    expect(sources(write('<p>ก</p><p>ข</p>', { 0: text }))[0]).toBe(text.replaceAll('\t', ' '));
  });

  test('keeps its blocks whatever is written into one', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== ''),
        (text) => {
          const written = sources(write(PAGE, { 3: text }));
          expect(written.filter((_, index) => index !== 3)).toEqual(
            sources(PAGE).filter((_, index) => index !== 3),
          );
        },
      ),
    );
  });

  test('is read in time however hostile it is', () => {
    for (const piece of ['<a ', '<!--', '<b>', '</b>', '&amp', '<a b="', "<textarea><p title='", '<svg>']) {
      const html = `<p>ก${piece.repeat(20_000)}`;
      expect(() => read(html)).not.toThrow(/stack|internal/);
    }
  });
});
