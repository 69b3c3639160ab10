// @ts-check
import { environmentWith, newerNode } from '../setup/node.mjs';
import { attach, stopCode } from './process.mjs';
import { SetupError } from './say.mjs';

/**
 * Runs a command of the house on a Node that is new enough for it, and ends with its exit code.
 * @param {(args: string[]) => Promise<number>} command gets the arguments, gives the exit code
 */
export async function main(command) {
  let code = 1;
  try {
    const node = await newerNode();
    const [, script = '', ...args] = process.argv;
    code = node
      ? (await attach(node, [...process.execArgv, script, ...args], { env: environmentWith(node) })).code
      : await command(args);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    if (!stopCode()) console.error([error.output.trimEnd(), error.message].filter(Boolean).join('\n'));
  }
  // Not process.exitCode: whatever still holds a handle must not keep a finished command from ending.
  process.stdout.write('', () => process.exit(stopCode() || code));
}
