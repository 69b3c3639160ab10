// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PINNED_NODE } from '../lib/layout.mjs';
import { fetchPinned } from '../lib/npm.mjs';
import { SetupError, step } from '../lib/say.mjs';
import { withSetupLock } from '../lib/setup-lock.mjs';

/** Vite 8 and better-sqlite3 13 need it; on Node 20 the latter ends with a segmentation fault. */
const OLDEST = [22, 12];

/** @param {string} version like 20.20.2 */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/**
 * @param {string} version of the Node that runs this @param {string} platform @param {string} arch
 * @returns {'own' | 'fetch' | 'refuse'} which Node the tools get
 */
export function nodePlan(version, platform, arch) {
  if (!isOldNode(version)) return 'own';
  return platform === 'linux' && arch === 'x64' ? 'fetch' : 'refuse';
}

/** @returns {Promise<string | undefined>} the Node to start again with; undefined when this one will do */
export async function newerNode() {
  const { version, versions, platform, arch } = process;
  const plan = nodePlan(versions.node, platform, arch);
  if (plan === 'own') return undefined;
  if (plan === 'refuse') {
    throw new SetupError(
      `Songphasa needs Node ${OLDEST.join('.')} or newer and this is ${version}: install Node 24 from https://nodejs.org.`,
    );
  }
  if (!existsSync(PINNED_NODE.program)) {
    await withSetupLock(async () => {
      if (existsSync(PINNED_NODE.program)) return;
      await step(`${PINNED_NODE.spec} fetched, because this machine has ${version}`, () =>
        fetchPinned(PINNED_NODE),
      );
    });
  }
  return PINNED_NODE.program;
}

/**
 * The environment in which `node` means that Node, for whatever the tools start by name.
 * @param {string} program
 */
export function environmentWith(program) {
  return { ...process.env, PATH: `${path.dirname(program)}${path.delimiter}${process.env.PATH ?? ''}` };
}
