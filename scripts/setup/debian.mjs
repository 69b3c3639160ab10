// @ts-check

import { findProgram, isRoot } from '../lib/find-program.mjs';
import { capture } from '../lib/process.mjs';
import { SetupError, step } from '../lib/say.mjs';

/** What Electron links to and a minimal Debian lacks; the rest comes along as their dependencies. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** @param {string} output of `ldd` @returns {string[]} the shared libraries that the loader doesn't find */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
}

/**
 * @typedef {object} DebianNeeds
 * @property {readonly string[]} libraries that are missing
 * @property {boolean} xvfb a display is needed and neither it nor Xvfb is there
 * @property {boolean} xmllint the tests are to run and xmllint is missing
 */

/** @param {DebianNeeds} needs @returns {string[]} Debian packages; none when nothing is missing */
export function debianPackages({ libraries, xvfb, xmllint }) {
  return [
    ...(libraries.length > 0 ? LIBRARIES : []),
    ...(xvfb ? ['xvfb'] : []),
    ...(xmllint ? ['libxml2-utils'] : []),
  ];
}

/**
 * The names by which this release knows the packages: Debian 13 and Ubuntu 24.04 call some of them ...t64.
 * @param {readonly string[]} packages
 * @param {string} policy what `apt-cache policy` says of them and of their t64 names
 */
export function releaseNames(packages, policy) {
  const offered = new Set(
    [...policy.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return packages.map((name) => (offered.has(`${name}t64`) ? `${name}t64` : name));
}

/** @param {readonly string[]} packages */
async function namesHere(packages) {
  const env = { ...process.env, LC_ALL: 'C' };
  const { output } = await capture(
    'apt-cache',
    ['policy', ...packages, ...packages.map((name) => `${name}t64`)],
    { env },
  );
  return releaseNames(packages, output);
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // One unreachable source among several must not stop what the others can deliver: the installation decides.
  const update = await capture('apt-get', ['-qq', 'update'], { env });
  const names = await namesHere(packages);
  const result = await capture('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (result.code !== 0) {
    throw new SetupError(
      `Debian's packages could not be installed. Run this by hand and see: ${command(names)}`,
      update.output + result.output,
    );
  }
}

/** @param {readonly string[]} names */
function command(names) {
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** @param {readonly string[]} names */
function commandAsRoot(names) {
  return `${findProgram('sudo') ? 'sudo sh' : 'su'} -c '${command(names)}'`;
}

/**
 * On Linux, installs from Debian's packages what is missing to run Electron.
 * @param {{ electron: string | undefined, display: boolean, xmllint: boolean }} wanted `electron` is the executable
 */
export async function installDebianPackages({ electron, display, xmllint }) {
  if (process.platform !== 'linux') return;
  const libraries = electron ? missingLibraries((await capture('ldd', [electron])).output) : [];
  const needs = {
    libraries,
    xvfb: display && !findProgram('Xvfb'),
    xmllint: xmllint && !findProgram('xmllint'),
  };
  const packages = debianPackages(needs);
  const missing = [...libraries, ...(needs.xvfb ? ['Xvfb'] : []), ...(needs.xmllint ? ['xmllint'] : [])];
  await installAsRoot(packages, missing);
}

/**
 * Installs what holds the programs that are not in PATH.
 * @param {Readonly<Record<string, readonly string[]>>} programs name -> Debian's packages that it comes with
 */
export async function installDebianPrograms(programs) {
  const missing = Object.keys(programs).filter((name) => !findProgram(name));
  await installAsRoot(
    missing.flatMap((name) => programs[name] ?? []),
    missing,
  );
}

/** @param {readonly string[]} packages @param {readonly string[]} missing what they bring, for people */
async function installAsRoot(packages, missing) {
  if (packages.length === 0) return;
  if (!findProgram('apt-get')) {
    throw new SetupError(
      `Missing on this system: ${missing.join(', ')}. Install what holds them and run this again.`,
    );
  }
  if (!isRoot()) {
    const names = await namesHere(packages);
    throw new SetupError(
      `Some of Debian's packages are missing. Install them and run this again:\n  ${commandAsRoot(names)}`,
    );
  }
  await step(`Debian packages installed: ${packages.join(' ')}`, () => install(packages));
}
