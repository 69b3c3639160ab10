/** Two starts of the app, of two people, at one project. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { announceOccupant, occupantFile } from '../../db/occupant.ts';
import { integrityOf } from './job.ts';
import { expect, test } from './songphasa.ts';

test('who has the project open is said, and it opens read-only', async ({ launch, folder }) => {
  const text = path.join(folder, 'text.txt');
  const project = path.join(folder, 'text.songphasa');
  writeFileSync(text, 'ประกาศเมื่อวัน 5 ที่ผ่านมา\n\nศาลมีคำสั่งแล้ว');
  const first = await launch({ people: ['อารี'] });
  await first.createProject(text, project);

  const second = await launch({ profile: path.join(folder, 'second'), people: ['Boon'], file: project });
  const dialog = second.page.getByRole('dialog', { name: second.t('start.inUse.title', { name: 'อารี' }) });
  await expect(dialog).toContainText(second.t('start.inUse.offer'));
  await second.page.keyboard.press('Enter');
  await second.editor.waitUntilShown();
  await expect(second.editor.text(2, 'source')).toHaveText('ศาลมีคำสั่งแล้ว');
  await second.close();

  await first.editor.goTo(2);
  await first.page.keyboard.press('Enter');
  await first.editor.writeOn(2, 'The court has ruled');
  await first.editor.confirm();
  await first.editor.expectState(2, 'translated');
  await first.close();
  expect(existsSync(occupantFile(project))).toBe(false);
  expect(integrityOf(project)).toBe('ok');

  // As a synchronised folder brings it from another computer.
  announceOccupant(project, { name: 'ดาว', host: 'laptop', at: Date.now(), pid: 1 });
  const third = await launch({
    profile: path.join(folder, 'third'),
    language: 'th',
    people: ['Boon'],
    file: project,
  });
  const other = third.page.getByRole('dialog', { name: third.t('start.inUse.title', { name: 'ดาว' }) });
  await other.getByRole('button', { name: third.t('start.inUse.anyway') }).click();
  await third.editor.waitUntilShown();
  await expect(third.editor.text(2, 'target')).toHaveText('The court has ruled');
});
