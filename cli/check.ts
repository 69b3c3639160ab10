/** `check FILE...`: what the artifact rules find in files. */
import { SEVERITIES } from '../core/model.ts';
import type { Command, Context, ExitCode } from './context.ts';
import { type FileDocument, readFileDocument } from './document.ts';
import { describeTrouble } from './failure.ts';
import { isAtLeast } from './finding.ts';
import { REPORT_FORMATS, type Report, type ReportFormat } from './report.ts';
import { jsonlReport } from './report-jsonl.ts';
import { sarifReport } from './report-sarif.ts';
import { textReport } from './report-text.ts';
import { scanFile } from './scan-file.ts';
import { readTerms } from './terms.ts';
import { oneOf, parseOptions, rulesAsked, UsageError } from './usage.ts';

const REPORTS: Readonly<Record<ReportFormat, (context: Context) => Report>> = {
  text: textReport,
  jsonl: jsonlReport,
  sarif: sarifReport,
};

export const check: Command = async (args, context) => {
  const { values, positionals: files } = parseOptions(args, {
    target: { type: 'string' },
    format: { type: 'string', default: 'text' },
    rules: { type: 'string' },
    terms: { type: 'string' },
    'min-severity': { type: 'string', default: 'hint' },
  });
  if (files.length === 0) throw new UsageError('noFile', { command: 'check' });
  if (values.target !== undefined && files.length > 1) throw new UsageError('oneTarget');
  const format = oneOf('--format', values.format, REPORT_FORMATS);
  const least = oneOf('--min-severity', values['min-severity'], SEVERITIES);
  const switched = rulesAsked(values.rules);
  const terms = await readTerms(values.terms);

  const report = REPORTS[format](context);
  await report.begin();
  let code: ExitCode = 0;
  for (const file of files) {
    let document: FileDocument;
    try {
      document = await readFileDocument(file, { target: values.target });
    } catch (thrown) {
      // The files that can be read are checked all the same.
      context.complain(describeTrouble(context.t, thrown));
      code = 2;
      continue;
    }
    const found = scanFile(document, switched, terms).map((list) =>
      list.filter(({ severity }) => isAtLeast(severity, least)),
    );
    if (code === 0 && found.some((list) => list.length > 0)) code = 1;
    await report.file(document, found);
  }
  await report.end();
  return code;
};
