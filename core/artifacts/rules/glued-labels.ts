import { PLACE_NAMES } from '../lexicon/place-names.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, matchesOf } from '../text.ts';

const PLACE = `(?:${alternatives(PLACE_NAMES)})`;
const QUICK = new RegExp(`^\\s*${PLACE}${PLACE}`);
const GLUED = new RegExp(
  `^\\s*(?<places>${PLACE}{2,4})(?=\\s*$|${BLANK}*\\p{Nd}|(?:วัน|ชั่วโมง|เดือน|สัปดาห์|ปี|นาที)${BLANK}*\\p{Nd})`,
  'gu',
);
const ONE = new RegExp(PLACE, 'g');

/** เยอรมนีอิตาลี: two labels of the page run together, on a line of their own or before their time. */
export const gluedLabels: SegmentRule = {
  id: 'glued-labels',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (source.length > 120 || !QUICK.test(source)) return;
    for (const match of matchesOf(source, GLUED)) {
      const { places = '' } = match.groups;
      const names = places.match(ONE) ?? [];
      // สหรัฐอเมริกา is one name, though a shorter one begins it.
      if (names.length < 2 || names.join('') !== places) continue;
      const start = match.end - places.length;
      yield {
        span: { start, end: match.end },
        reason: { key: 'rules.glued-labels.reason', params: { text: places } },
        fixes: [{ text: names.join(' '), safe: false }],
      };
    }
  },
};
