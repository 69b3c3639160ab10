// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE, MODULES } from '../lib/layout.mjs';
import { npm } from '../lib/npm.mjs';
import { step } from '../lib/say.mjs';
import { readStamp } from '../lib/stale.mjs';

const STAMP = path.join(MODULES, '.songphasa-installed');

/**
 * What the installed packages depend on: the lock file, and the platform that their binaries are for.
 * @param {Uint8Array} lock @param {string} platform @param {string} arch
 */
export function packagesStamp(lock, platform, arch) {
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}-${arch}`;
}

/** Installs what the lock file says. No package needs its install script, so none gets to run one. */
export async function installPackages() {
  const wanted = packagesStamp(readFileSync(LOCK_FILE), process.platform, process.arch);
  if (readStamp(STAMP) === wanted) return;
  await step('packages installed from package-lock.json', async () => {
    await npm(
      ['ci', '--ignore-scripts', '--include=dev'],
      'The packages could not be installed. Check that the npm registry can be reached (npm ping) and run this again.',
    );
    writeFileSync(STAMP, `${wanted}\n`);
  });
}
