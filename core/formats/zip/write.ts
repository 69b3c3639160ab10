import { type Zippable, zipSync } from 'fflate';

/** Dates of a zip are in nobody's time zone; a fixed one makes equal contents equal bytes. */
const DATE = '1980-01-01T00:00:00';

/** A zip of the parts in their order. Pictures are compressed already. */
export function writeZip(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of parts) {
    entries[name] = [bytes, { level: /\.(?:png|jpe?g|gif|zip|mp4)$/i.test(name) ? 0 : 6, mtime: DATE }];
  }
  return zipSync(entries);
}
