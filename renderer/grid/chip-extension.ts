/**
 * Tags in the open cell: drawn as chips, passed over, deleted, dragged and copied as a whole. A pair that loses one half by a
 * deletion loses the other too; cut or dragged, a half may be on its way, and the one left behind is drawn as broken.
 */
import {
  EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  type Text,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { Decoration, EditorView, keymap, WidgetType } from '@codemirror/view';
import { orphansOf, wholeChange } from '../../core/formats/chip-edit.ts';
import { type Chip, chipsIn, type InlineTag, tagProblems } from '../../core/formats/inline.ts';
import { type ChipState, chipClass, chipSpelling, SPELLED } from '../tags/chip-look.ts';

export interface ChipSetup {
  readonly tags: readonly InlineTag[];
  /** The text that has the tags as they should be; null: this one. */
  readonly reference: () => string | null;
  readonly readOnly: boolean;
  /** For tooltips and screen readers. */
  readonly nameOf: (chip: Chip) => string;
  /** Ctrl+Shift and a digit. */
  readonly onNumber: (number: number) => void;
  /** Both halves went where one was deleted. */
  readonly onPairGone: () => void;
}

class ChipWidget extends WidgetType {
  private readonly spelled: string;
  private readonly role: Chip['role'];
  private readonly name: string;
  private readonly look: ChipState;

  constructor(spelled: string, role: Chip['role'], name: string, look: ChipState) {
    super();
    this.spelled = spelled;
    this.role = role;
    this.name = name;
    this.look = look;
  }

  private get classes(): string {
    return chipClass(this.role, this.look);
  }

  override eq(other: ChipWidget): boolean {
    return this.spelled === other.spelled && this.classes === other.classes && this.name === other.name;
  }

  override toDOM(view: EditorView): HTMLElement {
    const chip = document.createElement('span');
    chip.setAttribute('role', 'img');
    chip.draggable = this.look.movable === true;
    const [before, number, after] = chipSpelling(this.spelled);
    for (const [text, seen] of [
      [before, false],
      [number, true],
      [after, false],
    ] as const) {
      const part = document.createElement('span');
      if (!seen) part.className = SPELLED;
      part.textContent = text;
      chip.append(part);
    }
    chip.addEventListener('click', () => {
      const from = view.posAtDOM(chip);
      view.dispatch({ selection: { anchor: from, head: from + this.spelled.length } });
      view.focus();
    });
    this.updateDOM(chip);
    return chip;
  }

  /** In place, so that a chip that is pressed and becomes selected can still be dragged. */
  override updateDOM(chip: HTMLElement): boolean {
    if (chip.dataset.spelled !== undefined && chip.dataset.spelled !== this.spelled) return false;
    chip.dataset.spelled = this.spelled;
    chip.dataset.chip = this.role;
    chip.className = this.classes;
    chip.title = this.name;
    chip.setAttribute('aria-label', this.name);
    return true;
  }

  /** A press on a chip is the browser's: CodeMirror would take it for the beginning of a selection, and end the drag. */
  override ignoreEvent(event: Event): boolean {
    return event.type === 'mousedown';
  }
}

const pairGone = StateEffect.define<null>();

export function chipExtension(setup: ChipSetup): Extension {
  const { tags, reference, readOnly, nameOf } = setup;
  if (tags.length === 0) return [];
  const chipsOf = (state: EditorState) => chipsIn(state.doc.toString(), tags);

  const drawn = EditorView.decorations.compute(['doc', 'selection'], (state) => {
    const text = state.doc.toString();
    const { from, to } = state.selection.main;
    const wrong = new Set(tagProblems(reference() ?? text, text, tags).map(({ span }) => span?.start));
    return RangeSet.of(
      chipsOf(state).map((chip) => {
        const widget = new ChipWidget(text.slice(chip.start, chip.end), chip.role, nameOf(chip), {
          broken: wrong.has(chip.start),
          selected: from <= chip.start && chip.end <= to,
          movable: !readOnly,
        });
        return Decoration.replace({ widget }).range(chip.start, chip.end);
      }),
    );
  });

  const atomic = EditorView.atomicRanges.of(({ state }) =>
    RangeSet.of(chipsOf(state).map(({ start, end }) => Decoration.mark({}).range(start, end))),
  );

  const whole = EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged) return transaction;
    const chips = chipsOf(transaction.startState);
    const changes: { from: number; to: number; insert: Text }[] = [];
    let torn = false;
    let caret = 0;
    let grown = 0;
    transaction.changes.iterChanges((from, to, _from, _to, insert) => {
      const wide = wholeChange(chips, { start: from, end: to });
      torn ||= wide.start !== from || wide.end !== to;
      changes.push({ from: wide.start, to: wide.end, insert });
      caret = wide.start + grown + insert.length;
      grown += insert.length - (wide.end - wide.start);
    });
    if (!torn) return transaction;
    const event = transaction.annotation(Transaction.userEvent);
    const selection = { anchor: caret };
    return { changes, selection, ...(event === undefined ? {} : { userEvent: event }) };
  });

  const pairs = EditorState.transactionFilter.of((transaction) => {
    const deletes = transaction.isUserEvent('delete') && !transaction.isUserEvent('delete.cut');
    if (!transaction.docChanged || !(deletes || transaction.isUserEvent('input'))) return transaction;
    const before = transaction.startState.doc.toString();
    const left = orphansOf(before, transaction.newDoc.toString(), tags);
    if (left.length === 0) return transaction;
    const too: TransactionSpec = {
      changes: left.map(({ start, end }) => ({ from: start, to: end })),
      effects: pairGone.of(null),
      sequential: true,
    };
    return [transaction, too];
  });

  const told = EditorView.updateListener.of(({ transactions }) => {
    const gone = transactions.some(({ effects }) => effects.some((effect) => effect.is(pairGone)));
    if (gone) setup.onPairGone();
  });

  const digits = keymap.of(
    Array.from({ length: 9 }, (_, at) => ({
      key: `Mod-Shift-${at + 1}`,
      run: () => {
        setup.onNumber(at + 1);
        return true;
      },
    })),
  );
  // Filters run from the last to the first: pairs are looked at in what is left whole.
  return [drawn, atomic, pairs, whole, told, readOnly ? [] : digits];
}
