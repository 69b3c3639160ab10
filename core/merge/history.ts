import type { ChangeId } from '../model.ts';
import type { LogEntry } from './copy.ts';

/** The history of one copy, for looking up: what is in force, by thing and field, and who knew of what. */
export interface History {
  /** Every change that is in force, in the order of the log. */
  readonly inForce: ReadonlyMap<ChangeId, LogEntry>;
  /** Everything that is on record. */
  readonly recorded: ReadonlySet<ChangeId>;
  /** The changes in force of one field of one thing, oldest first. */
  chain(entityId: string, field: string): readonly LogEntry[];
  /** Whether the one change was made where the other was known already. */
  knows(later: ChangeId, earlier: ChangeId): boolean;
}

interface Place {
  readonly run: number;
  readonly at: number;
}

/** The last change of each run that is known. */
type Frontier = ReadonlyMap<number, number>;

export function readHistory(log: readonly LogEntry[]): History {
  const chains = Map.groupBy(
    log.filter((entry) => !entry.dormant),
    ({ change }) => keyOf(change.entityId, change.field),
  );
  return {
    inForce: new Map(log.flatMap((entry) => (entry.dormant ? [] : [[entry.change.id, entry]]))),
    recorded: new Set(log.map(({ change }) => change.id)),
    chain: (entityId, field) => chains.get(keyOf(entityId, field)) ?? [],
    knows: ancestry(log),
  };
}

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
    if (
      before.length === 1 &&
      only !== undefined &&
      current !== undefined &&
      only.at === current.length - 1
    ) {
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

function keyOf(entityId: string, field: string): string {
  return `${entityId} ${field}`;
}
