import { decodeLeniently, detectEncoding } from './encoding.ts';

/** Of the beginning of a file, enough to tell its language. */
export const SAMPLE_BYTES = 1 << 16;

/** How much of a text's letters is Thai, 0 to 1; 0 for what is no text at all. `bytes` may end within a character. */
export function thaiShare(bytes: Uint8Array): number {
  try {
    const text = decodeLeniently(bytes, detectEncoding(bytes).encoding);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters === 0 ? 0 : (text.match(/\p{Script=Thai}/gu)?.length ?? 0) / letters;
  } catch {
    return 0;
  }
}
