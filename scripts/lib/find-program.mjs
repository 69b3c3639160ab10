// @ts-check
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The program of that name in PATH.
 * @param {string} name
 * @returns {string | undefined} its absolute path
 */
export function findProgram(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const candidate of names.map((each) => path.join(folder, each))) {
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // not in this folder
      }
    }
  }
  return undefined;
}

/** The superuser: Chromium's sandbox refuses to run as it, and apt runs only as it. */
export function isRoot() {
  return process.getuid?.() === 0;
}
