import type { CommandId } from '../../core/model.ts';
import { type Decision, decideVerdict, needsReason, type Verdict } from '../../core/workflow.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { isOpenError } from '../artifacts/mend.ts';
import { ruleTitle } from '../artifacts/words.ts';
import { undoing } from '../commands/run.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { askReason } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { activeRow, seek } from '../state/selection.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';

/** What the rules say to this verdict by the present person; null where nobody has said who they are. */
export function judge(row: Row, verdict: Verdict): Decision | null {
  const settings = useSettings.getState();
  const person = presentPerson(settings);
  const { info } = useProject.getState();
  if (person === null) return null;
  return decideVerdict(
    { ...row.segment, locked: row.locked, authors: row.authors, blocked: row.blockingNotes > 0 },
    verdict,
    { ...person, role: settings.role },
    // Whether a reason comes along shows later: the form asks for it.
    { onePerson: info?.onePerson ?? false, reason: needsReason(verdict) ? '…' : null },
  );
}

/** Gives a verdict on the active row, or opens the form for its reason; a verdict that isn't allowed says why. */
export async function startVerdict(verdict: Verdict, next: boolean): Promise<void> {
  if (!(await flushCell())) return;
  const row = activeRow();
  if (row === null) return;
  const decision = judge(row, verdict);
  if (decision?.allowed === false) {
    showToast({ tone: 'info', text: i18n.t(`common.refusal.${decision.refusal}`) });
    return;
  }
  if (verdict === 'request-changes' || verdict === 'reject') askReason(row.segment.id, { verdict });
  else await giveVerdict(verdict, null, next);
}

/** Locks the active row, or unlocks it. */
export async function toggleLock(): Promise<void> {
  if (!(await flushCell())) return;
  const row = activeRow();
  if (row === null) return;
  const locked = !row.locked;
  const applied = await act('segments.lock', { segments: [row.segment.id], locked });
  if (applied !== undefined) announce(i18n.t(`editor.kind.${locked ? 'lock' : 'unlock'}`));
}

export async function giveVerdict(verdict: Verdict, reason: string | null, next: boolean): Promise<boolean> {
  const row = activeRow();
  if (row === null) return false;
  const { id, revision } = row.segment;
  const applied = await act('segments.verdict', {
    segments: [{ segment: id, expectedRevision: revision }],
    verdict,
    reason,
  });
  if (applied === undefined) return false;
  askReason(id, null);
  if (verdict === 'approve') warnOfErrors(row, applied.command);
  announce(i18n.t(`editor.review.done.${verdict}`));
  if (next && !(await seek('to-review'))) {
    showToast({ tone: 'success', text: i18n.t('editor.review.nothingLeft') });
  }
  return true;
}

/** An approval in spite of open errors is allowed, since a person may know better; it is never silent. */
function warnOfErrors({ artifacts, number }: Row, command: CommandId): void {
  const errors = artifacts.filter(isOpenError);
  if (errors.length === 0) return;
  const what = [...new Set(errors.map((error) => ruleTitle(error, i18n.t)))].join(' · ');
  const text = i18n.t('editor.review.despite', { count: errors.length, number, what });
  showToast({ tone: 'info', text, action: undoing(command) });
}
