/** The history of a project as a whole. */
export const history = {
  faults: {
    banner_one:
      'The history of this project does not hold in {{count}} place: it was changed with another program.',
    banner_other:
      'The history of this project does not hold in {{count}} places: it was changed with another program.',
    show: 'Show',
    hide: 'Hide',
    title: 'Where the history does not hold',
    lead: 'Every change carries its author, its time and a fingerprint of all changes before it. Here they do not fit together:',
    inSegment: 'Segment {{number}}: {{text}}',
    chain: 'the record “{{what}}” by {{name}}, {{at}}, was altered, or one before it is missing.',
    command: 'the record “{{what}}” by {{name}}, {{at}}, says of no change that it made.',
    unknown: 'A record whose author and time are not known any more.',
    'cut-short': 'The latest records are missing.',
    segment: '{{field}} is not what the history says.',
    originals: 'The originals of “{{document}}” are not those that were imported.',
    field: {
      original: 'the original',
      source: 'the Thai text',
      target: 'the English text',
      state: 'the state',
      sourceAuthor: 'the author of the Thai text',
      targetAuthor: 'the author of the English text',
      approvedBy: 'who approved it',
      verdictReason: 'the reason of the verdict',
    },
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    what: 'You can go on working. Exports say that the history does not hold. To be sure of what was approved, compare with a copy of the file from before, or review these segments again.',
    close: 'Close',
  },
} as const;
