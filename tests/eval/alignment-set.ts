/** The labelled texts for alignment: where they lie and how they are written. The guide is tests/fixtures/alignment/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LineRange } from '../../core/alignment/index.ts';

export const ALIGNMENT_PARTS = ['dev', 'held-out'] as const;
export type AlignmentPart = (typeof ALIGNMENT_PARTS)[number];

export const ALIGNMENT_FOLDER = path.resolve(import.meta.dirname, '../fixtures/alignment');

export interface Bead {
  readonly thai: LineRange;
  readonly english: LineRange;
}

export interface LabelledText {
  readonly name: string;
  readonly thai: readonly string[];
  readonly english: readonly string[];
  readonly gold: readonly Bead[];
}

export function readAlignmentPart(part: AlignmentPart): LabelledText[] {
  const folder = path.join(ALIGNMENT_FOLDER, part);
  const lines = (file: string): string[] =>
    readFileSync(path.join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.tsv'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.tsv', '');
      const gold = lines(file).map((line) => readBead(line, `${part}/${file}`));
      return {
        name: `${part}/${name}`,
        thai: lines(`${name}.th.txt`),
        english: lines(`${name}.en.txt`),
        gold: ranges(gold),
      };
    });
}

/** 1-based first and last line, or null. */
type Written = readonly [number, number] | null;

function readBead(line: string, file: string): readonly [Written, Written] {
  const cells = line.split('\t').map((cell): Written => {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(cell) ?? [];
    return first === undefined ? null : [Number(first), Number(last)];
  });
  const [thai, english] = cells;
  if (cells.length !== 2 || thai === undefined || english === undefined || !/^[\d\t-]+$/.test(line))
    throw new Error(`${file}: ${JSON.stringify(line)} is no bead`);
  return [thai, english];
}

/** What is left out stands where the beads before it end. */
function ranges(written: readonly (readonly [Written, Written])[]): Bead[] {
  let [thai, english] = [0, 0];
  return written.map(([first, second]) => {
    const range = (lines: Written, at: number): LineRange =>
      lines === null ? { start: at, end: at } : { start: lines[0] - 1, end: lines[1] };
    const bead = { thai: range(first, thai), english: range(second, english) };
    thai = bead.thai.end;
    english = bead.english.end;
    return bead;
  });
}

/** Whether the beads have every line of both texts exactly once and in order. */
export function isCovering(beads: readonly Bead[], thaiLines: number, englishLines: number): boolean {
  const covers = (of: (bead: Bead) => LineRange, lines: number): boolean => {
    let at = 0;
    for (const { start, end } of beads.map(of)) {
      if (start !== at || end < start) return false;
      at = end;
    }
    return at === lines;
  };
  return covers(({ thai }) => thai, thaiLines) && covers(({ english }) => english, englishLines);
}
