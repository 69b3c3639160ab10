import { BOILERPLATE_LINES, BOILERPLATE_TEXTS, BUTTON_WORDS } from '../lexicon/boilerplate.ts';
import { isPageFurniture } from '../page-furniture.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const LINES = new Set(BOILERPLATE_LINES.map((line) => line.toLowerCase()));
const BUTTONS = new Set(BUTTON_WORDS);
const LONGEST = Math.max(...BOILERPLATE_LINES.map((line) => line.length)) + 6;
const TEXTS = new RegExp(BOILERPLATE_TEXTS.join('|'), 'iu');

const COUNT_OR_TIME =
  /^\p{Nd}[\p{Nd},.]*\s*(?:วินาที|นาที|ชั่วโมง|ชม\.|วัน|สัปดาห์|เดือน|ปี|ครั้ง|คน|พัน|ล้าน)?(?:ที่แล้ว|ที่ผ่านมา|ก่อน)?$/u;

/** Buttons, side-bar headings and consent texts of the page that the text was taken from: whole segments. */
export const boilerplate: SegmentRule = {
  id: 'boilerplate',
  family: 'boilerplate',
  needs: 'source',
  severity: 'hint',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    const line = source.length > LONGEST ? null : source.trim().replace(/^[←«‹<\s]+|[\s:：.…»›→>]+$/gu, '');
    const whole =
      (line !== null && (LINES.has(line.toLowerCase()) || isButtonRow(line))) || isPageFurniture(source);
    if (!(whole || TEXTS.test(source))) return;
    const start = source.length - source.trimStart().length;
    yield {
      span: { start, end: source.trimEnd().length },
      reason: { key: `rules.boilerplate.reason.${whole ? 'line' : 'text'}`, params: {} },
      fixes: [{ text: '', label: { key: 'rules.boilerplate.remove', params: {} }, safe: false }],
    };
  },
};

/** ถูกใจ · ตอบกลับ · 2 วัน: a row of buttons, with counts and times between them. */
function isButtonRow(line: string): boolean {
  const parts = line.split(/\s*[·•|]\s*/u);
  const isButton = (part: string): boolean => LINES.has(part.toLowerCase()) || BUTTONS.has(part);
  return (
    parts.length > 1 &&
    parts.some(isButton) &&
    parts.every((part) => isButton(part) || COUNT_OR_TIME.test(part))
  );
}
