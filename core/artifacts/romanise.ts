/**
 * Consonant skeletons: what is left of a name in either script when vowels, tones and silent letters are gone and letters
 * of one sound are one. `ยูเซน สุไลเมน` and `Usen Suleimen` both give `sn slmn`. For comparison only.
 */
const THAI_SOUNDS: Readonly<Record<string, string>> = {
  ก: 'k',
  ข: 'k',
  ฃ: 'k',
  ค: 'k',
  ฅ: 'k',
  ฆ: 'k',
  ง: 'ng',
  จ: 'j',
  ฉ: 'j',
  ช: 'j',
  ฌ: 'j',
  ซ: 's',
  ศ: 's',
  ษ: 's',
  ส: 's',
  ญ: 'y',
  ย: 'y',
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
  ว: 'w',
  ห: 'h',
  ฮ: 'h',
  อ: '',
  ฤ: 'r',
};

export function thaiSkeleton(word: string): string {
  const heard = word
    .replace(/[\u0e01-\u0e22\u0e24-\u0e2e][\u0e34\u0e38]?\u0e4c/g, '') // silenced by thanthakhat, but ร์: Bernard, เบอร์นาร์ด
    .replace(/ห(?=[งญนมยรลว][\u0e30-\u0e4e]?)/g, '')
    .replace(/[\u0e30-\u0e3a\u0e40-\u0e4e]/g, '');
  return join([...heard].map((letter) => THAI_SOUNDS[letter] ?? ''));
}

const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|zh|ch|tch|cz/g, 'j'],
  [/ph/g, 'f'],
  [/kh|gh|ck|q|c(?![eiy])|g/g, 'k'],
  [/c/g, 's'],
  [/th|d/g, 't'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/b/g, 'p'],
  [/v/g, 'w'],
  [/[aeiou]+/g, ''],
];

export function latinSkeleton(word: string): string {
  let heard = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  for (const [letters, sound] of LATIN_SOUNDS) heard = heard.replace(letters, sound);
  return join([...heard]);
}

/** ย and ว are vowels as often as consonants, so neither counts; a doubled sound is one. */
function join(sounds: readonly string[]): string {
  return sounds
    .join('')
    .replace(/[yw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
