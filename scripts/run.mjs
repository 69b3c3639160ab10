// @ts-check
import path from 'node:path';
import { callersFolder } from './lib/arguments.mjs';
import { ROOT } from './lib/layout.mjs';
import { main } from './lib/main.mjs';
import { attach } from './lib/process.mjs';
import { sayOnStandardError } from './lib/say.mjs';
import { setUpPackages } from './setup.mjs';

// Runs a TypeScript file of the house as it stands: `node scripts/run.mjs cli/main.ts ...`.
sayOnStandardError();
await main(async ([entry = '', ...args]) => {
  await setUpPackages();
  // Node 22.12 to 22.17 strips types only when asked to, and all of 22 remarks on it.
  const flags = [
    ...(process.features.typescript ? [] : ['--experimental-strip-types']),
    '--disable-warning=ExperimentalWarning',
  ];
  const cwd = callersFolder(ROOT, process.cwd(), process.env.INIT_CWD);
  return (await attach(process.execPath, [...flags, path.join(ROOT, entry), ...args], { cwd })).code;
});
