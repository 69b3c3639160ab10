import { type CommonRepair, commonRepair } from '../core/artifacts/learn.ts';
import type { Person, SegmentId } from '../core/model.ts';
import { query, type ReadableDb, type WritableDb } from './connection.ts';
import { idsOfPerson } from './people.ts';
import { getFact, setFact } from './project.ts';
import { projectRules } from './rules.ts';

/** The same repair made by hand at two segments: worth a rule. */
export interface RepairOffer extends CommonRepair {
  /** The segment of the last edit, and the one before it with the same repair. */
  readonly segments: readonly [SegmentId, SegmentId];
}

interface EditRow {
  readonly segment: SegmentId;
  readonly before: string;
  readonly after: string;
}

/** Edits of one person that are looked at, the last ones. */
const EDITS = 200;
/** Declined repairs that are remembered. */
const DECLINED = 500;

// NOT INDEXED: from the end of the table, where they mostly stand.
const LAST_EDITS = query<EditRow>(
  'offers.lastEdits',
  `SELECT h.segment_id AS segment, h.before, h.after
   FROM (SELECT key FROM commands c NOT INDEXED
         WHERE author IN (SELECT value FROM json_each(?)) AND kind IN ('edit', 'confirm')
           AND (SELECT w.kind FROM commands w WHERE w.of = c.key ORDER BY w.key DESC LIMIT 1) IS NOT 'undo'
         ORDER BY key DESC LIMIT ${EDITS}) AS last
     JOIN changes h ON h.command = last.key
   WHERE h.entity = 'segment' AND h.field = 'source' ORDER BY h.key DESC`,
);

/**
 * What this person's last edit of a source replaced, where an earlier edit of theirs, at another segment, replaced the
 * same words by the same. Null where there is no such edit, where they have declined, and where a rule does it already.
 */
export function repairOffer(db: ReadableDb, person: Person): RepairOffer | null {
  return db.read(() => {
    const [last, ...earlier] = db.all(LAST_EDITS, JSON.stringify(idsOfPerson(db, person)));
    if (last === undefined) return null;
    const repair = repairOf(last);
    if (repair === null || isKnown(db, repair)) return null;
    const other = earlier.find((edit) => edit.segment !== last.segment && same(repairOf(edit), repair));
    return other === undefined ? null : { ...repair, segments: [last.segment, other.segment] };
  });
}

/** The person wants no rule of it. Remembered in the project; no command, no history. */
export function declineOffer(db: WritableDb, { find, replace }: CommonRepair): void {
  const declined = getFact(db, 'declinedRepairs') ?? [];
  if (declined.some((other) => same(other, { find, replace }))) return;
  setFact(db, 'declinedRepairs', [...declined, { find, replace }].slice(-DECLINED));
}

function isKnown(db: ReadableDb, repair: CommonRepair): boolean {
  const declined = getFact(db, 'declinedRepairs') ?? [];
  const own = projectRules(db).own.filter(({ side, mode }) => side === 'source' && mode !== 'regex');
  return declined.some((other) => same(other, repair)) || own.some(({ find }) => find === repair.find);
}

function repairOf({ before, after }: EditRow): CommonRepair | null {
  return commonRepair(JSON.parse(before), JSON.parse(after));
}

function same(a: CommonRepair | null, b: CommonRepair | null): boolean {
  return a?.find === b?.find && a?.replace === b?.replace;
}
