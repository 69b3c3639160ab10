/** A person's own rules, from the making to the next start; one that runs away; one that was learnt from repairs. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './songphasa.ts';

const RUNAWAY = '(ก+)+$';
const MEETINGS = [
  'ค่าคอมมิชชันมีมติให้เปิดห้องสมุดในวันหยุด',
  'ต้องแจ้งล่วงหน้า XNUMX วัน',
  'ผู้แทนของค่าคอมมิชชันแถลงข่าวเมื่อวานนี้',
  'หลังจากนั้นค่าคอมมิชชันจะประชุมอีกครั้ง',
];

test('a rule is made, tried, saved; repairs all alike in one step; and is there at the next start', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'meetings.txt');
  const project = path.join(folder, 'meetings.songphasa');
  const exported = path.join(folder, 'rules.json');
  writeFileSync(text, MEETINGS.join('\n'));
  let app = await launch({ people: ['อารี'] });
  await app.createProject(text, project);
  const { t } = app;
  const name = 'ชื่อคณะกรรมาธิการ';
  const reason = 'เอกสารของรัฐสภาใช้คำว่าคณะกรรมาธิการ';

  await test.step('the app’s own rule is switched off, and what it had found is gone', async () => {
    const lost = app.editor.filter(t('families.placeholder'));
    await expect(lost).toHaveText(/1$/);
    await app.editor.run(t('menu.artifact.rules'));
    await app.rules.switch(t('rules.placeholder.title')).uncheck();
    await app.rules.close();
    await expect(lost).toHaveCount(0);
  });

  await test.step('a rule of one’s own is tried on the project before it is saved', async () => {
    await app.editor.run(t('menu.artifact.rules'));
    await app.rules.make();
    await app.rules.as('regex');
    await app.rules.field('find').fill('ค่า(คอมมิชชัน)');
    await app.rules.field('replacement').fill('คณะกรรมาธิการ');
    await app.rules.preview();
    await expect(app.rules.lines).toHaveCount(3);
    await expect(app.rules.lines.first()).toContainText('คณะกรรมาธิการมีมติ');
    await app.rules.field('name').fill(name);
    await app.rules.field('reason').fill(reason);
    await app.rules.save();
    await expect(app.rules.row(name)).toContainText(t('ruling.list.open', { count: 3 }));
    await app.rules.close();
  });

  await test.step('its finds are underlined, say why, and are repaired all alike by one command', async () => {
    const first = app.editor.row(1);
    await expect(app.editor.marked(first, 'ค่าคอมมิชชัน')).toBeVisible();
    await app.editor.goTo(1);
    await expect(app.editor.card(name)).toContainText(reason);
    await app.editor.repairAlike(name);
    await expect(app.repair.lines).toHaveCount(3);
    await app.repair.apply(3);
    for (const number of [1, 3, 4]) {
      await expect(app.editor.text(number, 'source')).toContainText('คณะกรรมาธิการ');
    }
    await app.editor.undo();
    await expect(app.editor.text(4, 'source')).toHaveText(MEETINGS[3] ?? '');
    await expect(app.editor.filter(t('families.custom'))).toHaveText(/3$/);
  });

  await test.step('it goes into a file', async () => {
    await app.willSaveAs(exported);
    await app.editor.run(t('menu.artifact.rules'));
    await app.rules.list.getByRole('button', { name: t('ruling.own.export') }).click();
    await expect.poll(() => app.editor.notices.innerText()).toContain('rules.json');
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toMatchObject({
      version: 1,
      rules: [{ name, reason }],
    });
  });

  await test.step('after a restart the rule, the switch and the finds are there', async () => {
    await app.close();
    app = await launch();
    await app.openProject(project);
    await expect(app.editor.filter(t('families.custom'))).toHaveText(/3$/);
    await app.editor.run(t('menu.artifact.rules'));
    await expect(app.rules.switch(name)).toBeChecked();
    await expect(app.rules.switch(t('rules.placeholder.title'))).not.toBeChecked();
  });

  await test.step('deleted, it comes back from its file', async () => {
    await app.rules
      .row(name)
      .getByRole('button', { name: t('ruling.own.deleteOf', { name }) })
      .click();
    await expect(app.rules.row(name)).toHaveCount(0);
    await app.willChoose(exported);
    await app.rules.list.getByRole('button', { name: t('ruling.own.import') }).click();
    await expect(app.rules.importing).toContainText(name);
    await app.rules.importing.getByRole('button', { name: t('ruling.import.take', { count: 1 }) }).click();
    await expect(app.rules.row(name)).toContainText(t('ruling.list.open', { count: 3 }));
  });
});

test('a pattern that runs away is named with its segment, and the app works on', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'lines.txt');
  writeFileSync(text, ['กกก', `${'ก'.repeat(60)}!`, 'เรือออกวันนี้'].join('\n'));
  const app = await launch({ people: ['อารี'] });
  await app.createProject(text, path.join(folder, 'lines.songphasa'));
  const { editor, rules, page, t } = app;

  await test.step('tried', async () => {
    await editor.run(t('menu.artifact.rules'));
    await rules.make();
    await rules.as('regex');
    await rules.field('find').fill(RUNAWAY);
    await rules.preview();
    await expect(rules.form.getByRole('alert')).toContainText('segment 2');
    await page.keyboard.press('Escape');
    await rules.close();
  });

  await test.step('taken in from a file of somebody else', async () => {
    const file = path.join(folder, 'strange.json');
    const head = { id: '0190a5b0-0000-7000-8000-000000000001', name: 'วิ่งหนี', reason: '', family: 'custom' };
    const pattern = { mode: 'regex', find: RUNAWAY, matchCase: true, replacement: null, safe: false };
    const rule = { ...head, severity: 'hint', side: 'source', ...pattern };
    writeFileSync(file, JSON.stringify({ format: 'songphasa-rules', version: 1, rules: [rule] }));
    await app.willChoose(file);
    await editor.run(t('menu.artifact.rules'));
    await rules.list.getByRole('button', { name: t('ruling.own.import') }).click();
    await rules.importing.getByRole('button', { name: t('ruling.import.take', { count: 1 }) }).click();
    await expect(editor.notices).toContainText(t('ruling.stopped.title', { name: 'วิ่งหนี' }));
    await expect(editor.notices).toContainText('segment 2');
    await expect(rules.switch('วิ่งหนี')).not.toBeChecked();
    await expect(rules.row('วิ่งหนี')).toContainText(t('ruling.own.stopped', { number: 2 }));
    await rules.close();
  });

  await test.step('the work goes on', async () => {
    await editor.type(2, 'source', `${'ก'.repeat(70)}!`);
    await page.keyboard.press('Escape');
    await expect(editor.text(2, 'source')).toContainText('ก'.repeat(70));
    await editor.type(3, 'target', 'The boat leaves today');
    await editor.confirm();
    await editor.expectState(3, 'translated');
  });
});

test('a repair made twice by hand is offered as a rule, and a refusal is remembered', async ({
  launch,
  folder,
}) => {
  const text = path.join(folder, 'meetings.txt');
  const project = path.join(folder, 'meetings.songphasa');
  const places = ['เชียงใหม่', 'ขอนแก่น', 'สงขลา', 'ระยอง'];
  writeFileSync(text, places.map((place) => `รถประจำทางไป${place}ออกจากชานชาลาหมายเลขสอง`).join('\n'));
  let app = await launch({ people: ['อารี'] });
  await app.createProject(text, project);
  const { t } = app;
  const offer = () => app.editor.panel.getByRole('status', { name: t('ruling.offer.label') });
  const mend = async (number: number, from: string, to: string) => {
    const now = await app.editor.text(number, 'source').innerText();
    await app.editor.type(number, 'source', now.replace(from, to));
    await app.page.keyboard.press('Escape');
    await expect(app.editor.text(number, 'source')).toContainText(to);
  };

  await mend(1, 'ชานชาลา', 'ท่ารถ');
  await expect(offer()).toHaveCount(0);
  await mend(2, 'ชานชาลา', 'ท่ารถ');
  await expect(offer()).toContainText('ชานชาลา');

  await test.step('made into a rule, it finds the rest', async () => {
    await offer()
      .getByRole('button', { name: t('ruling.offer.make') })
      .click();
    await expect(app.rules.lines).toHaveCount(2);
    await app.rules.save();
    await expect(offer()).toHaveCount(0);
    await expect(app.editor.filter(t('families.custom'))).toHaveText(/2$/);
  });

  await test.step('declined, it is not offered again, also after a restart', async () => {
    await mend(1, 'รถประจำทาง', 'รถเมล์');
    await mend(2, 'รถประจำทาง', 'รถเมล์');
    await offer()
      .getByRole('button', { name: t('ruling.offer.decline') })
      .click();
    await expect(offer()).toHaveCount(0);
    await app.close();
    app = await launch();
    await app.openProject(project);
    await mend(3, 'รถประจำทาง', 'รถเมล์');
    await expect(app.editor.text(3, 'source')).toContainText('รถเมล์ไปสงขลา');
    await expect(offer()).toHaveCount(0);
  });
});

test('what a rule finds in the English is underlined there, reached by F8, repaired and kept', async ({
  launch,
  folder,
}) => {
  const table = path.join(folder, 'pairs.csv');
  writeFileSync(
    table,
    [
      'id,th,en',
      '1,ห้องสมุดเปิดทุกวัน,The libary is open every day',
      '2,ท่าเรืออยู่ไกล,The pier is far away',
      '3,ห้องสมุดปิดวันหยุด,The libary is closed on holidays',
    ].join('\n'),
  );
  const app = await launch({ people: ['อารี'] });
  await app.createProject(table, path.join(folder, 'pairs.songphasa'));
  const { editor, rules, page, t } = app;
  await editor.run(t('menu.artifact.rules'));
  await rules.make();
  await rules.in('target');
  await rules.as('word');
  await rules.field('find').fill('libary');
  await rules.field('replacement').fill('library');
  await rules.field('name').fill('library');
  await rules.preview();
  await expect(rules.lines).toHaveCount(2);
  await rules.save();
  await rules.close();

  const marked = (number: number) => editor.text(number, 'target').locator('[data-artifact]');
  await expect(marked(1)).toHaveText('libary');
  await expect(editor.text(1, 'source').locator('[data-artifact]')).toHaveCount(0);

  await editor.goTo(1);
  await page.keyboard.press('Enter');
  await expect(editor.text(1, 'target').getByRole('textbox')).toBeFocused();
  await expect(marked(1)).toHaveText('libary');
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+.');
  await expect(
    page.getByRole('menuitem', { name: t('editor.fix.replace', { text: 'library' }) }),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await editor.goTo(2);
  await page.keyboard.press('F8');
  await expect(editor.row(3)).toHaveAttribute('aria-selected', 'true');
  await expect(editor.card('library')).toHaveAttribute('aria-current', 'true');
  await editor.firstFix(editor.card('library')).click();
  await expect(editor.text(3, 'target')).toHaveText('The library is closed on holidays');
  await expect(editor.text(3, 'source')).toHaveText('ห้องสมุดปิดวันหยุด');

  await page.keyboard.press('F8');
  await expect(editor.row(1)).toHaveAttribute('aria-selected', 'true');
  await editor.keep(editor.card('library'), 'Spelled so on the sign');
  await expect(editor.filter(t('families.custom'))).toHaveCount(0);
  await editor.type(1, 'target', 'The libary is open on every day');
  await page.keyboard.press('Escape');
  await expect(editor.text(1, 'target')).toHaveText('The libary is open on every day');
  await expect(editor.filter(t('families.custom'))).toHaveCount(0);
  await expect(editor.panel).toContainText('Spelled so on the sign');
});
