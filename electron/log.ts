/** What went on, for whoever has to find a fault: names, codes and durations, never a text of the project. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/** Bytes; then the file becomes `<file>.1` and a new one begins. */
const LONGEST = 1_000_000;
const LINE_LIMIT = 500;

/** One line of plain text, whatever was thrown. */
export function describe(thrown: unknown): string {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return text.replaceAll(/\s*\n\s*/g, ' | ').slice(0, LINE_LIMIT);
}

/** A log that can't be written must not stop the work: the line goes to stderr alone then. */
export function fileLog(file: string, clock: () => Date = () => new Date()): Log {
  const write = (level: string, line: string) => {
    const flat = line.replaceAll(/[\r\n]+/g, ' | ').slice(0, LINE_LIMIT);
    if (level === 'error') console.error(`songphasa: ${flat}`);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
      if (size > LONGEST) renameSync(file, `${file}.1`);
      appendFileSync(file, `${clock().toISOString()} ${level} ${flat}\n`);
    } catch (error) {
      console.error(`songphasa: no log: ${describe(error)}`);
    }
  };
  return {
    info: (line) => write('info', line),
    warn: (line) => write('warn', line),
    error: (line) => write('error', line),
  };
}
