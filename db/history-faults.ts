import type { CommandKind } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { type HistoryFault, verifyHistory } from './verify-history.ts';

/** A fault of the history as a person can look into it. */
export interface FoundFault {
  readonly kind: HistoryFault['kind'];
  /** Of the segment that it is about, over the project; null where it is about none, or that is gone. */
  readonly number: number | null;
  /** Of a segment, where its text or standing is not what the history says. */
  readonly field: string | null;
  /** The command on record where the chain breaks, or that is in no chain. */
  readonly command: { readonly kind: CommandKind; readonly authorName: string; readonly at: number } | null;
  /** Of the document whose originals are others. */
  readonly document: string | null;
}

/** Most faults that are told one by one. */
const LIMIT = 200;

const COMMAND = query<FoundFault['command'] & { readonly segment: string | null }>(
  'faults.command',
  `WITH given (id) AS (SELECT ?)
   SELECT c.kind, p.name AS authorName, c.at, h.segment_id AS segment
   FROM commands c JOIN people p ON p.id = c.author LEFT JOIN changes h ON h.command = c.key
   WHERE h.id = (SELECT id FROM given) OR c.id = (SELECT id FROM given) LIMIT 1`,
);
const NUMBER = query<number>(
  'faults.number',
  `SELECT (SELECT count(*) FROM segments o JOIN documents e ON e.key = o.document
           WHERE e.position < d.position OR (e.key = d.key AND o.rank <= s.rank))
   FROM segments s JOIN documents d ON d.key = s.document WHERE s.id = ?`,
);
const NAME = query<string>('faults.document', 'SELECT name FROM documents WHERE id = ?');

/**
 * What is wrong with the history, all of it counted and the first told one by one. `check` is asked again and again, and ends it
 * by throwing.
 */
export function findHistoryFaults(
  db: ReadableDb,
  check?: () => void,
): { readonly count: number; readonly faults: readonly FoundFault[] } {
  const faults = verifyHistory(db, check);
  return { count: faults.length, faults: faults.slice(0, LIMIT).map((fault) => found(db, fault)) };
}

function found(db: ReadableDb, fault: HistoryFault): FoundFault {
  const nothing = { kind: fault.kind, number: null, field: null, command: null, document: null };
  switch (fault.kind) {
    case 'cut-short':
      return nothing;
    case 'segment':
      return { ...nothing, number: db.value(NUMBER, fault.segment) ?? null, field: fault.field };
    case 'originals':
      return { ...nothing, document: db.value(NAME, fault.document) ?? null };
    case 'chain':
    case 'command': {
      const row = db.get(COMMAND, fault.kind === 'chain' ? fault.change : fault.command);
      if (row === undefined) return nothing;
      const { segment, ...command } = row;
      return { ...nothing, command, number: segment === null ? null : (db.value(NUMBER, segment) ?? null) };
    }
  }
}
