/** The app is killed as a power cut kills it: nothing confirmed is lost, what was being typed is offered, the file is sound. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { integrityOf } from './job.ts';
import type { App } from './page-models/app.ts';
import { expect, test } from './songphasa.ts';

const LINES = Array.from({ length: 12 }, (_, n) => `ย่อหน้าที่ ${n + 1} ประกาศเมื่อวัน 5 ที่ผ่านมา`);

function textIn(folder: string): string {
  const file = path.join(folder, 'text.txt');
  writeFileSync(file, LINES.join('\n\n'));
  return file;
}

/** The project once more, as somebody does who starts the app after the power came back. */
async function afterwards(launch: () => Promise<App>): Promise<App> {
  const app = await launch();
  await app.start.openRecent('text');
  await app.editor.waitUntilShown();
  return app;
}

test('killed while saving: what was confirmed is there, what was not is there whole or not at all', async ({
  launch,
  folder,
}) => {
  const project = path.join(folder, 'text.songphasa');
  const app = await launch({ people: ['Ari'] });
  await app.createProject(textIn(folder), project);
  const { editor } = app;
  const confirmed = [1, 2, 3, 4];
  await editor.goTo(1);
  await app.page.keyboard.press('Enter');
  for (const number of confirmed) {
    await editor.writeOn(number, `Paragraph ${number}, announced five days ago`);
    await editor.confirm();
    await editor.expectState(number, 'translated');
  }
  await editor.writeOn(5, 'Paragraph 5');
  await editor.confirm(); // not waited for
  await app.kill();

  const again = await afterwards(launch);
  for (const number of confirmed) {
    await again.editor.expectState(number, 'translated');
    await expect(again.editor.text(number, 'target')).toHaveText(
      `Paragraph ${number}, announced five days ago`,
    );
  }
  const fifth = await again.editor.text(5, 'target').innerText();
  expect(['Paragraph 5', again.t('editor.cell.empty.target'), again.t('editor.cell.emptyActive')]).toContain(
    fifth,
  );
  await again.close();
  expect(integrityOf(project)).toBe('ok');
});

test('killed during a repair of many: all of it or none of it', async ({ launch, folder }) => {
  const project = path.join(folder, 'text.songphasa');
  const app = await launch({ people: ['Ari'] });
  await app.createProject(textIn(folder), project);
  await app.editor.repairAlike(app.t('rules.reversed-time.title'));
  await expect(app.repair.lines).toHaveCount(LINES.length);
  await app.repair.start(LINES.length); // not waited for
  await app.kill();

  const again = await afterwards(launch);
  expect([0, LINES.length]).toContain(await again.editor.openArtifacts());
  await again.close();
  expect(integrityOf(project)).toBe('ok');
});

test('killed while a cell is being typed in: the draft is offered', async ({ launch, folder }) => {
  const project = path.join(folder, 'text.songphasa');
  const app = await launch({ people: ['Ari'] });
  await app.createProject(textIn(folder), project);
  await app.editor.type(3, 'target', 'Half a sent');
  await expect.poll(() => app.editor.draftOf(3, 'target')).toBe('Half a sent');
  await app.kill();

  const again = await afterwards(launch);
  const row = again.editor.row(3);
  await expect(row).toContainText(again.t('editor.draft.target'));
  await expect(row).toContainText('Half a sent');
  await again.editor.expectState(3, 'untranslated');
  await row.getByRole('button', { name: again.t('editor.draft.keep') }).click();
  await expect(row).not.toContainText(again.t('editor.draft.target'));
  await again.editor.goTo(4);
  await expect(again.editor.text(3, 'target')).toHaveText('Half a sent');
  await again.editor.expectState(3, 'draft');
  await again.close();
  expect(integrityOf(project)).toBe('ok');
});

test('who has not said who they are is asked before the first letter, and their draft is kept', async ({
  launch,
  folder,
}, info) => {
  const app = await launch({ people: ['Ari'] });
  await app.createProject(textIn(folder), path.join(folder, 'text.songphasa'));
  await app.close();
  rmSync(path.join(info.outputPath('profile'), 'settings.json'));

  const stranger = await afterwards(launch);
  await stranger.editor.goTo(3);
  await stranger.page.keyboard.press('Enter');
  await stranger.identity.answer('Boon', 'translator');
  await stranger.editor.writeOn(3, 'Half a sent');
  await expect.poll(() => stranger.editor.draftOf(3, 'target')).toBe('Half a sent');
  await stranger.kill();

  const again = await afterwards(launch);
  await expect(again.editor.row(3)).toContainText(again.t('editor.draft.target'));
  await again.close();
});

test('killed right after creation: the project opens, whole', async ({ launch, folder }) => {
  const project = path.join(folder, 'text.songphasa');
  const app = await launch({ people: ['Ari'] });
  await app.createProject(textIn(folder), project);
  await app.kill();
  const again = await afterwards(launch);
  expect(await again.editor.count()).toBe(LINES.length);
  await again.close();
  const db = new Database(project, { readonly: true });
  expect(db.prepare('SELECT count(*) FROM segments').pluck().get()).toBe(LINES.length);
  db.close();
  expect(integrityOf(project)).toBe('ok');
});
