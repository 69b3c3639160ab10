// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MODULES } from './layout.mjs';

/**
 * The script behind a package's command, to be run by the Node that runs this: the launchers in node_modules/.bin take
 * whichever comes first in PATH, and are shell scripts on Windows.
 * @param {string} name of the package @param {string} [command] if the package has several
 */
export function toolScript(name, command = path.basename(name)) {
  const folder = path.join(MODULES, name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
