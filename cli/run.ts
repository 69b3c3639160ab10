import type { Writable } from 'node:stream';
import { createI18n } from '../i18n/index.ts';
import { align } from './align.ts';
import { check } from './check.ts';
import type { Command, Context, ExitCode } from './context.ts';
import { convert } from './convert.ts';
import { describeTrouble } from './failure.ts';
import { languageOf } from './language.ts';
import { merge } from './merge.ts';
import { Output, ReaderGone } from './output.ts';
import { repair } from './repair.ts';
import { stats } from './stats.ts';
import { UsageError } from './usage.ts';
import { validate } from './validate.ts';
import { toolVersion } from './version.ts';

const help: Command = async (_args, { t, out }) => {
  await out.line(t('cli.help'));
  return 0;
};

const version: Command = async (_args, { out }) => {
  await out.line(toolVersion());
  return 0;
};

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['repair', repair],
  ['stats', stats],
  ['convert', convert],
  ['validate', validate],
  ['align', align],
  ['merge', merge],
  ['help', help],
  ['--help', help],
  ['-h', help],
  ['--version', version],
]);

/** `--lang` may stand anywhere before a lone `--`; the commands don't see it. */
function takeLanguage(given: readonly string[]): {
  readonly asked: string | undefined;
  readonly args: string[];
} {
  const args = [...given];
  const end = args.indexOf('--');
  const at = args.findIndex((arg, index) => /^--lang(?:=|$)/.test(arg) && (end === -1 || index < end));
  if (at === -1) return { asked: undefined, args };
  const inline = args[at]?.split('=')[1];
  const [, next] = args.splice(at, inline === undefined ? 2 : 1);
  return { asked: inline ?? next, args };
}

async function dispatch(args: readonly string[], context: Context): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('noCommand');
  const command = COMMANDS.get(name);
  if (command === undefined) throw new UsageError('unknownCommand', { command: name });
  return rest.includes('--help') || rest.includes('-h') ? help(rest, context) : command(rest, context);
}

/** The streams of a process and its environment. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Runs a command line and gives its exit code; what goes wrong is said on standard error. */
export async function run(
  given: readonly string[],
  { env, stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  const { asked, args } = takeLanguage(given);
  const language = languageOf(asked, env);
  const { t } = createI18n(language);
  const out = new Output(stdout);
  const complain = (line: string): void => {
    stderr.write(`songphasa: ${line}\n`);
  };
  try {
    const code = await dispatch(args, { t, language, out, complain });
    await out.flush();
    return code;
  } catch (thrown) {
    if (thrown instanceof ReaderGone) return 0;
    complain(describeTrouble(t, thrown));
    return 2;
  }
}
