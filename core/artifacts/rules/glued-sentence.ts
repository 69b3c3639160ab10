import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** A full stop between two Thai words: too long on both sides for an abbreviation (พ.ศ., มหาวิทยาลัย has none). */
const STOP =
  /(?<left>[\u0e01-\u0e3a\u0e40-\u0e4e]{6,})(?<mark>[.!?])(?<right>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{5,})(?!\.)/g;
/** A web or e-mail address that goes on in Thai; a Thai path begins after a slash. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”\u0e01-\u0e4e]*[A-Za-z0-9](?<thai>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{2,})|[\w.+-]+@[\w-]+(?:\.[\w-]+)+?(?<thai2>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{2,})/g;

/** A list run together: 1.เปิดกล่อง2.ตรวจสอบ. */
const LIST =
  /(?<![^\s])(?:[1-9]\.[ \u00a0]?[\u0e01-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{3,})(?:[2-9]\.[ \u00a0]?[\u0e01-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{3,})+/g;
/** A clause's number against its text: ข้อ2ผู้เช่า. */
const CLAUSE =
  /(?<head>(?:ข้อ|มาตรา|ขั้นตอนที่|บทที่|ตอนที่|ภาคผนวก)[ \u00a0]?\p{Nd}{1,3})(?<word>(?!วรรค|และ|ถึง|ของ|ใน|แห่ง|หรือ|ข้อ|กับ|ย่อย|จาก|คือ|ว่า|ที่|มี|ก็|ได้|เป็น|นี้|นั้น|ครั้ง|คน|ปี|วัน|เดือน)[\u0e01-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{4,})/gu;
/** ฯ ends a word: กรุงเทพฯประเทศไทย. */
const SHORTENED =
  /(?<head>[\u0e01-\u0e4e]{3,}ฯ)(?<word>(?:ประเทศ|จังหวัด|เขต|ถนน|แขวง|อำเภอ)[\u0e01-\u0e3a\u0e40-\u0e4e]{2,})/g;

/** Two sentences, or an address and what follows it, without the blank between: เมื่อคืนนี้.ประชาชนต้อง… */
export const gluedSentence: SegmentRule = {
  id: 'glued-sentence',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    yield* items(source);
    if (!/[\u0e01-\u0e4e][.!?][\u0e01-\u0e44]|[A-Za-z0-9][\u0e01-\u0e44]/.test(source)) return;
    for (const match of matchesOf(source, STOP)) {
      const { left = '', mark = '', right = '' } = match.groups;
      // Thai parts sentences with a blank alone; a question keeps its mark.
      const parted = mark === '.' ? `${left} ${right}` : `${left}${mark} ${right}`;
      yield {
        span: match,
        reason: { key: 'rules.glued-sentence.reason.stop', params: { text: mark } },
        fixes: [{ text: parted, safe: false }],
      };
    }
    if (!/:\/\/|www\.|@/.test(source)) return;
    for (const match of matchesOf(source, ADDRESS)) {
      const thai = match.groups.thai || match.groups.thai2 || '';
      const address = match.text.slice(0, match.text.length - thai.length);
      yield {
        span: match,
        reason: { key: 'rules.glued-sentence.reason.address', params: { text: address } },
        fixes: [{ text: `${address} ${thai}`, safe: false }],
      };
    }
  },
};

function* items(source: string): Generator<Finding> {
  if (/[1-9]\./.test(source)) {
    for (const match of matchesOf(source, LIST)) {
      const fixed = match.text
        .replace(/(?<=[\u0e01-\u0e4e])(?=[2-9]\.)/g, ' ')
        .replace(/(?<=[1-9]\.)(?=[\u0e01-\u0e44])/g, ' ');
      yield {
        span: match,
        reason: { key: 'rules.glued-sentence.reason.list', params: {} },
        fixes: [{ text: fixed, safe: false }],
      };
    }
  }
  for (const match of [...matchesOf(source, CLAUSE), ...matchesOf(source, SHORTENED)]) {
    const { head = '', word = '' } = match.groups;
    yield {
      span: match,
      reason: { key: 'rules.glued-sentence.reason.word', params: { text: head } },
      fixes: [{ text: `${head} ${word}`, safe: false }],
    };
  }
}
