import { describe, expect, test } from 'vitest';
import { isZip, openZip } from '../../../core/formats/zip/read.ts';
import { writeZip } from '../../../core/formats/zip/write.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zip = (parts: Record<string, Uint8Array>) => writeZip(Object.entries(parts));
const PLAIN = zip({ 'a.txt': bytesOf('hello '.repeat(100)), 'b/c.png': bytesOf('stored') });

/** The archive with bytes of its records changed; offsets are from the signature, counted from 0 among those records. */
function patched(
  bytes: Uint8Array,
  signature: number,
  index: number,
  offset: number,
  values: readonly number[],
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let found = -1;
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    found += 1;
    if (found === index) copy.set(values, at + offset);
  }
  return copy;
}
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('an archive', () => {
  test('gives its parts, packed or stored', () => {
    const archive = openZip(PLAIN);
    expect(archive.names).toEqual(['a.txt', 'b/c.png']);
    expect(new TextDecoder().decode(archive.read('a.txt') ?? undefined)).toBe('hello '.repeat(100));
    expect(new TextDecoder().decode(archive.read('b/c.png') ?? undefined)).toBe('stored');
    expect(archive.read('no')).toBeNull();
    expect([isZip(PLAIN), isZip(bytesOf('PK'))]).toEqual([true, false]);
  });

  test('of equal parts is equal bytes', () => {
    expect(zip({ a: bytesOf('x') })).toEqual(zip({ a: bytesOf('x') }));
  });

  test.each([
    ['a text', bytesOf('hello'), 'not-zip'],
    ['a beginning', bytesOf('PK\u0003\u0004'), 'broken'],
    ['a part with a password', patched(PLAIN, CENTRAL, 0, 8, [1, 0]), 'encrypted'],
    [
      'a part that says it is larger than it is',
      patched(PLAIN, CENTRAL, 0, 24, [0xff, 0xff, 0, 0]),
      'broken',
    ],
    ['a part that says it is smaller than it is', patched(PLAIN, CENTRAL, 0, 24, [5, 0, 0, 0]), 'broken'],
    ['a wrong check sum', patched(PLAIN, CENTRAL, 0, 16, [1, 2, 3, 4]), 'broken'],
    ['an unknown way of packing', patched(PLAIN, CENTRAL, 0, 10, [99, 0]), 'broken'],
    ['a place outside the file', patched(PLAIN, CENTRAL, 0, 42, [0xff, 0xff, 0xff, 0x7f]), 'broken'],
    ['two parts in one place', patched(PLAIN, CENTRAL, 1, 42, [0, 0, 0, 0]), 'broken'],
    ['more parts than there are', patched(PLAIN, END, 0, 10, [9, 0]), 'broken'],
    ['a flood of parts', patched(PLAIN, END, 0, 10, [0xff, 0xff]), 'too-many-entries'],
    ['a part of four gigabytes', patched(PLAIN, CENTRAL, 0, 24, [0xff, 0xff, 0xff, 0xff]), 'too-large'],
    ['a bomb', zip({ bomb: new Uint8Array(64 * 1024 * 1024) }), 'ratio'],
    ['a way up', zip({ '../x': bytesOf('x') }), 'path'],
    ['a way up in the middle', zip({ 'a/../../x': bytesOf('x') }), 'path'],
    ['a root', zip({ '/etc/x': bytesOf('x') }), 'path'],
    ['a drive', zip({ 'C:x': bytesOf('x') }), 'path'],
    ['backslashes', zip({ '..\\x': bytesOf('x') }), 'path'],
  ])('%s is refused', (_name, bytes, reason) => {
    const read = () => {
      const archive = openZip(bytes);
      for (const name of archive.names) archive.read(name);
    };
    expect(read).toThrow(`archive-unsafe {"reason":"${reason}"}`);
  });

  test('cut short anywhere is refused', () => {
    for (let at = 1; at < PLAIN.length; at += 1)
      expect(() => openZip(PLAIN.subarray(0, at))).toThrow('archive-unsafe');
  });
});
