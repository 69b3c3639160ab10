/** Files written whole or not at all: a temporary one beside, synced, renamed into place, the folder synced. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SongphasaError } from '../core/errors.ts';

/** The part of node:fs that writing takes, so that tests can fail it at every step. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync' | 'statSync' | 'realpathSync'
>;

/** The operating system's word; null for an error that is not its own. */
function errnoOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || thrown instanceof SongphasaError || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}

/** What the operating system said when a file was to be written, in the words of the house. */
export function writeFailure(thrown: unknown, file: string): unknown {
  const code = errnoOf(thrown);
  switch (code) {
    case null:
      return thrown;
    case 'ENOSPC':
    case 'EDQUOT':
      return new SongphasaError('disk-full');
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new SongphasaError('folder-read-only', { folder: path.basename(path.dirname(file)) });
    case 'ENOENT':
    case 'ENOTDIR':
      return new SongphasaError('file-not-found');
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return new SongphasaError('file-is-directory');
    case 'EBUSY':
    case 'ETXTBSY':
      return new SongphasaError('file-locked');
    default:
      return new SongphasaError('write-failed', { reason: code });
  }
}

/** What the operating system said when a file was to be read. */
export function readFailure(thrown: unknown): unknown {
  const code = errnoOf(thrown);
  switch (code) {
    case null:
      return thrown;
    case 'ENOENT':
    case 'ENOTDIR':
      return new SongphasaError('file-not-found');
    case 'EISDIR':
      return new SongphasaError('file-is-directory');
    case 'EBUSY':
      return new SongphasaError('file-locked');
    default:
      return new SongphasaError('file-unreadable', { reason: code });
  }
}

/** Where a name leads: a link is followed, so that the file behind it is replaced and not the link. */
export function destinationOf(file: string, disk: Pick<Disk, 'realpathSync'> = fs): string {
  try {
    return disk.realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

/** A name beside the destination that nobody has and no dialog shows; short, since a Thai name may fill its 255 bytes. */
function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.songphasa-${randomBytes(8).toString('hex')}.tmp`);
}

/** What SQLite keeps beside a database while it is open. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

export function removeCompanions(file: string): void {
  for (const ending of COMPANIONS) fs.rmSync(`${file}${ending}`, { force: true });
}

/** Where a file is to be, and where it is until it is whole. Both absolute. */
export interface Place {
  readonly destination: string;
  readonly temporary: string;
}

export function placeFor(file: string, disk: Pick<Disk, 'realpathSync'> = fs): Place {
  const destination = destinationOf(file, disk);
  return { destination, temporary: temporaryBeside(destination) };
}

function syncPath(file: string, flags: 'r' | 'r+', disk: Disk): void {
  const handle = disk.openSync(file, flags);
  try {
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}

/** Renames a finished temporary file into place so that it is still there after a power cut. */
export function putInPlace({ temporary, destination }: Place, disk: Disk = fs): void {
  syncPath(temporary, 'r+', disk);
  disk.renameSync(temporary, destination);
  // Windows has no handle for a folder.
  if (process.platform !== 'win32') syncPath(path.dirname(destination), 'r', disk);
}

/**
 * Writes the chunks to the file, whole or not at all, and replaces what was there, with its permissions.
 * `beforePlacing` may still throw: nothing has been replaced then. Returns the bytes written.
 * Throws `folder-read-only`, `disk-full`, `file-not-found`, `file-is-directory`, `file-locked`, `write-failed`, and
 * whatever the chunks or `beforePlacing` throw.
 */
export function writeWhole(
  file: string | Place,
  chunks: Iterable<string | Uint8Array>,
  { beforePlacing = () => {}, disk = fs }: { beforePlacing?: () => void; disk?: Disk } = {},
): number {
  const place = typeof file === 'string' ? placeFor(file, disk) : file;
  let bytes = 0;
  try {
    const before = disk.statSync(place.destination, { throwIfNoEntry: false });
    if (before?.isDirectory()) throw new SongphasaError('file-is-directory');
    const handle = disk.openSync(place.temporary, 'wx', before?.mode);
    try {
      for (const chunk of chunks) {
        const buffer = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        for (let at = 0; at < buffer.length; ) at += disk.writeSync(handle, buffer, at);
        bytes += buffer.length;
      }
    } finally {
      disk.closeSync(handle);
    }
    beforePlacing();
    putInPlace(place, disk);
    return bytes;
  } catch (thrown) {
    disk.rmSync(place.temporary, { force: true });
    throw writeFailure(thrown, place.destination);
  }
}
