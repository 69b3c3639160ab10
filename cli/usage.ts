import { type ParseArgsConfig, parseArgs } from 'node:util';
import { RULES } from '../core/artifacts/rules/index.ts';
import { rulesInForce } from '../core/artifacts/scan.ts';
import { FAMILIES, type Family, type Message, type MessageParams } from '../core/model.ts';

/** A command line that says something that can't be done. The key is one of `cli.usage`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly reason: Message;
  constructor(key: string, params: MessageParams = {}) {
    super(key);
    this.reason = { key: `cli.usage.${key}`, params };
  }
}

/** Options that may take a value that begins with a minus: `--rules -boilerplate`. */
const MINUS_VALUES = ['--rules'];

function joined(args: readonly string[]): string[] {
  const rest = [...args];
  const result: string[] = [];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return [...result, arg, ...rest];
    const value = MINUS_VALUES.includes(arg) ? rest.shift() : undefined;
    result.push(value === undefined ? arg : `${arg}=${value}`);
  }
  return result;
}

/** node:util's parseArgs, its refusals as UsageErrors. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: joined(args), options, allowPositionals: true, strict: true });
  } catch (thrown) {
    if (!(thrown instanceof TypeError) || !('code' in thrown)) throw thrown;
    const option = /'(?:-\w, )?(--?[^' =<]+)/.exec(thrown.message)?.[1] ?? '';
    if (thrown.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('unknownOption', { option });
    throw new UsageError('optionValue', { option });
  }
}

/** One of a closed list of words. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((one) => one === value);
  if (word === undefined) throw new UsageError('notOneOf', { option, value, words: words.join(', ') });
  return word;
}

/**
 * Which rules a list asks for, as `switched` of the scan's settings. Names are of rules or of families. `a,b`: only those;
 * `-a`: those on by default without a; `+a`: with a; signs also act on the result of plain names.
 */
export function rulesAsked(list: string | undefined): Readonly<Record<string, boolean>> {
  const names = (list ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const plain = names.filter((name) => !/^[-+]/.test(name));
  const on = new Set(plain.length === 0 ? rulesInForce().map((rule) => rule.id) : plain.flatMap(idsOf));
  for (const name of names) {
    if (name.startsWith('+')) for (const id of idsOf(name.slice(1))) on.add(id);
    if (name.startsWith('-')) for (const id of idsOf(name.slice(1))) on.delete(id);
  }
  return Object.fromEntries(RULES.map((rule) => [rule.id, on.has(rule.id)]));
}

function idsOf(name: string): string[] {
  const ids = RULES.filter((rule) => rule.id === name || rule.family === name).map((rule) => rule.id);
  if (ids.length === 0 && !FAMILIES.includes(name as Family)) throw new UsageError('unknownRule', { name });
  return ids;
}
