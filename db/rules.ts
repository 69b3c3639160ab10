import type { Rule } from '../core/artifacts/rule.ts';
import { RULES } from '../core/artifacts/rules/index.ts';
import { compileUserRule, type UserRule, userRuleName } from '../core/artifacts/user-rule.ts';
import type { Family, SegmentId, Severity } from '../core/model.ts';
import { type Connection, query, type ReadableDb } from './connection.ts';
import { placesOf } from './numbering.ts';
import { getFact, setFact } from './project.ts';
import { findSegment } from './segments.ts';

/** Which rules look at a project. */
export interface ProjectRules {
  /** Rules switched on or off against their default, by id (`user:<uuid>` for a person's own). */
  readonly switched: Readonly<Record<string, boolean>>;
  /** The rules that people made here, in their order. */
  readonly own: readonly UserRule[];
}

/** Where a person's pattern ran on and on, so that the rule had to be stopped. */
export interface Runaway {
  readonly rule: string;
  readonly segment: SegmentId;
}

/** A rule of the app, as a project has it. */
export interface ListedRule {
  readonly id: string;
  readonly family: Family;
  /** What it looks at: the Thai alone, both texts, their tags, or the whole document. */
  readonly needs: Rule['needs'];
  readonly severity: Severity;
  readonly onByDefault: boolean;
  readonly on: boolean;
  /** Artifacts of it in the project; of the open ones, those with a fix. */
  readonly open: number;
  readonly kept: number;
  readonly repairable: number;
}

export interface ListedUserRule {
  readonly rule: UserRule;
  readonly on: boolean;
  readonly open: number;
  readonly kept: number;
  readonly repairable: number;
  /** `stopped`: it ran away and is off; `broken`: this version of the app can't read its pattern. */
  readonly standing: 'sound' | 'stopped' | 'broken';
  /** Number of the segment at which it was stopped; null where it was not, or where that is gone. */
  readonly stoppedAt: number | null;
}

export interface RuleList {
  readonly builtIn: readonly ListedRule[];
  readonly own: readonly ListedUserRule[];
}

interface Counts extends Pick<ListedRule, 'open' | 'kept' | 'repairable'> {
  readonly rule: string;
}

const COUNTS = query<Counts>(
  'rules.counts',
  `SELECT rule, sum(status = 'open') AS open, sum(status = 'kept') AS kept,
     sum(status = 'open' AND json_type(data, '$.fixes[0]') IS NOT NULL) AS repairable
   FROM artifacts GROUP BY rule`,
);
const DELETE_OF_RULE = query('artifacts.deleteOfRule', 'DELETE FROM artifacts WHERE rule = ?');

export function projectRules(db: ReadableDb): ProjectRules {
  return { switched: getFact(db, 'switchedRules') ?? {}, own: getFact(db, 'userRules') ?? [] };
}

/** Rules that ran away once and are off until a person changes them or switches them on; each with its segment. */
export function stoppedRules(db: ReadableDb): Readonly<Record<string, SegmentId>> {
  return getFact(db, 'stoppedRules') ?? {};
}

/** Off they are, and what they have found goes. No history: they would run away again, whatever is undone. */
export function stopRules(db: Connection, runaways: readonly Runaway[]): void {
  if (runaways.length === 0) return;
  for (const { rule } of runaways) db.run(DELETE_OF_RULE, rule);
  const now = runaways.map(({ rule, segment }) => [rule, segment]);
  setFact(db, 'stoppedRules', { ...stoppedRules(db as ReadableDb), ...Object.fromEntries(now) });
}

/** Gives rules that were stopped another chance. */
export function resumeRules(db: Connection, rules: Iterable<string>): void {
  const stopped: Record<string, SegmentId> = { ...stoppedRules(db as ReadableDb) };
  for (const rule of rules) delete stopped[rule];
  setFact(db, 'stoppedRules', stopped);
}

/** Every rule that there is for the project, in the order in which it is shown. */
export function listRules(db: ReadableDb, builtIn: readonly Rule[] = RULES): RuleList {
  return db.read(() => {
    const { switched, own } = projectRules(db);
    const stopped = stoppedRules(db);
    const counts = new Map(db.all(COUNTS).map((count) => [count.rule, count]));
    const numbers = (rule: string) => ({
      open: counts.get(rule)?.open ?? 0,
      kept: counts.get(rule)?.kept ?? 0,
      repairable: counts.get(rule)?.repairable ?? 0,
    });
    return {
      builtIn: builtIn.map(({ id, family, needs, severity, onByDefault }) => ({
        ...{ id, family, needs, severity, onByDefault },
        on: switched[id] ?? onByDefault,
        ...numbers(id),
      })),
      own: own.map((rule) => {
        const id = userRuleName(rule.id);
        const at = stopped[id];
        const standing = isBroken(rule) ? 'broken' : at === undefined ? 'sound' : 'stopped';
        return {
          ...{ rule, standing, stoppedAt: at === undefined ? null : numberOf(db, at) },
          on: standing === 'sound' && (switched[id] ?? true),
          ...numbers(id),
        };
      }),
    };
  });
}

export function describeRunaway(db: ReadableDb, { rule, segment }: Runaway) {
  const own = projectRules(db).own.find(({ id }) => userRuleName(id) === rule);
  return { rule, name: own?.name ?? rule, number: numberOf(db, segment) };
}

function numberOf(db: ReadableDb, segment: SegmentId): number | null {
  const row = findSegment(db, segment);
  return row === undefined ? null : (placesOf(db, [row]).get(row)?.number ?? null);
}

/** A pattern that another version of the app took and this one does not. */
export function isBroken(rule: UserRule): boolean {
  try {
    compileUserRule(rule);
    return false;
  } catch {
    return true;
  }
}
