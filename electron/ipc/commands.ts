/**
 * What the native menu offers, by id. The renderer's command table has the same ids (type `MenuCommand`), and listens
 * for the keys: the menu shows them, but leaves them to the page, which knows whether a cell is open.
 */
export interface MenuCommandHead {
  /** In Electron's notation; null: no key. */
  readonly keys: string | null;
  /** Enabled always, while a project is open, while it has segments to work on, or while its texts are being paired. */
  readonly needs: 'nothing' | 'project' | 'segments' | 'alignment';
}

const always = (keys: string | null = null) => ({ keys, needs: 'nothing' }) as const;
const inProject = (keys: string | null = null) => ({ keys, needs: 'project' }) as const;
const inSegments = (keys: string | null = null) => ({ keys, needs: 'segments' }) as const;
const inAlignment = (keys: string | null = null) => ({ keys, needs: 'alignment' }) as const;

export const MENU_COMMANDS = {
  'project.new': always('CmdOrCtrl+N'),
  'project.open': always('CmdOrCtrl+O'),
  'project.sample': always(),
  'project.addDocuments': inSegments(),
  'project.export': inSegments('CmdOrCtrl+E'),
  'project.send': inSegments(),
  'project.merge': inSegments(),
  'project.close': inProject('CmdOrCtrl+W'),
  'app.person': always(),
  'app.settings': always('CmdOrCtrl+,'),

  'edit.undo': inProject('CmdOrCtrl+Z'),
  'edit.redo': inProject('CmdOrCtrl+Shift+Z'),
  'edit.find': inSegments('CmdOrCtrl+F'),
  'edit.replace': inSegments('CmdOrCtrl+H'),
  'edit.goTo': inSegments('CmdOrCtrl+G'),

  'segment.confirm': inSegments('CmdOrCtrl+Enter'),
  'segment.editSource': inSegments('F2'),
  'segment.next': inSegments('CmdOrCtrl+Down'),
  'segment.previous': inSegments('CmdOrCtrl+Up'),
  'segment.nextUntranslated': inSegments('CmdOrCtrl+U'),
  'segment.nextTag': inProject('F9'),
  'segment.tags': inProject('CmdOrCtrl+Shift+,'),
  'segment.copySource': inProject('CmdOrCtrl+Shift+S'),
  'segment.split': inSegments('CmdOrCtrl+Alt+S'),
  'segment.merge': inSegments('CmdOrCtrl+Alt+M'),
  'segment.addNote': inSegments('CmdOrCtrl+M'),
  'segment.acceptSuggestion': inSegments('CmdOrCtrl+Shift+A'),

  'artifact.next': inSegments('F8'),
  'artifact.previous': inSegments('Shift+F8'),
  'artifact.fixes': inSegments('CmdOrCtrl+.'),
  'artifact.repairAlike': inSegments(),
  'artifact.repairSafe': inSegments(),
  'artifact.keep': inSegments(),
  'artifact.rules': inSegments(),

  'review.approve': inSegments('CmdOrCtrl+Shift+Enter'),
  'review.approveStay': inSegments('CmdOrCtrl+Alt+Enter'),
  'review.requestChanges': inSegments('CmdOrCtrl+Shift+R'),
  'review.reject': inSegments('CmdOrCtrl+Shift+X'),
  'review.reopen': inSegments(),
  'review.next': inSegments('F7'),
  'review.approveAll': inSegments(),
  'review.lock': inSegments('CmdOrCtrl+Alt+L'),
  'review.reasons': inSegments(),

  'history.list': inSegments('CmdOrCtrl+Shift+H'),
  'history.report': inSegments(),
  'history.takeBack': inSegments(),
  'history.giveReason': inSegments(),

  'terms.add': inSegments('CmdOrCtrl+Shift+T'),
  'terms.list': inSegments(),
  'memory.search': inSegments('CmdOrCtrl+Shift+K'),
  'memory.import': inSegments(),

  'align.confirm': inAlignment('CmdOrCtrl+Enter'),
  'align.reopen': inAlignment(),
  'align.nextOpen': inAlignment('F8'),
  'align.previousOpen': inAlignment('Shift+F8'),
  'align.mergeNext': inAlignment('CmdOrCtrl+Alt+M'),
  'align.mergePrevious': inAlignment('CmdOrCtrl+Alt+Shift+M'),
  'align.split': inAlignment('CmdOrCtrl+Alt+S'),
  'align.moveNext': inAlignment('Alt+Down'),
  'align.movePrevious': inAlignment('Alt+Up'),
  'align.link': inAlignment('CmdOrCtrl+L'),
  'align.unlink': inAlignment('CmdOrCtrl+Shift+L'),
  'align.confirmMany': inAlignment('CmdOrCtrl+Alt+A'),
  'align.order': inAlignment('Alt+2'),
  'align.filter': inAlignment('Alt+1'),
  'align.bySentence': inAlignment(),
  'align.byParagraph': inAlignment(),
  'align.finish': inAlignment('CmdOrCtrl+Shift+Enter'),
  'align.later': inAlignment(),
  'align.resume': inAlignment(),
  'align.discard': inAlignment(),

  'view.palette': always('CmdOrCtrl+K'),
  'view.artifacts': inSegments('Alt+1'),
  'view.notes': inSegments('Alt+2'),
  'view.allNotes': inSegments('CmdOrCtrl+Shift+M'),
  'view.history': inSegments('Alt+3'),
  'view.memory': inSegments('Alt+4'),
  'view.original': inSegments('F4'),
  'view.lastVerdict': inSegments('Shift+F4'),
  'view.language': always(),

  'help.keys': always('F1'),
  'help.guide': always(),
  'help.licences': always(),
  'help.about': always(),
} as const satisfies Readonly<Record<string, MenuCommandHead>>;

export type MenuCommand = keyof typeof MENU_COMMANDS;
