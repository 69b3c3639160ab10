import { BOILERPLATE_LINES, BOILERPLATE_TEXTS } from '../lexicon/boilerplate.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const LINES = new Set(BOILERPLATE_LINES.map((line) => line.toLowerCase()));
const LONGEST = Math.max(...BOILERPLATE_LINES.map((line) => line.length)) + 6;
const TEXTS = new RegExp(BOILERPLATE_TEXTS.join('|'), 'iu');

/** Buttons, side-bar headings and consent texts of the page that the text was taken from: whole segments. */
export const boilerplate: SegmentRule = {
  id: 'boilerplate',
  family: 'boilerplate',
  needs: 'source',
  severity: 'hint',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    const line = source.length > LONGEST ? null : source.trim().replace(/[\s:：.…»›→>]+$/u, '');
    const whole = line !== null && LINES.has(line.toLowerCase());
    if (!(whole || TEXTS.test(source))) return;
    const start = source.length - source.trimStart().length;
    yield {
      span: { start, end: source.trimEnd().length },
      reason: { key: `rules.boilerplate.reason.${whole ? 'line' : 'text'}`, params: {} },
      fixes: [{ text: '', label: { key: 'rules.boilerplate.remove', params: {} }, safe: false }],
    };
  },
};
