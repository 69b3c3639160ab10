import { latinRuns } from '../latin.ts';
import { INSTITUTION_HEADS, INSTITUTION_MODIFIERS } from '../lexicon/institution-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const HEADS = new Set(INSTITUTION_HEADS);
const MODIFIERS = new Set(INSTITUTION_MODIFIERS);
const QUICK = new RegExp(INSTITUTION_HEADS.join('|'));

/**
 * A name made of common English words, as Civil Forum: Thai says what they mean. One word that the lexicon does not know
 * (World Economic Forum has World) makes it a proper name, and a name in quotes or brackets was left on purpose.
 */
export const untranslatedName: SegmentRule = {
  id: 'untranslated-name',
  family: 'untranslated-fragment',
  needs: 'source',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const run of latinRuns(source)) {
      const { words } = run;
      const heads = words.some((word) => HEADS.has(word));
      if (run.enclosed || words.length < 2 || !heads) continue;
      if (!/^\p{Lu}/u.test(run.text) || !words.every((word) => HEADS.has(word) || MODIFIERS.has(word)))
        continue;
      yield {
        span: { start: run.start, end: run.end },
        reason: { key: 'rules.untranslated-name.reason', params: { text: run.text } },
        fixes: [],
      };
    }
  },
};
