/** What each command does. The keyboard, the menus, the palette and the buttons all end here. */
import { toFailure } from '../../core/errors.ts';
import type { CommandId, Side } from '../../core/model.ts';
import { replayAlignment } from '../alignment/act.ts';
import { ALIGN_ACTIONS } from '../alignment/commands.ts';
import { call, must, showFailure } from '../api.ts';
import { besideInRow } from '../artifacts/beside.ts';
import { openArtifacts, repairAlike, repairSafe } from '../artifacts/mend.ts';
import { chooseCopy } from '../copies/beside.ts';
import { caretOffset, cellSelection, focusCell, insertTyped, replayTyping } from '../grid/cell-view.ts';
import { i18n } from '../i18n.ts';
import { acceptMeant } from '../notes/act.ts';
import { pinDraft } from '../notes/look.ts';
import { readyToLeave } from '../project/leaving.ts';
import { openProjectOrTell } from '../project/open-project.ts';
import { startVerdict, toggleLock } from '../review/verdict.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { act, replay } from '../state/act.ts';
import { goTo, openDialog, useApp } from '../state/app.ts';
import { confirmCell, flushCell, openCell, useCell } from '../state/cell.ts';
import { drawn } from '../state/drawn.ts';
import {
  fillSlotsOf,
  keepArtifact,
  type PanelTab,
  showPart,
  showTab,
  usePanel,
  writeNote,
} from '../state/panel.ts';
import { enterProject, leaveProject, useProject } from '../state/project.ts';
import {
  activeRow,
  changeFilter,
  focusRow,
  lookAt,
  moveBy,
  seek,
  setCompare,
  toggleBase,
  useSelection,
} from '../state/selection.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { NO_FILTER } from '../state/view.ts';
import { copySource, insertNextTag, listTags } from '../tags/insert-tags.ts';
import { addTerm, searchTranslated, takeInMemory } from '../terms/ask.ts';
import { insertChoice } from '../terms/insert.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';
import { focusRegion, focusSearch, focusTab, nextRegion } from './regions.ts';
import type { CommandName } from './table.ts';
import { holdTyping, releaseTyping } from './typed-ahead.ts';

let latest: Promise<void> = Promise.resolve();

/** One after the other, however fast the keys come: the next command starts from where the one before has led. */
export function run(name: CommandName): Promise<void> {
  return inTurn(TYPES_ON.has(name) ? typingOn(ACTIONS[name]) : ACTIONS[name]);
}

function inTurn(action: Action): Promise<void> {
  const mine = latest.then(action);
  latest = mine.catch((thrown) => showFailure(toFailure(thrown)));
  return latest;
}

type Action = () => void | Promise<void>;

/** Commands after which the person goes on typing, in another cell. */
const TYPES_ON: ReadonlySet<CommandName> = new Set<CommandName>([
  'segment.confirm',
  'segment.next',
  'segment.previous',
  'segment.nextUntranslated',
]);

/** What is typed from the key on until the next cell is there goes into that cell. */
function typingOn(action: Action): Action {
  if (caretOffset() === null) return action;
  const hold = holdTyping();
  return async () => {
    try {
      await action();
      await drawn();
    } finally {
      insertTyped(releaseTyping(hold));
    }
  };
}

async function openProject(): Promise<void> {
  if (!(await readyToLeave())) return;
  await openProjectOrTell(null);
}

async function openSample(): Promise<void> {
  if (!(await readyToLeave()) || !(await ensurePerson())) return;
  const info = await must('project.createSample', {});
  if (info !== undefined && info !== null) await enterProject(info);
}

/** Inside a text field undo is the field's own, also where it comes from the menu. */
async function undoOrRedo(direction: 'undo' | 'redo'): Promise<void> {
  const focused = document.activeElement;
  if (focused?.closest('[data-cell]') !== null && focused !== null) {
    replayTyping(direction);
  } else if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
    document.execCommand(direction);
  } else if (useApp.getState().page.at === 'alignment') await replayAlignment(direction);
  else if (await flushCell()) await replay(direction);
}

/** Opens a text of the active row. */
async function edit(side: Side): Promise<void> {
  const row = activeRow();
  if (row === null) return;
  if (useCell.getState().open?.segment === row.segment.id && useCell.getState().open?.side === side)
    focusCell();
  else await openCell(row, side, 'end');
}

/** To another row; who was typing goes on typing there. */
async function step(rows: number): Promise<void> {
  const side = caretOffset() === null ? null : (useCell.getState().open?.side ?? null);
  if (!(await flushCell())) return;
  await moveBy(rows);
  if (side !== null) await edit(side);
}

async function confirmAndNext(): Promise<void> {
  const row = activeRow();
  if (row === null || !(await confirmCell(row))) return;
  announce(i18n.t('editor.confirmed'));
  if (await seek('needs-work')) await edit('target');
  else showToast({ tone: 'success', text: i18n.t('editor.nothingLeft') });
}

async function seekOrSay(
  goal: 'untranslated' | 'to-review',
  none: 'editor.noneUntranslated' | 'editor.review.nothingLeft',
): Promise<boolean> {
  if (!(await flushCell())) return false;
  const found = await seek(goal);
  if (!found) showToast({ tone: 'info', text: i18n.t(none) });
  return found;
}

async function toArtifact(direction: 'next' | 'previous'): Promise<void> {
  if (!(await flushCell())) return;
  const offset = caretOffset();
  const side = useCell.getState().open?.side;
  const caret = offset === null || side === undefined ? null : { side, offset };
  const { artifact } = useSelection.getState();
  const beside = besideInRow(openArtifacts(activeRow()?.artifacts ?? []), { artifact, caret }, direction);
  if (beside !== null) {
    lookAt(beside.id);
    focusRow();
  } else if (!(await seek('artifact', direction))) {
    showToast({ tone: 'info', text: i18n.t('editor.artifacts.noneLeft') });
    return;
  }
  showTab('artifacts');
  const at = useSelection.getState().artifact;
  const found = activeRow()?.artifacts.find(({ id }) => id === at);
  if (found !== undefined)
    announce(i18n.t('editor.artifacts.at', { text: found.text, family: i18n.t(`families.${found.family}`) }));
}

/** The artifact that is meant: the one at the caret, else the one that is looked at, else the first of the row. */
function meantArtifact() {
  const open = openArtifacts(activeRow()?.artifacts ?? []);
  const caret = caretOffset();
  const side = useCell.getState().open?.side;
  const atCaret = open.find((one) => {
    return caret !== null && one.side === side && one.span.start <= caret && one.span.end >= caret;
  });
  return atCaret ?? open.find(({ id }) => id === useSelection.getState().artifact) ?? open[0] ?? null;
}

function offerFixes(): void {
  const artifact = meantArtifact();
  if (artifact === null) return;
  lookAt(artifact.id);
  usePanel.setState({ fixing: artifact.id });
}

async function repairAllAlike(): Promise<void> {
  const artifact = meantArtifact();
  if (artifact === null) return;
  if (artifact.fixes.length > 0) await repairAlike(artifact, 0);
  else fillSlotsOf(artifact.id);
}

function keepMeant(): void {
  const artifact = meantArtifact();
  if (artifact !== null) keepArtifact(artifact.id);
}

/** A note on the row, or on what is selected in its open text. */
async function noteHere(): Promise<void> {
  const open = useCell.getState().open;
  const selected = caretOffset() === null ? null : cellSelection();
  if (open !== null && selected !== null && selected.selection.end > selected.selection.start) {
    pinDraft(open.segment, open.side, selected.text, selected.selection);
  }
  if (await flushCell()) writeNote();
}

async function split(): Promise<void> {
  const side = useCell.getState().open?.side;
  const caret = caretOffset();
  const row = activeRow();
  if (row === null || !(await flushCell())) return;
  const at = caret === null || side === undefined ? null : { side, offset: caret };
  openDialog({ kind: 'split', segment: row.segment.id, at });
}

async function merge(): Promise<void> {
  if (!(await flushCell())) return;
  const row = activeRow();
  if (row === null) return;
  useCell.setState({ open: null });
  const { id, revision } = row.segment;
  const applied = await act('segments.merge', { segment: id, expectedRevision: revision });
  if (applied === undefined) return;
  focusRow();
  showToast({
    tone: 'info',
    text: i18n.t('editor.merged'),
    action: undoing(applied.command),
  });
}

/** What a message offers that tells of a command: to undo that one, and no other. */
export function undoing(command: CommandId): { readonly label: string; readonly run: () => void } {
  const undo = async () => {
    if (await flushCell()) await replay('undo', command);
  };
  return { label: i18n.t('common.undo'), run: () => void inTurn(undo) };
}

/** Whether one person may approve their own edits; undone like any command. */
async function toggleOnePerson(): Promise<void> {
  const onePerson = useProject.getState().info?.onePerson !== true;
  if (!(await flushCell()) || (await act('project.setOnePerson', { onePerson })) === undefined) return;
  showToast({ tone: 'info', text: i18n.t(onePerson ? 'editor.people.one' : 'editor.people.more') });
}

/** A table that reviewers have sent back: chosen, read, shown before any of it is taken in. */
async function takeReview(): Promise<void> {
  if (!(await flushCell())) return;
  const file = await must('files.choose', { purpose: 'review' });
  if (file === undefined || file === null) return;
  const preview = await must('review.read', { token: file.token });
  if (preview !== undefined) openDialog({ kind: 'take-review', preview });
}

async function exportProject(): Promise<void> {
  if (await flushCell()) openDialog({ kind: 'export' });
}

const ACTIONS: Readonly<Record<CommandName, Action>> = {
  'project.new': async () => {
    if (await flushCell()) goTo({ at: 'new', thai: null, english: null });
  },
  'project.open': openProject,
  'project.sample': openSample,
  'project.addDocuments': async () => {
    if (await flushCell()) goTo({ at: 'new', thai: null, english: null, adding: true });
  },
  'project.export': exportProject,
  'project.send': () => openDialog({ kind: 'send' }),
  'project.merge': async () => {
    if (await flushCell()) await chooseCopy();
  },
  'project.close': async () => {
    if (await readyToLeave()) await leaveProject();
  },
  'project.onePerson': toggleOnePerson,
  'project.takeReview': takeReview,
  'app.person': () => openDialog({ kind: 'identity' }),
  'app.settings': () => openDialog({ kind: 'settings' }),

  'edit.undo': () => undoOrRedo('undo'),
  'edit.redo': () => undoOrRedo('redo'),
  'edit.find': () => focusSearch(),
  'edit.replace': async () => {
    const find = window.getSelection()?.toString() ?? '';
    if (await flushCell()) openDialog({ kind: 'replace', find });
  },
  'edit.goTo': () => openDialog({ kind: 'go-to' }),

  'segment.confirm': confirmAndNext,
  'segment.editTarget': () => edit('target'),
  'segment.editSource': () => edit('source'),
  'segment.next': () => step(1),
  'segment.previous': () => step(-1),
  'segment.nextUntranslated': async () => {
    if (await seekOrSay('untranslated', 'editor.noneUntranslated')) await edit('target');
  },
  'segment.nextTag': insertNextTag,
  'segment.tags': listTags,
  'segment.copySource': copySource,
  'segment.split': split,
  'segment.merge': merge,
  'segment.addNote': noteHere,
  'segment.acceptSuggestion': acceptMeant,

  'artifact.next': () => toArtifact('next'),
  'artifact.previous': () => toArtifact('previous'),
  'artifact.fixes': offerFixes,
  'artifact.repairAlike': repairAllAlike,
  'artifact.repairSafe': repairSafe,
  'artifact.keep': keepMeant,
  'artifact.rules': async () => {
    if (await flushCell()) openDialog({ kind: 'rules' });
  },

  'review.approve': () => startVerdict('approve', true),
  'review.approveStay': () => startVerdict('approve', false),
  'review.requestChanges': () => startVerdict('request-changes', true),
  'review.reject': () => startVerdict('reject', true),
  'review.reopen': () => startVerdict('reopen', false),
  'review.next': async () => {
    await seekOrSay('to-review', 'editor.review.nothingLeft');
  },
  'review.lock': toggleLock,
  'review.reasons': () => openDialog({ kind: 'reasons' }),
  'review.approveAll': async () => {
    if (await flushCell()) openDialog({ kind: 'approve-all' });
  },

  'history.list': async () => {
    if (await flushCell()) openDialog({ kind: 'history' });
  },
  'history.report': async () => {
    if (await flushCell()) openDialog({ kind: 'report' });
  },
  'history.takeBack': async () => {
    if (await flushCell()) openDialog({ kind: 'take-back', entry: null });
  },
  'history.giveReason': async () => {
    if (await flushCell()) openDialog({ kind: 'give-reason' });
  },

  ...ALIGN_ACTIONS,

  'terms.add': addTerm,
  'terms.list': async () => {
    if (await flushCell()) openDialog({ kind: 'terms' });
  },
  'memory.search': searchTranslated,
  'memory.import': takeInMemory,
  'memory.insert1': () => insertChoice(1),
  'memory.insert2': () => insertChoice(2),
  'memory.insert3': () => insertChoice(3),
  'memory.insert4': () => insertChoice(4),
  'memory.insert5': () => insertChoice(5),
  'memory.insert6': () => insertChoice(6),
  'memory.insert7': () => insertChoice(7),
  'memory.insert8': () => insertChoice(8),
  'memory.insert9': () => insertChoice(9),

  'view.palette': () => openDialog({ kind: 'palette' }),
  'view.artifacts': () => showPanel('artifacts'),
  'view.notes': () => showPanel('notes'),
  'view.allNotes': async () => {
    if (await flushCell()) openDialog({ kind: 'all-notes' });
  },
  'view.history': () => showPanel('history'),
  'view.memory': () => showPanel('memory'),
  'view.lastVerdict': () => toggleBase({ kind: 'verdict' }),
  'view.original': () => setCompare(!useSelection.getState().compare),
  'view.filters': async () => {
    if (showPart('filters', true)) await drawn();
    focusRegion('filters');
  },
  'view.clearFilters': () => changeFilter(NO_FILTER),
  'view.nextRegion': () => nextRegion(1),
  'view.previousRegion': () => nextRegion(-1),
  'view.toggleFilters': () => void showPart('filters'),
  'view.togglePanel': () => void showPart('panel'),
  'view.language': () => changeSettings({ language: useSettings.getState().language === 'th' ? 'en' : 'th' }),

  'help.keys': () => openDialog({ kind: 'keys' }),
  'help.guide': async () => void (await call('app.openHelp', { link: 'guide' })),
  'help.licences': async () => void (await call('app.openHelp', { link: 'licences' })),
  'help.about': () => openDialog({ kind: 'about' }),
};

async function showPanel(tab: PanelTab): Promise<void> {
  showTab(tab);
  if (showPart('panel', true)) await drawn();
  focusTab(tab);
}
