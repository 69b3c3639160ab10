import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { matchesOf } from '../artifacts/text.ts';

const ENGLISH =
  /(?<![\p{L}'’-])(?:not|never|cannot|neither|nor|without|\p{L}+n[’']t|non-?\p{L}{4,}|prohibited|forbidden|no(?= (?:longer|one|evidence|plans?|need|reason|way|comment|change|doubt|exception|right)))(?![\p{L}-])/giu;
/** What English denies and Thai says with a word of its own. */
const NOT_A_DENIAL =
  /not only|not just|no doubt|without doubt|whether or not|not least|why not|could not be more|can[’']t wait|couldn[’']t help/i;
const THAI =
  /ไม่|มิ(?!ถุนา|ต|ล|น)|ไร้|ปราศจาก|ห้าม|อย่า(?!ง)|งด|เลิก(?!จ้าง)|ยกเว้น|ขาด|เว้น|ปฏิเสธ|หาไม่|เปล่า|หยุด|ล้มเหลว|พลาด|ยาก|แทนที่จะ|โดยไม่|นอกจาก|ยัง(?:ไม่)?|น้อย|หุบ|เงียบ|เลี่ยง|ต้องห้าม|ไม/;

/** The English denies and nothing in the Thai does: a lost ไม่ turns a sentence round. Noisy, so off by default. */
export const lostNegation: SegmentRule = {
  id: 'lost-negation',
  family: 'omission',
  needs: 'pair',
  severity: 'hint',
  confidence: 0.6,
  onByDefault: false,
  *detect({ source, target }): Generator<Finding> {
    if (THAI.test(source) || NOT_A_DENIAL.test(target)) return;
    const [denial] = matchesOf(target, ENGLISH);
    if (denial === undefined) return;
    const start = source.length - source.trimStart().length;
    yield {
      span: { start, end: source.trimEnd().length },
      reason: { key: 'rules.lost-negation.reason', params: { text: denial.text } },
      fixes: denied(source).map((text) => ({ text, safe: false })),
    };
  },
};

/** Where ไม่ goes: after จะ, else before the first word that takes it. */
const TAKES_NOT = /อนุญาต|สามารถ|ควร|ต้อง|เคย|มีผล|มี|เป็น|ได้รับ|คืนเงิน/;

function denied(source: string): string[] {
  const text = source.trim();
  const will = text.indexOf('จะ');
  if (will !== -1) return [`${text.slice(0, will + 2)}ไม่${text.slice(will + 2)}`];
  const at = text.search(TAKES_NOT);
  return at === -1 ? [] : [`${text.slice(0, at)}ไม่${text.slice(at)}`];
}
