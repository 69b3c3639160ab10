/** The whole job on the real article, which is not part of the repository. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { violations } from '../core/formats/shared.ts';
import {
  approveAll,
  integrityOf,
  mendEverything,
  mendWhatTheExportFinds,
  pairsOf,
  translateEverything,
} from './job.ts';
import { ARTICLE, articleIsHere, expect, test } from './songphasa.ts';

const HEADING = 'the article: imported, repaired, discussed, approved, exported clean (wants ../shared)';
const REVERSED = 13;

if (!articleIsHere) process.stdout.write(`No ${ARTICLE}: the job was shown on the sample alone.\n`);

test(HEADING, async ({ launch, folder }) => {
  test.skip(!articleIsHere, '../shared/seed/article.th.txt is absent');
  test.setTimeout(240_000);
  const app = await launch({ people: ['อารี'], role: 'translator' });
  const { editor, page, t } = app;
  const project = path.join(folder, 'article.songphasa');

  await test.step('import shows what was recognised, and creates the project', async () => {
    await app.willChoose(ARTICLE);
    await app.start.chooseFile();
    await app.newProject.waitUntilRead();
    await expect(app.newProject.fact('format')).toHaveText(t('newProject.format.text'));
    await expect(app.newProject.families.filter({ hasText: t('families.placeholder') })).toHaveText(/2$/);
    await expect(app.newProject.families.filter({ hasText: t('families.reversed-time') })).toHaveText(/13$/);
    await app.willSaveAs(project);
    await app.newProject.create();
    await editor.waitUntilShown();
    expect(statSync(ARTICLE).isFile()).toBe(true);
  });

  await test.step('both XNUMX are found; the number beside each is suspect, and one value puts both right', async () => {
    await editor.search('XNUMX');
    await expect(editor.grid).toHaveAttribute('aria-rowcount', '3');

    const notice = editor.rowWith('มาตรา XNUMX');
    await notice.click();
    await expect(editor.marked(notice, '130')).toBeVisible();
    await expect(editor.marked(notice, 'XNUMX')).toBeVisible();
    const days = editor.slot('วัน', '130');
    await expect(days).toHaveValue('');
    await expect(editor.slot('มาตรา', 'XNUMX')).toHaveValue('130');
    await days.fill('5');
    await editor.applySlots();
    await editor.search('มาตรา 130');
    await expect(editor.rowWith('ล่วงหน้า 5 วัน')).toHaveCount(1);

    await editor.search('XNUMX');
    const forum = editor.rowWith('Civil Forum');
    await forum.click();
    await expect(editor.marked(forum, '12')).toBeVisible();
    await expect(editor.slot('ครั้งที่', '12')).toHaveValue('');
    await expect(editor.slot('ครั้ง', 'XNUMX')).toHaveValue('12');
    await editor.slot('ครั้งที่', '12').fill('9');
    await editor.applySlots();
    await editor.search('ครั้งที่ 9');
    await expect(editor.rowWith('12 ครั้ง')).toHaveCount(1);
    await editor.search('');
  });

  await test.step('13 reversed times are repaired by one command and undone by one', async () => {
    const reversed = editor.filter(t('families.reversed-time'));
    await expect(reversed).toHaveText(new RegExp(`${REVERSED}$`));
    await reversed.click();
    await editor.repairAlike(t('rules.reversed-time.title'));
    await expect(app.repair.lines).toHaveCount(REVERSED);
    await app.repair.apply(REVERSED);
    await expect(reversed).toHaveText(/0$/);
    await editor.undo();
    await expect(reversed).toHaveText(new RegExp(`${REVERSED}$`));
    await editor.redo();
    await expect(reversed).toHaveText(/0$/);
    await reversed.click();
  });

  await test.step('a note is added, answered by somebody else, and resolved', async () => {
    await editor.goTo(2);
    await editor.addNote('Is this the name in official use?');
    await expect.poll(() => editor.openNotes()).toBe(1);
    await editor.workAs('Bo', 'reviewer');
    await editor.answerNote('Is this the name', 'It is.');
    await editor.resolveNote('Is this the name');
    await expect.poll(() => editor.openNotes()).toBe(0);
    await expect(editor.thread('Is this the name')).toContainText('Bo');
    await editor.workAs('อารี', 'translator');
  });

  await test.step('everything open is mended, everything is translated and confirmed', async () => {
    await mendEverything(app);
    await translateEverything(app);
    await mendWhatTheExportFinds(app);
  });

  const count = await editor.count();
  await test.step('four eyes: neither the translator nor who edited last can approve; a second reviewer can', async () => {
    await editor.goTo(1);
    await page.keyboard.press('Control+Shift+Enter');
    await editor.expectState(1, 'translated');
    expect(await editor.refusalOf(1, 'approve')).toBe('role');

    await editor.workAs('อารี', 'reviewer');
    await editor.goTo(1);
    await page.keyboard.press('Control+Shift+Enter');
    await expect(editor.notices).toContainText(t('common.refusal.own-edit'));
    await editor.expectState(1, 'translated');
    expect(await editor.refusalOf(1, 'approve')).toBe('own-edit');

    await editor.workAs('Bo', 'reviewer');
    await editor.goTo(1);
    await page.keyboard.press('Control+Shift+Enter');
    await editor.goTo(1);
    await editor.expectState(1, 'approved');
    await approveAll(app, count - 1);
    await editor.expectState(1, 'approved');
    await expect(page.getByText(t('editor.progress', { percent: 100 }))).toBeVisible();
  });

  const xliff = path.join(folder, 'article.xlf');
  const csv = path.join(folder, 'article.csv');
  await test.step('a clean XLIFF 2.1 and a clean CSV are written', async () => {
    for (const [format, file] of [
      ['xliff-2.1', xliff],
      ['csv', csv],
    ] as const) {
      await app.willSaveAs(file);
      await app.exporting.open();
      await expect(app.exporting.clean).toBeVisible();
      await app.exporting.write(format);
      await expect(editor.notices).toContainText(path.basename(file));
    }
    const written = readFileSync(xliff, 'utf8');
    expect(written.match(/state="final"/g)).toHaveLength(count);
    expect(written).not.toContain('not-clean');
    expect(violations(readFileSync(xliff), 'xliff-2.1')).toBe(''); // the schemas lie beside the article
  });

  await test.step('the CSV reads back to the same pairs', async () => {
    await editor.run(t('menu.project.close'));
    await app.start.waitUntilShown();
    const again = path.join(folder, 'again.songphasa');
    await app.createProject(csv, again);
    expect(await editor.count()).toBe(count);
    await app.close();
    expect(pairsOf(again)).toEqual(pairsOf(project));
    expect(integrityOf(project)).toBe('ok');
  });
});
