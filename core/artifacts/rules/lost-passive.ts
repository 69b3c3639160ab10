import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const VERBS = '(?:ทุบตี|จับกุม|สังหาร|ฆ่า|ลักพาตัว|ทรมาน|คุมขัง|เนรเทศ|ไล่ออก|ตัดสินจำคุก|ข่มขืน|ยิงเสียชีวิต)';
const BARE = new RegExp(
  `(?<=(?:คน|ราย|ตัวประกัน|เหยื่อ|ผู้ประท้วง|นักข่าว|พลเรือน|นักโทษ|ผู้ลี้ภัย))(?<verbs>${VERBS}(?:และ${VERBS})?)(?=ที่|ใน|เมื่อ|หลัง|ระหว่าง|ใกล้|[ \\u00a0]|$)`,
  'g',
);

/** 100 คนทุบตีและจับกุมที่…: those who suffered read as those who did it. Only a person can tell, so off by default. */
export const lostPassive: SegmentRule = {
  id: 'lost-passive',
  family: 'omission',
  needs: 'source',
  severity: 'hint',
  confidence: 0.5,
  onByDefault: false,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, BARE)) {
      yield {
        span: match,
        reason: { key: 'rules.lost-passive.reason', params: { text: match.text } },
        fixes: [{ text: `ถูก${match.text}`, safe: false }],
      };
    }
  },
};
