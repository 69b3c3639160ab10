/** The projects opened last on this computer, newest first. Paths stay here; the page gets tokens. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { FileTokens } from './files.ts';
import type { RecentProject } from './ipc/contract.ts';
import { type JsonFile, jsonFile } from './json-file.ts';
import { describe, type Log } from './log.ts';

const MOST = 12;

const entrySchema = z.object({
  path: z.string().min(1),
  name: z.string().min(1),
  /** Milliseconds since the Unix epoch. */
  openedAt: z.int().min(0),
});
type Entry = z.infer<typeof entrySchema>;

export class RecentProjects {
  readonly #file: JsonFile<Entry[]>;
  readonly #tokens: FileTokens;
  readonly #log: Log;
  #entries: Entry[];

  constructor(file: string, tokens: FileTokens, log: Log) {
    this.#file = jsonFile(file, z.array(entrySchema), () => [], log);
    this.#tokens = tokens;
    this.#log = log;
    this.#entries = this.#file.read();
  }

  list(): RecentProject[] {
    return this.#entries.map((entry) => ({
      token: this.#tokens.issue(entry.path, true),
      name: entry.name,
      folder: path.basename(path.dirname(entry.path)),
      openedAt: entry.openedAt,
      exists: existsSync(entry.path),
    }));
  }

  add(file: string, name: string, openedAt: number): void {
    const others = this.#entries.filter((entry) => entry.path !== file);
    this.#keep([{ path: file, name, openedAt }, ...others].slice(0, MOST));
  }

  forget(file: string): void {
    this.#keep(this.#entries.filter((entry) => entry.path !== file));
  }

  /** A list that can't be written is a pity, not a reason to keep a project from opening. */
  #keep(entries: Entry[]): void {
    this.#entries = entries;
    try {
      this.#file.write(entries);
    } catch (error) {
      this.#log.error(`recent projects were not written: ${describe(error)}`);
    }
  }
}
