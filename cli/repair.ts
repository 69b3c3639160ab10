/** `repair FILE --safe -o OUT`: the fixes that cannot be wrong, put into a copy of the file. */
import type { Command } from './context.ts';
import { readFileDocument } from './document.ts';
import { about } from './failure.ts';
import { isSameFile, STANDARD, writeWhole } from './files.ts';
import { repairSafely } from './safe-repairs.ts';
import { parseOptions, rulesAsked, UsageError } from './usage.ts';
import { encodableIn, writeRepaired } from './write-repaired.ts';

export const repair: Command = async (args, { t, out, complain }) => {
  const { values, positionals } = parseOptions(args, {
    safe: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
    overwrite: { type: 'boolean', default: false },
    rules: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('noFile', { command: 'repair' });
  if (more.length > 0) throw new UsageError('oneFile', { command: 'repair' });
  if (!values.safe) throw new UsageError('onlySafe');
  const { output } = values;
  if (output === undefined) throw new UsageError('noOutput', { command: 'repair' });
  if (isSameFile(file, output) && !values.overwrite) throw new UsageError('overInput', { file });

  const document = await readFileDocument(file);
  const { texts, repairs, changed, left } = repairSafely(
    document,
    rulesAsked(values.rules),
    encodableIn(document),
  );
  const bytes = await about(file, () => writeRepaired(document, texts));
  const sum = t('cli.repair.sum', {
    made: t('cli.repair.made', { count: repairs }),
    segments: t('cli.repair.segments', { count: changed }),
    left: t('cli.repair.left', { count: left }),
  });
  if (output === STANDARD) {
    await out.bytes(bytes);
    complain(sum);
  } else {
    await about(output, () => writeWhole(output, bytes));
    await out.line(sum);
  }
  return 0;
};
