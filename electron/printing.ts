/** The side-by-side page as a PDF: printed by a window that nobody sees, that runs nothing and reaches nothing. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BrowserWindow, session } from 'electron';
import { SongphasaError } from '../core/errors.ts';
import type { Log } from './log.ts';
import { APP_ORIGIN, serve } from './protocol.ts';
import { hardenSession } from './security.ts';

export interface Printer {
  /** CSS of the app's own faces: with them a PDF looks the same everywhere, also where no Thai face is installed. */
  fontFaces(): string;
  /** A page of core/formats/html/write.ts as a PDF. Throws `cancelled`, and `write-failed` {reason} where it can't be printed. */
  print(page: Uint8Array): Promise<Uint8Array>;
  /** The page that is being printed now is not wanted any more. */
  cancel(): void;
}

/** Where the page seems to lie: beside the fonts, so that their addresses hold. */
const PAGE = `${APP_ORIGIN}/assets/print.html`;

/** @param root dist/renderer */
export function pagePrinter(root: string, log: Log): Printer {
  let current: { readonly window: BrowserWindow; cancelled: boolean } | null = null;

  const print = async (page: Uint8Array): Promise<Uint8Array> => {
    // In memory, and apart from the app's own: it ends with the window.
    const apart = session.fromPartition(`print-${randomUUID()}`);
    hardenSession(apart, log);
    apart.protocol.handle('app', (request) =>
      request.url === PAGE
        ? new Response(page.slice(), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
        : serve(root, request),
    );
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: apart, sandbox: true, contextIsolation: true, javascript: false },
    });
    const job = { window, cancelled: false };
    current = job;
    try {
      await window.loadURL(PAGE);
      return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    } catch (thrown) {
      if (job.cancelled) throw new SongphasaError('cancelled');
      throw new SongphasaError('write-failed', { reason: thrown instanceof Error ? thrown.message : '' });
    } finally {
      current = null;
      if (!window.isDestroyed()) window.destroy();
    }
  };

  return {
    fontFaces: () => fontFaces(path.join(root, 'assets')),
    print,
    cancel: () => {
      if (current === null) return;
      current.cancelled = true;
      current.window.destroy();
    },
  };
}

/** The faces that the build has put into the app's style sheets; their addresses are relative to the folder. */
export function fontFaces(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .join('');
}
