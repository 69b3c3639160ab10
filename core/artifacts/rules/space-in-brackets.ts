import { quotedSpans } from '../quotes.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const PAIR = /(?<open>[(“‘«[])(?<inside>[^()“”‘’«»[\]]{1,200})(?<close>[)”’»\]])/g;
const PADDED = /^[ \u00a0]|[ \u00a0]$/;

/** ( ข้อความ), “ ข้อความ ”: blanks right inside brackets or quotes, as machines put them round every sign. */
export const spaceInBrackets: SegmentRule = {
  id: 'space-in-brackets',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[(“‘"«[][ \u00a0]|[ \u00a0][)”’"»\]]/.test(source) || /[∈∪∩=;{}]/.test(source)) return;
    for (const match of matchesOf(source, PAIR)) {
      const { open = '', inside = '', close = '' } = match.groups;
      // « texte » is how French sets it.
      if (open === '«' && /^[\s].*\s$/.test(inside)) continue;
      // A blank on the left alone may be a slip of the hand, unless it was taken from before the bracket.
      const slip = /^[ \u00a0].*\S$/.test(inside) && open === '(' && !/[\u0e01-\u0e4e]$/.test(match.before);
      if (isPadded(inside) && !slip) yield finding(match.start, match.end, open + inside.trim() + close);
    }
    for (const { start, end, open, close } of quotedSpans(source)) {
      const inside = source.slice(start + 1, end - 1);
      if (open !== 'straight' || close !== 'straight' || !isPadded(inside)) continue;
      // Two inch signs, or the end of one quotation and the beginning of another.
      if (/\S$/.test(source.slice(0, start)) && /^\S/.test(source.slice(end))) continue;
      yield finding(start, end, `"${inside.trim()}"`);
    }
  },
};

/** A list of blanks to fill in, or a box to tick, has no text. */
function isPadded(inside: string): boolean {
  return PADDED.test(inside) && /[\u0e01-\u0e4e]{2}/.test(inside);
}

function finding(start: number, end: number, text: string): Finding {
  return {
    span: { start, end },
    reason: { key: 'rules.space-in-brackets.reason', params: {} },
    fixes: [{ text, safe: false }],
  };
}
