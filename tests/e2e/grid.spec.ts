import { writeFileSync } from 'node:fs';
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

test('scrolled thousands of rows away, the list stays there and the open cell can be left', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'long.txt');
  writeFileSync(text, Array.from({ length: 4_000 }, (_, n) => `ย่อหน้าที่ ${n + 1} ของเรื่องยาว`).join('\n\n'));
  const app = await launch({ people: ['Ari'] });
  await app.createProject(text, path.join(folder, 'long.songphasa'));
  const { editor, page } = app;
  await editor.type(1, 'target', 'Half a sent');
  for (let number = 51; number < 3_900; number += 100) {
    const place = await editor.scrollTowards(number, 4_000);
    // The page of that place is here once its rows are drawn.
    await expect(page.locator('[role=row][aria-busy]')).toHaveCount(0);
    expect(await editor.scrollTop()).toBe(place);
  }
  await expect(editor.text(1, 'target').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor.row(1)).toBeFocused();
  await editor.expectState(1, 'draft');
});
