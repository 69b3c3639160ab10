/** For pages and dialogs: a bridge that answers with what a test says, and remembers what it was asked. */
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { ErrorCode, Result } from '../../../core/errors.ts';
import type { MessageParams, PersonId } from '../../../core/model.ts';
import type {
  Args,
  Bridge,
  CallName,
  ChosenFile,
  EventName,
  Events,
  Settings,
  Value,
} from '../../../electron/ipc/contract.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';

type Answer<Name extends CallName> = (args: Args<Name>) => Result<Value<Name>> | Promise<Result<Value<Name>>>;
export type Answers = { readonly [Name in CallName]?: Answer<Name> };

export interface PageBridge {
  /** Arguments of each call of that name, in order. */
  readonly asked: <Name extends CallName>(name: Name) => readonly Args<Name>[];
  readonly tell: <Name extends EventName>(name: Name, event: Events[Name]) => void;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const no = (code: ErrorCode, params: MessageParams = {}): Result<never> => ({
  ok: false,
  error: { code, params },
});

export const SETTINGS: Settings = {
  language: 'en',
  theme: 'light',
  people: [],
  role: 'translator',
  gridFontSize: 17,
};
export const person = (name: string) => ({ id: name as PersonId, name });
export const file = (name: string, size = 1_000): ChosenFile => ({ token: `token of ${name}`, name, size });

/** Puts the bridge in place. What a test does not answer fails the call with `internal` and its name. */
export function answering(answers: Answers): PageBridge {
  const calls: { readonly name: CallName; readonly args: unknown }[] = [];
  const listeners = new Set<{ readonly name: EventName; readonly listener: (event: never) => void }>();
  const bridge: Bridge = {
    call: async (name, args) => {
      calls.push({ name, args });
      const answer = answers[name] as Answer<typeof name> | undefined;
      if (answer !== undefined) return answer(args);
      return name === 'app.ready'
        ? (ok(null) as never)
        : no('internal', { reason: `${name} was not answered` });
    },
    on: (name, listener) => {
      const entry = { name, listener: listener as (event: never) => void };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    dropped: async (dropped) => ok(file(dropped.name, dropped.size)),
  };
  vi.stubGlobal('songphasa', bridge);
  return {
    asked: <Name extends CallName>(name: Name) =>
      calls.filter((one) => one.name === name).map((one) => one.args as Args<Name>),
    tell: (name, event) => {
      for (const entry of listeners) if (entry.name === name) entry.listener(event as never);
    },
  };
}

/** For each test of a page: English, nobody known, no dialog; and what jsdom lacks of dialogs and popovers. */
export function pageTests(): void {
  beforeEach(() => {
    adoptSettings(SETTINGS);
    useApp.setState({ page: { at: 'start' }, dialog: null });
    useToasts.setState({ toasts: [] });
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}
