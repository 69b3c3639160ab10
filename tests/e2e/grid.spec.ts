import path from 'node:path';
import { expect, test } from './songphasa.ts';

test('rows never lie over each other, whatever the view was swapped for', async ({ launch, folder }) => {
  const app = await launch({ people: ['Ari'] });
  await app.openSample(path.join(folder, 'sample.songphasa'));
  const { editor, page } = app;
  const expectApart = () => expect.poll(() => editor.overlaps()).toEqual([]);
  await expectApart();
  for (const number of [9, 8, 30, 2, 9]) {
    await editor.goTo(number);
    await expectApart();
  }
  await editor.search('ทะเลสาบ');
  await expectApart();
  await editor.search('');
  await expectApart();
  await editor.type(
    8,
    'target',
    'One line.\nAnd another.\nAnd a third one, which is longer than the two before.',
  );
  await expectApart();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1_000, height: 700 });
  await expectApart();
});
