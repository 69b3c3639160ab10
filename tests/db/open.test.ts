import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SongphasaError } from '../../core/errors.ts';
import { updateSegment } from '../../db/commands/update.ts';
import type { WritableDb } from '../../db/connection.ts';
import { APPLICATION_ID } from '../../db/file-header.ts';
import { SCHEMA_VERSION } from '../../db/migrations/index.ts';
import {
  asWritable,
  checkIntegrity,
  closeProject,
  createProject,
  isWritable,
  openProject,
} from '../../db/open.ts';
import { projectInfo } from '../../db/project.ts';
import {
  allRows,
  aree,
  at,
  by,
  expectFailure,
  keep,
  newFile,
  newFolder,
  newProject,
  reopen,
  rowAt,
} from './project.ts';

const INIT = { name: 'งาน', onePerson: false };
const THREE = ['หนึ่ง XNUMX', ['สอง', 'Two'], 'สาม'] as const;

/** Name and bytes of everything in the folder. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );
}

/** The refusal, and proof that it left everything as it was. */
function expectRefused(file: string, code: SongphasaError['code'], params?: SongphasaError['params']): void {
  const before = snapshot(path.dirname(file));
  expectFailure(() => openProject(file), code, params);
  expectFailure(() => openProject(file, { readOnly: true }), code, params);
  expect(snapshot(path.dirname(file))).toEqual(before);
}

/** A closed project of three segments. */
function closedProject(): string {
  const file = newFile();
  closeProject(newProject(THREE, { file }));
  return file;
}

describe('a new project', () => {
  test('is one file when it is closed, and the same when it is opened again', () => {
    const file = newFile();
    const db = newProject(THREE, { file });
    const rows = allRows(db);
    closeProject(db);
    expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
    const again = reopen(file);
    expect(allRows(again)).toEqual(rows);
    expect(projectInfo(again)).toMatchObject({ name: 'งาน', readOnly: false, onePerson: false });
    expect(checkIntegrity(again)).toEqual([]);
  });

  test('looked at and closed again has not changed a byte', () => {
    const file = closedProject();
    const before = snapshot(path.dirname(file));
    closeProject(openProject(file));
    expect(snapshot(path.dirname(file))).toEqual(before);
  });

  test('keeps every commit through a power cut, and guards itself', () => {
    const { raw } = reopen(closedProject());
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check'];
    expect(pragmas.map((name) => raw.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 0, 1]);
    expect(() => raw.exec(`PRAGMA writable_schema = ON; DELETE FROM sqlite_schema`)).toThrow(/may not be/);
  });

  test('that fails leaves nothing, whatever failed', () => {
    const folder = newFolder();
    const file = path.join(folder, 'new.songphasa');
    const fill = () => {
      throw new SongphasaError('cancelled');
    };
    expectFailure(() => createProject(file, INIT, { fill }), 'cancelled');
    const full = (db: WritableDb) => {
      db.raw.pragma('max_page_count = 1');
      db.raw.exec('CREATE TABLE more (x)');
    };
    expectFailure(() => createProject(file, INIT, { fill: full }), 'disk-full');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('never takes the place of a file that is there', () => {
    const file = closedProject();
    const before = snapshot(path.dirname(file));
    expectFailure(() => createProject(file, INIT), 'file-exists');
    expect(snapshot(path.dirname(file))).toEqual(before);
    expectFailure(() => createProject(path.join(newFolder(), 'no', 'x.songphasa'), INIT), 'file-not-found');
  });
});

test('a name that ends in a space is refused: another file would be opened', () => {
  const file = closedProject();
  copyFileSync(file, `${file} `);
  const before = snapshot(path.dirname(file));
  expectFailure(() => openProject(`${file} `), 'file-unreadable');
  expectFailure(() => createProject(`${file}x `, INIT), 'write-failed');
  expect(snapshot(path.dirname(file))).toEqual(before);
});

describe('what is not a project is refused by name and left as it is', () => {
  function given(name: string, bytes: string | Uint8Array): string {
    const file = path.join(newFolder(), name);
    writeFileSync(file, bytes);
    return file;
  }

  function sqliteFile(fill: (raw: Database.Database) => void): string {
    const file = path.join(newFolder(), 'other.songphasa');
    const raw = new Database(file);
    fill(raw);
    raw.close();
    return file;
  }

  test('nothing there, a folder, an empty file', () => {
    const folder = newFolder();
    expectRefused(path.join(folder, 'none.songphasa'), 'file-not-found');
    mkdirSync(path.join(folder, 'folder.songphasa'));
    expectFailure(() => openProject(path.join(folder, 'folder.songphasa')), 'file-is-directory');
    expectRefused(given('empty.songphasa', ''), 'file-empty');
  });

  test('text, a picture, bytes', () => {
    expectRefused(given('text.songphasa', 'ข้อความไทยธรรมดา\n'.repeat(100)), 'project-not-database');
    expectRefused(given('short.songphasa', 'x'), 'project-not-database');
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expectRefused(given('picture.songphasa', png), 'project-not-database');
  });

  test("another program's database, also in WAL mode, also with our tables", () => {
    expectRefused(
      sqliteFile((raw) => raw.exec('CREATE TABLE segments (x); PRAGMA user_version = 10')),
      'project-foreign',
    );
    expectRefused(
      sqliteFile((raw) => {
        raw.pragma('journal_mode = WAL');
        raw.exec('CREATE TABLE mail (x)');
      }),
      'project-foreign',
    );
  });

  test('a project of a newer version', () => {
    const file = closedProject();
    const raw = new Database(file);
    raw.pragma('user_version = 990');
    raw.close();
    expectRefused(file, 'project-newer', { version: 990, supported: SCHEMA_VERSION });
  });

  test('a project whose newer version stands only in its log', () => {
    const file = closedProject();
    const raw = new Database(file);
    raw.pragma('user_version = 990');
    const crashed = path.join(newFolder(), 'crashed.songphasa');
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    raw.close();
    expect(readFileSync(crashed).readUInt32BE(60)).toBe(SCHEMA_VERSION);
    expectRefused(crashed, 'project-newer', { version: 990 });
  });
});

describe('a damaged project', () => {
  let bytesOfSound: Buffer | undefined;
  function sound(): Buffer {
    bytesOfSound ??= readFileSync(closedProject());
    return bytesOfSound;
  }

  function damaged(bytes: Uint8Array): string {
    const file = newFile();
    writeFileSync(file, bytes);
    return file;
  }

  test('cut short is refused as corrupt', () => {
    for (const length of [50, 100, 4096, 12_288, sound().length - 4096, sound().length - 1]) {
      const file = damaged(sound());
      truncateSync(file, length);
      expectRefused(file, 'project-corrupt');
    }
  });

  test('with a page overwritten by noise is refused as corrupt', () => {
    const pages = sound().length / 4096;
    // From the second page on: the first carries the header that tells whose file it is.
    for (const page of [1, 2, 3, Math.floor(pages / 2)]) {
      const bytes = Buffer.from(sound());
      for (let offset = page * 4096; offset < (page + 1) * 4096; offset += 1) {
        bytes[offset] = (offset * 31 + 7) % 256;
      }
      expectRefused(damaged(bytes), 'project-corrupt');
    }
  });

  test('by any bytes is refused by name, or opens; it never changes by being refused', () => {
    const flips = fc.array(fc.tuple(fc.nat(sound().length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(flips, (places) => {
        const bytes = Buffer.from(sound());
        for (const [offset, flip] of places) bytes[offset] = (bytes[offset] ?? 0) ^ flip;
        const file = damaged(bytes);
        const before = snapshot(path.dirname(file));
        try {
          closeProject(openProject(file));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SongphasaError);
          expect((thrown as SongphasaError).code).toMatch(/^project-/);
          expect(snapshot(path.dirname(file))).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with a log left by a crash is refused without the log being moved into it', () => {
    const file = closedProject();
    const db = reopen(file);
    updateSegment(db, by(aree), { ...at(db, 1), target: 'One', confirm: false });
    const crashed = newFile();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096, 3 * 4096);
    writeFileSync(crashed, bytes);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    expectRefused(crashed, 'project-corrupt');
  });

  test('whose making was cut off at the start is refused', () => {
    const file = newFile();
    const raw = new Database(file);
    raw.pragma(`application_id = ${APPLICATION_ID}`);
    raw.close();
    expectRefused(file, 'project-corrupt');
  });
});

describe('one file, one writer', () => {
  test('a second opening for writing is told so', () => {
    const file = newFile();
    const db = newProject(THREE, { file });
    expectFailure(() => openProject(file), 'project-locked');
    // And the first goes on.
    updateSegment(db, by(aree), { ...at(db, 1), target: 'One', confirm: false });
    closeProject(db);
    expect(rowAt(reopen(file), 1).segment.target).toBe('One');
  });

  test('it can be looked at meanwhile, as it was at that moment', () => {
    const file = newFile();
    const db = newProject(THREE, { file });
    updateSegment(db, by(aree), { ...at(db, 1), target: 'One', confirm: false });
    const reader = keep(openProject(file, { readOnly: true }));
    updateSegment(db, by(aree), { ...at(db, 1), target: 'Uno', confirm: false });
    expect(rowAt(reader, 1).segment.target).toBe('One');
    expect(isWritable(reader)).toBe(false);
    expect(projectInfo(reader).readOnly).toBe(true);
    expectFailure(() => asWritable(reader), 'project-read-only');
    const forged = reader as WritableDb;
    expectFailure(
      () => updateSegment(forged, by(aree), { ...at(reader, 1), target: 'X', confirm: false }),
      'project-read-only',
    );
  });

  test('a project left by a crash opens with all that was confirmed', () => {
    const file = newFile();
    const db = newProject(THREE, { file });
    updateSegment(db, by(aree), { ...at(db, 1), target: 'One', confirm: true });
    const crashed = newFile();
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    const again = reopen(crashed);
    expect(rowAt(again, 1).segment).toMatchObject({ target: 'One', state: 'translated' });
    expect(checkIntegrity(again)).toEqual([]);
  });
});

test('a project where nothing can be written is opened for reading, and nothing is left beside it', () => {
  const file = closedProject();
  const folder = path.dirname(file);
  const before = snapshot(folder);
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  try {
    const db = keep(openProject(file, { readOnly: process.getuid?.() === 0 }));
    expect(isWritable(db)).toBe(false);
    expect(allRows(db)).toHaveLength(3);
    expect(snapshot(folder)).toEqual(before);
    closeProject(db);
    expect(existsSync(file)).toBe(true);
  } finally {
    chmodSync(folder, 0o755);
  }
});

test('the application id is the one that the file format promises', () => {
  const header = readFileSync(closedProject());
  expect(header.readUInt32BE(68)).toBe(APPLICATION_ID);
  expect(header.readUInt32BE(60)).toBe(SCHEMA_VERSION);
});
