/** What CodeMirror is made of in a cell: no more than a text field with undo, artifacts and invisible characters. */
import { defaultKeymap, history, historyKeymap, insertNewline, standardKeymap } from '@codemirror/commands';
import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type KeyBinding, keymap } from '@codemirror/view';
import type { ArtifactId, Side } from '../../core/model.ts';
import { pieceClass } from '../text/MarkedText.tsx';
import { findOddities, type Marked, type NoteMark, pieces } from '../text/pieces.ts';
import { type ChipSetup, chipExtension } from './chip-extension.ts';

export interface Underlines {
  readonly artifacts: readonly Marked[];
  readonly active: ArtifactId | null;
}

/** Says anew which artifacts the text has: after a save, which rescans it. */
export const setUnderlines = StateEffect.define<Underlines>();

function decorate(text: string, { artifacts, active }: Underlines): DecorationSet {
  const marks = pieces(text, artifacts)
    .filter(({ severity }) => severity !== null)
    .map((piece) =>
      Decoration.mark({
        class: pieceClass({ ...piece, oddity: null }, active !== null && piece.artifacts.includes(active)),
        attributes: { 'data-artifact': piece.artifacts[0] ?? '' },
      }).range(piece.start, piece.end),
    );
  return RangeSet.of(marks, true);
}

/** Says anew which words open threads are about. */
export const setNoteMarks = StateEffect.define<readonly NoteMark[]>();

/** They move along with the text while it is typed. */
const noteMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setNoteMarks)) return decorateNotes(transaction.newDoc.length, effect.value);
    }
    return set.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorateNotes(length: number, notes: readonly NoteMark[]): DecorationSet {
  const className = pieceClass(
    { severity: null, oddity: null, found: false, note: notes[0]?.note ?? null },
    false,
  );
  const marks = notes
    .filter(({ start, end }) => start < end && end <= length)
    .map(({ note, start, end }) =>
      Decoration.mark({ class: className, attributes: { 'data-note': note } }).range(start, end),
    );
  return RangeSet.of(marks, true);
}

/** Artifacts move along with the text while it is typed; what is typed inside one no longer is that artifact. */
const underlines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setUnderlines)) return decorate(transaction.newDoc.toString(), effect.value);
    }
    if (!transaction.docChanged) return set;
    const kept = set.update({ filter: (from, to) => transaction.changes.touchesRange(from, to) === false });
    return kept.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const oddities = EditorView.decorations.compute(['doc'], (state) =>
  RangeSet.of(
    findOddities(state.doc.toString())
      .filter(({ oddity }) => oddity !== 'line-break')
      .map(({ start, end, oddity }) =>
        Decoration.mark({ class: pieceClass({ severity: null, oddity, found: false }, false) }).range(
          start,
          end,
        ),
      ),
    true,
  ),
);

/** Same metrics as a closed cell, so that nothing jumps when it opens. */
const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--text-faint)' },
});

export interface CellKeys {
  /** Enter or Esc: saves and goes back to the row. */
  readonly leave: () => void;
  /** Tab in the source, Shift+Tab in the target. */
  readonly otherSide: () => void;
}

function cellKeys(side: Side, { leave, otherSide }: CellKeys): readonly KeyBinding[] {
  const run = (action: () => void) => () => {
    action();
    return true;
  };
  return [
    { key: 'Enter', run: run(leave), shift: insertNewline },
    { key: 'Escape', run: run(leave) },
    side === 'source' ? { key: 'Tab', run: run(otherSide) } : { key: 'Shift-Tab', run: run(otherSide) },
  ];
}

/** Word moves and deletions from the default map; its line shuffling and indenting have no place in a segment. */
const wordKeys = defaultKeymap.filter(({ key, mac }) => /Group|Word/.test(key ?? mac ?? ''));

/** The nonce that lets CodeMirror's style elements through the content security policy. */
function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}

interface CellSetup {
  readonly side: Side;
  readonly label: string;
  readonly readOnly: boolean;
  readonly chips: Omit<ChipSetup, 'readOnly'>;
  readonly keys: CellKeys;
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
}

export function cellExtensions(setup: CellSetup): Extension {
  const { side, label, readOnly, chips, keys, onText, onBlur } = setup;
  return [
    chipExtension({ ...chips, readOnly }),
    history(),
    keymap.of([...cellKeys(side, keys), ...historyKeymap, ...wordKeys, ...standardKeymap]),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(cspNonce()),
    EditorView.editable.of(!readOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang: side === 'source' ? 'th' : 'en',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onText(state.doc.toString());
    }),
    EditorView.domEventHandlers({
      blur: () => {
        onBlur();
        return false;
      },
    }),
    theme,
    underlines,
    noteMarks,
    oddities,
  ];
}
