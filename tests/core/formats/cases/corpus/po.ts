/** PO files as gettext, Poedit, Weblate and WordPress write them, and as people break them. */
import { type CorpusCase, file, thai874 } from './case.ts';

const HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: en\\n"\n';
const INTO_THAI = HEAD.replace('Language: en', 'Language: th');
const po = (entries: string, head = HEAD) => `${head}\n${entries}\n`;

export const PO_CORPUS: readonly CorpusCase[] = [
  file('CRLF', po('msgid "ปลา"\nmsgstr "Fish"').replaceAll('\n', '\r\n'), [['ปลา', 'Fish']]),
  file('a byte order mark', `\ufeff${po('msgid "ปลา"\nmsgstr "Fish"')}`, [['ปลา', 'Fish']]),
  file('no header', 'msgid "ปลา"\nmsgstr "Fish"\n', [['ปลา', 'Fish']]),
  file('no line end at the end', `${HEAD}\nmsgid "ปลา"\nmsgstr ""`, [['ปลา', '']]),
  file('strings over several lines', po('msgid ""\n"ปลา"\n"ทู"\nmsgstr ""\n"Mackerel"\n" fish"'), [
    ['ปลาทู', 'Mackerel fish'],
  ]),
  file('escapes', po('msgid "ปลา\\n\\t\\"ทู\\"\\\\"\nmsgstr "A\\x41\\101"'), [['ปลา\n\t"ทู"\\', 'AAA']]),
  file(
    'a plural',
    po('msgid "ปลา %d ตัว"\nmsgid_plural "ปลา %d ตัวถ้วน"\nmsgstr[0] "%d fish"\nmsgstr[1] "%d fishes"'),
    [
      ['ปลา %d ตัว', '%d fish'],
      ['ปลา %d ตัวถ้วน', '%d fishes'],
    ],
  ),
  file(
    'a context, comments, flags and references',
    po(
      '# คน\n#. code\n#: a.c:1 b.c:2\n#, fuzzy, c-format\n#| msgid "กุ้ง"\nmsgctxt "เมนู"\nmsgid "ปลา"\nmsgstr "Fish"',
    ),
    [['ปลา', 'Fish']],
  ),
  file(
    'equal texts in two contexts',
    po('msgctxt "a"\nmsgid "ปลา"\nmsgstr "Fish"\n\nmsgctxt "b"\nmsgid "ปลา"\nmsgstr "Pisces"'),
    [
      ['ปลา', 'Fish'],
      ['ปลา', 'Pisces'],
    ],
  ),
  file('obsolete entries', po('msgid "ปลา"\nmsgstr "Fish"\n\n#~ msgid "กุ้ง"\n#~ msgstr "Shrimp"'), [
    ['ปลา', 'Fish'],
  ]),
  file('entries that touch', po('msgid "ปลา"\nmsgstr "Fish"\nmsgid "กุ้ง"\nmsgstr "Shrimp"'), [
    ['ปลา', 'Fish'],
    ['กุ้ง', 'Shrimp'],
  ]),
  file('into Thai', po('msgid "Fish"\nmsgstr "ปลา"', INTO_THAI), [['ปลา', 'Fish']]),
  file('a template into Thai', po('msgid "Fish"\nmsgstr ""', INTO_THAI), [['', 'Fish']]),
  file('TIS-620', thai874(po('msgid "ปลา"\nmsgstr "Fish"').replace('UTF-8', 'TIS-620')), [['ปลา', 'Fish']]),
  file('white space before and after', po('  msgid   "ปลา"  \n\tmsgstr\t"Fish"\t'), [['ปลา', 'Fish']]),
  file('an open quotation mark', po('msgid "ปลา\nmsgstr "Fish"'), 'file-malformed'),
  file('a text behind the quotation mark', po('msgid "ปลา" x\nmsgstr "Fish"'), 'file-malformed'),
  file('a translation of nothing', po('msgstr "Fish"'), 'file-malformed'),
  file('an unknown keyword', po('msgid "ปลา"\nmsgtxt "Fish"'), 'file-malformed'),
  file('a header and nothing else', HEAD, 'no-segments'),
  file('nothing', '', 'file-empty'),
  file('a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'file-not-text'),
];
