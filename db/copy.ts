import type {
  Copy,
  CopyContent,
  CopyDocument,
  CopyKeep,
  CopySegment,
  LogEntry,
} from '../core/merge/index.ts';
import type {
  Change,
  ChangeEntity,
  ChangeId,
  CommandId,
  CommandKind,
  PersonId,
  SegmentId,
} from '../core/model.ts';
import { factsByField } from './commands/facts.ts';
import { query, type ReadableDb } from './connection.ts';
import { listAllNotes } from './notes.ts';
import { listMembers, listPeople } from './people.ts';
import { getFact } from './project.ts';
import { SEGMENT_COLUMNS, type SegmentRow } from './segments.ts';

interface ChangeRow {
  readonly key: number;
  readonly id: ChangeId;
  readonly commandId: CommandId;
  readonly kind: CommandKind;
  readonly author: PersonId;
  readonly at: number;
  readonly entity: ChangeEntity;
  readonly entityId: string;
  readonly segmentId: SegmentId | null;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly joint: 0 | 1;
  readonly previous: ChangeId | null;
  readonly merged: ChangeId | null;
}

const DOCUMENTS = query<Omit<CopyDocument, 'segments'>>(
  'copy.documents',
  `SELECT key AS "order", id, name, format, encoding, imported_at AS importedAt, originals_sha256 AS originalsSha256,
     origin, units
   FROM documents ORDER BY position`,
);
const SEGMENTS = query<SegmentRow & { readonly changedAt: number | null }>(
  'copy.segments',
  `SELECT ${SEGMENT_COLUMNS}, changed_at AS changedAt FROM segments ORDER BY document, rank`,
);
const KEEPS = query<CopyKeep>(
  'copy.keeps',
  `SELECT k.id, s.id AS segmentId, k.rule, k.side, k.text, k.reason, k.author, k.at
   FROM keeps k LEFT JOIN segments s ON s.key = k.segment ORDER BY k.at, k.id`,
);
const CHANGES = query<ChangeRow>(
  'copy.changes',
  `SELECT h.key, h.id, c.id AS commandId, c.kind, c.author, c.at, h.entity, h.entity_id AS entityId,
     h.segment_id AS segmentId, h.field, h.before, h.after,
     j.change IS NOT NULL AS joint, p.id AS previous, m.id AS merged
   FROM changes h JOIN commands c ON c.key = h.command LEFT JOIN joints j ON j.change = h.key
     LEFT JOIN changes p ON p.key = j.previous LEFT JOIN changes m ON m.key = j.merged
   ORDER BY h.key`,
);
/**
 * What is on record without being in force: what only merges brought that are undone, these merges themselves, and the
 * undoing and redoing of merges.
 */
const DORMANT = query<number>(
  'copy.dormant',
  `WITH merges AS (SELECT key FROM commands WHERE kind = 'merge-copies'),
     undone AS (
       SELECT key FROM merges m
       WHERE (SELECT w.kind FROM commands w WHERE w.of = m.key ORDER BY w.key DESC LIMIT 1) = 'undo')
   SELECT change FROM takeovers GROUP BY change
     HAVING max(in_force = 1 AND command NOT IN (SELECT key FROM undone)) = 0
   UNION ALL
   SELECT h.key FROM changes h JOIN commands c ON c.key = h.command
     WHERE h.key NOT IN (SELECT change FROM takeovers) AND (c.key IN (SELECT key FROM undone)
       OR (c.kind IN ('undo', 'redo') AND c.of IN (SELECT key FROM merges)))`,
);

/** The project as core/merge takes it, of one moment. */
export function readCopy(db: ReadableDb): Copy {
  return db.read(() => ({
    projectId: getFact(db, 'id'),
    ...readContent(db),
    members: listMembers(db),
    log: readLog(db),
  }));
}

export function readContent(db: ReadableDb): CopyContent {
  return db.read(() => {
    const segments = Map.groupBy(db.all(SEGMENTS), ({ document }) => document);
    return {
      people: listPeople(db),
      facts: factsByField(db),
      documents: db
        .all(DOCUMENTS)
        .map((document) => ({ ...document, segments: (segments.get(document.order) ?? []).map(toSegment) })),
      notes: listAllNotes(db)
        .map(({ authorName: _name, ...note }) => note)
        .toSorted((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null)),
      keeps: db.all(KEEPS),
    };
  });
}

function toSegment(row: SegmentRow & { readonly changedAt: number | null }): CopySegment {
  const { key: _key, document: _document, rank: _rank, ...segment } = row;
  return segment;
}

function readLog(db: ReadableDb): LogEntry[] {
  const dormant = new Set(db.column(DORMANT));
  let last: ChangeId | null = null;
  return db.all(CHANGES).map((row) => {
    const { key, id, commandId, kind, author, at, joint, previous, merged, ...rest } = row;
    const change: Change = {
      ...rest,
      id,
      commandId,
      before: JSON.parse(row.before),
      after: JSON.parse(row.after),
    };
    const before = joint === 1 ? previous : last;
    last = id;
    const follows = [before, joint === 1 ? merged : null].flatMap((one) => one ?? []);
    return { change, kind, author, at, follows, dormant: dormant.has(key) };
  });
}
