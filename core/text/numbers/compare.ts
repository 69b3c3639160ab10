import { type Compound, compounds } from './compound.ts';
import { type Relation, relate } from './relate.ts';
import type { NumberComparison, NumberMatch, NumberMention, UnmatchedNumber } from './types.ts';

interface Candidate extends NumberMatch {
  readonly thaiIndex: number;
  readonly englishIndex: number;
  readonly score: number;
}

/** How much nearness in the order of the two texts counts against confidence: it only breaks ties. */
const ORDER_WEIGHT = 0.04;

/**
 * Matches the numbers of a Thai text with those of its English, by value, kind and counted noun, in any order. The surest
 * pairs are taken first; among equals those at like places. What stays over is reported with the certainty that the
 * other text should have had it. Pure; the lists are as parseNumbers gives them.
 */
export function compareNumbers(
  thai: readonly NumberMention[],
  english: readonly NumberMention[],
): NumberComparison {
  const thaiLeft = new Set(thai.keys());
  const englishLeft = new Set(english.keys());
  const matches: NumberMatch[] = [];
  const take = ({ thaiIndex, englishIndex, ...match }: Candidate): void => {
    if (!thaiLeft.has(thaiIndex) || !englishLeft.has(englishIndex)) return;
    thaiLeft.delete(thaiIndex);
    englishLeft.delete(englishIndex);
    matches.push({ thai: match.thai, english: match.english, how: match.how, confidence: match.confidence });
  };
  matchCompounds(thai, english, thaiLeft, englishLeft, matches);
  candidates(thai, english)
    .sort((a, b) => b.score - a.score || a.thaiIndex - b.thaiIndex || a.englishIndex - b.englishIndex)
    .forEach(take);
  matchParts(thai, english, thaiLeft, englishLeft, matches);
  matches.sort((a, b) => a.thai.span.start - b.thai.span.start);
  return {
    matches,
    thai: unmatched(thai, thaiLeft, (one) => matches.some(({ english }) => sameAgain(relate(one, english)))),
    english: unmatched(english, englishLeft, (one) =>
      matches.some(({ thai }) => sameAgain(relate(thai, one))),
    ),
  };
}

function candidates(thai: readonly NumberMention[], english: readonly NumberMention[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [thaiIndex, first] of thai.entries()) {
    for (const [englishIndex, second] of english.entries()) {
      const relation = relate(first, second);
      if (relation === null) continue;
      const distance = Math.abs(thaiIndex / thai.length - englishIndex / english.length);
      found.push({
        thai: first,
        english: second,
        ...relation,
        thaiIndex,
        englishIndex,
        score: relation.confidence - ORDER_WEIGHT * distance,
      });
    }
  }
  return found;
}

/** 1 ชั่วโมง 30 นาที in one text, 90 minutes in the other. */
function matchCompounds(
  thai: readonly NumberMention[],
  english: readonly NumberMention[],
  thaiLeft: Set<number>,
  englishLeft: Set<number>,
  matches: NumberMatch[],
): void {
  const [thaiCompounds, englishCompounds] = [compounds(thai), compounds(english)];
  const taken = (list: readonly Compound[]) => new Set(list.flatMap(({ parts }) => parts));
  const [inThai, inEnglish] = [taken(thaiCompounds), taken(englishCompounds)];
  for (const { parts, sum } of thaiCompounds) {
    const index = english.findIndex(
      (other, at) => fits(sum, other) && englishLeft.has(at) && !inEnglish.has(at),
    );
    const other = english[index];
    if (other === undefined) continue;
    englishLeft.delete(index);
    for (const part of parts) {
      thaiLeft.delete(part);
      matches.push({ thai: thai[part] ?? sum, english: other, how: 'unit', confidence: 0.9 });
    }
  }
  for (const { parts, sum } of englishCompounds) {
    const index = thai.findIndex((other, at) => fits(other, sum) && thaiLeft.has(at) && !inThai.has(at));
    const other = thai[index];
    if (other === undefined) continue;
    thaiLeft.delete(index);
    for (const part of parts) {
      englishLeft.delete(part);
      matches.push({ thai: other, english: english[part] ?? sum, how: 'unit', confidence: 0.9 });
    }
  }
}

function fits(thai: NumberMention, english: NumberMention): boolean {
  return thai.kind === 'measure' && english.kind === 'measure' && relate(thai, english) !== null;
}

/** The two ends of a range, or a fraction's two numerals, as numbers of their own. */
function parts(mention: NumberMention): readonly NumberMention[] {
  if (mention.high !== null) {
    return [
      { ...mention, high: null },
      { ...mention, value: mention.high, high: null },
    ];
  }
  if (mention.kind !== 'fraction' || mention.numerals.length !== 2) return [];
  return mention.numerals.map((numeral) => ({
    ...mention,
    kind: 'cardinal',
    value: numeral.value,
    soft: numeral.value === '1',
  }));
}

/** A range in one text may be two numbers in the other: 5% to 7%, จาก 5 เป็น 7 ล้าน; so may one in four. */
function matchParts(
  thai: readonly NumberMention[],
  english: readonly NumberMention[],
  thaiLeft: Set<number>,
  englishLeft: Set<number>,
  matches: NumberMatch[],
): void {
  const split = (
    whole: NumberMention,
    others: readonly NumberMention[],
    othersLeft: Set<number>,
    pair: (other: NumberMention) => Pick<NumberMatch, 'thai' | 'english'>,
  ): boolean => {
    const chosen: number[] = [];
    for (const part of parts(whole)) {
      const index = [...othersLeft].find((at) => {
        const other = others[at];
        return (
          !chosen.includes(at) && other !== undefined && other.high === null && relate(part, other) !== null
        );
      });
      if (index !== undefined) chosen.push(index);
      else if (!part.soft) return false;
    }
    if (chosen.length === 0) return false;
    for (const index of chosen) {
      othersLeft.delete(index);
      const other = others[index];
      if (other !== undefined) matches.push({ ...pair(other), how: 'form', confidence: 0.7 });
    }
    return true;
  };
  for (const index of [...thaiLeft]) {
    const whole = thai[index];
    if (whole === undefined) continue;
    if (split(whole, english, englishLeft, (other) => ({ thai: whole, english: other })))
      thaiLeft.delete(index);
  }
  for (const index of [...englishLeft]) {
    const whole = english[index];
    if (whole === undefined) continue;
    if (split(whole, thai, thaiLeft, (other) => ({ thai: other, english: whole }))) englishLeft.delete(index);
  }
}

/** A year in both eras, a length in both systems: what one text says twice the other need not. */
function sameAgain(relation: Relation | null): boolean {
  return relation !== null && /^(?:era|unit|currency)$/.test(relation.how);
}

function unmatched(
  mentions: readonly NumberMention[],
  left: ReadonlySet<number>,
  said: (mention: NumberMention) => boolean,
): UnmatchedNumber[] {
  return mentions.flatMap((mention, index) => {
    if (!left.has(index)) return [];
    return [{ mention, certainty: certaintyOf(mention) * (said(mention) ? 0.4 : 1) }];
  });
}

/** How sure it is that a number must be rendered as one in the other language. */
function certaintyOf(mention: NumberMention): number {
  if (mention.kind === 'placeholder') return 1;
  if (mention.soft || mention.bound === 'several') return 0.1;
  return mention.confidence * weightOf(mention);
}

function weightOf(mention: NumberMention): number {
  switch (mention.kind) {
    case 'identifier':
      return mention.noun === null ? 0.4 : 0.9;
    case 'month':
      return 0.5;
    case 'fraction':
      return mention.spelled ? 0.5 : 0.8;
    case 'multiple':
      return mention.spelled ? 0.6 : 0.9;
    case 'cardinal':
      return mention.spelled && (mention.noun === null || mention.noun.concept === null) ? 0.7 : 1;
    case 'ordinal':
      return mention.spelled ? 0.9 : 1;
    default:
      return 1;
  }
}
