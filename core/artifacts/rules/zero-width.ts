import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** Scripts written right to left, in which direction marks do their work. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DIRECTION = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/;
/** Scripts in which joiners shape the letters. */
const JOINED = /[\u0590-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]$/;

/** Characters that nobody sees and every search trips over. A joiner inside an emoji or an Indic word is left. */
export const zeroWidth: SegmentRule = {
  id: 'zero-width',
  family: 'thai-unicode',
  needs: 'source',
  severity: 'hint',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, INVISIBLE)) {
      const before = match.before.slice(-2);
      if (
        /^[\u200c\u200d]+$/.test(match.text) &&
        (/\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}/u.test(before) || JOINED.test(before))
      )
        continue;
      if (DIRECTION.test(match.text) && RIGHT_TO_LEFT.test(source)) continue;
      const code = (match.text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        span: match,
        reason: { key: 'rules.zero-width.reason', params: { code: `U+${code}` } },
        fixes: [{ text: '', label: { key: 'rules.zero-width.remove', params: {} }, safe: true }],
      };
    }
  },
};
