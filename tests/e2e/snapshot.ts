import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file and folder below a folder, with what is in it: two snapshots are equal where nothing has changed. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(folder, name);
      const stats = statSync(file);
      const content = stats.isFile()
        ? createHash('sha256').update(readFileSync(file)).digest('hex')
        : 'folder';
      return [name, `${content} ${stats.mtimeMs}`];
    }),
  );
}
