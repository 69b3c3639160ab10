// @ts-check
import { statSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { appArguments, callersFolder } from './lib/arguments.mjs';
import { isRoot } from './lib/find-program.mjs';
import { ROOT } from './lib/layout.mjs';
import { main } from './lib/main.mjs';
import { attach } from './lib/process.mjs';
import { SetupError, say } from './lib/say.mjs';
import { setUpApp } from './setup.mjs';

const SCREENSHOT_LIMIT = 60_000;

/** @param {string} file @param {number} start milliseconds since 1970 */
function writtenSince(file, start) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs >= start;
}

await main(async (given) => {
  const { args, screenshot } = appArguments(given, callersFolder(ROOT, process.cwd(), process.env.INIT_CWD));
  const { electron, env, ownDisplay } = await setUpApp({ xmllint: false });
  await buildIfStale();
  if (ownDisplay) say('no display here: the app runs under Xvfb, unseen');
  // Before the app's folder they are Chromium's; what follows it is the app's own.
  const flags = [...(isRoot() ? ['--no-sandbox'] : []), '--log-level=3'];
  const limit = screenshot === undefined ? {} : { limit: SCREENSHOT_LIMIT };
  const start = Math.floor(Date.now() / 1000) * 1000;
  const { code, timedOut } = await attach(electron, [...flags, '.', ...args], { cwd: ROOT, env, ...limit });
  if (timedOut) throw new SetupError(`The app did not write ${screenshot} within 60 seconds and was ended.`);
  if (screenshot !== undefined && code === 0 && !writtenSince(screenshot, start)) {
    throw new SetupError(`The app ended without writing ${screenshot}.`);
  }
  return code;
});
