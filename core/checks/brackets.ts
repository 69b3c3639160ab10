import type { Finding, SegmentRule } from '../artifacts/rule.ts';

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»' };
const CLOSERS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

interface Loose {
  readonly at: number;
  readonly sign: string;
}

/** Signs without a partner. A list's `a)` and a smiley's `:)` are none. */
function loose(text: string): Loose[] {
  const open: Loose[] = [];
  const alone: Loose[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign in PAIRS) open.push({ at, sign });
    const opener = CLOSERS.get(sign);
    if (opener === undefined) continue;
    if (open.at(-1)?.sign === opener) open.pop();
    else if (!/(?:^|[\s(])[\p{L}\p{Nd}]{1,3}$|[:;]-?$/u.test(text.slice(0, at))) alone.push({ at, sign });
  }
  return [...open, ...alone].sort((a, b) => a.at - b.at);
}

/** A bracket or quote that opens and never closes, or the reverse, in the English alone. */
export const brackets: SegmentRule = {
  id: 'brackets',
  family: 'spacing',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/[()[\]{}“”«»]/.test(target)) return;
    // A sentence that was cut leaves both sides open.
    if (loose(source).length > 0) return;
    for (const { at, sign } of loose(target)) {
      yield {
        side: 'target',
        span: { start: at, end: at + 1 },
        reason: { key: 'rules.brackets.reason', params: { text: sign } },
        fixes: [],
      };
    }
  },
};
