/** Where this run keeps its settings. Has to be settled before the app asks for its lock, which lies there. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { App } from 'electron';

/** A folder of this run alone, gone when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'songphasa-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** SONGPHASA_USER_DATA names another folder than the system's; pictures are taken with an empty one of their own. */
export function chooseProfile(app: App, forScreenshot: boolean): void {
  const named = process.env.SONGPHASA_USER_DATA;
  if (named) app.setPath('userData', path.resolve(named));
  else if (forScreenshot) app.setPath('userData', temporaryFolder());
}
