import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const THAI_WORD = '[\\u0e01-\\u0e4e]{2,}';
const NAME = '(?<![-\\p{L}./])\\p{Lu}[\\p{L}]+';
const LOPSIDED = new RegExp(
  `(?<left>${NAME})(?: (?<mark>[-–])|(?<mark2>[-–]) )(?<right>\\p{Lu}[\\p{L}]{2,})(?![\\p{L}.=:_])|(?<thaiLeft>${THAI_WORD})(?: (?<mark3>[-–])|(?<mark4>[-–]) )(?<thaiRight>${THAI_WORD})`,
  'gu',
);

/** A hyphen with a blank on one side only, as in BOTAS -Bulgargaz: both or neither. */
export const lopsidedHyphen: SegmentRule = {
  id: 'lopsided-hyphen',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/ [-–]\p{L}|\p{L}[-–] \p{L}/u.test(source)) return;
    for (const match of matchesOf(source, LOPSIDED)) {
      const groups = match.groups;
      const left = groups.left || groups.thaiLeft || '';
      const right = groups.right || groups.thaiRight || '';
      const mark = groups.mark || groups.mark2 || groups.mark3 || groups.mark4 || '-';
      const start = match.start + left.length;
      const end = match.end - right.length;
      yield {
        span: { start, end },
        reason: { key: 'rules.lopsided-hyphen.reason', params: { text: mark } },
        fixes: [mark, ` ${mark} `].map((text) => ({ text, safe: false })),
      };
    }
  },
};
