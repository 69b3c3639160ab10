/** Markdown as people and static-site generators write it. */
import { type CorpusCase, file, thai, thai874 } from './case.ts';

export const MARKDOWN_CORPUS: readonly CorpusCase[] = [
  thai('headings of both kinds', '# ปลา\n\nกุ้ง\n====\n\n## หอย ##\n', 'ปลา', 'กุ้ง', 'หอย'),
  thai('CRLF', '# ปลา\r\n\r\nกุ้ง\r\n', 'ปลา', 'กุ้ง'),
  thai('a byte order mark', '\ufeff# ปลา\n', 'ปลา'),
  thai('front matter', '---\ntitle: ไม่แปล\n---\n\nปลา\n', 'ปลา'),
  thai('a fenced block', 'ปลา\n\n```sh\n# ไม่แปล\n```\n\n~~~\nไม่แปล\n~~~\n\nกุ้ง\n', 'ปลา', 'กุ้ง'),
  thai('an indented block', 'ปลา\n\n    ไม่แปล\n\nกุ้ง\n', 'ปลา', 'กุ้ง'),
  thai('an HTML block', '<div>\nไม่แปล\n</div>\n\nปลา\n', 'ปลา'),
  thai('a comment', '<!-- ไม่แปล -->\n\nปลา\n', 'ปลา'),
  thai('lists', '- ปลา\n  - กุ้ง\n* หอย\n1. ปู\n2) หมึก\n', 'ปลา', 'กุ้ง', 'หอย', 'ปู', 'หมึก'),
  thai('tasks', '- [ ] ปลา\n- [x] กุ้ง\n', 'ปลา', 'กุ้ง'),
  thai('quotations in quotations', '> ปลา\n>> กุ้ง\n', 'ปลา', 'กุ้ง'),
  thai('a quotation at a paragraph', 'ปลา\n> กุ้ง\nแม่น้ำ\n', 'ปลา', 'กุ้ง แม่น้ำ'),
  thai('a table', '| ปลา | กุ้ง |\n|---|:-:|\n| หอย | |\n', 'ปลา', 'กุ้ง', 'หอย'),
  thai('emphasis', 'ปลา **ทู** และ *กุ้ง*\n', 'ปลา {1>ทู<1} และ {2>กุ้ง<2}'),
  thai('code in a line', 'ใช้ `a | b` เสมอ\n', 'ใช้ {1} เสมอ'),
  thai('a link', 'ดู [ปลา](https://example.invalid "ทู") ก่อน\n', 'ดู {1>ปลา<1} ก่อน'),
  thai('a definition', 'ดู [ปลา][1]\n\n[1]: https://example.invalid\n', 'ดู {1>ปลา<1}'),
  thai('escapes', 'ก \\* ข \\_ ค\n', 'ก \\* ข \\_ ค'),
  thai('a rule', 'ปลา\n\n---\n\nกุ้ง\n\n* * *\n', 'ปลา', 'กุ้ง'),
  thai('TIS-620', thai874('# ปลาทูแม่กลอง\n'), 'ปลาทูแม่กลอง'),
  file('code and nothing else', '```\nปลา\n```\n', 'no-segments'),
  file('nothing', '', 'file-empty'),
  file('bytes of no text', Uint8Array.of(0x00, 0x01, 0x02, 0x00), 'file-not-text'),
];
