import { describe, expect, test } from 'vitest';
import { ERROR_CODES, type Failure } from '../../core/errors.ts';
import { CSV_REASONS } from '../../core/formats/csv/parse.ts';
import { XML_REASONS } from '../../core/formats/xml/decode.ts';
import { REFUSALS } from '../../core/workflow.ts';
import { UNDO_OBSTACLES } from '../../db/commands/revert.ts';
import { COMMAND_OBSTACLES } from '../../db/commands/take-back.ts';
import { NOT_THE_LAST } from '../../db/commands/undo.ts';
import { RULES_FILE_REASONS } from '../../electron/rules-file.ts';
import { describeFailure } from '../../i18n/failure.ts';
import { createI18n, LANGUAGES } from '../../i18n/index.ts';

const of = (failure: Failure, language: 'th' | 'en' = 'en') =>
  describeFailure(createI18n(language).t, failure);

test.each<[Failure, string]>([
  [{ code: 'file-too-large', params: { bytes: 250_400_000, limit: 100_000_000 } }, 'It has 250.4 MB'],
  [{ code: 'too-many-segments', params: { count: 1_234_567, limit: 200_000 } }, '1,234,567'],
  [{ code: 'not-found', params: { what: 'note' } }, 'The note was removed'],
  [{ code: 'not-found', params: { what: 'view' } }, 'The item was removed'],
  [{ code: 'not-allowed', params: { reason: 'own-edit' } }, 'You made the last edit here'],
  [{ code: 'not-allowed', params: { reason: 'unheard-of' } }, 'Nothing was changed.'],
  [
    { code: 'not-allowed', params: { reason: 'own-edit', number: 1_204, count: 3 } },
    'It concerns 3 segments; the first is segment 1,204.',
  ],
  [{ code: 'not-allowed', params: { reason: 'state', number: 7, count: 1 } }, 'It concerns segment 7.'],
  [{ code: 'undo-blocked', params: { reason: 'note' } }, 'The note has been answered'],
  [{ code: 'undo-blocked', params: {} }, 'What it touched has been changed since'],
  [{ code: 'file-unreadable', params: { reason: 'EACCES' } }, 'you have no permission'],
  [{ code: 'file-unreadable', params: { reason: 'EWHAT' } }, 'The computer refused it: EWHAT.'],
  [
    { code: 'pattern-invalid', params: { reason: 'Invalid: /(/: Unterminated group' } },
    'Invalid: /(/: Unterminated group',
  ],
  [{ code: 'pattern-invalid', params: { reason: 'timeout', segment: 7 } }, 'too long in segment 7'],
  [{ code: 'rules-file-invalid', params: { reason: 'rule', number: 3, field: 'find' } }, 'rule 3'],
  [{ code: 'rule-finds-too-much', params: { name: 'x', limit: 200_000 } }, 'more than 200,000 places'],
  [{ code: 'internal', params: { reason: 'x is not a function' } }, 'x is not a function'],
])('%o says %j', (failure, words) => {
  expect(of(failure).body).toContain(words);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['csv-malformed', CSV_REASONS],
    ['xml-malformed', XML_REASONS],
    ['not-allowed', REFUSALS],
    ['undo-blocked', [...UNDO_OBSTACLES, ...COMMAND_OBSTACLES, NOT_THE_LAST]],
    ['pattern-invalid', ['timeout']],
    ['rules-file-invalid', RULES_FILE_REASONS],
    ['project-corrupt', ['cut-short', 'never-finished', 'schema', 'facts', 'kept-file']],
    ['file-unreadable', ['not-a-file', 'name-ends-in-space', 'EACCES', 'EPERM', 'EIO']],
    ['write-failed', ['name-ends-in-space', 'EACCES', 'EPERM', 'EIO']],
  ] as const)('every reason of %s is in words', (code, reasons) => {
    for (const reason of reasons) {
      expect(createI18n(language).exists(`errors.${code}.reason.${reason}`), reason).toBe(true);
    }
  });

  test.each(ERROR_CODES)('%s is said without a key or a brace', (code) => {
    const { title, body } = of({ code, params: {} }, language);
    expect(`${title} ${body}`).not.toMatch(/errors\.|[{}]|undefined/);
  });
});
