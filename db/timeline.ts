/** Everything that was done in a project, the newest first: for reading page by page. */
import type { InlineTag } from '../core/formats/inline.ts';
import type {
  Change,
  Command,
  CommandId,
  CommandKind,
  DocumentId,
  PersonId,
  SegmentId,
} from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { givenReason } from './given-reasons.ts';
import { numbersOf, placesOf } from './numbering.ts';
import { findPerson, idsOfPerson } from './people.ts';
import { changesWhere, type PlacedChange, placedChanges } from './placed-changes.ts';
import { findSegment } from './segments.ts';
import { NO_TAGS, tagsFromJson } from './tags.ts';

export interface TimelineFilter {
  /** Whatever computer they worked on. */
  readonly person: PersonId | null;
  /** None: all. An undo is of the kind that it undoes, and of its own. */
  readonly kinds: readonly CommandKind[];
  readonly document: DocumentId | null;
  /** Milliseconds, from the first to before the second. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface TimelineEntry {
  readonly command: Command;
  readonly authorName: string;
  /** Of what it undoes or redoes. */
  readonly ofKind: CommandKind | null;
  /** Given afterwards. */
  readonly reason: string | null;
  /** Whether it can be taken back: `undone` by a later command; `final`: it never can. */
  readonly standing: 'in-force' | 'undone' | 'final';
  /** The first segment of it that is still there. */
  readonly first: { readonly segment: SegmentId; readonly number: number } | null;
}

export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly more: boolean;
}

interface Row extends Command {
  readonly key: number;
  readonly authorName: string;
  readonly ofKind: CommandKind | null;
  readonly last: number;
  readonly lastKind: CommandKind;
  readonly takenOver: number;
}

const ASKED = 'asked (people, kinds, since, until, document, at, key) AS (SELECT ?, ?, ?, ?, ?, ?, ?)';
const WHERE = `FROM asked a CROSS JOIN commands c LEFT JOIN commands o ON o.key = c.of
  WHERE (c.at, c.key) < (a.at, a.key) AND c.at >= a.since AND c.at < a.until
    AND (a.people IS NULL OR c.author IN (SELECT value FROM json_each(a.people)))
    AND (a.kinds = '[]' OR c.kind IN (SELECT value FROM json_each(a.kinds))
      OR o.kind IN (SELECT value FROM json_each(a.kinds)))
    AND (a.document IS NULL OR EXISTS (
      SELECT 1 FROM changes h JOIN segments s ON s.id = h.segment_id
      WHERE h.command = c.key AND s.document = (SELECT key FROM documents WHERE id = a.document))
      OR EXISTS (SELECT 1 FROM changes h WHERE h.command = c.key AND h.field = 'document:' || a.document))`;
const COUNT = query<number>('timeline.count', `WITH ${ASKED} SELECT count(*) ${WHERE}`);
const PAGE = query<Row>(
  'timeline.page',
  `WITH ${ASKED}, page AS MATERIALIZED (SELECT c.key ${WHERE} ORDER BY c.at DESC, c.key DESC LIMIT ?)
   SELECT c.key, c.id, c.kind, c.author, c.role, c.at, c.why, c.segments, o.id AS of, o.kind AS ofKind,
     p.name AS authorName, w.key AS last, w.kind AS lastKind,
     EXISTS (SELECT 1 FROM changes h JOIN takeovers t ON t.change = h.key WHERE h.command = c.key) AS takenOver
   FROM page JOIN commands c USING (key) JOIN people p ON p.id = c.author LEFT JOIN commands o ON o.key = c.of
     JOIN commands w ON w.key = (
       SELECT max(x.key) FROM commands x WHERE x.key = ifnull(c.of, c.key) OR x.of = ifnull(c.of, c.key))
   ORDER BY c.at DESC, c.key DESC`,
);
const CURSOR = query<{ readonly at: number; readonly key: number }>(
  'timeline.cursor',
  'SELECT at, key FROM commands WHERE id = ?',
);
const FIRST = query<SegmentId>(
  'timeline.first',
  `SELECT s.id FROM changes h JOIN segments s ON s.id = h.segment_id WHERE h.command = ? ORDER BY h.key LIMIT 1`,
);
const END = Number.MAX_SAFE_INTEGER;

function paramsOf(db: ReadableDb, { person, kinds, document, from, to }: TimelineFilter) {
  const known = person === null ? undefined : findPerson(db, person);
  const people = person === null ? null : JSON.stringify(known === undefined ? [] : idsOfPerson(db, known));
  return [people, JSON.stringify(kinds), from ?? 0, to ?? END, document] as const;
}

export function countTimeline(db: ReadableDb, filter: TimelineFilter): number {
  return db.value(COUNT, ...paramsOf(db, filter), END, END) ?? 0;
}

/** @param before the entry that the page follows; null: from the newest */
export function timelinePage(
  db: ReadableDb,
  filter: TimelineFilter,
  before: CommandId | null,
  limit: number,
): TimelinePage {
  return db.read(() => {
    const { at, key } = (before === null ? undefined : db.get(CURSOR, before)) ?? { at: END, key: END };
    const rows = db.all(PAGE, ...paramsOf(db, filter), at, key, limit + 1);
    const shown = rows.slice(0, limit);
    const firsts = new Map(shown.map(({ key: command }) => [command, db.value(FIRST, command) ?? null]));
    const numbers = numbersOf(
      db,
      [...firsts.values()].filter((segment) => segment !== null),
    );
    const entries = shown.map((row) => {
      const segment = firsts.get(row.key) ?? null;
      const number = segment === null ? undefined : numbers.get(segment);
      return entryOf(db, row, segment === null || number === undefined ? null : { segment, number });
    });
    return { entries, more: rows.length > limit };
  });
}

const FINAL: readonly CommandKind[] = ['import', 'hand-off', 'hand-back'];

function entryOf(db: ReadableDb, row: Row, first: TimelineEntry['first']): TimelineEntry {
  const { key, authorName, ofKind, last, lastKind, takenOver, ...command } = row;
  const kind = ofKind ?? command.kind;
  const final = FINAL.includes(kind) || (kind === 'merge-copies' && takenOver === 1);
  const undone = ofKind === null ? lastKind === 'undo' : last !== key;
  return {
    ...{ command, authorName, ofKind, first, reason: givenReason(db, command.id) },
    standing: final ? 'final' : undone ? 'undone' : 'in-force',
  };
}

/** What a command did to one segment; `segment` null: to the project as a whole. */
export interface TimelineGroup {
  readonly segment: SegmentId | null;
  /** Null where the segment is gone. */
  readonly number: number | null;
  /** Of the segment as it stands. */
  readonly tags: readonly InlineTag[];
  readonly changes: readonly Change[];
}

const KEY = query<number>('timeline.key', 'SELECT key FROM commands WHERE id = ?');
const GROUPS = query<{ readonly segment: SegmentId | null; readonly total: number }>(
  'timeline.groups',
  `SELECT segment_id AS segment, count(*) OVER () AS total FROM changes WHERE command = ?
   GROUP BY segment_id ORDER BY min(key) LIMIT ? OFFSET ?`,
);
const OF_GROUPS = changesWhere(
  'timeline.changes',
  `h.command = ? AND (h.segment_id IS NULL OR h.segment_id IN (SELECT value FROM json_each(?)))`,
);

/** What the command did, segment by segment in the order in which it went. */
export function commandChanges(
  db: ReadableDb,
  command: CommandId,
  from: number,
  limit: number,
): { readonly groups: readonly TimelineGroup[]; readonly total: number } {
  return db.read(() => {
    const key = db.value(KEY, command) ?? 0;
    const heads = db.all(GROUPS, key, limit, from);
    const ids = heads.flatMap(({ segment }) => segment ?? []);
    const all = Map.groupBy(
      placedChanges(db, OF_GROUPS, key, JSON.stringify(ids)),
      (change) => change.segmentId,
    );
    const rows = ids.flatMap((id) => findSegment(db, id) ?? []);
    const places = placesOf(db, rows);
    const groups = heads.map(({ segment }) => {
      const row = rows.find(({ id }) => id === segment);
      return {
        segment,
        number: (row && places.get(row)?.number) ?? null,
        tags: row === undefined ? NO_TAGS : tagsFromJson(row.tags),
        changes: (all.get(segment) ?? []).map(toChange),
      };
    });
    return { groups, total: heads[0]?.total ?? 0 };
  });
}

/** What is said of the project may be long (a document, a list), and its field tells enough. */
function toChange({
  command: _c,
  author: _a,
  at: _t,
  rootKind: _k,
  rootRole: _r,
  ...change
}: PlacedChange): Change {
  return change.entity === 'project' ? { ...change, before: null, after: null } : change;
}
