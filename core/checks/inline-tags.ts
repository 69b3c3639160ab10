import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { tagProblems } from '../formats/inline.ts';
import { chipsOf } from '../formats/torn-tags.ts';

/** What the English does to the tags of the Thai: lost, doubled, torn apart, crossed, out of their order. */
export const inlineTags: SegmentRule = {
  id: 'inline-tags',
  family: 'encoding',
  needs: 'tags',
  severity: 'error',
  confidence: 0.99,
  onByDefault: true,
  *detect({ source, target, tags = [] }): Generator<Finding> {
    if (target.trim() === '') return;
    const problems = tagProblems(source, target, tags);
    const lost = problems.filter(({ problem }) => problem === 'missing');
    if (lost.length > 0) {
      // What is not there has no place: the whole text lacks it.
      yield {
        side: 'target',
        span: { start: target.length - target.trimStart().length, end: target.trimEnd().length },
        severity: lost.some(({ forbidden }) => forbidden) ? 'error' : 'hint',
        reason: {
          key: 'rules.inline-tags.reason.missing',
          params: { tag: lost.map(({ tag }) => chipsOf(tag)).join(' ') },
        },
        fixes: [],
      };
    }
    for (const { problem, tag, span, forbidden } of problems) {
      if (span === null) continue;
      yield {
        side: 'target',
        span,
        severity: forbidden ? 'error' : 'hint',
        reason: { key: `rules.inline-tags.reason.${problem}`, params: { tag: chipsOf(tag) } },
        fixes: [],
      };
    }
  },
};
