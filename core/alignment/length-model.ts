/**
 * How well two lengths fit, after Gale & Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993): the
 * length of a translation is spread about a fixed proportion of the original's, the less (for its size) the longer it is.
 * Differences from theirs: lengths are characters without white space, since Thai writes spaces between phrases
 * only; the spread is that of the ratio's logarithm, so neither side is the original; and what is scored is the likelihood
 * against two lines that have nothing to do with each other, so leaving lines alone scores 0 and needs no length.
 */

/**
 * English characters for one Thai character, and the variance of the log ratio at size L: SPREAD / L + STYLE. Measured on the
 * 456 pairs of the development part of tests/fixtures/alignment: 1.12 in all, by text 1.0 (minutes) to 1.28 (fiction); the
 * ratio's standard deviation falls from 0.36 at L = 15 over 0.25 (30) and 0.18 (60) to 0.15 (130).
 */
const PROPORTION = 1.12;
const SPREAD = 1.6;
const STYLE = 0.011;

/** However badly the lengths fit, a free translation is not impossible: nothing costs more than this. */
const WORST = -7;

/** Log likelihood ratio of two lengths, given as logarithms of characters without white space, 1 or more. */
export type LengthModel = (logThai: number, logEnglish: number) => number;

/** The spread changes slowly with the size: it is looked up by the sum of the logarithms, in steps of this part. */
const STEPS = 32;
const LARGEST = 32 * STEPS;

/**
 * @param logThai, logEnglish Of all lines: how much unrelated lines differ is the texts' own.
 * @param proportion English characters for one Thai character.
 */
export function lengthModel(
  logThai: Float64Array,
  logEnglish: Float64Array,
  proportion = PROPORTION,
): LengthModel {
  const logProportion = Math.log(proportion);
  const unrelated = Math.max(0.3, variance(logThai) + variance(logEnglish));
  const best = new Float64Array(LARGEST + 1);
  const steepness = new Float64Array(LARGEST + 1);
  for (let step = 0; step <= LARGEST; step += 1) {
    const size = Math.exp((step / STEPS + logProportion) / 2);
    const related = SPREAD / size + STYLE;
    const broad = related + unrelated;
    best[step] = 0.5 * Math.log(broad / related);
    steepness[step] = 0.5 * (1 / related - 1 / broad);
  }
  return (thai, english) => {
    const ratio = english - thai - logProportion;
    const step = Math.min(LARGEST, Math.round((thai + english) * STEPS));
    const fit = (best[step] ?? 0) - ratio * ratio * (steepness[step] ?? 0);
    return fit > WORST ? fit : WORST;
  };
}

/** As many pairs as the measured proportion weighs against the texts' own. */
const PRIOR_PAIRS = 12;

/**
 * The proportion of the texts, by the middle half of the pairs (others may be halves of something).
 * @param ratios Log of English length by Thai length of lines that most likely belong together.
 */
export function proportionOf(ratios: readonly number[]): number {
  const middle = ratios
    .toSorted((a, b) => a - b)
    .slice(Math.floor(ratios.length / 4), Math.ceil((ratios.length * 3) / 4));
  if (middle.length === 0) return PROPORTION;
  const mean = middle.reduce((sum, ratio) => sum + ratio, 0) / middle.length;
  return Math.exp(
    (mean * ratios.length + Math.log(PROPORTION) * PRIOR_PAIRS) / (ratios.length + PRIOR_PAIRS),
  );
}

function variance(values: Float64Array): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
