/** Every reader on files that are nearly right: it reads them or refuses them with a code of ours, and nothing else. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SongphasaError } from '../../../core/errors.ts';
import type { FormatId } from '../../../core/formats/document.ts';
import {
  readDocument,
  recogniseFormat,
  validateFile,
  WRITE_BACK,
  WRITE_INTO,
  WRITERS,
} from '../../../core/formats/registry.ts';
import { readReviewDocx } from '../../../core/formats/review/docx.ts';
import { readReviewXlsx } from '../../../core/formats/review/xlsx.ts';
import { readTbx } from '../../../core/formats/tbx/read.ts';
import { readTmxMemory } from '../../../core/matching/tmx-memory.ts';
import { readTermFile } from '../../../core/terms/files.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, EVERYTHING, everyState, snapshot } from './fixtures.ts';
import { docxOf, paragraph, run, xlsxOf } from './office.ts';

const document = snapshot(everyState());
const written = (format: keyof typeof WRITERS) => WRITERS[format].write(document, EVERYTHING);

const SEEDS: readonly (readonly [FormatId, Uint8Array])[] = [
  ['text', encodeUtf8('ฝน\n\nลม\n')],
  ['csv', written('csv')],
  ['xliff-1.2', written('xliff-1.2')],
  ['xliff-2.1', written('xliff-2.1')],
  ['tmx-1.4', written('tmx-1.4')],
  ['html', written('html')],
  ['po', written('po')],
  ['srt', encodeUtf8('1\n00:00:01,000 --> 00:00:02,000\nฝน<i>ตก</i>\n')],
  ['vtt', encodeUtf8('WEBVTT\n\n00:01.000 --> 00:02.000\nฝน\n')],
  ['markdown', encodeUtf8('# ฝน *ตก*\n\n- [a](b)\n\n| a | b |\n|---|---|\n| c | d |\n')],
  ['docx', docxOf(paragraph(`${run('ฝน')}${run('ตก', '<w:b/>')}`))],
  ['xlsx', xlsxOf('<row r="1"><c r="A1" t="inlineStr"><is><t>ฝน</t></is></c></row>')],
];

/** A file with a few of its bytes changed, cut, doubled, or put elsewhere. */
/** A table without a whole header is told by its texts, and so is Markdown: with other texts it is another file. */
const TOLD_BY_TEXT: readonly FormatId[] = ['csv', 'tsv', 'markdown'];

const mutations = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'cut', 'double', 'insert'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
      fc
        .constantFrom('<', '>', '&', '"', '\n', '\0', '<!DOCTYPE a [', ']]>', '<g>', '</target>', 'id="1"')
        .map((text) => encodeUtf8(text)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

type Mutation = typeof mutations extends fc.Arbitrary<(infer One)[]> ? One : never;

function mutate(bytes: Uint8Array, steps: readonly Mutation[]): Uint8Array {
  return steps.reduce((now, { kind, at, length, bytes: put }) => {
    const from = Math.floor(at * now.length);
    const piece = now.slice(from, from + length);
    const tail = now.slice(
      kind === 'insert' || kind === 'double' ? from : from + (kind === 'set' ? put.length : length),
    );
    const middle = kind === 'cut' ? new Uint8Array() : kind === 'double' ? piece : put;
    const out = new Uint8Array(from + middle.length + tail.length);
    out.set(now.subarray(0, from));
    out.set(middle, from);
    out.set(tail, from + middle.length);
    return out;
  }, bytes);
}

/** The result, or null where it was refused with a code; any other error is the test's. */
function orRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof SongphasaError && error.code !== 'internal') return null;
    throw error;
  }
}

describe.each(SEEDS)('%s', (format, seed) => {
  test('is read in its right form', () => {
    expect(readDocument(format, seed, AS_DETECTED).units.length).toBeGreaterThan(0);
  });

  test('nearly right is read and written into, or refused with a code', () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const bytes = mutate(seed, steps);
        orRefused(() => recogniseFormat('file', bytes, AS_DETECTED));
        orRefused(() => validateFile('file', bytes));
        const read = orRefused(() => readDocument(format, bytes, AS_DETECTED));
        if (read === null) return;
        const texts = read.units.flatMap(({ key, source, tags = [] }) =>
          key === undefined ? [] : [{ key, text: `${source}!`, tags }],
        );
        const edits = texts.map(({ key, text, tags }) => ({
          key,
          target: text,
          source: null,
          state: 'translated' as const,
          tags,
          facts: null,
          threads: [],
        }));
        const back =
          WRITE_BACK[format]?.(bytes, edits, { about: null }) ?? WRITE_INTO[format]?.(bytes, texts, 'th');
        if (back === undefined) return;
        if (TOLD_BY_TEXT.includes(format)) orRefused(() => readDocument(format, back, AS_DETECTED));
        else expect(readDocument(format, back, AS_DETECTED).units).toHaveLength(read.units.length);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
    );
  });
});

test('files of one format given to the reader of another are read or refused', () => {
  for (const [format] of SEEDS) {
    for (const [, bytes] of SEEDS) {
      orRefused(() => readDocument(format, bytes, AS_DETECTED));
      orRefused(() => readReviewDocx(bytes));
      orRefused(() => readReviewXlsx(bytes));
      orRefused(() => readTbx(bytes));
      orRefused(() => readTermFile(bytes));
      orRefused(() => readTmxMemory(bytes));
    }
  }
});
