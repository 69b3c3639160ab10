// @ts-check
import { ROOT } from './lib/layout.mjs';
import { main } from './lib/main.mjs';
import { attach } from './lib/process.mjs';
import { toolScript } from './lib/tools.mjs';
import { installDebianPrograms } from './setup/debian.mjs';
import { setUpPackages } from './setup.mjs';

/** LibreOffice without its windows: 100 MB to load, 310 MB on the disk. The other two are small. */
const PROGRAMS = {
  xmllint: ['libxml2-utils'],
  po2xliff: ['translate-toolkit'],
  soffice: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
};

// `npm run interop`: what other people's programs make of our exports (tests/interop). They take minutes and are large, so
// `npm test` goes without.
await main(async (args) => {
  await setUpPackages();
  await installDebianPrograms(PROGRAMS);
  const tests = [toolScript('vitest'), 'run', '--project', 'interop', ...args];
  const env = { ...process.env, SONGPHASA_INTEROP: 'required' };
  return (await attach(process.execPath, tests, { cwd: ROOT, env })).code;
});
