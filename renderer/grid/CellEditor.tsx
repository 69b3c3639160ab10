import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { ArtifactId } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { type Caret, closeCell, type OpenCell, openCell, saveCell, typed, useCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { focusRow } from '../state/selection.ts';
import { insertTagNumber } from '../tags/insert-tags.ts';
import { chipName } from '../tags/tag-words.ts';
import { announce } from '../ui/announcer.tsx';
import { cellExtensions, setNoteMarks, setUnderlines } from './cell-extensions.ts';
import { setCellView } from './cell-view.ts';

interface CellEditorProps {
  readonly cell: OpenCell;
  readonly row: Row;
  readonly activeArtifact: ArtifactId | null;
}

function placeCaret(view: EditorView, caret: Caret): void {
  const end = view.state.doc.length;
  const selection = () => {
    if (caret === 'all') return EditorSelection.range(0, end);
    if (caret === 'start') return EditorSelection.cursor(0);
    if (caret === 'end') return EditorSelection.cursor(end);
    if (typeof caret === 'number') return EditorSelection.cursor(Math.min(caret, end));
    return EditorSelection.cursor(view.posAtCoords(caret, false));
  };
  view.dispatch({ selection: selection(), scrollIntoView: true });
  view.focus();
}

async function leave(): Promise<void> {
  if (await closeCell()) focusRow();
}

async function toOtherSide({ segment, side }: OpenCell, row: Row): Promise<void> {
  if (segment === row.segment.id) await openCell(row, side === 'source' ? 'target' : 'source');
}

/** Rows come in anew with every save: the same tags in another list are no reason to begin the editing anew. */
function useSameTags(tags: readonly InlineTag[]): readonly InlineTag[] {
  const kept = useRef(tags);
  if (JSON.stringify(kept.current) !== JSON.stringify(tags)) kept.current = tags;
  return kept.current;
}

/** The text of one cell, open for typing. Mirrors the open cell of the store, which decides what is saved when. */
export function CellEditor({ cell, row, activeArtifact }: CellEditorProps) {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const { side, text, caret } = cell;
  const label = t('editor.cell.label', { side: t(`common.side.${side}`), number: row.number });
  const latest = useRef({ cell, row });
  latest.current = { cell, row };
  const start = useRef({ text, caret });
  const tags = useSameTags(row.segment.tags);
  const words = useRef(t);
  words.current = t;

  useLayoutEffect(() => {
    if (host.current === null) return;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: start.current.text,
        extensions: cellExtensions({
          side,
          label,
          readOnly,
          chips: {
            tags,
            reference: () => (side === 'target' ? latest.current.row.segment.source : null),
            nameOf: (chip) => chipName(chip, words.current),
            onNumber: (number) => void insertTagNumber(number),
            onPairGone: () => announce(words.current('tags.removed')),
          },
          keys: {
            leave: () => void leave(),
            otherSide: () => void toOtherSide(latest.current.cell, latest.current.row),
          },
          onText: typed,
          // Away to another window is not away from the text.
          onBlur: () => {
            if (document.hasFocus()) void saveCell();
          },
        }),
      }),
    });
    view.current = editor;
    setCellView(editor);
    return () => {
      start.current.text = editor.state.doc.toString();
      setCellView(null);
      view.current = null;
      editor.destroy();
    };
  }, [side, label, readOnly, tags]);

  useLayoutEffect(() => {
    if (view.current !== null) placeCaret(view.current, caret);
  }, [caret]);

  // The store has another text than was typed here: a repair, or the other side of a conflict.
  useLayoutEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);

  const { artifacts, pins } = row;
  const saved = row.segment[side];
  useEffect(() => {
    // Spans belong to the saved text; while more is being typed, the ones that are there move along.
    if (view.current?.state.doc.toString() !== saved) return;
    const here = artifacts.filter((one) => one.side === side && one.status === 'open');
    view.current.dispatch({ effects: setUnderlines.of({ artifacts: here, active: activeArtifact }) });
  }, [artifacts, saved, side, activeArtifact]);

  useEffect(() => {
    if (view.current?.state.doc.toString() !== saved) return;
    view.current.dispatch({ effects: setNoteMarks.of(pins.filter((pin) => pin.side === side)) });
  }, [pins, saved, side]);

  return (
    <div ref={host} data-cell={side} data-dirty={useCell((state) => state.open?.text !== state.open?.base)} />
  );
}
