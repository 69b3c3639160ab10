import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditedUnit } from '../../../core/formats/document.ts';
import { parsePo, writeString } from '../../../core/formats/po/parse.ts';
import { readPo } from '../../../core/formats/po/read.ts';
import { writeBackPo, writePo } from '../../../core/formats/po/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';

const FILE = String.raw`# Header comment
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: en_GB\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#. Shown on the pier
#: src/a.c:10
#, c-format, fuzzy
msgctxt "pier"
msgid "เรือ %s"
msgstr "boat \"%s\"\n"

# by hand
msgid ""
"สอง\n"
"บรรทัด"
msgstr ""
"two\n"
"lines"
msgid "ไม่มีคำแปล"
msgstr ""

#, c-format
msgid "%d วัน"
msgid_plural "%d หลายวัน"
msgstr[0] "%d day"
msgstr[1] "%d days"

#~ msgid "เก่า"
#~ msgstr "old"
`;
const bytes = encodeUtf8(FILE);
const read = (text: string) => readPo(encodeUtf8(text), AS_DETECTED);
const edit = (key: string, over: Partial<EditedUnit>): EditedUnit => ({
  key,
  source: null,
  target: null,
  state: null,
  tags: [],
  facts: null,
  threads: [],
  ...over,
});
const back = (edits: EditedUnit[], text = FILE) =>
  new TextDecoder().decode(writeBackPo(encodeUtf8(text), edits));

describe('a PO file', () => {
  test('is read entry by entry, a plural as several units', () => {
    const { units, swapped, languages } = read(FILE);
    expect([swapped, languages]).toEqual([false, { source: 'th', target: 'en_GB' }]);
    expect(
      units.map(({ id, key, source, target, state, notes }) => [id, key, source, target, state, notes]),
    ).toEqual([
      ['pier', '1.0', 'เรือ %s', 'boat "%s"\n', 'draft', ['Shown on the pier']],
      [null, '2.0', 'สอง\nบรรทัด', 'two\nlines', 'translated', ['by hand']],
      [null, '3.0', 'ไม่มีคำแปล', '', 'untranslated', []],
      [null, '4.0', '%d วัน', '%d day', 'translated', []],
      [null, '4.1', '%d หลายวัน', '%d days', 'translated', []],
    ]);
  });

  test('comes back the same where nothing changed', () => {
    expect(writeBackPo(bytes, [])).toBe(bytes);
    expect(back(read(FILE).units.map(({ key = '', target, state }) => edit(key, { target, state })))).toBe(
      FILE,
    );
  });

  test('comes back with edited translations and flags, and nothing else changed', () => {
    const edited = back([
      edit('1.0', { target: 'ship %s', state: 'approved' }),
      edit('2.0', { state: 'draft' }),
      edit('3.0', { target: 'one\ntwo', state: 'translated' }),
      edit('4.1', { target: 'many "days"' }),
    ]);
    expect(edited).toBe(
      FILE.replace('#, c-format, fuzzy', '#, c-format')
        .replace(String.raw`msgstr "boat \"%s\"\n"`, 'msgstr "ship %s"')
        .replace('# by hand\n', '# by hand\n#, fuzzy\n')
        .replace('msgid "ไม่มีคำแปล"\nmsgstr ""', 'msgid "ไม่มีคำแปล"\nmsgstr ""\n"one\\n"\n"two"')
        .replace('msgstr[1] "%d days"', String.raw`msgstr[1] "many \"days\""`),
    );
  });

  test('stays fuzzy while an error is open in one of its texts, and becomes so by no error', () => {
    const translated = { state: 'translated', hasError: true } as const;
    expect(back([edit('1.0', translated), edit('2.0', translated)])).toBe(FILE);
    const plural = FILE.replace('#, c-format\nmsgid "%d', '#, c-format, fuzzy\nmsgid "%d');
    const forms = (second: Partial<EditedUnit>) =>
      back([edit('4.0', { state: 'translated' }), edit('4.1', { state: 'translated', ...second })], plural);
    expect(forms({ hasError: true })).toBe(plural);
    expect(forms({})).toBe(FILE);
  });

  test('loses its flag line with its last flag', () => {
    const text = '#, fuzzy\nmsgid "ก"\nmsgstr "a"\n';
    expect(back([edit('0.0', { state: 'approved' })], text)).toBe('msgid "ก"\nmsgstr "a"\n');
  });

  test('carries a verdict in a comment, and takes it anew each time', () => {
    const facts = {
      original: null,
      verdictReason: 'not\nthis',
      approvedBy: null,
      sourceAuthor: null,
      targetAuthor: null,
      changedAt: null,
    };
    const rejected = back([edit('2.0', { state: 'rejected', facts })]);
    expect(rejected).toContain('# songphasa:rejected: not this\n# by hand\n#, fuzzy\nmsgid ""');
    expect(read(rejected).units[1]).toMatchObject({ state: 'rejected', notes: ['by hand'] });
    expect(back([edit('2.0', { state: 'rejected', facts })], rejected)).toBe(rejected);
    expect(back([edit('2.0', { state: 'translated' })], rejected)).toBe(FILE);
  });

  test.each([
    ['Language: th\\n', 'Rain', 'ฝน', true],
    ['Language: en\\n', 'ฝน', 'Rain', false],
    ['X: y\\n', 'Rain', 'ฝน', true],
  ])('with %j is read in its direction', (header, id, str, swapped) => {
    const text = `msgid ""\nmsgstr "${header}"\n\nmsgid "${id}"\nmsgstr "${str}"\n`;
    expect(read(text)).toMatchObject({ swapped, units: [{ source: 'ฝน', target: 'Rain' }] });
    expect(back([edit('1.0', swapped ? { source: 'ลม' } : { target: 'Wind' })], text)).toContain(
      `msgstr "${swapped ? 'ลม' : 'Wind'}"`,
    );
  });

  test('with one plural form has the plural for its source', () => {
    const text =
      'msgid ""\nmsgstr "Language: th\\n"\n\nmsgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] "%d วัน"\n';
    expect(read(text).units).toMatchObject([{ target: '%d days', source: '%d วัน' }]);
  });

  test('with CRLF and in Windows-874 is written as UTF-8, which the header then says', () => {
    const text =
      'msgid ""\r\nmsgstr "Language: en\\nContent-Type: text/plain; charset=TIS-620\\n"\r\n\r\nmsgid "ตลาดเช้า"\r\nmsgstr ""\r\n';
    const thai = Uint8Array.from(text, (char) =>
      char >= 'ก' ? char.charCodeAt(0) - 0x0e00 + 0xa0 : char.charCodeAt(0),
    );
    expect(new TextDecoder().decode(writeBackPo(thai, [edit('1.0', { target: 'a\nb' })]))).toBe(
      text.replace('TIS-620', 'UTF-8').replace('msgstr ""\r\n', 'msgstr ""\r\n"a\\n"\r\n"b"\r\n'),
    );
  });

  test.each([
    ['msgid "a\nmsgstr "b"', 1, 'po-string'],
    ['msgid "a"\nmsgstr b', 2, 'po-string'],
    ['"a"', 1, 'po-string'],
    ['nonsense', 1, 'po-keyword'],
    ['msgstr "a"', 1, 'po-no-msgid'],
  ])('%j is refused', (text, line, reason) => {
    expect(() => parsePo(text)).toThrow(`file-malformed {"line":${line},"reason":"${reason}"}`);
  });

  test('without a text is refused', () => {
    expect(() => read('msgid ""\nmsgstr "Language: th\\n"\n')).toThrow('no-segments');
  });

  test('gives every text back as it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parsePo(`msgid "x"\n${writeString('msgstr', text, '\n')}\n`)[0]?.translations[0]?.text).toBe(
          text,
        );
      }),
    );
  });

  test.each(Object.entries(AWKWARD))('takes %s', (_name, target) => {
    expect(read(back([edit('3.0', { target })])).units[2]?.target).toBe(target);
  });
});

test('a fresh PO says what it is and reads back', () => {
  const states = everyState();
  const file = writePo(
    snapshot([...states, segment({ source: states[0]?.source ?? '' })], { onePerson: true }),
    EVERYTHING,
  );
  expect(new TextDecoder().decode(file)).toMatch(
    /^# ONE PERSON\n# NOT CLEAN 5\/7, 3 open, 0 left out\nmsgid ""\n/,
  );
  const units = readPo(file, AS_DETECTED).units;
  expect(units.slice(0, 6).map(({ id, source, target, state }) => [id, source, target, state])).toEqual(
    states.map(({ id, source, target, state }) => [
      id,
      source,
      target,
      state === 'approved' ? 'translated' : state,
    ]),
  );
});
