/** Two people work on two copies of a project, as a synchronised folder keeps them; then the copies become one. */
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf } from './job.ts';
import type { App } from './page-models/app.ts';
import { expect, test } from './songphasa.ts';

async function translate({ editor, page }: App, number: number, text: string): Promise<void> {
  await editor.goTo(number);
  await page.keyboard.press('Enter');
  await editor.writeOn(number, text);
  await editor.confirm();
  await editor.expectState(number, 'translated');
}

test('a conflicted copy is found, its work joins, the conflict is decided, and one undo takes it back', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'text.txt');
  const project = path.join(folder, 'text.songphasa');
  const copy = path.join(folder, 'text (conflicted copy).songphasa');
  writeFileSync(text, 'ประกาศเมื่อวานนี้\n\nศาลมีคำสั่งแล้ว\n\nยกฟ้อง');
  const first = await launch({ people: ['Ari'] });
  await first.createProject(text, project);
  await first.close();
  copyFileSync(project, copy);

  const boon = await launch({ profile: path.join(folder, 'boon'), people: ['Boon'], file: copy });
  await translate(boon, 1, 'Announced the day before');
  await boon.editor.writeOn(2, 'The court has ruled');
  await boon.editor.confirm();
  await boon.editor.expectState(2, 'translated');
  await boon.close();

  const ari = await launch({ file: project });
  await translate(ari, 1, 'Announced yesterday');
  await translate(ari, 3, 'Dismissed');
  const banner = ari.page.getByRole('status').filter({ hasText: path.basename(copy) });
  await banner.getByRole('button', { name: ari.t('copies.beside.merge') }).click();
  const dialog = ari.page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Boon' }).first()).toBeVisible();
  const merge = dialog.getByRole('button', { name: ari.t('copies.merge'), exact: true });
  await expect(dialog.getByText(ari.t('copies.conflicts.open', { count: 1 }))).toBeVisible();
  const choice = dialog.getByRole('radio', { name: ari.t('copies.theirs') }).last();
  await choice.focus();
  await ari.page.keyboard.press('Space');
  await expect(dialog.getByText(ari.t('copies.conflicts.open', { count: 1 }))).toHaveCount(0);
  await merge.click();
  await expect(dialog).toHaveCount(0);
  await expect(ari.editor.text(1, 'target')).toHaveText('Announced the day before');
  await expect(ari.editor.text(2, 'target')).toHaveText('The court has ruled');
  await expect(ari.editor.text(3, 'target')).toHaveText('Dismissed');

  await ari.editor.goTo(1);
  await ari.page.keyboard.press('Control+z');
  await expect(ari.editor.text(1, 'target')).toHaveText('Announced yesterday');
  await expect(ari.editor.text(2, 'target')).not.toHaveText('The court has ruled');
  await expect(ari.editor.text(3, 'target')).toHaveText('Dismissed');
  await ari.close();
  expect(integrityOf(project)).toBe('ok');
});
