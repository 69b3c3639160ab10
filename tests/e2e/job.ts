/** The parts of a whole job that the sample and the article share. */
import Database from 'better-sqlite3';
import type { App } from './page-models/app.ts';
import { expect } from './songphasa.ts';

/**
 * Row by row: fills in what only a person can know, applies the first fix of each open artifact (a line of the web page is
 * removed by it), and keeps what has none.
 */
export async function mendEverything(app: App): Promise<void> {
  await mendAll(app);
  // What only comparing finds is found in a quiet moment, after what it is about.
  while ((await app.editor.compare()) > 0) await mendAll(app);
}

async function mendAll(app: App): Promise<void> {
  const { editor } = app;
  await editor.show('artifacts');
  const count = await editor.count();
  for (let number = 1; number <= count && (await editor.openArtifacts()) > 0; number += 1) {
    await editor.goTo(number);
    if (await editor.slots.isVisible()) await editor.fillSlots('7');
    for (let label = await editor.firstCard(); label !== null; label = await editor.firstCard()) {
      const alike = editor.cards(label);
      const before = await alike.count();
      const fix = editor.firstFix(alike.first());
      if ((await fix.count()) > 0) await fix.click();
      else await editor.keep(alike.first(), 'Read and found right');
      await expect.poll(() => alike.count()).toBeLessThan(before);
    }
  }
  expect(await editor.openArtifacts()).toBe(0);
}

/** The export compares all segments with each other first; what that finds is decided like the rest. */
export async function mendWhatTheExportFinds(app: App): Promise<void> {
  await app.exporting.open();
  await app.exporting.reviewed();
  await app.page.keyboard.press('Escape');
  await app.exporting.dialog.waitFor({ state: 'hidden' });
  await mendEverything(app);
}

/** As a translator goes: writes English where there is none, confirms, and is taken to the next that needs work. */
export async function translateEverything(app: App): Promise<void> {
  const { editor } = app;
  await editor.goTo(1);
  await app.page.keyboard.press('Enter');
  for (let left = await editor.needingWork(); left > 0; left -= 1) {
    const number = await editor.activeNumber();
    const field = editor.text(number, 'target').getByRole('textbox');
    await expect(field).toBeFocused();
    const removed = (await editor.text(number, 'source').innerText()).trim() === '';
    if (!removed && (await field.innerText()).trim() === '') {
      await editor.writeOn(number, `English of segment ${number}`);
    }
    await editor.confirm();
    await editor.expectState(number, 'translated');
    if (left > 1) await expect(editor.row(number)).toHaveAttribute('aria-selected', 'false');
  }
  expect(await editor.needingWork()).toBe(0);
}

/** Approves this many segments that are left to approve, in one go, by whoever works now. */
export async function approveAll(app: App, count: number): Promise<void> {
  await app.editor.run(app.t('menu.review.approveAll'));
  const dialog = app.page.getByRole('dialog', { name: app.t('editor.verdictAll.title') });
  await dialog.getByRole('button', { name: app.t('editor.verdictAll.apply.approve', { count }) }).click();
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
