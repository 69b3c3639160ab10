/** Electron's security checklist, in one place. https://www.electronjs.org/docs/latest/tutorial/security */
import path from 'node:path';
import type { App, Session, WebContents, WebPreferences } from 'electron';
import type { Log } from './log.ts';
import { APP_ORIGIN } from './protocol.ts';

export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    // Chromium would fetch its dictionaries from the network.
    spellcheck: false,
  };
}

/** The page stays the page: no other address, no window, no frame with a guest in it. Before any window is made. */
export function hardenContents(app: App, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (what: string) => (event: { preventDefault(): void }) => {
      event.preventDefault();
      log.warn(`refused: ${what}`);
    };
    contents.on('will-navigate', refuse('navigation'));
    contents.on('will-frame-navigate', refuse('navigation of a frame'));
    contents.on('will-redirect', refuse('redirect'));
    contents.on('will-attach-webview', refuse('webview'));
    contents.setWindowOpenHandler(() => {
      log.warn('refused: new window');
      return { action: 'deny' };
    });
  });
}

/** No permission, no device, no download, and nothing from the network: the app has no use for any. */
export function hardenSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn(`refused: permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => {
    event.preventDefault();
    log.warn('refused: download');
  });
  const filter = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'] };
  session.webRequest.onBeforeRequest(filter, (_details, answer) => {
    log.warn('refused: request to the network');
    answer({ cancel: true });
  });
}

/** The parts of an IPC event that say who sent it; null where the frame is gone already. */
export interface Sent {
  readonly sender: unknown;
  readonly senderFrame: { readonly origin: string } | null;
}

/** Only the main frame of our own window, showing our own origin, is listened to. */
export function isTrusted(event: Sent, contents: Pick<WebContents, 'mainFrame'> | null): boolean {
  if (contents === null || event.sender !== contents) return false;
  if (event.senderFrame === null || event.senderFrame !== contents.mainFrame) return false;
  return event.senderFrame.origin === APP_ORIGIN;
}

/** What the help menu opens: files that come with the app, named here and nowhere else. */
export function helpFile(appFolder: string, link: 'guide' | 'licences'): string {
  return path.join(appFolder, { guide: 'README.md', licences: 'LICENSE' }[link]);
}
