import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** Variables of programs into which the machine set blanks. `{{ name }}` has them by custom and is none. */
const BROKEN =
  /(?<!\{)\{ ?[0-9]{1,2} \}|(?<!\{)\{ [0-9]{1,2} ?\}|(?<![{$])\{ [A-Za-z_][A-Za-z0-9_.]* \}(?!\})|[%$#] \{ ?[\p{L}_][\p{L}\p{M}0-9_.]* ?\}|\{\{ ?[\p{L}_][\p{L}\p{M}0-9_.]* \} \}|\{ \{ ?[\p{L}_][\p{L}\p{M}0-9_.]* ?\} ?\}|\{\{ [\p{L}_][\p{L}\p{M}0-9_.]*\} \}|\$\{ [A-Za-z_][A-Za-z0-9_.]* \}|% ?[0-9] ?\$ ?[sd@]|(?<![\p{Nd}\s])% [sd@](?![\p{L}\p{M}])|(?<=(?:^|[\u0e01-\u0e4e:"“(])\s)% [sd@](?![\p{L}\p{M}])|%(?: \(\w+\) ?|\(\w+\) |\( \w+ ?\) ?)[sd]/gu;
/** { 0 } is also a set. */
const MATHS = /เซต|สมาชิก|คณิต|จำนวนเต็ม|[∅∈∪∩⊂]|=\s*$/;

export const brokenVariable: SegmentRule = {
  id: 'broken-variable',
  family: 'encoding',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[{%$]/.test(source)) return;
    for (const match of matchesOf(source, BROKEN)) {
      const whole = match.text.replaceAll(' ', '');
      if (whole === match.text || (whole.startsWith('{') && MATHS.test(match.before))) continue;
      yield {
        span: match,
        reason: { key: 'rules.broken-variable.reason', params: { text: match.text } },
        fixes: [{ text: whole, safe: !whole.startsWith('{') }],
      };
    }
  },
};
