/** A project that somebody changed with another program: said above the grid some time after opening, place by place. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './songphasa.ts';

test('where the history does not hold is told, in the window and before an export', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'text.txt');
  const project = path.join(folder, 'text.songphasa');
  writeFileSync(text, 'ประกาศเมื่อห้าวันก่อน\n\nศาลมีคำสั่งแล้ว');
  const app = await launch({ people: ['Ari'] });
  await app.createProject(text, project);
  await app.editor.goTo(2);
  await app.page.keyboard.press('Enter');
  await app.editor.writeOn(2, 'The court has ruled');
  await app.editor.confirm();
  await app.editor.expectState(2, 'translated');
  await expect(app.page.getByRole('alert')).toHaveCount(0);
  await app.close();

  const db = new Database(project);
  for (const name of db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all())
    db.exec(`DROP TRIGGER ${name}`);
  db.exec("UPDATE segments SET target = 'The court has not ruled' WHERE target <> ''");
  db.close();

  const again = await launch({ file: project });
  await again.editor.waitUntilShown();
  const banner = again.page
    .getByRole('alert')
    .filter({ hasText: again.t('history.faults.banner', { count: 1 }) });
  await banner.getByRole('button', { name: again.t('history.faults.show') }).click();
  const dialog = again.page.getByRole('dialog', { name: again.t('history.faults.title') });
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Segment 2: The English text is not what the history says.',
  ]);
  await again.page.keyboard.press('Escape');
  await banner.getByRole('button', { name: again.t('history.faults.hide') }).click();
  await expect(banner).toHaveCount(0);
  await again.page.keyboard.press('Control+e');
  await expect(again.page.getByText(again.t('exchange.review.historyFaults', { count: 1 }))).toBeVisible();
});
