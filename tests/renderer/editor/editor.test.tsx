import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import { held } from '../../../i18n/held-together.ts';
import { listen } from '../../../renderer/commands/keyboard.ts';
import { run } from '../../../renderer/commands/run.ts';
import { Dialogs } from '../../../renderer/Dialogs.tsx';
import { Editor } from '../../../renderer/editor/Editor.tsx';
import { openCell, typed, useCell } from '../../../renderer/state/cell.ts';
import { activeRow, changeFilter } from '../../../renderer/state/selection.ts';
import { adoptRows } from '../../../renderer/state/view.ts';
import { Announcer } from '../../../renderer/ui/index.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import type { FakeText } from '../fake/fake-project.ts';
import { stubLayout } from '../fake/layout.ts';
import { editorTests, type OpenOptions, openFake } from '../fake/open.ts';

const S1 = 's1' as SegmentId;
const TEXTS: FakeText[] = [
  { source: 'วัน 5 ที่ผ่านมา', target: 'five days ago', state: 'translated' },
  { source: 'ล่วงหน้า 130 วันตามมาตรา XNUMX' },
  { source: 'จบแล้ว', target: 'done', state: 'approved' },
];

async function show(options: OpenOptions = {}, texts: readonly FakeText[] = TEXTS) {
  stubLayout();
  const bridge = await openFake(texts, { ...options, view: false });
  render(
    <>
      <Editor />
      <Dialogs />
      <Announcer />
    </>,
  );
  await screen.findByText(texts.at(-1)?.source ?? '');
  return bridge;
}
const row = (number: number) => screen.getAllByRole('row')[number] as HTMLElement;
const panel = () => within(screen.getByRole('complementary'));
const press = (key: string, over: object = {}) =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over }));

describe('the grid', () => {
  editorTests();

  test('says its size, its columns and its rows', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: 'Segments' });
    expect(grid.getAttribute('aria-rowcount')).toBe('4');
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(5);
    expect(row(2).getAttribute('aria-rowindex')).toBe('3');
    const cells = within(row(1)).getAllByRole('gridcell');
    expect(cells.map(({ textContent }) => textContent?.trim())).toEqual([
      '1',
      'Translated',
      'วัน 5 ที่ผ่านมา',
      'five days ago',
      expect.stringContaining('1 error'),
    ]);
    expect(cells[2]?.lang).toBe('th');
    expect(cells[3]?.lang).toBe('en');
  });

  test('says where a document begins, among several and in what a filter leaves of them', async () => {
    const documents = ['law.docx', 'law.docx', 'app.po', 'app.po'];
    const sources = ['หนึ่ง', 'สอง', 'สาม', 'จบแล้ว'];
    await show(
      {},
      documents.map((document, at) => ({ document, source: sources[at] ?? '', target: at === 2 ? 'x' : '' })),
    );
    const numbers = () =>
      screen.getAllByRole('row').map((each) => within(each).queryAllByRole('gridcell')[0]?.textContent);
    expect(numbers().slice(1)).toEqual([
      'Document law.docx, segment 1',
      '2',
      'Document app.po, segment 3',
      '4',
    ]);
    await act(async () => void (await changeFilter({ states: ['untranslated'] })));
    await waitFor(() =>
      expect(numbers().slice(1)).toEqual(['Document law.docx, segment 1', '2', 'Document app.po, segment 4']),
    );
  });

  test('names no document where there is one', async () => {
    await show();
    expect(screen.queryByText(/article\.txt,/)).toBeNull();
  });

  test('holds together a name that a line would be broken in', async () => {
    await show({}, [{ source: 'อยู่ริมทะเลสาบออร์รินมานาน' }, { source: 'จบแล้ว' }]);
    const [held] = row(1).querySelectorAll('[class*="held"]');
    expect(held?.textContent).toBe('ทะเลสาบออร์ริน');
    expect(within(row(1)).getAllByRole('gridcell')[2]?.textContent).toBe('อยู่ริมทะเลสาบออร์รินมานาน');
  });

  test('says of an empty cell which text it lacks', async () => {
    await show({}, [{ source: '', target: 'Only English' }, { source: 'จบแล้ว' }]);
    const texts = (number: number) =>
      within(row(number))
        .getAllByRole('gridcell')
        .slice(2, 4)
        .map(({ textContent }) => textContent);
    expect(texts(1)).toEqual(['No Thai', 'Only English']);
    expect(texts(2)).toEqual(['จบแล้ว', 'No English yet']);
  });

  test('has one tab stop, which the arrows move with the focus', async () => {
    await show();
    expect(document.activeElement).toBe(row(1));
    await press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(row(2)));
    expect(screen.getAllByRole('row').filter((one) => one.tabIndex === 0)).toEqual([row(2)]);
    expect(row(2).getAttribute('aria-selected')).toBe('true');
    await press('End');
    await waitFor(() => expect(document.activeElement).toBe(row(3)));
  });

  test('opens the English with Enter and the Thai with F2, and Enter leaves', async () => {
    await show();
    const stop = listen();
    await press('Enter');
    const english = await screen.findByRole('textbox', { name: 'English target, segment 1' });
    expect(english.lang).toBe('en');
    await waitFor(() => expect(document.activeElement).toBe(english));
    await press('F2');
    const thai = await screen.findByRole('textbox', { name: 'Thai source, segment 1' });
    expect(thai.lang).toBe('th');
    await press('Enter');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    stop();
  });

  test('hears no shortcut while a character is composed', async () => {
    await show();
    const stop = listen();
    await press('Enter', { isComposing: true });
    await press('F2', { keyCode: 229 });
    expect(useCell.getState().open).toBeNull();
    stop();
  });

  test('says that nothing matches, and how to see all again', async () => {
    await show();
    const nav = within(screen.getByRole('navigation', { name: 'Filters' }));
    fireEvent.click(nav.getByRole('button', { name: /^Rejected/ }));
    expect(await screen.findByText('No segment matches')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Show all segments' })[0] as HTMLElement);
    expect(await screen.findByText('จบแล้ว')).toBeTruthy();
    expect(nav.getByRole('button', { name: /^Rejected/ }).getAttribute('aria-pressed')).toBe('false');
  });

  test('offers by the menu key what can be done with the row', async () => {
    await show();
    await act(async () => fireEvent.contextMenu(row(2), { button: 0 }));
    const menu = within(await screen.findByRole('menu', { name: 'What to do with the segment' }));
    const names = menu.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names).toContain('Merge with the nextCtrl+Alt+M');
    expect(names.some((name) => name?.startsWith('Approve'))).toBe(false);
    await act(async () => fireEvent.click(menu.getByRole('menuitem', { name: /^Edit the English target/ })));
    expect(await screen.findByRole('textbox', { name: 'English target, segment 2' })).toBeTruthy();
  });

  test('compares with the original while F4 is held, or until it is pressed again', async () => {
    const bridge = await show();
    const stop = listen();
    await act(async () =>
      adoptRows(bridge.project.edit(S1, 0, { source: '5 วันที่ผ่านมา' }, 'repaired', 'repair').rows),
    );
    const at = (type: 'keydown' | 'keyup', timeStamp: number) =>
      act(async () => {
        const event = new KeyboardEvent(type, { key: 'F4', bubbles: true });
        Object.defineProperty(event, 'timeStamp', { value: timeStamp });
        (document.activeElement ?? document.body).dispatchEvent(event);
      });
    const compared = () => row(1).querySelector('del') !== null;
    await at('keydown', 1_000);
    await waitFor(() => expect(compared()).toBe(true));
    await at('keyup', 2_000);
    await waitFor(() => expect(compared()).toBe(false));
    await at('keydown', 3_000);
    await at('keyup', 3_100);
    await waitFor(() => expect(compared()).toBe(true));
    await at('keydown', 4_000);
    await at('keyup', 4_100);
    await waitFor(() => expect(compared()).toBe(false));
    stop();
  });

  test('speaks Thai as soon as it is asked to', async () => {
    await show();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'TH' })));
    expect(await screen.findByRole('grid', { name: held('เซกเมนต์') })).toBeTruthy();
    expect(document.documentElement.lang).toBe('th');
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'EN' })));
  });
});

describe('repairs in the panel', () => {
  editorTests();

  test('apply a fix, say so, and leave the focus on the row', async () => {
    const bridge = await show();
    const fix = panel().getByRole('button', { name: 'Change to “5 วันที่ผ่านมา”' });
    fix.focus();
    await act(async () => fireEvent.click(fix));
    await waitFor(() => expect(bridge.project.find(S1).source).toBe('5 วันที่ผ่านมา'));
    expect(await screen.findByText('1 artifact repaired')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
  });

  test('keep with a reason, never without', async () => {
    await show();
    fireEvent.click(panel().getByRole('button', { name: /^Keep as it stands/ }));
    const reason = await panel().findByRole('combobox', { name: 'Why is it right as it stands?' });
    expect(document.activeElement).toBe(reason);
    fireEvent.click(panel().getByRole('button', { name: 'Keep as it stands' }));
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(reason, { target: { value: 'a quotation' } });
    await act(async () => fireEvent.click(panel().getByRole('button', { name: 'Keep as it stands' })));
    expect(await panel().findByText(/kept: a quotation/)).toBeTruthy();
    expect(panel().getByRole('button', { name: 'Look at it again' })).toBeTruthy();
  });

  test('fill shifted numbers by one value', async () => {
    const bridge = await show();
    await press('ArrowDown');
    const days = await panel().findByRole('textbox', { name: 'วัน (now 130)' });
    const apply = panel().getByRole('button', { name: 'Apply' }) as HTMLButtonElement;
    expect(apply.disabled).toBe(true);
    fireEvent.change(days, { target: { value: '5' } });
    expect((panel().getByRole('textbox', { name: 'มาตรา (now XNUMX)' }) as HTMLInputElement).value).toBe(
      '130',
    );
    expect(apply.disabled).toBe(false);
    await act(async () => fireEvent.click(apply));
    await waitFor(() =>
      expect(bridge.project.find('s2' as SegmentId).source).toBe('ล่วงหน้า 5 วันตามมาตรา 130'),
    );
  });
});

describe('review', () => {
  editorTests();

  test('explains four eyes where the reviewer wrote the text', async () => {
    const bridge = await show({ role: 'reviewer' });
    await act(async () =>
      adoptRows(bridge.project.edit(S1, 0, { target: 'x' }, 'confirmed', 'confirm').rows),
    );
    const bar = screen.getByRole('toolbar', { name: 'Decide on the segment' });
    expect(within(bar).getByText(/somebody else has to approve/)).toBeTruthy();
    expect(within(bar).getByRole('button', { name: 'Approve' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('asks for the reason in place, and gives it', async () => {
    const bridge = await show({ role: 'reviewer' });
    const stop = listen();
    await press('R', { ctrlKey: true, shiftKey: true });
    const reason = await screen.findByRole('textbox', { name: 'What should change?' });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    fireEvent.change(reason, { target: { value: 'Say which week' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Request changes' })));
    await waitFor(() => expect(bridge.project.find(S1).verdictReason).toBe('Say which week'));
    expect(await screen.findByText('Say which week')).toBeTruthy();
    stop();
  });
});

describe('a reason half written', () => {
  editorTests();

  test('stays with its row, takes no focus there again, and is forgotten when cancelled', async () => {
    const bridge = await show({ role: 'reviewer' });
    const stop = listen();
    const field = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'Why is it rejected?' });
    await press('X', { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(document.activeElement).toBe(field()));
    fireEvent.change(field() as HTMLElement, { target: { value: 'Wrong week' } });
    await act(async () => fireEvent.click(row(2)));
    expect(field()).toBeNull();
    await act(async () => row(2).focus());
    await press('ArrowUp');
    await waitFor(() => expect(field()?.value).toBe('Wrong week'));
    expect(document.activeElement).toBe(row(1));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(field()).toBeNull();
    expect(bridge.asked('segments.verdict')).toEqual([]);
    stop();
  });
});

describe('open errors', () => {
  editorTests();

  test('are said beside the buttons and again when approved, with the way back, and stop nobody', async () => {
    const bridge = await show({ role: 'reviewer' });
    const bar = within(screen.getByRole('toolbar', { name: 'Decide on the segment' }));
    expect(bar.getByText('1 error is still open')).toBeTruthy();
    await act(async () => fireEvent.click(bar.getByRole('button', { name: 'Approve' })));
    await waitFor(() => expect(bridge.project.find(S1).state).toBe('approved'));
    const [toast] = useToasts.getState().toasts;
    expect(toast?.text).toMatch(/^Segment 1 is approved with 1 error still open: \w/);
    await act(async () => toast?.action?.run());
    await waitFor(() => expect(bridge.project.find(S1).state).not.toBe('approved'));
  });

  test('without one, approving says nothing more', async () => {
    const clean = { source: 'ประชุมแล้ว', target: 'The board met', state: 'translated' } as const;
    const bridge = await show({ role: 'reviewer' }, [clean, { source: 'จบแล้ว' }]);
    await act(async () => void (await run('review.approveStay')));
    await waitFor(() => expect(bridge.asked('segments.verdict')).toHaveLength(1));
    expect(useToasts.getState().toasts).toEqual([]);
  });
});

describe('notes', () => {
  editorTests();

  test('are sent with Ctrl+Enter, answered, resolved and opened again', async () => {
    const bridge = await show();
    const stop = listen();
    await press('m', { ctrlKey: true });
    const field = await panel().findByRole('textbox', { name: 'Write a note on segment 1' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.change(field, { target: { value: 'Which week?' } });
    await press('Enter', { ctrlKey: true });
    const thread = within(await panel().findByRole('article'));
    expect(thread.getByText('Which week?')).toBeTruthy();
    expect(bridge.asked('segments.update')).toEqual([]);
    fireEvent.click(thread.getByRole('button', { name: 'Answer' }));
    fireEvent.change(thread.getByRole('textbox'), { target: { value: 'The last one' } });
    await act(async () => fireEvent.click(thread.getByRole('button', { name: 'Send' })));
    expect(await thread.findByText('The last one')).toBeTruthy();
    await act(async () => fireEvent.click(thread.getByRole('button', { name: 'Resolve' })));
    expect(await thread.findByText('Resolved')).toBeTruthy();
    await act(async () => fireEvent.click(thread.getByRole('button', { name: 'Reopen' })));
    await waitFor(() => expect(thread.queryByText('Resolved')).toBeNull());
    stop();
  });
});

describe('a row says', () => {
  editorTests();

  test('what was left unsaved, and lets it be kept', async () => {
    const bridge = await show();
    bridge.project.drafts.set(S1, { source: null, target: 'five days earlier' });
    await act(async () => adoptRows([bridge.project.row(bridge.project.find(S1))]));
    expect(within(row(1)).getByText(/Unsaved draft of the English/)).toBeTruthy();
    await act(async () => fireEvent.click(within(row(1)).getByRole('button', { name: 'Keep it' })));
    await waitFor(() => expect(bridge.project.find(S1).target).toBe('five days earlier'));
    expect(within(row(1)).queryByText(/Unsaved draft/)).toBeNull();
  });

  test('that its text was changed elsewhere, with both texts', async () => {
    const bridge = await show();
    const active = activeRow();
    if (active === null) throw new Error('no row');
    await act(async () => {
      await openCell(active, 'target');
      typed('mine');
      bridge.project.edit(S1, 0, { target: 'theirs' }, 'typed', 'edit');
    });
    await press('ArrowDown');
    await act(async () => fireEvent.click(row(2)));
    const notice = within(row(1));
    expect(await notice.findByText(/changed elsewhere/)).toBeTruthy();
    expect(notice.getAllByText('theirs').map(({ tagName }) => tagName)).toEqual(['DD', 'DEL']);
    await act(async () => fireEvent.click(notice.getByRole('button', { name: 'Take the other' })));
    expect(bridge.project.find(S1).target).toBe('theirs');
  });

  test('what was done to it, with who and what', async () => {
    const bridge = await show();
    await act(async () =>
      adoptRows(bridge.project.edit(S1, 0, { target: 'six days ago' }, 'typed', 'edit').rows),
    );
    fireEvent.click(screen.getByRole('tab', { name: 'History' }));
    const list = within(await panel().findByRole('listitem'));
    expect(list.getByText('Edit')).toBeTruthy();
    expect(list.getByText(/Ari, translator/)).toBeTruthy();
    expect(list.getByText('six').tagName).toBe('INS');
    expect(list.getByText('five').tagName).toBe('DEL');
  });
});
