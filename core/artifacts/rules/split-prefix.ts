import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** Only where the prefix is a word of its own: กรรมการ, ต้องการ and their like end in it too. */
const SPLIT =
  /(?<=^|[\s("“‘])(?<prefix>การ|ความ|ผู้|นัก|ชาว)[ \u00a0]+(?=[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]{2,})/g;
/** การ ที่…, ความ นี้: the noun by itself. */
const BY_ITSELF = /^(?:ที่|ซึ่ง|นี้|นั้น|ใน|ของ|และ|หรือ|ก็|จึง|ว่า|คือ|เป็น|มี|ต่าง)/;

/** การ พัฒนา: a prefix that makes a noun, parted from what it makes one of. */
export const splitPrefix: SegmentRule = {
  id: 'split-prefix',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/(?:การ|ความ|ผู้|นัก|ชาว)[ \u00a0]/.test(source)) return;
    for (const match of matchesOf(source, SPLIT)) {
      if (BY_ITSELF.test(match.after)) continue;
      const { prefix = '' } = match.groups;
      yield {
        span: match,
        reason: { key: 'rules.split-prefix.reason', params: { text: prefix } },
        fixes: [{ text: prefix, safe: false }],
      };
    }
  },
};
