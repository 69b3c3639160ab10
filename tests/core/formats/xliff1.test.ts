import { describe, expect, test } from 'vitest';
import type { EditedUnit } from '../../../core/formats/document.ts';
import { readXliff1 } from '../../../core/formats/xliff1/read.ts';
import { writeBackXliff1 } from '../../../core/formats/xliff1/write-back.ts';
import { decodeXml } from '../../../core/formats/xml/decode.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AWKWARD, approvedAs, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { canonical, SCHEMAS_PRESENT, violations, WANTS_SHARED } from './shared.ts';

const FOREIGN = `<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:example:my">
  <file original="a.htm" datatype="html" source-language="th" target-language="en" my:k="1">
    <header><skl><external-file href="a.skl"/></skl><my:x/></header>
    <body>
      <trans-unit id="1" approved="yes"><source>ไป<g id="1" ctype="bold">ตลาด</g><x id="2" ctype="lb"/></source><target state="final">Go to <g id="1" ctype="bold">market</g><x id="2" ctype="lb"/></target><note from="PM">Short!</note><alt-trans><source>ไป</source><target>no</target></alt-trans></trans-unit>
      <group id="g">
        <trans-unit id="2" my:t='x'>
          <source>กา <bpt id="1" rid="9">&lt;i&gt;</bpt>ข<ept id="2" rid="9">&lt;/i&gt;</ept>. คำ<ph id="3">{0}</ph></source>
          <seg-source><mrk mtype="seg" mid="0">กา <bpt id="1" rid="9">&lt;i&gt;</bpt>ข<ept id="2" rid="9">&lt;/i&gt;</ept>.</mrk> <mrk mtype="seg" mid="1">คำ<ph id="3">{0}</ph></mrk></seg-source>
          <target state="needs-translation"><mrk mtype="seg" mid="0">A <bpt id="1" rid="9">&lt;i&gt;</bpt>b<ept id="2" rid="9">&lt;/i&gt;</ept>.</mrk> <mrk mtype="seg" mid="1"/></target>
        </trans-unit>
        <trans-unit id="3"><source>สาม</source></trans-unit>
        <trans-unit id="4"><source>สี่</source><seg-source><mrk mtype="seg" mid="a">สี่</mrk><mrk mtype="seg" mid="b">ห้า</mrk></seg-source></trans-unit>
        <trans-unit id="5" translate="no"><source>ห้าม</source></trans-unit>
      </group>
    </body>
  </file>
</xliff>
`;

const bytes = encodeUtf8(FOREIGN);
const read = (file: Uint8Array) => readXliff1(decodeXml(file).text);
const edit = (key: string, over: Partial<EditedUnit> = {}): EditedUnit => ({
  key,
  source: null,
  target: null,
  state: null,
  tags: [],
  facts: null,
  threads: [],
  ...over,
});
const back = (edits: EditedUnit[], file = bytes) =>
  new TextDecoder().decode(writeBackXliff1(file, edits, { about: null }));
const NO_FACTS = {
  original: null,
  verdictReason: null,
  approvedBy: null,
  sourceAuthor: null,
  targetAuthor: null,
  changedAt: null,
};

describe('a file of another tool', () => {
  const document = read(bytes);
  const tagsOf = (index: number) => document.units[index]?.tags ?? [];

  test('is read segment by segment, with chips for its tags', () => {
    expect(document).toMatchObject({
      parts: ['a.htm'],
      languages: { source: 'th', target: 'en' },
      swapped: false,
    });
    expect(
      document.units.map(({ id, key, source, target, state, paragraph }) => [
        id,
        key,
        source,
        target,
        state,
        paragraph,
      ]),
    ).toEqual([
      ['1', '0.0.0', 'ไป{1>ตลาด<1}{2}', 'Go to {1>market<1}{2}', 'approved', 0],
      ['2/0', '0.1.0', 'กา {9>ข<9}.', 'A {9>b<9}.', 'draft', 1],
      ['2/1', '0.1.1', 'คำ{3}', '', 'untranslated', 1],
      ['3', '0.2.0', 'สาม', '', 'untranslated', 2],
      ['4/a', '0.3.0', 'สี่', '', 'untranslated', 3],
      ['4/b', '0.3.1', 'ห้า', '', 'untranslated', 3],
    ]);
    expect(document.units[0]?.notes).toEqual(['Short!']);
    expect(tagsOf(0)).toMatchObject([
      { kind: 'pair', encloses: true },
      { kind: 'single', equivalent: '\n' },
    ]);
    expect(tagsOf(1)).toMatchObject([
      { number: 9, kind: 'pair', code: { open: '<i>', close: '</i>' }, encloses: false },
    ]);
  });

  test('comes back the same bytes where nothing was edited', () => {
    expect(writeBackXliff1(bytes, [], { about: null })).toBe(bytes);
    expect(back(document.units.map(({ key = '', state }) => edit(key, { state })))).toBe(FOREIGN);
  });

  test('comes back with the edited target and nothing else changed', () => {
    expect(back([edit('0.0.0', { target: '{2}{1>Market<1} & more', tags: tagsOf(0) })])).toBe(
      FOREIGN.replace(
        /Go to .*?<\/target>/,
        '<x id="2" ctype="lb"/><g id="1" ctype="bold">Market</g> &amp; more</target>',
      ),
    );
  });

  test('loses its approval with its state, and gains one', () => {
    expect(back([edit('0.0.0', { state: 'translated' })])).toBe(
      FOREIGN.replace('approved="yes"><source>ไป', 'approved="no"><source>ไป').replace(
        'state="final"',
        'state="translated"',
      ),
    );
    expect(back([edit('0.2.0', { state: 'approved', target: 'Three' })])).toBe(
      FOREIGN.replace(
        '<trans-unit id="3"><source>สาม</source>',
        '<trans-unit id="3" approved="yes"><source>สาม</source><target state="final">Three</target>',
      ),
    );
  });

  test('with marked segments has each put in its place', () => {
    expect(back([edit('0.1.1', { target: 'Word{3}', tags: tagsOf(2) })])).toBe(
      FOREIGN.replace(
        '<mrk mtype="seg" mid="1"/></target>',
        '<mrk mtype="seg" mid="1">Word<ph id="3">{0}</ph></mrk></target>',
      ),
    );
    expect(back([edit('0.3.1', { target: 'Five' })])).toContain(
      '</seg-source><target><mrk mtype="seg" mid="a"></mrk><mrk mtype="seg" mid="b">Five</mrk></target>',
    );
  });

  test('with marked segments has one state, and keeps those of its segments beside it', () => {
    const edited = encodeUtf8(
      back([
        edit('0.1.0', { state: 'approved' }),
        edit('0.1.1', { state: 'translated', target: 'W{3}', tags: tagsOf(2) }),
      ]),
    );
    expect(new TextDecoder().decode(edited)).toContain(
      '<target state="translated"><mrk mtype="seg" mid="0">A',
    );
    expect(
      read(edited)
        .units.slice(1, 3)
        .map(({ state }) => state),
    ).toEqual(['approved', 'translated']);
    const all = encodeUtf8(back([edit('0.1.1', { state: 'approved' })], edited));
    expect(new TextDecoder().decode(all)).toContain('id="2" my:t=\'x\' approved="yes"');
    expect(
      read(all)
        .units.slice(1, 3)
        .map(({ state }) => state),
    ).toEqual(['approved', 'approved']);
    // Another tool changed the unit's state: what we knew of its segments is void.
    const foreign = new TextDecoder()
      .decode(edited)
      .replace('state="translated"><mrk', 'state="needs-review-translation"><mrk');
    expect(
      read(encodeUtf8(foreign))
        .units.slice(1, 3)
        .map(({ state }) => state),
    ).toEqual(['draft', 'draft']);
  });

  test('has a repaired source in all the places where it stands', () => {
    const edited = back([edit('0.1.0', { source: 'อีกา {9>ขาว<9}.', tags: tagsOf(1) })]);
    const repaired = 'อีกา <bpt id="1" rid="9">&lt;i&gt;</bpt>ขาว<ept id="2" rid="9">&lt;/i&gt;</ept>.';
    expect(edited).toContain(`<source>${repaired} คำ<ph id="3">{0}</ph></source>`);
    expect(edited).toContain(
      `<seg-source><mrk mtype="seg" mid="0">${repaired}</mrk> <mrk mtype="seg" mid="1">คำ`,
    );
  });

  test('keeps text that the file’s layout would swallow', () => {
    for (const key of ['0.0.0', '0.1.1', '0.3.0']) {
      const edited = encodeUtf8(back([edit(key, { target: ' one\n two\t', source: '\nก\n' })]));
      expect(read(edited).units.find((unit) => unit.key === key)).toMatchObject({
        source: '\nก\n',
        target: ' one\n two\t',
      });
    }
  });

  test.each(Object.entries(AWKWARD))('takes %s as a target', (_name, target) => {
    const edited = encodeUtf8(back([edit('0.2.0', { target, source: target })]));
    expect(read(edited).units.find((unit) => unit.key === '0.2.0')).toMatchObject({ source: target, target });
  });

  test('carries facts, threads and verdicts, and takes them anew each time', () => {
    const facts = { ...NO_FACTS, original: 'ก XNUMX', verdictReason: 'why not', sourceAuthor: 'A' };
    const threads = [
      {
        id: 'a',
        parentId: null,
        author: 'Malee',
        at: '2026-01-01T00:00:00Z',
        text: 'ทำไม?',
        resolved: false,
      },
      {
        id: 'b',
        parentId: 'a',
        author: 'Anan',
        at: '2026-01-02T00:00:00Z',
        text: 'เพราะ\u0001',
        resolved: false,
      },
    ];
    const whole = edit('0.0.0', { state: 'rejected', facts, threads });
    const once = encodeUtf8(back([whole]));
    expect(read(once).units[0]).toMatchObject({
      facts,
      notes: ['Short!'],
      state: 'rejected',
      threads,
    });
    expect(back([whole], once)).toBe(new TextDecoder().decode(once));
    const gone = back([edit('0.0.0', { facts: NO_FACTS, state: 'draft' })], once);
    expect(gone).not.toMatch(/songphasa|Malee/);
    expect(read(encodeUtf8(gone)).units[0]).toMatchObject({ notes: ['Short!'], state: 'draft' });
  });

  test('says as a whole whether it is clean, anew each time', () => {
    const about = (clean: boolean) => ({
      document: snapshot([segment(clean ? {} : approvedAs('draft'))]),
      options: EVERYTHING,
    });
    const dirty = writeBackXliff1(bytes, [], { about: about(false) });
    expect(new TextDecoder().decode(dirty)).toContain(
      '<note from="songphasa:not-clean" priority="1">NOT CLEAN 1/1',
    );
    const clean = new TextDecoder().decode(writeBackXliff1(dirty, [], { about: about(true) }));
    expect(clean).not.toContain('songphasa:not-clean');
    expect(clean).toContain('songphasa:clean');
    for (const header of ['', '<header/>']) {
      const other = encodeUtf8(FOREIGN.replace(/<header>.*<\/header>/, header));
      const said = writeBackXliff1(other, [], { about: about(false) });
      expect(new TextDecoder().decode(said)).toMatch(
        /<file [^>]*>\s*<header><note from="songphasa:not-clean"/,
      );
      if (SCHEMAS_PRESENT) expect(violations(said, 'xliff-1.2-transitional')).toBe('');
    }
  });

  test.each([
    ['approved="yes"', 'state="final"', 'approved'],
    ['', 'state="final"', 'translated'],
    ['', 'state="signed-off"', 'translated'],
    ['', 'state="translated"', 'translated'],
    ['', '', 'translated'],
    ['', 'state="translated" state-qualifier="leveraged-mt"', 'draft'],
    ['', 'state="needs-review-translation"', 'draft'],
    ['', 'state="new"', 'draft'],
    ['', 'state="needs-translation"', 'draft'],
  ])('says %s %s and means %s', (unit, target, state) => {
    const text = `<xliff version="1.0"><file original="a" source-language="th" datatype="x"><body><trans-unit id="1" ${unit}><source>ก</source><target ${target}>A</target></trans-unit></body></file></xliff>`;
    expect(readXliff1(text).units[0]?.state).toBe(state);
    expect(back([edit('0.0.0', { target: 'B' })], encodeUtf8(text))).toContain('target-language="en"');
  });

  test('that translates into Thai has its Thai on our source side', () => {
    const intoThai = encodeUtf8(
      FOREIGN.replace(
        'source-language="th" target-language="en"',
        'source-language="en-US" target-language="th"',
      ),
    );
    expect(read(intoThai)).toMatchObject({ swapped: true });
    expect(read(intoThai).units[0]).toMatchObject({
      source: 'Go to {1>market<1}{2}',
      target: 'ไป{1>ตลาด<1}{2}',
    });
    expect(back([edit('0.2.0', { source: 'สอง' })], intoThai)).toContain('<target>สอง</target>');
  });

  test.each([
    ['<a/>', 'format-unknown'],
    ['<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', 'format-unknown'],
    ['<xliff version="1.2"><file/></xliff>', 'no-segments'],
  ])('%s is refused', (text, code) => {
    expect(() => readXliff1(text)).toThrow(code);
  });

  test.skipIf(!SCHEMAS_PRESENT)(`stays valid with everything written into it ${WANTS_SHARED}`, () => {
    const facts = { ...NO_FACTS, original: 'ก', verdictReason: 'why' };
    const threads = [{ id: 'x', parentId: null, author: 'M', at: '', text: 't', resolved: true }];
    const edits = document.units.map(({ key = '', tags = [] }) =>
      edit(key, { target: 'T\n', source: 'ก\n', state: 'rejected', facts, threads, tags }),
    );
    expect(violations(bytes, 'xliff-1.2-transitional')).toBe('');
    expect(
      violations(
        writeBackXliff1(bytes, edits, { about: { document: snapshot(everyState()), options: EVERYTHING } }),
        'xliff-1.2-transitional',
      ),
    ).toBe('');
  });

  test('is the same under canonical XML where one state changed', () => {
    const edited = encodeUtf8(back([edit('0.0.0', { state: 'translated' })]));
    expect(canonical(edited)).toBe(
      canonical(bytes)
        .replace('approved="yes"', 'approved="no"')
        .replace('state="final"', 'state="translated"'),
    );
  });
});
