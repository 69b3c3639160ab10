import type { Rule } from '../artifacts/rule.ts';
import { addressDiffers } from './addresses.ts';
import { brackets } from './brackets.ts';
import { buddhistYearInTarget } from './buddhist-year-in-target.ts';
import { sourceTwoTargets, targetTwoSources } from './consistency.ts';
import { emptyTarget } from './empty-target.ts';
import { endPunctuation } from './end-punctuation.ts';
import { identicalTarget } from './identical-target.ts';
import { inlineTags } from './inline-tags.ts';
import { lengthRatio } from './length-ratio.ts';
import { lostNegation } from './lost-negation.ts';
import { lostNumberInTarget } from './lost-number-in-target.ts';
import { numberMissing } from './number-missing.ts';
import { targetDoubledWord } from './target-doubled-word.ts';
import { targetSpacing } from './target-spacing.ts';
import { forbiddenTerm, termMissing } from './terms.ts';
import { thaiInTarget } from './thai-in-target.ts';
import { variables } from './variables.ts';

/** The quality checks on a pair, as rules: they run with the artifact rules and are switched with them. */
export const CHECKS: readonly Rule[] = [
  identicalTarget,
  emptyTarget,
  thaiInTarget,
  lostNumberInTarget,
  numberMissing,
  buddhistYearInTarget,
  inlineTags,
  variables,
  addressDiffers,
  lengthRatio,
  lostNegation,
  termMissing,
  forbiddenTerm,
  sourceTwoTargets,
  targetTwoSources,
  targetDoubledWord,
  targetSpacing,
  brackets,
  endPunctuation,
];
