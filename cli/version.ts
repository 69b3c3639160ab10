import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ version: z.string() });

/** Songphasa's own version. */
export function toolVersion(): string {
  const manifest = path.join(import.meta.dirname, '..', 'package.json');
  return Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
