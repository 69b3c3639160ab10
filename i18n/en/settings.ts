export const settings = {
  title: 'Settings',
  language: { legend: 'Language', hint: 'Changes at once, everywhere in the app.' },
  theme: { legend: 'Appearance', hint: 'System follows the computer’s light or dark setting.' },
  fontSize: {
    label: 'Text size in the grid',
    value: '{{size}} px',
    sample: 'เมื่อ 5 วันที่ผ่านมา ผู้แปลซ่อมย่อหน้านี้แล้ว',
    sampleEnglish: 'Five days ago the translator repaired this paragraph.',
  },
  person: {
    legend: 'Who works now',
    nobody: 'Nobody has said who they are yet.',
    change: 'Change…',
    as: '{{name}}, {{role}}',
  },
  close: 'Close',
  about: {
    title: 'About Songphasa',
    version: 'Version {{version}}',
    local: 'Works on this computer alone: no account, no server, nothing is sent.',
    licence: 'Songphasa is free software under the MIT licence.',
    parts:
      'It is built with Electron, React, SQLite, CodeMirror, i18next and others, and shows its text in Noto Sans Thai and Inter. Their licences come with the app.',
    licences: 'Licences',
    guide: 'Guide',
  },
} as const;
