import type { JsonValue } from '../model.ts';
import { type Branch, type LogEntry, other, sameJson } from './copy.ts';
import { type History, readHistory } from './history.ts';

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
      if (now.mine === undefined || now.theirs === undefined) return now.mine ?? now.theirs;
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
    const candidates =
      common.length > 0
        ? common.map(({ change }) => change.after)
        : [mine, theirs].flatMap(([first]) => (first === undefined ? [] : [first.change.before]));
    const agreed = onlyOne(candidates);
    if (agreed !== undefined) return agreed;
    // Both copies merged the same two values. Where both came to the same, they have that in common.
    const merged = [mine, theirs].flatMap((own) => own.find(({ kind }) => kind === 'merge-copies') ?? []);
    return merged.length === 2 ? onlyOne(merged.map(({ change }) => change.after)) : undefined;
  }

  /** The common changes of a field that no other common one was made in knowledge of: mostly one. */
  #lastCommon(entityId: string, field: string): LogEntry[] {
    const { mine, theirs } = this.#histories;
    let last: LogEntry[] = [];
    for (const entry of mine.chain(entityId, field)) {
      const { id } = entry.change;
      if (!theirs.inForce.has(id)) continue;
      const known = (earlier: LogEntry) =>
        mine.knows(id, earlier.change.id) || theirs.knows(id, earlier.change.id);
      last = [...last.filter((earlier) => !known(earlier)), entry];
    }
    return last;
  }
}

function onlyOne(values: readonly JsonValue[]): JsonValue | undefined {
  const [first, ...rest] = values;
  return rest.every((value) => sameJson(value, first)) ? first : undefined;
}
