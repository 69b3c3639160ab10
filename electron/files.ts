/** Tokens stand for files: the page gets a token and a name, the path stays here. */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { SongphasaError } from '../core/errors.ts';
import { SAMPLE_BYTES, thaiShare } from '../core/text/thai-share.ts';
import { readFailure } from '../db/whole-file.ts';
import type { ChosenFile } from './ipc/contract.ts';

/** Milliseconds that a token holds after it was last used. */
const LIFE = 12 * 60 * 60 * 1000;
const MOST = 500;

interface Entry {
  readonly path: string;
  usedAt: number;
  /** Holds as long as the app runs. */
  lasting: boolean;
}

/** How much of the letters at the beginning of a file is Thai; 0 where it can't be read, which is said when it is used. */
export function thaiShareOf(file: string): number {
  try {
    const open = openSync(file, 'r');
    try {
      const bytes = new Uint8Array(SAMPLE_BYTES);
      return thaiShare(bytes.subarray(0, readSync(open, bytes)));
    } finally {
      closeSync(open);
    }
  } catch {
    return 0;
  }
}

export class FileTokens {
  readonly #entries = new Map<string, Entry>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /**
   * The token of a path; one that still holds is given again. The path is absolute. A lasting one never expires: for a
   * short list that may stand on the screen overnight.
   */
  issue(file: string, lasting = false): string {
    this.#dropOld();
    for (const [token, entry] of this.#entries) {
      if (entry.path !== file) continue;
      entry.lasting ||= lasting;
      this.#touch(token, entry);
      return token;
    }
    const token = randomBytes(16).toString('hex');
    this.#entries.set(token, { path: file, usedAt: this.#clock(), lasting });
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= MOST) break;
      if (!entry.lasting) this.#entries.delete(oldest);
    }
    return token;
  }

  /** The path behind a token. Throws `token-expired`. */
  path(token: string): string {
    this.#dropOld();
    const entry = this.#entries.get(token);
    if (!entry) throw new SongphasaError('token-expired');
    this.#touch(token, entry);
    return entry.path;
  }

  /** What the page is told of a file. Throws `file-not-found`, `file-is-directory`, `file-unreadable`. */
  chosen(file: string): ChosenFile {
    const stats = statFile(file);
    return { token: this.issue(file), name: path.basename(file), size: stats.size };
  }

  /** Entries stand in the order of their last use. */
  #touch(token: string, entry: Entry): void {
    entry.usedAt = this.#clock();
    this.#entries.delete(token);
    this.#entries.set(token, entry);
  }

  #dropOld(): void {
    const limit = this.#clock() - LIFE;
    for (const [token, entry] of this.#entries) {
      if (entry.usedAt >= limit) break;
      if (!entry.lasting) this.#entries.delete(token);
    }
  }
}

/** Size of a regular file, in bytes. Throws `file-not-found`, `file-is-directory`, `file-not-text`, `file-unreadable`. */
export function statFile(file: string): { readonly size: number } {
  const stats = (() => {
    try {
      return statSync(file);
    } catch (thrown) {
      throw readFailure(thrown);
    }
  })();
  if (stats.isDirectory()) throw new SongphasaError('file-is-directory');
  // A pipe or a device would block whoever reads it.
  if (!stats.isFile()) throw new SongphasaError('file-not-text');
  return { size: stats.size };
}
