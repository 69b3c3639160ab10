import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { WritableDb } from '../../db/connection.ts';
import { type DocumentOrigin, fileBytes, putFile, takeFiles } from '../../db/origins.ts';
import { expectFailure, newProject } from './project.ts';

const bytes = new TextEncoder().encode('แมวนอนบนหลังคา\n'.repeat(50));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const origin: DocumentOrigin = {
  ...{ files: [{ name: 'a.txt', sha256 }], encoding: null, mapping: null },
  ...{ languages: null, swapped: false, part: 0 },
};

/** As somebody may have written it into a project that they send. */
function forge(db: WritableDb, size: number, content: Uint8Array): void {
  db.raw.prepare('INSERT INTO files (sha256, size, content) VALUES (?, ?, ?)').run(sha256, size, content);
}

const FORGED: [string, number, Uint8Array][] = [
  ['other bytes', bytes.length, deflateRawSync(bytes.toReversed())],
  ['more bytes than it says', 5, deflateRawSync(bytes)],
  ['millions of bytes in a few', bytes.length, deflateRawSync(new Uint8Array(20_000_000))],
  ['what is not deflated', bytes.length, bytes],
  ['nothing', 0, new Uint8Array()],
];

describe('a kept file', () => {
  test('is read as it was put, also an empty one', () => {
    const db = newProject(['ก']);
    expect(fileBytes(db, putFile(db, bytes))).toEqual(Buffer.from(bytes));
    expect(fileBytes(db, putFile(db, new Uint8Array()))).toHaveLength(0);
  });

  test.each(FORGED)('is refused where it holds %s', (_, size, content) => {
    const db = newProject(['ก']);
    forge(db, size, content);
    expectFailure(() => fileBytes(db, sha256), 'project-corrupt');
  });

  test.each(FORGED)('is not taken from a copy where it holds %s', (_, size, content) => {
    const [mine, theirs] = [newProject(['ก']), newProject(['ก'])];
    forge(theirs, size, content);
    expectFailure(() => takeFiles(mine, theirs, origin), 'project-corrupt');
    expectFailure(() => fileBytes(mine, sha256), 'not-found');
  });
});
