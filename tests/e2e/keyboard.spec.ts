/** A small job from the start page to a clean file, without a mouse. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND_NAMES, labelKey } from '../../renderer/commands/table.ts';
import { expect, test } from './songphasa.ts';

test('a whole job by keyboard alone', async ({ launch, folder }) => {
  const text = path.join(folder, 'a.txt');
  const project = path.join(folder, 'a.songphasa');
  const file = path.join(folder, 'a.csv');
  writeFileSync(text, 'ประกาศเมื่อวัน 5 ที่ผ่านมา\n\nห้องสมุดเปิดทุกวัน\n');
  const app = await launch();
  const { page, editor, t } = app;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = page.locator(':focus');
  /** Tab, until the focus is on what is called so. */
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step += 1) {
      await press('Tab');
      const label = await focused.evaluate((element) => {
        const { labels } = element as HTMLInputElement;
        return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
      });
      if (label.startsWith(name)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };

  await test.step('create a project', async () => {
    await app.start.waitUntilShown();
    await app.willChoose(text);
    await tabTo(t('start.new.choose'));
    await press('Enter');
    await app.newProject.waitUntilRead();
    await app.willSaveAs(project);
    await tabTo(t('newProject.onePerson.label'));
    await press('Space');
    await tabTo(t('newProject.create'));
    await press('Enter');
  });

  await test.step('say who works', async () => {
    const name = page.getByRole('textbox', { name: t('dialogs.identity.name.label'), exact: true });
    await expect(name).toBeFocused();
    await page.keyboard.insertText('Ari');
    await press('Tab', 'ArrowDown', 'Enter');
    await editor.waitUntilShown();
  });

  await test.step('mend an artifact through its menu', async () => {
    await expect(editor.row(1)).toBeFocused();
    await press('F8', 'Control+.');
    const menu = page.getByRole('menu');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await press('Enter');
    await expect(editor.text(1, 'source')).toHaveText('ประกาศเมื่อ 5 วันที่ผ่านมา');
  });

  await test.step('write a note', async () => {
    await press('Control+m');
    await expect(page.getByRole('textbox', { name: t('editor.notes.write', { number: 1 }) })).toBeFocused();
    await page.keyboard.insertText('Checked against the calendar.');
    await press('Control+Enter');
    await expect(editor.thread('Checked against')).toBeVisible();
  });

  await test.step('translate and confirm', async () => {
    await editor.goTo(1);
    await press('Enter');
    await editor.writeOn(1, 'Announced five days ago');
    await press('Control+Enter');
    await editor.writeOn(2, 'The library is open every day');
    await press('Control+Enter');
    await editor.expectState(2, 'translated');
  });

  await test.step('approve', async () => {
    await editor.goTo(1);
    await press('Control+Shift+Enter');
    await editor.expectState(1, 'approved');
    await expect(editor.row(2)).toHaveAttribute('aria-selected', 'true');
    await press('Control+Shift+Enter');
    await editor.expectState(2, 'approved');
  });

  await test.step('export', async () => {
    await app.willSaveAs(file);
    await press('Control+e');
    await expect(app.exporting.clean).toBeVisible();
    await tabTo(t('exchange.format.xliff21.name'));
    // One choice in groups: the arrow goes from one to the next, whatever group it stands in.
    const csv = app.exporting.dialog.getByRole('radio', { name: t('exchange.format.csv.name') });
    for (let presses = 0; presses < 12 && !(await csv.isChecked()); presses += 1) await press('ArrowDown');
    await press('Enter');
    await app.exporting.dialog.waitFor({ state: 'hidden' });
    expect(readFileSync(file, 'utf8')).toContain('Announced five days ago');
  });

  await test.step('undo, redo, and home again', async () => {
    await editor.goTo(2);
    await press('Control+z');
    await editor.expectState(2, 'translated');
    await press('Control+Shift+z');
    await editor.expectState(2, 'approved');
    await press('Control+w');
    await app.start.waitUntilShown();
  });
});

test('F1 shows the keys that fingers already know', async ({ launch, folder }) => {
  const app = await launch({ people: ['Ari'], role: 'reviewer' });
  await app.openSample(path.join(folder, 'sample.songphasa'));
  await app.editor.goTo(9);
  await app.page.keyboard.press('F1');
  const keys = app.page.getByRole('dialog');
  for (const key of [
    'Ctrl+Enter',
    'Ctrl+Shift+Enter',
    'Ctrl+↓',
    'Ctrl+↑',
    'Ctrl+U',
    'F8',
    'Shift+F8',
    'Ctrl+.',
    'F2',
    'Ctrl+M',
    'Ctrl+Z',
    'Ctrl+Shift+Z',
    'Ctrl+F',
    'Ctrl+H',
    'Ctrl+G',
    'Ctrl+K',
    'F1',
  ]) {
    await expect(keys.getByText(key, { exact: true }).first()).toBeVisible();
  }
});

test('the palette offers every command', async ({ launch, folder }) => {
  const app = await launch({ people: ['Ari'], role: 'reviewer' });
  await app.openSample(path.join(folder, 'sample.songphasa'));
  const { editor, page, t } = app;
  // A row with an artifact, something to undo and to redo, a filter: so that nothing is out of place.
  await editor.goTo(9);
  await editor.addNote('One');
  await editor.addNote('Two');
  await editor.undo();
  await editor.search('1998');
  await editor.row(1).click();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('dialog').getByRole('option');
  // While texts are paired, where a match is to be put in, where a segment has tags: other tests are there.
  const elsewhere = /^(?:align|memory\.insert|segment\.(?:nextTag|tags)$)/;
  const wanted = COMMAND_NAMES.filter((name) => name !== 'view.palette' && !elsewhere.test(name));
  await expect(options.first()).toBeVisible();
  const offered = await options.allInnerTexts();
  const missing = wanted.filter((name) => !offered.some((text) => text.includes(t(labelKey(name)))));
  expect(missing).toEqual([]);
});
