import type { ChangeId, CommandId } from '../../core/model.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { mergedHash } from '../history-hash.ts';
import { getFact, setFact } from '../project.ts';

interface TheirCommand {
  readonly id: CommandId;
  readonly kind: string;
  readonly author: string;
  readonly role: string;
  readonly at: number;
  readonly why: string | null;
  readonly segments: number;
  readonly of: CommandId | null;
}

interface TheirChange {
  readonly id: ChangeId;
  readonly command: CommandId;
  readonly entity: string;
  readonly entityId: string;
  readonly segmentId: string | null;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly parent: ChangeId | null;
  readonly hash: string;
  readonly joint: 0 | 1;
  readonly previous: ChangeId | null;
  readonly merged: ChangeId | null;
}

interface Keyed<Id extends string> {
  readonly id: Id;
  readonly key: number;
}

const COMMAND_KEYS = query<Keyed<CommandId>>('takeOver.commandKeys', 'SELECT id, key FROM commands');
const CHANGE_KEYS = query<Keyed<ChangeId>>('takeOver.changeKeys', 'SELECT id, key FROM changes ORDER BY key');
const THEIR_COMMANDS = query<TheirCommand>(
  'takeOver.commands',
  `SELECT c.id, c.kind, c.author, c.role, c.at, c.why, c.segments, o.id AS of
   FROM commands c LEFT JOIN commands o ON o.key = c.of ORDER BY c.key`,
);
const THEIR_CHANGES = query<TheirChange>(
  'takeOver.changes',
  `SELECT h.id, c.id AS command, h.entity, h.entity_id AS entityId, h.segment_id AS segmentId, h.field, h.before, h.after,
     a.id AS parent, h.hash, j.change IS NOT NULL AS joint, p.id AS previous, m.id AS merged
   FROM changes h JOIN commands c ON c.key = h.command LEFT JOIN changes a ON a.key = h.parent
     LEFT JOIN joints j ON j.change = h.key LEFT JOIN changes p ON p.key = j.previous LEFT JOIN changes m ON m.key = j.merged
   ORDER BY h.key`,
);
const INSERT_COMMAND = query(
  'takeOver.insertCommand',
  'INSERT INTO commands (id, kind, author, role, at, why, segments, of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
);
const INSERT_CHANGE = query(
  'takeOver.insertChange',
  `INSERT INTO changes (id, command, entity, entity_id, segment_id, field, before, after, parent, hash)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const INSERT_JOINT = query(
  'takeOver.joint',
  'INSERT INTO joints (change, previous, merged) VALUES (?, ?, ?)',
);
const INSERT_TAKEOVER = query(
  'takeOver.note',
  'INSERT INTO takeovers (change, command, in_force) VALUES (?, ?, ?)',
);
const FIRST_OF = query<number>('takeOver.firstOf', 'SELECT min(key) FROM changes WHERE command = ?');

/** Both histories in one file, before the merge itself is written. */
export interface TakenOver {
  /** Ends of this history and of the other, as keys here; null where one is empty. */
  readonly ends: readonly [mine: number | null, theirs: number | null];
  /** Keys here of the other copy's changes, by id. */
  readonly keys: ReadonlyMap<ChangeId, number>;
  /** Those that were not on record here. */
  readonly added: ReadonlySet<ChangeId>;
}

/**
 * Takes the other copy's commands and changes into this history, with their ids, authors, times and hashes, behind what is
 * there. What is on record already stays as it is. What the next command writes follows both ends.
 */
export function takeOver(db: WritableDb, other: ReadableDb): TakenOver {
  const commands = new Map(db.all(COMMAND_KEYS).map(({ id, key }) => [id, key]));
  for (const { id, kind, author, role, at, why, segments, of } of other.all(THEIR_COMMANDS)) {
    if (commands.has(id)) continue;
    const undoes = of === null ? null : (commands.get(of) ?? null);
    const inserted = db.run(INSERT_COMMAND, id, kind, author, role, at, why, segments, undoes);
    commands.set(id, Number(inserted.lastInsertRowid));
  }
  const known = db.all(CHANGE_KEYS);
  const keys = new Map(known.map(({ id, key }) => [id, key]));
  const keyOf = (id: ChangeId | null) => (id === null ? null : (keys.get(id) ?? null));
  const mine = known.at(-1)?.key ?? null;
  const added = new Set<ChangeId>();
  let last = mine;
  let theirLast: ChangeId | null = null;
  let theirHash = '';
  for (const change of other.all(THEIR_CHANGES)) {
    const previous = keyOf(change.joint === 1 ? change.previous : theirLast);
    const merged = keyOf(change.merged);
    theirLast = change.id;
    theirHash = change.hash;
    if (keys.has(change.id)) continue;
    const command = commands.get(change.command) ?? null;
    const { entity, entityId, segmentId, field, before, after, hash } = change;
    const what = [entity, entityId, segmentId, field, before, after] as const;
    const inserted = db.run(INSERT_CHANGE, change.id, command, ...what, keyOf(change.parent), hash);
    const key = Number(inserted.lastInsertRowid);
    if (merged !== null || previous !== last) db.run(INSERT_JOINT, key, previous, merged);
    keys.set(change.id, key);
    added.add(change.id);
    last = key;
  }
  const end = getFact(db, 'historyEnd');
  setFact(db, 'historyEnd', {
    changes: end.changes + added.size,
    hash: mergedHash(end.hash, theirHash),
  });
  return { ends: [mine, keyOf(theirLast)], keys, added };
}

/** Puts on record what the merge (its key) follows and what it brought; `inForce`: the other copy's changes with effect. */
export function joinHistories(
  db: WritableDb,
  merge: number,
  taken: TakenOver,
  inForce: { readonly mine: ReadonlySet<ChangeId>; readonly theirs: ReadonlySet<ChangeId> },
): void {
  const [mine, theirs] = taken.ends;
  const first = db.value(FIRST_OF, merge);
  if (first === undefined) throw new Error(`merge ${merge} has no change`);
  db.run(INSERT_JOINT, first, mine, theirs);
  for (const [id, key] of taken.keys) {
    const brought = inForce.theirs.has(id) && !inForce.mine.has(id);
    if (brought || taken.added.has(id)) db.run(INSERT_TAKEOVER, key, merge, brought ? 1 : 0);
  }
}
