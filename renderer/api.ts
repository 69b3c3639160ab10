/** The calls of the contract, typed, and what becomes of their failures. */
import type { TFunction } from 'i18next';
import type { Failure, Result } from '../core/errors.ts';
import type { Message } from '../core/model.ts';
import type { Args, Bridge, CallName, EventName, Events, Value } from '../electron/ipc/contract.ts';
import { describeFailure } from '../i18n/failure.ts';
import { say } from '../i18n/say.ts';
import { i18n } from './i18n.ts';
import { showToast } from './ui/toast.ts';

declare global {
  interface Window {
    readonly songphasa: Bridge;
  }
}

export function call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Value<Name>>> {
  return window.songphasa.call(name, args);
}

/** Listens for what comes without being asked; returns the function that stops listening. */
export function on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
  return window.songphasa.on(name, listener);
}

/** For calls whose failure nothing on the page explains: shows it as a toast and gives undefined. */
export async function must<Name extends CallName>(
  name: Name,
  args: Args<Name>,
): Promise<Value<Name> | undefined> {
  const result = await call(name, args);
  if (result.ok) return result.value;
  showFailure(result.error);
  return undefined;
}

/** A cancelled job needs no word. */
export function showFailure(failure: Failure): void {
  if (failure.code === 'cancelled') return;
  const { title, body } = describeFailure(i18n.t, failure);
  showToast({ tone: 'error', title, text: body });
}

/** The sentence of a rule, a fix or a check. */
export function messageText(message: Message, t: TFunction = i18n.t): string {
  return say(t, message.key, message.params);
}
