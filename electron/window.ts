/** The one window. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { EVENT } from './ipc/channels.ts';
import type { EventName, Events } from './ipc/contract.ts';
import { jsonFile } from './json-file.ts';
import { describe, type Log } from './log.ts';
import { APP_PAGE } from './protocol.ts';
import { webPreferences } from './security.ts';
import { fitBounds, MIN_HEIGHT, MIN_WIDTH, windowStateSchema } from './window-bounds.ts';

/** The page's own background, so that nothing flashes before it is drawn (renderer/ui/tokens.css: --bg). */
function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#13161b' : '#f5f6f8';
}

/** Milliseconds that a page has to live to be worth another one. */
const REVIVE_EVERY = 10_000;

export interface WindowOptions {
  readonly preload: string;
  /** Where the bounds are kept; null: not kept. */
  readonly stateFile: string | null;
  readonly title: string;
  readonly log: Log;
}

export function openWindow({ preload, stateFile, title, log }: WindowOptions): BrowserWindow {
  const stored =
    stateFile === null
      ? null
      : jsonFile(stateFile, windowStateSchema, () => ({ bounds: null, maximized: false }), log);
  const state = stored?.read() ?? { bounds: null, maximized: false };
  const window = new BrowserWindow({
    ...fitBounds(
      state.bounds,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    title,
    show: false,
    backgroundColor: background(),
    webPreferences: webPreferences(preload),
  });
  if (state.maximized) window.maximize();

  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    try {
      stored?.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    } catch (error) {
      log.error(`the window's place was not written: ${describe(error)}`);
    }
  });
  const follow = () => window.setBackgroundColor(background());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
  let revivedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    // Nothing confirmed lives in the page: a new one asks again. One that dies again at once would die for ever.
    if (performance.now() - revivedAt < REVIVE_EVERY) throw new Error(`the page ended twice: ${reason}`);
    log.error(`the page ended and is loaded anew: ${reason}`);
    revivedAt = performance.now();
    // Not at once: within this event Chromium is still putting the old one away, and would fall over.
    setImmediate(() => !window.isDestroyed() && window.webContents.reload());
  });
  void window.loadURL(APP_PAGE).catch((error) => log.error(`the page did not load: ${describe(error)}`));
  return window;
}

/** Says something to the page without being asked; a page that is gone is not told. */
export function tell<N extends EventName>(window: BrowserWindow | null, name: N, payload: Events[N]): void {
  if (window && !window.isDestroyed()) window.webContents.send(EVENT, name, payload);
}
