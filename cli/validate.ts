/** `validate FILE...`: what files break of their format's specification. */
import path from 'node:path';
import { SongphasaError } from '../core/errors.ts';
import type { FormatId } from '../core/formats/document.ts';
import { validateFile } from '../core/formats/registry.ts';
import type { ValidationReport, Violation } from '../core/formats/validation/report.ts';
import type { MessageParams } from '../core/model.ts';
import { describeViolation } from '../i18n/violation.ts';
import type { Command, Context, ExitCode } from './context.ts';
import { about, describeTrouble } from './failure.ts';
import { readInput, STANDARD } from './files.ts';
import { oneOf, parseOptions, UsageError } from './usage.ts';
import { shortened, visible } from './visible.ts';

type Validated = ValidationReport & { readonly format: FormatId };

async function validated(file: string): Promise<Validated> {
  const bytes = await about(file, () => readInput(file));
  return about(file, () => {
    try {
      return validateFile(file === STANDARD ? '' : path.basename(file), bytes);
    } catch (thrown) {
      if (thrown instanceof SongphasaError && thrown.code === 'format-unknown')
        throw new UsageError('notValidated', { file });
      throw thrown;
    }
  });
}

function messageOf({ t }: Context, violation: Violation): string {
  const params: MessageParams = Object.fromEntries(
    Object.entries(violation.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value) : value,
    ]),
  );
  return visible(describeViolation(t, { ...violation, params }));
}

/** `file:line:column: severity: message [rule] /place`, and a sum. */
async function asText(context: Context, file: string, { violations, errors, warnings }: Validated) {
  const { t, out } = context;
  for (const violation of violations) {
    const { line, column, severity, rule, path: place } = violation;
    const where = place === '' ? '' : ` ${visible(shortened(place))}`;
    await out.line(
      `${file}:${line}:${column}: ${t(`common.severity.${severity}`)}: ${messageOf(context, violation)} [${rule}]${where}`,
    );
  }
  const counts = {
    errors: t('cli.check.errors', { count: errors }),
    warnings: t('cli.check.warnings', { count: warnings }),
  };
  const said =
    errors > 0
      ? t('cli.validate.invalid', counts)
      : warnings > 0
        ? t('cli.validate.warned', counts)
        : t('cli.validate.valid');
  await out.line(`${file}: ${said}`);
}

async function asJsonLines(context: Context, file: string, { format, violations }: Validated) {
  for (const violation of violations) {
    const { line, column, severity, rule, path: place } = violation;
    const record = { file, format, line, column, severity, rule, path: place };
    await context.out.line(JSON.stringify({ ...record, message: messageOf(context, violation) }));
  }
}

export const validate: Command = async (args, context) => {
  const { values, positionals: files } = parseOptions(args, { format: { type: 'string', default: 'text' } });
  if (files.length === 0) throw new UsageError('noFile', { command: 'validate' });
  const format = oneOf('--format', values.format, ['text', 'jsonl'] as const);
  let code: ExitCode = 0;
  for (const file of files) {
    let report: Validated;
    try {
      report = await validated(file);
    } catch (thrown) {
      context.complain(describeTrouble(context.t, thrown));
      code = 2;
      continue;
    }
    if (code === 0 && report.errors > 0) code = 1;
    await (format === 'text' ? asText : asJsonLines)(context, file, report);
    const listed = report.violations.length;
    if (listed < report.errors + report.warnings) {
      context.complain(`${file}: ${context.t('cli.validate.listed', { listed })}`);
    }
  }
  return code;
};
