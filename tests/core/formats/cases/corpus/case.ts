import type { ErrorCode } from '../../../../../core/errors.ts';
import { encodeUtf8 } from '../../../../../core/text/encoding.ts';

/** An awkward file, and what reading it gives: its units as [Thai, English], with chips, or the error. */
export interface CorpusCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly (readonly [thai: string, english: string])[] | ErrorCode;
}

export const file = (
  name: string,
  content: string | Uint8Array,
  expected: CorpusCase['expected'],
): CorpusCase => ({ name, bytes: typeof content === 'string' ? encodeUtf8(content) : content, expected });

/** Of a monolingual document. */
export const thai = (name: string, content: string | Uint8Array, ...texts: readonly string[]): CorpusCase =>
  file(
    name,
    content,
    texts.map((text) => [text, ''] as const),
  );

export function utf16(text: string, order: 'le' | 'be' = 'le'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** Windows-874, as far as Thai and ASCII go. */
export function thai874(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}
