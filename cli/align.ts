/** `align TH EN -o OUT`: the lines of two texts in pairs. */
import path from 'node:path';
import { type AlignedPair, align as alignTexts, type LineRange } from '../core/alignment/index.ts';
import { SongphasaError } from '../core/errors.ts';
import { guardFormula } from '../core/formats/csv/formula.ts';
import { unitOf } from '../core/formats/text/read.ts';
import { segmentParagraphs } from '../core/segmentation/index.ts';
import { termPairs } from '../core/terms/files.ts';
import { decode, detectEncoding, encodeUtf8 } from '../core/text/encoding.ts';
import { sentenceCuts } from '../core/text/sentences.ts';
import type { Language } from '../core/text/words.ts';
import type { Command } from './context.ts';
import { formatOf, isWritten, written } from './convert.ts';
import type { FileDocument } from './document.ts';
import { about } from './failure.ts';
import { isSameFile, readInput, STANDARD, writeWhole } from './files.ts';
import { readTerms } from './terms.ts';
import { oneOf, parseOptions, UsageError } from './usage.ts';

const UNITS = ['paragraph', 'sentence'] as const;
type Unit = (typeof UNITS)[number];

/** Throws the file and encoding codes, and `no-segments` where no line holds more than white space. */
function readLines(file: string, language: Language, by: Unit): Promise<string[]> {
  return about(file, async () => {
    const bytes = await readInput(file);
    if (bytes.length === 0) throw new SongphasaError('file-empty');
    const paragraphs = segmentParagraphs(decode(bytes, detectEncoding(bytes).encoding));
    if (paragraphs.length === 0) throw new SongphasaError('no-segments');
    return paragraphs.flatMap(({ text }) => (by === 'sentence' ? sentences(text, language) : [text.trim()]));
  });
}

function sentences(text: string, language: Language): string[] {
  const cuts = [0, ...sentenceCuts(text, language), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end).trim());
}

interface Pair {
  readonly thai: string;
  readonly english: string;
  readonly confidence: number;
}

function textsOf(pairs: readonly AlignedPair[], thai: readonly string[], english: readonly string[]): Pair[] {
  const joined = (lines: readonly string[], { start, end }: LineRange): string =>
    lines.slice(start, end).join(' ');
  return pairs.map((pair) => ({
    thai: joined(thai, pair.thai),
    english: joined(english, pair.english),
    confidence: pair.confidence,
  }));
}

/** RFC 4180 in UTF-8, with the mark that Excel wants. */
function asCsv(pairs: readonly Pair[]): Uint8Array {
  const cell = (text: string): string => {
    const safe = guardFormula(text);
    return /[",;\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = pairs.map(({ thai, english, confidence }, index) =>
    [String(index + 1), cell(thai), cell(english), confidence.toFixed(3)].join(','),
  );
  return encodeUtf8(`\ufeff${['id,th,en,confidence', ...rows].map((row) => `${row}\r\n`).join('')}`);
}

/** As a table of Thai and English would have been read. */
function asDocument(file: string, pairs: readonly Pair[]): FileDocument {
  return {
    file,
    bytes: encodeUtf8(pairs.map(({ thai, english }) => `${thai}\t${english}\n`).join('')),
    format: 'text',
    text: null,
    units: pairs.map(({ thai, english }) => unitOf(thai, english)),
    segments: pairs.map(({ thai, english }, index) => ({
      ...{ name: index + 1, source: thai, target: english, unit: index, at: null },
    })),
    parts: [],
    swapped: false,
  };
}

export const align: Command = async (args, context) => {
  const { t, out, complain } = context;
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    by: { type: 'string', default: 'paragraph' },
    terms: { type: 'string' },
    to: { type: 'string' },
  });
  const [thaiFile, englishFile, ...more] = positionals;
  if (thaiFile === undefined || englishFile === undefined || more.length > 0)
    throw new UsageError('twoFiles');
  const { output } = values;
  if (output === undefined) throw new UsageError('noOutput', { command: 'align' });
  for (const file of [thaiFile, englishFile]) {
    if (isSameFile(file, output)) throw new UsageError('overOwnInput', { file });
  }
  const by = oneOf('--by', values.by, UNITS);
  const to = output === STANDARD && values.to === undefined ? 'csv' : formatOf(output, 'text', values.to);

  const { terms } = await readTerms(values.terms);
  const thai = await readLines(thaiFile, 'th', by);
  const english = await readLines(englishFile, 'en', by);
  const pairs = textsOf(alignTexts(thai, english, { terms: termPairs(terms) }), thai, english);
  const { bytes, lost } =
    to === 'csv' || !isWritten(to)
      ? { bytes: asCsv(pairs), lost: [] }
      : written(asDocument(path.basename(thaiFile), pairs), to, context);
  const alone = pairs.filter((pair) => pair.thai === '' || pair.english === '').length;
  const sum = t('cli.align.sum', {
    pairs: t('cli.align.pairs', { count: pairs.length - alone }),
    alone: t('cli.align.alone', { count: alone }),
  });
  if (output === STANDARD) {
    await out.bytes(bytes);
    complain(sum);
  } else {
    await about(output, () => writeWhole(output, bytes));
    await out.line(sum);
  }
  for (const line of lost) complain(`${output}: ${line}`);
  return 0;
};
