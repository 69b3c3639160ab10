import type { Log } from '../../electron/log.ts';

/** A log whose lines a test can read: `<level> <line>`. */
export function recordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
