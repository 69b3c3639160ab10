// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, ROOT } from './lib/layout.mjs';
import { capture } from './lib/process.mjs';
import { SetupError, step } from './lib/say.mjs';
import { withSetupLock } from './lib/setup-lock.mjs';
import { fingerprint, listInputs, readStamp } from './lib/stale.mjs';
import { toolScript } from './lib/tools.mjs';

const TARGETS = ['renderer', 'main', 'preload'];
const INPUTS = [
  'core',
  'db',
  'electron',
  'i18n',
  'renderer',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const STAMP = path.join(DIST, '.built-from');

async function buildAll() {
  rmSync(DIST, { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const results = await Promise.all(
    TARGETS.map((target) =>
      capture(process.execPath, [toolScript('vite'), 'build', '--mode', target, '--logLevel', 'warn'], {
        cwd: ROOT,
        env,
      }),
    ),
  );
  const failures = results.filter(({ code }) => code !== 0);
  if (failures.length > 0) {
    throw new SetupError(
      'The build failed; the reason stands above.',
      failures.map(({ output }) => output).join('\n'),
    );
  }
}

/** Builds the app into dist/ unless it was built from these very files. */
export function buildIfStale() {
  return withSetupLock(async () => {
    const inputs = fingerprint(listInputs(ROOT, INPUTS));
    if (readStamp(STAMP) === inputs) return;
    await step('app built into dist/', async () => {
      await buildAll();
      mkdirSync(DIST, { recursive: true });
      writeFileSync(STAMP, `${inputs}\n`);
    });
  });
}
