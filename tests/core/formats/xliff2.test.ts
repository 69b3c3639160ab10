import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditedUnit, ExportSegment, ReadUnit } from '../../../core/formats/document.ts';
import type { InlineTag } from '../../../core/formats/inline.ts';
import { spellChip } from '../../../core/formats/inline.ts';
import { readXliff2 } from '../../../core/formats/xliff2/read.ts';
import { writeXliff21 } from '../../../core/formats/xliff2/write.ts';
import { writeBackXliff2 } from '../../../core/formats/xliff2/write-back.ts';
import { decodeXml } from '../../../core/formats/xml/decode.ts';
import { SEGMENT_STATES } from '../../../core/model.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AWKWARD, anyText, approvedAs, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { canonical, SCHEMAS_PRESENT, violations, WANTS_SHARED } from './shared.ts';

const FOREIGN = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- made by another tool -->
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my='urn:example:my' version="2.0" srcLang="th" trgLang="en">
  <file id="f1" original="หน้าแรก.html" my:attr="kept">
    <skeleton href="f1.skl"/>
    <my:stuff><my:deep/></my:stuff>
    <group id="g1" translate="no"><unit id="locked"><segment><source>ห้ามแปล</source></segment></unit></group>
    <unit id="u1" my:k="v">
      <notes><note id="1" category="style">Keep it short</note></notes>
      <originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data><data id="d3">&lt;br/&gt;</data></originalData>
      <segment id="s1" state="translated" subState="my:ok">
        <source>ไป<pc id="1" dataRefStart="d1" dataRefEnd="d2">ตลาด</pc><ph id="2" dataRef="d3" subType="xlf:lb" type="fmt"/>ทุกวัน</source>
        <target>Go to <pc id="1" dataRefEnd="d2" dataRefStart="d1">market</pc><ph id="2" dataRef="d3" type="fmt" subType="xlf:lb"/>daily</target>
      </segment>
      <ignorable><source>  </source></ignorable>
      <segment id="s2">
        <source>
          สอง<sc id="5"/>บรรทัด<ec startRef="5"/><?keep me?>
        </source>
      </segment>
    </unit>
    <unit id="u2"><segment state="final"><source>a<cp hex="0001"/>b</source><target/></segment></unit>
  </file>
  <file id="f2"><unit id="u1"><segment state="reviewed"><source>ข้อ <mrk id="m1" type="term">หนึ่ง</mrk></source><target>One</target></segment></unit></file>
</xliff>
`;

const bytes = encodeUtf8(FOREIGN);
const read = (file: Uint8Array) => readXliff2(decodeXml(file).text);
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
  new TextDecoder().decode(writeBackXliff2(file, edits, { about: null }));

describe('a file of another tool', () => {
  const document = read(bytes);

  test('is read segment by segment, with chips for its tags', () => {
    expect(document).toMatchObject({
      parts: ['หน้าแรก.html', 'f2'],
      languages: { source: 'th', target: 'en' },
      swapped: false,
    });
    expect(
      document.units.map(({ id, key, source, target, state, paragraph, part }) => [
        id,
        key,
        source,
        target,
        state,
        paragraph,
        part,
      ]),
    ).toEqual([
      ['u1/s1', '0.1.0', 'ไป{1>ตลาด<1}{2}ทุกวัน', 'Go to {1>market<1}{2}daily', 'translated', 0, 0],
      ['u1/s2', '0.1.1', 'สอง{5>บรรทัด<5}{1}', '', 'untranslated', 0, 0],
      ['u2', '0.2.0', 'a\u0001b', '', 'approved', 1, 0],
      ['u1', '1.0.0', 'ข้อ {1>หนึ่ง<1}', 'One', 'translated', 2, 1],
    ]);
    expect(document.units.map(({ notes }) => notes)).toEqual([['Keep it short'], [], [], []]);
  });

  test('says what its tags stand for', () => {
    expect(document.units[0]?.tags).toMatchObject([
      { number: 1, kind: 'pair', code: { open: '<b>', close: '</b>' }, encloses: true, equivalent: '' },
      { number: 2, kind: 'single', code: { open: '<br/>', close: '' }, equivalent: '\n' },
    ]);
  });

  test('comes back the same bytes where nothing was edited', () => {
    expect(writeBackXliff2(bytes, [], { about: null })).toBe(bytes);
    const untouched = document.units.map(({ key = '', state }) => edit(key, { state }));
    expect(back(untouched)).toBe(FOREIGN);
  });

  test('comes back with the edited target and nothing else changed', () => {
    const [unit] = document.units;
    const edited = back([edit('0.1.0', { target: 'Daily{2}to <{1>the market<1}', tags: unit?.tags ?? [] })]);
    expect(edited).toBe(
      FOREIGN.replace(
        /<target>Go.*<\/target>/,
        '<target>Daily<ph id="2" dataRef="d3" type="fmt" subType="xlf:lb"/>to &lt;<pc id="1" dataRefEnd="d2" dataRefStart="d1">the market</pc></target>',
      ),
    );
  });

  test('gets a target, a state and its tags where it had none', () => {
    const unit = document.units[1];
    const edited = back([
      edit('0.1.1', { target: 'Two {5>lines<5}{1}', state: 'translated', tags: unit?.tags ?? [] }),
    ]);
    expect(edited).toBe(
      FOREIGN.replace('<segment id="s2">', '<segment id="s2" state="translated">').replace(
        /(<\?keep me\?>\s*<\/source>)/,
        '$1\n        <target>Two <sc id="5"/>lines<ec startRef="5"/><?keep me?></target>',
      ),
    );
    expect(read(encodeUtf8(edited)).units[1]).toMatchObject({
      target: 'Two {5>lines<5}{1}',
      state: 'translated',
    });
  });

  test('gets a repaired source, an approval and a request for changes', () => {
    const edited = back([
      edit('0.1.0', {
        source: 'ไป{1>ตลาดสด<1}{2}ทุกวัน',
        state: 'approved',
        tags: document.units[0]?.tags ?? [],
      }),
      edit('1.0.0', { state: 'changes-requested' }),
    ]);
    expect(edited).toContain('<segment id="s1" state="final">');
    expect(edited).toContain('<source>ไป<pc id="1" dataRefStart="d1" dataRefEnd="d2">ตลาดสด</pc><ph id="2"');
    expect(edited).toContain('<segment state="initial" subState="songphasa:changes-requested">');
    expect(read(encodeUtf8(edited)).units.map(({ state }) => state)).toEqual([
      'approved',
      'untranslated',
      'approved',
      'changes-requested',
    ]);
  });

  test('keeps text that the file’s layout would swallow', () => {
    const edited = encodeUtf8(back([edit('1.0.0', { target: ' one\n two\t' })]));
    expect(read(edited).units[3]?.target).toBe(' one\n two\t');
  });

  test.each(Object.entries(AWKWARD))('takes %s as a target', (_name, target) => {
    const edited = encodeUtf8(back([edit('0.2.0', { target, source: target })]));
    expect(read(edited).units[2]).toMatchObject({ source: target, target });
  });

  test('carries facts, threads and verdicts, and takes them anew each time', () => {
    const facts = {
      original: 'ก XNUMX',
      verdictReason: 'why not',
      approvedBy: null,
      sourceAuthor: 'A',
      targetAuthor: null,
      changedAt: '2026-01-01T00:00:00Z',
    };
    const threads = [
      {
        id: '1',
        parentId: null,
        author: 'Malee',
        at: '2026-01-01T00:00:00Z',
        text: 'ทำไม?',
        resolved: false,
      },
      { id: 'b', parentId: '1', author: 'Anan', at: '2026-01-02T00:00:00Z', text: 'เพราะ', resolved: false },
    ];
    const whole = edit('0.1.0', { state: 'rejected', facts, threads });
    const once = encodeUtf8(back([whole]));
    const unit = read(once).units[0];
    expect(unit).toMatchObject({ facts, notes: ['Keep it short'], state: 'rejected' });
    // The file has a note 1 of its own: ours gives way.
    expect(unit?.threads).toEqual([
      { ...threads[0], id: '1.2' },
      { ...threads[1], parentId: '1.2' },
    ]);
    const twice = encodeUtf8(back([whole], once));
    expect(twice).toEqual(once);
    const gone = encodeUtf8(
      back(
        [
          edit('0.1.0', {
            facts: { ...facts, original: null, sourceAuthor: null, changedAt: null, verdictReason: null },
            threads: [],
          }),
        ],
        once,
      ),
    );
    expect(new TextDecoder().decode(gone)).not.toContain('songphasa:note');
    expect(read(gone).units[0]?.notes).toEqual(['Keep it short']);
  });

  test('says as a whole whether it is clean, anew each time', () => {
    const about = (clean: boolean) => ({
      document: snapshot([segment(clean ? {} : approvedAs('draft'))]),
      options: EVERYTHING,
    });
    const dirty = writeBackXliff2(bytes, [], { about: about(false) });
    expect(new TextDecoder().decode(dirty).match(/songphasa:not-clean/g)).toHaveLength(2);
    const clean = new TextDecoder().decode(writeBackXliff2(dirty, [], { about: about(true) }));
    expect(clean).not.toContain('songphasa:not-clean');
    expect(clean.match(/songphasa:clean/g)).toHaveLength(2);
  });

  test('names the target language where it had no targets', () => {
    const bare = encodeUtf8(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="th"><file id="f"><unit id="u"><segment><source>ก</source></segment></unit></file></xliff>',
    );
    expect(back([edit('0.0.0', { target: 'A' })], bare)).toContain('srcLang="th" trgLang="en">');
  });

  test('with another prefix is written in that prefix', () => {
    const prefixed = encodeUtf8(
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="th" trgLang="en"><x:file id="f"><x:unit id="u"><x:segment><x:source>ก</x:source></x:segment></x:unit></x:file></x:xliff>',
    );
    const facts = {
      original: 'ก',
      verdictReason: 'no',
      approvedBy: null,
      sourceAuthor: null,
      targetAuthor: null,
      changedAt: null,
    };
    const edited = encodeUtf8(back([edit('0.0.0', { target: 'A', state: 'rejected', facts })], prefixed));
    expect(read(edited).units[0]).toMatchObject({ target: 'A', state: 'rejected', facts });
  });

  test('that translates into Thai has its Thai on our source side', () => {
    const intoThai = encodeUtf8(FOREIGN.replace('srcLang="th" trgLang="en"', 'srcLang="en" trgLang="th-TH"'));
    const document = read(intoThai);
    expect(document.swapped).toBe(true);
    expect(document.units[3]).toMatchObject({ source: 'One', target: 'ข้อ {1>หนึ่ง<1}' });
    expect(back([edit('1.0.0', { source: 'สอง' })], intoThai)).toContain('<target>สอง</target>');
  });

  test.each([
    ['<a/>', 'format-unknown'],
    ['<xliff version="1.2"/>', 'format-unknown'],
    [
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="th"><file id="f"><unit id="u"><segment><source> </source></segment></unit></file></xliff>',
      'no-segments',
    ],
  ])('%s is refused', (text, code) => {
    expect(() => readXliff2(text)).toThrow(code);
  });

  test.skipIf(!SCHEMAS_PRESENT)(`stays valid with everything written into it ${WANTS_SHARED}`, () => {
    const facts = {
      original: 'ก',
      verdictReason: 'why',
      approvedBy: null,
      sourceAuthor: 'A',
      targetAuthor: 'B',
      changedAt: null,
    };
    const threads = [{ id: 'x', parentId: null, author: 'M', at: '', text: 't', resolved: true }];
    const edits = document.units.map(({ key = '', tags = [] }) =>
      edit(key, { target: 'T', state: 'rejected', facts, threads, tags }),
    );
    const about = { document: snapshot(everyState()), options: EVERYTHING };
    expect(violations(bytes, 'xliff-2.1')).toBe('');
    expect(violations(writeBackXliff2(bytes, edits, { about }), 'xliff-2.1')).toBe('');
  });

  test('is the same under canonical XML where only the state of one segment changed', () => {
    const edited = encodeUtf8(back([edit('1.0.0', { state: 'approved' })]));
    expect(canonical(edited)).toBe(canonical(bytes).replace('state="reviewed"', 'state="final"'));
  });
});

const pair: InlineTag = {
  number: 3,
  kind: 'pair',
  code: { open: '<b>', close: '</b>' },
  equivalent: '',
  source: null,
  target: null,
  encloses: true,
  canDelete: true,
  canCopy: false,
  canReorder: true,
};
const TAGS: readonly InlineTag[] = [
  pair,
  {
    ...pair,
    number: 7,
    kind: 'single',
    code: { open: '%s', close: '' },
    encloses: false,
    canDelete: false,
    canCopy: true,
    equivalent: '\n',
  },
  { ...pair, number: 9, code: { open: '[i]', close: '[/i]' }, encloses: false, canCopy: true },
];

/** What a file of ours says of a segment, as the reader gives it. */
function represented(one: ExportSegment): Partial<ReadUnit> {
  const { original, verdictReason, approvedBy, sourceAuthor, targetAuthor, changedAt } = one;
  return {
    id: one.id,
    source: one.source,
    target: one.target,
    state: one.state,
    facts: { original, verdictReason, approvedBy, sourceAuthor, targetAuthor, changedAt },
    ...(one.notes.length > 0 ? { threads: one.notes } : {}),
  };
}

describe('our own file', () => {
  const roundTrip = (segments: ExportSegment[]) => read(writeXliff21(snapshot(segments), EVERYTHING)).units;

  test('reads back with states, people, threads and originals', () => {
    const states = everyState();
    expect(roundTrip(states)).toMatchObject(states.map(represented));
  });

  test('keeps paragraphs together', () => {
    const parts = [0, 0, 1, 2, 2].map((paragraph) => segment({ paragraph }));
    expect(roundTrip(parts).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 2]);
  });

  test('keeps tags, with their native code', () => {
    const one = segment({ source: '{3>ก<3}{7}{9>ข<9}', target: '{9>b{3>c<9}d<3}{7}', tags: TAGS });
    const file = writeXliff21(snapshot([one]), EVERYTHING);
    const unit = read(file).units[0];
    expect(unit).toMatchObject({ source: one.source, target: one.target });
    expect(unit?.tags?.map(({ source: _source, target: _target, ...rest }) => rest)).toEqual(
      TAGS.map(({ source: _source, target: _target, ...rest }) => rest),
    );
    if (SCHEMAS_PRESENT) expect(violations(file, 'xliff-2.1')).toBe('');
  });

  test('reads back as it was written, whatever it holds', () => {
    const chip = fc.constantFrom(
      ...TAGS.map(({ number, kind }) =>
        kind === 'single'
          ? spellChip(number, 'single')
          : `${spellChip(number, 'open')}x${spellChip(number, 'close')}`,
      ),
    );
    // Each chip once: a second one is no valid content, and is left out.
    const text = fc
      .tuple(anyText, fc.uniqueArray(chip, { maxLength: 3 }), anyText)
      .map(([before, chips, after]) => before + chips.join('-') + after);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            source: text.filter((one) => one.trim() !== ''),
            target: text,
            original: anyText,
            state: fc.constantFrom(...SEGMENT_STATES),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (cases) => {
          const segments = cases.map((one) =>
            segment({
              ...one,
              target: one.state === 'untranslated' ? '' : one.target,
              ...approvedAs(one.state),
              tags: TAGS,
            }),
          );
          expect(roundTrip(segments)).toMatchObject(segments.map(represented));
        },
      ),
    );
  });
});
