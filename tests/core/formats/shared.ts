/** The official schemas beside the repository, and xmllint to check against them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCHEMAS = path.resolve(import.meta.dirname, '../../../../shared/schemas');

export const SCHEMAS_PRESENT = existsSync(SCHEMAS);
if (!SCHEMAS_PRESENT)
  process.stdout.write(`No ${SCHEMAS}: nothing was checked against the official schemas.\n`);

/** Ends the title of a test that runs only where the schemas are. */
export const WANTS_SHARED = '(wants ../shared)';

/** Core and modules at once: one schema file that imports them. */
const IMPORTS: readonly (readonly [string, string])[] = [
  ['urn:oasis:names:tc:xliff:document:2.0', 'xliff_core_2.0'],
  ['urn:oasis:names:tc:xliff:metadata:2.0', 'metadata'],
  ['urn:oasis:names:tc:xliff:matches:2.0', 'matches'],
  ['urn:oasis:names:tc:xliff:glossary:2.0', 'glossary'],
  ['urn:oasis:names:tc:xliff:fs:2.0', 'fs'],
  ['urn:oasis:names:tc:xliff:resourcedata:2.0', 'resource_data'],
  ['urn:oasis:names:tc:xliff:sizerestriction:2.0', 'size_restriction'],
  ['urn:oasis:names:tc:xliff:validation:2.0', 'validation'],
  ['http://www.w3.org/2005/11/its', 'its'],
  ['urn:oasis:names:tc:xliff:itsm:2.1', 'itsm'],
];

function importing(imports: typeof IMPORTS): string {
  const lines = imports.map(
    ([uri, name]) => `<xs:import namespace="${uri}" schemaLocation="${SCHEMAS}/xliff-2.1/${name}.xsd"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
}

export type Schema =
  | 'well-formed'
  | 'xliff-2.1'
  | 'xliff-2.1-modules'
  | 'xliff-1.2-strict'
  | 'xliff-1.2-transitional'
  | 'tmx-1.4';

function options(schema: Schema, folder: string): string[] {
  switch (schema) {
    case 'well-formed':
      return [];
    case 'xliff-2.1':
    case 'xliff-2.1-modules':
      writeFileSync(
        path.join(folder, 'all.xsd'),
        importing(schema === 'xliff-2.1' ? IMPORTS.slice(0, 2) : IMPORTS),
      );
      return ['--schema', path.join(folder, 'all.xsd')];
    case 'xliff-1.2-strict':
    case 'xliff-1.2-transitional':
      return ['--schema', `${SCHEMAS}/xliff-1.2/xliff-core-1.2-${schema.slice('xliff-1.2-'.length)}.xsd`];
    case 'tmx-1.4':
      return ['--dtdvalid', `${SCHEMAS}/tmx-1.4/tmx14.dtd`];
  }
}

function xmllint(
  files: readonly Uint8Array[],
  schema: Schema,
): { readonly status: number; readonly stderr: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'songphasa-xmllint-'));
  try {
    const names = files.map((bytes, index) => {
      const name = path.join(folder, `${index}.xml`);
      writeFileSync(name, bytes);
      return name;
    });
    const run = spawnSync('xmllint', ['--noout', '--nonet', '--huge', ...options(schema, folder), ...names], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (run.error !== undefined) throw new Error(`xmllint (libxml2-utils) did not run: ${run.error.message}`);
    return { status: run.status ?? 1, stderr: run.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What xmllint has to say against the file; empty where it is valid. */
export function violations(bytes: Uint8Array, schema: Schema): string {
  const { status, stderr } = xmllint([bytes], schema);
  return status === 0 ? '' : stderr;
}

/** Which of the files are valid, in one run. */
export function validOf(files: readonly Uint8Array[], schema: Schema): boolean[] {
  const { stderr } = xmllint(files, schema);
  return files.map(
    (_, index) => !new RegExp(`/${index}\\.xml(?::| fails to validate| does not validate)`).test(stderr),
  );
}

/** The file in canonical XML, for comparing two files. */
export function canonical(bytes: Uint8Array): string {
  const run = spawnSync('xmllint', ['--nonet', '--huge', '--c14n', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined) throw new Error(`xmllint (libxml2-utils) did not run: ${run.error.message}`);
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
