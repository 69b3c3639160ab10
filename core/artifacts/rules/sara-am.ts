import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** Nikhahit and aa for sara am, with a tone on either side of the nikhahit; or sara am with its tone after it. */
const SPLIT =
  /(?<lead>[\u0e48-\u0e4b]*)\u0e4d(?<inner>[\u0e48-\u0e4b]*)\u0e32|\u0e33(?<tone>[\u0e48-\u0e4b]+)/g;

/** Sara am in pieces or with its tone behind it: it looks right and no search finds it. */
export const saraAm: SegmentRule = {
  id: 'sara-am',
  family: 'thai-unicode',
  needs: 'source',
  severity: 'warning',
  confidence: 0.98,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/\u0e4d|\u0e33[\u0e48-\u0e4b]/.test(source)) return;
    for (const match of matchesOf(source, SPLIT)) {
      const { lead = '', inner = '', tone = '' } = match.groups;
      const kind = tone === '' ? 'split' : 'order';
      yield {
        span: match,
        reason: { key: `rules.sara-am.reason.${kind}`, params: {} },
        fixes: [{ text: `${lead}${inner}${tone}\u0e33`, safe: true }],
      };
    }
  },
};
