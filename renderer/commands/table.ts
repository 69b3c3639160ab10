/**
 * Every command of the app: its group, its key, and when it makes sense. The keyboard, the native menu, the palette and
 * the list of keys all read this table; what each command does stands in run.ts.
 */
import type { MenuCommand } from '../../electron/ipc/contract.ts';

/** What the native menu doesn't offer. */
export const PAGE_COMMANDS = [
  'memory.insert1',
  'memory.insert2',
  'memory.insert3',
  'memory.insert4',
  'memory.insert5',
  'memory.insert6',
  'memory.insert7',
  'memory.insert8',
  'memory.insert9',
  'project.onePerson',
  'project.takeReview',
  'segment.editTarget',
  'view.clearFilters',
  'view.filters',
  'view.nextRegion',
  'view.previousRegion',
  'view.toggleFilters',
  'view.togglePanel',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];
export type CommandName = MenuCommand | PageCommand;

export const GROUPS = [
  'project',
  'edit',
  'segment',
  'artifact',
  'review',
  'terms',
  'align',
  'view',
  'help',
] as const;
export type Group = (typeof GROUPS)[number];

/** What the person sees and where the focus is, at the moment of the key or the click. */
export interface Situation {
  readonly editor: boolean;
  /** Two texts are being paired. */
  readonly alignment: boolean;
  /** Two texts wait to be paired, whatever page is shown. */
  readonly aligning: boolean;
  /** The project has documents whose segments can be worked on. */
  readonly documents: boolean;
  /** A modal dialog is open. */
  readonly dialog: boolean;
  /** The focus is in an open cell. */
  readonly cell: boolean;
  /** The focus is in another text field. */
  readonly field: boolean;
  /** The focus is on the grid itself. */
  readonly grid: boolean;
  /** A row is active. */
  readonly segment: boolean;
  /** The active row has inline tags. */
  readonly tags: boolean;
  /** The active row has an open artifact. */
  readonly artifact: boolean;
  /** How many matches and terms there are to be put into the English. */
  readonly choices: number;
  readonly reviewer: boolean;
  readonly readOnly: boolean;
  readonly undo: boolean;
  readonly redo: boolean;
  readonly filtered: boolean;
}

export interface CommandHead {
  readonly group: Group;
  /** In Electron's notation; null: no key of its own. */
  readonly keys: string | null;
  readonly when: (situation: Situation) => boolean;
}

const always = () => true;
const editor = (s: Situation) => s.editor;
const project = (s: Situation) => s.editor || s.alignment;
const alignment = (s: Situation) => s.alignment;
const pairing = (s: Situation) => s.alignment && !s.readOnly;
const row = (s: Situation) => s.editor && s.segment;
const writable = (s: Situation) => row(s) && !s.readOnly;
/** Keys that mean something else in a text field other than a cell. */
const writableRow = (s: Situation) => writable(s) && !s.field;
const tagged = (s: Situation) => writableRow(s) && s.tags;
const artifact = (s: Situation) => row(s) && s.artifact;
const mendable = (s: Situation) => writable(s) && s.artifact;
const choice = (number: number) => (s: Situation) => writable(s) && !s.field && s.choices >= number;
const verdict = (s: Situation) => writable(s) && s.reviewer && !s.field;

function command(
  group: Group,
  keys: string | null,
  when: CommandHead['when'] = always,
  inDialogs: 'in-dialogs' | 'not-in-dialogs' = 'not-in-dialogs',
): CommandHead {
  return { group, keys, when: inDialogs === 'in-dialogs' ? when : (s) => !s.dialog && when(s) };
}

export const COMMANDS: Readonly<Record<CommandName, CommandHead>> = {
  'project.new': command('project', 'CmdOrCtrl+N'),
  'project.open': command('project', 'CmdOrCtrl+O'),
  'project.sample': command('project', null),
  'project.export': command('project', 'CmdOrCtrl+E', editor),
  'project.addDocuments': command('project', null, (s) => s.editor && !s.readOnly),
  'project.send': command('project', null, (s) => s.editor && !s.readOnly),
  'project.merge': command('project', null, (s) => s.editor && !s.readOnly),
  'project.close': command('project', 'CmdOrCtrl+W', project),
  'project.takeReview': command('project', null, (s) => s.editor && !s.readOnly),
  'project.onePerson': command('project', null, (s) => s.editor && !s.readOnly),
  'app.person': command('project', null),
  'app.settings': command('project', 'CmdOrCtrl+,'),

  // Inside a text field undo and redo are the field's own; the menu item still reaches them (run.ts).
  'edit.undo': command('edit', 'CmdOrCtrl+Z', (s) => project(s) && s.undo && !s.cell && !s.field),
  'edit.redo': command('edit', 'CmdOrCtrl+Shift+Z', (s) => project(s) && s.redo && !s.cell && !s.field),
  'edit.find': command('edit', 'CmdOrCtrl+F', editor),
  'edit.replace': command('edit', 'CmdOrCtrl+H', (s) => s.editor && !s.readOnly),
  'edit.goTo': command('edit', 'CmdOrCtrl+G', editor),

  'segment.confirm': command('segment', 'CmdOrCtrl+Enter', writableRow),
  'segment.editTarget': command('segment', 'Enter', (s) => row(s) && s.grid),
  'segment.editSource': command('segment', 'F2', row),
  'segment.next': command('segment', 'CmdOrCtrl+Down', row),
  'segment.previous': command('segment', 'CmdOrCtrl+Up', row),
  'segment.nextUntranslated': command('segment', 'CmdOrCtrl+U', editor),
  'segment.nextTag': command('segment', 'F9', tagged),
  'segment.tags': command('segment', 'CmdOrCtrl+Shift+,', tagged),
  'segment.copySource': command('segment', 'CmdOrCtrl+Shift+S', writableRow),
  'segment.split': command('segment', 'CmdOrCtrl+Alt+S', writableRow),
  'segment.merge': command('segment', 'CmdOrCtrl+Alt+M', writableRow),
  'segment.addNote': command('segment', 'CmdOrCtrl+M', row),
  'segment.acceptSuggestion': command('segment', 'CmdOrCtrl+Shift+A', writable),

  'artifact.next': command('artifact', 'F8', editor),
  'artifact.previous': command('artifact', 'Shift+F8', editor),
  'artifact.fixes': command('artifact', 'CmdOrCtrl+.', artifact),
  'artifact.repairAlike': command('artifact', null, mendable),
  'artifact.repairSafe': command('artifact', null, (s) => s.editor && !s.readOnly),
  'artifact.keep': command('artifact', null, mendable),
  'artifact.rules': command('artifact', null, editor),

  'review.approve': command('review', 'CmdOrCtrl+Shift+Enter', verdict),
  'review.approveStay': command('review', 'CmdOrCtrl+Alt+Enter', verdict),
  'review.requestChanges': command('review', 'CmdOrCtrl+Shift+R', verdict),
  'review.reject': command('review', 'CmdOrCtrl+Shift+X', verdict),
  'review.reopen': command('review', null, verdict),
  'review.next': command('review', 'F7', editor),
  'review.lock': command('review', 'CmdOrCtrl+Alt+L', verdict),
  'review.reasons': command('review', null, (s) => s.editor && !s.readOnly),
  'review.approveAll': command('review', null, (s) => s.editor && s.reviewer && !s.readOnly),

  'history.list': command('review', 'CmdOrCtrl+Shift+H', editor),
  'history.report': command('review', null, editor),
  'history.takeBack': command('review', null, (s) => s.editor && !s.readOnly),
  'history.giveReason': command('review', null, (s) => s.editor && !s.readOnly),

  'terms.add': command('terms', 'CmdOrCtrl+Shift+T', (s) => s.editor && !s.readOnly),
  'terms.list': command('terms', null, editor),
  'memory.search': command('terms', 'CmdOrCtrl+Shift+K', editor),
  'memory.import': command('terms', null, (s) => s.editor && !s.readOnly),
  'memory.insert1': command('terms', 'CmdOrCtrl+1', choice(1)),
  'memory.insert2': command('terms', 'CmdOrCtrl+2', choice(2)),
  'memory.insert3': command('terms', 'CmdOrCtrl+3', choice(3)),
  'memory.insert4': command('terms', 'CmdOrCtrl+4', choice(4)),
  'memory.insert5': command('terms', 'CmdOrCtrl+5', choice(5)),
  'memory.insert6': command('terms', 'CmdOrCtrl+6', choice(6)),
  'memory.insert7': command('terms', 'CmdOrCtrl+7', choice(7)),
  'memory.insert8': command('terms', 'CmdOrCtrl+8', choice(8)),
  'memory.insert9': command('terms', 'CmdOrCtrl+9', choice(9)),

  'align.confirm': command('align', 'CmdOrCtrl+Enter', pairing),
  'align.reopen': command('align', null, pairing),
  'align.nextOpen': command('align', 'F8', alignment),
  'align.previousOpen': command('align', 'Shift+F8', alignment),
  'align.mergeNext': command('align', 'CmdOrCtrl+Alt+M', pairing),
  'align.mergePrevious': command('align', 'CmdOrCtrl+Alt+Shift+M', pairing),
  'align.split': command('align', 'CmdOrCtrl+Alt+S', pairing),
  'align.moveNext': command('align', 'Alt+Down', pairing),
  'align.movePrevious': command('align', 'Alt+Up', pairing),
  'align.link': command('align', 'CmdOrCtrl+L', pairing),
  'align.unlink': command('align', 'CmdOrCtrl+Shift+L', pairing),
  'align.confirmMany': command('align', 'CmdOrCtrl+Alt+A', pairing),
  'align.filter': command('align', 'Alt+1', alignment),
  'align.order': command('align', 'Alt+2', alignment),
  'align.bySentence': command('align', null, pairing),
  'align.byParagraph': command('align', null, pairing),
  'align.finish': command('align', 'CmdOrCtrl+Shift+Enter', pairing),
  'align.later': command('align', null, (s) => s.alignment && s.documents),
  'align.resume': command('align', null, (s) => s.editor && s.aligning),
  'align.discard': command('align', null, (s) => pairing(s) && s.documents),

  'view.palette': command('view', 'CmdOrCtrl+K'),
  'view.artifacts': command('view', 'Alt+1', editor),
  'view.notes': command('view', 'Alt+2', editor),
  'view.allNotes': command('view', 'CmdOrCtrl+Shift+M', editor),
  'view.history': command('view', 'Alt+3', editor),
  'view.memory': command('view', 'Alt+4', editor),
  'view.original': command('view', 'F4', row),
  'view.lastVerdict': command('view', 'Shift+F4', row),
  'view.filters': command('view', 'Alt+0', editor),
  'view.clearFilters': command('view', null, (s) => s.editor && s.filtered),
  'view.nextRegion': command('view', 'F6', project),
  'view.previousRegion': command('view', 'Shift+F6', project),
  'view.toggleFilters': command('view', 'CmdOrCtrl+B', editor),
  'view.togglePanel': command('view', 'CmdOrCtrl+Alt+B', editor),
  'view.language': command('view', null),

  'help.keys': command('help', 'F1', always, 'in-dialogs'),
  'help.guide': command('help', null),
  'help.licences': command('help', null),
  'help.about': command('help', null),
};

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function isCommandName(name: string): name is CommandName {
  return name in COMMANDS;
}

/** The i18n key of a command's name: the menu's own text where the menu offers it. */
export function labelKey(name: CommandName): `menu.${MenuCommand}` | `commands.${PageCommand}` {
  return PAGE_COMMANDS.some((page) => page === name)
    ? (`commands.${name}` as `commands.${PageCommand}`)
    : (`menu.${name}` as `menu.${MenuCommand}`);
}

/** Whether a menu or the palette offers it: wherever the focus was when the menu was opened. */
export function offered(name: CommandName, situation: Situation): boolean {
  return COMMANDS[name].when({ ...situation, cell: false, field: false, grid: true });
}
