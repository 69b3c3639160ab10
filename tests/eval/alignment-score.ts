/** How beads measure up to the gold ones. What counts as what is said in tests/fixtures/alignment/README.md. Pure. */
import type { Bead } from './alignment-set.ts';

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface AlignmentScore {
  /** Beads with both sides that are in the gold exactly so. */
  readonly beads: Tally;
  /** Pairs of one Thai and one English line that are in one bead. */
  readonly links: Tally;
}

const key = ({ thai, english }: Bead): string => `${thai.start}-${thai.end} ${english.start}-${english.end}`;

export function isPaired({ thai, english }: Bead): boolean {
  return thai.end > thai.start && english.end > english.start;
}

function linksOf(beads: readonly Bead[]): Set<string> {
  const links = new Set<string>();
  for (const { thai, english } of beads) {
    for (let line = thai.start; line < thai.end; line += 1) {
      for (let other = english.start; other < english.end; other += 1) links.add(`${line} ${other}`);
    }
  }
  return links;
}

function tally(found: ReadonlySet<string>, gold: ReadonlySet<string>): Tally {
  return { right: [...found].filter((one) => gold.has(one)).length, found: found.size, gold: gold.size };
}

export function scoreAlignment(found: readonly Bead[], gold: readonly Bead[]): AlignmentScore {
  const paired = (beads: readonly Bead[]) => new Set(beads.filter(isPaired).map(key));
  return { beads: tally(paired(found), paired(gold)), links: tally(linksOf(found), linksOf(gold)) };
}

/** Found beads that are not in the gold, and gold ones that were not found; lines left out among them. */
export function differences<Found extends Bead>(
  found: readonly Found[],
  gold: readonly Bead[],
): { readonly wrong: Found[]; readonly missed: Bead[] } {
  const without = <One extends Bead>(beads: readonly One[], others: readonly Bead[]): One[] => {
    const keys = new Set(others.map(key));
    return beads.filter((bead) => !keys.has(key(bead)));
  };
  return { wrong: without(found, gold), missed: without(gold, found) };
}

export function sumScores(scores: readonly AlignmentScore[]): AlignmentScore {
  const sum = (of: (score: AlignmentScore) => Tally): Tally => ({
    right: scores.reduce((total, score) => total + of(score).right, 0),
    found: scores.reduce((total, score) => total + of(score).found, 0),
    gold: scores.reduce((total, score) => total + of(score).gold, 0),
  });
  return { beads: sum(({ beads }) => beads), links: sum(({ links }) => links) };
}

export function precision({ right, found }: Tally): number {
  return found === 0 ? 0 : right / found;
}

export function recall({ right, gold }: Tally): number {
  return gold === 0 ? 0 : right / gold;
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
