import { SongphasaError } from '../core/errors.ts';
import type { CommandId, CommandKind, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { textsAfter } from './history.ts';
import { getSegment } from './segments.ts';

/** The moment that a segment is compared with: as it came in, as it was judged last, or right after a command. */
export type Moment =
  | { readonly kind: 'import' }
  | { readonly kind: 'verdict' }
  | { readonly kind: 'command'; readonly command: CommandId };

export interface TextsAt {
  readonly source: string;
  readonly target: string;
  /** What was done then. */
  readonly command: CommandId;
  readonly what: CommandKind;
  readonly authorName: string;
  readonly at: number;
}

type Found = Pick<TextsAt, 'command' | 'what' | 'authorName' | 'at'>;

const COMMAND =
  'SELECT c.id AS command, c.kind AS what, p.name AS authorName, c.at FROM commands c JOIN people p ON p.id = c.author';
const BY_ID = query<Found>('textsAt.command', `${COMMAND} WHERE c.id = ?`);
const LAST_VERDICT = query<Found>(
  'textsAt.verdict',
  `${COMMAND} WHERE c.kind IN ('approve', 'request-changes', 'reject', 'take-review')
     AND c.key IN (SELECT command FROM changes WHERE segment_id = ? AND entity = 'segment' AND field = 'state'
       AND json_extract(after, '$') IN ('approved', 'changes-requested', 'rejected')) ORDER BY c.key DESC LIMIT 1`,
);
const IMPORT = query<Found>(
  'textsAt.import',
  `${COMMAND} WHERE c.kind = 'import' AND c.key = (
     SELECT h.command FROM changes h JOIN documents d ON h.field = 'document:' || d.id
     WHERE h.entity_id = (SELECT json_extract(value, '$') FROM project WHERE key = 'id')
       AND d.key = (SELECT document FROM segments WHERE id = ?))`,
);

/**
 * Both texts of a segment at a moment; null where there is no such moment (no verdict yet), or where the segment was split or
 * merged since. Throws `not-found`.
 */
export function textsAt(db: ReadableDb, segment: SegmentId, moment: Moment): TextsAt | null {
  return db.read(() => {
    const row = getSegment(db, segment);
    const found = commandOf(db, segment, moment);
    if (found === undefined) return null;
    try {
      return { ...textsAfter(db, row, found.command), ...found };
    } catch (thrown) {
      if (thrown instanceof SongphasaError && thrown.code === 'restore-blocked') return null;
      throw thrown;
    }
  });
}

function commandOf(db: ReadableDb, segment: SegmentId, moment: Moment): Found | undefined {
  switch (moment.kind) {
    case 'import':
      return db.get(IMPORT, segment);
    case 'verdict':
      return db.get(LAST_VERDICT, segment);
    case 'command':
      return db.get(BY_ID, moment.command);
  }
}
