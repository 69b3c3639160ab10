/** The whole job on the sample that the app brings along. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMAS_PRESENT, violations } from '../core/formats/shared.ts';
import {
  approveAll,
  integrityOf,
  mendEverything,
  mendWhatTheExportFinds,
  pairsOf,
  translateEverything,
} from './job.ts';
import { expect, test } from './songphasa.ts';

test('the sample: tried, repaired, discussed, sent back, approved, exported clean', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const project = path.join(folder, 'sample.songphasa');
  const app = await launch();
  const { editor, page, t } = app;

  await test.step('whoever tries it says who they are first', async () => {
    await app.willSaveAs(project);
    await app.start.trySample();
    await app.identity.answer('อารี', 'translator');
    await editor.waitUntilShown();
    expect(await editor.count()).toBeGreaterThan(30);
    expect(await editor.openArtifacts()).toBeGreaterThan(20);
  });

  await test.step('all that is safe is repaired by one command and undone by one', async () => {
    const before = await editor.openArtifacts();
    await editor.run(t('menu.artifact.repairSafe'));
    const safe = await app.repair.settled();
    expect(safe).toBeGreaterThan(0);
    await app.repair.apply(safe);
    await expect.poll(() => editor.openArtifacts()).toBeLessThan(before);
    await editor.undo();
    await expect.poll(() => editor.openArtifacts()).toBe(before);
    await editor.redo();
    await expect.poll(() => editor.openArtifacts()).toBeLessThan(before);
  });

  await test.step('what is left is mended by hand, translated and confirmed', async () => {
    await mendEverything(app);
    await translateEverything(app);
    await mendWhatTheExportFinds(app);
  });

  const count = await editor.count();
  await test.step('a reviewer sends one back with a reason; it is mended and approved', async () => {
    await editor.workAs('Bo', 'reviewer');
    await editor.goTo(3);
    await editor.requestChanges('The tone is too formal here.');
    await editor.goTo(3);
    await editor.expectState(3, 'changes-requested');
    await expect(editor.row(3)).toContainText('The tone is too formal here.');
    await editor.workAs('อารี', 'translator');
    await editor.type(3, 'target', 'A lighter English for segment 3');
    await editor.confirm();
    await editor.expectState(3, 'translated');
    await editor.workAs('Bo', 'reviewer');
    await approveAll(app, count);
    await expect(page.getByText(t('editor.progress', { percent: 100 }))).toBeVisible();
  });

  await test.step('editing what is approved takes the approval away, and says so; undo brings it back', async () => {
    await editor.type(5, 'target', 'Changed after approval');
    await page.keyboard.press('Escape');
    await expect(editor.notices).toContainText(t('editor.approvalsTaken', { count: 1 }));
    await editor.expectState(5, 'draft');
    await editor.undo();
    await editor.expectState(5, 'approved');
  });

  await test.step('the history of a segment names who did what', async () => {
    await editor.goTo(3);
    await editor.show('history');
    for (const kind of ['approve', 'confirm', 'request-changes', 'import'] as const) {
      await expect(editor.panel).toContainText(t(`editor.kind.${kind}`));
    }
    await expect(editor.panel).toContainText('The tone is too formal here.');
  });

  await test.step('every format is written, and XLIFF follows the schema', async () => {
    for (const [format, name] of [
      ['xliff-2.1', 'a.xlf'],
      ['tmx-1.4', 'a.tmx'],
      ['csv', 'a.csv'],
      ['html', 'a.html'],
      ['text-thai', 'a.th.txt'],
      ['text-english', 'a.en.txt'],
    ] as const) {
      await app.willSaveAs(path.join(folder, name));
      await app.exporting.open();
      await expect(app.exporting.clean).toBeVisible();
      await app.exporting.write(format);
      expect(readFileSync(path.join(folder, name), 'utf8').length).toBeGreaterThan(1_000);
    }
    if (!SCHEMAS_PRESENT) {
      console.warn(
        'the official schemas are not in ../shared: the exports of the sample are not checked by them',
      );
      return;
    }
    expect(violations(readFileSync(path.join(folder, 'a.xlf')), 'xliff-2.1')).toBe('');
    expect(violations(readFileSync(path.join(folder, 'a.tmx')), 'tmx-1.4')).toBe('');
  });

  await test.step('the CSV reads back to the same pairs', async () => {
    await editor.run(t('menu.project.close'));
    await app.start.waitUntilShown();
    const again = path.join(folder, 'again.songphasa');
    await app.createProject(path.join(folder, 'a.csv'), again);
    await app.close();
    expect(pairsOf(again)).toEqual(pairsOf(project));
    expect(integrityOf(project)).toBe('ok');
  });
});

test('what is not clean is said before and in the file', async ({ launch, folder }) => {
  const app = await launch({ people: ['Ari'] });
  await app.openSample(path.join(folder, 'sample.songphasa'));
  const { editor, exporting, t } = app;
  const file = path.join(folder, 'sample.html');
  await app.willSaveAs(file);
  await exporting.open();
  await expect(exporting.notClean).toBeVisible();
  await expect(exporting.dialog).toContainText(
    t('exchange.review.artifacts', { count: await editor.openArtifacts() }),
  );
  await exporting.write('html');
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('Not clean');

  await exporting.open();
  const line = exporting.dialog.getByRole('listitem').getByRole('button').first();
  const number = Number(/\d+/.exec(await line.innerText())?.[0]);
  await line.click();
  await expect(editor.row(number)).toHaveAttribute('aria-selected', 'true');
});
