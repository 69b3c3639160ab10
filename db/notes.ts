import { SongphasaError } from '../core/errors.ts';
import type { Note, NoteId, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { segmentKey } from './segments.ts';

export interface ThreadNote extends Note {
  readonly authorName: string;
}

interface NoteRow extends Omit<ThreadNote, 'resolved' | 'blocking' | 'span'> {
  readonly resolved: 0 | 1;
  readonly blocking: 0 | 1;
  readonly start: number | null;
  readonly end: number | null;
}

const SELECT = `SELECT n.id, s.id AS segmentId, p.id AS parentId, n.author, n.text, n.created_at AS createdAt, n.resolved,
    n.edited_at AS editedAt, n.side, n.span_start AS "start", n.span_end AS "end", n.quote, n.category, n.severity,
    n.blocking, n.suggestion, a.name AS authorName
  FROM notes n JOIN segments s ON s.key = n.segment JOIN people a ON a.id = n.author
    LEFT JOIN notes p ON p.key = n.parent`;
/** By time and not by key, so that a thread reads alike in every copy that it was merged into. */
const THREADS = `ifnull(p.created_at, n.created_at), ifnull(p.id, n.id), n.parent IS NOT NULL, n.created_at, n.id`;
const GET = query<NoteRow>('notes.get', `${SELECT} WHERE n.id = ?`);
const OF_SEGMENT = query<NoteRow>('notes.ofSegment', `${SELECT} WHERE n.segment = ? ORDER BY ${THREADS}`);
const ALL = query<NoteRow>('notes.all', `${SELECT} ORDER BY n.segment, ${THREADS}`);
const ANSWERS = query<NoteRow>(
  'notes.answers',
  `${SELECT} WHERE n.parent = (SELECT key FROM notes WHERE id = ?) ORDER BY n.created_at, n.id`,
);

const PINNED = query<NoteRow>(
  'notes.pinned',
  `${SELECT} WHERE n.span_start IS NOT NULL AND n.segment IN (SELECT value FROM json_each(?)) ORDER BY n.segment, n.id`,
);
const BLOCKED = query<number>(
  'notes.blocked',
  'SELECT EXISTS (SELECT 1 FROM notes WHERE segment = ? AND parent IS NULL AND resolved = 0 AND blocking = 1)',
);

/** Threads in order of their opening notes, each followed by its answers. Throws `not-found`. */
export function listNotes(db: ReadableDb, segment: SegmentId): ThreadNote[] {
  return db.all(OF_SEGMENT, segmentKey(db, segment)).map(rowToNote);
}

/** Of all segments, each in the order of `listNotes`. */
export function listAllNotes(db: ReadableDb): ThreadNote[] {
  return db.all(ALL).map(rowToNote);
}

export function findNote(db: ReadableDb, id: string): ThreadNote | undefined {
  const row = db.get(GET, id);
  return row === undefined ? undefined : rowToNote(row);
}

/** Throws `not-found`. */
export function getNote(db: ReadableDb, id: NoteId): ThreadNote {
  const note = findNote(db, id);
  if (note === undefined) throw new SongphasaError('not-found', { what: 'note' });
  return note;
}

export function listAnswers(db: ReadableDb, opening: NoteId): ThreadNote[] {
  return db.all(ANSWERS, opening).map(rowToNote);
}

/** Notes of these segments (keys) that have a place in a text. */
export function pinnedNotes(db: ReadableDb, segments: readonly number[]): ThreadNote[] {
  return db.all(PINNED, JSON.stringify(segments)).map(rowToNote);
}

/** Whether an open note says that this segment (its key) must not be approved. */
export function isBlocked(db: ReadableDb, segment: number): boolean {
  return db.value(BLOCKED, segment) === 1;
}

export function rowToNote({ start, end, resolved, blocking, ...row }: NoteRow): ThreadNote {
  const span = start === null || end === null ? null : { start, end };
  return { ...row, span, resolved: resolved === 1, blocking: blocking === 1 };
}
