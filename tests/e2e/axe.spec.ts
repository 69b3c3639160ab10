/** Every page and dialog by axe's rules for WCAG 2.2 A and AA, in both themes. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { App } from './page-models/app.ts';
import { expect, test } from './songphasa.ts';
import { writeTexts } from './two-texts.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The divider of two landmarks belongs to neither. */
const BETWEEN_LANDMARKS = ['region'];

/** What axe objects to, with the elements that it means. */
async function objections(app: App): Promise<readonly string[]> {
  // Legacy mode: an Electron page can't open the blank page that axe would otherwise run in.
  const { violations } = await new AxeBuilder({ page: app.page })
    .setLegacyMode(true)
    .withTags(RULES)
    .disableRules(BETWEEN_LANDMARKS)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`start and new project, ${theme}`, async ({ launch, folder }) => {
    const text = path.join(folder, 'a.txt');
    const table = path.join(folder, 'b.csv');
    writeFileSync(text, 'เมื่อวัน 5 ที่ผ่านมา\n\nแบ่งปันบทความนี้:\n');
    writeFileSync(table, 'no,ไทย,English\n1,เปิดทุกวัน,Open every day\n');
    const app = await launch({ theme, people: ['Ari'] });
    await app.start.waitUntilShown();
    expect(await objections(app)).toEqual([]);
    for (const file of [text, table]) {
      await app.willChoose(file);
      await app.start.chooseFile();
      await app.newProject.waitUntilRead();
      expect(await objections(app)).toEqual([]);
      await app.newProject.back();
    }
    await app.willChoose(folder);
    await app.start.chooseFile();
    await app.start.failure.waitFor();
    expect(await objections(app)).toEqual([]);
  });

  test(`two texts being paired, ${theme}`, async ({ launch, folder }) => {
    const app = await launch({ theme, people: ['Ari'] });
    await app.pairTexts(...writeTexts(folder), path.join(folder, 'library.songphasa'));
    const { page } = app;
    expect(await objections(app)).toEqual([]);
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+Enter');
    expect(await objections(app)).toEqual([]);
    for (const keys of ['Control+Alt+s', 'Control+Alt+a', 'Control+Shift+Enter']) {
      await page.keyboard.press(keys);
      await page.getByRole('dialog').waitFor();
      expect(await objections(app), keys).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test(`editor and dialogs, ${theme}`, async ({ launch, folder }) => {
    const app = await launch({ theme, people: ['Ari'], role: 'reviewer' });
    await app.openSample(path.join(folder, 'sample.songphasa'));
    const { editor, page } = app;
    await editor.goTo(9);
    await editor.addNote('Is the year right?');
    for (const tab of ['artifacts', 'notes', 'history', 'memory'] as const) {
      await editor.show(tab);
      expect(await objections(app), tab).toEqual([]);
    }
    await editor.goTo(9);
    await page.keyboard.press('Enter');
    await expect(editor.text(9, 'target').getByRole('textbox')).toBeFocused();
    expect(await objections(app), 'open cell').toEqual([]);
    await page.keyboard.press('Escape');
    await editor.search('ทะเลสาบ');
    expect(await objections(app), 'search').toEqual([]);
    await editor.search('');

    const dialog = page.getByRole('dialog');
    for (const command of [
      'menu.artifact.repairSafe',
      'menu.artifact.rules',
      'menu.terms.list',
      'menu.terms.add',
      'menu.memory.search',
      'menu.edit.replace',
      'menu.edit.goTo',
      'menu.project.export',
      'menu.review.approveAll',
      'menu.app.person',
      'menu.app.settings',
      'menu.help.keys',
      'menu.help.about',
    ] as const) {
      await editor.run(app.t(command));
      await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(dialog.getByRole('progressbar')).toHaveCount(0);
      expect(await objections(app), command).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await editor.run(app.t('menu.artifact.rules'));
    await app.rules.make();
    await app.rules.field('find').fill('ทะเลสาบ');
    await app.rules.preview();
    await expect(app.rules.lines.first()).toBeVisible();
    expect(await objections(app), 'a rule').toEqual([]);
    await page.keyboard.press('Escape');
    await app.rules.close();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox').waitFor();
    expect(await objections(app), 'palette').toEqual([]);
  });
}
