import type { Lines } from './lines.ts';
import { longestRise } from './longest-rise.ts';
import type { BeadScorer } from './score.ts';
import type { Watch } from './watch.ts';

/** A Thai and an English line that most likely belong together. */
export interface Anchor {
  readonly thai: number;
  readonly english: number;
}

interface Candidate extends Anchor {
  readonly score: number;
}

/** Lines of both texts, half open. */
interface Region {
  readonly thai: number;
  readonly thaiEnd: number;
  readonly english: number;
  readonly englishEnd: number;
}

/** Keys that stand in more lines of a region than this anchor nothing there. */
const RARE = 4;
/** Regions of fewer cells are searched whole. */
const SMALL_REGION = 200 * 200;
const DEEPEST = 8;
/** A candidate's score, and its lead over any other of the same line. */
const SURE = 4;
const LEAD = 2;
/** A jump against neighbours that agree with each other is a chance meeting of rare keys. */
const JUMP = 6;
const AGREE = 2;

/**
 * Anchors in rising order, at most one a line. As in patience diff, keys that are rare in a region on both sides propose
 * pairs of lines and the best rising chain of them is kept; then the regions between are searched in the same way, where more
 * keys are rare. They only place the band of the search: a wrong one costs nothing unless it is far off.
 */
export function findAnchors(scorer: BeadScorer, keyCount: number, watch: Watch): Anchor[] {
  const anchors: Anchor[] = [];
  const counts = { thai: new Uint32Array(keyCount), english: new Uint32Array(keyCount) };
  const search = (region: Region, depth: number): void => {
    watch.step(region.thai - (region.thai % 256), scorer.thai.count);
    const area = (region.thaiEnd - region.thai) * (region.englishEnd - region.english);
    const found =
      area <= SMALL_REGION || depth > DEEPEST
        ? []
        : chain(propose(scorer, region, counts.thai, counts.english));
    if (found.length === 0) return;
    let { thai, english } = region;
    for (const anchor of found) {
      search({ thai, thaiEnd: anchor.thai, english, englishEnd: anchor.english }, depth + 1);
      anchors.push({ thai: anchor.thai, english: anchor.english });
      thai = anchor.thai + 1;
      english = anchor.english + 1;
    }
    search({ ...region, thai, english }, depth + 1);
  };
  search({ thai: 0, thaiEnd: scorer.thai.count, english: 0, englishEnd: scorer.english.count }, 0);
  return anchors;
}

/** Pairs of lines of the whole texts that share a key rare in both, each the clear best for both of its lines. */
export function clearPairs(scorer: BeadScorer, keyCount: number): readonly Anchor[] {
  const whole = { thai: 0, thaiEnd: scorer.thai.count, english: 0, englishEnd: scorer.english.count };
  return propose(scorer, whole, new Uint32Array(keyCount), new Uint32Array(keyCount));
}

/** Pairs of lines that share a key rare in the region, each the clear best for both of its lines. */
function propose(
  scorer: BeadScorer,
  region: Region,
  thaiCounts: Uint32Array,
  englishCounts: Uint32Array,
): Candidate[] {
  const { thai, thaiEnd, english, englishEnd } = region;
  count(scorer.thai, thai, thaiEnd, thaiCounts);
  count(scorer.english, english, englishEnd, englishCounts);
  const rare = (key: number): boolean => {
    const [first = 0, second = 0] = [thaiCounts[key], englishCounts[key]];
    return first > 0 && second > 0 && first <= RARE && second <= RARE;
  };
  const places = new Map<number, number[]>();
  eachKey(scorer.english, english, englishEnd, (key, line) => {
    if (!rare(key)) return;
    const lines = places.get(key);
    if (lines === undefined) places.set(key, [line]);
    else lines.push(line);
  });
  const width = englishEnd - english;
  const pairs = new Set<number>();
  eachKey(scorer.thai, thai, thaiEnd, (key, line) => {
    if (!rare(key)) return;
    for (const other of places.get(key) ?? []) pairs.add((line - thai) * width + (other - english));
  });
  thaiCounts.fill(0);
  englishCounts.fill(0);
  const candidates = Array.from(pairs, (pair) => {
    const [first, second] = [thai + Math.floor(pair / width), english + (pair % width)];
    return { thai: first, english: second, score: scorer.score(0, first, second) };
  });
  return clearBest(candidates);
}

function count(lines: Lines, from: number, to: number, counts: Uint32Array): void {
  eachKey(lines, from, to, (key) => {
    counts[key] = (counts[key] ?? 0) + 1;
  });
}

function eachKey(
  { single: { starts, ids } }: Lines,
  from: number,
  to: number,
  visit: (key: number, line: number) => void,
): void {
  for (let line = from; line < to; line += 1) {
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at += 1) visit(ids[at] ?? 0, line);
  }
}

function clearBest(candidates: readonly Candidate[]): Candidate[] {
  const leads = (lineOf: (candidate: Candidate) => number): Map<number, Candidate | null> => {
    const best = new Map<number, { first: Candidate; second: number }>();
    for (const candidate of candidates) {
      const known = best.get(lineOf(candidate));
      if (known === undefined)
        best.set(lineOf(candidate), { first: candidate, second: Number.NEGATIVE_INFINITY });
      else if (candidate.score > known.first.score) {
        known.second = known.first.score;
        known.first = candidate;
      } else known.second = Math.max(known.second, candidate.score);
    }
    return new Map(
      Array.from(best, ([line, { first, second }]) => [line, first.score - second >= LEAD ? first : null]),
    );
  };
  const byThai = leads(({ thai }) => thai);
  const byEnglish = leads(({ english }) => english);
  return candidates.filter(
    (one) => one.score >= SURE && byThai.get(one.thai) === one && byEnglish.get(one.english) === one,
  );
}

function chain(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.thai - b.thai);
  const rising = longestRise(
    ordered.map(({ english }) => english),
    ordered.map(({ score }) => score),
  ).flatMap((index) => ordered[index] ?? []);
  const offset = (one: Anchor): number => one.english - one.thai;
  return rising.filter((one, index) => {
    const before = rising[index - 1];
    const after = rising[index + 1];
    if (before === undefined || after === undefined) return true;
    const agree = Math.abs(offset(before) - offset(after)) <= AGREE;
    return !agree || Math.abs(offset(one) - offset(before)) <= JUMP;
  });
}
