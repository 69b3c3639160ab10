/**
 * Names by their consonants: สมพร and Somporn, ราชบุรี and Ratchaburi. Thai names are romanised in many ways, but vowels differ most
 * and consonants least; so both spellings become a row of consonant classes, and a name is found where the classes of a Thai
 * line have its row. Chance meetings are many with short rows: they weigh little, being frequent.
 * Classes follow the Royal Institute's romanisation (1999) and its common variants: ก ข ค are k, g or kh alike, ร and ล
 * r or l. อ ย ว and ญ are left out, being as often vowels; so are letters silenced by thanthakhat and ห before a sonorant.
 */
const CLASSES: readonly (readonly [thai: string, english: string])[] = [
  ['กขฃคฅฆ', 'kgq'],
  ['จฉชฌ', 'jč'],
  ['ซศษส', 'sz'],
  ['ดตถทธฎฏฐฑฒ', 'dt'],
  ['บปผพภ', 'bp'],
  ['ฝฟ', 'f'],
  ['ม', 'm'],
  ['นณ', 'n'],
  ['ง', 'ŋ'],
  ['รลฬ', 'rl'],
  ['หฮ', 'h'],
];
const BITS = 4;
const SHORTEST = 3;
const LONGEST = 4;

const THAI_CLASS = new Uint8Array(0x80);
const ENGLISH_CLASS = new Map<string, number>();
CLASSES.forEach(([thai, english], index) => {
  for (const letter of thai) THAI_CLASS[letter.charCodeAt(0) - 0x0e00] = index + 1;
  for (const letter of english) ENGLISH_CLASS.set(letter, index + 1);
});
const NASAL = ENGLISH_CLASS.get('n') ?? 0;
const LIQUID = ENGLISH_CLASS.get('l') ?? 0;

/** Silent letters: ร์, ทร์, ธิ์; and the ห of หมอ. */
const SILENT = /[ทตดธษ]?ร์|[ก-ฮ][ิุ]?์|ห(?=[งญนมยรลว][^์])/g;

function pack(classes: readonly number[]): number {
  return classes.slice(0, LONGEST).reduce((sum, one) => (sum << BITS) | one, 0);
}

/** The rows that a Latin name may have in Thai, each as a number above 0; none for a name of fewer than three consonants. */
export function nameRows(name: string): number[] {
  const sounds = name
    .toLowerCase()
    .replace(/t?ch|č/g, 'č')
    .replace(/sh/g, 's')
    .replace(/([kptgdb])h/g, '$1')
    .replace(/ng(?![aeiouy])/g, 'ŋ')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(?<=[aeiouy])h(?![aeiouy])/g, '')
    .replace(/([lrsfm])\1/g, '$1');
  const classes = [...sounds].flatMap((letter) => ENGLISH_CLASS.get(letter) ?? []);
  if (classes.length < SHORTEST) return [];
  // ร and ล at the end of a syllable are spoken, and often romanised, as n: พร is phon or porn
  const ends = classes.length <= LONGEST && classes.at(-1) === NASAL;
  return [pack(classes), ...(ends ? [pack([...classes.slice(0, -1), LIQUID])] : [])];
}

/** The rows of three and of four classes that a Thai text holds, wherever they begin. */
export function thaiRows(text: string, found: (row: number) => void): void {
  let row = 0;
  let run = 0;
  const spoken = text.includes('์') || text.includes('ห') ? text.replace(SILENT, '') : text;
  for (let at = 0; at < spoken.length; at += 1) {
    const code = spoken.charCodeAt(at) - 0x0e00;
    if (code < 0 || code >= 0x50) {
      run = 0;
      continue;
    }
    const one = THAI_CLASS[code] ?? 0;
    if (one === 0) continue;
    row = ((row << BITS) | one) & ((1 << (BITS * LONGEST)) - 1);
    run += 1;
    if (run >= SHORTEST) found(row & ((1 << (BITS * SHORTEST)) - 1));
    if (run >= LONGEST) found(row);
  }
}

/** Rows are below this. */
export const ROWS = 1 << (BITS * LONGEST);
