/**
 * Two people, two computers, no server: the translator sends, the reviewer notes, asks for changes, approves and returns, the
 * translator works on meanwhile; then both are merged, the conflict is decided, and the clean file says who approved.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf } from './job.ts';
import type { App } from './page-models/app.ts';
import { expect, test } from './songphasa.ts';

const THAI = ['ประกาศเมื่อวานนี้', 'ศาลมีคำสั่งแล้ว', 'ยกฟ้อง', 'คู่ความไม่อุทธรณ์'];

/** Rows that follow one another: confirming one opens the next. */
async function translate({ editor }: App, from: number, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index === 0) await editor.type(from, 'target', text);
    else await editor.writeOn(from + index, text);
    await editor.confirm();
    await editor.expectState(from + index, 'translated');
  }
}

async function approve({ editor, page }: App, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await editor.goTo(number);
    await page.keyboard.press('Control+Alt+Enter');
    await editor.expectState(number, 'approved');
  }
}

test('from sending to a clean file', async ({ launch, folder }) => {
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('text.txt'), THAI.join('\n\n'));
  const ari = await launch({ people: ['Ari'] });
  await ari.createProject(at('text.txt'), at('text.songphasa'));
  await translate(ari, 1, ['Announced yesterday', 'The court ruled', 'Dismissed']);
  await ari.willSaveAs(at('sent.songphasa'));
  await ari.handing.send('Boon', 'By Friday, please');

  const boon = await launch({ profile: at('boon'), people: ['Boon'], file: at('sent.songphasa') });
  await expect(boon.handing.banner).toContainText('By Friday, please');
  await boon.handing.takeUp();
  await approve(boon, [1]);
  await boon.editor.goTo(2);
  await boon.editor.addNote('Which court?');
  await boon.editor.requestChanges('Name the court');
  await boon.editor.expectState(2, 'changes-requested');
  await translate(boon, 3, ['The case was dismissed']);
  await boon.willSaveAs(at('back.songphasa'));
  await boon.handing.giveBack();

  // Meanwhile.
  await translate(ari, 3, ['Case dismissed', 'Neither side appealed']);
  await ari.willChoose(at('back.songphasa'));
  const dialog = await ari.handing.openMerge();
  await expect(dialog.getByText(ari.t('copies.conflicts.open', { count: 1 }))).toBeVisible();
  await ari.handing.take('mine');
  await ari.handing.merge();
  await ari.editor.expectState(1, 'approved');
  await ari.editor.expectState(2, 'changes-requested');
  await expect(ari.editor.text(3, 'target')).toHaveText('Case dismissed');
  await ari.editor.goTo(2);
  await ari.editor.show('notes');
  await expect(ari.editor.thread('Which court?')).toContainText('Boon');
  await translate(ari, 2, ['The Supreme Court ruled']);

  // The second round: the same copy goes on, with what has come meanwhile.
  await ari.willSaveAs(at('sent again.songphasa'));
  await ari.handing.send('Boon', '');
  await boon.willChoose(at('sent again.songphasa'));
  await boon.handing.openMerge();
  await boon.handing.merge();
  await boon.handing.takeUp();
  await approve(boon, [2, 3, 4]);
  await boon.willSaveAs(at('back again.songphasa'));
  await boon.handing.giveBack();

  await ari.willChoose(at('back again.songphasa'));
  await ari.handing.openMerge();
  await ari.handing.merge();
  for (const number of [1, 2, 3, 4]) await ari.editor.expectState(number, 'approved');
  await ari.willSaveAs(at('clean.xlf'));
  await ari.exporting.open();
  await ari.exporting.reviewed();
  await ari.exporting.write('xliff-2.1');
  const written = readFileSync(at('clean.xlf'), 'utf8');
  expect(written.match(/type="approved-by">Boon</g)).toHaveLength(4);
  expect(written).toContain('state="final"');
  expect(written).toContain('Which court?');
  expect(written).not.toContain('not-clean');
  await ari.close();
  expect(integrityOf(at('text.songphasa'))).toBe('ok');
});
