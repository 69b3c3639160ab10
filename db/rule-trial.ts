import { applyRepairs } from '../core/artifacts/repair.ts';
import type { SegmentRule } from '../core/artifacts/rule.ts';
import { compileUserRule, type UserRuleDefinition, type UserRuleId } from '../core/artifacts/user-rule.ts';
import type { InlineTag } from '../core/formats/inline.ts';
import type { Detection, SegmentId, Side, Span } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import { placesOf } from './numbering.ts';
import { PREVIEW_LIMIT } from './repairs.ts';
import { BATCH } from './rescan.ts';
import { detectInTime } from './scanner.ts';
import { tagsFromJson } from './tags.ts';
import { allTexts, type SegmentTexts } from './texts.ts';
import { patternFailure } from './time-limit.ts';

/** One text in which a rule that is being made finds something. */
export interface TrialLine {
  readonly segment: SegmentId;
  readonly number: number;
  readonly side: Side;
  readonly before: string;
  /** With every place repaired; null where the rule repairs nothing. */
  readonly after: string | null;
  /** Where it finds something, in `before`. */
  readonly places: readonly Span[];
  readonly tags: readonly InlineTag[];
}

export interface Trial {
  /** In order; at most PREVIEW_LIMIT. */
  readonly lines: readonly TrialLine[];
  /** All lines and all places, also past the limit. */
  readonly total: number;
  readonly places: number;
  /** Lines in which the rule would find something again after its own repair. */
  readonly again: number;
}

/** With its tags read. */
type TaggedTexts = Omit<SegmentTexts, 'tags'> & { readonly tags: readonly InlineTag[] };

/** Milliseconds that a trial may take in all. */
const TRIAL_TIME = 5_000;

/** What a rule would find in the project. Throws `pattern-invalid` {reason, segment}. */
export function tryRule(db: ReadableDb, definition: UserRuleDefinition): Trial {
  const rule = compileUserRule({ ...definition, id: '' as UserRuleId });
  const { side } = definition;
  return db.read(() => {
    const end = performance.now() + TRIAL_TIME;
    const rows = allTexts(db);
    const hits: { readonly row: TaggedTexts; readonly found: readonly Detection[] }[] = [];
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH).map((row) => ({ ...row, tags: tagsFromJson(row.tags) }));
      const { found, stuck } = detectInTime(rule, batch);
      if (stuck !== null) throw patternFailure(db, stuck.reason, stuck.segment);
      if (performance.now() > end) throw patternFailure(db, 'timeout', batch.at(-1));
      batch.forEach((row, index) => {
        const own = found[index] ?? [];
        if (own.length > 0) hits.push({ row, found: own });
      });
    }
    const shown = hits.slice(0, PREVIEW_LIMIT);
    const numbers = placesOf(
      db,
      shown.map(({ row }) => row),
    );
    const lines = shown.map(({ row, found }) => ({
      ...{ segment: row.id, number: numbers.get(row)?.number ?? 0, side, before: row[side] },
      after: repaired(row[side], found),
      places: found.map(({ span }) => span),
      tags: row.tags,
    }));
    const places = hits.reduce((sum, { found }) => sum + found.length, 0);
    return { lines, total: hits.length, places, again: countAgain(rule, lines) };
  });
}

function repaired(text: string, found: readonly Detection[]): string | null {
  const picks = found.filter(({ fixes }) => fixes.length > 0).map((detection) => ({ detection, fix: 0 }));
  return picks.length === 0 ? null : applyRepairs(text, picks).text;
}

function countAgain(rule: SegmentRule, lines: readonly TrialLine[]): number {
  const after = lines.flatMap(({ segment, after: text }) =>
    text === null ? [] : [{ key: 0, id: segment, source: text, target: text }],
  );
  const { found } = detectInTime(rule, after, TRIAL_TIME);
  return found.filter((list) => list.length > 0).length;
}
