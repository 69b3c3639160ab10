import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../core/workflow.ts';
import { formatKeys } from '../commands/keys.ts';
import { run } from '../commands/run.ts';
import { readSituation } from '../commands/situation.ts';
import { COMMANDS, type CommandName, labelKey, offered } from '../commands/table.ts';
import { usePlatform } from '../commands/use-keys.ts';
import { judge } from '../review/verdict.ts';
import { activeRow } from '../state/selection.ts';
import { type MenuEntry, MenuList } from '../ui/Menu.tsx';
import type { Anchor } from '../ui/Popover.tsx';

const ENTRIES: readonly (readonly CommandName[])[] = [
  ['segment.editTarget', 'segment.editSource', 'view.original'],
  ['artifact.fixes', 'artifact.repairAlike', 'segment.addNote'],
  ['segment.copySource', 'segment.split', 'segment.merge'],
  ['review.approve', 'review.requestChanges', 'review.reject', 'review.reopen', 'review.lock'],
];

const VERDICTS: Readonly<Partial<Record<CommandName, Verdict>>> = {
  'review.approve': 'approve',
  'review.requestChanges': 'request-changes',
  'review.reject': 'reject',
  'review.reopen': 'reopen',
};

/** What can be done with the active row, at the pointer or by the menu key. */
export function RowMenu({ anchor, onClose }: { readonly anchor: Anchor; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const platform = usePlatform();
  const situation = readSituation();
  const row = activeRow();
  const may = (name: CommandName) => {
    const verdict = VERDICTS[name];
    return verdict === undefined || (row !== null && judge(row, verdict)?.allowed === true);
  };
  const groups = ENTRIES.map((names) => names.filter((name) => offered(name, situation) && may(name)));
  const entries = groups
    .filter((names) => names.length > 0)
    .flatMap((names, group): MenuEntry[] => [
      ...(group === 0 ? [] : [{ kind: 'separator', id: `line-${group}` } as const]),
      ...names.map((name): MenuEntry => {
        const { keys } = COMMANDS[name];
        return {
          kind: 'item',
          id: name,
          label: t(labelKey(name)),
          keys: keys === null ? undefined : formatKeys(keys, platform),
          run: () => void run(name),
        };
      }),
    ]);
  return <MenuList label={t('editor.grid.rowMenu')} anchor={anchor} entries={entries} onClose={onClose} />;
}
