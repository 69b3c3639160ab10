import { add, toInteger } from './exact.ts';
import type { ConceptId } from './lexicon/concepts.ts';
import { THAI_CONCEPTS, THAI_PURE_LABELS, THAI_UNITS } from './nouns.ts';
import { matchAt, matchBefore } from './patterns.ts';
import {
  CENTURY_AFTER,
  countedNoun,
  GRADE_BEFORE,
  LABEL_BEFORE,
  NUMBER_AFTER,
  ORDINAL_ENDING,
  RANK_BEFORE,
  UNIT_AFTER,
} from './thai-context.ts';
import type { Surroundings } from './thai-quantities.ts';
import type { CountedNoun, NumberMention } from './types.ts';

/** Labels whose number is a place in a row even without ที่. */
const ORDINAL_LABELS: ReadonlySet<string> = new Set(['rank', 'quarter', 'reign', 'war']);

/** Grades, ranks and labels: the word before the number says which one it is. Null where none does. */
export function thaiRank(here: Surroundings): NumberMention | null {
  const { reading } = here;
  const dotted = !reading.plain && reading.words === 0 && reading.numerals[0]?.text.includes('.') === true;
  if (dotted) return softwareVersion(here);
  if (reading.value !== null && toInteger(reading.value) === null) return null;
  return grade(here) ?? rank(here) ?? englishOrdinal(here) ?? label(here);
}

export function nounBefore(
  text: string,
  start: number,
  end: number,
  concept: ConceptId | null,
  relation: CountedNoun['relation'],
): CountedNoun {
  const word = text.slice(start, end).trimEnd();
  return { start, end: start + word.length, text: word, concept, relation };
}

/** ม.6 is the twelfth year of school, ป.4 the fourth; ม.112 is an article of a law. */
function grade({ text, reading, build }: Surroundings): NumberMention | null {
  const found = matchBefore(GRADE_BEFORE, text, reading.start);
  if (found === null) return null;
  const value = toInteger(reading.value);
  const start = reading.start - found[0].length;
  const word = found[1] ?? '';
  const secondary = word.startsWith('ม');
  if (value === null || value <= 6) {
    const years = (written: string | null): string | null =>
      written === null ? null : secondary ? add(written, '6') : written;
    const noun = nounBefore(text, start, reading.start, 'grade', 'labels');
    const [low, high] = [years(reading.value), years(reading.high)];
    return build(start, reading.end, { kind: 'grade', value: low, high, noun, soft: false });
  }
  if (word !== 'ม.') return null;
  const noun = nounBefore(text, start, reading.start, 'article', 'labels');
  return build(start, reading.end, { kind: 'identifier', noun, confidence: 0.8 });
}

/** ครั้งที่ 9, ปีที่ 5. */
function rank({ text, reading, boundaries, build }: Surroundings): NumberMention | null {
  const found = matchBefore(RANK_BEFORE, text, reading.start);
  if (found === null) return null;
  const start = reading.start - found[0].length;
  const word = found[1] ?? '';
  if (!boundaries.has(start) && !boundaries.has(start + word.length)) return null;
  const concept = THAI_CONCEPTS.get(word) ?? THAI_UNITS.get(word) ?? null;
  const noun = nounBefore(text, start, start + word.length, concept, 'labels');
  return build(start, reading.end, { kind: 'ordinal', noun });
}

/** 30th ครบรอบ: the machine left the English ending. */
function englishOrdinal({ text, reading, boundaries, build }: Surroundings): NumberMention | null {
  const ending = reading.words === 0 ? matchAt(ORDINAL_ENDING, text, reading.end) : null;
  if (ending === null) return null;
  const end = reading.end + ending[0].length;
  const century = matchAt(CENTURY_AFTER, text, end);
  if (century !== null) return build(reading.start, end + century[0].length, { kind: 'century' });
  const counted = countedNoun(text, end, boundaries);
  const noun: CountedNoun | null = counted === null ? null : { ...counted, relation: 'labels' };
  return build(reading.start, noun?.end ?? end, { kind: 'ordinal', noun });
}

/** มาตรา 130, ชั้น 5, หน้า 12. */
function label(here: Surroundings): NumberMention | null {
  const { text, reading, boundaries, build } = here;
  const found = matchBefore(LABEL_BEFORE, text, reading.start);
  if (found === null) return null;
  const start = reading.start - found[0].length;
  const word = found[1] ?? '';
  if (!boundaries.has(start) || (!THAI_PURE_LABELS.has(word) && isCounted(here))) return null;
  const concept = THAI_CONCEPTS.get(word) ?? null;
  if (concept === 'anniversary') return null;
  const ordinal = ORDINAL_LABELS.has(concept ?? '');
  // "One" after a noun is "a certain": ประเภทหนึ่ง.
  if (reading.words === 1 && reading.value === '1' && !ordinal && concept !== 'article') return null;
  const noun = nounBefore(text, start, start + word.length, concept, 'labels');
  return build(start, reading.end, { kind: ordinal ? 'ordinal' : 'identifier', noun, confidence: 0.95 });
}

/** Whether the right side says that the number counts: then a word before it is no label (ส่วน 30 คน). */
function isCounted({ text, reading, boundaries }: Surroundings): boolean {
  const unit = matchAt(UNIT_AFTER, text, reading.end);
  if (unit !== null && boundaries.has(reading.end + unit[0].length)) return true;
  const noun = countedNoun(text, reading.end, boundaries);
  // In "หน้า 12 ข้อ 5" the noun labels the next number.
  return noun !== null && noun.concept !== null && matchAt(NUMBER_AFTER, text, noun.end) === null;
}

/** เวอร์ชัน 2.0: decimals name versions and numbered sections too. */
function softwareVersion({ text, reading, boundaries, build }: Surroundings): NumberMention | null {
  const found = matchBefore(LABEL_BEFORE, text, reading.start);
  const word = found?.[1] ?? '';
  const concept = THAI_CONCEPTS.get(word) ?? null;
  if (found === null || (concept !== 'software' && concept !== 'clause' && concept !== 'generation'))
    return null;
  const start = reading.start - found[0].length;
  if (!boundaries.has(start)) return null;
  const noun = nounBefore(text, start, start + word.length, concept, 'labels');
  return build(start, reading.end, { kind: 'identifier', noun, confidence: 0.9 });
}
