/**
 * Which segments belong to which unit of the file that a document came from. Splits and merges move originals from segment to
 * segment and change not a character of them: both the units and the segments part the same text, and where they lie in it
 * tells which hold what, however often segments were split, merged and undone, in this copy of the project or in another.
 */
import type { DocumentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

/** As it is stored: key and length of the original, in UTF-16 units. */
export type StoredUnit = readonly [key: string, length: number];

/** Units that share segments, as few as can be: mostly one unit and one segment. */
export interface UnitGroup<Segment> {
  /** At least one; more where segments of several units were merged. */
  readonly units: readonly StoredUnit[];
  /** In order; more than one where it was split. */
  readonly segments: readonly Segment[];
}

const UNITS = query<string | null>('documents.units', 'SELECT units FROM documents WHERE id = ?');

/** Null where nothing can be written back. */
export function unitsOf(db: ReadableDb, document: DocumentId): readonly StoredUnit[] | null {
  const json = db.value(UNITS, document) ?? null;
  return json === null ? null : (JSON.parse(json) as StoredUnit[]);
}

/** Goes along one way of parting the text. */
class Walk<Part> {
  readonly #parts: readonly Part[];
  readonly #lengthOf: (part: Part) => number;
  #at = 0;
  /** Where the last part taken ends. */
  end = 0;

  constructor(parts: readonly Part[], lengthOf: (part: Part) => number) {
    this.#parts = parts;
    this.#lengthOf = lengthOf;
  }

  get isDone(): boolean {
    return this.#at >= this.#parts.length;
  }

  take(count = 1): Part[] {
    const taken = this.#parts.slice(this.#at, this.#at + count);
    this.#at += taken.length;
    for (const part of taken) this.end += this.#lengthOf(part);
    return taken;
  }

  takeBare(): Part[] {
    let count = 0;
    for (let part = this.#parts[this.#at]; part !== undefined; part = this.#parts[this.#at + count]) {
      if (this.#lengthOf(part) > 0) break;
      count += 1;
    }
    return this.take(count);
  }
}

/**
 * Every unit and every segment is in exactly one group. Units and segments without an original, of which several may be at
 * one place, go together one by one; where there are more of the one than of the other, the rest goes to the group before.
 */
export function groupByUnits<Segment extends { readonly original: string }>(
  stored: readonly StoredUnit[],
  all: readonly Segment[],
): UnitGroup<Segment>[] {
  const units = new Walk(stored, ([, length]) => length);
  const segments = new Walk(all, ({ original }) => original.length);
  const groups: { units: StoredUnit[]; segments: Segment[] }[] = [];
  while (!units.isDone || !segments.isDone) {
    const bare = { units: units.takeBare(), segments: segments.takeBare() };
    const pairs = Math.min(bare.units.length, bare.segments.length);
    for (let at = 0; at < pairs; at += 1) {
      groups.push({ units: bare.units.slice(at, at + 1), segments: bare.segments.slice(at, at + 1) });
    }
    const rest = { units: bare.units.slice(pairs), segments: bare.segments.slice(pairs) };
    const last = groups.at(-1);
    last?.units.push(...rest.units);
    last?.segments.push(...rest.segments);
    if (units.isDone && segments.isDone && last !== undefined) break;
    const group = {
      units: [...(last === undefined ? rest.units : []), ...units.take()],
      segments: [...(last === undefined ? rest.segments : []), ...segments.take()],
    };
    while (units.end !== segments.end) {
      const behind = units.end < segments.end ? units : segments;
      if (behind.isDone) break;
      if (behind === units) group.units.push(...units.take());
      else group.segments.push(...segments.take());
    }
    groups.push(group);
  }
  return groups;
}
