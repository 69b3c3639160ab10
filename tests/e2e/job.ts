/** The parts of a whole job that the sample and the article share. */
import Database from 'better-sqlite3';
import type { App } from './page-models/app.ts';
import { expect } from './songphasa.ts';

/** Applies the first fix of every open artifact, and keeps what has none, until nothing is open. */
export async function mendEverything(app: App): Promise<void> {
  const { editor } = app;
  await editor.goTo(1);
  for (let left = await editor.openArtifacts(); left > 0; left = await editor.openArtifacts()) {
    await app.page.keyboard.press('F8');
    const card = editor.currentCard;
    await expect(card).toBeVisible();
    const fix = card.getByRole('button', {
      name: new RegExp(
        `^(${app.t('editor.fix.replace', { text: '.*' })}|${app.t('editor.fix.remove', { text: '.*' })})`,
      ),
    });
    if ((await fix.count()) > 0) await fix.first().click();
    else await editor.keep(card, 'Read and found right');
    await expect.poll(() => editor.openArtifacts()).toBeLessThan(left);
  }
}

/** Writes English where there is none, and confirms every segment. */
export async function translateEverything(app: App): Promise<void> {
  const { editor } = app;
  const count = await editor.count();
  for (let number = 1; number <= count; number += 1) {
    await editor.goTo(number);
    if ((await editor.state(number).innerText()).includes(app.t('common.state.translated'))) continue;
    await app.page.keyboard.press('Enter');
    const field = editor.text(number, 'target').getByRole('textbox');
    await expect(field).toBeFocused();
    if ((await field.innerText()).trim() === '')
      await app.page.keyboard.insertText(`English of segment ${number}`);
    await editor.confirm();
    await editor.expectState(number, 'translated');
  }
}

/** Approves this many segments that are left to approve, in one go, by whoever works now. */
export async function approveAll(app: App, count: number): Promise<void> {
  await app.editor.run(app.t('menu.review.approveAll'));
  const dialog = app.page.getByRole('dialog', { name: app.t('editor.approveAll.title') });
  await dialog.getByRole('button', { name: app.t('editor.approveAll.apply', { count }) }).click();
  await dialog.waitFor({ state: 'hidden' });
}

interface Pair {
  readonly source: string;
  readonly target: string;
}

/** The texts of a project file that no app has open. */
export function pairsOf(project: string): readonly Pair[] {
  const db = new Database(project, { readonly: true });
  try {
    return db.prepare<[], Pair>('SELECT source, target FROM segments ORDER BY document, rank').all();
  } finally {
    db.close();
  }
}

/** What SQLite says of a project file that no app has open: `ok`. */
export function integrityOf(project: string): unknown {
  const db = new Database(project);
  try {
    return db.pragma('integrity_check', { simple: true });
  } finally {
    db.close();
  }
}
