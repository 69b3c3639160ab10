/** What the artifact rules say: a title for lists, and one sentence on why this is a fault and what to do. */
export const rules = {
  placeholder: {
    title: 'Lost number (XNUMX)',
    reason: '“{{text}}” is a place where the machine lost a number. Put the right number in.',
  },
  'displaced-number': {
    title: 'Number in the wrong place',
    reason: {
      besidePlaceholder:
        'The machine lost a number in this paragraph and pushed the others along, so “{{text}}” may belong elsewhere. Check it against the English.',
    },
    evidence: {
      spelled:
        'The English probably wrote the number for “{{noun}}” in words, so the machine had no digits for it.',
      unlikely: '{{value}} is an unlikely number for “{{noun}}”.',
      'year-be': '{{value}} fits the year after “{{noun}}”.',
      'year-ce': '{{value}} fits the year after “{{noun}}”.',
      year: '{{value}} fits a year.',
      'day-of-month': '{{value}} fits a day of the month.',
      article: '{{value}} fits the number of an article (“{{noun}}”).',
      ordinal: '{{value}} fits the rank after “{{noun}}”.',
      percent: '{{value}} fits a percentage.',
      money: '{{value}} fits an amount of money.',
      scale: '{{value}} fits before “{{noun}}”.',
      clock: '{{value}} fits a time of day.',
      duration: '{{value}} fits a number of “{{noun}}”.',
      count: '{{value}} fits a number of “{{noun}}”.',
      unknown: '{{value}} fits here.',
    },
  },
  'reversed-time': {
    title: 'Time the wrong way round',
    reason:
      'The number stands behind “{{unit}}” instead of before it: the machine filled a template. Put it in front.',
  },
} as const;

/** The artifact families, as filters and badges name them. */
export const families = {
  placeholder: 'Lost number',
  'displaced-number': 'Displaced number',
  era: 'Year and era',
  'english-ordinal': 'English ordinal',
  'reversed-time': 'Reversed time',
  'glued-text': 'Glued text',
  'untranslated-fragment': 'Left untranslated',
  'wrong-sense': 'Wrong sense',
  'inconsistent-name': 'Inconsistent name',
  boilerplate: 'Page furniture',
  repetition: 'Repetition',
  spacing: 'Spacing and quotes',
  'thai-unicode': 'Thai characters',
  encoding: 'Encoding and markup',
  magnitude: 'Magnitude and unit',
  omission: 'Omission or addition',
  custom: 'Own rule',
} as const;
