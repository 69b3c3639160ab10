export const start = {
  sentence:
    'Find and repair what machine translation broke in a Thai text, set English beside it, have it approved, and hand over a clean file.',
  privacy: 'Everything stays on this computer. No account, no network.',
  new: {
    title: 'New project',
    hint: 'Drop a text, a table, a bilingual file or several of them here; a Thai and an English text together are set side by side.',
    choose: 'Choose files…',
    release: 'Let go to open',
    formats: 'Text, Markdown, DOCX, HTML, subtitles, CSV, XLSX, XLIFF, TMX, PO, or a project (.songphasa)',
    tooMany: 'Drop either documents or one project, not both; up to 200 at once.',
  },
  opening: 'Opening the project…',
  open: { title: 'Open a project', hint: 'A .songphasa file on this computer' },
  sample: {
    title: 'Try the sample',
    hint: 'A short text with every kind of artifact. Try anything; nothing can break.',
  },
  inUse: {
    title: '{{name}} has this project open',
    titleNobody: 'Somebody has this project open',
    here: 'It has been open in another window on this computer since {{at}}.',
    elsewhere: 'It was opened on the computer {{host}} at {{at}} and has not been closed there since.',
    offer:
      'Opened read-only, you see it as it is at this moment: you can search and export, and change nothing.',
    risk: 'If that computer was only switched off without closing the project, you can open it anyway. If both of you work on it at once, your folder may keep two copies; they can be merged.',
    readOnly: 'Open read-only',
    anyway: 'Open anyway',
  },
  recent: {
    title: 'Recent projects',
    empty: 'Projects you open are listed here.',
    missing: 'No longer in its folder',
    folder: 'in {{folder}}',
    openedAt: 'opened {{when}}',
    openedNow: 'opened just now',
    forget: 'Take {{name}} off the list',
  },
  language: { label: 'Language', th: 'ไทย', en: 'English' },
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  settings: 'Settings',
  about: 'About Songphasa',
} as const;
