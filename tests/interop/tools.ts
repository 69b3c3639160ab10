/** Other people's programs, where they are on this machine: what they make of our files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Set by `npm run interop`, which installs the tools: none may be missing then. */
const REQUIRED = process.env.SONGPHASA_INTEROP === 'required';

function run(
  program: string,
  args: readonly string[],
): { readonly ok: boolean; readonly stdout: string; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { ok: status === 0, stdout: stdout ?? '', said: error?.message ?? stderr };
}

function present(name: string, found: boolean): boolean {
  if (found) return true;
  if (REQUIRED) throw new Error(`${name} is not on this machine`);
  process.stdout.write(
    `No ${name}: what it makes of our files was not tried (npm run interop installs it).\n`,
  );
  return false;
}

/** A Python that knows translate-toolkit; Debian's own may stand behind another in PATH. */
const PYTHON = ['python3', '/usr/bin/python3'].find(
  (python) => run(python, ['-c', 'import translate.storage.xliff']).ok,
);
export const TOOLKIT_PRESENT = present('translate-toolkit', PYTHON !== undefined);
export const OFFICE_PRESENT = present('LibreOffice', run('soffice', ['--version']).ok);

/** End the title of a test that runs only where the tool is. */
export const WANTS_TOOLKIT = '(wants translate-toolkit)';
export const WANTS_OFFICE = '(wants LibreOffice)';

function withFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), 'songphasa-interop-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A unit as translate-toolkit tells it (toolkit.py). */
export interface ToolkitUnit {
  readonly id: string;
  readonly context: string;
  readonly source: string;
  readonly target: string | null;
  /** All of them, a line each. */
  readonly notes: string;
  readonly fuzzy: boolean;
  readonly translated: boolean;
  /** XLIFF only, and state is a number of its own there: see STATES in toolkit.test.ts. */
  readonly approved: boolean | null;
  readonly state: number | null;
}

export function readWithToolkit(kind: 'xliff' | 'tmx' | 'po', bytes: Uint8Array): ToolkitUnit[] {
  return withFolder((folder) => {
    const file = path.join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const script = path.join(import.meta.dirname, 'toolkit.py');
    const { ok, stdout, said } = run(PYTHON ?? 'python3', [script, kind, file]);
    if (!ok) throw new Error(`translate-toolkit could not read it: ${said}`);
    return JSON.parse(stdout);
  });
}

/** The file as LibreOffice opens it and saves it again; `to` as its --convert-to takes it. */
export function convertWithOffice(name: string, bytes: Uint8Array, to: string): Uint8Array {
  return withFolder((folder) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const out = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const { said } = run('soffice', [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ]);
    const [made] = readdirSync(folder).includes('out') ? readdirSync(out) : [];
    if (made === undefined) throw new Error(`LibreOffice could not open ${name}: ${said}`);
    return readFileSync(path.join(out, made));
  });
}
