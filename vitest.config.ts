import { defineConfig } from 'vitest/config';

const ROOMS_UNDER_TEST = ['core', 'db', 'ipc', 'cli', 'house'];

export default defineConfig({
  test: {
    // Says that something hangs, on whatever machine; how fast it is, is for `npm run bench`.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ROOMS_UNDER_TEST.map((room) => `tests/${room}/**/*.test.{ts,mjs}`),
        },
      },
      {
        extends: true,
        test: { name: 'renderer', environment: 'jsdom', include: ['tests/renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
