import {
  CAPITAL_BEFORE,
  countedNoun,
  DETERMINER_BEFORE,
  GRADE_AFTER,
  GRADE_BEFORE,
  LABEL_BEFORE,
  UNIT_AFTER,
} from './english-context.ts';
import type { Surroundings } from './english-quantities.ts';
import { add, toInteger } from './exact.ts';
import { NAME_WORDS } from './lexicon/identifiers.ts';
import { ENGLISH_NOT_NOUNS } from './lexicon/stop-words.ts';
import { ENGLISH_CONCEPTS, ENGLISH_LABELS, ENGLISH_UNITS } from './nouns.ts';
import { matchAt, matchBefore } from './patterns.ts';
import type { CountedNoun, NumberMention } from './types.ts';

const NAMES: ReadonlySet<string> = new Set(NAME_WORDS.map((word) => word.toLowerCase()));
/** Labels whose number is a place in a row. */
const ORDINAL_LABELS: ReadonlySet<string> = new Set(['rank', 'quarter', 'reign', 'war']);
const VERSION_BEFORE = /\b(?:version|release|section|clause|model|v\.)[ \u00a0]?$/i;

/** Ordinals, grades, labels and names: what says which one, not how many. Null where nothing does. */
export function englishRank(here: Surroundings): NumberMention | null {
  const { reading } = here;
  if (reading.ordinal) return ordinal(here);
  const whole = reading.value === null || toInteger(reading.value) !== null;
  if (!whole) return dotted(here);
  return grade(here) ?? label(here) ?? name(here);
}

function ordinal({ text, reading, build }: Surroundings): NumberMention | null {
  const { start, end } = reading;
  const spelled = reading.words > 0;
  const grade = matchAt(GRADE_AFTER, text, end);
  if (grade !== null) {
    const noun: CountedNoun = {
      start: end + 1,
      end: end + grade[0].length,
      text: text.slice(end + 1, end + grade[0].length),
      concept: 'grade',
      relation: 'labels',
    };
    return build(start, noun.end, { kind: 'grade', noun, soft: false });
  }
  const found = countedNoun(text, end);
  const noun: CountedNoun | null = found === null ? null : { ...found, relation: 'labels' };
  // "Second" is a number after a determiner; else it is mostly "secondly" or the unit of time.
  if (spelled && reading.value === '2' && reading.words === 1) {
    if (/^[ \u00a0](?:to none|hand|thought|half)/i.test(text.slice(end, end + 12))) return null;
    const known = noun !== null && noun.concept !== null && noun.concept !== 'time';
    const sure = known || (noun !== null && matchBefore(DETERMINER_BEFORE, text, start) !== null);
    return build(start, sure ? (noun?.end ?? end) : end, {
      kind: 'ordinal',
      noun,
      soft: !sure,
      confidence: sure ? 0.9 : 0.5,
    });
  }
  if (spelled && /^[ \u00a0]half/i.test(text.slice(end, end + 6))) return null;
  return build(start, noun?.end ?? end, {
    kind: 'ordinal',
    noun,
    confidence: spelled && noun === null ? 0.8 : 1,
  });
}

/** Grade 12, Mathayom 6. */
function grade({ text, reading, build }: Surroundings): NumberMention | null {
  const found = matchBefore(GRADE_BEFORE, text, reading.start);
  if (found === null) return null;
  const word = found[1] ?? '';
  const value = toInteger(reading.value);
  const thai = /^[mp]/i.test(word);
  if (value !== null && value > (thai ? 6 : 13)) return null;
  const start = reading.start - found[0].length;
  const secondary = /^m/i.test(word);
  const years = (written: string | null): string | null =>
    written === null ? null : secondary ? add(written, '6') : written;
  const noun: CountedNoun = {
    start,
    end: start + word.length,
    text: word,
    concept: 'grade',
    relation: 'labels',
  };
  const [low, high] = [years(reading.value), years(reading.high)];
  return build(start, reading.end, { kind: 'grade', value: low, high, noun, soft: false });
}

/** Article 130, page 5, No. 7. */
function label({ text, reading, build }: Surroundings): NumberMention | null {
  const quarter = matchBefore(/(?<![A-Za-z])[QH]$/, text, reading.start);
  if (quarter !== null) {
    const start = reading.start - 1;
    const concept = quarter[0] === 'Q' ? 'quarter' : null;
    const noun: CountedNoun = { start, end: reading.start, text: quarter[0], concept, relation: 'labels' };
    return build(start, reading.end, { kind: 'ordinal', noun, soft: false });
  }
  const found = matchBefore(LABEL_BEFORE, text, reading.start);
  if (found === null) return null;
  const word = found[1] ?? '';
  const concept = ENGLISH_LABELS.get(word.toLowerCase()) ?? null;
  const start = reading.start - found[0].length;
  // "No 5 people": "no" and "place" label only with a capital or a full stop.
  if (
    /^(?:no|place|number|rule|part|line|model|point|issue|book|house|time)$/.test(word) &&
    reading.words > 0
  )
    return null;
  if (word === 'no' || (!/^[A-Z]/.test(word) && matchAt(UNIT_AFTER, text, reading.end) !== null)) return null;
  const noun: CountedNoun = { start, end: start + word.length, text: word, concept, relation: 'labels' };
  const kind = ORDINAL_LABELS.has(concept ?? '') ? 'ordinal' : 'identifier';
  return build(start, reading.end, { kind, noun, soft: false, confidence: 0.95 });
}

/** Fiat 500, iPhone 15: a name of the lexicon, or a capitalised word and nothing that is counted. */
function name({ text, reading, build }: Surroundings): NumberMention | null {
  if (!reading.plain || reading.high !== null || reading.words > 0) return null;
  const word = matchBefore(CAPITAL_BEFORE, text, reading.start)?.[1];
  if (word === undefined || reading.value === null) return null;
  const start = reading.start - word.length - 1;
  const lower = word.toLowerCase();
  if (NAMES.has(lower)) return build(start, reading.end, { kind: 'identifier', confidence: 0.9 });
  if (ENGLISH_NOT_NOUNS.has(lower) || ENGLISH_CONCEPTS.has(lower) || ENGLISH_UNITS.has(lower)) return null;
  if (
    /^(?:Some|Nearly|Almost|Around|Just|Another|Other|First|Last|Next|No|Until|Since|Without|With|Within|Like)$/.test(
      word,
    )
  )
    return null;
  if (/ly$/.test(word) || countedNoun(text, reading.end) !== null) return null;
  return build(start, reading.end, { kind: 'identifier', confidence: 0.6 });
}

/** Version 2.0, section 3.1. */
function dotted({ text, reading, build }: Surroundings): NumberMention | null {
  if (reading.words > 0 || reading.fraction) return null;
  const found = matchBefore(VERSION_BEFORE, text, reading.start);
  const word = found?.[0].trim() ?? matchBefore(CAPITAL_BEFORE, text, reading.start)?.[1] ?? '';
  if (found === null && !NAMES.has(word.toLowerCase())) return null;
  const start = reading.start - (found?.[0].length ?? word.length + 1);
  const concept = ENGLISH_CONCEPTS.get(word.toLowerCase()) ?? null;
  const noun: CountedNoun = { start, end: start + word.length, text: word, concept, relation: 'labels' };
  return build(start, reading.end, {
    kind: 'identifier',
    noun: concept === null ? null : noun,
    confidence: 0.9,
  });
}
