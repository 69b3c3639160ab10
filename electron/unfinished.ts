/** Files that are being made. What a crash or a power cut leaves of them is taken away, at the latest at the next start. */
import { rmSync } from 'node:fs';
import { z } from 'zod';
import { type Place, placeFor, removeCompanions } from '../db/whole-file.ts';
import { type JsonFile, jsonFile } from './json-file.ts';
import { describe, type Log } from './log.ts';

export class Unfinished {
  readonly #file: JsonFile<string[]>;
  readonly #log: Log;
  #temporaries: readonly string[] = [];

  /** Takes away what an earlier run has left. */
  constructor(file: string, log: Log) {
    this.#file = jsonFile(file, z.array(z.string().regex(/\.songphasa-[0-9a-f]{16}\.tmp$/)), () => [], log);
    this.#log = log;
    const left = this.#file.read();
    for (const temporary of left) this.#remove(temporary);
    if (left.length > 0) this.#keep([]);
  }

  /** The place holds while `work` lasts; whatever becomes of it, no temporary file is left. */
  async during<T>(file: string, work: (place: Place) => Promise<T>): Promise<T> {
    const place = placeFor(file);
    this.#keep([...this.#temporaries, place.temporary]);
    try {
      return await work(place);
    } finally {
      this.#remove(place.temporary);
      this.#keep(this.#temporaries.filter((one) => one !== place.temporary));
    }
  }

  #remove(temporary: string): void {
    try {
      rmSync(temporary, { force: true });
      removeCompanions(temporary);
    } catch (error) {
      this.#log.error(`a temporary file is left: ${describe(error)}`);
    }
  }

  /** Without its list the app forgets at worst to tidy up: no reason to stop the work. */
  #keep(temporaries: readonly string[]): void {
    this.#temporaries = temporaries;
    try {
      this.#file.write([...temporaries]);
    } catch (error) {
      this.#log.error(`the list of unfinished files was not written: ${describe(error)}`);
    }
  }
}
