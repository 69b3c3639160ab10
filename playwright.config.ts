import { defineConfig } from '@playwright/test';

// The app is built and its runtime, display and environment are set by scripts/test.mjs before this is read.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 180_000,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
