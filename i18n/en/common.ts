/** Words that more than one page needs. */
export const common = {
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  undo: 'Undo',
  redo: 'Redo',
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
  /** Why a step is not allowed: the refusals of core/workflow.ts. */
  refusal: {
    role: 'Only a reviewer gives verdicts. Change your role below, by your name.',
    state: 'The present state does not allow this verdict.',
    'own-edit': 'You edited this text yourself, so somebody else has to approve it.',
    locked: 'This segment is locked. A reviewer can unlock it.',
    'empty-target': 'There is no English yet, so there is nothing to confirm or approve.',
    'broken-tags': 'The English has lost, doubled or torn a tag of the file. Put the tags right first.',
    'blocking-note': 'An open note blocks the approval. Resolve it first.',
    'reason-required': 'Say why, so that the translator knows what to do.',
    'not-own-note': 'Only the person who wrote a note can change or delete it.',
    'not-own': 'Only the person who did it can say why.',
    'note-answered': 'Somebody has answered this note, so it stays. You can resolve it.',
  },
} as const;
