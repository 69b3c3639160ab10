import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../../cli/run.ts';

const MAIN = path.resolve(import.meta.dirname, '../../cli/main.ts');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Written = (done: (error?: Error) => void) => void;

function collector(written: Written = (done) => done()): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      written(done);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** The command line in this process, in English unless the environment says otherwise. */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  written?: Written,
): Promise<Ended> {
  const stdout = collector(written);
  const stderr = collector();
  const code = await run(args, { env, stdout: stdout.stream, stderr: stderr.stream });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

interface SpawnOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops reading the output after so many characters. */
  readonly readOnly?: number;
}

/** The command line in a process of its own, as a person runs it. */
export function spawnCli(
  args: readonly string[],
  { input = '', env = {}, readOnly }: SpawnOptions = {},
): Promise<Ended> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
    env: { ...inherited, LANG: 'C', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    if (readOnly !== undefined && stdout.length >= readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {}); // a command that ends before it reads
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder of the test file's own, in which it works, and a way to put files into it. */
export function testFolder(): {
  readonly folder: string;
  put(name: string, content: string | Uint8Array): string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'songphasa-cli-'));
  const before = process.cwd();
  process.chdir(folder);
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    put(name, content) {
      writeFileSync(path.join(folder, name), content);
      return name;
    },
  };
}

export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
