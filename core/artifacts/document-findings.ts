import type { DocumentRule, Finding, ScanSegment } from './rule.ts';

export type DocumentFinding = Finding & { readonly segment: number };

/** A list of segments is an immutable value, so what is found in it is kept as long as it is. */
const found = new WeakMap<readonly ScanSegment[], Map<DocumentRule, readonly DocumentFinding[]>>();

/** What a rule finds in a document. A rule that leaves to others what they know asks for the same as the scan does. */
export function findingsOf(rule: DocumentRule, segments: readonly ScanSegment[]): readonly DocumentFinding[] {
  const known = found.get(segments) ?? new Map<DocumentRule, readonly DocumentFinding[]>();
  found.set(segments, known);
  const before = known.get(rule);
  if (before !== undefined) return before;
  const findings = [...rule.detect(segments)];
  known.set(rule, findings);
  return findings;
}
