import { SongphasaError } from '../core/errors.ts';
import type { Change, Command, CommandId, JsonValue, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { givenReason } from './given-reasons.ts';
import type { SegmentContent, SegmentRow } from './segments.ts';

export interface SegmentHistory {
  readonly command: Command;
  readonly authorName: string;
  readonly changes: readonly Change[];
  /** Why it was done, given afterwards. */
  readonly reason?: string | null;
}

export { type UndoState, undoState } from './undo-stack.ts';

interface CommandRow extends Command {
  readonly key: number;
  readonly authorName: string;
}

interface ChangeRow extends Omit<Change, 'before' | 'after'> {
  readonly command: number;
  readonly before: string;
  readonly after: string;
}

const COMMAND = `c.key, c.id, c.kind, c.author, c.role, c.at, c.why, c.segments, o.id AS of, p.name AS authorName`;
const COMMANDS = 'FROM commands c JOIN people p ON p.id = c.author LEFT JOIN commands o ON o.key = c.of';
const CHANGE = `h.id, h.command, c.id AS commandId, h.entity, h.entity_id AS entityId, h.segment_id AS segmentId, h.field,
  h.before, h.after FROM changes h JOIN commands c ON c.key = h.command`;

const OF_SEGMENT = query<ChangeRow>(
  'history.ofSegment',
  `SELECT ${CHANGE} WHERE h.segment_id = ? ORDER BY h.key`,
);
const OF_COMMAND = query<ChangeRow>(
  'history.ofCommand',
  `SELECT ${CHANGE} WHERE h.command = ? ORDER BY h.key`,
);
const COMMANDS_OF_SEGMENT = query<CommandRow>(
  'history.commandsOfSegment',
  `SELECT ${COMMAND} ${COMMANDS} WHERE c.key IN (SELECT command FROM changes WHERE segment_id = ?)
   ORDER BY c.key DESC`,
);
const IMPORT_OF_SEGMENT = query<CommandRow>(
  'history.importOfSegment',
  `SELECT ${COMMAND} ${COMMANDS} WHERE c.kind = 'import' AND c.key = (
     SELECT h.command FROM changes h JOIN documents d ON h.field = 'document:' || d.id
     WHERE h.entity_id = (SELECT json_extract(value, '$') FROM project WHERE key = 'id')
       AND d.key = (SELECT document FROM segments WHERE id = ?))`,
);
const KEY = query<number>('history.key', 'SELECT key FROM commands WHERE id = ?');

/** Newest first; the import, which changed nothing, comes last. */
export function segmentHistory(db: ReadableDb, segment: SegmentId): SegmentHistory[] {
  return db.read(() => {
    const changes = Map.groupBy(db.all(OF_SEGMENT, segment), (row) => row.command);
    const imported = db.get(IMPORT_OF_SEGMENT, segment);
    const commands = [...db.all(COMMANDS_OF_SEGMENT, segment), ...(imported === undefined ? [] : [imported])];
    return commands.map(({ key, authorName, ...command }) => ({
      command,
      authorName,
      changes: (changes.get(key) ?? []).map(rowToChange),
      reason: givenReason(db, command.id),
    }));
  });
}

/** In the order in which they were made. */
export function changesOf(db: ReadableDb, command: number): Change[] {
  return db.all(OF_COMMAND, command).map(rowToChange);
}

/**
 * Source and target of a segment right after a command: what the last change up to it left, or what the first one after it
 * found. Throws `not-found` for a command that there is not, or that is from before the segment, and `restore-blocked`
 * where the segment was split or merged since: a part of the text would be lost, or stand in two segments.
 */
export function textsAfter(
  db: ReadableDb,
  segment: SegmentRow,
  command: CommandId,
): Pick<SegmentContent, 'source' | 'target'> {
  const key = db.value(KEY, command);
  if (key === undefined) throw new SongphasaError('not-found', { what: 'command' });
  const known: Partial<Texts> = {};
  for (const { entityId, field, ...row } of db.all(OF_SEGMENT, segment.id)) {
    if (entityId !== segment.id || !['original', 'source', 'target', '*'].includes(field)) continue;
    const change = rowToChange({ entityId, field, ...row });
    if (row.command <= key) Object.assign(known, textsOf(field, change.after));
    else Object.assign(known, { ...textsOf(field, change.before), ...known });
  }
  if (known.original !== undefined && known.original !== segment.original) {
    throw new SongphasaError('restore-blocked');
  }
  return { source: known.source ?? segment.source, target: known.target ?? segment.target };
}

type Texts = Pick<SegmentContent, 'original' | 'source' | 'target'>;

function textsOf(field: string, value: JsonValue): Partial<Texts> {
  if (field !== '*') return { [field]: value };
  if (value === null) throw new SongphasaError('not-found', { what: 'command' });
  const { original, source, target } = value as unknown as SegmentContent;
  return { original, source, target };
}

function rowToChange(row: ChangeRow): Change {
  const { command: _command, before, after, ...change } = row;
  return { ...change, before: JSON.parse(before), after: JSON.parse(after) };
}

/**
 * Segments that the command touched and that differ now, in any field, from what they were right after it. What was
 * changed and changed back since does not count.
 */
const CHANGED_SINCE = query<SegmentId>(
  'history.changedSince',
  `WITH given AS MATERIALIZED (SELECT entity_id, key FROM changes WHERE command = ? AND entity = 'segment'),
     later AS MATERIALIZED (
       SELECT h.entity_id, h.field, h.before, min(h.key) FROM changes h NOT INDEXED
       WHERE h.key > (SELECT max(key) FROM given)
         AND h.entity = 'segment' AND h.entity_id IN (SELECT entity_id FROM given)
       GROUP BY h.entity_id, h.field)
   SELECT DISTINCT l.entity_id FROM later l LEFT JOIN segments s ON s.id = l.entity_id
   WHERE iif(l.field = '*', (l.before = 'null') <> (s.id IS NULL), json_extract(l.before, '$') IS NOT CASE l.field
     WHEN 'original' THEN s.original WHEN 'source' THEN s.source WHEN 'target' THEN s.target WHEN 'state' THEN s.state
     WHEN 'sourceAuthor' THEN s.source_author WHEN 'targetAuthor' THEN s.target_author
     WHEN 'approvedBy' THEN s.approved_by WHEN 'verdictReason' THEN s.verdict_reason WHEN 'tags' THEN s.tags END)`,
);

export function segmentsChangedSince(db: ReadableDb, command: number): SegmentId[] {
  return db.column(CHANGED_SINCE, command);
}
