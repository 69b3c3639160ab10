import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isBlank } from '../core/workflow.ts';

/**
 * Who has a project open, in a small file beside it. SQLite's own lock keeps a second writer on the same computer out; this
 * file says who the first one is, and is the only word there is of somebody at another computer, where a synchronising
 * folder brings it but no lock.
 */
export interface Occupant {
  /** Empty where nobody has said who they are. */
  readonly name: string;
  readonly host: string;
  /** Since when. */
  readonly at: number;
  /** Of the process: two starts on one computer are two occupants. */
  readonly pid: number;
}

/** Bytes; what is longer is not ours. */
const LIMIT = 4_096;

export function occupantFile(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.open`);
}

export function thisOccupant(name: string, now: number): Occupant {
  return { name, host: hostname(), at: now, pid: process.pid };
}

/** Null where nobody says that they have it open, or where what is said can't be read. */
export function readOccupant(file: string): Occupant | null {
  try {
    const said = occupantFile(file);
    const stats = lstatSync(said);
    // A pipe would block, and anything but a small file is not ours.
    if (!stats.isFile() || stats.size > LIMIT) return null;
    return parse(JSON.parse(readFileSync(said, 'utf8')));
  } catch {
    return null;
  }
}

function parse(said: unknown): Occupant | null {
  if (typeof said !== 'object' || said === null) return null;
  const { name, host, at, pid } = said as Partial<Record<keyof Occupant, unknown>>;
  if (typeof name !== 'string' || typeof host !== 'string' || isBlank(host)) return null;
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(pid)) return null;
  return { name: name.slice(0, 80), host: host.slice(0, 255), at: Number(at), pid: Number(pid) };
}

/** Somebody at another computer says so; whether they still are, nobody here can know. */
export function isElsewhere(occupant: Occupant): boolean {
  return occupant.host !== hostname();
}

/** False where it can't be written: the project is open all the same. */
export function announceOccupant(file: string, occupant: Occupant): boolean {
  const said = occupantFile(file);
  try {
    // A link that somebody put there is replaced, not followed.
    rmSync(said, { force: true });
    writeFileSync(said, `${JSON.stringify(occupant)}\n`, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Takes away what this process has announced, and nothing else. */
export function withdrawOccupant(file: string): void {
  const said = readOccupant(file);
  if (said === null || isElsewhere(said) || said.pid !== process.pid) return;
  rmSync(occupantFile(file), { force: true });
}
