import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../state/project.ts';
import { Menu, type MenuEntry } from '../ui/Menu.tsx';
import { formatKeys } from './keys.ts';
import { run } from './run.ts';
import { readSituation } from './situation.ts';
import { COMMANDS, type CommandName, labelKey, offered } from './table.ts';
import { usePlatform } from './use-keys.ts';

const ENTRIES: readonly (readonly CommandName[])[] = [
  [
    'project.new',
    'project.open',
    'project.addDocuments',
    'project.export',
    'project.takeReview',
    'project.send',
    'project.merge',
  ],
  ['edit.replace', 'artifact.repairSafe', 'artifact.rules'],
  ['review.approveAll', 'review.lock', 'review.reasons', 'view.allNotes'],
  ['history.list', 'history.report', 'history.takeBack'],
  ['terms.list', 'memory.search', 'memory.import'],
  ['segment.split', 'segment.merge'],
  ['app.person', 'project.onePerson', 'app.settings'],
  ['view.palette', 'help.keys', 'help.about'],
  ['project.close'],
];

const ALIGNMENT_ENTRIES: readonly (readonly CommandName[])[] = [
  ['project.new', 'project.open'],
  ['align.mergeNext', 'align.mergePrevious', 'align.split', 'align.link', 'align.unlink'],
  ['align.confirmMany', 'align.reopen'],
  ['align.bySentence', 'align.byParagraph'],
  ['align.finish', 'align.later', 'align.discard'],
  ['app.person', 'app.settings'],
  ['view.palette', 'help.keys', 'help.about'],
  ['project.close'],
];

/** The menu of the page: what one looks for most; the palette has everything. */
export function AppMenu({ trigger }: Pick<ComponentProps<typeof Menu>, 'trigger'>) {
  const { t } = useTranslation();
  const platform = usePlatform();
  const onePerson = useProject(({ info }) => info?.onePerson ?? false);
  const situation = readSituation();
  const groups = situation.alignment ? ALIGNMENT_ENTRIES : ENTRIES;
  const entries = groups.flatMap((names, group): MenuEntry[] => [
    ...(group === 0 ? [] : [{ kind: 'separator', id: `line-${group}` } as const]),
    ...names.map((name): MenuEntry => {
      const { keys } = COMMANDS[name];
      return {
        kind: 'item',
        id: name,
        label: t(labelKey(name)),
        keys: keys === null ? undefined : formatKeys(keys, platform),
        disabled: !offered(name, situation),
        ...(name === 'project.onePerson' ? { checked: onePerson } : {}),
        run: () => void run(name),
      };
    }),
  ]);
  return <Menu label={t('editor.menu')} align="end" entries={entries} trigger={trigger} />;
}
