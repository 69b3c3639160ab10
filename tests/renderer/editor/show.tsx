import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { Dialogs } from '../../../renderer/Dialogs.tsx';
import { Editor } from '../../../renderer/editor/Editor.tsx';
import { Announcer } from '../../../renderer/ui/index.ts';
import type { FakeText } from '../fake/fake-project.ts';
import { stubLayout } from '../fake/layout.ts';
import { type OpenOptions, openFake } from '../fake/open.ts';

/** Draws the editor over these texts; the last of them must be one that no other is like. */
export async function showEditor(texts: readonly FakeText[], options: OpenOptions = {}) {
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

export const row = (number: number) => screen.getAllByRole('row')[number] as HTMLElement;
export const panel = () => within(screen.getByRole('complementary'));
export const press = (key: string, over: object = {}) =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over }));
