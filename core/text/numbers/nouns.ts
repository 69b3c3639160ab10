import { CONCEPTS, type ConceptEntry, type ConceptId } from './lexicon/concepts.ts';
import { CURRENCIES, type CurrencyCode, type CurrencyEntry } from './lexicon/currencies.ts';
import { UNITS, type UnitEntry, type UnitId } from './lexicon/units.ts';
import { oneOf } from './patterns.ts';

/** The lexicons turned round: from a word to what it stands for. */

type ConceptKey = keyof typeof CONCEPTS;

export const conceptEntries: readonly (readonly [ConceptKey, ConceptEntry])[] = typedEntries(CONCEPTS);
export const unitEntries: readonly (readonly [UnitId, UnitEntry])[] = typedEntries(UNITS);
export const currencyEntries: readonly (readonly [CurrencyCode, CurrencyEntry])[] = typedEntries(CURRENCIES);

function typedEntries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  // Object.entries forgets the key type; the lexicons are closed objects, so their keys are K.
  return Object.entries(record) as [K, V][];
}

function index<K>(pairs: Iterable<readonly [string, K]>): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const [word, id] of pairs) if (!map.has(word)) map.set(word, id);
  return map;
}

export const THAI_UNITS = index(unitEntries.flatMap(([id, { th }]) => th.map((word) => [word, id] as const)));
export const THAI_CURRENCIES = index(
  currencyEntries.flatMap(([id, { th }]) => th.map((word) => [word, id] as const)),
);
export const THAI_SUBUNITS = index(
  currencyEntries.flatMap(([id, { subunit }]) => (subunit?.th ?? []).map((word) => [word, id] as const)),
);
export const CURRENCY_SYMBOLS = index(
  currencyEntries.flatMap(([id, { symbols }]) => symbols.map((word) => [word, id] as const)),
);
export const THAI_COUNTED = index(
  conceptEntries.flatMap(([id, { th, use }]) =>
    use === 'label' ? [] : th.map((word) => [word, id] as const),
  ),
);
export const THAI_LABELS = index(
  conceptEntries.flatMap(([id, { th, use }]) =>
    use === 'count' ? [] : th.map((word) => [word, id] as const),
  ),
);
/** Nouns that never count: มาตรา, หมายเลข. What follows their number is something else (มาตรา 130 แห่งประมวลกฎหมาย). */
export const THAI_PURE_LABELS: ReadonlySet<string> = new Set(
  conceptEntries.flatMap(([, { th, use }]) => (use === 'label' ? th : [])),
);
export const THAI_CONCEPTS = index(
  conceptEntries.flatMap(([id, { th }]) => th.map((word) => [word, id] as const)),
);

/** What can follow a count in Thai. */
export const COUNTED_WORDS = oneOf([...THAI_UNITS.keys(), ...THAI_COUNTED.keys(), ...THAI_CURRENCIES.keys()]);

/** English words in lower case; entries with a capital letter or of one or two letters keep their case. */
function keepsCase(word: string): boolean {
  return word.length <= 2 || /[A-Z]/.test(word);
}

const englishUnitWords = unitEntries.flatMap(([id, { en }]) => en.map((word) => [word, id] as const));
/** Units that must be written just so: km, kW, GB. */
export const ENGLISH_EXACT_UNITS = index(englishUnitWords.filter(([word]) => keepsCase(word)));
export const ENGLISH_UNITS = index(englishUnitWords.map(([word, id]) => [word.toLowerCase(), id] as const));
export const ENGLISH_CURRENCIES = index(
  currencyEntries.flatMap(([id, { en }]) => en.map((word) => [word.toLowerCase(), id] as const)),
);
export const ENGLISH_SUBUNITS = index(
  currencyEntries.flatMap(([id, { subunit }]) => (subunit?.en ?? []).map((word) => [word, id] as const)),
);
export const ENGLISH_COUNTED: ReadonlyMap<string, ConceptId> = index(
  conceptEntries.flatMap(([id, { en, use }]) =>
    use === 'label' ? [] : en.map((word) => [word, id] as const),
  ),
);
export const ENGLISH_LABELS: ReadonlyMap<string, ConceptId> = index(
  conceptEntries.flatMap(([id, { en, use }]) =>
    use === 'count' ? [] : en.map((word) => [word, id] as const),
  ),
);
export const ENGLISH_CONCEPTS: ReadonlyMap<string, ConceptId> = index(
  conceptEntries.flatMap(([id, { en }]) => en.map((word) => [word, id] as const)),
);
