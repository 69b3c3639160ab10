import Database from 'better-sqlite3';
import { SongphasaError } from '../core/errors.ts';

/** What SQLite throws as an error of ours, where a person can do something about it; anything else stays what it is. */
export function translateSqliteError(thrown: unknown): unknown {
  if (!(thrown instanceof Database.SqliteError)) return thrown;
  const { code, message } = thrown;
  if (code === 'SQLITE_FULL') return new SongphasaError('disk-full');
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new SongphasaError('project-locked');
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return new SongphasaError('project-corrupt', { reason: message });
  if (/^SQLITE_READONLY/.test(code)) return new SongphasaError('project-read-only');
  if (/^SQLITE_IOERR/.test(code))
    return new SongphasaError('write-failed', { reason: `${code}: ${message}` });
  // The guards of migrations/0020-guards.ts: workflow.ts refuses first, so reaching one is a fault of ours, but four eyes
  // is a sentence that people understand.
  if (message === 'guard:own-edit') return new SongphasaError('not-allowed', { reason: 'own-edit' });
  if (message === 'guard:blocking-note')
    return new SongphasaError('not-allowed', { reason: 'blocking-note' });
  return thrown;
}

/** The same while a file is being opened, when whatever else SQLite stumbles over is the file's fault. */
export function translateOpenError(thrown: unknown): unknown {
  const translated = translateSqliteError(thrown);
  return translated instanceof Database.SqliteError
    ? new SongphasaError('project-corrupt', { reason: translated.message })
    : translated;
}

/** SQLite could not write where it had to: the file may still be looked at. */
export function isWriteDenied(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError && /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(thrown.code);
}
