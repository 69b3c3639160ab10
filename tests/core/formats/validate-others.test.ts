import { describe, expect, test } from 'vitest';
import { validateFile } from '../../../core/formats/registry.ts';
import { validateTmx } from '../../../core/formats/tmx/validate.ts';
import { writeTmx } from '../../../core/formats/tmx/write.ts';
import { VALIDATION_RULES } from '../../../core/formats/validation/rules.ts';
import { validateXliff1 } from '../../../core/formats/xliff1/validate/index.ts';
import { writeXliff1 } from '../../../core/formats/xliff1/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';
import { describeViolation } from '../../../i18n/violation.ts';
import { CASES, TMX_CASES } from './cases/xliff1.ts';
import { AWKWARD, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { SCHEMAS_PRESENT, validOf, WANTS_SHARED } from './shared.ts';

describe.each([
  ['XLIFF 1.2', CASES, validateXliff1, 'xliff-1.2-transitional'],
  ['TMX', TMX_CASES, validateTmx, 'tmx-1.4'],
] as const)('%s', (_format, cases, validate, official) => {
  const rulesOf = (xml: string) =>
    validate(xml)
      .violations.filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule);

  test.each(cases.filter(({ rule }) => rule === null))('valid: $name', ({ xml }) => {
    expect(rulesOf(xml)).toEqual([]);
  });

  test.each(cases.filter(({ rule }) => rule !== null))('$rule: $name', ({ xml, rule }) => {
    expect(rulesOf(xml)).toContain(rule);
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is checked as the official schema checks it ${WANTS_SHARED}`, () => {
    const found = validOf(
      cases.map(({ xml }) => encodeUtf8(xml)),
      official,
    );
    const differing = cases.filter(
      ({ rule, by }, index) => found[index] !== (rule === null || by !== 'schema'),
    );
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  test('what we write is valid', () => {
    const awkward = Object.values(AWKWARD).map((text) =>
      segment({ source: text, target: text, original: `${text}.` }),
    );
    const document = snapshot([...everyState(), ...awkward], { onePerson: true });
    const write = official === 'tmx-1.4' ? writeTmx : writeXliff1;
    expect(validate(new TextDecoder().decode(write(document, EVERYTHING))).violations).toEqual([]);
  });
});

test('a file that says 1.2 has the namespace of 1.2; older ones have none', () => {
  const text = (version: string) =>
    `<xliff version="${version}"><file original="a" source-language="th" datatype="xml"><body/></file></xliff>`;
  expect(validateXliff1(text('1.2')).violations.map(({ rule }) => rule)).toEqual(['namespace-missing']);
  expect(validateXliff1(text('1.0')).violations).toEqual([]);
});

test('tags of a unit that do not find each other by id are warned of', () => {
  const text = CASES[0]?.xml.replace('ก', 'a<bpt id="1">x</bpt><ex id="2"/>') ?? '';
  expect(validateXliff1(text)).toMatchObject({
    errors: 0,
    violations: [{ rule: 'start-without-end' }, { rule: 'end-without-start' }],
  });
});

test('an older TMX names its languages by lang, and a unit without its source language is warned of', () => {
  const older =
    TMX_CASES[1]?.xml.replace('version="1.4"', 'version="1.1"').replace('xml:lang="th"', 'lang="lo"') ?? '';
  expect(validateTmx(older)).toMatchObject({ errors: 0, violations: [{ rule: 'tmx-no-source' }] });
});

describe('a file of any kind', () => {
  test.each([
    ['xliff-1.2', CASES[0]?.xml ?? ''],
    ['tmx-1.4', TMX_CASES[0]?.xml ?? ''],
  ])('is validated as what it is: %s', (format, xml) => {
    expect(validateFile('any.xml', encodeUtf8(xml))).toEqual({
      format,
      violations: [],
      errors: 0,
      warnings: 0,
    });
  });

  test.each([
    ['a.txt', 'ฝน', 'format-unknown'],
    ['a.xml', '<svg/>', 'format-unknown'],
    ['a.xlf', '<xliff version="1.2">', 'xml-malformed'],
    ['a.xlf', '', 'file-empty'],
  ])('%s %j is not', (name, content, code) => {
    expect(() => validateFile(name, encodeUtf8(content))).toThrow(code);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { t } = createI18n(language);

  test.each(VALIDATION_RULES)('%s is said', (rule) => {
    const params = {
      name: 'n',
      attribute: 'a',
      other: 'o',
      value: 'v',
      type: 't',
      id: 'i',
      order: 1,
      limit: 2,
      state: 's',
      language: 'l',
      declared: 'd',
      parent: 'p',
      children: 'c',
    };
    const said = describeViolation(t, { rule, severity: 'error', line: 1, column: 1, path: '', params });
    expect(said).not.toMatch(/\{\{|validation\./);
  });
});
