/** The alignment page over the real engine: what is shown, what the keys do, what is said. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { DocumentId } from '../../../core/model.ts';
import { placeFor } from '../../../db/whole-file.ts';
import { AlignmentPage } from '../../../renderer/alignment/AlignmentPage.tsx';
import { listen } from '../../../renderer/commands/keyboard.ts';
import { Dialogs } from '../../../renderer/Dialogs.tsx';
import { clearAlignment, placed, useAlignment } from '../../../renderer/state/alignment.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { Announcer, ToastHost } from '../../../renderer/ui/index.ts';
import { files, start } from '../../ipc/real-engine.ts';
import { temporaryFolder } from '../../ipc/temporary.ts';
import { answering, ok, pageTests, SETTINGS } from '../fake/answering.ts';
import { stubLayout } from '../fake/layout.ts';

const THAI = ['ประชุมเมื่อวันที่ 4 มีนาคม 2567', 'ที่ประชุมอนุมัติงบ 250,000 บาท', 'ปิดประชุมเวลา 16.30 น.'];
const ENGLISH = [
  'The meeting took place on 4 March 2024.',
  'It approved a budget of 250,000 baht.',
  'Tea was served.',
  'The meeting closed at 4.30 p.m.',
];

/** The page over a project of these texts. */
async function show({ thai = THAI, english = ENGLISH, readOnly = false } = {}) {
  const folder = temporaryFolder();
  const [thaiFile, englishFile] = [path.join(folder, 'a.txt'), path.join(folder, 'b.txt')];
  writeFileSync(thaiFile, thai.join('\n'));
  writeFileSync(englishFile, english.join('\n'));
  const engine = start();
  const place = placeFor(path.join(folder, 'a.songphasa'));
  const chosen = { ...files(thaiFile), english: englishFile };
  const { info } = engine.ask('create', { files: chosen, place, name: 'a', onePerson: true });
  const bridge = answering({
    'alignment.list': (args) => engine.result('alignment.list', args) as never,
    'alignment.groups': (args) => engine.result('alignment.groups', args) as never,
    'alignment.act': (args) => engine.result('alignment.act', args) as never,
    'alignment.confirmMany': (args) => engine.result('alignment.confirmMany', args) as never,
    'alignment.again': (args) => engine.result('alignment.again', args) as never,
    'alignment.undo': (args) => engine.result('alignment.undo', args) as never,
    'alignment.redo': (args) => engine.result('alignment.redo', args) as never,
    'alignment.discard': () => engine.result('discardAlignment', {}) as never,
    'alignment.finish': () => engine.result('finishAlignment', {}) as never,
    'project.summary': (args) => engine.result('project.summary', args) as never,
    'app.openHelp': () => ok(null),
  });
  useProject.setState({ info: { ...info, readOnly } });
  useApp.setState({ page: { at: 'alignment' } });
  onTestFinished(listen());
  render(
    <>
      <AlignmentPage />
      <Dialogs />
      <ToastHost />
      <Announcer />
    </>,
  );
  await screen.findByText(thai[0] ?? english[0] ?? '');
  return bridge;
}

const pairOf = (text: string) => screen.getByText(text).closest<HTMLElement>('[data-group]') as HTMLElement;
const isAt = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toContain(text));
const press = (key: string, over: object = {}) =>
  act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over });
  });
const ctrl = { ctrlKey: true };

pageTests();
beforeEach(() => {
  stubLayout();
  clearAlignment();
  adoptSettings({ ...SETTINGS, people: [] });
});

describe('the page', () => {
  test('shows what belongs together, how sure it is in words, and what stands alone', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: 'Pairs of Thai and English' });
    expect(grid.getAttribute('aria-rowcount')).toBe('5');
    const pair = pairOf(THAI[1] ?? '');
    expect(pair.textContent).toContain(ENGLISH[1]);
    expect(within(pair).getByText(/^(Sure|Doubtful) \d\d%$/)).toBeTruthy();
    const alone = pairOf('Tea was served.');
    expect(within(alone).getByText('Not linked')).toBeTruthy();
    expect(within(alone).getByText('No Thai for this English')).toBeTruthy();
  });

  test('says to a screen reader which paragraph a text is, and how it is linked', async () => {
    await show();
    const cell = pairOf('Tea was served.').querySelector('[data-side=target]');
    expect(cell?.textContent).toContain('Paragraph 3:');
    const described = document.getElementById(cell?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('Not linked');
  });

  test('goes from pair to pair and from side to side by the arrow keys, and no further than the ends', async () => {
    await show();
    await isAt(THAI[0] ?? '');
    await press('ArrowDown');
    await isAt(THAI[1] ?? '');
    await press('ArrowRight');
    await isAt(ENGLISH[1] ?? '');
    await press('End');
    await isAt(ENGLISH[3] ?? '');
    await press('ArrowDown');
    await press('ArrowLeft');
    await isAt(THAI[2] ?? '');
    await press('Home');
    await isAt(THAI[0] ?? '');
  });

  test('finds what needs to be looked at, and goes on to the next when it is confirmed', async () => {
    const bridge = await show();
    await press('F8');
    const open = () => useAlignment.getState().open.size;
    const before = open();
    const at = document.activeElement?.closest('[data-group]')?.getAttribute('data-group');
    await press('Enter', ctrl);
    await waitFor(() => expect(open()).toBe(before - 1));
    expect(bridge.asked('alignment.act').at(-1)).toEqual({
      group: Number(at),
      act: { kind: 'confirm', confirmed: true },
    });
    while (open() > 0) {
      const left = open();
      await press('Enter', ctrl);
      await waitFor(() => expect(open()).toBe(left - 1));
    }
    expect((await screen.findAllByText('No other pair needs to be looked at')).length).toBeGreaterThan(0);
    expect(screen.getByText(/No pair is in doubt. Ctrl\+Shift\+Enter/)).toBeTruthy();
  });

  test('merges, undoes and does again, and is where that happened', async () => {
    await show();
    await press('m', { ...ctrl, altKey: true });
    await waitFor(() => expect(pairOf(THAI[0] ?? '').textContent).toContain(THAI[1]));
    expect(within(pairOf(THAI[0] ?? '')).getByText('Changed')).toBeTruthy();
    await press('End');
    await press('z', ctrl);
    await waitFor(() => expect(pairOf(THAI[0] ?? '').textContent).not.toContain(THAI[1]));
    await isAt(THAI[0] ?? '');
    await press('y', ctrl);
    await waitFor(() => expect(pairOf(THAI[0] ?? '').textContent).toContain(THAI[1]));
  });

  test('moves the text of the side that is meant', async () => {
    await show();
    await press('ArrowRight');
    await isAt(ENGLISH[0] ?? '');
    await press('ArrowDown', { altKey: true });
    await waitFor(() => expect(pairOf(ENGLISH[1] ?? '').textContent).toContain(ENGLISH[0]));
    expect(pairOf(THAI[0] ?? '').textContent).toContain('No English for this Thai');
  });

  test('refuses in words what can’t be done, and stays where it is', async () => {
    await show();
    await press('m', { ...ctrl, altKey: true, shiftKey: true });
    expect((await screen.findAllByText('That can’t be done to this pair')).length).toBeGreaterThan(0);
    expect(useAlignment.getState().ids).toHaveLength(4);
  });

  test('splits where the person says, each text on its own', async () => {
    const bridge = await show();
    await press('s', { ...ctrl, altKey: true });
    const dialog = await screen.findByRole('dialog', { name: 'Split this pair' });
    const [thai, english] = within(dialog).getAllByRole('slider');
    if (thai === undefined || english === undefined) throw new Error('two sliders');
    fireEvent.change(thai, { target: { value: '1' } });
    fireEvent.change(english, { target: { value: '0' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Split' }));
    await waitFor(() => expect(useAlignment.getState().ids).toHaveLength(5));
    expect(bridge.asked('alignment.act').at(-1)?.act).toEqual({
      kind: 'split',
      source: 'ประชุม'.length,
      target: 0,
    });
  });

  test('can’t split off nothing', async () => {
    await show();
    await press('s', { ...ctrl, altKey: true });
    const dialog = await screen.findByRole('dialog', { name: 'Split this pair' });
    for (const slider of within(dialog).getAllByRole('slider'))
      fireEvent.change(slider, { target: { value: '0' } });
    expect(within(dialog).getByRole('button', { name: 'Split' })).toHaveProperty('disabled', true);
  });

  test('shows only what needs to be looked at, or that first; a pair that is confirmed stays in sight', async () => {
    await show();
    expect(screen.getAllByText(/^Sure/).length).toBeGreaterThan(0);
    await press('1', { altKey: true });
    await waitFor(() => expect(screen.queryByText(/^Sure/)).toBeNull());
    const shown = useAlignment.getState().ids?.length ?? 0;
    await press('Enter', ctrl);
    await screen.findByText('Confirmed');
    expect(useAlignment.getState().ids).toHaveLength(shown);
    await press('1', { altKey: true });
    await screen.findAllByText(/^Sure/);
    fireEvent.click(screen.getByRole('radio', { name: 'Doubtful first' }));
    await waitFor(() => expect(useAlignment.getState().order).toBe('doubt'));
    const { ids, open } = useAlignment.getState();
    expect(open.has(ids?.[0] ?? -1)).toBe(true);
    expect(useAlignment.getState().at).toBe(0);
  });

  test('confirms what is sure, as sure as the person says', async () => {
    const bridge = await show();
    await press('a', { ...ctrl, altKey: true });
    const dialog = await screen.findByRole('dialog', { name: 'Confirm the sure pairs' });
    fireEvent.click(within(dialog).getByRole('radio', { name: '60%' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Confirm' }));
    await screen.findByText(/pairs? confirmed/);
    expect(bridge.asked('alignment.confirmMany')).toEqual([{ least: 0.6 }]);
    expect(screen.getAllByText('Confirmed').length).toBeGreaterThan(1);
  });

  test('pairs anew by sentences from the menu, and says what came of it', async () => {
    const bridge = await show();
    await press('m', { ...ctrl, altKey: true });
    await waitFor(() => expect(useAlignment.getState().ids).toHaveLength(3));
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Pair anew by sentences/ }));
    expect(
      (await screen.findAllByText(/^Paired by sentences. \d pairs? to look at.$/)).length,
    ).toBeGreaterThan(0);
    expect(bridge.asked('alignment.again')).toEqual([{ by: 'sentence' }]);
    expect(useAlignment.getState()).toMatchObject({ busy: null, summary: { groups: 4, undo: 'again' } });
  });

  test('asks before it takes what nobody has looked at, and makes segments then', async () => {
    const bridge = await show();
    await press('Enter', { ...ctrl, shiftKey: true });
    const dialog = await screen.findByRole('dialog', { name: 'Accept the rest as it stands?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Go on pairing' }));
    expect(bridge.asked('alignment.finish')).toEqual([]);
    await press('Enter', { ...ctrl, shiftKey: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Accept all, make segments' }));
    await waitFor(() => expect(useApp.getState().page).toEqual({ at: 'editor' }));
    expect(useProject.getState().summary?.segments).toBe(4);
  });

  test('makes segments by one key where nothing is in doubt', async () => {
    await show();
    await press('F8');
    while (useAlignment.getState().open.size > 0) {
      const { size } = useAlignment.getState().open;
      await press('Enter', ctrl);
      await waitFor(() => expect(useAlignment.getState().open.size).toBe(size - 1));
    }
    await press('Enter', { ...ctrl, shiftKey: true });
    await waitFor(() => expect(useApp.getState().page).toEqual({ at: 'editor' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('beside other documents is left for their segments and gone on with, or given up after a question', async () => {
    const bridge = await show();
    expect(screen.queryByRole('button', { name: 'To the segments' })).toBeNull();
    const info = useProject.getState().info;
    if (info === null) throw new Error('no project');
    const documents = [{ id: 'd' as DocumentId, name: 'b.txt', segments: 3 }];
    act(() => useProject.setState({ info: { ...info, documents } }));
    fireEvent.click(screen.getByRole('button', { name: 'To the segments' }));
    await waitFor(() => expect(useApp.getState().page).toEqual({ at: 'editor' }));
    useApp.setState({ page: { at: 'alignment' } });
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Give up pairing these two texts…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Give up pairing these two texts?' });
    expect(bridge.asked('alignment.discard')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Give up' }));
    await waitFor(() => expect(useApp.getState().page).toEqual({ at: 'editor' }));
    expect(useProject.getState().info?.aligning).toBe(false);
  });

  test('of a project that can’t be written is looked at only', async () => {
    const bridge = await show({ readOnly: true });
    await press('m', { ...ctrl, altKey: true });
    await press('Enter', { ...ctrl, shiftKey: true });
    await press('F8');
    expect(bridge.asked('alignment.act')).toEqual([]);
    expect(bridge.asked('alignment.finish')).toEqual([]);
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.getByText('Read only')).toBeTruthy();
  });
});

describe('a list after an act', () => {
  const group = (id: number, after: number | null) =>
    ({ id, after }) as Parameters<typeof placed>[1]['groups'][number];
  test.each<[string, readonly number[], number, ReturnType<typeof group>[], number[], number[]]>([
    ['is the same where nothing came or went', [1, 2, 3], 2, [group(2, 1)], [], [1, 2, 3]],
    ['loses what is gone', [1, 2, 3], 2, [group(2, 1)], [3], [1, 2]],
    ['has what is new after the one before it', [1, 2, 3], 1, [group(4, 2)], [], [1, 2, 4, 3]],
    ['has what is new first where nothing is before it', [1, 2], 2, [group(4, null)], [], [4, 1, 2]],
    ['has two that are new in their order', [1, 3], 1, [group(4, 1), group(5, 4)], [], [1, 4, 5, 3]],
    ['has beside the active one what has its place elsewhere', [7, 5, 3], 5, [group(6, 2)], [], [7, 5, 6, 3]],
    ['has it in place of the active one that is gone', [7, 5, 3], 5, [group(6, 2)], [5], [7, 6, 3]],
  ])('%s', (_, before, active, groups, gone, after) => {
    expect(placed(before, { groups, gone }, active)).toEqual(after);
  });
});
