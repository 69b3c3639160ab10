/** Puts a fake bridge in place and opens its project in the stores, as the editor does; clears up after each test. */
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { i18n } from '../../../renderer/i18n.ts';
import { useNoteDrafts } from '../../../renderer/notes/note-drafts.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { clearCell, watchCell } from '../../../renderer/state/cell.ts';
import { usePanel } from '../../../renderer/state/panel.ts';
import { enterProject, useProject } from '../../../renderer/state/project.ts';
import { clearSelection, refreshView } from '../../../renderer/state/selection.ts';
import { loadSettings } from '../../../renderer/state/settings.ts';
import { clearView, NO_FILTER } from '../../../renderer/state/view.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { type FakeBridge, fakeBridge } from './fake-bridge.ts';
import type { FakeText } from './fake-project.ts';

const panel = usePanel.getState();
let endWatch = () => {};

/** Call at the top of a describe block: every test starts and ends with nothing open. */
export function editorTests(): void {
  beforeEach(async () => {
    await i18n.changeLanguage('en');
  });
  afterEach(() => {
    cleanup();
    endWatch();
    clearCell();
    clearView();
    clearSelection();
    usePanel.setState(panel, true);
    useNoteDrafts.setState(new Map(), true);
    useProject.setState({ info: null, summary: null, undo: { undo: null, redo: null }, latest: null });
    useApp.setState({ page: { at: 'start' }, dialog: null, launch: null });
    useToasts.setState({ toasts: [] });
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

export interface OpenOptions {
  /** Null: nobody has said who they are. */
  readonly who?: string | null;
  readonly role?: 'translator' | 'reviewer';
  /** False where the page itself opens the view. */
  readonly view?: boolean;
}

export async function openFake(texts: readonly FakeText[], options: OpenOptions = {}): Promise<FakeBridge> {
  const { who = 'Ari', role = 'translator', view = true } = options;
  const bridge = fakeBridge(texts);
  vi.stubGlobal('songphasa', bridge);
  if (who !== null) bridge.as(who, role);
  await loadSettings();
  const info = await bridge.call('project.info', {});
  if (info.ok && info.value !== null) await enterProject(info.value);
  if (!view) return bridge;
  endWatch = watchCell();
  await refreshView({ filter: NO_FILTER });
  return bridge;
}

/** The texts of the toasts that are shown. */
export const toasts = () => useToasts.getState().toasts.map(({ text }) => text);
