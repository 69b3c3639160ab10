// @ts-check
import { withSetupLock } from './lib/setup-lock.mjs';
import { installDebianPackages } from './setup/debian.mjs';
import { hasDisplay, startDisplay } from './setup/display.mjs';
import { installElectron } from './setup/electron.mjs';
import { installPackages } from './setup/packages.mjs';

/** What every command needs. A second run finds it done and says nothing. */
export function setUpPackages() {
  return withSetupLock(installPackages);
}

/**
 * What the commands need that run the app: packages, runtime, system libraries and a display, in this order.
 * @param {{ xmllint: boolean }} wanted
 * @returns {Promise<{ electron: string, env: NodeJS.ProcessEnv, ownDisplay: boolean }>} Electron's executable, the environment
 * to run it in, and whether its display is one without a screen
 */
export async function setUpApp({ xmllint }) {
  const ownDisplay = !hasDisplay(process.platform, process.env);
  const { program, environment } = await withSetupLock(async () => {
    await installPackages();
    const electron = await installElectron();
    await installDebianPackages({ electron: electron.program, display: ownDisplay, xmllint });
    return electron;
  });
  const display = ownDisplay ? { DISPLAY: await startDisplay() } : {};
  // Set in the terminals of editors that are Electron apps themselves: it would make ours a plain Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined, ...environment, ...display };
  return { electron: program, env, ownDisplay };
}
