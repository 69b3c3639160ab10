/** The gate between page and app: who asks, for what, with which arguments; then the call; then a Result, never a throw. */
import path from 'node:path';
import { type Failure, type Result, SongphasaError, toFailure } from '../../core/errors.ts';
import { describe, type Log } from '../log.ts';
import type { Sent } from '../security.ts';
import { type Args, type CallName, type ChosenFile, contract, type Value } from './contract.ts';

export type Run = <N extends CallName>(name: N, args: Args<N>) => Value<N> | Promise<Value<N>>;

export interface Gate {
  readonly isTrusted: (event: Sent) => boolean;
  readonly log: Log;
}

/** Codes that a person causes in the course of work: no line in the log for them. */
const ORDINARY = new Set<string>(['cancelled', 'conflict', 'nothing-to-undo', 'nothing-to-redo', 'no-actor']);

function refuse(error: Failure): Result<never> {
  return { ok: false, error };
}

/** Names of a stranger's making are cut before they are written anywhere. */
function shown(name: unknown): string {
  return JSON.stringify(typeof name === 'string' ? name.slice(0, 60) : typeof name);
}

function isCall(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** Answers `work` as a Result: what it throws becomes a Failure, and what is not of the house is logged. */
export async function asResult<T>(log: Log, name: string, work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    const error = toFailure(thrown);
    if (!(thrown instanceof SongphasaError)) log.error(`${name}: ${describe(thrown)}`);
    else if (!ORDINARY.has(error.code)) log.info(`${name}: ${error.code} ${JSON.stringify(error.params)}`);
    return refuse(error);
  }
}

/** The handler of the CALL channel. */
export function gate({ isTrusted, log }: Gate, run: Run) {
  return async (event: Sent, name: unknown, args: unknown): Promise<Result<unknown>> => {
    if (!isTrusted(event)) {
      log.error(`refused: ${shown(name)} from ${event.senderFrame?.origin ?? 'a frame that is gone'}`);
      return refuse({ code: 'ipc-bad-sender', params: {} });
    }
    if (!isCall(name)) {
      log.error(`refused: unknown call ${shown(name)}`);
      return refuse({ code: 'ipc-unknown-call', params: {} });
    }
    const parsed = contract[name].args.safeParse(args);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const reason = `${issue?.path.map(String).join('.') || 'arguments'}: ${issue?.code ?? 'invalid'}`;
      log.error(`refused: ${name} with ${reason}`);
      return refuse({ code: 'ipc-bad-arguments', params: { call: name, reason } });
    }
    // Proven above: parsed by this very call's schema.
    return asResult(log, name, () => run(name, parsed.data as Args<typeof name>));
  };
}

const PATH_LIMIT = 4_096;

/** The handler of the DROPPED channel: the preload has found out the path of a file that was dropped on the page. */
export function dropGate({ isTrusted, log }: Gate, chosen: (file: string) => ChosenFile) {
  return async (event: Sent, file: unknown): Promise<Result<ChosenFile>> => {
    if (!isTrusted(event)) {
      log.error(`refused: a dropped file from ${event.senderFrame?.origin ?? 'a frame that is gone'}`);
      return refuse({ code: 'ipc-bad-sender', params: {} });
    }
    if (typeof file !== 'string' || file.length > PATH_LIMIT || !path.isAbsolute(file)) {
      // A File that a script has made has no path.
      log.error('refused: a dropped file without a path');
      return refuse({ code: 'file-not-found', params: {} });
    }
    return asResult(log, 'dropped', () => chosen(file));
  };
}
