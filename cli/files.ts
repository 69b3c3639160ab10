/** Files at the edge: read whole, written whole or not at all. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import * as whole from '../db/whole-file.ts';

/** Standard input, or output, in place of a file's name. */
export const STANDARD = '-';

/** Throws `file-not-found`, `file-is-directory`, `file-locked`, `file-unreadable` {reason}. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return file === STANDARD ? await buffer(process.stdin) : readFileSync(file);
  } catch (thrown) {
    throw whole.readFailure(thrown);
  }
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
