/** What the command line says. */
export const cli = {
  help: `Songphasa without a window

  check FILE [FILE...]     lists what the artifact rules find
    --target FILE          the English beside one plain Thai text, paired by paragraph
    --format FORMAT        text (as it is by default), jsonl or sarif
    --rules LIST           a,b: only these rules or families; -a: all but a; +a: with a, which is off by default
    --min-severity LEVEL   error, warning or hint (as it is by default)
    --terms FILE           terms (TBX, or a table with Thai and English): missing and forbidden ones are found
  repair FILE --safe -o OUT
                           makes the repairs that cannot be wrong, in a copy
    --rules LIST           as above
    --overwrite            lets OUT be FILE itself
  stats FILE [FILE...]     counts segments, characters, words, states and artifacts
    --format FORMAT        text (as it is by default) or jsonl
  convert IN -o OUT        writes the file in the format that OUT's ending names, and says what has no place there
    --to FORMAT            the format, where the ending leaves it open: xliff-1.2, xliff-2.1, tmx-1.4, po, csv, html,
                           review-docx, review-xlsx, text-thai or text-english
    --from FORMAT          the format of IN, where it is not what it looks like
    --target FILE          the English beside a plain Thai text, paired by paragraph
  align TH EN -o OUT       pairs the lines of two plain texts, each pair with a confidence: id, th, en, confidence in a CSV,
                           or what else OUT's ending names
    --by UNIT              paragraph (as it is by default) or sentence
    --terms FILE           terms by which lines are known, as above
    --to FORMAT            as above
  validate FILE [FILE...]  tells what XLIFF and TMX files break of their specifications
    --format FORMAT        text (as it is by default) or jsonl
  merge A B -o C           writes two copies of one project as a third; lists conflicts, of which none may be left open
    --prefer WHOSE         in conflicts: mine (A), theirs (B) or newer
    --dry-run              only says what would happen
    --as NAME              who merges; otherwise the user of this computer
  --lang th|en             the language of messages; otherwise that of LANG
  --version                the version

A FILE is plain text, Markdown, HTML, Word, subtitles, a table (CSV, TSV, Excel), XLIFF, TMX or PO; - is standard input,
and as OUT standard output.
Segments are named by the id that the file gives them, or else numbered from 1, cut as the app would cut them.
check ends with 0 where nothing is found, with 1 where something is, with 2 where something went wrong;
validate with 0 for valid files, with 1 where one is not, with 2 where one can't be read at all (XML that is not well-formed too);
merge with 0 where all is merged, with 1 where conflicts are open and nothing is written, with 2 where something went wrong.`,
  usage: {
    noCommand: 'Say what to do: check, repair, stats, convert, align, merge, validate or help',
    unknownCommand:
      '“{{command}}” is no command. There are check, repair, stats, convert, align, merge, validate and help',
    noFile: '{{command}} needs a file',
    twoFiles: 'align takes two files: the Thai text, then the English one',
    twoCopies: 'merge takes two copies of a project',
    oneFile: '{{command}} takes one file',
    oneTarget: '--target goes with one Thai file',
    targetNeedsText:
      '--target goes with a plain text; {{file}} has a column or an element of its own for the English',
    notRepaired: 'Nothing can be written into {{file}}. Convert it to CSV first',
    overOwnInput: '{{file}} would be written over. Choose another name for -o',
    sayTo: 'What {{file}} is to be can’t be told from its name. Say --to and one of: {{words}}',
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
  convert: {
    done_one: '{{file}} is written: {{count}} segment',
    done_other: '{{file}} is written: {{count}} segments',
    lost: {
      states_one: 'the state of {{count}} segment has no place in this format',
      states_other: 'the states of {{count}} segments have no place in this format',
      approvals_one: '{{count}} approved segment can’t be told from translated ones in this format',
      approvals_other: '{{count}} approved segments can’t be told from translated ones in this format',
      notes_one: '{{count}} note has no place in this format',
      notes_other: '{{count}} notes have no place in this format',
      tags_one: 'the tags of {{count}} segment have no place in this format',
      tags_other: 'the tags of {{count}} segments have no place in this format',
      tagsAsText_one: 'the tags of {{count}} segment stand in its text, as {1>…<1} or {2}',
      tagsAsText_other: 'the tags of {{count}} segments stand in their texts, as {1>…<1} or {2}',
      people_one: 'who wrote and approved {{count}} segment is not told in full in this format',
      people_other: 'who wrote and approved {{count}} segments is not told in full in this format',
      source_one: 'the Thai of {{count}} segment is not in it',
      source_other: 'the Thai of {{count}} segments is not in it',
      target_one: 'the English of {{count}} segment is not in it',
      target_other: 'the English of {{count}} segments is not in it',
      halves_one: '{{count}} segment without both texts is left out',
      halves_other: '{{count}} segments without both texts are left out',
      direction: 'it goes from Thai into English; the file that was read translates into Thai',
    },
  },
  align: {
    pairs_one: '{{count}} pair',
    pairs_other: '{{count}} pairs',
    alone_one: '{{count}} line without a counterpart',
    alone_other: '{{count}} lines without a counterpart',
    sum: '{{pairs}}, {{alone}}',
  },
  merge: {
    place: {
      source: 'Segment {{number}}, Thai',
      target: 'Segment {{number}}, English',
      segment: 'Segment {{number}}',
      project: 'Project, {{field}}',
    },
    conflict: {
      text: 'changed in both copies',
      verdict: 'two verdicts on the same texts',
      structure: 'split or merged in one copy, changed in the other',
      'note-deleted': 'a note was deleted in one copy, and answered or changed in the other',
      'note-field': 'a note was changed in both copies',
      'segment-field': 'changed in both copies',
      project: 'changed in both copies',
    },
    before: 'before',
    mine: 'mine',
    theirs: 'theirs',
    unknown: '(nothing in common)',
    deleted: '(deleted)',
    fell: 'Segment {{number}}: “{{state}}” no longer holds, since the other copy has another text',
    fellBy:
      'Segment {{number}}: “{{state}}” by {{name}} no longer holds, since the other copy has another text',
    commands_one: '{{count}} step joins',
    commands_other: '{{count}} steps join',
    segments_one: '{{count}} segment',
    segments_other: '{{count}} segments',
    notes_one: '{{count}} note',
    notes_other: '{{count}} notes',
    documents_one: '{{count}} document',
    documents_other: '{{count}} documents',
    sum: '{{commands}}: {{segments}}, {{notes}}, {{documents}}',
    nothingNew: 'The second copy has nothing that the first does not have',
    open_one: '{{count}} conflict is open: nothing is written. Decide with --prefer',
    open_other: '{{count}} conflicts are open: nothing is written. Decide with --prefer',
    copy: { mine: 'first copy', theirs: 'second copy' },
    fault: {
      chain: 'the history was changed at {{place}}',
      'cut-short': 'the end of the history is missing',
      command: 'the step {{place}} has no change on record',
      segment: 'a segment is not what its history says: {{place}}',
      originals: 'the Thai of document {{place}} is not what was imported',
      rewritten: 'the history tells {{place}} otherwise than the other copy does',
    },
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
