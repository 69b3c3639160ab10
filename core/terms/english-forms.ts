/**
 * Which forms of an English word count as that word. No dictionary: two words are taken to be one where a base of the one
 * is a base of the other. Porter's stemmer would also join university and universe, which are two terms.
 */

/** `noun`: number and possessive. `any`: what -ed and -ing make of it too. */
export type Forms = 'noun' | 'any';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...([
    ['men', 'man'],
    ['women', 'woman'],
    ['children', 'child'],
    ['people', 'person'],
    ['feet', 'foot'],
    ['teeth', 'tooth'],
    ['mice', 'mouse'],
    ['criteria', 'criterion'],
    ['phenomena', 'phenomenon'],
    ['indices', 'index'],
    ['matrices', 'matrix'],
  ] as const),
]);

/** What the word may be a form of, in small letters, itself first. */
export function basesOf(word: string, forms: Forms): ReadonlySet<string> {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  const bases = new Set([plain]);
  const add = (cut: number, ending = '') => {
    const base = plain.slice(0, plain.length - cut) + ending;
    if (base.length >= 2) bases.add(base);
  };
  const irregular = [...IRREGULAR].find(([plural]) => plain.endsWith(plural));
  if (irregular !== undefined) add(irregular[0].length, irregular[1]);
  if (/[^s]s$/.test(plain)) add(1);
  if (/(?:s|x|z|ch|sh|o)es$/.test(plain)) add(2);
  if (/..ies$/.test(plain)) add(3, 'y');
  if (/[^v]ves$/.test(plain)) {
    add(3, 'f');
    add(3, 'fe');
  }
  if (/.[sy]ses$/.test(plain) || /..yses$/.test(plain)) add(2, 'is');
  if (forms === 'noun') return bases;
  if (/..ied$/.test(plain)) add(3, 'y');
  const verbal = /(?:ed|ing)$/.exec(plain)?.[0];
  if (verbal !== undefined && plain.length >= verbal.length + 3) {
    add(verbal.length);
    add(verbal.length, 'e');
    if (/([b-df-hj-np-tv-z])\1(?:ed|ing)$/.test(plain)) add(verbal.length + 1);
  }
  return bases;
}

/** A name in capitals (IT, WHO, VAT) is itself only in capitals: "it" and "who" are other words. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}

/** The preferred word in the shape of the one that it stands in for: its capital, its plural. */
export function shapedLike(found: string, wanted: string): string {
  const last = /[A-Za-z]+$/.exec(wanted)?.[0] ?? '';
  const isPlural = /[^s]s$/i.test(found) && !/s$/i.test(wanted) && last !== '' && !isAcronym(last);
  const numbered = isPlural ? pluralOf(wanted) : wanted;
  const capital = /^\p{Lu}\p{Ll}/u.test(found) && /^\p{Ll}/u.test(numbered);
  return capital ? numbered.charAt(0).toUpperCase() + numbered.slice(1) : numbered;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
