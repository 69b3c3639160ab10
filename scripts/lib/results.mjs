// @ts-check

/**
 * @typedef {{ name: string, reason: string, allowed: boolean }} SkippedTest
 * @typedef {{ passed: number, failed: number, skipped: SkippedTest[], remarks: string[] }} Counts `remarks` say why
 * something counts as failed that is no test
 */

/** The one reason for which a test may be skipped: material outside the repository that isn't there. */
const ALLOWED_SKIP = '../shared';

/** @param {string} name @param {string} [reason] empty where none is known @returns {SkippedTest} */
function skippedTest(name, reason = '') {
  return { name: name.trim(), reason, allowed: name.includes(ALLOWED_SKIP) };
}

/**
 * The counts of one run, with everything in them that is no passed test and no failed one either.
 * @param {number} passed @param {number} failed @param {SkippedTest[]} skipped
 * @param {number} exitCode of the test runner @param {string[]} remarks
 * @returns {Counts}
 */
function closeCounts(passed, failed, skipped, exitCode, remarks) {
  const all = { passed, failed: failed + skipped.filter((test) => !test.allowed).length, skipped, remarks };
  if (all.failed > 0) return all;
  if (exitCode !== 0)
    return { ...all, failed: 1, remarks: [...remarks, `the test runner ended with code ${exitCode}`] };
  if (passed === 0) return { ...all, failed: 1, remarks: [...remarks, 'no test ran'] };
  return all;
}

/** A stage that left no report: it crashed, or could not start. @param {string} why @returns {Counts} */
export function notRun(why) {
  return { passed: 0, failed: 1, skipped: [], remarks: [why] };
}

/**
 * @typedef {object} VitestReport what is used of Vitest's JSON report
 * @property {{ name: string, status: string, message: string,
 *   assertionResults: { fullName: string, status: string }[] }[]} testResults one per file
 */

/**
 * A file that broke before or beside its tests counts as one that failed.
 * @param {VitestReport} report @param {number} exitCode
 */
export function countVitest(report, exitCode) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return closeCounts(
    passed,
    failed + brokenFiles.length,
    skipped.map((test) => skippedTest(test.fullName)),
    exitCode,
    brokenFiles.map((file) => `${file.name}: ${file.message}`),
  );
}

/**
 * @typedef {object} PlaywrightTest
 * @property {'expected' | 'unexpected' | 'flaky' | 'skipped'} status
 * @property {{ type: string, description?: string }[]} annotations
 * @typedef {{ title: string, specs?: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} PlaywrightReport what is used of the JSON report
 */

/** @param {PlaywrightSuite} suite @returns {{ name: string, test: PlaywrightTest }[]} */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ name: spec.title, test })));
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)].map(({ name, test }) => ({
    name: `${suite.title} ${name}`,
    test,
  }));
}

/** @param {PlaywrightReport} report @param {number} exitCode */
export function countPlaywright(report, exitCode) {
  const tests = report.suites.flatMap(testsOf);
  const skipped = tests.filter(({ test }) => test.status === 'skipped');
  const passed = tests.filter(({ test }) => test.status === 'expected').length;
  return closeCounts(
    passed,
    tests.length - skipped.length - passed,
    skipped.map(({ name, test }) =>
      skippedTest(
        name,
        test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      ),
    ),
    exitCode,
    report.errors.map(({ message }) => message ?? 'an error outside of the tests'),
  );
}
