import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '../core/model.ts';

let lastMs = 0;
let counter = 0;

/**
 * A new UUID, version 7 (RFC 9562): by time, so that those of one command lie side by side in an index. The 12 bits after
 * the version count within a millisecond.
 */
export function newId<Kind extends string>(): Id<Kind> {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else if (counter === 0xfff) {
    lastMs += 1;
    counter = 0;
  } else {
    counter += 1;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  return format(bytes);
}

/** Always the same UUID (version 8) for the same parts. */
export function idOf<Kind extends string>(...parts: readonly (string | number)[]): Id<Kind> {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  return format(bytes);
}

function format<Kind extends string>(bytes: Buffer): Id<Kind> {
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-') as Id<Kind>;
}
