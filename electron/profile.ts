/** Where this run keeps its settings. Has to be settled before the app asks for its lock, which lies there. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { App } from 'electron';

const PREFIX = 'songphasa-run-';
/** Milliseconds after which a folder of a run is nobody's any more. */
const LEFT_OVER = 15 * 60 * 1000;

/** Chromium still writes into its profile when the app has said goodbye, so what a run left is taken away by a later one. */
function removeLeftOvers(): void {
  for (const name of readdirSync(os.tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).mtimeMs > LEFT_OVER) rmSync(folder, { recursive: true, force: true });
    } catch {
      // another run was faster, or it is another person's
    }
  }
}

/** A folder for this run alone. */
export function temporaryFolder(): string {
  removeLeftOvers();
  const folder = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** SONGPHASA_USER_DATA names another folder than the system's; pictures are taken with an empty one of their own. */
export function chooseProfile(app: App, forScreenshot: boolean): void {
  const named = process.env.SONGPHASA_USER_DATA;
  if (named) app.setPath('userData', path.resolve(named));
  else if (forScreenshot) app.setPath('userData', temporaryFolder());
}
