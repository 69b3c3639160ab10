import { segmentWords } from '../../text/words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const SPLIT =
  /(?<prefix>การ|ความ|ผู้|นัก|ชาว)[ \u00a0]+(?<rest>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]{2,})/g;
/** การ ที่…, ความ นี้: the noun by itself. */
const LESSON = /คำอุปสรรค|คำนำหน้า|ไวยากรณ์|คำประสม/;
const BY_ITSELF = /^(?:ที่|ซึ่ง|นี้|นั้น|ใน|ของ|และ|หรือ|ก็|จึง|ว่า|ใช้เติม|คือ|เป็น|มี|ต่าง|ความ|ผู้|นัก|การ|แต่|เมื่อ|เพื่อ)/;
/** Those that end words of their own (ดีนัก) are sure only where the two make one word. */
const WHOLE: ReadonlySet<string> = new Set(['นัก']);

/** การ พัฒนา: a prefix that makes a noun, parted from what it makes one of. กรรมการ and ต้องการ only end like one. */
export const splitPrefix: SegmentRule = {
  id: 'split-prefix',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/(?:การ|ความ|ผู้|นัก|ชาว)[ \u00a0]/.test(source) || LESSON.test(source)) return;
    for (const match of matchesOf(source, SPLIT)) {
      const { prefix = '', rest = '' } = match.groups;
      if (BY_ITSELF.test(rest)) continue;
      const lead = /[\u0e01-\u0e4e]*$/.exec(match.before.slice(-24))?.[0] ?? '';
      if (lead !== '' && !isPrefix(lead, prefix, rest)) continue;
      yield {
        span: { start: match.start, end: match.end - rest.length },
        reason: { key: 'rules.split-prefix.reason', params: { text: prefix } },
        fixes: [{ text: prefix, safe: false }],
      };
    }
  },
};

/** ตัวผู้, เพศผู้, and ผู้อำนวยการ, which the breaker takes apart. */
const ENDS_OWN = /(?:ตัว|เพศ)ผู้$|อำนวยการ$/;

/** Whether the breaker takes the prefix for a word after what stands before it, or for the beginning of one. */
function isPrefix(lead: string, prefix: string, rest: string): boolean {
  if (segmentWords(lead + prefix, 'th').at(-1)?.text !== prefix || ENDS_OWN.test(lead + prefix)) return false;
  const joined = segmentWords(prefix + rest, 'th')[0]?.text ?? '';
  return !WHOLE.has(prefix) || joined.length > prefix.length;
}
