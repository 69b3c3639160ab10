import type { Assignment, Message, SlotRepair } from '../../model.ts';
import { toArabicDigits, toThaiDigits } from '../../text/thai.ts';
import { buddhistAsCommon, commonAsBuddhist, ERA_OFFSET } from '../eras.ts';
import type { SlotKind } from '../lexicon/number-nouns.ts';
import type { Slot } from '../slots.ts';

const SHOWN = 4;
const LEAST_CONFIDENCE = 0.02;
/** Partial assignments kept at every step of the search. */
const BEAM = 12;

interface Path {
  readonly values: readonly (string | null)[];
  readonly score: number;
}

/**
 * The ways in which the digit numerals of a paragraph can have been meant, without the English: the machine pasted them
 * in order, so every assignment keeps their order and leaves as many slots open as there are XNUMX. Ranked by what the
 * nouns let a number be. A year of the English stands in the era that the Thai names. Null where there is no XNUMX.
 */
export function assignInOrder(slots: readonly Slot[], text: string): SlotRepair | null {
  const last = slots.findLastIndex((slot) => slot.lost);
  if (last === -1) return null;
  const shifted = slots.slice(0, last + 1);
  const digits = shifted.filter((slot) => !slot.lost).map((slot) => slot.text);
  const scored = search(shifted, digits);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const assignments = scored
    .map(({ values, score }) => assignment(shifted, inEras(shifted, values, text), Math.exp(score) / total))
    .filter((candidate, index) => index < 2 || candidate.confidence >= LEAST_CONFIDENCE)
    .slice(0, SHOWN);
  return { slots: shifted.map(({ span, text, noun }) => ({ span, text, noun })), assignments };
}

/** Best first. Beam search over the slots; `paths[used]` are the ways to have used up that many digits. */
function search(slots: readonly Slot[], digits: readonly string[]): Path[] {
  let paths: Path[][] = [[{ values: [], score: 0 }]];
  const open = slots.length - digits.length;
  slots.forEach((slot, index) => {
    const next: Path[][] = [];
    paths.forEach((partials, used) => {
      const digit = digits[used];
      for (const { values, score } of partials) {
        if (digit !== undefined) {
          push(next, used + 1, { values: [...values, digit], score: score + plausibility(slot, digit) });
        }
        if (index - used < open) {
          push(next, used, { values: [...values, null], score: score + plausibility(slot, null) });
        }
      }
    });
    paths = next.map((partials) => partials.sort((a, b) => b.score - a.score).slice(0, BEAM));
  });
  return (paths[digits.length] ?? [])
    .map(({ values, score }) => ({ values, score: score + (standsAsItIs(slots, values) ? AS_IT_STANDS : 0) }))
    .sort((a, b) => b.score - a.score);
}

function push(paths: Path[][], used: number, path: Path): void {
  const known = paths[used];
  if (known === undefined) paths[used] = [path];
  else known.push(path);
}

/** Of the numbers shown before an XNUMX 7 of 72 were right (artifacts.md): log(7/72). */
const AS_IT_STANDS = -2.3;

function standsAsItIs(slots: readonly Slot[], values: readonly (string | null)[]): boolean {
  return slots.every((slot, index) => (slot.lost ? values[index] === null : values[index] === slot.text));
}

/**
 * How well a value goes with a slot, as a log-likelihood; null is a number that the English spelled in words, which are
 * small counts and ordinals, never years.
 */
export function plausibility(slot: Slot, value: string | null): number {
  if (value === null) return SPELLED[slot.kind];
  const plain = toArabicDigits(value).replace(/(?:st|nd|rd|th)$/, '');
  const number = Number(plain.replaceAll(',', ''));
  if (Number.isNaN(number)) return slot.kind === 'clock' || slot.kind === 'unknown' ? 0 : -2;
  const whole = Number.isInteger(number);
  const grouped = plain.includes(',');
  const yearLike =
    whole &&
    !grouped &&
    plain.length === 4 &&
    ((number >= 1500 && number <= 2100) || (number >= 2300 && number <= 2600));
  switch (slot.kind) {
    case 'year-be':
    case 'year-ce':
    case 'year':
      return yearLike ? 2.5 : -6;
    case 'day-of-month':
      return whole && number >= 1 && number <= 31 ? 1.5 : -6;
    case 'article':
      return whole && !grouped ? (yearLike ? -2 : 1) : -4;
    case 'ordinal':
      if (!whole || grouped || number < 1) return -5;
      return yearLike ? -4 : number <= 200 ? 0.5 : -1;
    case 'percent':
      return yearLike || number > 1000 ? -4 : 0.5;
    case 'money':
      return yearLike ? -2 : 0.3;
    case 'scale':
      return yearLike ? -4 : whole ? 0.3 : 1.5;
    case 'clock':
      return number <= 24 ? 0.5 : -5;
    case 'duration':
      if (yearLike) return -5;
      return (
        -0.3 * Math.log10(Math.max(1, number)) -
        (number > (slot.usualMax ?? Number.POSITIVE_INFINITY) ? 2 : 0)
      );
    case 'count':
      return yearLike ? -3 : 0;
    case 'unknown':
      return yearLike ? -0.5 : -0.2;
  }
}

const SPELLED: Readonly<Record<SlotKind, number>> = {
  'year-be': -6,
  'year-ce': -6,
  year: -5,
  'day-of-month': -2,
  article: -2.5,
  ordinal: 0.7,
  percent: -1.5,
  money: -1.5,
  scale: -1,
  clock: -0.5,
  duration: 0.7,
  count: 0.5,
  unknown: 0,
};

/**
 * The machine had written พ.ศ. 2546 before 2003 was pasted over it (artifacts.md): what belongs there is 2546. By the same
 * judgement as the rule for eras, so that the two never contradict each other.
 */
function inEras(
  slots: readonly Slot[],
  values: readonly (string | null)[],
  text: string,
): readonly (string | null)[] {
  return slots.map(({ kind }, index) => {
    const value = values[index] ?? null;
    if (value === null || !/^\p{Nd}{4}$/u.test(value)) return value;
    const year = Number(toArabicDigits(value));
    const move =
      kind === 'year-be' && commonAsBuddhist(year, toArabicDigits(text)) > 0
        ? year > 2600
          ? -ERA_OFFSET
          : ERA_OFFSET
        : kind === 'year-ce' && buddhistAsCommon(year, text) > 0
          ? -ERA_OFFSET
          : 0;
    const moved = String(year + move);
    return /[๐-๙]/.test(value) ? toThaiDigits(moved) : moved;
  });
}

function assignment(
  slots: readonly Slot[],
  values: readonly (string | null)[],
  confidence: number,
): Assignment {
  return {
    values,
    confidence: Math.round(confidence * 1000) / 1000,
    evidence: slots.map((slot, index) => evidence(slot, values[index] ?? null)),
  };
}

function evidence(slot: Slot, value: string | null): Message | null {
  const key = (name: string): string => `rules.displaced-number.evidence.${name}`;
  if (value === null) return { key: key('spelled'), params: { noun: slot.noun } };
  const score = plausibility(slot, value);
  if (score <= -2) return { key: key('unlikely'), params: { noun: slot.noun, value } };
  if (score >= 0.5) return { key: key(slot.kind), params: { noun: slot.noun, value } };
  return null;
}
