/** For every error code: what happened (title), what was kept, and what to do (body). */
export const errors = {
  'file-not-found': {
    title: 'The file is not there',
    body: 'It may have been moved, renamed or deleted. Nothing was changed. Look for it in its folder, or choose another file.',
  },
  'file-is-directory': {
    title: 'That is a folder, not a file',
    body: 'Nothing was read and nothing was changed. Open the folder and choose one file in it.',
  },
  'file-empty': {
    title: 'The file is empty',
    body: 'There is no text in it, so no project was created. Check that it was saved in full, or choose another file.',
  },
  'file-too-large': {
    title: 'The file is too large',
    body: 'It has {{bytes}}; Songphasa reads files of up to {{limit}}. Nothing was created. Cut the text into several files and import them one by one.',
  },
  'file-not-text': {
    title: 'This is not a text file',
    body: 'Its contents look like a picture, a program or an office document, so nothing was read. Save the text as plain text (.txt) or as a table (.csv, .tsv) and choose that file.',
  },
  'file-unreadable': {
    title: 'The file can’t be read',
    body: 'The computer refused it: {{reason}}. Nothing was changed. Check that you may open the file and that its disk is connected, then try again.',
    reason: {
      EACCES: 'you have no permission',
      EPERM: 'you have no permission',
      EIO: 'the disk reports a fault',
      'not-a-file': 'it is no ordinary file',
      'name-ends-in-space': 'its name begins or ends in a space',
    },
  },
  'file-locked': {
    title: 'Another program is using the file',
    body: 'Nothing was changed. Close the file in the other program and try again.',
  },
  'file-exists': {
    title: 'A file with this name is already there',
    body: 'It was left as it is. Choose another name or another folder.',
  },
  'folder-read-only': {
    title: 'Nothing can be saved in this folder',
    body: '“{{folder}}” can’t be written to. No file was created or changed. Choose another folder, such as Documents.',
  },
  'disk-full': {
    title: 'The disk is full',
    body: 'The last step was not saved; everything before it is safe. Free some space and do it again.',
  },
  'write-failed': {
    title: 'The file could not be written',
    body: 'The computer reported: {{reason}}. No half-written file was left behind and your project is unchanged. Try again, or choose another place.',
    reason: {
      EACCES: 'you have no permission',
      EPERM: 'you have no permission',
      EIO: 'the disk reports a fault',
      'name-ends-in-space': 'the name begins or ends in a space',
    },
  },
  'format-unknown': {
    title: 'Songphasa can’t read this kind of file',
    body: 'It doesn’t know files ending in “{{extension}}”. Nothing was created. It reads plain text (.txt), tables (.csv, .tsv) and its own projects (.songphasa).',
  },
  'encoding-invalid': {
    title: 'The text doesn’t fit this encoding',
    body: 'Read as {{encoding}}, it breaks at byte {{offset}}. Nothing was created. Choose another encoding; Thai files that are not UTF-8 are often Windows-874.',
  },
  'file-invalid': {
    title: 'The file is not valid',
    body: '{{file}} breaks the rules of its format in {{count}} places. Nothing was taken in. See the list, have the file mended where it came from, or choose to import it anyway.',
  },
  'no-segments': {
    title: 'No text was found in the file',
    body: 'It has only blank lines or empty cells, so there is nothing to work on and no project was created. Choose another file, or another column for the Thai text.',
  },
  'too-many-segments': {
    title: 'There are too many segments for one project',
    body: 'The text would make {{count}}; a project holds up to {{limit}}. Nothing was created. Divide the text among several projects.',
  },
  'csv-malformed': {
    title: 'The table is broken at line {{line}}',
    body: 'It can’t be read on from there: {{reason}}. Nothing was created. Look for an unclosed quotation mark on that line, or save the table again as CSV.',
    reason: {
      'unclosed-quote': 'a quotation mark is opened and never closed',
      'text-after-quote': 'there is text right after a closing quotation mark',
      'too-many-cells': 'the line has more cells than the table has columns',
    },
  },
  'csv-no-thai-column': {
    title: 'No column with Thai text was found',
    body: 'Nothing was created. Say which column holds the Thai text, or choose another file. If the letters look wrong, correct the encoding first.',
  },
  'xml-malformed': {
    title: 'The file is broken at line {{line}}, column {{column}}',
    body: 'It is not well-formed XML: {{reason}}. Nothing was created. Export it again from the program it came from.',
    reason: {
      'encoding-mismatch': 'its first line names another encoding than the file has',
      'dtd-not-allowed': 'it brings declarations of its own (a DTD), which are not read for safety',
      'too-deep': 'its elements are nested too deeply',
      'too-many-attributes': 'an element has too many attributes',
      'name-too-long': 'a name in it is too long',
    },
  },
  'file-malformed': {
    title: 'The file is broken at line {{line}}',
    body: 'It can’t be read on from there: {{reason}}. Nothing was created. Save it again in the program it came from.',
    reason: {
      'po-string': 'a text in quotation marks is expected there, or it is not closed',
      'po-keyword': 'an entry begins with something that entries don’t have',
      'po-no-msgid': 'a translation stands there without the text it translates',
      'subtitle-time': 'a time is expected there, from --> to',
      'subtitle-signature': 'the file doesn’t begin with WEBVTT',
    },
  },
  'archive-unsafe': {
    title: 'The file can’t be opened safely',
    body: 'It is packed in a way that may do harm: {{reason}}. Nothing was read from it and nothing was created. Save it again in the program it came from.',
    reason: {
      'not-zip': 'it is not the kind of package that its name says',
      broken: 'the package is incomplete or damaged',
      'too-many-entries': 'there are too many files in it',
      'too-large': 'it would unpack to too much',
      ratio: 'it unpacks to many times its size',
      path: 'a file in it would go outside the package',
      encrypted: 'it is protected by a password',
      'part-missing': 'its main part is missing',
    },
  },
  'project-foreign': {
    title: 'This is not a Songphasa project',
    body: 'It is a database of another program. It was left exactly as it is. Choose a file ending in .songphasa.',
  },
  'project-not-database': {
    title: 'This is not a Songphasa project',
    body: 'The file has something else in it. It was left exactly as it is. To work on a text or a table, start a new project with it instead.',
  },
  'project-newer': {
    title: 'This project needs a newer Songphasa',
    body: 'It was last saved in project format {{version}}; this app knows formats up to {{supported}}. The file was left exactly as it is. Update Songphasa and open it again.',
  },
  'project-corrupt': {
    title: 'The project file is damaged',
    body: 'The check reported: {{reason}}. The file was left exactly as it is. Keep a copy of it, then open your latest backup.',
    reason: {
      'cut-short': 'the file is cut short',
      'never-finished': 'its creation was never finished',
      schema: 'another program has changed how it is built',
      facts: 'what it says of itself can’t be read',
      'kept-file': 'an original file kept in it can’t be read',
    },
  },
  'project-locked': {
    title: 'The project is open somewhere else',
    body: 'Another window or program is writing to it. Nothing was changed. Close it there and try again.',
  },
  'project-in-use': {
    title: 'Somebody else has the project open',
    body: 'Nothing was changed. Close it there and try again, or open it read-only.',
  },
  'project-read-only': {
    title: 'This project can only be looked at',
    body: 'Its file can’t be written to, so your change was not made. You can still search and export. To work on it, copy the file to a folder where you may save.',
  },
  'project-none-open': {
    title: 'No project is open',
    body: 'Everything you had confirmed is safe in its file. Open the project again from the start page.',
  },
  'merge-other-project': {
    title: 'These are two different projects',
    body: 'Only copies of one and the same project can be merged. Nothing was changed. Choose another file.',
  },
  'merge-same-file': {
    title: 'This is the file that is open',
    body: 'A project can be merged with another copy of itself, and this is the same file. Choose the other one.',
  },
  'merge-undecided': {
    title: 'Some conflicts are still open',
    body: 'Both copies changed the same thing in different ways, in this many places: {{count}}. Nothing was changed. Decide each of them, or choose a rule for all.',
  },
  'history-tampered': {
    title: 'The history of this project does not hang together',
    body: 'Something other than Songphasa has changed the file, so its history can’t be trusted. Nothing was changed. Ask for a new copy, or go back to a backup.',
  },
  'not-found': {
    title: 'This is no longer here',
    body: 'The {{what}} was removed in the meantime, perhaps by an undo. Nothing else was changed. The list has been brought up to date.',
    what: {
      segment: 'segment',
      artifact: 'artifact',
      note: 'note',
      command: 'step of the history',
      document: 'document',
      rule: 'rule',
      alignment: 'pairing of the texts',
      group: 'pair',
      other: 'item',
    },
  },
  conflict: {
    title: 'This segment has changed in the meantime',
    body: 'Your text was not saved over it, and it is still in the cell. Compare it with the newer text, then keep yours or take theirs.',
  },
  'not-allowed': {
    title: 'This step is not open to you now',
    body: 'Nothing was changed.',
    where_one: 'It concerns segment {{number}}.',
    where_other: 'It concerns {{count}} segments; the first is segment {{number}}.',
    reason: {
      role: 'Verdicts are given by reviewers, so nothing was changed. If you are reviewing, switch your role under “Who works now?”.',
      state:
        'The segment is not in a state for this verdict. Nothing was changed. Only what a translator has confirmed can be approved.',
      'own-edit':
        'You made the last edit here, so somebody else has to approve it. Nothing was changed. Ask a second reviewer, or set the project to one person if you work alone.',
      'empty-target':
        'There is no English yet, so there is nothing to confirm or approve. Nothing was changed. Write the English first.',
      'broken-tags':
        'The English has lost, doubled or torn a tag of the file, and the file could not be written like that. Nothing was changed. Put the tags right first: the findings of the segment say which.',
      'blocking-note':
        'An open note on this segment is marked as blocking, so it can’t be approved yet. Nothing was changed. Resolve the note first, or take the mark off.',
      'reason-required':
        'Please write a short reason: the translator needs to know what to do. Nothing was changed.',
      'not-own-note':
        'Only the person who wrote a note can change or delete it. Nothing was changed. You can answer or resolve it.',
      locked:
        'A reviewer has locked this segment, so nothing about it was changed. A reviewer can unlock it.',
      'not-own': 'Only the person who did something can say why. Nothing was changed.',
      'note-answered':
        'Somebody has answered this note, so it stays, with the answer. Nothing was changed. You can resolve it instead.',
      'name-taken':
        'Somebody else on this computer already has this name. Nothing was changed. Choose another spelling, or switch to that person.',
    },
  },
  'no-actor': {
    title: 'Who is working?',
    body: 'Every change carries a name, so this one was not made yet. Say who you are and do it again.',
  },
  'split-at-edge': {
    title: 'There is nothing to split here',
    body: 'The cursor stands at the edge of the text. The segment is unchanged. Put the cursor between two words and split again.',
  },
  'split-tears-tag': {
    title: 'The cut would tear a tag',
    body: 'The tag {{tag}} has to stay whole, so the segment is unchanged. Cut before its first half or after its second one, in the Thai and in the English.',
  },
  'merge-no-neighbour': {
    title: 'There is no next segment to merge with',
    body: 'This is the last one of its document. Nothing was changed. To join the two, go to the one before it and merge from there.',
  },
  'merge-across-documents': {
    title: 'Segments of two documents can’t be merged',
    body: 'The next segment belongs to another document. Nothing was changed.',
  },
  'alignment-open': {
    title: 'Two texts are being paired in this project already',
    body: 'Nothing was added. Finish that pairing, or give it up, then add these texts.',
  },
  'align-not-possible': {
    title: 'That can’t be done to this pair',
    body: 'The pairs are as they were.',
    reason: {
      'no-neighbour': 'There is no pair on that side of it. The pairs are as they were.',
      'nothing-to-move': 'There is no text on this side to move. The pairs are as they were.',
      'nothing-to-link':
        'No text without a counterpart stands right beside it. Merge it with the pair that it belongs to.',
      'not-linked': 'It has only one side already. The pairs are as they were.',
    },
  },
  'overlapping-repairs': {
    title: 'Two repairs touch the same words',
    body: 'Neither was made, and the text is unchanged. Apply one of them, look at the result, then go on.',
  },
  'fix-stale': {
    title: 'The text under this repair has changed',
    body: 'The repair was not made and your text is unchanged. The artifacts have been looked up anew; choose again.',
  },
  'nothing-to-undo': {
    title: 'There is nothing to undo',
    body: 'The project is as it was when it began.',
  },
  'nothing-to-redo': {
    title: 'There is nothing to redo',
    body: 'Nothing has been undone since the last change.',
  },
  'undo-blocked': {
    title: 'This can’t be undone any more',
    body: 'What it touched has been changed since. Nothing was undone. To bring an earlier text back, use “Restore this version” in the segment’s history.',
    reason: {
      text: 'The text has been changed since, so nothing was undone. To bring an earlier text back, use “Restore this version” in the segment’s history.',
      locked: 'The segment is locked, so nothing was undone. A reviewer can unlock it.',
      note: 'The note has been answered or changed since, so nothing was undone.',
      'blocking-note':
        'The segment would be approved under an open note that blocks, so nothing was undone. Resolve the note, or take the approval back first.',
      keep: 'What was kept has been decided anew since, so nothing was undone.',
      project: 'The project’s setting has been changed since, so nothing was undone.',
      'four-eyes':
        'It would bring back an approval by the person who made the last edit, so nothing was undone. Somebody else can approve the segment.',
      final:
        'Imports, merges that came with another copy, and what was sent or returned can’t be undone: other work stands on them, or they have gone out. Nothing was changed.',
      undone:
        'It has been undone, or done again, in the meantime. Nothing was changed. The history shows how it stands.',
      later:
        'It is undone already, or something else has been done since, so nothing was undone now. Steps are undone one by one, the last one first.',
    },
  },
  'restore-blocked': {
    title: 'The segment has been split or merged since',
    body: 'Its text of that time is now spread over other segments, so bringing it back would lose or double a part. Nothing was changed. Undo the split or the merge first.',
  },
  'reason-required': {
    title: 'Please say why',
    body: 'Nothing was changed yet. A short reason helps the person who reads it later.',
  },
  'text-too-long': {
    title: 'The text is too long',
    body: 'A field takes up to {{limit}} characters. Nothing was saved over, and your text is still in the field. Shorten it or split the segment.',
  },
  'line-too-long': {
    title: 'A line in “{{file}}” is too long',
    body: 'The line that begins “{{start}}…” has more than {{limit}} characters and no place where it could be parted safely. Nothing was read in. Put line breaks into it in a text editor, then choose the file again.',
  },
  'pattern-invalid': {
    title: 'This search pattern doesn’t work',
    body: 'The regular expression has a fault: {{reason}}. Nothing was changed. Mend it, or search for plain text instead.',
    reason: { timeout: 'it takes too long in segment {{segment}}, so the search was stopped' },
  },
  'rules-file-invalid': {
    title: 'This is no file of rules',
    body: 'The file can’t be read as rules: {{reason}}. Nothing was taken in. Choose a file of rules that Songphasa exported.',
    reason: {
      'not-json': 'it is no JSON',
      'not-rules': 'it holds something else',
      newer: 'a newer Songphasa made it',
      rule: 'its rule {{number}} is not as a rule should be ({{field}})',
      'same-id': 'it has one rule twice',
    },
  },
  'rule-finds-too-much': {
    title: 'The rule “{{name}}” finds too much',
    body: 'It names more than {{limit}} places, so it would bury everything else. Nothing was changed. Make the pattern narrower.',
  },
  'too-many-rules': {
    title: 'Too many rules',
    body: 'A project can have {{limit}} rules of its own. Nothing was changed. Delete some that are no longer needed.',
  },
  'too-many-terms': {
    title: 'Too many terms',
    body: 'A project can have {{limit}} terms. Nothing was changed. Take in a smaller file, or remove terms first.',
  },
  'term-empty': {
    title: 'The term has no word',
    body: 'Nothing was changed. Write at least one word, Thai or English.',
  },
  cancelled: {
    title: 'Cancelled',
    body: 'Nothing was left behind.',
  },
  'token-expired': {
    title: 'The file has to be chosen again',
    body: 'Songphasa has let go of it in the meantime. Nothing was changed. Choose or drop the file once more.',
  },
  'ipc-bad-sender': {
    title: 'A request from elsewhere was refused',
    body: 'It did not come from Songphasa’s own page, so nothing was done. Close the app and start it again.',
  },
  'ipc-unknown-call': {
    title: 'The app asked itself for something it doesn’t have',
    body: 'Nothing was changed. The app may have been updated while it was open: close it and start it again.',
  },
  'ipc-bad-arguments': {
    title: 'That value can’t be used here',
    body: '{{call}} was not run: {{reason}}. Nothing was changed. Correct the value and try again.',
  },
  'engine-stopped': {
    title: 'The part that keeps your project has stopped',
    body: 'Everything you had confirmed is safe in the file, and what you were typing is kept as a draft. Open the project again to go on.',
  },
  internal: {
    title: 'Something went wrong inside Songphasa',
    body: 'This step was not done; everything before it is safe. Try it once more. If it happens again, report it with these words: {{reason}}',
  },
} as const;
