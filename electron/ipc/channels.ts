/** Names on the wire between preload and main process; without zod, so that the preload stays small. */
import type { EventName } from './contract.ts';

/** `invoke(CALL, name, args)` for every call of the contract. */
export const CALL = 'songphasa:call';
/** `invoke(DROPPED, path)`: only the preload can say it, the page hands over a File. */
export const DROPPED = 'songphasa:dropped';
/** `send(EVENT, name, payload)`, from the main process to the page. */
export const EVENT = 'songphasa:event';

export const EVENT_NAMES = [
  'menu',
  'progress',
  'openFile',
  'compared',
  'verified',
] as const satisfies readonly EventName[];
