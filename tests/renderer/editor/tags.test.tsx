import { EditorView } from '@codemirror/view';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { InlineTag } from '../../../core/formats/inline.ts';
import { listen } from '../../../renderer/commands/keyboard.ts';
import { i18n } from '../../../renderer/i18n.ts';
import { closeCell, useCell } from '../../../renderer/state/cell.ts';
import { activeRow } from '../../../renderer/state/selection.ts';
import { tagMeaning } from '../../../renderer/tags/tag-words.ts';
import { editorTests, toasts } from '../fake/open.ts';
import { panel, press, row, showEditor } from './show.tsx';

function tag(number: number, kind: InlineTag['kind'], open: string, close = ''): InlineTag {
  const code = { open, close };
  const rights = { encloses: true, canDelete: false, canCopy: false, canReorder: true };
  return { number, kind, code, equivalent: '', source: code, target: code, ...rights };
}
const TAGS = [tag(1, 'pair', '<b>', '</b>'), tag(2, 'single', '%s'), tag(3, 'single', '<br/>')];
const SOURCE = 'ราคา{1>สินค้า<1} {2} บาท';
const LAST = { source: 'จบแล้ว', target: 'done' };

let stop = () => {};

async function openTarget(target: string, source = SOURCE) {
  const bridge = await showEditor([{ source, target, tags: TAGS }, LAST]);
  stop = listen();
  await press('Enter');
  const box = await screen.findByRole('textbox', { name: 'English target, segment 1' });
  const view = EditorView.findFromDOM(box);
  if (view === null) throw new Error('no editor');
  const text = () => view.state.doc.toString();
  const select = (from: number, to = from) =>
    act(async () => view.dispatch({ selection: { anchor: from, head: to } }));
  return { bridge, box, view, text, select };
}
const chips = (within_: HTMLElement) =>
  [...within_.querySelectorAll('[data-chip]')].map((chip) => chip.getAttribute('aria-label'));

describe('tags in a text at rest', () => {
  editorTests();

  test('are chips with a name; the text that is copied has their spelling', async () => {
    await showEditor([{ source: SOURCE, target: '', tags: TAGS }, LAST]);
    const cell = within(row(1)).getAllByRole('gridcell')[2] as HTMLElement;
    expect(chips(cell)).toEqual(['Tag 1 opens: bold <b>', 'Tag 1 closes: bold </b>', 'Tag 2: %s']);
    expect(cell.textContent).toContain(SOURCE);
  });

  test('are named in Thai too', async () => {
    await showEditor([{ source: '{1>ก<1}{3}', target: '', tags: TAGS }, LAST]);
    await act(async () => void (await i18n.changeLanguage('th')));
    const cell = within(row(1)).getAllByRole('gridcell')[2] as HTMLElement;
    expect(chips(cell)).toEqual(['แท็ก 1 เปิด: ตัวหนา <b>', 'แท็ก 1 ปิด: ตัวหนา </b>', 'แท็ก 3: ขึ้นบรรทัดใหม่ <br/>']);
  });

  test('are characters where the segment has no such tag', async () => {
    await showEditor([{ source: '{1>ก<1}', target: '', tags: [] }, LAST]);
    expect(row(1).querySelectorAll('[data-chip]')).toHaveLength(0);
  });
});

describe('tags in the open cell', () => {
  editorTests();
  // Before the bridge is gone: what is open would be saved after that.
  afterEach(async () => {
    await act(async () => void (await closeCell()));
    stop();
  });

  test('are passed over in one step, and deleted as a whole', async () => {
    const { view, text, select } = await openTarget('a{2}b');
    await select(1);
    await press('ArrowRight', { keyCode: 39 });
    expect(view.state.selection.main.head).toBe(4);
    await press('Backspace', { keyCode: 8 });
    expect(text()).toBe('ab');
  });

  test('go with their other half, and come back with it', async () => {
    const { text, select } = await openTarget('a {1>b<1} c');
    await select(5);
    await press('Backspace', { keyCode: 8 });
    expect(text()).toBe('a b c');
    await press('z', { ctrlKey: true, keyCode: 90, code: 'KeyZ' });
    expect(text()).toBe('a {1>b<1} c');
  });

  test('may be cut in half on their way, and the half that is left is marked', async () => {
    const { view, text, box } = await openTarget('a {1>b<1} c');
    await act(async () => view.dispatch({ changes: { from: 2, to: 5 }, userEvent: 'delete.cut' }));
    expect(text()).toBe('a b<1} c');
    const [half] = box.querySelectorAll('[data-chip]');
    expect(half?.className).toMatch(/broken/);
    await act(async () => view.dispatch({ changes: { from: 0, insert: '{1>' }, userEvent: 'input.paste' }));
    expect(text()).toBe('{1>a b<1} c');
    expect([...box.querySelectorAll('[data-chip]')].some((chip) => /broken/.test(chip.className))).toBe(
      false,
    );
  });

  test('are not torn by a change that ends inside of one', async () => {
    const { view, text } = await openTarget('a {2} b');
    await act(async () =>
      view.dispatch({ changes: { from: 1, to: 3, insert: '-' }, userEvent: 'input.type' }),
    );
    expect(text()).toBe('a- b');
    await act(async () => view.dispatch({ changes: { from: 0, to: 4, insert: 'x{2}y' } }));
    await act(async () => view.dispatch({ changes: { from: 2, insert: '!' }, userEvent: 'input.type' }));
    expect(text()).toBe('x{2}!y');
  });

  test('are put in: the next that is missing around what is selected, then the one after it', async () => {
    const { text, select } = await openTarget('The price of goods');
    await select(13, 18);
    await press('F9');
    expect(text()).toBe('The price of {1>goods<1}');
    await select(24);
    await press('F9');
    expect(text()).toBe('The price of {1>goods<1}{2}');
    await press('F9');
    expect(text()).toBe('The price of {1>goods<1}{2}');
    expect(toasts()).toEqual(['No tag is missing.']);
  });

  test('are put in as the text is typed: a pair opens, and closes at the caret with the same key', async () => {
    const { text, view } = await openTarget('The price of ');
    const type = (insert: string) =>
      act(async () => view.dispatch(view.state.replaceSelection(insert), { userEvent: 'input.type' }));
    await act(async () => view.dispatch({ selection: { anchor: view.state.doc.length } }));
    await press('F9');
    await type('goods');
    await press('F9');
    await type(' is ');
    await press('F9');
    await type(' baht');
    expect(text()).toBe('The price of {1>goods<1} is {2} baht');
  });

  test('are put in by number, where they are free', async () => {
    const { text, select } = await openTarget('ab');
    await select(1);
    await press('@', { ctrlKey: true, shiftKey: true, keyCode: 50, code: 'Digit2' });
    await waitFor(() => expect(text()).toBe('a{2}b'));
    await press('@', { ctrlKey: true, shiftKey: true, keyCode: 50, code: 'Digit2' });
    await waitFor(() => expect(toasts()).toEqual(['Tag 2 is in the text already.']));
  });

  test('are offered in a list at the caret, with what is in the text already', async () => {
    const { text } = await openTarget('a {2}');
    await press('<', { ctrlKey: true, shiftKey: true, code: 'Comma' });
    const list = within(await screen.findByRole('menu', { name: 'Tags of the segment' }));
    const items = list.getAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('1  bold <b>'),
      expect.stringContaining('2  %s · in the text already'),
    ]);
    expect(items[1]?.getAttribute('aria-disabled')).toBe('true');
    await act(async () => items[0]?.click());
    expect(text()).toBe('a {2}{1>');
  });

  test('come along where the Thai is copied, and that is undone like typing', async () => {
    const { text } = await openTarget('old');
    await press('S', { ctrlKey: true, shiftKey: true, code: 'KeyS' });
    await waitFor(() => expect(text()).toBe(SOURCE));
    await press('z', { ctrlKey: true, keyCode: 90, code: 'KeyZ' });
    expect(text()).toBe('old');
  });

  test('that are lost are found when the text is saved, and put back by the fix', async () => {
    await openTarget('The price is THB.');
    await press('Escape');
    const fix = await panel().findByRole('button', { name: 'Put {1>…<1} {2} where it belongs' });
    await act(async () => fix.click());
    await waitFor(() => expect(activeRow()?.segment.target).toContain('{2}'));
    expect(activeRow()?.artifacts.filter(({ rule }) => rule === 'inline-tags')).toEqual([]);
    expect(useCell.getState().open).toBeNull();
  });
});

test.each([
  ['<b>', '', 'bold'],
  ['<g id="1" ctype="x-italic">', '', 'italic'],
  ['<pc id="1" type="fmt" subType="xlf:u">', '', 'underline'],
  ['<w:br/>', '', 'break'],
  ['x', '\n', 'break'],
  ['**', '', 'bold'],
  ['%s', '', null],
  ['<g id="7">', '', null],
])('the code %j with the equivalent %j means %j', (open, equivalent, meaning) => {
  expect(tagMeaning({ code: { open, close: '' }, equivalent })).toBe(meaning);
});
