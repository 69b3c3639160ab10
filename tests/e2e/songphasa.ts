/** Each test gets a folder of its own, a profile in it, and an app that is ended whatever happens. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { App, type LaunchOptions, ROOT } from './page-models/app.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** An empty folder for the test's files. */
  readonly folder: string;
  /** Starts the app on this test's own profile, or on another where given; what still runs at the end is ended. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<App>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  folder: async ({}, use, info) => {
    const folder = info.outputPath('files');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  launch: async ({}, use, info) => {
    const started: App[] = [];
    await use(async (options = {}) => {
      const app = await App.launch({ profile: info.outputPath('profile'), ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.close().catch(() => {});
  },
});

/** The real article, which is not part of the repository; its tests say so where it is absent. */
export const ARTICLE = path.join(ROOT, '../shared/seed/article.th.txt');
export const articleIsHere = existsSync(ARTICLE);
export const readText = (file: string) => readFileSync(file, 'utf8');
