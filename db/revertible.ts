/** The changes of a command or of a person, parted into what can go back without the rest. */
import type { Change, CommandId, CommandKind, PersonId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { changesWhere, type PlacedChange, placedChanges } from './placed-changes.ts';

/** Changes of things that hang together (a thread; segments that were split or merged), in the order in which they were made. */
export interface RevertPart {
  readonly changes: readonly PlacedChange[];
  /** Other people changed the same in between: what was done before that stays. */
  readonly partly: boolean;
  /** Somebody else changed it afterwards, and it is not what it was before: nothing of it can go back. */
  readonly overtaken: boolean;
}

/** What is never taken back: it has gone out, or everything after it stands on it. */
const FINAL: readonly CommandKind[] = ['import', 'hand-off', 'hand-back', 'merge-copies'];
/** Nor, with the rest of what a person did: why they did it. */
const STAYS: readonly CommandKind[] = [...FINAL, 'give-reason'];
const sqlOf = (kinds: readonly CommandKind[]) => kinds.map((kind) => `'${kind}'`).join(', ');

const OF_COMMAND = changesWhere('reverting.ofCommand', 'h.command = ?');
const OF_PERSON = changesWhere(
  'reverting.ofPerson',
  `h.key IN (
     WITH own AS MATERIALIZED (
       SELECT h.entity, h.entity_id, h.field FROM changes h JOIN commands c ON c.key = h.command
         LEFT JOIN commands o ON o.key = c.of
       WHERE c.author IN (SELECT value FROM json_each(?)) AND c.at >= ?
         AND ifnull(o.kind, c.kind) NOT IN (${sqlOf(STAYS)}))
     SELECT h.key FROM changes h WHERE h.entity <> 'project'
       AND h.entity_id IN (SELECT entity_id FROM own WHERE entity <> 'project')
     UNION ALL
     SELECT h.key FROM changes h WHERE h.entity = 'project'
       AND h.field IN (SELECT field FROM own WHERE entity = 'project'))`,
);
const FINAL_OF_PERSON = query<number>(
  'reverting.finalOfPerson',
  `SELECT count(*) FROM commands c LEFT JOIN commands o ON o.key = c.of
   WHERE c.author IN (SELECT value FROM json_each(?)) AND c.at >= ? AND ifnull(o.kind, c.kind) IN (${sqlOf(FINAL)})`,
);

/** A part each thing that the command (its key) touched; a merge of copies stands or falls as a whole. Whether somebody changed it since is asked when it goes back. */
export function partsOfCommand(db: ReadableDb, command: number): RevertPart[] {
  const all = placedChanges(db, OF_COMMAND, command);
  const whole = all.some(({ rootKind }) => rootKind === 'merge-copies');
  return (whole ? [all] : clusters(all)).map((changes) => ({ changes, partly: false, overtaken: false }));
}

/**
 * What a person (all ids) did last at each thing, up to the last change there by somebody else. @param since milliseconds;
 * what they did before that stays as well
 */
export function partsOfPerson(db: ReadableDb, ids: readonly PersonId[], since: number): RevertPart[] {
  const theirs = ({ author, at, rootKind }: PlacedChange) =>
    ids.includes(author) && at >= since && !STAYS.includes(rootKind);
  return clusters(placedChanges(db, OF_PERSON, JSON.stringify(ids), since)).flatMap((all): RevertPart[] => {
    const last = all.findLastIndex((change) => !theirs(change));
    const changes = all.slice(last + 1);
    const done = all.filter(theirs);
    if (changes.length > 0) {
      return isUndone(changes) ? [] : [{ changes, partly: changes.length < done.length, overtaken: false }];
    }
    return isUndone(all.slice(all.findIndex(theirs)))
      ? []
      : [{ changes: done, partly: false, overtaken: true }];
  });
}

/** How many imports, hand-offs and merges of theirs stay. */
export function countFinal(db: ReadableDb, ids: readonly PersonId[], since: number): number {
  return db.value(FINAL_OF_PERSON, JSON.stringify(ids), since) ?? 0;
}

/** All is again as it was before the first of the changes. */
function isUndone(changes: readonly Change[]): boolean {
  const fields = Map.groupBy(changes, ({ entityId, field }) => `${entityId} ${field}`);
  return [...fields.values()].every(
    (own) => JSON.stringify(own[0]?.before) === JSON.stringify(own.at(-1)?.after),
  );
}

/** Segments that one command parted or joined hang together; a note with its thread; where a pin is, with its segment. */
function clusters(changes: readonly PlacedChange[]): PlacedChange[][] {
  const joined = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = joined.get(root); up !== undefined; up = joined.get(root)) root = up;
    return root;
  };
  const shapes = changes.filter(
    ({ entity, field, rootKind }) =>
      entity === 'segment' && (field === '*' || field === 'original') && !FINAL.includes(rootKind),
  );
  for (const [, ofOne] of Map.groupBy(shapes, ({ commandId }): CommandId => commandId)) {
    const first = rootOf(ofOne[0]?.entityId ?? '');
    for (const { entityId } of ofOne) if (rootOf(entityId) !== first) joined.set(rootOf(entityId), first);
  }
  for (const change of changes) {
    const parent = parentOf(change);
    if (parent !== null && rootOf(change.entityId) !== rootOf(parent)) {
      joined.set(rootOf(change.entityId), rootOf(parent));
    }
  }
  const all = [...Map.groupBy(changes, (change) => rootOf(thingOf(change))).values()];
  const rank = { segment: 0, keep: 1, note: 2, project: 3 } as const;
  const rankOf = (cluster: readonly PlacedChange[]) => Math.min(...cluster.map(({ entity }) => rank[entity]));
  return all.sort((a, b) => rankOf(a) - rankOf(b));
}

function thingOf({ entity, entityId, field, segmentId }: PlacedChange): string {
  if (entity === 'project') return `project ${field}`;
  const isPlace = entity === 'note' && (field === 'span' || field === 'segmentId');
  return isPlace && segmentId !== null ? segmentId : entityId;
}

/** The note that an answer stands under, where the change says it. */
function parentOf({ entity, field, before, after }: PlacedChange): string | null {
  if (entity !== 'note' || field !== '*') return null;
  const note = (before ?? after) as { readonly parentId?: string | null } | null;
  return note?.parentId ?? null;
}
