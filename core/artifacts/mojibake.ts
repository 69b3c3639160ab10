/**
 * UTF-8 bytes that were read as Windows-1252 or as Windows-874, turned back. The tables are those of the Encoding Standard;
 * only what differs from Latin-1, or from TIS-620, is written down.
 */
const SIGNS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const SIGNS_874 = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
]);

function byte1252(char: string): number | null {
  const code = char.charCodeAt(0);
  if (code <= 0xff) return code;
  const sign = SIGNS_1252.indexOf(char);
  return sign === -1 ? null : 0x80 + sign;
}

function byte874(char: string): number | null {
  const code = char.charCodeAt(0);
  if (code <= 0xa0) return code;
  if (code >= 0x0e01 && code <= 0x0e5b) return code - 0x0e01 + 0xa1;
  return SIGNS_874.get(char) ?? null;
}

/** The text whose UTF-8 bytes these characters are in that encoding, or null where they are none. */
export function undoMojibake(garbled: string, readAs: 'windows-1252' | 'windows-874'): string | null {
  const byteOf = readAs === 'windows-1252' ? byte1252 : byte874;
  let escaped = '';
  for (const char of garbled) {
    const byte = byteOf(char);
    if (byte === null) return null;
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
