import { CHECKS } from '../../checks/index.ts';
import type { Rule } from '../rule.ts';
import { boilerplate } from './boilerplate.ts';
import { brokenAddress } from './broken-address.ts';
import { brokenVariable } from './broken-variable.ts';
import { calque } from './calque.ts';
import { decimalComma } from './decimal-comma.ts';
import { displacedNumber } from './displaced-number.ts';
import { doubleSpace } from './double-space.ts';
import { doubledMark } from './doubled-mark.ts';
import { doubledWord } from './doubled-word.ts';
import { englishOrdinal } from './english-ordinal.ts';
import { eraMismatch } from './era-mismatch.ts';
import { foreignPhrase } from './foreign-phrase.ts';
import { foreignScript } from './foreign-script.ts';
import { gluedCounters } from './glued-counters.ts';
import { gluedDate } from './glued-date.ts';
import { gluedLabels } from './glued-labels.ts';
import { gluedLatin } from './glued-latin.ts';
import { gluedMenu } from './glued-menu.ts';
import { gluedNumber } from './glued-number.ts';
import { gluedSentence } from './glued-sentence.ts';
import { gluedTime } from './glued-time.ts';
import { htmlEntity } from './html-entity.ts';
import { htmlTag } from './html-tag.ts';
import { impossibleNumber } from './impossible-number.ts';
import { lookalikeVowel } from './lookalike-vowel.ts';
import { lopsidedHyphen } from './lopsided-hyphen.ts';
import { lostPassive } from './lost-passive.ts';
import { markOrder } from './mark-order.ts';
import { mixedDigits } from './mixed-digits.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { mojibake } from './mojibake.ts';
import { nameByEnglish } from './name-by-english.ts';
import { namePair } from './name-pair.ts';
import { nameScript } from './name-script.ts';
import { nameSound } from './name-sound.ts';
import { nameSpelling } from './name-spelling.ts';
import { nameVariant } from './name-variant.ts';
import { noBreakSpace } from './no-break-space.ts';
import { numberMismatch } from './number-mismatch.ts';
import { numberScale } from './number-scale.ts';
import { placeholder } from './placeholder.ts';
import { quoteStyle } from './quote-style.ts';
import { repeatedLine } from './repeated-line.ts';
import { repeatedNoun } from './repeated-noun.ts';
import { repeatedTime } from './repeated-time.ts';
import { replacementCharacter } from './replacement-character.ts';
import { reversedTime } from './reversed-time.ts';
import { saraAm } from './sara-am.ts';
import { spaceAfterPreposition } from './space-after-preposition.ts';
import { spaceBeforeComma } from './space-before-comma.ts';
import { spaceBeforeModifier } from './space-before-modifier.ts';
import { spaceInBrackets } from './space-in-brackets.ts';
import { spaceInNumber } from './space-in-number.ts';
import { splitPrefix } from './split-prefix.ts';
import { splitWord } from './split-word.ts';
import { strayMark } from './stray-mark.ts';
import { strayWord } from './stray-word.ts';
import { untranslatedName } from './untranslated-name.ts';
import { wrongSense } from './wrong-sense.ts';
import { wrongSenseByEnglish } from './wrong-sense-by-english.ts';
import { zeroWidth } from './zero-width.ts';

const ARTIFACT_RULES: readonly Rule[] = [
  placeholder,
  displacedNumber,
  numberMismatch,
  impossibleNumber,
  eraMismatch,
  englishOrdinal,
  reversedTime,
  gluedTime,
  gluedLabels,
  gluedMenu,
  gluedDate,
  gluedCounters,
  gluedSentence,
  gluedNumber,
  gluedLatin,
  foreignPhrase,
  foreignScript,
  strayWord,
  untranslatedName,
  wrongSense,
  wrongSenseByEnglish,
  calque,
  nameSpelling,
  nameVariant,
  namePair,
  nameSound,
  nameScript,
  nameByEnglish,
  boilerplate,
  doubledWord,
  repeatedNoun,
  repeatedTime,
  repeatedLine,
  noBreakSpace,
  doubleSpace,
  spaceBeforeComma,
  spaceInNumber,
  spaceInBrackets,
  spaceAfterPreposition,
  spaceBeforeModifier,
  splitPrefix,
  splitWord,
  lopsidedHyphen,
  mixedQuotes,
  quoteStyle,
  saraAm,
  markOrder,
  doubledMark,
  lookalikeVowel,
  strayMark,
  zeroWidth,
  mojibake,
  replacementCharacter,
  htmlEntity,
  htmlTag,
  brokenVariable,
  brokenAddress,
  numberScale,
  decimalComma,
  mixedDigits,
  lostPassive,
];

/** Every rule, in the order in which the settings show them: artifacts by family, then the checks on the pair. */
export const RULES: readonly Rule[] = [...ARTIFACT_RULES, ...CHECKS];
