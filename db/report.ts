/** What a report is computed from. */
import type { CommandKind, Family, SegmentId } from '../core/model.ts';
import { makeReport, type Report, type ReportedCommand } from '../core/report/report.ts';
import { query, type ReadableDb } from './connection.ts';
import { BATCH, type Scanned, toScanned } from './rescan.ts';
import type { ProjectScanner } from './scanner.ts';
import { findSegment } from './segments.ts';

interface Done {
  readonly key: number;
  readonly kind: CommandKind;
  readonly person: string;
  readonly name: string;
  readonly at: number;
  readonly undone: 0 | 1;
  readonly segment: SegmentId | null;
}

const COMMANDS = query<Done>(
  'report.commands',
  `SELECT c.key, c.kind, p.name_key AS person, p.name, c.at, h.segment_id AS segment,
     ifnull((SELECT w.kind FROM commands w WHERE w.of = c.key ORDER BY w.key DESC LIMIT 1) = 'undo', 0) AS undone
   FROM commands c JOIN people p ON p.id = c.author
     LEFT JOIN (SELECT DISTINCT command, segment_id FROM changes WHERE segment_id IS NOT NULL) h ON h.command = c.key
   WHERE c.at >= ? AND c.at < ? ORDER BY c.at, c.key`,
);
const FAMILIES = query<{ readonly family: Family; readonly status: 'open' | 'kept'; readonly count: number }>(
  'report.families',
  'SELECT family, status, count(*) AS count FROM artifacts GROUP BY family, status',
);
interface Text {
  readonly segment: SegmentId;
  readonly field: 'source' | 'target' | 'original' | '*';
  readonly before: string;
  readonly after: string;
}
const TEXTS = query<Text>(
  'report.texts',
  `SELECT h.entity_id AS segment, h.field, h.before, h.after FROM changes h JOIN commands c ON c.key = h.command
   WHERE h.entity = 'segment' AND h.field IN ('source', 'target', 'original', '*') AND c.at >= ? AND c.at < ?
   ORDER BY h.key`,
);

/** @param from, to milliseconds, from the first to before the second @param dayOf of this computer's calendar */
export function reportOf(
  db: ReadableDb,
  period: { readonly from: number; readonly to: number },
  scan: Pick<ProjectScanner, 'many'>,
  dayOf: (at: number) => string,
): Report {
  return db.read(() => {
    const rows = db.all(COMMANDS, period.from, period.to);
    const families = db.all(FAMILIES);
    const countsOf = (status: 'open' | 'kept') =>
      Object.fromEntries(
        families.filter((one) => one.status === status).map((one) => [one.family, one.count]),
      );
    const texts = textsOf(db, period);
    return makeReport({
      commands: commandsOf(rows),
      names: new Map(rows.map(({ person, name }) => [person, name])),
      changed: texts.length,
      open: countsOf('open'),
      kept: countsOf('kept'),
      repaired: repairedIn(texts, scan),
      dayOf,
    });
  });
}

function commandsOf(rows: readonly Done[]): ReportedCommand[] {
  return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { kind, person, at, undone } = first;
    return [
      { kind, person, at, undone: undone === 1, segments: own.flatMap(({ segment }) => segment ?? []) },
    ];
  });
}

/** A segment's texts at the beginning and at the end. */
interface Turn {
  readonly before: Scanned;
  readonly after: Scanned;
}

/** Of segments whose texts changed; without those that were split or joined, whose parts are in others now. */
function textsOf(db: ReadableDb, { from, to }: { readonly from: number; readonly to: number }): Turn[] {
  const bySegment = Map.groupBy(db.all(TEXTS, from, to), ({ segment }) => segment);
  return [...bySegment].flatMap(([id, changes]) => {
    const row = findSegment(db, id);
    if (row === undefined || changes.some(({ field }) => field === 'original' || field === '*')) return [];
    const edge = (side: 'source' | 'target', end: 'before' | 'after'): string => {
      const own = changes.filter(({ field }) => field === side);
      const change = end === 'before' ? own[0] : own.at(-1);
      return change === undefined ? row[side] : (JSON.parse(change[end]) as string);
    };
    const at = (end: 'before' | 'after') =>
      toScanned({ ...row, source: edge('source', end), target: edge('target', end) });
    const [before, after] = [at('before'), at('after')];
    const same = before.source === after.source && before.target === after.target;
    return same ? [] : [{ before, after }];
  });
}

/** Artifacts that stood in the text at the beginning and don't at the end, by family. */
function repairedIn(
  turns: readonly Turn[],
  scan: Pick<ProjectScanner, 'many'>,
): Partial<Record<Family, number>> {
  const repaired: Partial<Record<Family, number>> = {};
  for (let at = 0; at < turns.length; at += BATCH) {
    const batch = turns.slice(at, at + BATCH);
    const was = scan.many(batch.map(({ before }) => before));
    const is = scan.many(batch.map(({ after }) => after));
    was.forEach((found, index) => {
      const left = Map.groupBy(is[index] ?? [], ({ rule }) => rule);
      for (const [rule, own] of Map.groupBy(found, (one) => one.rule)) {
        const gone = own.length - (left.get(rule)?.length ?? 0);
        const family = own[0]?.family;
        if (gone > 0 && family !== undefined) repaired[family] = (repaired[family] ?? 0) + gone;
      }
    });
  }
  return repaired;
}
