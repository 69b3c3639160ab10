/** What the checks on a pair say; they stand among the rules. */
export const checks = {
  'identical-target': {
    title: 'English is the Thai',
    reason: 'The English is the Thai, copied. Translate it.',
  },
  'empty-target': {
    title: 'No English',
    reason: 'Nearly every line of this document has English, and this one has none.',
  },
  'thai-in-target': {
    title: 'Thai left in the English',
    reason: '“{{text}}” was left in Thai. Translate it.',
  },
  'lost-number-in-target': {
    title: 'Lost number in the English',
    reason: '“{{text}}” was copied into the English. Put the right number in.',
  },
  'number-missing': {
    title: 'Number missing',
    reason: {
      inEnglish: 'The English has no “{{text}}” in any form. Add it, or see why it was left out.',
      inThai: 'The Thai has no “{{text}}” in any form. See whether the machine dropped it.',
    },
  },
  'buddhist-year-in-target': {
    title: 'Buddhist year in the English',
    reason: '{{year}} is a Buddhist year. English readers know it as {{right}}.',
  },
  'inline-tags': {
    title: 'Tag lost or misplaced',
    reason: {
      missing: 'The English lacks {{tag}}.',
      doubled: 'The tag {{tag}} stands in the English more often than in the Thai.',
      added: 'The tag {{tag}} is not in the Thai.',
      unpaired: 'One half of the tag {{tag}} is missing in the English, or its end comes first.',
      crossed: 'The tag {{tag}} ends inside another one. One has to enclose the other.',
      moved: 'The tag {{tag}} has to keep its place among the tags.',
    },
    fix: {
      insert: 'Put {{tag}} where it belongs',
      remove: 'Remove {{tag}}',
      complete: 'Put the other half of {{tag}} in',
    },
  },
  variables: {
    title: 'Variable or tag differs',
    reason: {
      missing: 'The English lacks “{{text}}”. A program needs it on both sides.',
      extra: 'The Thai has no “{{text}}”. A program needs it on both sides.',
    },
  },
  'address-differs': {
    title: 'Address differs',
    reason: {
      missing: 'The English lacks the address “{{text}}”.',
      extra: 'The Thai has no address “{{text}}”.',
    },
  },
  'term-missing': {
    title: 'Term missing in the English',
    reason: 'Your terms have “{{text}}” as: {{wanted}}. The English has none of these.',
  },
  'forbidden-term': {
    title: 'Forbidden word',
    reason: {
      instead: 'Your terms forbid “{{text}}”. Use “{{wanted}}” instead.',
      alone: 'Your terms forbid “{{text}}”.',
    },
  },
  'length-ratio': {
    title: 'Lengths far apart',
    reason: {
      thai: 'The Thai is far shorter than the English. See whether something was left out.',
      english: 'The English is far shorter than the Thai. See whether something was left out.',
    },
  },
  'lost-negation': {
    title: 'Negation lost',
    reason:
      'The English says “{{text}}”, and nothing in the Thai denies. See whether the meaning was turned round.',
  },
  'source-two-targets': {
    title: 'Same Thai, different English',
    reason:
      'Segment {{segment}} has the same Thai and says “{{text}}”. Say it the same way, or keep it if the place asks for it.',
  },
  'target-two-sources': {
    title: 'Same English, different Thai',
    reason: 'Segment {{segment}} has the same English for “{{text}}”. See whether both are right.',
  },
  'target-doubled-word': {
    title: 'Word twice in the English',
  },
  'target-spacing': {
    title: 'Spacing in the English',
    reason: {
      double: 'There is more than one space here. One is enough.',
      before: 'No space belongs before “{{text}}”. Remove it.',
    },
  },
  brackets: {
    title: 'Bracket or quote without a partner',
    reason: '“{{text}}” has no partner in the English. Close it, or take it out.',
  },
  'end-punctuation': {
    title: 'End mark differs',
    reason: {
      missing: 'The Thai ends with “{{mark}}”, the English does not.',
      extra: 'The English ends with “{{mark}}”, the Thai does not.',
    },
  },
} as const;
