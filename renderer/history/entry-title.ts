import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../electron/ipc/contract.ts';

/** What was done, in a word; of an undo or a redo also what it was of. */
export function useEntryTitle({ command, ofKind }: TimelineEntry): string {
  const { t } = useTranslation();
  const { kind } = command;
  const what = t(`editor.kind.${ofKind ?? kind}`);
  return ofKind !== null && (kind === 'undo' || kind === 'redo') ? t(`editor.${kind}.label`, { what }) : what;
}
