/**
 * 100,000 x 100,000 segments within 10 s and 1 GB, and 10,000 x 10,000 paragraphs. The lines are those of the labelled texts
 * over and over, in random order of texts, with new digits each time, lines left out, joined and put in on either side.
 */
import { align } from '../../core/alignment/index.ts';
import { f1, isPaired, scoreAlignment } from '../eval/alignment-score.ts';
import { type Bead, type LabelledText, readAlignmentPart } from '../eval/alignment-set.ts';
import type { Benchmark } from './main.ts';

const SIZES = [10_000, 100_000];
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1024;

interface Corpus {
  readonly thai: string[];
  readonly english: string[];
  readonly gold: Bead[];
}

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Long enough texts of the set's lines: `size` lines on the longer side. */
export function corpusOf(texts: readonly LabelledText[], size: number, seed: number): Corpus {
  const random = randomFrom(seed);
  const corpus: Corpus = { thai: [], english: [], gold: [] };
  while (Math.max(corpus.thai.length, corpus.english.length) < size) {
    const text = texts[Math.floor(random() * texts.length)];
    if (text === undefined) break;
    // One run of digits is the same in both languages, so each is renamed in one way throughout the text.
    const renamed = new Map<string, string>();
    const rename = (line: string): string =>
      line.replace(/(?<![\d.,])[1-9]\d{2,}(?![\d.,])/g, (digits) => {
        const known =
          renamed.get(digits) ?? String(Math.floor(10 ** (digits.length - 1) * (1 + 9 * random())));
        renamed.set(digits, known);
        return known;
      });
    for (const bead of text.gold) {
      const dice = random();
      const start = { thai: corpus.thai.length, english: corpus.english.length };
      if (dice >= 0.01) corpus.thai.push(...text.thai.slice(bead.thai.start, bead.thai.end).map(rename));
      if (dice < 0.99)
        corpus.english.push(...text.english.slice(bead.english.start, bead.english.end).map(rename));
      corpus.gold.push({
        thai: { start: start.thai, end: corpus.thai.length },
        english: { start: start.english, end: corpus.english.length },
      });
    }
  }
  return corpus;
}

export const alignment: Benchmark = {
  name: 'alignment',
  run(say) {
    const texts = readAlignmentPart('dev');
    let good = true;
    for (const size of SIZES) {
      const { thai, english, gold } = corpusOf(texts, size, 1);
      const begun = performance.now();
      const usedBefore = process.cpuUsage();
      const pairs = align(thai, english);
      const seconds = (performance.now() - begun) / 1000;
      const used = process.cpuUsage(usedBefore);
      const busy = (used.user + used.system) / 1e6;
      const megabytes = process.resourceUsage().maxRSS / 1024;
      const right = f1(scoreAlignment(pairs.filter(isPaired), gold).beads);
      say(
        `${thai.length} x ${english.length} lines: ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of processor), ${megabytes.toFixed(0)} MB at most, F1 ${right.toFixed(3)}`,
      );
      good &&= seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES;
    }
    if (!good) say(`over ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB`);
    return good;
  },
};
