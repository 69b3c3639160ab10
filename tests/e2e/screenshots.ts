/**
 * Pictures of every page in both languages and both themes, for people to look at; not a test.
 *   node tests/e2e/screenshots.ts [folder]      needs a built app and a display, as `npm test` makes them
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../i18n/index.ts';
import { App, ROOT } from './page-models/app.ts';
import { writeTexts } from './two-texts.ts';

const ARTICLE = path.join(ROOT, '../shared/seed/article.th.txt');
const SHOTS = path.resolve(process.argv[2] ?? path.join(ROOT, '.cache/shots'));
const THEMES = ['light', 'dark'] as const;

async function takeAll(language: Language, theme: (typeof THEMES)[number], work: string): Promise<void> {
  const app = await App.launch({
    profile: path.join(work, 'profile'),
    language,
    theme,
    people: ['อารี แก้วใส', 'John Smith'],
    role: 'translator',
  });
  const { page, editor, t } = app;
  const shoot = async (name: string) => {
    await page.mouse.move(5, 5);
    // Toasts go by themselves; a picture is of the page below.
    for (const button of await page.getByRole('button', { name: t('common.dismiss') }).all())
      await button.click();
    await page.screenshot({
      path: path.join(SHOTS, `${name}-${language}-${theme}.png`),
      animations: 'disabled',
    });
  };
  const text = existsSync(ARTICLE) ? ARTICLE : path.join(work, 'text.txt');
  const english = path.join(work, 'text.en.txt');
  const broken = path.join(work, 'broken.songphasa');
  const table = path.join(work, 'pairs.csv');
  writeFileSync(path.join(work, 'text.txt'), 'ประกาศเมื่อวัน 5 ที่ผ่านมา\n\nห้องสมุดเปิดทุกวัน\n');
  writeFileSync(
    english,
    'Announced five days ago\n\nThe library is open every day\n\nIt closes on holidays\n',
  );
  writeFileSync(broken, 'This is no project.');
  writeFileSync(
    table,
    'key;draft;ไทย;final\nk1;Open daily;ห้องสมุดเปิดทุกวัน;The library is open every day\nk2;;ปิดวันหยุดราชการ;\n',
  );

  await shoot('01-start-empty');
  await app.willChoose(broken);
  await app.start.openProject();
  await app.start.failure.waitFor();
  await shoot('02-start-failure');

  await app.willChoose(text);
  await app.start.chooseFile();
  await app.newProject.waitUntilRead();
  await shoot('03-new-text');
  await app.willChoose(english);
  await app.newProject.addEnglish();
  await page.getByText(t('newProject.found.unequal')).waitFor();
  await shoot('04-new-pair');
  await app.newProject.back();
  await app.pairTexts(...writeTexts(work), path.join(work, 'pairs.songphasa'));
  await page.keyboard.press('F8');
  await shoot('04-pairing');
  await page.keyboard.press('Control+w');
  await app.start.waitUntilShown();
  await app.willChoose(table);
  await app.start.chooseFile();
  await app.newProject.waitUntilRead();
  await shoot('05-new-table');
  await app.newProject.back();

  await app.createProject(text, path.join(work, 'article.songphasa'));
  await shoot('06-editor-article');
  await editor.run(t('menu.project.close'));
  await app.start.waitUntilShown();
  await app.openSample(path.join(work, 'sample.songphasa'));
  await editor.goTo(10);
  await shoot('07-editor-numbers');
  await editor.goTo(8);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(' It is the first in the country.');
  await shoot('08-editor-typing');
  await editor.confirm();
  await editor.text(9, 'target').getByRole('textbox').waitFor();
  await page.keyboard.press('Escape');
  await editor.goTo(9);
  await page.keyboard.press('Control+.');
  await page.getByRole('menu').waitFor();
  await shoot('09-editor-fixes');
  await page.keyboard.press('Escape');
  await editor.addNote('Is this the Buddhist year or the Christian one? The English says 1998.');
  await editor.workAs('John Smith', 'reviewer');
  await editor.answerNote('Is this the Buddhist', 'The Christian one: the bridge is not that old.');
  await editor.goTo(9);
  await shoot('10-editor-notes');
  await editor.goTo(8);
  await editor.requestChanges('“First lighthouse” is the name of a place here.');
  await editor.goTo(8);
  await editor.show('history');
  await shoot('11-editor-history');
  await editor.show('artifacts');

  for (const [name, command] of [
    ['12-repair', 'menu.artifact.repairSafe'],
    ['13-export', 'menu.project.export'],
    ['14-identity', 'menu.app.person'],
    ['15-settings', 'menu.app.settings'],
    ['16-keys', 'menu.help.keys'],
    ['17-about', 'menu.help.about'],
    ['18-approve-all', 'menu.review.approveAll'],
    ['19-go-to', 'menu.edit.goTo'],
    ['20-replace', 'menu.edit.replace'],
  ] as const) {
    await editor.run(t(command));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { level: 2 }).waitFor();
    if (name === '20-replace') {
      await dialog.getByRole('textbox', { name: t('dialogs.replace.find') }).fill('ทะเลสาบ');
      await page.keyboard.press('Enter');
      await dialog.locator('[data-position]').first().waitFor();
    }
    await shoot(name);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  await editor.run(t('menu.artifact.rules'));
  await app.rules.list.getByRole('switch').first().waitFor();
  await shoot('23-rules');
  await app.rules.make();
  await app.rules.field('find').fill('ทะเลสาบ');
  await app.rules.field('replacement').fill('บึง');
  await app.rules.preview();
  await app.rules.lines.first().waitFor();
  await shoot('24-rule');
  await page.keyboard.press('Escape');
  await app.rules.close();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await shoot('21-palette');
  await page.keyboard.press('Escape');
  await editor.search('ทะเลสาบ');
  await shoot('22-search');
  await editor.run(t('menu.project.close'));
  await app.start.waitUntilShown();
  await shoot('23-start-recent');
  await app.close();
}

mkdirSync(SHOTS, { recursive: true });
for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    const work = mkdtempSync(path.join(os.tmpdir(), 'songphasa-shots-'));
    await takeAll(language, theme, work);
    rmSync(work, { recursive: true, force: true });
    process.stdout.write(`${language} ${theme}: ${SHOTS}\n`);
  }
}
