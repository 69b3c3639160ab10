/** The CodeMirror view of the open cell, for commands that ask where the caret is or undo inside of it. */
import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';

let current: EditorView | null = null;

export function setCellView(view: EditorView | null): void {
  current = view;
}

/** UTF-16 offset of the caret in the open cell; null where none has the focus. */
export function caretOffset(): number | null {
  return current?.hasFocus === true ? current.state.selection.main.head : null;
}

/** Puts the caret back into the open cell. False where there is none. */
export function focusCell(): boolean {
  current?.focus();
  return current !== null;
}

/** Puts text where the caret of the open cell is, as if it were typed; nowhere if there is none. */
export function insertTyped(text: string): void {
  if (current === null || text === '') return;
  current.dispatch(current.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
}

/** Undo or redo of what was typed. */
export function replayTyping(direction: 'undo' | 'redo'): boolean {
  if (current === null) return false;
  return direction === 'undo' ? undo(current) : redo(current);
}
