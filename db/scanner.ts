import type { Rule, SegmentRule } from '../core/artifacts/rule.ts';
import { RULES } from '../core/artifacts/rules/index.ts';
import {
  compare,
  detect,
  documentRules,
  inOrder,
  rulesInForce,
  segmentRules,
} from '../core/artifacts/scan.ts';
import { compileUserRule, userRuleName } from '../core/artifacts/user-rule.ts';
import type { Detection } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import type { DocumentScanner, Scanned, Scanner } from './rescan.ts';
import { isBroken, type ProjectRules, projectRules, type Runaway, stoppedRules } from './rules.ts';
import { termbaseOf } from './terms.ts';
import { isTimeUp, withinTime } from './time-limit.ts';

/** The scanner of a project: the rules of the app as they are switched there, and those that people made there. */
export interface ProjectScanner extends Scanner {
  readonly many: (segments: readonly Scanned[]) => Detection[][];
  /** Whether one of these rules, as far as it is in force, finds something: for each segment. */
  readonly touched: (segments: readonly Scanned[], rules: ReadonlySet<string>) => boolean[];
  /** By the rules that compare. */
  readonly compare: DocumentScanner;
  /** Whether one of these compares. */
  readonly compares: (rules: ReadonlySet<string>) => boolean;
  /** The rules that had to be stopped since it was last asked. */
  readonly takeRunaways: () => readonly Runaway[];
}

interface InForce {
  readonly segment: readonly SegmentRule[];
  readonly own: readonly SegmentRule[];
  readonly document: ReturnType<typeof documentRules>;
}

/** Milliseconds that one rule of a person may take for a batch of segments; for all but a runaway it is done in one. */
export const RULE_TIME = 500;

/**
 * Asks the project for its rules with every batch, so that it follows a command that changes them. A rule that runs away
 * is stopped, named by `takeRunaways`, and finds nothing any more.
 */
export function projectScanner(db: ReadableDb, builtIn: readonly Rule[] = RULES): ProjectScanner {
  const runaways = new Map<string, Runaway>();
  let known: { readonly key: string; readonly rules: InForce } | undefined;
  const inForce = (): InForce => {
    const rules = projectRules(db);
    const stopped = stoppedRules(db);
    const key = JSON.stringify([rules, stopped]);
    if (known?.key !== key) known = { key, rules: choose(rules, Object.keys(stopped), builtIn) };
    return known.rules;
  };
  const byOwn = (all: readonly SegmentRule[], segments: readonly Scanned[]) => {
    const rules = all.filter(({ id }) => !runaways.has(id));
    // Nearly always they are done in one go; where they are not, each is asked alone, and the one that runs away is known.
    return (
      allInTime(rules, segments) ??
      rules.map((rule) => {
        const { found, stuck } = detectInTime(rule, segments);
        if (stuck !== null) runaways.set(rule.id, { rule: rule.id, segment: stuck.segment.id });
        return found;
      })
    );
  };
  const many: ProjectScanner['many'] = (segments) => {
    const { segment: rules, own } = inForce();
    const context = { terms: termbaseOf(db) };
    const byPeople = byOwn(own, segments);
    return segments.map((segment, index) => {
      const found = detect(segment, rules, context);
      const more = byPeople.flatMap((lists) => lists[index] ?? []);
      return more.length === 0 ? found : inOrder([...found, ...more]);
    });
  };
  const scan = (segment: Parameters<Scanner>[0]) => many([{ key: 0, id: NOWHERE, ...segment }])[0] ?? [];
  return Object.assign(scan, {
    many,
    touched: (segments: readonly Scanned[], wanted: ReadonlySet<string>) => {
      const { segment: rules, own } = inForce();
      const context = { terms: termbaseOf(db) };
      const chosen = rules.filter(({ id }) => wanted.has(id));
      const byPeople = byOwn(
        own.filter(({ id }) => wanted.has(id)),
        segments,
      );
      return segments.map(
        (segment, index) =>
          byPeople.some((lists) => (lists[index]?.length ?? 0) > 0) ||
          detect(segment, chosen, context).length > 0,
      );
    },
    compare: (segments: readonly Pick<Scanned, 'source' | 'target' | 'tags'>[]) =>
      compare(segments, inForce().document),
    compares: (rules: ReadonlySet<string>) => documentRules(builtIn).some(({ id }) => rules.has(id)),
    takeRunaways: () => {
      const taken = [...runaways.values()];
      runaways.clear();
      return taken;
    },
  });
}

const NOWHERE = '' as Scanned['id'];

function choose(rules: ProjectRules, stopped: readonly string[], builtIn: readonly Rule[]): InForce {
  const inForce = rulesInForce(rules, builtIn);
  const own = rules.own
    .filter((rule) => !stopped.includes(userRuleName(rule.id)) && !isBroken(rule))
    .map(compileUserRule);
  return {
    segment: segmentRules(inForce),
    document: documentRules(inForce),
    own: segmentRules(rulesInForce(rules, own)),
  };
}

/** A list for each rule and segment; null where that took too long. */
function allInTime(
  rules: readonly SegmentRule[],
  segments: readonly Scanned[],
): readonly (readonly Detection[])[][] | null {
  let found: Detection[][][] = [];
  const complained = complaint(() =>
    withinTime(RULE_TIME, () => {
      found = rules.map((rule) => segments.map((segment) => detect(segment, [rule])));
    }),
  );
  return complained === null ? found : null;
}

export interface Stuck<Segment> {
  readonly segment: Segment;
  /** `timeout`, or what V8 said where it gave up: ((((a?){9}){9}){9}){9}... is too big for it. */
  readonly reason: string;
}

/**
 * What a person's rule finds in a batch. Where the time is up, the text at which it was gets a time of its own: the
 * computer may just have been busy. Not done with that text even then, the rule runs away, and has found nothing.
 */
export function detectInTime<Segment extends Scanned>(
  rule: SegmentRule,
  segments: readonly Segment[],
  ms: number = RULE_TIME,
): { readonly found: readonly (readonly Detection[])[]; readonly stuck: Stuck<Segment> | null } {
  const found: Detection[][] = [];
  const go = (some: readonly Segment[]) =>
    complaint(() =>
      withinTime(ms, () => some.forEach((segment) => void found.push(detect(segment, [rule])))),
    );
  while (go(segments.slice(found.length)) !== null) {
    const segment = segments[found.length];
    const reason = segment === undefined ? null : go([segment]);
    if (segment !== undefined && reason !== null) return { found: [], stuck: { segment, reason } };
  }
  return { found, stuck: null };
}

function complaint(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (thrown) {
    return isTimeUp(thrown) ? 'timeout' : (thrown as Error).message;
  }
}
