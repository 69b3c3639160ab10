import type { JsonValue } from '../model.ts';
import { type Branch, type LogEntry, other, sameJson } from './copy.ts';
import { type History, lastOf, readHistory } from './history.ts';

/**
 * What two copies have in common, found by the changes that are in force in both, field by field. `undefined` is a value
 * that is not known: the common ancestor is more than one (two copies that were merged with each other both ways), or a
 * copy says something that its history does not.
 */
export class Ancestor {
  readonly #histories: Readonly<Record<Branch, History>>;

  constructor(logs: Readonly<Record<Branch, readonly LogEntry[]>>) {
    this.#histories = { mine: readHistory(logs.mine), theirs: readHistory(logs.theirs) };
  }

  history(branch: Branch): History {
    return this.#histories[branch];
  }

  /** Changes of a field that are in force in this copy only, oldest first. */
  own(branch: Branch, entityId: string, field: string): LogEntry[] {
    const elsewhere = this.history(other(branch)).inForce;
    return this.history(branch)
      .chain(entityId, field)
      .filter(({ change }) => !elsewhere.has(change.id));
  }

  /** All changes that are in force in this copy only, oldest first. */
  allOwn(branch: Branch): LogEntry[] {
    const elsewhere = this.history(other(branch)).inForce;
    return [...this.history(branch).inForce.values()].filter(({ change }) => !elsewhere.has(change.id));
  }

  /** The field before the copies parted. The values are those of now, `undefined` where the thing is gone. */
  value<Value extends JsonValue>(
    entityId: string,
    field: string,
    now: Readonly<Record<Branch, Value | undefined>>,
  ): Value | undefined {
    const mine = this.own('mine', entityId, field);
    const theirs = this.own('theirs', entityId, field);
    if (mine.length === 0 && theirs.length === 0) {
      if (now.mine === undefined) return now.theirs;
      if (now.theirs === undefined) return now.mine;
      return sameJson(now.mine, now.theirs) ? now.mine : undefined;
    }
    if (mine.length === 0 && now.mine !== undefined) return now.mine;
    if (theirs.length === 0 && now.theirs !== undefined) return now.theirs;
    return this.#parted(entityId, field, mine, theirs) as Value | undefined;
  }

  #parted(
    entityId: string,
    field: string,
    mine: readonly LogEntry[],
    theirs: readonly LogEntry[],
  ): JsonValue | undefined {
    const common = this.#lastCommon(entityId, field);
    // Copies that were merged with each other both ways, and came to the same, have that in common.
    const decided = {
      mine: this.#since('mine', mine, common),
      theirs: this.#since('theirs', theirs, common),
    };
    const together = mergedAlike(decided.mine, decided.theirs);
    if (together !== undefined) return together;
    const candidates =
      common.length > 0
        ? common.map(({ change }) => change.after)
        : [mine, theirs].flatMap(([first]) => (first?.change.field === field ? [first.change.before] : []));
    return onlyOne(candidates);
  }

  /** Without the merges that were made before all of this was known: they have been decided anew. */
  #since(branch: Branch, own: readonly LogEntry[], common: readonly LogEntry[]): LogEntry[] {
    const { knows } = this.history(branch);
    return own.filter(
      (entry) => !isMerge(entry) || common.every(({ change }) => knows(entry.change.id, change.id)),
    );
  }

  /** The common changes of a field that no other common one was made in knowledge of. */
  #lastCommon(entityId: string, field: string): LogEntry[] {
    const { mine, theirs } = this.#histories;
    const common = mine.chain(entityId, field).filter(({ change }) => theirs.inForce.has(change.id));
    return lastOf(common, (later, earlier) => mine.knows(later, earlier) || theirs.knows(later, earlier));
  }
}

function isMerge({ kind }: LogEntry): boolean {
  return kind === 'merge-copies';
}

/** What two rows of merges came to as long as they went together. */
function mergedAlike(mine: readonly LogEntry[], theirs: readonly LogEntry[]): JsonValue | undefined {
  let together: JsonValue | undefined;
  for (const [index, entry] of mine.entries()) {
    const other = theirs[index];
    if (other === undefined || !isMerge(entry) || !isMerge(other)) break;
    if (!sameJson(entry.change.after, other.change.after)) break;
    together = entry.change.after;
  }
  return together;
}

function onlyOne(values: readonly JsonValue[]): JsonValue | undefined {
  const [first, ...rest] = values;
  return rest.every((value) => sameJson(value, first)) ? first : undefined;
}
