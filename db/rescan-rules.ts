import { userRuleName } from '../core/artifacts/user-rule.ts';
import { SongphasaError } from '../core/errors.ts';
import type { SegmentId } from '../core/model.ts';
import { query, type WritableDb } from './connection.ts';
import { listDocuments } from './documents.ts';
import { BATCH, Rescanner, type ScannedRow, type Scanner, toScanned } from './rescan.ts';
import { projectRules } from './rules.ts';
import type { ProjectScanner } from './scanner.ts';
import type { Steps } from './steps.ts';

const WITH_RULES = query<number>(
  'rescan.withRules',
  `SELECT DISTINCT segment FROM artifacts WHERE rule IN (SELECT value FROM json_each(?))`,
);
const COUNT = query<number>('segments.count', 'SELECT count(*) FROM segments');
const AFTER = query<ScannedRow>(
  'rescan.after',
  `SELECT key, id, source, target, tags FROM segments WHERE key > ? ORDER BY key LIMIT ${BATCH}`,
);

const COUNT_OF_RULE = query<number>('artifacts.countOfRule', 'SELECT count(*) FROM artifacts WHERE rule = ?');

/** Most places in a project that one rule of a person may name. */
export const FINDINGS_LIMIT = 200_000;
/** Batches between two looks at how many there are. */
const COUNT_EVERY = 20;

/**
 * Looks through the whole project after rules have changed. A rule looks at a segment alone, so only those segments can
 * have other artifacts now in which one of these rules has found something or finds something: every segment is shown to
 * these rules, and those few are scanned anew by all. Returns the segments whose artifacts are others now.
 * Throws `rule-finds-too-much` {name, limit}, `cancelled`.
 */
export function rescanByRules(
  db: WritableDb,
  scan: Scanner | ProjectScanner,
  rules: ReadonlySet<string>,
  steps: Steps,
): SegmentId[] {
  const project = 'touched' in scan ? scan : null;
  const had = new Set(db.column(WITH_RULES, JSON.stringify([...rules])));
  const rescanner = new Rescanner(db, scan);
  const changed: SegmentId[] = [];
  steps.beginWhole(db.value(COUNT) ?? 0);
  let batches = 0;
  for (let last = 0; ; ) {
    const batch = db.all(AFTER, last).map(toScanned);
    const end = batch.at(-1);
    if (end === undefined) break;
    last = end.key;
    const touched = project?.touched(batch, rules);
    const concerned = batch.filter(({ key }, index) => had.has(key) || touched?.[index] !== false);
    changed.push(...rescanner.rescan(concerned));
    for (const _ of batch) steps.step();
    batches += 1;
    if (batches % COUNT_EVERY === 0) refuseTooMuch(db, rules);
  }
  refuseTooMuch(db, rules);
  if (project?.compares(rules) === true) {
    for (const { key } of listDocuments(db))
      changed.push(...rescanner.compare(key, project.compare, steps.step));
  }
  return changed;
}

function refuseTooMuch(db: WritableDb, rules: ReadonlySet<string>): void {
  for (const { id, name } of projectRules(db).own) {
    const rule = userRuleName(id);
    if (!rules.has(rule) || (db.value(COUNT_OF_RULE, rule) ?? 0) <= FINDINGS_LIMIT) continue;
    throw new SongphasaError('rule-finds-too-much', { name, limit: FINDINGS_LIMIT });
  }
}
