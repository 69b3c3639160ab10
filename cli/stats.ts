/** `stats FILE...`: how much text there is, in which states, and what the rules find in it. */
import { plainText } from '../core/formats/inline.ts';
import { FAMILIES, SEGMENT_STATES, type SegmentState, type Side } from '../core/model.ts';
import { countText, type TextCounts } from '../core/text/words.ts';
import type { Command } from './context.ts';
import { type FileDocument, readFileDocument } from './document.ts';
import { scanFile } from './scan-file.ts';
import { oneOf, parseOptions, rulesAsked, UsageError } from './usage.ts';

type Counts = Readonly<Record<string, number>>;

interface Stats {
  readonly file: string;
  readonly format: string;
  readonly segments: number;
  /** Segments whose Thai an earlier segment of the file has word for word. */
  readonly repetitions: number;
  readonly source: TextCounts;
  readonly target: TextCounts;
  /** What the file says, or else untranslated without English and draft with it. Only states that occur. */
  readonly states: Counts;
  /** By family; only families that occur. */
  readonly artifacts: Counts;
}

function tally<T extends string>(order: readonly T[], values: Iterable<T>): Counts {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(order.flatMap((one) => (counts.has(one) ? [[one, counts.get(one) ?? 0]] : [])));
}

function sumTexts(texts: readonly string[], language: 'th' | 'en'): TextCounts {
  const sum = { characters: 0, icuWords: 0, gmxWords: 0 };
  for (const text of texts) {
    const counts = countText(text, language);
    sum.characters += counts.characters;
    sum.icuWords += counts.icuWords;
    sum.gmxWords += counts.gmxWords;
  }
  return sum;
}

function measure(document: FileDocument): Stats {
  const { file, format, units, segments } = document;
  const sources = segments.map(({ source }) => source);
  // Tags are no text: they are counted as what a text without tags has in their place.
  const plain = (side: Side): string[] =>
    segments.map((segment) => plainText(segment[side], units[segment.unit]?.tags ?? []));
  const stateOf = (unit: number, target: string): SegmentState =>
    units[unit]?.state ?? (target.trim() === '' ? 'untranslated' : 'draft');
  return {
    file,
    format,
    segments: segments.length,
    repetitions: sources.length - new Set(sources).size,
    source: sumTexts(plain('source'), 'th'),
    target: sumTexts(plain('target'), 'en'),
    states: tally(
      SEGMENT_STATES,
      segments.map(({ unit, target }) => stateOf(unit, target)),
    ),
    artifacts: tally(
      FAMILIES,
      scanFile(document, rulesAsked(undefined)).flatMap((list) => list.map(({ family }) => family)),
    ),
  };
}

export const stats: Command = async (args, { t, out }) => {
  const { values, positionals: files } = parseOptions(args, { format: { type: 'string', default: 'text' } });
  if (files.length === 0) throw new UsageError('noFile', { command: 'stats' });
  const format = oneOf('--format', values.format, ['text', 'jsonl'] as const);
  for (const file of files) {
    const measured = measure(await readFileDocument(file));
    if (format === 'jsonl') {
      await out.line(JSON.stringify(measured));
      continue;
    }
    const { source, target, segments, repetitions, states, artifacts } = measured;
    const lines: [string, number][] = [
      [t('cli.stats.segments'), segments],
      [t('cli.stats.repetitions'), repetitions],
      ...SEGMENT_STATES.flatMap((state): [string, number][] =>
        states[state] === undefined ? [] : [[t(`common.state.${state}`), states[state]]],
      ),
      ...([source, target] as const).flatMap((counts, index): [string, number][] => {
        const side = t(index === 0 ? 'common.side.source' : 'common.side.target');
        return [
          [t('cli.stats.characters', { side }), counts.characters],
          [t('cli.stats.icuWords', { side }), counts.icuWords],
          [t('cli.stats.gmxWords', { side }), counts.gmxWords],
        ];
      }),
      ...FAMILIES.flatMap((family): [string, number][] =>
        artifacts[family] === undefined
          ? []
          : [[t('cli.stats.artifact', { family: t(`families.${family}`) }), artifacts[family]]],
      ),
    ];
    await out.line(file);
    for (const [name, count] of lines) await out.line(`  ${name}: ${count}`);
  }
  return 0;
};
