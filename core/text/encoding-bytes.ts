/** Byte checks behind encoding.ts. Plain loops without a string: they run over files of 100 MB. */

/** Offset of the first byte that is not well-formed UTF-8 (Unicode 3.9, table 3-7), or -1. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  const length = bytes.length;
  let at = 0;
  while (at < length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    let more = 0;
    let low = 0x80;
    let high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) more = 1;
    else if (lead >= 0xe0 && lead <= 0xef) {
      more = 2;
      if (lead === 0xe0) low = 0xa0;
      else if (lead === 0xed) high = 0x9f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      more = 3;
      if (lead === 0xf0) low = 0x90;
      else if (lead === 0xf4) high = 0x8f;
    } else return at;
    if (at + more >= length) return at;
    const second = bytes[at + 1] ?? 0;
    if (second < low || second > high) return at;
    for (let next = 2; next <= more; next += 1) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
    }
    at += more + 1;
  }
  return -1;
}

/** Offset of the first lone surrogate, or of a last odd byte, or -1. */
export function firstInvalidUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): number {
  const highAt = order === 'utf-16le' ? 1 : 0;
  const units = bytes.length >> 1;
  for (let unit = 0; unit < units; unit += 1) {
    const high = bytes[unit * 2 + highAt] ?? 0;
    if (high < 0xd8 || high > 0xdf) continue;
    const following = unit + 1 < units ? (bytes[unit * 2 + 2 + highAt] ?? 0) : 0;
    if (high > 0xdb || following < 0xdc || following > 0xdf) return unit * 2;
    unit += 1;
  }
  return bytes.length % 2 === 0 ? -1 : bytes.length - 1;
}

const UNDEFINED = 0;
const ASCII = 1; // but letters
const SIGN = 2; // € … “ ” ‘ ’ • – — and no-break space
const CONSONANT = 3;
const LEADING = 4; // vowels written before their consonant
const FOLLOWING = 5; // vowels written after, and sara am
const MARK = 6; // above and below
const OTHER_THAI = 7; // digits, ฯ ๆ ฿ ๏ ๚ ๛
const LATIN = 8;

/** The Encoding Standard maps 0x81 and its like to C1 controls; no Thai text has them, so they count as undefined. */
const CLASS_874: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? LATIN : ASCII;
  if (byte === 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0xa0) return SIGN;
  if (byte < 0xa1 || (byte >= 0xdb && byte <= 0xde) || byte >= 0xfc) return UNDEFINED;
  if (byte <= 0xce) return CONSONANT;
  if (byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee)) return MARK;
  if (byte === 0xd0 || byte === 0xd2 || byte === 0xd3 || byte === 0xe5) return FOLLOWING;
  if (byte >= 0xe0 && byte <= 0xe4) return LEADING;
  return OTHER_THAI;
});

/** Offset of the first byte that Windows-874 leaves undefined, or -1. */
export function firstInvalidThai874(bytes: Uint8Array): number {
  const length = bytes.length;
  for (let at = 0; at < length; at += 1) {
    if (CLASS_874[bytes[at] ?? 0] === UNDEFINED) return at;
  }
  return -1;
}

function isThai(kind: number): boolean {
  return kind >= CONSONANT && kind <= OTHER_THAI;
}

const SAMPLE_BYTES = 1 << 20;

/**
 * How well the bytes above 0x7F read as Thai writing, 0 to 1: a mark needs a letter under it, a leading vowel a consonant
 * after it, and consonants come in words. In Windows-1252 the same bytes are accented letters that stand alone
 * between ASCII letters (é is 0xE9, the Thai mai tho), so such a text scores low. 0 without any Thai byte.
 */
export function looksLikeThai874(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let fitting = 0;
  let total = 0;
  let before = ASCII;
  for (let at = 0; at < length; at += 1) {
    const kind = CLASS_874[bytes[at] ?? 0] ?? UNDEFINED;
    const after = at + 1 < length ? (CLASS_874[bytes[at + 1] ?? 0] ?? UNDEFINED) : ASCII;
    if (kind !== ASCII && kind !== LATIN && kind !== SIGN) {
      total += 1;
      if (kind === MARK) fitting += before === CONSONANT || before === MARK ? 1 : 0;
      else if (kind === FOLLOWING) fitting += isThai(before) && before !== LEADING ? 1 : 0;
      else if (kind === LEADING) fitting += after === CONSONANT ? 1 : 0;
      else if (kind === CONSONANT) fitting += isThai(before) || isThai(after) ? 1 : 0;
      else if (kind === OTHER_THAI) fitting += before !== LATIN && after !== LATIN ? 1 : 0;
    }
    before = kind;
  }
  return total === 0 ? 0 : fitting / total;
}
