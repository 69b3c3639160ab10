import type { Side } from '../../model.ts';
import { DEFAULT_MAX_LENGTH, holdsShiftedNumbers } from '../../segmentation/index.ts';
import { sentenceCuts } from '../../text/sentences.ts';
import type { Language } from '../../text/words.ts';
import { align } from '../index.ts';
import type { AlignedPair, AlignOptions } from '../types.ts';
import { type Bound, type Piece, type Standing, SURE } from './groups.ts';

/** What the machine proposes, for a person to work on. */
export interface AlignmentDraft {
  readonly pieces: Readonly<Record<Side, readonly Piece[]>>;
  /** In order; the first starts at 0, 0. */
  readonly groups: readonly (Bound & Standing)[];
}

/**
 * Pairs the paragraphs of two texts, Thai and English; no paragraph may be empty. Paragraphs are cut into sentences, so that
 * a person can move these; groups are of whole paragraphs, and of parts only where a Thai paragraph is longer than a
 * segment should be and the machine is sure of all its parts. Throws `cancelled`.
 */
export function draftAlignment(
  thai: readonly string[],
  english: readonly string[],
  options: AlignOptions = {},
): AlignmentDraft {
  const source = piecesOf(thai, 'th');
  const target = piecesOf(english, 'en');
  const pairs = align(thai, english, options);
  const groups = pairs.flatMap((pair) => {
    const parts = {
      source: source.byParagraph.slice(pair.thai.start, pair.thai.end).flat(),
      target: target.byParagraph.slice(pair.english.start, pair.english.end).flat(),
    };
    const start = { source: source.startOf(pair.thai.start), target: target.startOf(pair.english.start) };
    return [
      { ...start, confidence: Math.min(1, pair.confidence), confirmed: false },
      ...cutsWithin(pair, parts),
    ];
  });
  return { pieces: { source: source.byParagraph.flat(), target: target.byParagraph.flat() }, groups };
}

/** The pieces of each group. */
export function groupsOf({ pieces, groups }: AlignmentDraft): Readonly<Record<Side, readonly Piece[]>>[] {
  const next = { source: 0, target: 0 };
  const upTo = (side: Side, end: number | undefined): readonly Piece[] => {
    const from = next[side];
    while (next[side] < pieces[side].length && (pieces[side][next[side]]?.start ?? 0) < (end ?? Infinity))
      next[side] += 1;
    return pieces[side].slice(from, next[side]);
  };
  return groups.map((_, index) => {
    const end = groups[index + 1];
    return { source: upTo('source', end?.source), target: upTo('target', end?.target) };
  });
}

function piecesOf(paragraphs: readonly string[], language: Language) {
  let start = 0;
  const byParagraph = paragraphs.map((text, paragraph): Piece[] => {
    const cuts = [0, ...sentenceCuts(text, language), text.length];
    const pieces = cuts.slice(1).map((end, index) => {
      const from = cuts[index] ?? 0;
      return { start: start + from, paragraph, text: text.slice(from, end) };
    });
    start += text.length;
    return pieces;
  });
  const length = start;
  return { byParagraph, startOf: (paragraph: number) => byParagraph[paragraph]?.[0]?.start ?? length };
}

/** Groups after the first that a long paragraph falls into; none where it stays whole. */
function cutsWithin(
  { confidence }: AlignedPair,
  { source, target }: Readonly<Record<Side, readonly Piece[]>>,
): (Bound & Standing)[] {
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
): (Bound & Standing)[] {
  const cuts: (Bound & Standing)[] = [];
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
