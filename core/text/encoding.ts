import { SongphasaError } from '../errors.ts';
import {
  firstInvalidThai874,
  firstInvalidUtf8,
  firstInvalidUtf16,
  looksLikeThai874,
} from './encoding-bytes.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** 0 to 1. Under 0.5 the bytes fit none of the encodings well, and decoding will refuse most such files. */
  readonly confidence: number;
}

/** The Encoding Standard's decoder: present in browsers, Electron and Node, absent from TypeScript's ES library. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const SAMPLE_BYTES = 1 << 16;

/** Beginnings of files that are not plain text, whatever their bytes look like further on. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, xlsx, odt
  [0x50, 0x4b, 0x05, 0x06], // empty zip
  [0x89, 0x50, 0x4e, 0x47], // png
  [0x47, 0x49, 0x46, 0x38], // gif
  [0xff, 0xd8, 0xff], // jpeg
  [0x25, 0x50, 0x44, 0x46, 0x2d], // pdf
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // sqlite
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xcf, 0xfa, 0xed, 0xfe], // mach-o
  [0xca, 0xfe, 0xba, 0xbe], // java class, fat mach-o
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a], // rar
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x42, 0x5a, 0x68, 0x39], // bzip2
  [0xd0, 0xcf, 0x11, 0xe0], // old doc, xls
  [0x00, 0x61, 0x73, 0x6d], // wasm
  [0x77, 0x4f, 0x46, 0x46], // woff
  [0x4f, 0x67, 0x67, 0x53], // ogg
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}

function bomOf(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
}

const BOM_BYTES: Readonly<Record<Encoding, number>> = {
  'utf-8': 3,
  'utf-16le': 2,
  'utf-16be': 2,
  'windows-874': 0,
};

/**
 * Which byte order UTF-16 without a byte order mark has, or null where the bytes are not UTF-16: the high bytes of Thai
 * and Latin text are 0x0E, 0x00 or 0x20 (general punctuation), and no other encoding of Thai holds 0x00 or 0x0E.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const size = Math.min(bytes.length, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  let telling = 0;
  for (let at = 0; at + 1 < size; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first === 0x00 || first === 0x0e || first === 0x20) even += 1;
    if (second === 0x00 || second === 0x0e || second === 0x20) odd += 1;
    if (first === 0x00 || first === 0x0e || second === 0x00 || second === 0x0e) telling += 1;
    if (first === 0 && second === 0) return null;
  }
  const units = size / 2;
  if (telling < units * 0.5) return null;
  if (odd >= units * 0.9 && odd > even) return 'utf-16le';
  if (even >= units * 0.9 && even > odd) return 'utf-16be';
  return null;
}

/** More control characters than a text has: tab, line ends, form feed, escape and Ctrl+Z are let pass. */
function hasBinaryControls(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  for (let at = 0; at < size; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls += 1;
  }
  return controls > size * 0.02;
}

/**
 * The encoding of a text file's bytes. UTF-8 that is valid is UTF-8; what is not and holds Thai as TIS-620 writes it is
 * Windows-874. Bytes of neither kind, as a Windows-1252 text has them, are named UTF-8 with confidence under 0.5, so
 * that decoding refuses them with the place.
 * Throws `file-empty` and `file-not-text`.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  if (bytes.length === 0) throw new SongphasaError('file-empty');
  const marked = bomOf(bytes);
  if (marked !== null) {
    if (bytes.length === BOM_BYTES[marked]) throw new SongphasaError('file-empty');
    return { encoding: marked, bom: true, confidence: 1 };
  }
  if (MAGIC.some((magic) => startsWith(bytes, magic))) throw new SongphasaError('file-not-text');
  const order = utf16Order(bytes);
  if (order !== null && firstInvalidUtf16(bytes, order) === -1) {
    return { encoding: order, bom: false, confidence: 0.95 };
  }
  if (bytes.includes(0) || hasBinaryControls(bytes)) throw new SongphasaError('file-not-text');
  if (firstInvalidUtf8(bytes) === -1) return { encoding: 'utf-8', bom: false, confidence: 1 };
  const thai = looksLikeThai874(bytes);
  if (thai >= 0.9) return { encoding: 'windows-874', bom: false, confidence: thai };
  return { encoding: 'utf-8', bom: false, confidence: 0.2 };
}

/** Byte offset of the first byte that the encoding does not allow, or -1. */
function firstInvalid(bytes: Uint8Array, encoding: Encoding): number {
  switch (encoding) {
    case 'utf-8':
      return firstInvalidUtf8(bytes);
    case 'utf-16le':
    case 'utf-16be':
      return firstInvalidUtf16(bytes, encoding);
    case 'windows-874':
      return firstInvalidThai874(bytes);
  }
}

/**
 * The text of the bytes, without a byte order mark. Strict: throws `encoding-invalid` {encoding, offset} with the byte
 * offset of the first byte that does not fit, and never puts U+FFFD in a text.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const offset = firstInvalid(bytes, encoding);
  if (offset !== -1) throw new SongphasaError('encoding-invalid', { encoding, offset });
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
}

/** The same of a part of a file: what is no character becomes U+FFFD. */
export function decodeLeniently(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: false, ignoreBOM: false }).decode(bytes);
}

/** UTF-8 bytes without a byte order mark; a lone surrogate becomes U+FFFD, as the Encoding Standard has it. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Characters that are encoded at once. */
const CHUNK = 1 << 16;

/** As encodeUtf8 of all pieces in a row, which never stand in memory as one string. No piece ends within a surrogate pair. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    chunks.push(encodeUtf8(waiting));
    waiting = '';
  }
  chunks.push(encodeUtf8(waiting));
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
