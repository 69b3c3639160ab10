/** Alignment's part of the evaluation: precision, recall and F1 on the labelled texts, beside hunalign on the same. */
import { type AlignedPair, align } from '../../core/alignment/index.ts';
import {
  type AlignmentScore,
  differences,
  f1,
  isPaired,
  precision,
  recall,
  scoreAlignment,
  sumScores,
} from './alignment-score.ts';
import { ALIGNMENT_PARTS, type Bead, type LabelledText, readAlignmentPart } from './alignment-set.ts';
import { hunalign } from './hunalign.ts';

const LEAST_F1 = 0.97;
/** The part of the beads, least confident first, that a person may be asked to look through. */
const LOOKED_THROUGH = 0.1;
const SHOWN = 60;

interface Options {
  readonly say: (line: string) => void;
  /** Lists what is wrong, in the held-out part only if asked for. */
  readonly misses: boolean;
  readonly heldOut: boolean;
}

interface Aligned {
  readonly text: LabelledText;
  readonly pairs: readonly AlignedPair[];
}

/** False where a part is below the threshold, or not better than hunalign. */
export async function evaluateAlignment({ say, misses, heldOut }: Options): Promise<boolean> {
  let good = true;
  for (const part of ALIGNMENT_PARTS) {
    const texts = readAlignmentPart(part);
    const aligned = texts.map((text) => ({ text, pairs: align(text.thai, text.english) }));
    const ours = aligned.map(({ text, pairs }) => scoreAlignment(pairs, text.gold));
    const theirs: AlignmentScore[] = [];
    for (const text of texts) theirs.push(scoreAlignment(await hunalign(text), text.gold));
    const [sum, other] = [sumScores(ours), sumScores(theirs)];
    say(`\nalignment, ${part}: ${texts.length} texts, ${sum.beads.gold} pairs`);
    say(HEAD);
    texts.forEach(({ name }, index) => {
      const score = ours[index];
      if (score !== undefined) say(row(name, score));
    });
    say(row('total', sum));
    say(row('hunalign', other));
    say(looked(aligned));
    if (f1(sum.beads) < LEAST_F1 || f1(sum.beads) <= f1(other.beads) || f1(sum.links) <= f1(other.links)) {
      good = false;
      say(`${part} is below F1 ${LEAST_F1}, or not better than hunalign`);
    }
    if (misses && (part === 'dev' || heldOut)) for (const one of aligned) listing(one).forEach(say);
  }
  return good;
}

const HEAD = `${'text'.padEnd(20)}${['precision', 'recall', 'F1', 'links F1'].map((name) => name.padStart(11)).join('')}`;

function row(name: string, { beads, links }: AlignmentScore): string {
  const figures = [precision(beads), recall(beads), f1(beads), f1(links)];
  return `${name.padEnd(20)}${figures.map((figure) => figure.toFixed(3).padStart(11)).join('')}`;
}

/** How many of the wrong beads a person meets who looks through the least confident ones. */
function looked(aligned: readonly Aligned[]): string {
  const beads = aligned.flatMap(({ text, pairs }) => {
    const wrong = new Set(differences(pairs, text.gold).wrong);
    return pairs.map((pair) => ({ confidence: pair.confidence, wrong: wrong.has(pair) }));
  });
  beads.sort((a, b) => a.confidence - b.confidence);
  const first = beads.slice(0, Math.round(beads.length * LOOKED_THROUGH));
  const count = (some: typeof beads): number => some.filter(({ wrong }) => wrong).length;
  return `of ${count(beads)} wrong beads, ${count(first)} are among the ${first.length} of ${beads.length} least confident`;
}

function listing({ text, pairs }: Aligned): string[] {
  const { wrong, missed } = differences(pairs, text.gold);
  const show = (lines: readonly string[], { start, end }: Bead['thai']): string =>
    lines
      .slice(start, end)
      .map((line) => line.slice(0, SHOWN))
      .join(' / ');
  const line = (what: string, bead: Bead): string =>
    `${what}  ${text.name}  ${show(text.thai, bead.thai)}  |  ${show(text.english, bead.english)}`;
  return [
    ...wrong.map((bead) => line(isPaired(bead) ? 'wrong  ' : 'left   ', bead)),
    ...missed.map((bead) => line('missed ', bead)),
  ];
}
