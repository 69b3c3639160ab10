import type { CommandKind } from '../../core/model.ts';

/** Kinds of commands as people look for them. */
export const KIND_GROUPS = {
  texts: ['edit', 'confirm', 'replace', 'restore', 'split', 'merge'],
  repairs: ['repair', 'keep', 'unkeep'],
  verdicts: ['approve', 'request-changes', 'reject', 'reopen', 'take-review', 'lock', 'unlock'],
  notes: ['note-add', 'note-edit', 'note-accept', 'note-resolve', 'note-reopen', 'note-delete'],
  takenBack: ['undo', 'redo', 'revert'],
} as const satisfies Readonly<Record<string, readonly CommandKind[]>>;
export type KindGroup = keyof typeof KIND_GROUPS | 'project';
export const GROUP_NAMES: readonly KindGroup[] = [
  ...(['texts', 'repairs', 'verdicts', 'notes', 'project', 'takenBack'] as const),
];

/** What concerns the project as a whole. */
const PROJECT: readonly CommandKind[] = [
  ...(['import', 'merge-copies', 'hand-off', 'hand-back', 'set-people-mode', 'set-rules'] as const),
  ...(['set-terms', 'set-memory', 'set-reasons', 'give-reason'] as const),
];

export function kindsOf(group: KindGroup): readonly CommandKind[] {
  return group === 'project' ? PROJECT : KIND_GROUPS[group];
}
