import { decode, type Encoding, encodeUtf8 } from './encoding.ts';

const BOM = '\ufeff';

/** The bytes of Windows-874 by character: what decoding makes of each byte, turned around. */
const THAI_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => byte).flatMap((byte): [string, number][] => {
    try {
      return [[decode(Uint8Array.of(byte), 'windows-874'), byte]];
    } catch {
      return []; // the bytes that the encoding leaves free
    }
  }),
);

/** Whether the encoding has all characters of the text. */
export function canEncode(text: string, encoding: Encoding): boolean {
  if (encoding !== 'windows-874') return true;
  for (const character of text) if (!THAI_BYTES.has(character)) return false;
  return true;
}

function encodeUtf16(text: string, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const low = order === 'utf-16le' ? 0 : 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + low] = code & 0xff;
    bytes[at * 2 + 1 - low] = code >> 8;
  }
  return bytes;
}

/** The bytes of a text that canEncode. */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array {
  const marked = bom ? BOM + text : text;
  switch (encoding) {
    case 'utf-8':
      return encodeUtf8(marked);
    case 'windows-874':
      return Uint8Array.from(text, (character) => THAI_BYTES.get(character) ?? 0x3f);
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(marked, encoding);
  }
}
