import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { RecentProject } from '../../../electron/ipc/contract.ts';
import { held } from '../../../i18n/held-together.ts';
import { StartPage } from '../../../renderer/project/StartPage.tsx';
import { PersonGate } from '../../../renderer/settings/PersonGate.tsx';
import { useApp } from '../../../renderer/state/app.ts';
import { answering, file, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const recent = (name: string, exists = true): RecentProject => ({
  token: `token of ${name}`,
  name,
  folder: 'Work',
  openedAt: Date.now() - 3 * 3_600_000,
  exists,
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const drop = (files: readonly File[]) =>
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files } });

describe('the start page', () => {
  pageTests();

  test('says it is ready once the recent projects are listed', async () => {
    const bridge = answering({ 'recent.list': () => ok([recent('News')]) });
    render(<StartPage />);
    expect(await button(/^News/)).toBeTruthy();
    expect(bridge.asked('app.ready')).toEqual([{ page: 'start' }]);
  });

  test('a chosen file goes to the new-project page', async () => {
    answering({ 'recent.list': () => ok([]), 'files.chooseMany': () => ok([file('a.txt')]) });
    render(<StartPage />);
    fireEvent.click(await button('Choose files…'));
    await waitFor(() =>
      expect(useApp.getState().page).toEqual({ at: 'new', thai: file('a.txt'), english: null, more: [] }),
    );
  });

  test('a dialog that is cancelled changes nothing', async () => {
    const bridge = answering({
      'recent.list': () => ok([]),
      'files.chooseMany': () => ok([]),
      'project.open': () => ok(null),
    });
    render(<StartPage />);
    fireEvent.click(await button('Choose files…'));
    fireEvent.click(await button(/Open a project/));
    await waitFor(() => expect(bridge.asked('project.open')).toEqual([{ token: null }]));
    expect(useApp.getState().page).toEqual({ at: 'start' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the sample is made by somebody', async () => {
    const bridge = answering({
      'recent.list': () => ok([]),
      'project.createSample': () => ok(null),
      'settings.person': ({ name, role }) => ok({ ...SETTINGS, people: [person(name)], role }),
    });
    render(
      <>
        <StartPage />
        <PersonGate />
      </>,
    );
    fireEvent.click(await button(/^Try the sample/));
    fireEvent.click(await button('Not now'));
    fireEvent.click(await button(/^Try the sample/));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Ari' } });
    expect(bridge.asked('project.createSample')).toEqual([]);
    fireEvent.click(await button('Start working'));
    await waitFor(() => expect(bridge.asked('project.createSample')).toHaveLength(1));
  });

  test('two dropped texts go along, the Thai one first', async () => {
    answering({ 'recent.list': () => ok([]) });
    render(<StartPage />);
    drop([new File(['Some English'], 'a.txt'), new File(['ภาษาไทย'], 'b.txt')]);
    await waitFor(() =>
      expect(useApp.getState().page).toMatchObject({
        at: 'new',
        thai: { name: 'b.txt' },
        english: { name: 'a.txt' },
      }),
    );
  });

  test('a project among other files is refused in words', async () => {
    answering({ 'recent.list': () => ok([]) });
    render(<StartPage />);
    drop([new File([''], 'a.txt'), new File([''], 'b.txt'), new File([''], 'c.songphasa')]);
    expect((await screen.findByRole('alert')).textContent).toMatch(/either documents or one project/);
  });

  test.each([
    ['th', held('ไฟล์โปรเจกต์เสียหาย')],
    ['en', 'The project file is damaged'],
  ] as const)('what can’t be opened is explained in %s', async (language, words) => {
    answering({
      'recent.list': () => ok([recent('News')]),
      'project.open': () => no('project-corrupt', { reason: 'page 3' }),
      'settings.set': () => ok({ ...SETTINGS, language }),
    });
    render(<StartPage />);
    fireEvent.click(await button(/^News/));
    await screen.findByText('The project file is damaged');
    fireEvent.click(screen.getByRole('radio', { name: language === 'th' ? 'ไทย' : 'English' }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('a missing project can be forgotten but not opened', async () => {
    const bridge = answering({
      'recent.list': () => ok([recent('Gone', false), recent('Here')]),
      'recent.forget': () => ok([recent('Here')]),
    });
    render(<StartPage />);
    const line = (await screen.findByText('Gone')).closest('li') as HTMLElement;
    expect(line.textContent).toMatch(/No longer in its folder/);
    expect(within(line).getAllByRole('button')).toHaveLength(1);
    fireEvent.click(within(line).getByRole('button', { name: 'Take Gone off the list' }));
    await waitFor(() => expect(screen.queryByText('Gone')).toBeNull());
    expect(bridge.asked('recent.forget')).toEqual([{ token: 'token of Gone' }]);
    expect(screen.getByText('Here')).toBeTruthy();
  });

  test('language and appearance are asked for at once', async () => {
    const bridge = answering({
      'recent.list': () => ok([]),
      'settings.set': (change) => ok({ ...SETTINGS, ...(change as object) }),
    });
    render(<StartPage />);
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Dark' })));
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'ไทย' })));
    expect(bridge.asked('settings.set')).toEqual([{ theme: 'dark' }, { language: 'th' }]);
    expect(document.documentElement.lang).toBe('th');
    expect(screen.getByRole('heading', { name: held('โปรเจกต์ใหม่') })).toBeTruthy();
  });
});
