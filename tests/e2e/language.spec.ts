import path from 'node:path';
import { createI18n } from '../../i18n/index.ts';
import { expect, test } from './songphasa.ts';

const thai = createI18n('th', 'screen').t;
const plainThai = createI18n('th').t;

test('the language is switched live, everywhere, and remembered', async ({ launch, folder }) => {
  const app = await launch({ people: ['Ari'] });
  const { page, editor, electron } = app;
  /** The titles of the native menu, with or without the signs of their keys. */
  const menu = () =>
    electron.evaluate(({ Menu }) => {
      const titles = Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [];
      return titles.join(' ').replaceAll('&', '');
    });
  await app.start.waitUntilShown();
  expect(await menu()).toContain(app.t('menu.title.file'));
  await app.start.switchTo('ไทย');
  await expect(page.getByRole('heading', { name: thai('start.new.title') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'th');
  await expect.poll(menu).toContain(plainThai('menu.title.file'));
  await app.start.switchTo('English');
  await expect(page.getByRole('heading', { name: app.t('start.new.title') })).toBeVisible();

  await app.openSample(path.join(folder, 'sample.songphasa'));
  await editor.type(2, 'target', 'Being typed');
  await page.getByRole('radio', { name: 'TH' }).check();
  await expect(editor.state(1)).toHaveText(thai('common.state.untranslated'));
  await expect(editor.text(2, 'target')).toHaveText('Being typed');
  await app.close();

  const again = await launch();
  await expect(again.page.getByRole('heading', { name: thai('start.new.title') })).toBeVisible();
});
