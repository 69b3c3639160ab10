/**
 * What the native menu offers, by id. The renderer's command table has the same ids (type `MenuCommand`), and listens
 * for the keys: the menu shows them, but leaves them to the page, which knows whether a cell is open.
 */
export interface MenuCommandHead {
  /** In Electron's notation; null: no key. */
  readonly keys: string | null;
  /** Enabled always, or only while a project is open. */
  readonly needs: 'nothing' | 'project';
}

const always = (keys: string | null = null) => ({ keys, needs: 'nothing' }) as const;
const inProject = (keys: string | null = null) => ({ keys, needs: 'project' }) as const;

export const MENU_COMMANDS = {
  'project.new': always('CmdOrCtrl+N'),
  'project.open': always('CmdOrCtrl+O'),
  'project.sample': always(),
  'project.export': inProject('CmdOrCtrl+E'),
  'project.close': inProject('CmdOrCtrl+W'),
  'app.person': always(),
  'app.settings': always('CmdOrCtrl+,'),

  'edit.undo': inProject('CmdOrCtrl+Z'),
  'edit.redo': inProject('CmdOrCtrl+Shift+Z'),
  'edit.find': inProject('CmdOrCtrl+F'),
  'edit.replace': inProject('CmdOrCtrl+H'),
  'edit.goTo': inProject('CmdOrCtrl+G'),

  'segment.confirm': inProject('CmdOrCtrl+Enter'),
  'segment.editSource': inProject('F2'),
  'segment.next': inProject('CmdOrCtrl+Down'),
  'segment.previous': inProject('CmdOrCtrl+Up'),
  'segment.nextUntranslated': inProject('CmdOrCtrl+U'),
  'segment.split': inProject('CmdOrCtrl+Alt+S'),
  'segment.merge': inProject('CmdOrCtrl+Alt+M'),
  'segment.addNote': inProject('CmdOrCtrl+M'),

  'artifact.next': inProject('F8'),
  'artifact.previous': inProject('Shift+F8'),
  'artifact.fixes': inProject('CmdOrCtrl+.'),
  'artifact.repairAlike': inProject(),
  'artifact.repairSafe': inProject(),
  'artifact.keep': inProject(),
  'artifact.rules': inProject(),

  'review.approve': inProject('CmdOrCtrl+Shift+Enter'),
  'review.approveStay': inProject('CmdOrCtrl+Alt+Enter'),
  'review.requestChanges': inProject('CmdOrCtrl+Shift+R'),
  'review.reject': inProject('CmdOrCtrl+Shift+X'),
  'review.reopen': inProject(),
  'review.next': inProject('F7'),
  'review.approveAll': inProject(),

  'view.palette': always('CmdOrCtrl+K'),
  'view.artifacts': inProject('Alt+1'),
  'view.notes': inProject('Alt+2'),
  'view.history': inProject('Alt+3'),
  'view.original': inProject('F4'),
  'view.language': always(),

  'help.keys': always('F1'),
  'help.guide': always(),
  'help.licences': always(),
  'help.about': always(),
} as const satisfies Readonly<Record<string, MenuCommandHead>>;

export type MenuCommand = keyof typeof MENU_COMMANDS;
