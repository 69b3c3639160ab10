import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const ROOT = import.meta.dirname;

/** Built pages are served as app://songphasa/..., so every address in them is relative. */
const renderer: UserConfig = {
  root: path.join(ROOT, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(ROOT, 'dist/renderer'),
    target: 'chrome148',
    sourcemap: true,
    // The content security policy knows no data: address for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
};

/**
 * CommonJS for Electron's own side, with everything in it but Electron and the native module.
 * @param entries name of the file in dist/electron/ -> its source
 */
function shell(entries: Record<string, string>): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir: path.join(ROOT, 'dist/electron'),
      emptyOutDir: false,
      target: 'node24',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: entries,
        external: ['electron', 'better-sqlite3'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

const TARGETS: Record<string, UserConfig> = {
  renderer,
  main: shell({
    main: path.join(ROOT, 'electron/main.ts'),
    worker: path.join(ROOT, 'electron/engine/worker.ts'),
  }),
  // On its own: a sandboxed preload can't require a file that it shares with others.
  preload: shell({ preload: path.join(ROOT, 'electron/preload.ts') }),
};

/** One target per mode: `vite build --mode renderer | main | preload`. */
export default defineConfig(({ mode }) => {
  const target = TARGETS[mode];
  if (!target) throw new Error(`No target ${mode}: choose one of ${Object.keys(TARGETS).join(', ')}`);
  return target;
});
