import { BOILERPLATE_LINES, BOILERPLATE_TEXTS, BUTTON_WORDS } from '../lexicon/boilerplate.ts';
import { isPageFurniture, opensAsFurniture } from '../page-furniture.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const LINES = new Set(BOILERPLATE_LINES.map((line) => line.toLowerCase()));
const BUTTONS = new Set(BUTTON_WORDS);
const LONGEST_ROW = 160;
/** Those that open the segment in one expression of their own: it fails at once, not at every letter. */
const OPENINGS = textsThat((text) => text.startsWith('^'));
const TURNS = textsThat((text) => !text.startsWith('^'));

function textsThat(belong: (text: string) => boolean): RegExp {
  return new RegExp(BOILERPLATE_TEXTS.filter(belong).join('|'), 'iu');
}

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
    const line =
      source.length > LONGEST_ROW ? null : source.trim().replace(/^[←«‹<\s]+|[\s:：.…»›→>]+$/gu, '');
    const opens = opensAsFurniture(source);
    const whole =
      (line !== null && (LINES.has(line.toLowerCase()) || isButtonRow(line, opens))) ||
      (opens && isPageFurniture(source));
    if (!(whole || OPENINGS.test(source) || TURNS.test(source))) return;
    const start = source.length - source.trimStart().length;
    yield {
      span: { start, end: source.trimEnd().length },
      reason: { key: `rules.boilerplate.reason.${whole ? 'line' : 'text'}`, params: {} },
      fixes: [{ text: '', label: { key: 'rules.boilerplate.remove', params: {} }, safe: false }],
    };
  },
};

const NETWORK =
  /^(?:Facebook|Twitter|X|LINE|Line|WhatsApp|Messenger|Pinterest|LinkedIn|Telegram|Instagram|YouTube|TikTok|Email|RSS|อีเมล|เฟซบุ๊ก|ทวิตเตอร์|ไลน์)$/;

/** ถูกใจ · ตอบกลับ · 2 วัน: a row of buttons, with counts and times between them, or with nothing but blanks. */
function isButtonRow(line: string, opens: boolean): boolean {
  if (/[·•|]/.test(line)) {
    const parts = line.split(/\s*[·•|]\s*/u);
    return parts.some((part) => isButton(part)) && parts.every(belongsInRow);
  }
  const words = line.split(/\s+/u);
  return words.length > 1 && words.length <= MOST_WORDS && isSeriesOfButtons(words, opens);
}

/** A longer row of words is a sentence. */
const MOST_WORDS = 14;

/** @param opens Whether it can be a line of the page's by how it begins. */
function isButton(part: string, opens = true): boolean {
  return (
    LINES.has(part.toLowerCase()) || BUTTONS.has(part) || (opens && part.length > 3 && isPageFurniture(part))
  );
}

function belongsInRow(part: string): boolean {
  return COUNT_OR_TIME.test(part) || NETWORK.test(part) || isButton(part);
}

/** Whether the words fall into two buttons or more: แชร์บน Facebook ส่งทางอีเมล. */
function isSeriesOfButtons(words: readonly string[], opens: boolean): boolean {
  const reached = words.map(() => false);
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      if (start > 0 && reached[start - 1] !== true) continue;
      if (isButton(words.slice(start, end).join(' '), opens || start > 0)) reached[end - 1] = true;
    }
  }
  return reached[words.length - 1] === true && reached.slice(0, -1).some(Boolean);
}
