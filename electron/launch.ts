/** What the app was started with. */
import path from 'node:path';
import type { Launch, Settings } from './ipc/contract.ts';

export interface LaunchOptions {
  /** Absolute. */
  readonly file: string | null;
  /** Absolute path of the picture to write before ending. */
  readonly screenshot: string | null;
  readonly page: Launch['page'];
  readonly language: Settings['language'] | null;
  readonly theme: Settings['theme'] | null;
}

/** On macOS a file that the app was started with comes as an event before it is ready, not on the command line. */
export function withEarlyFiles(options: LaunchOptions, files: readonly string[]): LaunchOptions {
  return { ...options, file: files.at(-1) ?? options.file };
}

const PAGES = ['start', 'new', 'sample'] as const;
const LANGUAGES = ['th', 'en'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

export const PROJECT_EXTENSION = '.songphasa';

export function isProjectFile(file: string): boolean {
  return path.extname(file).toLowerCase() === PROJECT_EXTENSION;
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`--${name} takes ${allowed.join(', ')}`);
  return found;
}

/**
 * Reads the command line. `argv` is process.argv; `fromFolder` says that Electron was given the app as a folder, which
 * is the first argument that is no option then. Chromium's own options, and whatever is unknown, pass by unread.
 * Throws an Error with one line for the person who typed it.
 */
export function parseLaunch(argv: readonly string[], fromFolder: boolean, folder: string): LaunchOptions {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (const arg of argv.slice(1)) {
    const option = /^--(screenshot|page|lang|theme)=(.*)$/s.exec(arg);
    if (option?.[1] !== undefined && option[2] !== undefined) options.set(option[1], option[2]);
    else if (!arg.startsWith('-')) files.push(arg);
  }
  if (fromFolder) files.shift();
  const [file] = files;
  const screenshot = options.get('screenshot');
  if (screenshot === '') throw new Error('--screenshot takes the path of the picture');
  return {
    file: file === undefined ? null : path.resolve(folder, file),
    screenshot: screenshot === undefined ? null : path.resolve(folder, screenshot),
    page: oneOf('page', options.get('page'), PAGES),
    language: oneOf('lang', options.get('lang'), LANGUAGES),
    theme: oneOf('theme', options.get('theme'), THEMES),
  };
}
