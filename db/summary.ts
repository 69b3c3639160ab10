import { type Family, SEGMENT_STATES, type SegmentState } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

export interface Summary {
  readonly segments: number;
  readonly states: Readonly<Record<SegmentState, number>>;
  readonly openArtifacts: number;
  readonly keptArtifacts: number;
  readonly openByFamily: Readonly<Partial<Record<Family, number>>>;
  /** Threads that are not resolved. */
  readonly openNotes: number;
}

const STATES = query<{ readonly state: SegmentState; readonly count: number }>(
  'summary.states',
  'SELECT state, count(*) AS count FROM segments GROUP BY state',
);
const OPEN_FAMILIES = query<{ readonly family: Family; readonly count: number }>(
  'summary.families',
  `SELECT family, count(*) AS count FROM artifacts WHERE status = 'open' GROUP BY family`,
);
const KEPT = query<number>('summary.kept', `SELECT count(*) FROM artifacts WHERE status = 'kept'`);
const OPEN_NOTES = query<number>(
  'summary.openNotes',
  'SELECT count(*) FROM notes WHERE parent IS NULL AND resolved = 0',
);

export function getSummary(db: ReadableDb): Summary {
  return db.read(() => {
    const counts = new Map(db.all(STATES).map(({ state, count }) => [state, count]));
    const states = Object.fromEntries(
      SEGMENT_STATES.map((state) => [state, counts.get(state) ?? 0]),
    ) as Record<SegmentState, number>;
    const families = db.all(OPEN_FAMILIES);
    return {
      segments: sum(counts.values()),
      states,
      openArtifacts: sum(families.map(({ count }) => count)),
      keptArtifacts: db.value(KEPT) ?? 0,
      openByFamily: Object.fromEntries(families.map(({ family, count }) => [family, count])),
      openNotes: db.value(OPEN_NOTES) ?? 0,
    };
  });
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
