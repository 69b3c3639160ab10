// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfStale } from './build.mjs';
import { CACHE, ROOT } from './lib/layout.mjs';
import { main } from './lib/main.mjs';
import { capture, stopCode } from './lib/process.mjs';
import { countPlaywright, countVitest, notRun } from './lib/results.mjs';
import { SetupError, say, since } from './lib/say.mjs';
import { toolScript } from './lib/tools.mjs';
import { setUpApp } from './setup.mjs';

/** @typedef {import('./lib/results.mjs').Counts} Counts */
/** @typedef {{ counts: Counts, output: string }} StageResult `output` is shown when something failed */
/** @typedef {{ name: string, run: (env: NodeJS.ProcessEnv) => Promise<StageResult> }} Stage */

const REPORTS = path.join(CACHE, 'reports');

/** Tools whose output is caught can't see for themselves whether colours are wanted. */
const COLOURS = process.stdout.isTTY
  ? { FORCE_COLOR: '1', NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: '1' };

/** @param {string} script @param {string[]} args @param {NodeJS.ProcessEnv} env */
function tool(script, args, env) {
  return capture(process.execPath, [script, ...args], { cwd: ROOT, env: { ...env, ...COLOURS } });
}

/**
 * A tool that either passes or fails, and counts as one.
 * @param {{ code: number, output: string }[]} results
 * @returns {StageResult}
 */
function passOrFail(results) {
  const failures = results.filter(({ code }) => code !== 0);
  const failed = failures.length > 0 ? 1 : 0;
  return {
    counts: { passed: 1 - failed, failed, skipped: [], remarks: [] },
    output: failures.map(({ output }) => output).join('\n'),
  };
}

/**
 * @template Report
 * @param {string} file that the tool writes its report to @param {(report: Report, exitCode: number) => Counts} count
 * @param {() => Promise<{ code: number, output: string }>} run
 * @returns {Promise<StageResult>}
 */
async function counted(file, count, run) {
  rmSync(file, { force: true });
  const { code, output } = await run();
  try {
    return { counts: count(JSON.parse(readFileSync(file, 'utf8')), code), output };
  } catch (error) {
    return { counts: notRun(`no report of the tests: ${error}`), output };
  }
}

/** @type {Stage} */
const types = {
  name: 'types',
  run: async (env) =>
    passOrFail(
      await Promise.all(
        ['core', '.', 'scripts'].map((project) =>
          tool(toolScript('typescript', 'tsc'), ['-p', project], env),
        ),
      ),
    ),
};

/** @type {Stage} */
const lint = {
  name: 'lint',
  run: async (env) =>
    passOrFail([await tool(toolScript('@biomejs/biome'), ['check', '--error-on-warnings'], env)]),
};

/** @type {Stage} */
const unit = {
  name: 'unit',
  run: (env) => {
    const file = path.join(REPORTS, 'vitest.json');
    const args = [
      'run',
      '--project=!interop',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    return counted(file, countVitest, () => tool(toolScript('vitest'), args, env));
  },
};

/** @type {Stage} */
const endToEnd = {
  name: 'e2e',
  run: async (env) => {
    const file = path.join(REPORTS, 'playwright.json');
    const args = ['test', '--reporter=list,json'];
    const reportTo = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    return counted(file, countPlaywright, () =>
      tool(toolScript('@playwright/test', 'playwright'), args, reportTo),
    );
  },
};

/** @returns {Promise<SetupError | undefined>} why the app could not be built: the stages that don't need it run all the same */
async function buildFailure() {
  try {
    await buildIfStale();
    return undefined;
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @returns {Promise<Counts>} */
async function report(stage, env) {
  const started = performance.now();
  const { counts, output } = await stage.run(env);
  if (stopCode()) return counts;
  if (counts.failed > 0) say(output.trimEnd());
  for (const { name, reason, allowed } of counts.skipped) {
    say(`skipped${allowed ? '' : ', which counts as failed'}: ${name}${reason && ` (${reason})`}`);
  }
  for (const remark of counts.remarks) say(`${stage.name}: ${remark}`);
  say(`${stage.name.padEnd(5)}  ${counts.passed} passed, ${counts.failed} failed (${since(started)})`);
  return counts;
}

/** @param {SetupError | undefined} failure @returns {Stage[]} */
function stages(failure) {
  const app = failure
    ? { name: 'e2e', run: async () => ({ counts: notRun(failure.message), output: failure.output }) }
    : endToEnd;
  return [types, lint, unit, app];
}

await main(async () => {
  const { env } = await setUpApp({ xmllint: true });
  let passed = 0;
  let failed = 0;
  for (const stage of stages(await buildFailure())) {
    const counts = await report(stage, env);
    if (stopCode()) return stopCode();
    passed += counts.passed;
    failed += counts.failed;
  }
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
