/** The native menu: every command of the app, in the person's language. Rebuilt whenever one of its inputs changes. */
import type { MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';
import { MENU_COMMANDS, type MenuCommand, type MenuCommandHead } from './ipc/commands.ts';
import type { RecentProject } from './ipc/contract.ts';

export interface MenuInputs {
  readonly t: TFunction;
  readonly platform: NodeJS.Platform;
  readonly projectOpen: boolean;
  /** The texts of the open project are being paired. */
  readonly aligning: boolean;
  /** There are other documents in it, which are worked on meanwhile. */
  readonly hasDocuments: boolean;
  readonly recent: readonly RecentProject[];
  /** Reload and developer tools: not in a packaged app. */
  readonly development: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly openRecent: (token: string) => void;
}

type Item = MenuItemConstructorOptions;
const SEPARATOR: Item = { type: 'separator' };

/** With the letter that opens the menu by Alt; in the label where it occurs, behind it in brackets where not. */
function mnemonic(label: string, letter: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return label;
  return label.includes(letter) ? label.replace(letter, `&${letter}`) : `${label} (&${letter})`;
}

function recentItems({ t, recent, openRecent }: MenuInputs): Item[] {
  const present = recent.filter((project) => project.exists);
  if (present.length === 0) return [{ label: t('menu.project.noRecent'), enabled: false }];
  return present.map(({ name, folder, token }) => ({
    label: `${name} (${folder})`.replaceAll('&', '&&'),
    click: () => openRecent(token),
  }));
}

export function menuTemplate(inputs: MenuInputs): Item[] {
  const { t, platform, projectOpen, aligning, hasDocuments, development, send } = inputs;
  const met: Readonly<Record<MenuCommandHead['needs'], boolean>> = {
    nothing: true,
    project: projectOpen,
    segments: projectOpen && (!aligning || hasDocuments),
    alignment: projectOpen && aligning,
  };
  const mac = platform === 'darwin';
  const command = (id: MenuCommand): Item => {
    const { keys, needs }: MenuCommandHead = MENU_COMMANDS[id];
    return {
      id,
      label: t(`menu.${id}`),
      ...(keys === null ? {} : { accelerator: keys }),
      // The page listens for the keys, so that a cell that is open can have them first.
      registerAccelerator: false,
      enabled: met[needs],
      click: () => send(id),
    };
  };
  const commands = (...ids: MenuCommand[]) => ids.map(command);
  const menu = (label: string, letter: string, ...submenu: Item[]): Item => ({
    label: mnemonic(label, letter, platform),
    submenu,
  });

  const appMenu: Item = {
    label: t('app.name'),
    submenu: [
      command('help.about'),
      SEPARATOR,
      ...commands('app.settings', 'app.person'),
      SEPARATOR,
      { role: 'services', label: t('menu.app.services') },
      SEPARATOR,
      { role: 'hide', label: t('menu.app.hide') },
      { role: 'hideOthers', label: t('menu.app.hideOthers') },
      { role: 'unhide', label: t('menu.app.showAll') },
      SEPARATOR,
      { role: 'quit', label: t('menu.app.quit') },
    ],
  };
  const windowMenu: Item = {
    role: 'window',
    label: t('menu.title.window'),
    submenu: [
      { role: 'minimize', label: t('menu.window.minimize') },
      { role: 'zoom', label: t('menu.window.zoom') },
      SEPARATOR,
      { role: 'front', label: t('menu.window.front') },
    ],
  };
  return [
    ...(mac ? [appMenu] : []),
    menu(
      t('menu.title.file'),
      'F',
      ...commands('project.new', 'project.open'),
      { label: t('menu.project.recent'), submenu: recentItems(inputs) },
      command('project.sample'),
      SEPARATOR,
      ...commands('project.addDocuments', 'project.export', 'project.send', 'project.merge', 'project.close'),
      ...(mac
        ? []
        : [
            SEPARATOR,
            ...commands('app.person', 'app.settings'),
            SEPARATOR,
            { role: 'quit', label: t('menu.app.quit') } as const,
          ]),
    ),
    menu(
      t('menu.title.edit'),
      'E',
      // The page knows whether a text field or the project is meant.
      ...commands('edit.undo', 'edit.redo'),
      SEPARATOR,
      { role: 'cut', label: t('menu.edit.cut') },
      { role: 'copy', label: t('menu.edit.copy') },
      { role: 'paste', label: t('menu.edit.paste') },
      { role: 'pasteAndMatchStyle', label: t('menu.edit.pastePlain') },
      { role: 'selectAll', label: t('menu.edit.selectAll') },
      SEPARATOR,
      ...commands('edit.find', 'edit.replace', 'edit.goTo'),
    ),
    menu(
      t('menu.title.segment'),
      'S',
      ...commands('segment.confirm', 'segment.editSource'),
      SEPARATOR,
      ...commands('segment.next', 'segment.previous', 'segment.nextUntranslated'),
      SEPARATOR,
      ...commands('segment.nextTag', 'segment.tags', 'segment.copySource'),
      SEPARATOR,
      ...commands('segment.split', 'segment.merge', 'segment.addNote', 'segment.acceptSuggestion'),
    ),
    menu(
      t('menu.title.artifact'),
      'A',
      ...commands('artifact.next', 'artifact.previous', 'artifact.fixes'),
      SEPARATOR,
      ...commands('artifact.repairAlike', 'artifact.repairSafe', 'artifact.keep'),
      SEPARATOR,
      command('artifact.rules'),
    ),
    menu(
      t('menu.title.review'),
      'R',
      ...commands('review.approve', 'review.approveStay', 'review.requestChanges', 'review.reject'),
      SEPARATOR,
      ...commands('review.reopen', 'review.next', 'review.approveAll', 'review.lock', 'review.reasons'),
      SEPARATOR,
      ...commands('history.list', 'history.report', 'history.takeBack', 'history.giveReason'),
    ),
    menu(
      t('menu.title.terms'),
      'T',
      ...commands('terms.add', 'terms.list'),
      SEPARATOR,
      ...commands('memory.search', 'memory.import'),
    ),
    menu(
      t('menu.title.align'),
      'P',
      ...commands('align.confirm', 'align.reopen', 'align.confirmMany'),
      SEPARATOR,
      ...commands('align.nextOpen', 'align.previousOpen', 'align.order', 'align.filter'),
      SEPARATOR,
      ...commands('align.mergeNext', 'align.mergePrevious', 'align.split'),
      ...commands('align.moveNext', 'align.movePrevious', 'align.link', 'align.unlink'),
      SEPARATOR,
      ...commands('align.bySentence', 'align.byParagraph'),
      SEPARATOR,
      command('align.finish'),
      SEPARATOR,
      ...commands('align.later', 'align.resume', 'align.discard'),
    ),
    menu(
      t('menu.title.view'),
      'V',
      ...commands('view.palette'),
      SEPARATOR,
      ...commands(
        'view.artifacts',
        'view.notes',
        'view.allNotes',
        'view.history',
        'view.memory',
        'view.original',
        'view.lastVerdict',
      ),
      SEPARATOR,
      command('view.language'),
      SEPARATOR,
      { role: 'zoomIn', label: t('menu.view.zoomIn') },
      { role: 'zoomOut', label: t('menu.view.zoomOut') },
      { role: 'resetZoom', label: t('menu.view.resetZoom') },
      { role: 'togglefullscreen', label: t('menu.view.fullScreen') },
      ...(development ? ([SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
    ),
    ...(mac ? [windowMenu] : []),
    menu(
      t('menu.title.help'),
      'H',
      ...commands('help.keys', 'help.guide', 'help.licences'),
      ...(mac ? [] : [SEPARATOR, command('help.about')]),
    ),
  ];
}
