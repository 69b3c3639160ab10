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
        // Other people's programs, some minutes: `npm run interop`; `npm test` leaves it out.
        test: {
          name: 'interop',
          environment: 'node',
          testTimeout: 600_000,
          include: ['tests/interop/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'renderer', environment: 'jsdom', include: ['tests/renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
