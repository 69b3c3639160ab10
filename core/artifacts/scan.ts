import type { Detection, Fix, Span } from '../model.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import { findingsOf } from './document-findings.ts';
import type {
  DocumentRule,
  Finding,
  Rule,
  ScanContext,
  ScanSegment,
  ScanSettings,
  SegmentRule,
} from './rule.ts';
import { RULES } from './rules/index.ts';
import { withoutTags } from './without-tags.ts';

const DEFAULT_SETTINGS: ScanSettings = { switched: {} };

/** The rules that run under these settings, in order. */
export function rulesInForce(
  settings: ScanSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): Rule[] {
  return rules.filter((rule) => settings.switched[rule.id] ?? rule.onByDefault);
}

/** What the rules for one segment find in it, by place. Pure: the same segment and settings give the same list. */
export function scanSegment(
  segment: ScanSegment,
  settings: ScanSettings = DEFAULT_SETTINGS,
  context?: ScanContext,
): Detection[] {
  return detect(segment, segmentRules(rulesInForce(settings)), context);
}

/** What all rules find, document rules among them: one list a segment, in the order of the segments. */
export function scanDocument(
  segments: readonly ScanSegment[],
  settings: ScanSettings = DEFAULT_SETTINGS,
  context?: ScanContext,
): Detection[][] {
  const rules = rulesInForce(settings);
  const forSegments = segmentRules(rules);
  const compared = compare(segments, documentRules(rules));
  return segments.map((segment, index) =>
    inOrder([...detect(segment, forSegments, context), ...(compared[index] ?? [])]),
  );
}

export function segmentRules(rules: readonly Rule[]): SegmentRule[] {
  return rules.filter((rule) => rule.needs !== 'document');
}

export function documentRules(rules: readonly Rule[]): DocumentRule[] {
  return rules.filter((rule) => rule.needs === 'document');
}

/** What these rules find by comparing segments: one list a segment, by place. */
export function compare(segments: readonly ScanSegment[], rules: readonly DocumentRule[]): Detection[][] {
  const found: Detection[][] = segments.map(() => []);
  const untagged = segments.map(withoutTags);
  const texts = untagged.map(({ segment }) => segment);
  for (const rule of rules) {
    for (const finding of findingsOf(rule, texts)) {
      const seen = untagged[finding.segment];
      const detection = seen?.restore(toDetection(seen.segment, rule, finding)) ?? null;
      if (detection !== null) found[finding.segment]?.push(detection);
    }
  }
  return found.map(inOrder);
}

/** What these rules find in one segment, by place. */
export function detect(
  segment: ScanSegment,
  rules: readonly SegmentRule[],
  context?: ScanContext,
): Detection[] {
  const found: Detection[] = [];
  const untagged = withoutTags(segment);
  for (const rule of rules) {
    if (rule.needs !== 'source' && segment.target === '') continue;
    if (rule.needs === 'tags') {
      for (const finding of rule.detect(segment, context)) found.push(toDetection(segment, rule, finding));
      continue;
    }
    for (const finding of rule.detect(untagged.segment, context)) {
      const detection = untagged.restore(toDetection(untagged.segment, rule, finding));
      if (detection !== null) found.push(detection);
    }
  }
  return found.length > 1 ? inOrder(found) : found;
}

/** By place; of findings of one family on one span the surest stays (of equals: the one whose rule comes first). */
export function inOrder(found: readonly Detection[]): Detection[] {
  const best = new Map<string, Detection>();
  for (const detection of found) {
    const { family, side, span } = detection;
    const key = `${side}:${family}:${span.start}:${span.end}`;
    const known = best.get(key);
    if (known === undefined || known.confidence < detection.confidence) best.set(key, detection);
  }
  return [...best.values()].sort(
    (a, b) => sideOrder(a) - sideOrder(b) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function sideOrder(detection: Detection): number {
  return detection.side === 'source' ? 0 : 1;
}

function toDetection(segment: ScanSegment, rule: Rule, finding: Finding): Detection {
  const side = finding.side ?? 'source';
  const text = side === 'source' ? segment.source : segment.target;
  const span = widen(text, finding.span);
  const lead = text.slice(span.start, finding.span.start);
  const tail = text.slice(finding.span.end, span.end);
  const fixes =
    lead === '' && tail === ''
      ? finding.fixes
      : finding.fixes.map((fix): Fix => ({ ...fix, text: lead + fix.text + tail }));
  return {
    rule: rule.id,
    family: rule.family,
    side,
    span,
    text: text.slice(span.start, span.end),
    severity: finding.severity ?? rule.severity,
    confidence: finding.confidence ?? rule.confidence,
    reason: finding.reason,
    fixes,
    ...(finding.slotRepair === undefined ? {} : { slotRepair: finding.slotRepair }),
  };
}

/** The span on character boundaries: a mark is shown, and replaced, with what it stands on. */
function widen(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !isGraphemeBoundary(text, start)) start -= 1;
  while (end < text.length && !isGraphemeBoundary(text, end)) end += 1;
  return { start, end };
}
