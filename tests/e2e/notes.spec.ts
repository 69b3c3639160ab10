/**
 * A reviewer finds fault with certain words, proposes others and blocks; what is half written outlives a power cut. The
 * translator is named, finds the note in the list of all, takes the suggestion with one key; a third person approves.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf } from './job.ts';
import { expect, test } from './songphasa.ts';

test('a note on certain words, from the reviewer to the text', async ({ launch, folder }) => {
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('text.txt'), 'คณะกรรมการประชุมเมื่อวานนี้\n\nศาลมีคำสั่งแล้ว');
  const ari = await launch({ people: ['Ari'] });
  await ari.createProject(at('text.txt'), at('text.songphasa'));
  await ari.editor.type(1, 'target', 'The commission met yesterday');
  await ari.editor.confirm();
  await ari.editor.expectState(1, 'translated');
  await ari.close();

  const open = {
    profile: at('boon'),
    people: ['Boon'],
    role: 'reviewer',
    file: at('text.songphasa'),
  } as const;
  const before = await launch(open);
  await before.editor.goTo(1);
  await before.page.keyboard.press('Enter');
  await before.page.keyboard.press('Home');
  for (let letter = 0; letter < 'The commission'.length; letter += 1)
    await before.page.keyboard.press('Shift+ArrowRight');
  await before.page.keyboard.press('Control+m');
  const panel = before.page.locator('#panel');
  await expect(panel.getByRole('blockquote')).toHaveText('The commission');
  await before.page.keyboard.type('Same word as in the law, @ar');
  await before.page.keyboard.press('Enter');
  const field = panel.getByRole('textbox', { name: before.t('editor.notes.write', { number: 1 }) });
  await expect(field).toHaveValue('Same word as in the law, @Ari ');
  await panel.getByRole('button', { name: before.t('notes.suggestion.add') }).click();
  await panel.getByRole('textbox', { name: /Suggested text/ }).fill('The committee');
  await panel.getByRole('combobox', { name: before.t('notes.category.label') }).selectOption('terminology');
  await panel.getByRole('combobox', { name: before.t('notes.severity.label') }).selectOption('major');
  const kept = () =>
    before.page.evaluate(async () => {
      const result = await window.songphasa.call('notes.drafts', {});
      return JSON.stringify(result);
    });
  await expect.poll(kept).toContain('"severity":"major"');
  await before.kill();

  const boon = await launch({ profile: at('boon'), file: at('text.songphasa') });
  await boon.editor.goTo(1);
  await boon.editor.show('notes');
  const form = boon.page.locator('#panel form');
  await expect(form.getByRole('textbox', { name: /Suggested text/ })).toHaveValue('The committee');
  await form.getByRole('checkbox', { name: boon.t('notes.blocking.label') }).check();
  await form
    .getByRole('textbox', { name: boon.t('editor.notes.write', { number: 1 }) })
    .press('Control+Enter');
  await expect(boon.editor.thread('Same word')).toContainText(boon.t('notes.blocking.badge'));
  const words = boon.editor.text(1, 'target').locator('[data-note]');
  await expect(words).toHaveText('The commission');
  expect(await boon.editor.refusalOf(1, 'approve')).toBe('blocking-note');
  await boon.close();

  const again = await launch({ people: ['Ari'], file: at('text.songphasa') });
  await again.editor.goTo(2);
  await again.page.keyboard.press('Control+Shift+m');
  const list = again.page.getByRole('dialog');
  await list.getByRole('checkbox', { name: again.t('notes.all.mentionsMe', { count: 1 }) }).check();
  await list.getByRole('button', { name: again.t('notes.all.where', { number: 1 }) }).click();
  await expect(list).toHaveCount(0);
  const thread = again.editor.thread('Same word');
  await expect(thread).toHaveAttribute('aria-current', 'true');
  await again.page.keyboard.press('Control+Shift+a');
  await expect(again.editor.text(1, 'target')).toHaveText('The committee met yesterday');
  await expect(thread).toContainText(again.t('editor.notes.resolved'));
  await expect.poll(() => again.editor.openNotes()).toBe(0);
  await again.close();

  const last = await launch({ profile: at('boon'), file: at('text.songphasa') });
  await last.editor.waitUntilShown();
  expect(await last.editor.refusalOf(1, 'approve')).toBe('own-edit');
  await last.close();
  const chai = await launch({
    profile: at('chai'),
    people: ['Chai'],
    role: 'reviewer',
    file: at('text.songphasa'),
  });
  await chai.editor.goTo(1);
  await chai.page.keyboard.press('Control+Alt+Enter');
  await chai.editor.expectState(1, 'approved');
  await chai.close();
  expect(integrityOf(at('text.songphasa'))).toBe('ok');
});
