import type { Change, ChangeId, JsonValue } from '../model.ts';
import { type LogEntry, sameJson } from './copy.ts';

/** The history of one copy, for looking up: what is in force, by thing and field, and who knew of what. */
export interface History {
  /** Every change that is in force, in the order of the log. */
  readonly inForce: ReadonlyMap<ChangeId, LogEntry>;
  /** Those by which a merge says in its copy what was said in the other one. */
  readonly echoes: ReadonlySet<ChangeId>;
  /**
   * The changes in force of one field of one thing, oldest first. Where a segment or note appears, the entry's field is `*`
   * and `after` is what this field is then.
   */
  chain(entityId: string, field: string): readonly LogEntry[];
  /** Whether the one change was made where the other was known already. */
  knows(later: ChangeId, earlier: ChangeId): boolean;
}

export function readHistory(log: readonly LogEntry[]): History {
  const knows = ancestry(log);
  const chains = new Map<string, LogEntry[]>();
  const inForce = new Map<ChangeId, LogEntry>();
  const echoes = new Set<ChangeId>();
  for (const entry of log) {
    if (entry.dormant) continue;
    const { change } = entry;
    inForce.set(change.id, entry);
    if (!link(chains, knows, entry, change.field)) echoes.add(change.id);
    for (const [field, value] of fieldsOf(change)) {
      link(chains, knows, { ...entry, change: { ...change, after: value } }, field);
    }
  }
  return {
    inForce,
    echoes,
    knows,
    chain: (entityId, field) => chains.get(keyOf(entityId, field)) ?? [],
  };
}

/**
 * False for an echo, which is left out: it adds nothing to who knew of what. What counts are people's changes, and merges
 * that decided between them.
 */
function link(
  chains: Map<string, LogEntry[]>,
  knows: History['knows'],
  entry: LogEntry,
  field: string,
): boolean {
  const key = keyOf(entry.change.entityId, field);
  const chain = chains.get(key) ?? [];
  chains.set(key, chain);
  if (entry.kind === 'merge-copies') {
    const known = chain.filter(({ change }) => knows(entry.change.id, change.id));
    const last = lastOf(known, knows);
    if (last.length > 0 && last.every(({ change }) => saysTheSame(change, entry.change, field))) return false;
  }
  chain.push(entry);
  return true;
}

/** Of changes in the order of a log, those that no other one of them was made in knowledge of: mostly one. */
export function lastOf(entries: readonly LogEntry[], knows: History['knows']): LogEntry[] {
  let last: LogEntry[] = [];
  for (const entry of entries) {
    last = [...last.filter(({ change }) => !knows(entry.change.id, change.id)), entry];
  }
  return last;
}

/** Of a whole segment or note, whether it is there: each field has a chain of its own. */
function saysTheSame(a: Change, b: Change, field: string): boolean {
  return field === '*' && a.entity !== 'keep'
    ? (a.after === null) === (b.after === null)
    : sameJson(a.after, b.after);
}

/** What appears says each of its fields. */
function fieldsOf({ entity, field, after }: Change): [string, JsonValue][] {
  if (entity === 'keep' || field !== '*' || typeof after !== 'object' || after === null) return [];
  return Object.entries(after);
}

function keyOf(entityId: string, field: string): string {
  return `${entityId} ${field}`;
}

interface Place {
  readonly run: number;
  readonly at: number;
}

/** The last change of each run that is known. */
type Frontier = ReadonlyMap<number, number>;

/**
 * The log is a graph of few long runs that part where copies were made and join where they were merged. Each run keeps how
 * far it knows the others, so one look tells whether one change comes before another.
 */
function ancestry(log: readonly LogEntry[]): History['knows'] {
  const places = new Map<ChangeId, Place>();
  const runs: { readonly knows: Frontier; length: number }[] = [];
  for (const { change, follows, dormant } of log) {
    // A merge that was undone knows nothing of the other copy any more.
    const before = (dormant ? follows.slice(0, 1) : follows).flatMap((id) => places.get(id) ?? []);
    const [only] = before;
    const current = only === undefined ? undefined : runs[only.run];
    if (before.length === 1 && only?.at === (current?.length ?? 0) - 1 && current !== undefined) {
      places.set(change.id, { run: only.run, at: current.length });
      current.length += 1;
    } else {
      places.set(change.id, { run: runs.length, at: 0 });
      runs.push({ knows: joined(before, (run) => runs[run]?.knows ?? new Map()), length: 1 });
    }
  }
  return (later, earlier) => {
    const [a, b] = [places.get(later), places.get(earlier)];
    if (a === undefined || b === undefined) return false;
    return a.run === b.run ? b.at <= a.at : b.at <= (runs[a.run]?.knows.get(b.run) ?? -1);
  };
}

function joined(before: readonly Place[], frontierOf: (run: number) => Frontier): Frontier {
  const known = new Map<number, number>();
  const reach = (run: number, at: number) => known.set(run, Math.max(at, known.get(run) ?? -1));
  for (const { run, at } of before) {
    for (const [further, end] of frontierOf(run)) reach(further, end);
    reach(run, at);
  }
  return known;
}
