import type { Span } from '../model.ts';

/**
 * Rough sounds of names in both scripts: consonants of one sound are one letter, vowels are three classes (A, E, O), tones,
 * lengths and y, w are left out. `ซัมซุง` and `Samsung` both give `sAmsOn`. For comparison only, never for show.
 */
const THAI_SOUNDS: Readonly<Record<string, string>> = {
  ก: 'k',
  ข: 'k',
  ฃ: 'k',
  ค: 'k',
  ฅ: 'k',
  ฆ: 'k',
  ง: 'n',
  จ: 'j',
  ฉ: 'j',
  ช: 'j',
  ฌ: 'j',
  ซ: 's',
  ศ: 's',
  ษ: 's',
  ส: 's',
  ญ: '',
  ย: '',
  ฎ: 't',
  ฏ: 't',
  ฐ: 't',
  ฑ: 't',
  ฒ: 't',
  ด: 't',
  ต: 't',
  ถ: 't',
  ท: 't',
  ธ: 't',
  ณ: 'n',
  น: 'n',
  บ: 'p',
  ป: 'p',
  ผ: 'p',
  พ: 'p',
  ภ: 'p',
  ฝ: 'f',
  ฟ: 'f',
  ม: 'm',
  ร: 'r',
  ล: 'l',
  ฬ: 'l',
  ว: '',
  ห: 'h',
  ฮ: 'h',
  อ: '',
  ฤ: 'r',
};

const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/[ัาะำ]|ใ|ไ|เ.*า/, 'A'],
  [/[เแิีึื]/, 'E'],
  [/[โุู]/, 'O'],
];

interface Syllable {
  readonly sound: string;
  /** The spelling without what writers of foreign words differ in; see spellingKey. */
  readonly plain: string;
}

/** A consonant with the vowels and marks written around it, and how they sound together. */
export interface ThaiSound extends Span, Syllable {}

const SYLLABLE = /^([เแโใไ]?)([ก-ฮ])([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*)([ะาำ]?)$/;
/** There are some thousand of them, so each is taken apart once. */
const known = new Map<string, Syllable>();

function syllable(text: string): Syllable {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const [, lead = '', letter = '', marks = '', tail = ''] = SYLLABLE.exec(text) ?? [];
  const vowel = VOWELS.find(([pattern]) => pattern.test(lead + marks + tail))?.[1] ?? '';
  const sound = (THAI_SOUNDS[letter] ?? '') + vowel + (tail === 'ำ' ? 'm' : '');
  const found = { sound, plain: plainSpelling(lead, letter, marks, tail) };
  known.set(text, found);
  return found;
}

const isConsonant = (code: number): boolean => code >= 0x0e01 && code <= 0x0e2e;
const isLead = (code: number): boolean => code >= 0x0e40 && code <= 0x0e44;
const isMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
const isTail = (code: number): boolean => code === 0x0e30 || code === 0x0e32 || code === 0x0e33;
/** Longer stacks of marks are noise; see doubled-mark. */
const MOST_MARKS = 4;

/** The sounds of a stretch of Thai, with their places in the text, in order. What is no Thai letter is skipped. */
export function thaiSounds(text: string, from = 0, to = text.length): ThaiSound[] {
  const sounds: ThaiSound[] = [];
  for (let at = from; at < to; ) {
    const letter = isLead(text.charCodeAt(at)) ? at + 1 : at;
    if (letter >= to || !isConsonant(text.charCodeAt(letter))) {
      at += 1;
      continue;
    }
    let end = letter + 1;
    while (end < to && end - letter <= MOST_MARKS && isMark(text.charCodeAt(end))) end += 1;
    if (end < to && isTail(text.charCodeAt(end))) end += 1;
    const { sound, plain } = syllable(text.slice(at, end));
    // อ after a consonant without a vowel is one: ลอส.
    const asVowel = end - at === 1 && text.charCodeAt(at) === 0x0e2d && sounds.length > 0;
    sounds.push({ start: at, end, sound: asVowel ? 'O' : sound, plain });
    at = end;
  }
  return sounds;
}

const SPELLED_ALIKE: readonly string[] = ['กขค', 'ดตทธ', 'สซศษ', 'บปพผภ', 'นง', 'ฟฝ'];

/**
 * Writers of foreign words differ in final letters (ต์ ท์ ด์, ค ก), in vowel length and in maitaikhu; ร์ comes and goes. A
 * letter with a vowel of its own stays as it is: ไก่ and ไข่ are two words.
 */
function plainSpelling(lead: string, letter: string, marks: string, tail: string): string {
  const silent = marks.includes('\u0e4c');
  if (silent && letter === 'ร') return '';
  const kept = marks
    .replace(/[\u0e47\u0e4c]/g, '')
    .replace('\u0e35', '\u0e34')
    .replace('\u0e39', '\u0e38');
  const alone = lead === '' && kept === '' && tail === '';
  const like = alone ? SPELLED_ALIKE.find((letters) => letters.includes(letter)) : undefined;
  return lead + (like?.charAt(0) ?? letter) + kept + tail;
}

/** Two spellings with one key may be one foreign word. */
export function spellingKey(sounds: readonly ThaiSound[]): string {
  return sounds.map(({ plain }) => plain).join('');
}

/** The sounds as one word. */
export function joinSounds(sounds: readonly ThaiSound[]): string {
  return collapse(sounds.map(({ sound }) => sound).join(''));
}

const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[wy](?=[aeiou])/g, ''],
  [/sch|tch|sh|zh|ch|cz/g, 'j'],
  [/ph/g, 'f'],
  [/kh|gh|ck|q|c(?![eiy])/g, 'k'],
  [/ng(?=$|[^aeiourl])/g, 'n'],
  [/[st]ion$/g, 'jn'],
  [/g/g, 'k'],
  [/c/g, 's'],
  [/th|d/g, 't'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/b/g, 'p'],
  [/v/g, 'w'],
  [/[ao]u|[aeo]w/g, 'O'],
  [/ai|ay/g, 'A'],
  [/ee|ea|ie|ei|ey/g, 'E'],
  [/a/g, 'A'],
  [/[eiy]/g, 'E'],
  [/[ou]/g, 'O'],
  [/w/g, ''],
];

export function latinSounds(word: string): string {
  let heard = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  for (const [letters, sound] of LATIN_SOUNDS) heard = heard.replace(letters, sound);
  return collapse(heard);
}

/** A sound twice running is heard once. */
function collapse(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}

export function consonantsOf(sounds: string): string {
  return collapse(sounds.replace(/[AEO]/g, ''));
}

/** How many of the gaps between consonants have other vowels; the consonants of both words have to be the same. */
export function vowelDistance(a: string, b: string): number {
  const [x, y] = [a.split(/[a-z]/), b.split(/[a-z]/)];
  return x.filter((vowels, index) => vowels !== y[index]).length;
}
