import type { Side } from '../../model.ts';
import { DEFAULT_MAX_LENGTH, holdsShiftedNumbers } from '../../segmentation/index.ts';
import { align } from '../index.ts';
import type { AlignedPair, AlignOptions } from '../types.ts';
import { type Bound, joinPieces, type Piece, type Standing, SURE } from './groups.ts';

export const PAIRING_UNITS = ['paragraph', 'sentence'] as const;
/** What is paired: whole paragraphs, or the pieces that they are cut into. */
export type PairingUnit = (typeof PAIRING_UNITS)[number];

export type Sides = Readonly<Record<Side, readonly Piece[]>>;
type Proposal = Bound & Standing;

/** From so many times as many paragraphs on, one text has other paragraphs than the other: then its sentences are paired. */
const UNEVEN = 2;

/**
 * Groups of these pieces, in order, the first from the first of them; `end` is where they end. By paragraph, groups are of
 * parts only where a Thai paragraph is longer than a segment should be and the machine is sure of all its parts, and
 * where one text has far fewer paragraphs: of that one they are of sentences. Throws `cancelled`.
 */
export function pairPieces(
  pieces: Sides,
  end: Bound,
  by: PairingUnit,
  options: AlignOptions = {},
): Proposal[] {
  const source = unitsOf(pieces.source, by);
  const target = unitsOf(pieces.target, by);
  const thai = source.length * UNEVEN <= target.length ? unitsOf(pieces.source, 'sentence') : source;
  const english = target.length * UNEVEN <= source.length ? unitsOf(pieces.target, 'sentence') : target;
  return align(thai.map(joinPieces), english.map(joinPieces), options).flatMap((pair) => {
    const parts = {
      source: thai.slice(pair.thai.start, pair.thai.end).flat(),
      target: english.slice(pair.english.start, pair.english.end).flat(),
    };
    const first = {
      source: thai[pair.thai.start]?.[0]?.start ?? end.source,
      target: english[pair.english.start]?.[0]?.start ?? end.target,
    };
    return [
      { ...first, confidence: Math.min(1, pair.confidence), confirmed: false },
      ...(by === 'paragraph' ? cutsWithin(pair, parts) : []),
    ];
  });
}

function unitsOf(pieces: readonly Piece[], by: PairingUnit): (readonly Piece[])[] {
  if (by === 'sentence') return pieces.map((piece) => [piece]);
  return [...Map.groupBy(pieces, ({ paragraph }) => paragraph).values()];
}

/** Groups after the first that a long paragraph falls into; none where it stays whole. */
function cutsWithin({ confidence }: AlignedPair, { source, target }: Sides): Proposal[] {
  const thai = source.map(({ text }) => text);
  const whole = thai.join('');
  if (whole.length <= DEFAULT_MAX_LENGTH || holdsShiftedNumbers(whole)) return [];
  if (confidence < SURE || source.length < 2 || target.length < 2) return [];
  const parts = align(
    thai,
    target.map(({ text }) => text),
  );
  const sure = parts.every(
    (part) =>
      part.confidence >= SURE && part.thai.end > part.thai.start && part.english.end > part.english.start,
  );
  return sure ? evenCuts(parts, source, target, confidence) : [];
}

/** As few groups as segments of the usual length make. */
function evenCuts(
  parts: readonly AlignedPair[],
  source: readonly Piece[],
  target: readonly Piece[],
  confidence: number,
): Proposal[] {
  const cuts: Proposal[] = [];
  let from = source[0]?.start ?? 0;
  for (const { thai, english, confidence: sure } of parts) {
    const [first, last] = [source[thai.start], source[thai.end - 1]];
    const opposite = target[english.start];
    if (first === undefined || last === undefined || opposite === undefined) continue;
    if (first.start === from || last.start + last.text.length - from <= DEFAULT_MAX_LENGTH) continue;
    from = first.start;
    const least = Math.min(confidence, sure);
    cuts.push({ source: first.start, target: opposite.start, confidence: least, confirmed: false });
  }
  return cuts;
}
