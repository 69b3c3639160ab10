/** Two texts that do not match paragraph by paragraph: paired by keyboard, interrupted, gone on with, and exported. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf } from './job.ts';
import type { App } from './page-models/app.ts';
import { expect, test } from './songphasa.ts';
import { ENGLISH, THAI, writeTexts } from './two-texts.ts';

/** The two texts in files, and the project that they are paired in. */
async function pairTexts(app: App, folder: string): Promise<string> {
  const project = path.join(folder, 'library.songphasa');
  await app.pairTexts(...writeTexts(folder), project);
  return project;
}

test('a whole pairing by keyboard, killed midway, undone, finished and exported', async ({
  launch,
  folder,
}) => {
  const app = await launch({ people: ['Ari'] });
  const project = await pairTexts(app, folder);
  const { alignment, page } = app;
  const press = (keys: string) => page.keyboard.press(keys);

  await test.step('what is doubtful is found, and confirmed where it is right', async () => {
    await alignment.expectOpen(3);
    await press('F8');
    await alignment.expectLevel(alignment.active, 'alone');
    await expect(alignment.text(alignment.active, 'target')).toContainText('architect');
    await press('Control+Enter');
    await alignment.expectLevel(alignment.pair('architect'), 'confirmed');
    await expect(alignment.active).toContainText('120');
    await press('Control+Enter');
    await alignment.expectOpen(1);
    await expect(alignment.active).toContainText('closed on Mondays');
  });

  await test.step('two paragraphs that the English made one are parted again', async () => {
    await press('Control+Alt+s');
    await page.getByRole('dialog', { name: app.t('alignment.split.title') }).waitFor();
    await press('Enter');
    await expect(alignment.text(alignment.pair('Mondays'), 'source')).toContainText(THAI[3] ?? '');
    await expect(alignment.text(alignment.pair('Mondays'), 'target')).not.toContainText('On other days');
    await alignment.expectLevel(alignment.pair('Mondays'), 'changed');
    await alignment.expectOpen(2);
    await press('Control+Enter');
    await alignment.expectOpen(1);
  });
  await app.kill();

  const again = await launch();
  await again.start.openRecent('library');
  await again.alignment.waitUntilShown();
  const { alignment: pairs, page: later } = again;
  const key = (keys: string) => later.keyboard.press(keys);

  await test.step('all of it is there after the kill, and can be undone and done again', async () => {
    await pairs.expectOpen(1);
    await pairs.expectLevel(pairs.pair('architect'), 'confirmed');
    await pairs.expectLevel(pairs.pair('Mondays'), 'confirmed');
    await key('Control+z');
    await pairs.expectLevel(pairs.pair('Mondays'), 'changed');
    await key('Control+z');
    await expect(pairs.text(pairs.pair('Mondays'), 'target')).toContainText('On other days');
    await pairs.expectLevel(pairs.pair('Mondays'), 'doubtful');
    await key('Control+Shift+z');
    await key('Control+Shift+z');
    await pairs.expectLevel(pairs.pair('Mondays'), 'confirmed');
    await expect(pairs.text(pairs.pair('Mondays'), 'target')).not.toContainText('On other days');
  });

  await test.step('text is moved, linked and unlinked from the side that is meant', async () => {
    await key('F8');
    await expect(pairs.active).toContainText('On other days');
    await key('ArrowRight');
    await pairs.expectFocus('On other days');
    await key('Alt+ArrowDown');
    await expect(pairs.text(pairs.pair('library@'), 'target')).toContainText('On other days');
    await key('Control+z');
    await expect(pairs.text(pairs.pair('On other days'), 'source')).toContainText(THAI[4] ?? '');
    await key('Control+Shift+l');
    await expect(pairs.text(pairs.pair('On other days'), 'source')).toContainText(
      again.t('alignment.none.source'),
    );
    await key('Control+l');
    await expect(pairs.text(pairs.pair('On other days'), 'source')).toContainText(THAI[4] ?? '');
    await key('Control+Enter');
    await pairs.expectOpen(0);
  });

  await test.step('nothing left to look at: one key makes the segments', async () => {
    await key('Control+Shift+Enter');
    await again.editor.waitUntilShown();
    await expect.poll(() => again.editor.count()).toBe(7);
    await expect(again.editor.text(3, 'target')).toHaveText(ENGLISH[2] ?? '');
    await expect(again.editor.text(6, 'source')).toHaveText(THAI[4] ?? '');
    await expect(again.editor.text(6, 'target')).toHaveText('On other days it is open from 9 a.m. to 6 p.m.');
  });

  await test.step('the exports have every text, and the memory every pair', async () => {
    const tmx = path.join(folder, 'library.tmx');
    await again.willSaveAs(tmx);
    await again.exporting.open();
    await again.exporting.reviewed();
    await again.exporting.writeAll('tmx-1.4');
    expect(pairsOfTmx(readFileSync(tmx, 'utf8'))).toEqual([
      [THAI[0], ENGLISH[0]],
      [THAI[1], ENGLISH[1]],
      [THAI[2], ENGLISH[3]],
      [THAI[3], 'The library is closed on Mondays. '],
      [THAI[4], 'On other days it is open from 9 a.m. to 6 p.m.'],
      [THAI[5], ENGLISH[5]],
    ]);
    const english = path.join(folder, 'library.out.txt');
    await again.willSaveAs(english);
    await again.exporting.open();
    await again.exporting.reviewed();
    await again.exporting.write('text-english');
    for (const paragraph of ENGLISH.filter((_, index) => index !== 4)) {
      expect(readFileSync(english, 'utf8')).toContain(paragraph);
    }
  });
  await again.close();
  expect(integrityOf(project)).toBe('ok');

  const last = await launch();
  await last.start.openRecent('library');
  await last.editor.waitUntilShown();
});

test('what is left to look at can be accepted at once, and closing before that loses nothing', async ({
  launch,
  folder,
}) => {
  const app = await launch({ people: ['Ari'] });
  await pairTexts(app, folder);
  const { alignment, page, t } = app;
  await page.keyboard.press('Control+w');
  await app.start.waitUntilShown();
  await app.start.openRecent('library');
  await alignment.waitUntilShown();
  await page.keyboard.press('Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: t('alignment.finish.title') });
  await expect(dialog).toContainText(t('alignment.finish.open', { count: 3 }));
  await page.keyboard.press('Escape');
  await alignment.expectOpen(3);
  await alignment.finish();
  await app.editor.waitUntilShown();
  await expect.poll(() => app.editor.count()).toBe(6);
});

function pairsOfTmx(tmx: string): (readonly (string | undefined)[])[] {
  const segs = [...tmx.matchAll(/<seg[^>]*>([^<]*)<\/seg>/g)].map(([, text]) => text);
  return segs.flatMap((text, index) => (index % 2 === 0 ? [[text, segs[index + 1]]] : []));
}

test('two texts join an open project: its segments can be worked on meanwhile, and the pairing gone on with', async ({
  launch,
  folder,
}) => {
  const app = await launch({ people: ['Ari'] });
  await app.openSample(path.join(folder, 'sample.songphasa'));
  const segments = await app.editor.count();
  const { alignment, page, t } = app;
  const [thai, english] = writeTexts(folder);
  await test.step('the texts are added, and paired', async () => {
    await app.willChoose(thai);
    await app.editor.run(t('menu.project.addDocuments'));
    await page.getByRole('button', { name: t('newProject.pick.choose') }).click();
    await app.newProject.waitUntilRead();
    await app.willChoose(english);
    await app.newProject.addEnglish();
    await app.newProject.waitUntilRead();
    await page.getByRole('button', { name: t('newProject.adding.create') }).click();
    await alignment.waitUntilShown();
    await alignment.expectOpen(3);
  });
  await test.step('the segments are one click away, and the pairing is, too', async () => {
    await page.getByRole('button', { name: t('alignment.later') }).click();
    await app.editor.waitUntilShown();
    await expect.poll(() => app.editor.count()).toBe(segments);
    await page.getByRole('button', { name: t('alignment.resume') }).click();
    await alignment.waitUntilShown();
  });
  await test.step('finished, the new segments stand behind the others', async () => {
    await alignment.finish();
    await app.editor.waitUntilShown();
    await expect.poll(() => app.editor.count()).toBe(segments + 6);
    await expect(page.getByRole('button', { name: t('alignment.resume') })).toHaveCount(0);
  });
});
