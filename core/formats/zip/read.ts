/** Zip archives of strangers: looked at before anything is unpacked, and unpacked part by part as asked for. */
import { inflateSync } from 'fflate';
import { SongphasaError } from '../../errors.ts';
import { crc32 } from './crc32.ts';

/** The `reason` of an `archive-unsafe` failure. */
export const ARCHIVE_REASONS = [
  'not-zip',
  'broken',
  'too-many-entries',
  'too-large',
  'ratio',
  'path',
  'encrypted',
  'part-missing',
] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];

export function archiveUnsafe(reason: ArchiveReason): SongphasaError {
  return new SongphasaError('archive-unsafe', { reason });
}

const MAX_ENTRIES = 5_000;
const MAX_TOTAL = 512 * 1024 * 1024;
/** Office files of repeated text reach 100; a bomb reaches 1,000. */
const MAX_RATIO = 200;
/** Small parts may be as repetitive as they like. */
const RATIO_FROM = 10 * 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its data. */
  readonly start: number;
}

export interface Archive {
  /** In the order of the archive. */
  readonly names: readonly string[];
  /** Null where there is no such part. Throws `archive-unsafe`. */
  readonly read: (name: string) => Uint8Array | null;
}

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

function findEnd(view: DataView): number {
  // The end record is 22 bytes and a comment of up to 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw archiveUnsafe('broken');
}

/** Names that stay inside: no drive, no root, no way up, no backslash that a careless program takes for a slash. */
function checkName(name: string): void {
  const outside =
    name.startsWith('/') || name.includes('\\') || /^[A-Za-z]:/.test(name) || name.includes('\0');
  if (outside || name.split('/').includes('..')) throw archiveUnsafe('path');
}

function nameOf(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) name += String.fromCharCode(byte);
  return name;
}

function readEntries(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xFFFF and 0xFFFFFFFF point to ZIP64, which no office file of a sane size needs.
  if (count > MAX_ENTRIES) throw archiveUnsafe('too-many-entries');
  const entries: Entry[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw archiveUnsafe('broken');
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) !== 0) throw archiveUnsafe('encrypted');
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    checkName(name);
    total += unpacked;
    if (total > MAX_TOTAL) throw archiveUnsafe('too-large');
    if (unpacked > RATIO_FROM && unpacked > packed * MAX_RATIO) throw archiveUnsafe('ratio');
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw archiveUnsafe('broken');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) throw archiveUnsafe('broken');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      start,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (total > RATIO_FROM && total > bytes.length * MAX_RATIO) throw archiveUnsafe('ratio');
  checkApart(entries);
  return entries;
}

/** Entries that share their data unpack one bomb many times. */
function checkApart(entries: readonly Entry[]): void {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  ordered.forEach((entry, index) => {
    const next = ordered[index + 1];
    if (next !== undefined && entry.packed > 0 && entry.start + entry.packed > next.start)
      throw archiveUnsafe('broken');
  });
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const data = bytes.subarray(entry.start, entry.start + entry.packed);
  let out: Uint8Array;
  try {
    // No more is unpacked than the entry says it holds.
    if (entry.method === 0) out = data;
    else if (entry.method === 8) out = inflateSync(data, { out: new Uint8Array(entry.unpacked) });
    else throw archiveUnsafe('broken');
  } catch {
    throw archiveUnsafe('broken');
  }
  if (out.length !== entry.unpacked || crc32(out) !== entry.crc) throw archiveUnsafe('broken');
  return out;
}

/** Opens an archive. Throws `archive-unsafe` {reason} for what is none, is damaged, or would do harm unpacked. */
export function openZip(bytes: Uint8Array): Archive {
  if (!isZip(bytes)) throw archiveUnsafe('not-zip');
  if (bytes.length < 22) throw archiveUnsafe('broken');
  const entries = readEntries(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  // Two parts of one name: which of them a program reads is anybody's guess.
  if (byName.size !== entries.length) throw archiveUnsafe('broken');
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? null : unpack(bytes, entry);
    },
  };
}
