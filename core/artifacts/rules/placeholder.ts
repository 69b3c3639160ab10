import type { SlotRepair } from '../../model.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { PLACEHOLDER } from '../slots.ts';
import { solveSlots } from '../solver/solve.ts';
import { insideAny, type Match, matchesOf, webSpans } from '../text.ts';

const QUICK = /[Xx][Nn][Uu][Mm][Xx]/;
const LOST = new RegExp(PLACEHOLDER, 'g');
/** In lower case it is a placeholder only as a word of its own: a variable may be called `maxnumx`. */
const LATIN_OR_CODE = /[\p{Script=Latin}_]/u;

/** XNUMX: the machine took a number out before it translated and had none left to put back. */
export const placeholder: SegmentRule = {
  id: 'placeholder',
  family: 'placeholder',
  needs: 'source',
  severity: 'error',
  confidence: 0.99,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const { source } = segment;
    if (!QUICK.test(source)) return;
    const web = webSpans(source);
    const slotRepair = solveSlots(segment)?.repair;
    for (const match of matchesOf(source, LOST)) {
      if (insideAny(match, web)) continue;
      const before = match.before.slice(-1);
      const after = match.after.slice(0, 1);
      const shouted = match.text.startsWith('XNUMX');
      if (!shouted && (LATIN_OR_CODE.test(before) || LATIN_OR_CODE.test(after))) continue;
      if (before === '_' || after === '_') continue;
      // “XNUMX” alone in quotes is being talked about.
      const quoted = /["'“‘«`]/.test(before) && /["'”’»`]/.test(after);
      yield {
        span: match,
        reason: { key: 'rules.placeholder.reason', params: { text: match.text } },
        fixes: valuesFor(slotRepair, match).map((text) => ({ text, safe: false })),
        ...(quoted ? { severity: 'hint', confidence: 0.4 } : shouted ? {} : { confidence: 0.85 }),
        ...(slotRepair === undefined ? {} : { slotRepair }),
      };
    }
  },
};

/** Names that have but one number. */
const NUMBERED_NAME = /(?:โควิด|covid)[-‑– ]?$/i;

/** The value that the English gives the slot at this place, or the name that it is a part of. */
function valuesFor(repair: SlotRepair | undefined, match: Match): string[] {
  if (NUMBERED_NAME.test(match.before)) return ['19'];
  const best = repair?.assignments[0];
  const index = repair?.slots.findIndex(({ span }) => span.start === match.start) ?? -1;
  const value = best?.values[index];
  const told = best?.evidence[index]?.key.endsWith('.english') === true;
  return told && value != null ? [value] : [];
}
