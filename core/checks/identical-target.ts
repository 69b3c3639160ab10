import type { Finding, SegmentRule } from '../artifacts/rule.ts';

/** The English is the Thai, copied. A line without Thai letters may well be the same in both. */
export const identicalTarget: SegmentRule = {
  id: 'identical-target',
  family: 'untranslated-fragment',
  needs: 'pair',
  severity: 'error',
  confidence: 0.98,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    const text = target.trim();
    if (text !== source.trim() || !/[\u0e01-\u0e4e]/.test(text)) return;
    const start = target.indexOf(text);
    yield {
      side: 'target',
      span: { start, end: start + text.length },
      reason: { key: 'rules.identical-target.reason', params: {} },
      fixes: [],
    };
  },
};
