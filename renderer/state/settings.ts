import { create } from 'zustand';
import type { Person } from '../../core/model.ts';
import type { Args, Settings } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { i18n } from '../i18n.ts';

const UNREAD: Settings = {
  language: i18n.language === 'th' ? 'th' : 'en',
  theme: 'system',
  people: [],
  role: 'translator',
  gridFontSize: 17,
};

export const useSettings = create<Settings>(() => UNREAD);

/** Takes settings over: language, theme and text size show at once. */
export function adoptSettings(settings: Settings): void {
  useSettings.setState(settings, true);
  const root = document.documentElement;
  root.lang = settings.language;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.style.setProperty('--grid-font-size', `${settings.gridFontSize}px`);
  if (i18n.language !== settings.language) void i18n.changeLanguage(settings.language);
}

export async function loadSettings(): Promise<void> {
  const settings = await must('settings.get', {});
  if (settings !== undefined) adoptSettings(settings);
}

export async function changeSettings(change: Args<'settings.set'>): Promise<void> {
  const settings = await must('settings.set', change);
  if (settings !== undefined) adoptSettings(settings);
}

/** Who works now; null until somebody has said. */
export function presentPerson(settings: Settings): Person | null {
  return settings.people[0] ?? null;
}
