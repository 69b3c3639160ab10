import { compilePattern } from '../core/artifacts/user-rule.ts';
import { applyChanges } from '../core/formats/chip-edit.ts';
import { type Chip, chipsIn, type InlineTag } from '../core/formats/inline.ts';
import type { SegmentId, Side } from '../core/model.ts';
import { wordBoundaries } from '../core/text/words.ts';
import type { ReadableDb } from './connection.ts';
import { placesOf } from './numbering.ts';
import { PREVIEW_LIMIT } from './repairs.ts';
import { tagsFromJson } from './tags.ts';
import { allTexts, type SegmentTexts } from './texts.ts';
import { isTimeUp, patternFailure, withinTime } from './time-limit.ts';

/** One text that find and replace would change. */
export interface ReplaceLine {
  readonly segment: SegmentId;
  readonly number: number;
  readonly revision: number;
  readonly side: Side;
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly tags: readonly InlineTag[];
}

export interface ReplaceRequest {
  readonly find: string;
  readonly replace: string;
  /** `word`: only whole words, in Thai those of the ICU breaker. `regex`: JavaScript's, with `$1` in the replacement. */
  readonly mode: 'plain' | 'word' | 'regex';
  readonly matchCase: boolean;
  readonly side: Side | 'both';
}

/** What a replacement would do, in order; at most PREVIEW_LIMIT lines, `total` counts all. Throws `pattern-invalid` {reason, segment}. */
export function previewReplace(
  db: ReadableDb,
  request: ReplaceRequest,
): { readonly lines: ReplaceLine[]; readonly total: number } {
  return db.read(() => {
    const replace = replacer(request);
    const sides: readonly Side[] = request.side === 'both' ? ['source', 'target'] : [request.side];
    let current: SegmentTexts | undefined;
    const rows = allTexts(db);
    const look = () =>
      sides.flatMap((side) =>
        rows.flatMap((row) => {
          current = row;
          const { after, count } = replace(row[side], side, chipsIn(row[side], tagsFromJson(row.tags)));
          return after === row[side] ? [] : [{ row, side, after, count }];
        }),
      );
    const found = request.mode === 'regex' ? inPatternTime(db, look, () => current) : look();
    const places = placesOf(
      db,
      found.map(({ row }) => row),
    );
    const lines = found.map(({ row, side, after, count }) => ({
      ...{ segment: row.id, number: places.get(row)?.number ?? 0, revision: row.revision },
      ...{ side, before: row[side], after, count, tags: tagsFromJson(row.tags) },
    }));
    lines.sort((a, b) => a.number - b.number);
    return { lines: lines.slice(0, PREVIEW_LIMIT), total: lines.length };
  });
}

interface Replaced {
  readonly after: string;
  readonly count: number;
}

/** What would part a chip, or take one away, is left as it is. */
type Replacer = (text: string, side: Side, chips: readonly Chip[]) => Replaced;

function replacer(request: ReplaceRequest): Replacer {
  const { replace, mode } = request;
  const pattern = compilePattern(request, 'g');
  if (mode !== 'regex') {
    return (text, side, chips) => replaceLiteral(text, pattern, replace, mode, side, chips);
  }
  return (text, _side, chips) => {
    if (chips.length > 0) return replaceAround(text, pattern, replace, chips);
    const count = [...text.matchAll(pattern)].length;
    return { after: count === 0 ? text : text.replace(pattern, replace), count };
  };
}

function replaceLiteral(
  text: string,
  pattern: RegExp,
  replacement: string,
  mode: 'plain' | 'word',
  side: Side,
  chips: readonly Chip[],
): Replaced {
  let count = 0;
  let isBoundary: ((offset: number) => boolean) | undefined;
  const after = text.replace(pattern, (found: string, start: number) => {
    if (touches(chips, start, start + found.length)) return found;
    if (mode === 'word') {
      isBoundary ??= wordBoundaries(text, side === 'source' ? 'th' : 'en');
      if (!isBoundary(start) || !isBoundary(start + found.length)) return found;
    }
    count += 1;
    return replacement;
  });
  return { after, count };
}

function touches(chips: readonly Chip[], start: number, end: number): boolean {
  return chips.some((chip) => chip.start < end && start < chip.end);
}

/** Each match that touches no chip, replaced on its own in the whole text, so that `$1` and what looks around hold. */
function replaceAround(text: string, pattern: RegExp, replacement: string, chips: readonly Chip[]): Replaced {
  const once = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  const found = [...text.matchAll(pattern)].filter(({ index, 0: match }) => {
    return !touches(chips, index, index + match.length);
  });
  const changes = found.map(({ index: start, 0: match }) => {
    once.lastIndex = start;
    const end = start + match.length;
    const replaced = text.replace(once, replacement);
    return { start, end, insert: replaced.slice(start, replaced.length - (text.length - end)) };
  });
  return { after: applyChanges(text, changes), count: changes.length };
}

/** Milliseconds for all texts. */
const PATTERN_TIME = 2_000;

/** Names the segment at which the pattern was when its time was up, or when it was too much for V8. */
function inPatternTime<Value>(
  db: ReadableDb,
  work: () => Value,
  current: () => SegmentTexts | undefined,
): Value {
  try {
    return withinTime(PATTERN_TIME, work);
  } catch (thrown) {
    throw patternFailure(db, isTimeUp(thrown) ? 'timeout' : (thrown as Error).message, current());
  }
}
