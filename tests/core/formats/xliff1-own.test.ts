import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportSegment, ReadUnit } from '../../../core/formats/document.ts';
import { type InlineTag, spellChip } from '../../../core/formats/inline.ts';
import { readXliff1 } from '../../../core/formats/xliff1/read.ts';
import { writeXliff1 } from '../../../core/formats/xliff1/write.ts';
import { decodeXml } from '../../../core/formats/xml/decode.ts';
import { SEGMENT_STATES } from '../../../core/model.ts';
import { AWKWARD, anyText, approvedAs, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { SCHEMAS_PRESENT, violations, WANTS_SHARED } from './shared.ts';

const read = (file: Uint8Array) => readXliff1(decodeXml(file).text);

const pair: InlineTag = {
  number: 3,
  kind: 'pair',
  code: { open: '<b>', close: '</b>' },
  equivalent: '',
  source: null,
  target: null,
  encloses: false,
  canDelete: false,
  canCopy: true,
  canReorder: true,
};
const TAGS: readonly InlineTag[] = [
  pair,
  { ...pair, number: 7, kind: 'single', code: { open: '%s', close: '' }, equivalent: '\n' },
];

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
  const roundTrip = (segments: ExportSegment[]) => read(writeXliff1(snapshot(segments), EVERYTHING)).units;

  test('reads back with states, people, threads and originals', () => {
    const states = everyState();
    expect(roundTrip(states)).toMatchObject(states.map(represented));
  });

  test('without extensions reads back with states and verdicts', () => {
    const states = everyState();
    const plain = read(writeXliff1(snapshot(states), { ...EVERYTHING, extensions: false }));
    expect(plain.units.map(({ state, facts }) => [state, facts?.verdictReason ?? null])).toEqual(
      states.map(({ state, verdictReason }) => [state, verdictReason]),
    );
    expect(plain.units[0]?.notes).toEqual(['ควรเป็นปีใด?', '2564 ตามเอกสาร']);
  });

  test('keeps paragraphs together', () => {
    const parts = [0, 0, 1, 2, 2].map((paragraph) => segment({ paragraph }));
    expect(roundTrip(parts).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 2]);
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
              ...approvedAs(one.state),
              target: one.state === 'untranslated' ? '' : one.target,
              verdictReason: one.state === 'rejected' || one.state === 'changes-requested' ? 'because' : null,
              tags: TAGS,
            }),
          );
          const units = roundTrip(segments);
          expect(units).toMatchObject(segments.map(represented));
          for (const unit of units)
            expect(
              (unit.tags ?? []).every((tag) =>
                TAGS.some((one) => one.number === tag.number && one.code.open === tag.code.open),
              ),
            ).toBe(true);
        },
      ),
    );
  });

  const everything = () => {
    const awkward = Object.values(AWKWARD).map((text) =>
      segment({
        source: text,
        target: text,
        original: text,
        verdictReason: text,
        openArtifacts: [{ rule: 'custom', text }],
        notes: [{ id: text.slice(0, 20), parentId: null, author: text, at: '', text, resolved: false }],
      }),
    );
    const tagged = segment({ source: '{3>ก<3}{7}', target: '{7}{3>a<3}', tags: TAGS });
    return snapshot(
      [...everyState(), ...awkward, tagged, ...[0, 0].map((paragraph) => segment({ paragraph }))],
      { onePerson: true },
    );
  };

  test.skipIf(!SCHEMAS_PRESENT)(`is valid against the transitional schema ${WANTS_SHARED}`, () => {
    expect(violations(writeXliff1(everything(), EVERYTHING), 'xliff-1.2-transitional')).toBe('');
  });

  test.skipIf(!SCHEMAS_PRESENT)(
    `is valid against the strict schema without extensions ${WANTS_SHARED}`,
    () => {
      expect(
        violations(writeXliff1(everything(), { ...EVERYTHING, extensions: false }), 'xliff-1.2-strict'),
      ).toBe('');
    },
  );
});
