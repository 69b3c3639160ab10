import { createHash } from 'node:crypto';
import type { ChangeId, CommandId, DocumentId, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { type Hashed, hashChange, mergedHash } from './history-hash.ts';
import { getFact } from './project.ts';

/** What shows that somebody was at the file with another program. */
export type HistoryFault =
  /**
   * A change whose hash does not follow from what it says and from the one before: the first of each branch, where copies
   * were merged.
   */
  | { readonly kind: 'chain'; readonly change: ChangeId }
  /** Changes are missing at the end. */
  | { readonly kind: 'cut-short' }
  /** A command without a change, which the chain does not cover. */
  | { readonly kind: 'command'; readonly command: CommandId }
  /** A text, state or author that is not what the last change of it says. */
  | { readonly kind: 'segment'; readonly segment: SegmentId; readonly field: string }
  /** The originals of the document are not those that were imported. */
  | { readonly kind: 'originals'; readonly document: DocumentId };

interface Chained extends Hashed {
  readonly id: ChangeId;
  readonly key: number;
  readonly hash: string;
  /** 1 where the table of joints says what it follows. */
  readonly joint: 0 | 1;
  readonly previous: number | null;
  readonly merged: number | null;
}

const ALL = query<Chained>(
  'verify.changes',
  `SELECT h.id, h.key, j.change IS NOT NULL AS joint, j.previous, j.merged, c.id AS commandId, c.kind, c.author, c.role, c.at, c.why, o.id AS of, h.entity, h.entity_id AS entityId,
     h.segment_id AS segmentId, h.field, h.before, h.after, p.id AS parent, h.hash
   FROM changes h LEFT JOIN commands c ON c.key = h.command LEFT JOIN commands o ON o.key = c.of
     LEFT JOIN changes p ON p.key = h.parent LEFT JOIN joints j ON j.change = h.key
   ORDER BY h.key`,
);
const JOINED = query<number>(
  'verify.joined',
  'SELECT previous FROM joints WHERE previous IS NOT NULL UNION SELECT merged FROM joints WHERE merged IS NOT NULL',
);
const EMPTY_COMMANDS = query<CommandId>(
  'verify.commands',
  'SELECT id FROM commands WHERE key NOT IN (SELECT command FROM changes)',
);
/** Fields that only a command changes, against the last change of each. A segment that came back starts anew with its `*`. */
const DIFFERENT = query<{ readonly segment: SegmentId; readonly field: string }>(
  'verify.segments',
  `WITH field (name) AS (VALUES ('original'), ('source'), ('target'), ('state'), ('sourceAuthor'), ('targetAuthor'),
       ('approvedBy'), ('verdictReason'), ('tags')),
     last AS (
       SELECT h.entity_id, f.name, max(h.key) AS key FROM changes h
         JOIN field f ON f.name = h.field OR (h.field = '*' AND h.after <> 'null')
       WHERE h.entity = 'segment' GROUP BY h.entity_id, f.name)
   SELECT s.id AS segment, l.name AS field FROM last l JOIN changes h ON h.key = l.key JOIN segments s ON s.id = l.entity_id
   WHERE ifnull(json_extract(h.after, iif(h.field = '*', '$.' || l.name, '$')), iif(l.name = 'tags', '[]', NULL)) IS NOT CASE l.name
     WHEN 'original' THEN s.original WHEN 'source' THEN s.source WHEN 'target' THEN s.target WHEN 'state' THEN s.state
     WHEN 'sourceAuthor' THEN s.source_author WHEN 'targetAuthor' THEN s.target_author
     WHEN 'approvedBy' THEN s.approved_by WHEN 'verdictReason' THEN s.verdict_reason
     WHEN 'tags' THEN s.tags END
   UNION ALL
   SELECT s.id, 'state' FROM segments s WHERE s.state = 'approved'
     AND NOT EXISTS (SELECT 1 FROM changes h WHERE h.entity_id = s.id AND h.field IN ('state', '*'))`,
);
const DOCUMENTS = query<{ readonly key: number; readonly id: DocumentId; readonly sha256: string }>(
  'verify.documents',
  'SELECT key, id, originals_sha256 AS sha256 FROM documents ORDER BY key',
);
const ORIGINALS = query<{ readonly original: string }>(
  'verify.originals',
  'SELECT original FROM segments WHERE document = ? ORDER BY rank',
);

/** Rows between two checks: well under a millisecond's work each. */
const STEP = 500;

/**
 * Whether the history hangs together and the segments are what it says; empty where all is well. Reads everything: for
 * opening, exports and merges, not for every keystroke. `check` is asked every so many changes, and ends it by throwing.
 */
export function verifyHistory(db: ReadableDb, check: () => void = () => {}): HistoryFault[] {
  return db.read(() => [
    ...chainFaults(db, check),
    ...db.column(EMPTY_COMMANDS).map((command) => ({ kind: 'command', command }) as const),
    ...db.all(DIFFERENT).map((where) => ({ kind: 'segment', ...where }) as const),
    ...db
      .all(DOCUMENTS)
      .filter(({ key, sha256 }) => originalsOf(db, key, check) !== sha256)
      .map(({ id }) => ({ kind: 'originals', document: id }) as const),
  ]);
}

function chainFaults(db: ReadableDb, check: () => void): HistoryFault[] {
  const end = getFact(db, 'historyEnd');
  const faults: HistoryFault[] = [];
  /** Hashes that changes further down follow. */
  const joined = new Set(db.column(JOINED));
  const hashes = new Map<number, string>();
  let hash = '';
  let changes = 0;
  let sound = true;
  for (const change of db.iterate(ALL)) {
    changes += 1;
    if (changes % STEP === 0) check();
    if (change.joint === 1) sound = true;
    const before = change.joint === 1 ? hashBefore(hashes, change) : hash;
    if (sound && hashChange(before, change) !== change.hash) {
      faults.push({ kind: 'chain', change: change.id });
      sound = false;
    }
    hash = change.hash;
    if (joined.has(change.key)) hashes.set(change.key, hash);
  }
  if (faults.length > 0) return faults;
  return hash === end.hash && changes === end.changes ? [] : [{ kind: 'cut-short' }];
}

function hashBefore(hashes: ReadonlyMap<number, string>, { previous, merged }: Chained): string {
  const [mine, theirs] = [previous, merged].map((key) => (key === null ? '' : (hashes.get(key) ?? '?')));
  return merged === null ? (mine ?? '') : mergedHash(mine ?? '', theirs ?? '');
}

function originalsOf(db: ReadableDb, document: number, check: () => void): string {
  const originals = createHash('sha256');
  let segments = 0;
  for (const { original } of db.iterate(ORIGINALS, document)) {
    segments += 1;
    if (segments % STEP === 0) check();
    originals.update(original);
  }
  return originals.digest('hex');
}
