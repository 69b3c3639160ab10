// @ts-check
import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, notRun } from '../../scripts/lib/results.mjs';

describe('the counts of Vitest', () => {
  /** @typedef {import('../../scripts/lib/results.mjs').VitestReport['testResults'][number]} TestFile */
  /** @param {string[]} statuses @param {Partial<TestFile>} [rest] */
  const file = (statuses, rest) => ({
    name: 'a.test.ts',
    status: statuses.includes('failed') ? 'failed' : 'passed',
    message: '',
    assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
    ...rest,
  });

  test.each([
    ['all passed', [file(['passed', 'passed']), file(['passed'])], 0, 3, 0],
    ['one failed', [file(['passed', 'failed'])], 1, 1, 1],
    [
      'a file that could not be read',
      [file(['passed']), file([], { status: 'failed', message: 'boom' })],
      1,
      1,
      1,
    ],
    ['an error beside the tests', [file(['passed'])], 1, 1, 1],
    ['a crash that the report knows nothing of', [file(['passed'])], 139, 1, 1],
    ['no test', [], 0, 0, 1],
    ['a skipped test', [file(['passed', 'skipped'])], 0, 1, 1],
    ['a test to be written', [file(['passed', 'todo'])], 0, 1, 1],
  ])('%s', (_case, testResults, exitCode, passed, failed) => {
    expect(countVitest({ testResults }, exitCode)).toMatchObject({ passed, failed });
  });

  test('a test that wants ../shared may be skipped, and is named', () => {
    const skipped = { fullName: 'the article (wants ../shared)', status: 'skipped' };
    const report = { testResults: [file(['passed']), file([], { assertionResults: [skipped] })] };
    expect(countVitest(report, 0)).toEqual({
      passed: 1,
      failed: 0,
      skipped: [{ name: skipped.fullName, reason: '', allowed: true }],
      remarks: [],
    });
  });

  test('no report at all is one failure', () => {
    expect(notRun('no report')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the counts of Playwright', () => {
  /** @param {...('expected' | 'unexpected' | 'flaky' | 'skipped')} statuses */
  const suites = (...statuses) => [
    {
      title: 'a.spec.ts',
      suites: [
        {
          title: 'within',
          specs: statuses.map((status) => ({
            title: status,
            tests: [
              { status, annotations: status === 'skipped' ? [{ type: 'skip', description: 'why' }] : [] },
            ],
          })),
        },
      ],
    },
  ];

  test.each([
    ['all passed', suites('expected', 'expected'), [], 0, 2, 0],
    ['one failed', suites('expected', 'unexpected'), [], 1, 1, 1],
    ['one passed only at the second try', suites('expected', 'flaky'), [], 0, 1, 1],
    ['one skipped', suites('expected', 'skipped'), [], 0, 1, 1],
    ['no test', [], [{ message: 'No tests found' }], 1, 0, 1],
    ['no test, and content with it', [], [], 0, 0, 1],
    ['an error outside', suites('expected'), [{ message: 'boom' }], 1, 1, 1],
  ])('%s', (_case, given, errors, exitCode, passed, failed) => {
    expect(countPlaywright({ suites: given, errors }, exitCode)).toMatchObject({ passed, failed });
  });

  test('a skipped test is named with its reason', () => {
    expect(countPlaywright({ suites: suites('skipped'), errors: [] }, 0).skipped).toEqual([
      { name: 'a.spec.ts within skipped', reason: 'why', allowed: false },
    ]);
  });
});
