/** What is done with terms and memories as a whole: taken in, written, taken away; each told, and undone from its message. */
import type { TermFormat } from '../../core/terms/files.ts';
import { termName } from '../../core/terms/term.ts';
import type { Memory, Term } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { undoing } from '../commands/run.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast, type Toast } from '../ui/toast.ts';

function tell(text: string, action?: Toast['action']): void {
  showToast({ tone: 'success', text, ...(action === undefined ? {} : { action }) });
  announce(text);
}

export async function importTerms(): Promise<void> {
  const file = await must('files.choose', { purpose: 'terms' });
  if (file === undefined || file === null || !(await flushCell())) return;
  const done = await act('terms.import', { token: file.token });
  if (done === undefined) return;
  const { name, terms, changed, command } = done;
  const text = i18n.t('terms.list.imported', { count: terms, name });
  tell(changed === 0 ? text : `${text} ${i18n.t('terms.list.looked', { count: changed })}`, undoing(command));
}

export async function exportTerms(format: TermFormat): Promise<void> {
  const written = await must('terms.write', { format });
  if (written === undefined || written === null) return;
  tell(i18n.t('terms.list.exported', { count: written.terms, name: written.name }));
}

export async function removeTerm(term: Term): Promise<void> {
  const done = await act('terms.remove', { terms: [term.id] });
  if (done !== undefined) tell(i18n.t('terms.list.removed', { name: termName(term) }), undoing(done.command));
}

export async function importMemory(): Promise<void> {
  const file = await must('files.choose', { purpose: 'memory' });
  if (file === undefined || file === null || !(await flushCell())) return;
  const done = await act('memory.import', { token: file.token });
  if (done === undefined) return;
  tell(i18n.t('terms.memories.imported', { count: done.units, name: done.name }), undoing(done.command));
}

export async function removeMemory({ id, name }: Memory): Promise<void> {
  const done = await act('memory.remove', { memory: id });
  if (done !== undefined) tell(i18n.t('terms.memories.removed', { name }), undoing(done.command));
}
