/** What the command line says. */
export const cli = {
  help: `Songphasa without a window

  check FILE [FILE...]     lists what the artifact rules find
    --target FILE          the English beside one plain Thai text, paired by paragraph
    --format FORMAT        text (as it is by default), jsonl or sarif
    --rules LIST           a,b: only these rules or families; -a: all but a; +a: with a, which is off by default
    --min-severity LEVEL   error, warning or hint (as it is by default)
  repair FILE --safe -o OUT
                           makes the repairs that cannot be wrong, in a copy
    --rules LIST           as above
    --overwrite            lets OUT be FILE itself
  stats FILE [FILE...]     counts segments, characters, words, states and artifacts
    --format FORMAT        text (as it is by default) or jsonl
  validate FILE [FILE...]  tells what XLIFF and TMX files break of their specifications
    --format FORMAT        text (as it is by default) or jsonl
  --lang th|en             the language of messages; otherwise that of LANG
  --version                the version

A FILE is plain text, a table (CSV, TSV), XLIFF or TMX; - is standard input, and as OUT standard output.
Segments are named by the id that the file gives them, or else numbered from 1, cut as the app would cut them.
check ends with 0 where nothing is found, with 1 where something is, with 2 where something went wrong;
validate with 0 for valid files, with 1 where one is not, with 2 where one can't be read at all.`,
  usage: {
    noCommand: 'Say what to do: check, repair, stats, validate or help',
    unknownCommand: '“{{command}}” is no command. There are check, repair, stats, validate and help',
    noFile: '{{command}} needs a file',
    oneFile: '{{command}} takes one file',
    oneTarget: '--target goes with one Thai file',
    targetNeedsText:
      '--target goes with a plain text; {{file}} has a column or an element of its own for the English',
    notValidated: '{{file}} is neither XLIFF nor TMX; nothing else is validated',
    noOutput: '{{command}} needs -o and the name of the file to write',
    onlySafe: 'Only the safe repairs can be made without a person: add --safe',
    overInput: '{{file}} would be written over. Choose another name for -o, or add --overwrite',
    unknownOption: 'There is no option “{{option}}” here',
    optionValue: 'The option “{{option}}” is not complete, or takes no value',
    notOneOf: '{{option}} can’t be “{{value}}”. It is one of: {{words}}',
    unknownRule: 'There is no rule or family “{{name}}”',
  },
  detail: {
    'encoding-invalid': 'read as {{encoding}}, it breaks at byte {{offset}}',
    'format-unknown': 'it ends in “{{extension}}”',
    'file-unreadable': '{{reason}}',
    'write-failed': '{{reason}}',
    'csv-malformed': '{{reason}}',
    'xml-malformed': '{{reason}}',
    'folder-read-only': '{{folder}}',
    internal: '{{reason}}',
  },
  check: {
    safe: '[safe]',
    together: 'together: {{pairs}}',
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    warnings_one: '{{count}} warning',
    warnings_other: '{{count}} warnings',
    hints_one: '{{count}} hint',
    hints_other: '{{count}} hints',
    files_one: '{{count}} file',
    files_other: '{{count}} files',
    sum: '{{errors}}, {{warnings}}, {{hints}} in {{files}}',
  },
  repair: {
    made_one: '{{count}} repair made',
    made_other: '{{count}} repairs made',
    segments_one: '{{count}} segment changed',
    segments_other: '{{count}} segments changed',
    left_one: '{{count}} finding left for a person',
    left_other: '{{count}} findings left for a person',
    sum: '{{made}}, {{segments}}, {{left}}',
  },
  validate: {
    valid: 'valid',
    warned: 'valid, with {{warnings}}',
    invalid: 'not valid: {{errors}}, {{warnings}}',
    listed: 'only the first {{listed}} are listed',
  },
  stats: {
    segments: 'Segments',
    repetitions: 'Repetitions',
    characters: '{{side}}, characters',
    icuWords: '{{side}}, words (ICU)',
    gmxWords: '{{side}}, words (GMX)',
    artifact: 'Artifacts, {{family}}',
  },
} as const;
