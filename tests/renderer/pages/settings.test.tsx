import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../electron/ipc/contract.ts';
import { ensurePerson } from '../../../renderer/settings/ensure-person.ts';
import { IdentityDialog } from '../../../renderer/settings/IdentityDialog.tsx';
import { PersonGate } from '../../../renderer/settings/PersonGate.tsx';
import { SettingsDialog } from '../../../renderer/settings/SettingsDialog.tsx';
import { adoptSettings, useSettings } from '../../../renderer/state/settings.ts';
import { answering, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const ARI = person('อารี');
const JOHN = person('John');
const KNOWN: Settings = { ...SETTINGS, people: [ARI, JOHN], role: 'reviewer' };
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('who works now', () => {
  pageTests();

  test('somebody new gives a name and a role', async () => {
    const onClose = vi.fn();
    const bridge = answering({ 'settings.person': ({ role }) => ok({ ...SETTINGS, people: [ARI], role }) });
    render(<IdentityDialog onClose={onClose} />);
    press('Start working');
    expect(await screen.findByText('Write your name.')).toBeTruthy();
    expect(bridge.asked('settings.person')).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' อารี ' } });
    fireEvent.click(radio(/^Reviewer/));
    press('Start working');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.asked('settings.person')).toEqual([{ name: 'อารี', role: 'reviewer' }]);
    expect(useSettings.getState()).toMatchObject({ people: [ARI], role: 'reviewer' });
  });

  test('somebody known is chosen from the list', async () => {
    adoptSettings(KNOWN);
    const bridge = answering({ 'settings.person': () => ok({ ...KNOWN, people: [JOHN, ARI] }) });
    render(<IdentityDialog onClose={() => {}} />);
    expect(radio('อารี').checked).toBe(true);
    expect(radio(/^Reviewer/).checked).toBe(true);
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(radio('John'));
    press('Start working');
    await waitFor(() =>
      expect(bridge.asked('settings.person')).toEqual([{ name: 'John', role: 'reviewer' }]),
    );
  });

  test('a misspelt name is corrected for the same person, and a taken one is refused in words', async () => {
    adoptSettings(KNOWN);
    const bridge = answering({ 'settings.renamePerson': () => no('not-allowed', { reason: 'name-taken' }) });
    render(<IdentityDialog onClose={() => {}} />);
    press('Correct the spelling of this name…');
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(name.value).toBe('อารี');
    fireEvent.change(name, { target: { value: 'John' } });
    press('Save the spelling');
    expect((await screen.findByRole('alert')).textContent).toMatch(/already has this name/);
    expect(bridge.asked('settings.renamePerson')).toEqual([{ name: 'John' }]);
  });

  test('is asked once before a command, and not at all where it is known', async () => {
    answering({ 'settings.person': () => ok({ ...SETTINGS, people: [ARI] }) });
    render(<PersonGate />);
    expect(screen.queryByRole('dialog')).toBeNull();
    const answer = ensurePerson();
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'อารี' } });
    press('Start working');
    expect(await answer).toBe(true);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await ensurePerson()).toBe(true);
  });

  test('whoever would rather not say now is not pressed', async () => {
    answering({});
    render(<PersonGate />);
    const answer = ensurePerson();
    await screen.findByRole('dialog');
    press('Not now');
    expect(await answer).toBe(false);
  });
});

describe('settings', () => {
  pageTests();

  test('take effect one by one', async () => {
    adoptSettings(KNOWN);
    const bridge = answering({ 'settings.set': (change) => ok({ ...KNOWN, ...(change as object) }) });
    render(<SettingsDialog onClose={() => {}} />);
    expect(screen.getByText('อารี, reviewer')).toBeTruthy();
    fireEvent.change(screen.getByRole('slider', { name: 'Text size in the grid' }), {
      target: { value: '22' },
    });
    await waitFor(() =>
      expect(document.documentElement.style.getPropertyValue('--grid-font-size')).toBe('22px'),
    );
    fireEvent.click(radio('Dark'));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    fireEvent.click(radio('ไทย'));
    expect(await screen.findByRole('heading', { name: 'การตั้งค่า' })).toBeTruthy();
    expect(bridge.asked('settings.set')).toEqual([
      { gridFontSize: 22 },
      { theme: 'dark' },
      { language: 'th' },
    ]);
  });
});
