import type { Finding, SegmentRule } from '../artifacts/rule.ts';

/** Thai and its English are about as long in characters (0.7 to 1.6 in news text); three times is more than style. */
const MOST = 3;
const SHORTEST = 90;

/** One side says far more than the other: something was left out, or added. */
export const lengthRatio: SegmentRule = {
  id: 'length-ratio',
  family: 'omission',
  needs: 'pair',
  severity: 'hint',
  confidence: 0.6,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    const thai = source.trim().length;
    const english = target.trim().length;
    if (Math.max(thai, english) < SHORTEST || !/[\u0e01-\u0e4e]/.test(source)) return;
    const shortThai = english > thai * MOST;
    if (!(shortThai || thai > english * MOST)) return;
    const text = shortThai ? source : target;
    const start = text.length - text.trimStart().length;
    yield {
      side: shortThai ? 'source' : 'target',
      span: { start, end: text.trimEnd().length },
      reason: { key: `rules.length-ratio.reason.${shortThai ? 'thai' : 'english'}`, params: {} },
      fixes: [],
    };
  },
};
