/** Files at the edge: read whole, written whole or not at all. */
import { statSync, writeFileSync } from 'node:fs';
import { SongphasaError } from '../core/errors.ts';
import { readAtMost } from '../db/read-file.ts';
import * as whole from '../db/whole-file.ts';

/** Standard input, or output, in place of a file's name. */
export const STANDARD = '-';

/** Bytes, as in the app; a pipe or a device may have no end. */
const INPUT_LIMIT = 256 * 1024 * 1024;

/**
 * Throws `file-not-found`, `file-is-directory`, `file-too-large` {bytes, limit}, `file-locked`, `file-unreadable` {reason}.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  return file === STANDARD ? readStandard() : readAtMost(file, INPUT_LIMIT);
}

async function readStandard(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of process.stdin) {
      const piece = Buffer.from(chunk);
      bytes += piece.length;
      if (bytes > INPUT_LIMIT) throw new SongphasaError('file-too-large', { bytes, limit: INPUT_LIMIT });
      chunks.push(piece);
    }
  } catch (thrown) {
    throw whole.readFailure(thrown);
  }
  return Buffer.concat(chunks);
}

/** Whether two names lead to one file. */
export function isSameFile(a: string, b: string): boolean {
  if (a === STANDARD || b === STANDARD) return false;
  const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** A link stays a link, and a device or a pipe is written into. Throws as writeWhole of db/whole-file.ts. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined || found.isFile() || found.isDirectory()) whole.writeWhole(file, [bytes]);
    else writeFileSync(file, bytes);
  } catch (thrown) {
    throw whole.writeFailure(thrown, file);
  }
}
