/** Terms and a memory from files: what is missing is found, put in by its key, undone; and all of it is there at the next start. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './songphasa.ts';

const TABLE = [
  'th,en',
  'ผู้ขายต้องออกใบกำกับภาษีภายใน 7 วัน,The shop must send a bill within seven days',
  'ผู้ซื้อตรวจรับสินค้า,The buyer inspects the goods',
  'ผู้ขายต้องออกใบเสร็จรับเงินภายใน 12 วัน,',
].join('\n');

const word = (text: string, status = 'preferred') =>
  `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}Term-admn-sts</termNote></termSec>`;
const concept = (id: string, thai: string, english: string) =>
  `<conceptEntry id="${id}"><langSec xml:lang="th">${thai}</langSec><langSec xml:lang="en">${english}</langSec></conceptEntry>`;
const TBX = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
${concept('c1', word('ใบกำกับภาษี'), word('tax invoice') + word('bill', 'deprecated'))}
${concept('c2', word('ผู้ขาย'), word('supplier'))}
</body></text></tbx>`;
const TMX = `<tmx version="1.4"><header srclang="th" datatype="plaintext" segtype="sentence" adminlang="en" creationtool="x"
creationtoolversion="1" o-tmf="x"/><body><tu><tuv xml:lang="th"><seg>ผู้ขายต้องออกใบเสร็จรับเงินภายใน 5 วัน</seg></tuv>
<tuv xml:lang="en"><seg>The supplier must issue a receipt within 5 days</seg></tuv></tu></body></tmx>`;

test('terms from a TBX file are held against the texts; matches and terms come in by their keys', async ({
  launch,
  folder,
}) => {
  const project = path.join(folder, 'trade.songphasa');
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  let app = await launch({ people: ['อารี'] });
  await app.createProject(file('trade.csv', TABLE), project);
  const { t } = app;
  const missing = t('rules.term-missing.title');
  const forbidden = t('rules.forbidden-term.title');

  await test.step('the terms of a file are looked for at once', async () => {
    await app.editor.run(t('menu.terms.list'));
    await app.willChoose(file('trade.tbx', TBX));
    await app.terms.importTerms();
    await expect(app.terms.list.getByRole('listitem')).toHaveCount(2);
    await app.willChoose(file('old.tmx', TMX));
    await app.terms.importMemory();
    await expect(app.terms.list.getByText('old.tmx', { exact: true })).toBeVisible();
    await app.terms.close();
    await app.editor.goTo(1);
    await app.editor.show('artifacts');
    await expect(app.editor.card(missing)).toContainText('supplier');
    await expect(app.editor.card(forbidden)).toContainText('tax invoice');
  });

  await test.step('a forbidden word is mended by its fix, a missing term is put in by its key', async () => {
    await app.editor.firstFix(app.editor.card(forbidden)).click();
    await expect(app.editor.text(1, 'target')).toHaveText(
      'The shop must send a tax invoice within seven days',
    );
    await app.editor.show('memory');
    await expect(app.terms.terms).toHaveCount(2);
    await app.editor.goTo(1);
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('End');
    await app.page.keyboard.press('Control+2');
    await app.page.keyboard.press('Escape');
    await expect(app.editor.text(1, 'target')).toHaveText(
      'The shop must send a tax invoice within seven days supplier',
    );
    await app.editor.show('artifacts');
    await expect(app.editor.cards(missing)).toHaveCount(0);
    await app.editor.goTo(1);
    await app.page.keyboard.press('Control+Z');
    await expect(app.editor.card(missing)).toBeVisible();
  });

  await test.step('a match comes with the numbers of the segment, and is undone like typing', async () => {
    await app.editor.goTo(3);
    await app.editor.show('memory');
    await expect(app.terms.matches.first()).toContainText(t('terms.panel.score', { score: 99 }));
    await app.editor.goTo(3);
    await app.page.keyboard.press('Control+1');
    const field = app.editor.text(3, 'target').getByRole('textbox');
    await expect(field).toHaveText('The supplier must issue a receipt within 12 days');
    await app.page.keyboard.press('Control+Z');
    await expect(field).toHaveText('');
    await app.page.keyboard.press('Control+1');
    await app.editor.confirm();
    await app.editor.expectState(3, 'translated');
  });

  await test.step('a term is made of what is selected', async () => {
    await app.editor.text(2, 'target').click();
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.press('Control+Shift+T');
    await expect(app.terms.field('english')).toHaveValue('The buyer inspects the goods');
    await app.terms.field('english').fill('purchaser');
    await app.terms.field('thai').fill('ผู้ซื้อ');
    await app.terms.save();
    await app.editor.show('artifacts');
    await expect(app.editor.card(missing)).toContainText('purchaser');
  });

  await test.step('after a restart all of it is there', async () => {
    await app.close();
    app = await launch();
    await app.openProject(project);
    await app.editor.goTo(2);
    await expect(app.editor.card(missing)).toContainText('purchaser');
    await app.editor.run(t('menu.terms.list'));
    await expect(app.terms.list.getByText('old.tmx', { exact: true })).toBeVisible();
    await expect(app.terms.list.getByText(t('terms.list.count', { count: 3 }))).toBeVisible();
  });
});
