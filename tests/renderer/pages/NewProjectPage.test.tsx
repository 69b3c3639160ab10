import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportPreview, ImportRequest, ProjectInfo } from '../../../electron/ipc/contract.ts';
import { NewProjectPage } from '../../../renderer/project/NewProjectPage.tsx';
import { PersonGate } from '../../../renderer/settings/PersonGate.tsx';
import { useApp } from '../../../renderer/state/app.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { type Answers, answering, file, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const recognised = (request: ImportRequest): ImportPreview => ({
  format: request.english === null ? 'text' : 'text-pair',
  files: [
    { name: 'a.txt', size: 1_000, encoding: request.thaiEncoding ?? 'utf-8', encodingConfidence: 0.5 },
    ...(request.english === null
      ? []
      : [{ name: 'b.txt', size: 1_000, encoding: 'utf-8', encodingConfidence: 1 } as const]),
  ],
  columns: [],
  mapping: { source: null, target: null, id: null },
  paragraphs: { thai: 12, english: request.english === null ? 0 : 11 },
  segments: 1_234,
  withTarget: 0,
  artifacts: [
    { family: 'placeholder', count: 2 },
    { family: 'reversed-time', count: 13 },
  ],
  sample: [{ source: request.thaiEncoding === 'windows-874' ? 'ถูกต้องแล้ว' : 'ตัวอย่าง', target: '', tags: [] }],
  documents: [{ name: 'a.txt', segments: 1_234 }],
  ...{ languages: null, states: {}, notes: 0, tagged: 0, warnings: [], invalid: [] },
});
const table = (mapping: ImportPreview['mapping']): ImportPreview => ({
  ...recognised({ thai: '', english: null, thaiEncoding: null, englishEncoding: null, mapping: null }),
  format: 'table',
  columns: ['Key', 'ไทย', ''],
  mapping,
});
const INFO: ProjectInfo = {
  id: 'p',
  name: 'a',
  readOnly: false,
  onePerson: false,
  aligning: false,
  reasons: [],
  documents: [],
  sentTo: [],
  people: [],
};

const inspecting: Answers = { 'import.inspect': (request) => ok(recognised(request)) };
const create = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Create project…' });
const encoding = (name: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `Encoding of ${name}` });
const choose = (select: HTMLElement, value: string) => fireEvent.change(select, { target: { value } });

describe('the new-project page', () => {
  pageTests();
  beforeEach(() => adoptSettings({ ...SETTINGS, people: [person('Ari')] }));

  test('shows what was recognised before anything is created', async () => {
    const bridge = answering(inspecting);
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    expect(await screen.findByText('15 artifacts found')).toBeTruthy();
    expect(screen.getByText('1,234')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Reversed time13',
      'Lost number2',
    ]);
    expect(screen.getByRole('cell', { name: 'ตัวอย่าง' })).toBeTruthy();
    expect(encoding('a.txt').value).toBe('utf-8');
    expect(screen.getByText('A guess: check the rows')).toBeTruthy();
    expect(bridge.asked('project.create')).toEqual([]);
    expect(bridge.asked('app.ready')).toContainEqual({ page: 'new' });
  });

  test('a corrected encoding is looked at anew', async () => {
    answering(inspecting);
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    await screen.findByText('15 artifacts found');
    choose(encoding('a.txt'), 'windows-874');
    expect(await screen.findByRole('cell', { name: 'ถูกต้องแล้ว' })).toBeTruthy();
    expect(screen.getByText('Chosen by you')).toBeTruthy();
  });

  test('an answer that was overtaken is dropped', async () => {
    const slow = Promise.withResolvers<void>();
    answering({
      'import.inspect': async (request) => {
        if (request.thaiEncoding === null) await slow.promise;
        return ok(recognised(request));
      },
    });
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    choose(encoding('a.txt'), 'windows-874');
    await screen.findByRole('cell', { name: 'ถูกต้องแล้ว' });
    slow.resolve();
    await slow.promise;
    expect(screen.getByRole('cell', { name: 'ถูกต้องแล้ว' })).toBeTruthy();
  });

  test('the look at a file that was overtaken is called off, and no other', async () => {
    const slow = Promise.withResolvers<void>();
    const bridge = answering({
      'job.cancel': () => ok(null),
      'import.inspect': async (request) => {
        if (request.thaiEncoding === null) await slow.promise;
        return ok(recognised(request));
      },
    });
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    choose(encoding('a.txt'), 'windows-874');
    await screen.findByRole('cell', { name: 'ถูกต้องแล้ว' });
    expect(bridge.asked('job.cancel')).toHaveLength(1);
    choose(encoding('a.txt'), 'utf-16le');
    await screen.findByRole('cell', { name: 'ตัวอย่าง' });
    expect(bridge.asked('job.cancel')).toHaveLength(1);
    slow.resolve();
  });

  test('a dropped project is opened; one among other files is refused in words', async () => {
    const bridge = answering({ ...inspecting, 'project.open': () => no('file-locked') });
    vi.stubGlobal('songphasa', {
      ...window.songphasa,
      dropped: async (dropped: File) => ok(file(dropped.name)),
    });
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    const drop = (...names: string[]) =>
      fireEvent.drop(screen.getByRole('main'), {
        dataTransfer: { types: ['Files'], files: names.map((name) => new File([''], name)) },
      });
    drop('a.txt', 'b.songphasa');
    await waitFor(() =>
      expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual([
        'Drop either documents or one project, not both; up to 200 at once.',
      ]),
    );
    drop('งาน.songphasa');
    await waitFor(() => expect(bridge.asked('project.open')).toEqual([{ token: 'token of งาน.songphasa' }]));
    expect(await screen.findByText(/Another program is using/)).toBeTruthy();
  });

  test('English can be added, swapped and taken away', async () => {
    const bridge = answering({ ...inspecting, 'files.choose': () => ok(file('b.txt')) });
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add the English text…' }));
    expect(await screen.findByText(/different number of paragraphs/)).toBeTruthy();
    expect(bridge.asked('files.choose')).toEqual([{ purpose: 'english' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Swap Thai and English' }));
    await waitFor(() =>
      expect(bridge.asked('import.inspect').at(-1)).toMatchObject({
        thai: 'token of b.txt',
        english: 'token of a.txt',
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Without the English' }));
    await waitFor(() =>
      expect(bridge.asked('import.inspect').at(-1)).toMatchObject({ thai: 'token of b.txt', english: null }),
    );
  });

  test('a table without a Thai column asks which it is', async () => {
    const bridge = answering({
      'import.inspect': ({ mapping }) => ok(table(mapping ?? { source: null, target: null, id: 0 })),
    });
    render(<NewProjectPage thai={file('a.csv')} english={null} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/No column with Thai text was found/);
    expect(create().disabled).toBe(true);
    choose(screen.getByRole('combobox', { name: 'Thai' }), '1');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(bridge.asked('import.inspect').at(-1)).toMatchObject({
      mapping: { source: 1, target: null, id: 0 },
    });
    expect(create().disabled).toBe(false);
    const english = screen.getByRole('combobox', { name: 'English' });
    expect(
      within(english)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['None', 'Key', 'ไทย', 'Column 3']);
  });

  test.each([
    ['file-empty', {}, 'The file is empty'],
    ['file-not-text', {}, 'This is not a text file'],
    ['file-too-large', { bytes: 250_000_000, limit: 100_000_000 }, 'It has 250 MB'],
    ['encoding-invalid', { encoding: 'utf-8', offset: 17 }, 'it breaks at byte 17'],
  ] as const)('%s is said in its place, and another file can be chosen', async (code, params, words) => {
    const answers: { file: string } = { file: 'bad' };
    answering({
      'import.inspect': (request) => (answers.file === 'bad' ? no(code, params) : ok(recognised(request))),
      'files.choose': () => {
        answers.file = 'good';
        return ok(file('good.txt'));
      },
    });
    render(<NewProjectPage thai={file('bad.txt')} english={null} />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words);
    expect(create().disabled).toBe(true);
    fireEvent.click(within(alert).getByRole('button', { name: 'Choose another file…' }));
    expect(await screen.findByText('15 artifacts found')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('creates with name and mode, and goes to the editor', async () => {
    const bridge = answering({
      ...inspecting,
      'project.create': () => ok(INFO),
      'project.summary': () => no('project-none-open'),
    });
    render(<NewProjectPage thai={file('ข่าว.th.txt')} english={null} />);
    await screen.findByText('15 artifacts found');
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Project name' });
    expect(name.value).toBe('ข่าว');
    fireEvent.change(name, { target: { value: '  ' } });
    fireEvent.click(create());
    expect(await screen.findByText('Give the project a name.')).toBeTruthy();
    fireEvent.change(name, { target: { value: ' ข่าวเช้า ' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'I work alone on this project' }));
    fireEvent.click(create());
    await waitFor(() => expect(useApp.getState().page).toEqual({ at: 'editor' }));
    expect(bridge.asked('project.create')).toMatchObject([{ name: 'ข่าวเช้า', onePerson: true }]);
  });

  test('asks who works before it creates, and creates once that is said', async () => {
    adoptSettings(SETTINGS);
    const bridge = answering({
      ...inspecting,
      'project.create': () => ok(null),
      'settings.person': ({ name, role }) => ok({ ...SETTINGS, people: [person(name)], role }),
    });
    render(
      <>
        <NewProjectPage thai={file('a.txt')} english={null} />
        <PersonGate />
      </>,
    );
    await screen.findByText('15 artifacts found');
    fireEvent.click(create());
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Ari' } });
    expect(bridge.asked('project.create')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Start working' }));
    await waitFor(() => expect(bridge.asked('project.create')).toHaveLength(1));
  });

  test('a folder that can’t be written to is named, and everything stays as it was set', async () => {
    answering({ ...inspecting, 'project.create': () => no('folder-read-only', { folder: 'Archive' }) });
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    await screen.findByText('15 artifacts found');
    fireEvent.click(create());
    expect((await screen.findByRole('alert')).textContent).toMatch(/“Archive” can’t be written to/);
    expect(screen.getByText('15 artifacts found')).toBeTruthy();
  });

  test('reading that takes over half a second can be stopped', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const cancelled = Promise.withResolvers<void>();
    const bridge = answering({
      'import.inspect': () => cancelled.promise.then(() => no('cancelled')),
      'job.cancel': () => {
        cancelled.resolve();
        return ok(null);
      },
    });
    render(<NewProjectPage thai={file('a.txt')} english={null} />);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await vi.advanceTimersByTimeAsync(500);
    bridge.tell('progress', { job: 'scan', done: 30, total: 100 });
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar');
    await waitFor(() => expect(bar.value).toBe(30));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(create().disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Read it again' }));
    await waitFor(() => expect(bridge.asked('import.inspect')).toHaveLength(2));
  });

  test('back leads to the project that is open, else to the start page', async () => {
    answering(inspecting);
    for (const [info, at] of [
      [INFO, 'editor'],
      [null, 'start'],
    ] as const) {
      useProject.setState({ info });
      useApp.setState({ page: { at: 'new', thai: null, english: null } });
      const { unmount } = render(<NewProjectPage thai={null} english={null} />);
      fireEvent.click(screen.getByRole('button', { name: 'Back' }));
      expect(useApp.getState().page).toEqual({ at });
      unmount();
    }
  });

  test('without a file it asks for one', async () => {
    const bridge = answering({ ...inspecting, 'files.chooseMany': () => ok([file('a.txt')]) });
    render(<NewProjectPage thai={null} english={null} />);
    expect(screen.queryByRole('button', { name: 'Create project…' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Choose files…' }));
    expect(await screen.findByText('15 artifacts found')).toBeTruthy();
    expect(bridge.asked('files.chooseMany')).toEqual([{}]);
  });
});
