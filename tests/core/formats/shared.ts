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

const XLIFF_21 = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="${SCHEMAS}/xliff-2.1/xliff_core_2.0.xsd"/>
<xs:import namespace="urn:oasis:names:tc:xliff:metadata:2.0" schemaLocation="${SCHEMAS}/xliff-2.1/metadata.xsd"/>
</xs:schema>`;

export type Schema = 'well-formed' | 'xliff-2.1' | 'xliff-1.2-strict' | 'xliff-1.2-transitional' | 'tmx-1.4';

function options(schema: Schema, folder: string): string[] {
  switch (schema) {
    case 'well-formed':
      return [];
    case 'xliff-2.1':
      writeFileSync(path.join(folder, 'both.xsd'), XLIFF_21);
      return ['--schema', path.join(folder, 'both.xsd')];
    case 'xliff-1.2-strict':
    case 'xliff-1.2-transitional':
      return ['--schema', `${SCHEMAS}/xliff-1.2/xliff-core-1.2-${schema.slice('xliff-1.2-'.length)}.xsd`];
    case 'tmx-1.4':
      return ['--dtdvalid', `${SCHEMAS}/tmx-1.4/tmx14.dtd`];
  }
}

/** What xmllint has to say against the file; empty where it is valid. */
export function violations(bytes: Uint8Array, schema: Schema): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'songphasa-xmllint-'));
  try {
    const file = path.join(folder, 'file.xml');
    writeFileSync(file, bytes);
    const run = spawnSync('xmllint', ['--noout', '--nonet', '--huge', ...options(schema, folder), file], {
      encoding: 'utf8',
    });
    if (run.error !== undefined) throw new Error(`xmllint (libxml2-utils) did not run: ${run.error.message}`);
    return run.status === 0 ? '' : run.stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
