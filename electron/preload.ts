/** The only bridge to the page. Runs sandboxed, so it is built into one file and knows nothing but channel names. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Result } from '../core/errors.ts';
import { CALL, DROPPED, EVENT, EVENT_NAMES } from './ipc/channels.ts';
import type { Bridge, EventName, Events } from './ipc/contract.ts';

type Listener = (payload: never) => void;
const listeners = new Map<string, Set<Listener>>(EVENT_NAMES.map((name) => [name, new Set<Listener>()]));

ipcRenderer.on(EVENT, (_event, name: EventName, payload: Events[EventName]) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});

/** The main process answers with a Result; that it doesn't answer at all is a failure too, and no throw. */
async function ask<T>(channel: string, ...args: unknown[]): Promise<Result<T>> {
  try {
    return await ipcRenderer.invoke(channel, ...args);
  } catch (error) {
    return { ok: false, error: { code: 'internal', params: { reason: String(error) } } };
  }
}

const bridge: Bridge = {
  // The main process knows the names, the schemas and who may ask.
  call: (name, args) => ask(CALL, name, args),
  on: (name, listener) => {
    // The same function given twice is two listeners, each with its own end.
    const own: Listener = (payload) => listener(payload);
    listeners.get(name)?.add(own);
    return () => void listeners.get(name)?.delete(own);
  },
  dropped: (file) => ask(DROPPED, webUtils.getPathForFile(file)),
};

contextBridge.exposeInMainWorld('songphasa', bridge);
