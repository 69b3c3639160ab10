/** HTML as word processors, mailers and content systems write it: never refused for its markup. */
import { type CorpusCase, file, thai, thai874, utf16 } from './case.ts';

const body = (content: string) => `<!doctype html><html lang="th"><body>${content}</body></html>`;

export const HTML_CORPUS: readonly CorpusCase[] = [
  thai('paragraphs without an end', body('<p>ปลา<p>กุ้ง'), 'ปลา', 'กุ้ง'),
  thai('names in capitals', '<HTML><BODY><P>ปลา</P></BODY></HTML>', 'ปลา'),
  thai('a fragment', '<p>ปลา</p>', 'ปลา'),
  thai(
    'a title and a description',
    '<head><title>ปลา</title><meta name="description" content="กุ้ง"></head>',
    'ปลา',
    'กุ้ง',
  ),
  thai(
    'scripts and styles',
    body('<script>var a = "ไม่แปล <p>";</script><style>p { content: "ไม่แปล" }</style><p>ปลา</p>'),
    'ปลา',
  ),
  thai('comments', body('<!-- ไม่แปล --><p>ปลา<!-- > --></p>'), 'ปลา'),
  thai('references', body('<p>ก &amp; ข &lt;ค&gt; &#3585; &#x0E02;</p>'), 'ก & ข <ค> ก ข'),
  thai('a bold word', body('<p>ปลา<b>ทู</b>สด</p>'), 'ปลา{1>ทู<1}สด'),
  thai('bold all over', body('<p><b>ปลา</b></p>'), 'ปลา'),
  thai('a line break', body('<p>ปลา<br>กุ้ง</p>'), 'ปลา{1}กุ้ง'),
  thai('tags that cross', body('<p>ก<b>ข<i>ค</b>ง</i>จ</p>'), 'ก{1>ข{2>ค<1}ง<2}จ'),
  thai('white space', body('<p>\n  ปลา\n\t ทู \n</p>'), 'ปลา ทู'),
  thai(
    'a list and a table',
    body('<ul><li>ปลา<li>กุ้ง</ul><table><tr><td>หอย<td>ปู</table>'),
    'ปลา',
    'กุ้ง',
    'หอย',
    'ปู',
  ),
  thai('not to be translated', body('<p translate="no">ไม่แปล</p><p>ปลา</p>'), 'ปลา'),
  thai('attributes', body('<p title="ทู">ปลา</p><img alt="กุ้ง" src="a.png">'), 'ทู', 'ปลา', 'กุ้ง'),
  thai('a greater-than sign in an attribute', body('<p class="a>b">ปลา</p>'), 'ปลา'),
  thai('a less-than sign in the text', body('<p>ก < ข</p>'), 'ก < ข'),
  thai('a tag that the file breaks off in', '<p>ปลา</p><p', 'ปลา', '<p'),
  thai('TIS-620', thai874('<meta charset="tis-620"><p>ปลาทู</p>'), 'ปลาทู'),
  thai('UTF-16', utf16(body('<p>ปลา</p>')), 'ปลา'),
  file('a page without a text', body('<img src="a.png">'), 'no-segments'),
  file('nothing', '', 'file-empty'),
];
