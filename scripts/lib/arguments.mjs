// @ts-check
import path from 'node:path';
import { SetupError } from './say.mjs';

/** Options of the app that take a value, as the next argument or behind an equals sign. */
const VALUED = ['--screenshot', '--page', '--lang', '--theme'];

/**
 * The folder that relative paths on the command line are meant from: npm runs scripts in the package's folder and says
 * in INIT_CWD where it was called.
 * @param {string} root @param {string} current @param {string | undefined} initial
 */
export function callersFolder(root, current, initial) {
  return path.relative(root, current) === '' && initial ? initial : current;
}

/**
 * @typedef {object} AppArguments
 * @property {string[]} args for the app: one per option (`--name=value`), every path absolute
 * @property {string | undefined} screenshot the picture that the app is to write before it ends
 */

/**
 * @param {readonly string[]} given what stood behind `npm start --` @param {string} folder that relative paths are meant from
 * @returns {AppArguments}
 * @throws {SetupError} when an option lacks its value
 */
export function appArguments(given, folder) {
  /** @type {string[]} */
  const args = [];
  let screenshot;
  const rest = [...given];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', ...inline] = arg.split('=');
    if (!arg.startsWith('-')) {
      args.push(path.resolve(folder, arg));
    } else if (!VALUED.includes(name)) {
      args.push(arg);
    } else {
      const value = inline.length > 0 ? inline.join('=') : rest.shift();
      if (!value || (inline.length === 0 && value.startsWith('-')))
        throw new SetupError(`${name} needs a value: ${name}=...`);
      if (name === '--screenshot') screenshot = path.resolve(folder, value);
      args.push(`${name}=${name === '--screenshot' ? screenshot : value}`);
    }
  }
  return { args, screenshot };
}
