/** Findings as the command line tells them: texts in the person's language, and the JSON Lines objects. */
import type { TFunction } from 'i18next';
import {
  type Assignment,
  type Detection,
  type Message,
  SEVERITIES,
  type Severity,
  type SlotRepair,
} from '../core/model.ts';
import { say } from '../i18n/say.ts';
import type { FileSegment } from './document.ts';

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

export function sayMessage(t: TFunction, message: Message): string {
  return say(t, message.key, message.params);
}

/** The offer of the solver for one segment, with what it shares with the findings that it comes from. */
export interface SlotOffer {
  readonly repair: SlotRepair;
  readonly from: Detection;
}

function hasValue({ values }: Assignment): boolean {
  return values.some((value) => value !== null);
}

/** The segment's solver offers that give some slot a value, each once. */
export function slotOffers(detections: readonly Detection[]): SlotOffer[] {
  const offers = new Map<string, SlotOffer>();
  for (const detection of detections) {
    const { slotRepair } = detection;
    if (slotRepair === undefined || !slotRepair.assignments.some(hasValue)) continue;
    const key = slotRepair.slots.map((slot) => slot.span.start).join();
    if (!offers.has(key)) offers.set(key, { repair: slotRepair, from: detection });
  }
  return [...offers.values()];
}

export function findingRecord(t: TFunction, file: string, segment: FileSegment, detection: Detection) {
  const { span, text, family, rule, severity, confidence, side, reason, fixes } = detection;
  return {
    file,
    segment: segment.name,
    start: span.start,
    end: span.end,
    text,
    family,
    rule,
    severity,
    confidence,
    message: sayMessage(t, reason),
    fixes: fixes.map((fix) => ({
      text: fix.text,
      label: fix.label === undefined ? fix.text : sayMessage(t, fix.label),
      safe: fix.safe,
    })),
    ...(side === 'target' ? { side } : {}),
  };
}

/** The slots with the values of the likeliest assignment (null: a person's to know), and all assignments, best first. */
export function slotsRecord(t: TFunction, file: string, segment: FileSegment, { repair, from }: SlotOffer) {
  const best = repair.assignments[0];
  return {
    file,
    segment: segment.name,
    slots: repair.slots.map(({ span, text, noun }, index) => ({
      start: span.start,
      end: span.end,
      text,
      noun,
      value: best?.values[index] ?? null,
    })),
    assignments: repair.assignments.map(({ values, confidence, evidence }) => ({
      values,
      confidence,
      evidence: evidence.map((message) => (message === null ? null : sayMessage(t, message))),
    })),
    family: from.family,
    rule: from.rule,
    severity: from.severity,
  };
}
