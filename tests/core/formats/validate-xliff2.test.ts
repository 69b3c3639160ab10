import { describe, expect, test } from 'vitest';
import { validateXliff2 } from '../../../core/formats/xliff2/validate/index.ts';
import { writeXliff21 } from '../../../core/formats/xliff2/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { CASES, MODULE_CASES, ofSource, root } from './cases/xliff2.ts';
import { AWKWARD, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { SCHEMAS_PRESENT, validOf, WANTS_SHARED } from './shared.ts';

const rulesOf = (xml: string) =>
  validateXliff2(xml)
    .violations.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe.each([
  ['core', CASES],
  ['modules', MODULE_CASES],
] as const)('the %s of XLIFF 2', (_part, cases) => {
  test.each(cases.filter(({ rule }) => rule === null))('valid: $name', ({ xml }) => {
    expect(rulesOf(xml)).toEqual([]);
  });

  test.each(cases.filter(({ rule }) => rule !== null))('$rule: $name', ({ xml, rule }) => {
    expect(rulesOf(xml)).toContain(rule);
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is checked as the official schemas check it ${WANTS_SHARED}`, () => {
    const found = validOf(
      cases.map(({ xml }) => encodeUtf8(xml)),
      'xliff-2.1-modules',
    );
    const differing = cases.filter(
      ({ rule, by }, index) => found[index] !== (rule === null || by !== 'schema'),
    );
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

describe('a violation', () => {
  test('has its place, its path and what it is about', () => {
    const xml = root(
      '<file id="f1"><group id="g1">\n  <unit id="u1">\n    <segment state="final"><source>a</source></segment>\n  </unit></group></file>',
    );
    expect(validateXliff2(xml).violations).toEqual([
      {
        rule: 'state-without-target',
        severity: 'error',
        line: 3,
        column: 5,
        path: '/f=f1/g=g1/u=u1',
        params: { name: 'segment', state: 'final' },
      },
    ]);
  });

  test('may be a warning, which leaves the file valid', () => {
    const report = validateXliff2(ofSource('<mrk id="1">a</mrk>'));
    expect(report).toMatchObject({
      errors: 0,
      warnings: 1,
      violations: [{ rule: 'annotation-of-nothing', severity: 'warning' }],
    });
  });

  test('is counted past the thousandth, and no longer listed', () => {
    const report = validateXliff2(ofSource('<ph/>'.repeat(1_500)));
    expect(report.errors).toBe(1_500);
    expect(report.violations).toHaveLength(1_000);
  });
});

test('another root is said so', () => {
  expect(rulesOf('<tmx/>')).toContain('root-element');
  expect(rulesOf('<xliff version="1.2"/>')).toContain('root-element');
});

test('what we write is valid', () => {
  const awkward = Object.values(AWKWARD).map((text) =>
    segment({ source: text, target: text, original: text, verdictReason: text }),
  );
  const document = snapshot([...everyState(), ...awkward], { onePerson: true });
  const { violations: found } = validateXliff2(new TextDecoder().decode(writeXliff21(document, EVERYTHING)));
  expect(found).toEqual([]);
});
