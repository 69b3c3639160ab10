/** The CodeMirror view of the open cell, for commands that ask where the caret is or undo inside of it. */
import { isolateHistory, redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { TextChange } from '../../core/formats/chip-edit.ts';
import type { Span } from '../../core/model.ts';

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

/** Leaves the caret where the selection ends: a focus that comes by itself must not make typing overwrite words. */
export function unselect(): void {
  if (current !== null) current.dispatch({ selection: { anchor: current.state.selection.main.to } });
}

/** Puts text where the caret of the open cell is, as if it were typed; nowhere if there is none. */
export function insertTyped(text: string): void {
  if (current === null || text === '') return;
  current.dispatch(current.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
}

/** What is selected in the open cell, and its text as it stands now; null where none is open. */
export function cellSelection(): { readonly text: string; readonly selection: Span } | null {
  if (current === null) return null;
  const { from: start, to: end } = current.state.selection.main;
  return { text: current.state.doc.toString(), selection: { start, end } };
}

/** Where the caret of the open cell is drawn, in the window's pixels. */
export function caretPlace(): DOMRect | null {
  if (current === null) return null;
  const { head } = current.state.selection.main;
  const place = current.coordsAtPos(head);
  if (place === null) return current.dom.getBoundingClientRect();
  return new DOMRect(place.left, place.top, place.right - place.left, place.bottom - place.top);
}

/** Changes the text of the open cell, as one step of its undo, and selects what is named in the changed text. */
export function changeTyped(changes: readonly TextChange[], selection: Span): void {
  current?.dispatch({
    changes: changes.map(({ start, end, insert }) => ({ from: start, to: end, insert })),
    selection: { anchor: selection.start, head: selection.end },
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
  });
}

/** Undo or redo of what was typed. */
export function replayTyping(direction: 'undo' | 'redo'): boolean {
  if (current === null) return false;
  return direction === 'undo' ? undo(current) : redo(current);
}

/** Puts text into the open cell, in the place of what is selected or of everything; undone in one step, like a paste. */
export function insertText(text: string, instead: 'selection' | 'everything'): void {
  if (current === null) return;
  const { state } = current;
  if (instead === 'selection') {
    const { from, to } = state.selection.main;
    const before = state.sliceDoc(Math.max(0, from - 1), from);
    const after = state.sliceDoc(to, to + 1);
    // A term is a word: it does not grow together with the words beside it.
    const spaced = `${/[\p{L}\p{N},;:.!?)]/u.test(before) ? ' ' : ''}${text}${/[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`;
    current.dispatch(state.replaceSelection(spaced), { userEvent: 'input.paste', scrollIntoView: true });
    return;
  }
  const changes = { from: 0, to: state.doc.length, insert: text };
  current.dispatch({
    changes,
    selection: { anchor: text.length },
    userEvent: 'input.paste',
    scrollIntoView: true,
  });
}

/** What is selected on the page, in a text of the grid, and on which side. */
export function selectedText(): { readonly side: 'source' | 'target'; readonly text: string } | null {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? '';
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const language = element?.closest<HTMLElement>('[role=row] [lang]')?.lang;
  if (text === '' || language === undefined) return null;
  return { side: language === 'th' ? 'source' : 'target', text };
}
