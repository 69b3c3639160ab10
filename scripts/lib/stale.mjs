// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ path: string, modified: number, size: number }} InputFile `modified` in milliseconds since 1970 */

/**
 * One value for the state of all inputs. It changes when a file is added, removed, renamed or written.
 * @param {readonly InputFile[]} files in any order
 */
export function fingerprint(files) {
  const hash = createHash('sha256');
  const lines = files.map((file) => `${file.path}\0${file.modified}\0${file.size}\n`);
  for (const line of lines.sort()) hash.update(line);
  return hash.digest('hex');
}

/**
 * @param {string} root @param {readonly string[]} inputs files and folders, relative to `root`; what is missing is left out
 * @returns {InputFile[]}
 */
export function listInputs(root, inputs) {
  return inputs.flatMap((input) => {
    const absolute = path.join(root, input);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) return [];
    if (!stats.isDirectory()) return [{ path: input, modified: stats.mtimeMs, size: stats.size }];
    return listInputs(
      root,
      readdirSync(absolute).map((name) => `${input}/${name}`),
    );
  });
}

/**
 * What a finished step left behind to say for which inputs it was done.
 * @param {string} file
 * @returns {string | undefined}
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
