/** `--screenshot`: a picture of the page as it stands when it says that it is ready. For documentation and for tests. */
import type { BrowserWindow } from 'electron';
import { writeWhole } from '../db/whole-file.ts';
import type { LaunchOptions } from './launch.ts';
import { isProjectFile } from './launch.ts';

/** Milliseconds from the start of the app. */
const LIMIT = 45_000;

/** The page that says `app.ready` last: the ones before it are only passed through. */
export function awaitedPage({ page, file }: Pick<LaunchOptions, 'page' | 'file'>): string {
  if (page === 'sample' || (file !== null && isProjectFile(file))) return 'editor';
  return page ?? (file === null ? 'start' : 'new');
}

/** Fonts are loaded, transitions have run out, and two frames have been drawn since. */
const SETTLED = `(async () => {
  await document.fonts.ready;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  const ends = (one) => Number.isFinite(one.effect?.getComputedTiming().endTime);
  await Promise.allSettled(document.getAnimations().filter(ends).map((one) => one.finished));
  await frame();
  await frame();
  return null;
})()`;

/** Throws an Error with one line where the page doesn't get ready in time, and what `writeWhole` throws. */
export async function takeScreenshot(
  window: BrowserWindow,
  ready: Promise<void>,
  file: string,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the page did not get ready in time')), LIMIT);
  });
  try {
    await Promise.race([ready, limit]);
    await Promise.race([window.webContents.executeJavaScript(SETTLED), limit]);
    const image = await window.webContents.capturePage();
    if (image.isEmpty()) throw new Error('the page could not be captured');
    writeWhole(file, [image.toPNG()]);
  } finally {
    clearTimeout(timer);
  }
}
