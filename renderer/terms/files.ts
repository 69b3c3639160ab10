/** What is done with terms and memories as a whole: taken in, written, taken away. */
import type { CommandId } from '../../core/model.ts';
import type { TermFormat } from '../../core/terms/files.ts';
import { termName } from '../../core/terms/term.ts';
import type { Memory, Term } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';

/** What was done, said in a sentence, and the command that undoes it, where there is one. */
export interface Done {
  readonly text: string;
  readonly command: CommandId | null;
}

/** Each gives null where the person cancelled, or where it failed, which is told. */
export async function importTerms(): Promise<Done | null> {
  const file = await must('files.choose', { purpose: 'terms' });
  if (file === undefined || file === null || !(await flushCell())) return null;
  const done = await act('terms.import', { token: file.token });
  if (done === undefined) return null;
  const { name, terms, changed, command } = done;
  const text = i18n.t('terms.list.imported', { count: terms, name });
  const looked = changed === 0 ? '' : ` ${i18n.t('terms.list.looked', { count: changed })}`;
  return { text: text + looked, command };
}

export async function exportTerms(format: TermFormat): Promise<Done | null> {
  const written = await must('terms.write', { format });
  if (written === undefined || written === null) return null;
  return { text: i18n.t('terms.list.exported', { count: written.terms, name: written.name }), command: null };
}

export async function removeTerm(term: Term): Promise<Done | null> {
  const done = await act('terms.remove', { terms: [term.id] });
  if (done === undefined) return null;
  return { text: i18n.t('terms.list.removed', { name: termName(term) }), command: done.command };
}

export async function importMemory(): Promise<Done | null> {
  const file = await must('files.choose', { purpose: 'memory' });
  if (file === undefined || file === null || !(await flushCell())) return null;
  const done = await act('memory.import', { token: file.token });
  if (done === undefined) return null;
  const text = i18n.t('terms.memories.imported', { count: done.units, name: done.name });
  return { text, command: done.command };
}

export async function removeMemory({ id, name }: Memory): Promise<Done | null> {
  const done = await act('memory.remove', { memory: id });
  if (done === undefined) return null;
  return { text: i18n.t('terms.memories.removed', { name }), command: done.command };
}
