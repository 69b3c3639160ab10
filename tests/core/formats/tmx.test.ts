import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditedUnit, ExportSegment } from '../../../core/formats/document.ts';
import { type InlineTag, spellChip } from '../../../core/formats/inline.ts';
import { readTmx } from '../../../core/formats/tmx/read.ts';
import { writeTmx } from '../../../core/formats/tmx/write.ts';
import { writeBackTmx } from '../../../core/formats/tmx/write-back.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { SCHEMAS_PRESENT, violations, WANTS_SHARED } from './shared.ts';

const FOREIGN = `<?xml version="1.0" ?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Other" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en-US" datatype="html"/>
<body>
<tu tuid="1"><note>say it short</note><prop type="domain">travel</prop>
<tuv xml:lang="en-US"><seg>Go to <bpt i="1" x="4">&lt;b&gt;</bpt>market<ept i="1">&lt;/b&gt;</ept><ph x="2">&lt;br/&gt;</ph></seg></tuv>
<tuv xml:lang="TH-TH"><seg>ไป<ph x="2">&lt;br/&gt;</ph><bpt i="7" x="4">&lt;b&gt;</bpt>ตลาด<ept i="7">&lt;/b&gt;</ept></seg></tuv>
<tuv xml:lang="de"><seg>Geh</seg></tuv></tu>
<tu><tuv lang="th"><seg>ฝน <hi type="x">ตก</hi></seg></tuv></tu>
<tu srclang="fr"><tuv xml:lang="de"><seg>Regen</seg></tuv><tuv xml:lang="fr"><seg>Pluie</seg></tuv></tu>
</body>
</tmx>
`;
const bytes = encodeUtf8(FOREIGN);
const read = (file: Uint8Array) => readTmx(new TextDecoder().decode(file));
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
const back = (edits: EditedUnit[], file = bytes) => new TextDecoder().decode(writeBackTmx(file, edits, {}));

describe('a TMX file of another tool', () => {
  const { units } = readTmx(FOREIGN);

  test('has its Thai and its English taken, whatever it translates from', () => {
    expect(units.map(({ id, source, target, state, notes }) => [id, source, target, state, notes])).toEqual([
      ['1', 'ไป{2}{4>ตลาด<4}', 'Go to {4>market<4}{2}', null, ['say it short']],
      [null, 'ฝน {1>ตก<1}', '', null, []],
      [null, 'Pluie', 'Regen', null, []],
    ]);
    expect(units[0]?.tags).toMatchObject([
      { code: { open: '<br/>' } },
      { code: { open: '<b>', close: '</b>' }, encloses: false },
    ]);
  });

  test('comes back the same where nothing was edited', () => {
    expect(writeBackTmx(bytes, [], {})).toBe(bytes);
    expect(back([edit('0')])).toBe(FOREIGN);
  });

  test('comes back with edits and nothing else changed', () => {
    const edited = back([
      edit('0', { target: '{4>Market<4} & {2}', tags: units[0]?.tags ?? [] }),
      edit('1', { target: 'It {1>rains<1}', state: 'approved', tags: units[1]?.tags ?? [] }),
    ]);
    expect(edited).toBe(
      FOREIGN.replace(
        /Go to .*?<\/seg>/,
        '<bpt i="1" x="4">&lt;b&gt;</bpt>Market<ept i="1">&lt;/b&gt;</ept> &amp; <ph x="2">&lt;br/&gt;</ph></seg>',
      ).replace(
        '<tu><tuv lang="th"><seg>ฝน <hi type="x">ตก</hi></seg></tuv></tu>',
        '<tu><prop type="x-state">approved</prop><tuv lang="th"><seg>ฝน <hi type="x">ตก</hi></seg></tuv><tuv xml:lang="en"><seg>It <hi type="x">rains</hi></seg></tuv></tu>',
      ),
    );
    expect(read(encodeUtf8(edited)).units[1]).toMatchObject({ target: 'It {1>rains<1}', state: 'approved' });
    expect(back([edit('1', { state: 'approved' })], encodeUtf8(edited))).toBe(edited);
  });

  test.each([
    ['<tmx version="1.4"><header/><body/></tmx>', 'no-segments'],
    ['<a/>', 'format-unknown'],
    ['<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'dtd-not-allowed'],
  ])('%s is refused', (text, code) => {
    expect(() => readTmx(text)).toThrow(code);
  });
});

const pair: InlineTag = {
  number: 3,
  kind: 'pair',
  code: { open: '<b>', close: '</b>' },
  equivalent: '',
  source: null,
  target: null,
  encloses: false,
  canDelete: true,
  canCopy: true,
  canReorder: true,
};
const TAGS: readonly InlineTag[] = [
  pair,
  { ...pair, number: 7, kind: 'single', code: { open: '%s', close: '' } },
];

describe('our own TMX', () => {
  const roundTrip = (segments: ExportSegment[]) => read(writeTmx(snapshot(segments), EVERYTHING)).units;

  test('reads back with states, people and originals', () => {
    const states = everyState().slice(1);
    expect(roundTrip(states)).toMatchObject(
      states.map(({ id, source, target, state, original, verdictReason, approvedBy, targetAuthor }) => ({
        id,
        source,
        target,
        state,
        facts: {
          original: original === source ? null : original,
          verdictReason,
          approvedBy,
          sourceAuthor: null,
          targetAuthor,
          changedAt: '2026-03-04T05:06:07Z',
        },
      })),
    );
  });

  test.each(Object.entries(AWKWARD))('gives back %s', (_name, awkward) => {
    expect(roundTrip([segment({ source: awkward, target: awkward })])).toMatchObject([
      { source: awkward, target: awkward },
    ]);
  });

  test('reads back as it was written, whatever it holds', () => {
    const chip = fc.constantFrom(
      ...TAGS.map(({ number, kind }) =>
        kind === 'single'
          ? spellChip(number, 'single')
          : `${spellChip(number, 'open')}x${spellChip(number, 'close')}`,
      ),
    );
    const text = fc
      .tuple(anyText, fc.uniqueArray(chip, { maxLength: 2 }), anyText)
      .map(([before, chips, after]) => before + chips.join('-') + after)
      .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (pairs) => {
        const units = roundTrip(pairs.map(([source, target]) => segment({ source, target, tags: TAGS })));
        expect(units.map(({ source, target }) => [source, target])).toEqual(pairs);
      }),
    );
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is valid with tags ${WANTS_SHARED}`, () => {
    const one = segment({ source: '{3>ก\u0001<3}{7}', target: '{7}{3>a<3}', tags: TAGS });
    expect(violations(writeTmx(snapshot([one]), EVERYTHING), 'tmx-1.4')).toBe('');
  });
});
