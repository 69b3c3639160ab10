/** What comes in: encodings, two texts, tables, a file on the command line. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './songphasa.ts';

const LINE = 'ประกาศเมื่อวัน 5 ที่ผ่านมา';

/** Thai as Windows-874 writes it: the code page is Unicode's Thai block, shifted. */
function thai874(text: string): Buffer {
  return Buffer.from(
    [...text].map((character) => {
      const code = character.charCodeAt(0);
      return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
    }),
  );
}

test('every encoding is recognised, and can be corrected', async ({ launch, folder }) => {
  const app = await launch({ people: ['Ari'] });
  const { newProject, start } = app;
  const files = [
    ['utf8.txt', Buffer.from(LINE), 'utf-8'],
    ['utf8-bom.txt', Buffer.from(`\uFEFF${LINE}`), 'utf-8'],
    ['utf16.txt', Buffer.from(`\uFEFF${LINE}`, 'utf16le'), 'utf-16le'],
    ['windows.txt', thai874(LINE), 'windows-874'],
  ] as const;
  for (const [name, bytes, encoding] of files) {
    await test.step(name, async () => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      await app.willChoose(file);
      await start.chooseFile();
      await newProject.waitUntilRead();
      await expect(newProject.encoding(name)).toHaveValue(encoding);
      await expect(newProject.row(LINE)).toHaveCount(1);
      await newProject.back();
    });
  }
  await test.step('a wrong correction is refused in words, a right one is taken', async () => {
    await app.willChoose(path.join(folder, 'windows.txt'));
    await start.chooseFile();
    await newProject.waitUntilRead();
    await newProject.encoding('windows.txt').selectOption('utf-8');
    await expect(newProject.failure).toContainText(app.t('errors.encoding-invalid.title'));
    await newProject.encoding('windows.txt').selectOption('windows-874');
    await expect(newProject.row(LINE)).toHaveCount(1);
  });
});

test('two texts are paired paragraph by paragraph', async ({ launch, folder }) => {
  const thai = path.join(folder, 'a.th.txt');
  const english = path.join(folder, 'a.en.txt');
  writeFileSync(thai, `${LINE}\n\nห้องสมุดเปิดทุกวัน\n`);
  writeFileSync(english, 'Announced five days ago\n\nThe library is open every day\n');
  const app = await launch({ people: ['Ari'] });
  await app.willChoose(thai);
  await app.start.chooseFile();
  await app.newProject.waitUntilRead();
  await expect(app.newProject.name).toHaveValue('a');
  await app.willChoose(english);
  await app.newProject.addEnglish();
  await expect(app.newProject.row('ห้องสมุดเปิดทุกวัน')).toContainText('The library is open every day');
  await app.willSaveAs(path.join(folder, 'a.songphasa'));
  await app.newProject.create();
  await app.alignment.finish();
  await app.editor.waitUntilShown();
  await expect(app.editor.text(2, 'target')).toHaveText('The library is open every day');
  await expect(app.editor.text(1, 'source')).toHaveText(LINE);
});

test('files dropped on the page are taken for what they are', async ({ launch, folder }) => {
  const thai = path.join(folder, 'a.txt');
  const english = path.join(folder, 'b.txt');
  const broken = path.join(folder, 'c.songphasa');
  writeFileSync(thai, LINE);
  writeFileSync(english, 'Announced five days ago');
  writeFileSync(broken, LINE);
  const app = await launch({ people: ['Ari'] });
  await app.start.drop([english, thai]);
  await app.newProject.waitUntilRead();
  await expect(app.newProject.row(LINE)).toContainText('Announced five days ago');
  await app.newProject.back();
  await app.start.drop([thai, english, broken]);
  await expect(app.start.failure).toHaveText(app.t('start.new.tooMany'));
  await app.start.drop([broken]);
  await expect(app.start.failure).toContainText(app.t('errors.project-not-database.title'));
});

test('a long import shows how far it is, and cancelling it leaves nothing behind', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const text = path.join(folder, 'long.txt');
  const lines = Array.from({ length: 60_000 }, (_, n) => `${LINE} ข้อที่ ${n}`);
  writeFileSync(text, lines.join('\n\n'));
  const app = await launch({ people: ['Ari'] });
  await app.willChoose(text);
  await app.start.chooseFile();
  await app.newProject.waitUntilRead();
  await expect(app.newProject.fact('segments')).toHaveText('60,000');
  await app.willSaveAs(path.join(folder, 'long.songphasa'));
  await app.newProject.create();
  const progress = app.page.getByRole('dialog', { name: app.t('newProject.creating') });
  await expect(progress.getByRole('progressbar')).toBeVisible();
  await progress.getByRole('button', { name: app.t('common.cancel') }).click();
  await progress.waitFor({ state: 'hidden' });
  await expect(app.newProject.fact('segments')).toHaveText('60,000');
  await expect(app.newProject.failure).toHaveCount(0);
  expect(readdirSync(folder)).toEqual(['long.txt']);
});

test('the columns of a table are recognised, and can be corrected', async ({ launch, folder }) => {
  const table = path.join(folder, 'pairs.csv');
  writeFileSync(table, `key;draft;ไทย;final\nk1;Announced 5 days ago;${LINE};Announced five days ago\n`);
  const app = await launch({ people: ['Ari'] });
  await app.willChoose(table);
  await app.start.chooseFile();
  await app.newProject.waitUntilRead();
  await expect(app.newProject.column('source')).toHaveValue('2');
  await app.newProject.column('target').selectOption({ label: 'final' });
  await expect(app.newProject.row(LINE)).toContainText('Announced five days ago');
  await app.willSaveAs(path.join(folder, 'pairs.songphasa'));
  await app.newProject.create();
  await app.editor.waitUntilShown();
  await expect(app.editor.text(1, 'target')).toHaveText('Announced five days ago');
});

test('a file on the command line opens the new-project page, and a project opens itself', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'a.txt');
  const project = path.join(folder, 'a.songphasa');
  writeFileSync(text, LINE);
  const first = await launch({ people: ['Ari'], file: text });
  await first.newProject.waitUntilRead();
  await first.willSaveAs(project);
  await first.newProject.create();
  await first.editor.waitUntilShown();
  await first.close();
  const second = await launch({ file: project });
  await second.editor.waitUntilShown();
  await expect(second.editor.text(1, 'source')).toHaveText(LINE);
});

test('a second start hands its file to the first', async ({ launch, folder }) => {
  const text = path.join(folder, 'a.txt');
  const project = path.join(folder, 'a.songphasa');
  writeFileSync(text, LINE);
  const app = await launch({ people: ['Ari'] });
  await app.createProject(text, project);
  await app.editor.run(app.t('menu.project.close'));
  await app.start.waitUntilShown();
  await app.secondStart(project);
  await app.editor.waitUntilShown();
  await expect(app.editor.text(1, 'source')).toHaveText(LINE);
  await app.secondStart(text);
  await app.newProject.waitUntilRead();
});

test('leaving before creating leaves nothing behind; a project that went away is shown as missing', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'a.txt');
  const project = path.join(folder, 'a.songphasa');
  writeFileSync(text, LINE);
  const app = await launch({ people: ['Ari'] });
  await app.willChoose(text);
  await app.start.chooseFile();
  await app.newProject.waitUntilRead();
  await app.willSaveAs(null);
  await app.newProject.create();
  await expect(app.newProject.row(LINE)).toHaveCount(1);
  await app.newProject.back();
  await app.start.waitUntilShown();
  expect(readdirSync(folder)).toEqual(['a.txt']);

  await app.createProject(text, project);
  await app.editor.run(app.t('menu.project.close'));
  await app.start.waitUntilShown();
  await app.close();
  rmSync(project);
  const again = await launch();
  await expect(again.start.recent('a')).toContainText(again.t('start.recent.missing'));
  await again.start.recent('a').getByRole('button').click();
  await expect(again.start.recent('a')).toHaveCount(0);
  expect(existsSync(project)).toBe(false);
});
