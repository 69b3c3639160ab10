import { checks } from './checks.ts';

/** What the artifact rules say: a title for lists, and a short sentence on why this is a fault and what to do. */
export const rules = {
  ...checks,
  placeholder: {
    title: 'Lost number (XNUMX)',
    reason: '“{{text}}” marks a place where the machine lost a number. Put the right number in.',
  },
  'displaced-number': {
    title: 'Number in the wrong place',
    reason: {
      besidePlaceholder:
        'The machine lost a number in this paragraph and pushed the others along, so “{{text}}” may belong elsewhere. Check it against the English.',
      byEnglish:
        'The English has {{value}} here, not {{text}}: the machine put the numbers in the wrong places.',
      besideShifted:
        'Numbers beside “{{text}}” are in the wrong places, and the English does not settle this one. Check it.',
    },
    evidence: {
      english: 'The English says “{{english}}”: {{value}} for “{{noun}}”.',
      notInEnglish: 'The English gives no number for “{{noun}}”.',
      spelled:
        'The source probably wrote the number for “{{noun}}” in words, so the machine had no digits for it.',
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
  'number-mismatch': {
    title: 'Number differs from the English',
    reason: 'The Thai says “{{text}}”, the English “{{english}}”. Find out which is right.',
  },
  'impossible-number': {
    title: 'Impossible date or time',
    reason: {
      day: 'No month has such a day: “{{text}}”. Another number landed here. Check it against the English.',
      clock: 'No clock shows “{{text}}”. Another number landed here. Check it against the English.',
      part: 'There is no “{{text}}”. Another number landed here. Check it against the English.',
    },
  },
  'era-mismatch': {
    title: 'Year and era disagree',
    reason: {
      commonYear:
        '{{label}} counts Buddhist years, and {{year}} is a year of the common era. Convert the year or change the era.',
      buddhistYear:
        '{{label}} counts years of the common era, and {{year}} is a Buddhist year. Convert the year or change the era.',
      convertedTwice:
        '{{year}} looks like a year that was converted to the Buddhist era twice. Take 543 off.',
      twoEras:
        '{{first}} and {{second}} are years of two eras that do not go together: the eras lie 543 years apart. One of the two is wrong.',
      byEnglish:
        'The English says “{{english}}”, which is {{right}} here, not {{text}}: the year is off by an era.',
    },
  },
  'english-ordinal': {
    title: 'English ordinal',
    reason: '“{{text}}” is an English ordinal that the machine put back as it was. Write it the Thai way.',
  },
  'reversed-time': {
    title: 'Time the wrong way round',
    reason:
      'The number stands behind “{{unit}}” instead of before it: the machine filled in a template. Put it in front.',
  },
  'glued-time': {
    title: 'Label and time run together',
    reason: '“{{label}}” and “{{time}}” were two parts of the page and have run together. Part them.',
  },
  'glued-labels': {
    title: 'Labels run together',
    reason: '“{{text}}” are separate labels of the page that have run together. Part them.',
  },
  'glued-menu': {
    title: 'Menu run together',
    reason: '“{{text}}” is a row of the page’s labels run together. Part them.',
  },
  'glued-date': {
    title: 'Date glued to a word',
    reasonAfter: 'What follows the year “{{text}}” is glued to it. Part them.',
    reason: 'The day “{{text}}” is glued to the word before it. Part them.',
  },
  'glued-counters': {
    title: 'Counters run together',
    reason: 'Buttons of the page and their numbers have run together. Part them, or remove the line.',
  },
  'glued-sentence': {
    title: 'Sentences run together',
    reason: {
      stop: 'Two sentences meet at “{{text}}” without a space. Part them.',
      address: 'The address “{{text}}” runs into the text after it. Put a space between.',
      list: 'The items of a list run together. Part them.',
      word: '“{{text}}” runs into the word after it. Put a space between.',
    },
  },
  'glued-number': {
    title: 'Number glued to a word',
    reason: '“{{text}}” is glued to the Thai word before it. Part them.',
  },
  'glued-latin': {
    title: 'Latin letters glued to Thai',
    reason: '“{{text}}” is glued to the Thai beside it. Put a space between.',
  },
  'foreign-phrase': {
    title: 'Foreign phrase',
    reason: '“{{text}}” was left in the foreign language. Translate it.',
  },
  'foreign-script': {
    title: 'Foreign script',
    reason:
      '“{{text}}” was left in a foreign script. Translate it, or put it in brackets if it is meant to be shown.',
  },
  'stray-word': {
    title: 'Stray English word',
    reason: 'The machine left “{{text}}” standing among the Thai. Translate or remove it.',
    remove: 'Remove the word',
  },
  'untranslated-name': {
    title: 'Name left in English',
    reason:
      '“{{text}}” is made of common words that Thai would translate. Give the Thai name, or keep it if it is known by this one.',
  },
  'wrong-sense': {
    title: 'Word in the wrong sense',
    reason:
      'The source said “{{english}}”, and “{{text}}” is another sense of it. Here it should be “{{right}}”.',
  },
  'wrong-sense-by-english': {
    title: 'Word in the wrong sense, by the English',
  },
  calque: {
    title: 'Word-for-word translation',
    reason: '“{{english}}” was translated word by word as “{{text}}”. In Thai it is “{{right}}”.',
  },
  'name-spelling': {
    title: 'Name spelled two ways',
    reason: 'This document also writes “{{usual}}” for “{{text}}”. Keep to one spelling.',
  },
  'name-variant': {
    title: 'Foreign word spelled two ways',
    reason:
      '“{{text}}” sounds like “{{usual}}”, which this document writes too. Keep to one spelling if they are the same.',
  },
  'name-sound': {
    title: 'Name spelled in another way',
    reason:
      '“{{text}}” sounds much like “{{usual}}” in segment {{segment}}. Keep to one spelling if they name the same.',
  },
  'name-pair': {
    title: 'Person’s name spelled two ways',
    reason: '“{{text}}” is spelled “{{usual}}” in segment {{segment}}. Keep to one spelling.',
  },
  'name-script': {
    title: 'Name in two scripts',
    reason: '“{{text}}” is written “{{other}}” in segment {{segment}}. Keep to one.',
  },
  'name-by-english': {
    title: 'One English name, two in Thai',
    reason:
      'The English has one name here and in segment {{segment}}; the Thai has “{{text}}” and “{{usual}}”. Keep to one.',
  },
  boilerplate: {
    title: 'Page furniture',
    reason: {
      line: 'A button or heading of the web page, not of the text. Remove it.',
      text: 'A notice of the web page, not of the text. Remove it.',
    },
    remove: 'Remove this text',
  },
  'doubled-word': {
    title: 'Word twice',
    reason: '“{{text}}” stands twice in a row. One is enough.',
  },
  'repeated-noun': {
    title: 'Same noun on both sides',
    reason:
      'English had two words here, and the machine wrote “{{text}}” for both. Use one, or find the second word.',
  },
  'repeated-time': {
    title: 'Time said twice',
    reason: 'The sentence says “{{text}}” at its beginning and again here. Once is enough.',
    remove: 'Remove the repetition',
  },
  'repeated-line': {
    title: 'Line repeated',
    reason: 'The same line stands in segment {{segment}}. Keep one if it was pasted along with the page.',
  },
  'no-break-space': {
    title: 'No-break space',
    reason: {
      inside: 'A no-break space came along from the web page. A plain space is right here.',
      edge: 'A no-break space came along from the web page at the edge of the text. Remove it.',
    },
    replace: 'Plain space',
    remove: 'Remove the space',
  },
  'double-space': {
    title: 'Double space',
    reason: 'There is more than one space here. One is enough.',
    replace: 'One space',
  },
  'space-before-comma': {
    title: 'Space before a comma',
    reason: 'No space belongs before “{{text}}”. Remove it.',
  },
  'space-in-number': {
    title: 'Space inside a number',
    reason: '“{{text}}” is one number with a space in it. Close it up.',
  },
  'space-in-brackets': {
    title: 'Spaces inside brackets',
    reason: 'Brackets and quotation marks stand right next to what they hold. Remove the spaces.',
  },
  'space-after-preposition': {
    title: 'Space after a preposition',
    reason: 'A space parts “{{text}}” from the noun that it belongs to. Remove it.',
    remove: 'Remove the space',
  },
  'space-before-modifier': {
    title: 'Space before a modifier',
    reason: '“{{text}}” belongs to the words before it and is written against them. Remove the space.',
  },
  'split-prefix': {
    title: 'Prefix split from its word',
    reason: '“{{text}}” makes a noun of the next word and is written together with it. Remove the space.',
  },
  'split-word': {
    title: 'Word split by a space',
    reason: '“{{text}}” is one word. Close it up.',
  },
  'lopsided-hyphen': {
    title: 'Lopsided hyphen',
    reason: '“{{text}}” has a space on one side only. Use none, or one on both sides.',
  },
  'mixed-quotes': {
    title: 'Mixed quotation marks',
    reason: 'The quotation opens with one kind of mark and closes with another. Use a pair.',
  },
  'quote-style': {
    title: 'Two styles of quotation marks',
    reason: 'This document quotes with “ ” in {{curly}} places and with " " in {{straight}}. Keep to one.',
  },
  'sara-am': {
    title: 'Broken sara am',
    reason: {
      split: 'Sara am was typed as two characters. It looks right, but no search finds the word.',
      order: 'The tone mark stands behind sara am. It belongs before it.',
    },
  },
  'mark-order': {
    title: 'Marks in the wrong order',
    reason: 'Vowel and tone were typed in the wrong order. It may look right, but no search finds the word.',
  },
  'doubled-mark': {
    title: 'Mark twice',
    reason: {
      same: 'The same mark was typed more than once. One is enough.',
      two: 'Two marks share one consonant that can carry only one of them. Choose one.',
    },
  },
  'lookalike-vowel': {
    title: 'Look-alike vowel',
    reason: '“{{text}}” only looks like “{{right}}”. Use the right character.',
  },
  'stray-mark': {
    title: 'Mark without a consonant',
    reason: 'A vowel or tone mark has no consonant to stand on: a letter was lost, or the mark is too many.',
    remove: 'Remove the mark',
  },
  'zero-width': {
    title: 'Invisible character',
    reason: 'An invisible character ({{code}}) hides here and trips up search. Remove it.',
    remove: 'Remove the character',
  },
  mojibake: {
    title: 'Garbled text',
    reason:
      '“{{text}}” is text that was read in the wrong encoding ({{encoding}}). Put the real characters back.',
  },
  'replacement-character': {
    title: 'Unreadable character',
    reason: 'A character was lost here when the file was read. Look it up in the original.',
  },
  'html-entity': {
    title: 'HTML code in the text',
    reason: '“{{text}}” is HTML code for a character. Put the character itself.',
  },
  'html-tag': {
    title: 'HTML tag in the text',
    reason: {
      left: 'The tag “{{text}}” of the web page was left in the text. Remove it.',
      broken: 'The machine broke the tag “{{text}}” with spaces. Mend or remove it.',
    },
    remove: 'Remove the tag',
  },
  'broken-address': {
    title: 'Broken web address',
    reason: 'Spaces break the address “{{text}}”. Remove them.',
  },
  'broken-variable': {
    title: 'Broken variable',
    reason: '“{{text}}” is a variable that a program fills in, and spaces break it. Remove the spaces.',
  },
  'number-scale': {
    title: 'Magnitude or unit differs',
    reason: {
      scale:
        '“{{text}}” has the digits of “{{english}}” in another order of magnitude. Correct the scale word.',
      currency:
        '“{{text}}” is the amount of “{{english}}” in another currency. Correct the currency or convert the amount.',
      unit: '“{{text}}” has the digits of “{{english}}” with another unit. Correct the unit or convert the number.',
      points: 'The English counts percentage points (“{{english}}”), the Thai percent (“{{text}}”).',
    },
  },
  'decimal-comma': {
    title: 'European separator',
    reason: {
      comma: '“{{text}}” has a comma where Thai writes a point: {{right}}.',
      dot: '“{{text}}” has points between the thousands, where Thai writes commas: {{right}}.',
    },
  },
  'mixed-digits': {
    title: 'Thai and Arabic digits mixed',
    reason: '“{{text}}” mixes Thai and Arabic digits in one number. Use one kind.',
  },
  'lost-passive': {
    title: 'Passive lost',
    reason:
      'Read so, “{{text}}” is what they did themselves. If it was done to them, the Thai needs a passive.',
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
  'inconsistent-name': 'Inconsistent name or wording',
  boilerplate: 'Page furniture',
  repetition: 'Repetition',
  spacing: 'Spacing and quotes',
  'thai-unicode': 'Thai characters',
  encoding: 'Encoding and markup',
  magnitude: 'Magnitude and unit',
  omission: 'Omission or addition',
  terminology: 'Terminology',
  custom: 'Own rule',
} as const;
