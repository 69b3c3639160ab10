import type { HandOff } from '../core/hand-off.ts';
import type { SegmentState } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { getFact } from './project.ts';

/** A hand-off with how far it is. */
export interface ListedHandOff extends Omit<HandOff, 'part'> {
  readonly part: HandOff['part']['kind'];
  /** Of the document that is sent alone; null where it is more, or gone. */
  readonly documentName: string | null;
  readonly segments: number;
  readonly states: Readonly<Partial<Record<SegmentState, number>>>;
}

const STATES = (where: string) =>
  `SELECT state, count(*) AS count FROM segments s WHERE ${where} GROUP BY state`;
type StateCount = { readonly state: SegmentState; readonly count: number };
const OF_ALL = query<StateCount>('handOffs.all', STATES('TRUE'));
const OF_DOCUMENT = query<StateCount>(
  'handOffs.document',
  STATES('document = (SELECT key FROM documents WHERE id = ?)'),
);
const OF_SEGMENTS = query<StateCount>('handOffs.segments', STATES('id IN (SELECT value FROM json_each(?))'));
const NAME = query<string>('handOffs.documentName', 'SELECT name FROM documents WHERE id = ?');

/** In the order in which they were sent. */
export function handOffs(db: ReadableDb): readonly HandOff[] {
  return getFact(db, 'handOffs') ?? [];
}

/** With the segments counted; the last one sent first. */
export function listHandOffs(db: ReadableDb): ListedHandOff[] {
  return db.read(() =>
    handOffs(db)
      .toReversed()
      .map((handOff) => listed(db, handOff)),
  );
}

function listed(db: ReadableDb, handOff: HandOff): ListedHandOff {
  const { part } = handOff;
  const counts = countsOf(db, part);
  return {
    ...handOff,
    part: part.kind,
    documentName: part.kind === 'document' ? (db.value(NAME, part.document) ?? null) : null,
    segments: counts.reduce((sum, { count }) => sum + count, 0),
    states: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
  };
}

function countsOf(db: ReadableDb, part: HandOff['part']): StateCount[] {
  switch (part.kind) {
    case 'all':
      return db.all(OF_ALL);
    case 'document':
      return db.all(OF_DOCUMENT, part.document);
    case 'segments':
      return db.all(OF_SEGMENTS, JSON.stringify(part.segments));
  }
}
