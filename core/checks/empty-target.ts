import type { DocumentRule, Finding } from '../artifacts/rule.ts';

const NEARLY_ALL = 0.8;

/** A line without English in a document that has it nearly everywhere. Off by default: the state says it too. */
export const emptyTarget: DocumentRule = {
  id: 'empty-target',
  family: 'omission',
  needs: 'document',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: false,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const worded = segments.filter(({ source }) => /\p{L}/u.test(source));
    const done = worded.filter(({ target }) => target.trim() !== '').length;
    if (done < worded.length * NEARLY_ALL) return;
    for (const [segment, { source, target }] of segments.entries()) {
      if (target.trim() !== '' || !/\p{L}/u.test(source)) continue;
      const start = source.length - source.trimStart().length;
      yield {
        segment,
        span: { start, end: source.trimEnd().length },
        reason: { key: 'rules.empty-target.reason', params: {} },
        fixes: [],
      };
    }
  },
};
