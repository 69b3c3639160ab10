/** Words that more than one page needs. */
export const common = {
  close: 'Close',
  cancel: 'Cancel',
  apply: 'Apply',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  more: 'More',
  undo: 'Undo',
  redo: 'Redo',
  retry: 'Try again',
  language: { label: 'Language', th: 'TH', en: 'EN', thName: 'ไทย', enName: 'English' },
  side: { source: 'Thai source', target: 'English target' },
  state: {
    untranslated: 'Untranslated',
    draft: 'Draft',
    translated: 'Translated',
    'changes-requested': 'Changes requested',
    rejected: 'Rejected',
    approved: 'Approved',
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  role: { translator: 'translator', reviewer: 'reviewer' },
} as const;
