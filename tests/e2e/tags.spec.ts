/** The tags of an XLIFF file: typed around, moved, deleted, put in; a text that lost one is not approved. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './songphasa.ts';

const SHOP = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="shop.html" source-language="th" target-language="en" datatype="html"><body>
<trans-unit id="1"><source>กด<g id="1" ctype="bold">บันทึก</g>ภายใน <ph id="2">%s</ph> นาที</source>
<target>Press <g id="1" ctype="bold">Save</g> within <ph id="2">%s</ph> minutes.</target></trans-unit>
<trans-unit id="2"><source>ร้านนี้<g id="1" ctype="bold">ปิดวันจันทร์</g> โทร <ph id="2">%s</ph></source></trans-unit>
<trans-unit id="3"><source>เปิดหน้า<g id="1" ctype="italic">ตะกร้าสินค้า</g>อีกครั้ง</source>
<target>Open the basket again.</target></trans-unit>
</body></file></xliff>`;

test('chips are edited as a whole, and a lost one is found, mended and approved', async ({
  launch,
  folder,
}) => {
  const file = path.join(folder, 'shop.xlf');
  const project = path.join(folder, 'shop.songphasa');
  writeFileSync(file, SHOP);
  const app = await launch({ people: ['Ari', 'Ben'] });
  const { t, tags, editor, page } = app;
  await app.createProject(file, project);

  await test.step('at rest they are chips with a name', async () => {
    await expect(tags.chips(1, 'source')).toHaveCount(3);
    await expect(tags.chips(1, 'source').first()).toHaveAccessibleName(/^Tag 1 opens: bold/);
    await expect(tags.chips(1, 'target').last()).toHaveAccessibleName('Tag 2: %s');
  });

  await test.step('they are put in around what is selected, and from the list', async () => {
    await editor.type(2, 'target', 'This shop is closed on Mondays, call ');
    await tags.press('Control+Home', ...Array<string>(4).fill('Control+ArrowRight'));
    await tags.press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'F9');
    await tags.press('Control+End', 'Control+Shift+Comma');
    await expect(tags.list.getByRole('menuitem')).toHaveCount(2);
    await tags.list.getByRole('menuitem', { name: /%s/ }).click();
    await tags.expectText(2, 'target', 'This shop is closed{1> on Mondays<1}, call {2}');
  });

  await test.step('one goes to another place by the keyboard, whole', async () => {
    await tags.press('Control+End', 'Shift+ArrowLeft', 'Control+x', 'Control+Home', 'Control+v');
    await tags.expectText(2, 'target', '{2}This shop is closed{1> on Mondays<1}, call ');
    await tags.press('Control+z', 'Control+z');
    await tags.expectText(2, 'target', 'This shop is closed{1> on Mondays<1}, call {2}');
  });

  await test.step('one goes to another place by the mouse, whole', async () => {
    const chip = tags.chips(2, 'target').first();
    await chip.dragTo(editor.text(2, 'target').locator('.cm-line'), { targetPosition: { x: 3, y: 12 } });
    await tags.expectText(2, 'target', '{1>This shop is closed on Mondays<1}, call {2}');
  });

  await test.step('a half that is deleted takes the other along, and both come back', async () => {
    await tags.press('Control+Home', 'Delete');
    await tags.expectText(2, 'target', 'This shop is closed on Mondays, call {2}');
    await tags.press('Control+z');
    await tags.expectText(2, 'target', '{1>This shop is closed on Mondays<1}, call {2}');
    await editor.confirm();
    await editor.expectState(2, 'translated');
  });

  await test.step('a text that lost one is found, and not approved', async () => {
    await editor.workAs('Ben', 'reviewer');
    await editor.goTo(3);
    await expect(editor.card(t('rules.inline-tags.title'))).toContainText('{1>…<1}');
    await tags.press('Control+Alt+Enter');
    await expect(editor.notices).toContainText(t('common.refusal.broken-tags'));
    expect(await editor.refusalOf(3, 'approve')).toBe('broken-tags');
  });

  await test.step('the fix puts it where it belongs, and another person approves', async () => {
    await editor.workAs('Ari', 'translator');
    await editor.goTo(3);
    await page.getByRole('button', { name: t('rules.inline-tags.fix.insert', { tag: '{1>…<1}' }) }).click();
    await expect(tags.chips(3, 'target')).toHaveCount(2);
    await expect(editor.card(t('rules.inline-tags.title'))).toHaveCount(0);
    await editor.workAs('Ben', 'reviewer');
    await editor.goTo(3);
    await tags.press('Control+Alt+Enter');
    await editor.expectState(3, 'approved');
  });

  await test.step('all of it is there after the next start', async () => {
    await app.close();
    const again = await launch();
    await again.openProject(project);
    await again.editor.expectState(3, 'approved');
    await again.tags.expectText(2, 'target', '{1>This shop is closed on Mondays<1}, call {2}');
    await expect(again.tags.chips(2, 'target')).toHaveCount(3);
  });
});
