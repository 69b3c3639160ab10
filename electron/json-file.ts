/** A small JSON file in the profile folder, checked against its schema on every reading. */
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { writeWhole } from '../db/whole-file.ts';
import { describe, type Log } from './log.ts';

export interface JsonFile<T> {
  read(): T;
  /** Throws as `writeWhole`. */
  write(value: T): void;
}

/** A file that is missing gives the fallback; one that is broken is set aside as `<file>.broken`, then does too. */
export function jsonFile<T>(file: string, schema: z.ZodType<T>, fallback: () => T, log: Log): JsonFile<T> {
  const setAside = (why: string) => {
    log.warn(`${path.basename(file)} is broken and was set aside: ${why}`);
    try {
      renameSync(file, `${file}.broken`);
    } catch (error) {
      log.error(`${path.basename(file)} could not be set aside: ${describe(error)}`);
    }
    return fallback();
  };
  return {
    read: () => {
      let text: string;
      try {
        text = readFileSync(file, 'utf8');
      } catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (!missing) log.error(`${path.basename(file)} can't be read: ${describe(error)}`);
        return fallback();
      }
      try {
        const parsed = schema.safeParse(JSON.parse(text));
        if (parsed.success) return parsed.data;
        const [issue] = parsed.error.issues;
        return setAside(`${issue?.path.map(String).join('.')} ${issue?.code}`);
      } catch {
        return setAside('not JSON');
      }
    },
    write: (value) => void writeWhole(file, [`${JSON.stringify(value, null, 2)}\n`]),
  };
}
