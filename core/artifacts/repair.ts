import { SongphasaError } from '../errors.ts';
import type { Detection, SlotRepair, Span } from '../model.ts';
import { overlaps } from './text.ts';

/** One fix of one detection, by its index in `fixes`. */
export interface RepairPick {
  readonly detection: Detection;
  readonly fix: number;
}

export interface Repaired<Pick extends RepairPick = RepairPick> {
  readonly text: string;
  /** In the order of the text. */
  readonly applied: readonly Pick[];
  /** Stale, without such a fix, or overlapping one that was picked before. In the order given. */
  readonly skipped: readonly Pick[];
}

/** Whether the text has changed under the detection: its fixes then no longer fit. */
export function isStale(text: string, detection: Pick<Detection, 'span' | 'text'>): boolean {
  return text.slice(detection.span.start, detection.span.end) !== detection.text;
}

/** The text with one fix put in. Throws `fix-stale`, and `not-found` {what: fix} for an index that is none. */
export function applyFix(
  text: string,
  detection: Pick<Detection, 'span' | 'text' | 'fixes'>,
  fixIndex: number,
): string {
  const fix = detection.fixes[fixIndex];
  if (fix === undefined) throw new SongphasaError('not-found', { what: 'fix' });
  if (isStale(text, detection)) throw new SongphasaError('fix-stale');
  return replaceSpan(text, detection.span, fix.text);
}

/**
 * The text of one side with several fixes put in, each where its detection was made. Fixes never overlap: of two that
 * do, the one given first is applied.
 */
export function applyRepairs<Pick extends RepairPick>(text: string, picks: readonly Pick[]): Repaired<Pick> {
  const applied: Pick[] = [];
  const skipped: Pick[] = [];
  for (const pick of picks) {
    const { detection, fix } = pick;
    const free = !applied.some((other) => collide(other.detection.span, detection.span));
    const fits = detection.fixes[fix] !== undefined && !isStale(text, detection);
    (free && fits ? applied : skipped).push(pick);
  }
  applied.sort((a, b) => a.detection.span.start - b.detection.span.start);
  let repaired = text;
  for (const { detection, fix } of applied.toReversed()) {
    repaired = replaceSpan(repaired, detection.span, detection.fixes[fix]?.text ?? detection.text);
  }
  return { text: repaired, applied, skipped };
}

/**
 * The text with the slots of a displaced-number repair filled; a null leaves that slot as it stands. Throws `fix-stale`
 * where a slot has changed or the number of values is not the number of slots.
 */
export function fillSlots(text: string, repair: SlotRepair, values: readonly (string | null)[]): string {
  if (values.length !== repair.slots.length || repair.slots.some((slot) => isStale(text, slot))) {
    throw new SongphasaError('fix-stale');
  }
  let filled = text;
  for (let index = repair.slots.length - 1; index >= 0; index -= 1) {
    const slot = repair.slots[index];
    const value = values[index];
    if (slot !== undefined && value !== null && value !== undefined) {
      filled = replaceSpan(filled, slot.span, value);
    }
  }
  return filled;
}

/**
 * Detections with one key are alike: "apply to all alike" takes them together. Where the first fix cannot be wrong, all
 * of the rule are; else only those with the same words.
 */
export function alikeKey(detection: Pick<Detection, 'rule' | 'text' | 'fixes'>): string {
  return detection.fixes[0]?.safe === true ? detection.rule : `${detection.rule}\n${detection.text}`;
}

/** Two insertions at one place collide too: which one comes first would be chance. */
function collide(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end));
}

function replaceSpan(text: string, span: Span, replacement: string): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}
