import type { DocumentRule, Finding, ScanSegment } from '../artifacts/rule.ts';

type DocumentFinding = Finding & { readonly segment: number };

/** Of shorter texts one English line may do for many, and one Thai word for several. */
const SHORTEST = 12;

/** One Thai text with two English ones. */
export const sourceTwoTargets: DocumentRule = {
  id: 'source-two-targets',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'hint',
  confidence: 0.8,
  onByDefault: true,
  detect: (segments) => differing(segments, 'source', 'target'),
};

/** One English text for two Thai ones. */
export const targetTwoSources: DocumentRule = {
  id: 'target-two-sources',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: false,
  detect: (segments) => differing(segments, 'target', 'source'),
};

function* differing(
  segments: readonly ScanSegment[],
  same: 'source' | 'target',
  other: 'source' | 'target',
): Generator<DocumentFinding> {
  const first = new Map<string, { readonly text: string; readonly segment: number }>();
  for (const [segment, each] of segments.entries()) {
    const key = folded(each[same]);
    const text = each[other].trim();
    if (key.length < SHORTEST || text === '') continue;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, { text, segment });
      continue;
    }
    if (folded(known.text) === folded(text)) continue;
    const start = each.target.length - each.target.trimStart().length;
    yield {
      segment,
      side: 'target',
      span: { start, end: each.target.trimEnd().length },
      reason: {
        key: `rules.${same === 'source' ? 'source-two-targets' : 'target-two-sources'}.reason`,
        params: { text: known.text, segment: known.segment + 1 },
      },
      fixes: same === 'source' ? [{ text: known.text, safe: false }] : [],
    };
  }
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
