/** What two people did is read in the history; one command is taken back later, then all that one of them did; and it survives a restart. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, readText, test } from './songphasa.ts';

const TEXT = ['เรือออกจากท่าเวลาเก้าโมงเช้า', 'ผู้โดยสารต้องมาก่อนครึ่งชั่วโมง', 'สัมภาระหนักไม่เกินเจ็ดกิโลกรัม'].join('\n');

test('a command is undone later, all of a person is taken back, and what stands in the way is named', async ({
  launch,
  folder,
}) => {
  const project = path.join(folder, 'pier.songphasa');
  const file = path.join(folder, 'pier.txt');
  writeFileSync(file, TEXT);
  let app = await launch({ people: ['อารี'] });
  await app.createProject(file, project);
  await app.editor.type(1, 'target', 'The boat leaves at nine');
  await app.editor.confirm();
  await app.editor.writeOn(2, 'Passengers come early');
  await app.editor.confirm();
  await app.editor.writeOn(3, 'Bags weigh seven kilos');
  await app.editor.confirm();
  await app.editor.expectState(3, 'translated');
  await app.editor.run(app.t('menu.history.giveReason'));
  const reason = app.page.getByRole('dialog', { name: app.t('history.reason.title') });
  await reason.getByRole('textbox').fill('As the timetable says');
  await reason.getByRole('button', { name: app.t('history.reason.give') }).click();
  await reason.waitFor({ state: 'hidden' });
  await app.close();

  app = await launch({ people: ['Boon', 'อารี'], role: 'reviewer' });
  const { t, editor, history } = app;
  await app.openProject(project);
  await editor.type(2, 'target', 'Passengers have to come half an hour before');
  await editor.confirm();

  await test.step('the timeline says who did what and why, and leads to the segment', async () => {
    await history.open();
    await expect(history.entries).toHaveCount(6);
    await expect(history.entries.nth(2)).toContainText('As the timetable says');
    await history.expand(history.entries.nth(0));
    await expect(history.entries.nth(0).locator('ins').first()).toBeVisible();
    await history.entries
      .nth(2)
      .getByRole('button', { name: t('history.timeline.segment', { number: 3 }) })
      .click();
    await expect.poll(() => editor.activeNumber()).toBe(3);
  });

  await test.step('a command of somebody else is undone later', async () => {
    await history.open();
    await history.startUndo(history.entries.nth(2));
    await history.apply();
    await editor.expectState(3, 'untranslated');
  });

  await test.step('all of one person goes back, but for what somebody changed since', async () => {
    await editor.run(t('menu.history.takeBack'));
    await history.takeBack.getByRole('combobox').selectOption({ label: 'อารี' });
    await expect(history.takeBack.getByText(t('history.takeBack.why.text'))).toBeVisible();
    await history.apply();
    await editor.expectState(1, 'untranslated');
    await expect(editor.text(2, 'target')).toHaveText('Passengers have to come half an hour before');
  });

  await test.step('a report says who did how much, and goes into a file', async () => {
    await editor.run(t('menu.history.report'));
    const report = app.page.getByRole('dialog', { name: t('history.report.title'), exact: true });
    await expect(report.getByRole('table', { name: t('history.report.people') })).toContainText('อารี');
    const saved = path.join(folder, 'report.html');
    await app.willSaveAs(saved);
    await report.getByRole('button', { name: t('history.report.saveHtml') }).click();
    await expect(report.getByText(t('history.report.saved', { name: 'report.html' }))).toBeVisible();
    expect(readText(saved)).toContain('<th scope="row">อารี</th>');
    await app.page.keyboard.press('Escape');
  });

  await app.close();
  app = await launch();
  await app.openProject(project);
  await app.history.open();
  await expect(app.history.entries).toHaveCount(8);
  await app.history.close();
  await app.page.keyboard.press('Control+z');
  await expect(app.editor.text(1, 'target')).toHaveText('The boat leaves at nine');
});
