import { SongphasaError } from '../errors.ts';
import type { Family, Fix, Id, Message, Severity, Side } from '../model.ts';
import { wordBoundaries } from '../text/words.ts';
import type { Finding, SegmentRule } from './rule.ts';

export type UserRuleId = Id<'user-rule'>;

export const PATTERN_MODES = ['plain', 'word', 'regex'] as const;
/** `word`: only whole words, in Thai those of the ICU breaker. `regex`: JavaScript's, always with the `u` flag. */
export type PatternMode = (typeof PATTERN_MODES)[number];

/** What a rule looks for, and what it puts there. */
export interface UserPattern {
  readonly side: Side;
  readonly mode: PatternMode;
  readonly find: string;
  readonly matchCase: boolean;
  /** Null: only a person can tell. In `regex` with `$1`, `$<name>`, `$&` as String.replace has them. */
  readonly replacement: string | null;
  /** The person's word that the replacement can't be wrong: it may be repaired in bulk. */
  readonly safe: boolean;
}

/** What a person says of a rule of their own. */
export interface UserRuleDefinition extends UserPattern {
  readonly name: string;
  /** Why what it finds is a fault; empty where the name says it. */
  readonly reason: string;
  readonly family: Family;
  readonly severity: Severity;
}

/** A rule that a person has made, as the project stores it and as files carry it. */
export interface UserRule extends UserRuleDefinition {
  readonly id: UserRuleId;
}

const PREFIX = 'user:';

/** The name under which artifacts, switches and keeps know the rule. */
export function userRuleName(id: UserRuleId): string {
  return PREFIX + id;
}

export function isUserRule(rule: string): boolean {
  return rule.startsWith(PREFIX);
}

/** Most places in one text that one rule names: a pattern like `.` would name every character. */
export const PLACES_LIMIT = 100;

/**
 * A person's rule as a rule among the others. Matches without characters, and those that the replacement leaves as they
 * are, are no findings. Throws `pattern-invalid` {reason}. A regular expression may take for ever on an unlucky text:
 * who runs it on texts that nobody has seen needs a time limit around it (db/time-limit.ts).
 */
export function compileUserRule(rule: UserRule): SegmentRule {
  const { id, name, reason, family, severity, side, mode, safe } = rule;
  const pattern = compilePattern(rule, 'g');
  const replace = replacer(rule);
  const why: Message =
    reason.trim() === ''
      ? { key: 'ruling.why.found', params: { name } }
      : { key: 'ruling.why.reason', params: { name, reason } };
  return {
    id: userRuleName(id),
    family,
    severity,
    confidence: 1,
    onByDefault: true,
    needs: side === 'source' ? 'source' : 'pair',
    *detect(segment): Generator<Finding> {
      const text = segment[side];
      let places = 0;
      let isBoundary: ((offset: number) => boolean) | undefined;
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const end = index + found.length;
        if (found === '') continue;
        if (mode === 'word') {
          isBoundary ??= wordBoundaries(text, side === 'source' ? 'th' : 'en');
          if (!isBoundary(index) || !isBoundary(end)) continue;
        }
        const after = replace(text, index, end);
        if (after === found) continue;
        const fixes: Fix[] = after === null ? [] : [{ text: after, safe }];
        yield { side, span: { start: index, end }, reason: why, fixes };
        places += 1;
        if (places === PLACES_LIMIT) return;
      }
    },
  };
}

/** Throws `pattern-invalid` {reason}. */
export function compilePattern(
  { mode, find, matchCase }: Pick<UserPattern, 'mode' | 'find' | 'matchCase'>,
  kind: 'g' | 'y',
): RegExp {
  const source = mode === 'regex' ? find : find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  try {
    return new RegExp(source, matchCase ? `${kind}u` : `${kind}iu`);
  } catch (thrown) {
    throw new SongphasaError('pattern-invalid', { reason: (thrown as Error).message });
  }
}

/** Longest repair that a rule offers, in UTF-16 units: `$&` a thousand times in a row would fill the memory. */
export const REPAIR_LIMIT = 20_000;

/**
 * What stands in the place of one match; null where the rule has no repair, or one that could be too long. V8's own
 * String.replace, at that very place, knows what `$1` is.
 */
function replacer(rule: UserPattern): (text: string, start: number, end: number) => string | null {
  const { mode, replacement } = rule;
  if (mode !== 'regex' || replacement === null) return () => replacement;
  const sticky = compilePattern(rule, 'y');
  const references = replacement.split('$').length - 1;
  return (text, start, end) => {
    if (replacement.length + references * text.length > REPAIR_LIMIT * 10) return null;
    sticky.lastIndex = start;
    const whole = text.replace(sticky, replacement);
    const after = whole.slice(start, whole.length - (text.length - end));
    return after.length > REPAIR_LIMIT ? null : after;
  };
}
