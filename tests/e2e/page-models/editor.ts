import { expect, type Locator, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import type { Role, SegmentId, SegmentState, Side } from '../../../core/model.ts';
import { IdentityDialog } from './identity.ts';

const COLUMN: Readonly<Record<Side, number>> = { source: 3, target: 4 };

/** The grid with what stands around it. Segments are named by their number. */
export class Editor {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly grid: Locator;
  readonly panel: Locator;
  readonly notices: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    // Whatever the language: it may be switched.
    this.grid = page.locator('#grid[role=grid]');
    this.panel = page.getByRole('complementary', { name: t('editor.panel.label') });
    this.notices = page.getByRole('region', { name: t('common.notifications') });
  }

  async waitUntilShown(): Promise<void> {
    await this.grid.getByRole('row').nth(1).waitFor();
    await expect(this.grid.locator('[aria-busy=true]')).toHaveCount(0);
  }

  // --------------------------------------------------------------------------------------------- the rows

  /** A row that is drawn; `goTo` brings one there. Holds only while nothing is filtered. */
  row(number: number): Locator {
    return this.grid.locator(`[role=row][aria-rowindex="${number + 1}"]`);
  }

  text(number: number, side: Side): Locator {
    return this.row(number).locator(`[role=gridcell][aria-colindex="${COLUMN[side]}"]`);
  }

  state(number: number): Locator {
    return this.row(number).locator('[role=gridcell][aria-colindex="2"]');
  }

  async expectState(number: number, state: SegmentState): Promise<void> {
    await expect(this.state(number)).toHaveText(this.#t(`common.state.${state}`));
  }

  /** Numbers of drawn rows that reach into the next one. */
  async overlaps(): Promise<readonly number[]> {
    const boxes = await this.grid.locator('[role=row][data-segment]').evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { number: Number(row.getAttribute('aria-rowindex')) - 1, top, bottom };
      }),
    );
    const sorted = boxes.sort((a, b) => a.top - b.top);
    return sorted.flatMap(({ number, bottom }, at) => {
      const below = sorted[at + 1];
      return below !== undefined && bottom > below.top + 1 ? [number] : [];
    });
  }

  async count(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  /** Of the active row. */
  async activeNumber(): Promise<number> {
    const row = this.grid.locator('[role=row][aria-selected=true]');
    return Number(await row.getAttribute('aria-rowindex')) - 1;
  }

  async goTo(number: number): Promise<void> {
    await this.#page.keyboard.press('Control+g');
    const dialog = this.#page.getByRole('dialog', { name: this.#t('editor.goTo.title') });
    await dialog.getByRole('textbox').fill(String(number));
    await this.#page.keyboard.press('Enter');
    await expect(this.row(number)).toHaveAttribute('aria-selected', 'true');
    await expect(this.row(number)).toBeFocused();
  }

  /** Opens the target of the active row, replaces what is in it, and leaves it open. */
  async type(number: number, side: Side, text: string): Promise<void> {
    await this.goTo(number);
    await this.#page.keyboard.press(side === 'source' ? 'F2' : 'Enter');
    await expect(this.text(number, side).getByRole('textbox')).toBeFocused();
    await this.#page.keyboard.press('Control+a');
    await this.#page.keyboard.insertText(text);
  }

  /** Scrolls, without going there, to about where that row of so many stands. Pixels from the top. */
  async scrollTowards(number: number, rows: number): Promise<number> {
    const share = (number - 1) / rows;
    await this.#scroller().evaluate((list, part) => list.scrollTo(0, part * list.scrollHeight), share);
    return this.scrollTop();
  }

  scrollTop(): Promise<number> {
    return this.#scroller().evaluate((list) => list.scrollTop);
  }

  #scroller(): Locator {
    return this.#page.locator('#grid > div').nth(1);
  }

  /** Writes into the target that confirming the one before has opened. */
  async writeOn(number: number, text: string): Promise<void> {
    await expect(this.text(number, 'target').getByRole('textbox')).toBeFocused();
    await this.#page.keyboard.insertText(text);
  }

  rowWith(text: string): Locator {
    return this.grid.locator('[role=row][data-segment]').filter({ hasText: text });
  }

  /** A place of a row that is underlined as an artifact. */
  marked(row: Locator, text: string): Locator {
    return row.locator('[data-artifact]').filter({ hasText: text }).first();
  }

  /** Shows the segments with these words, all of them for none. */
  async search(words: string): Promise<void> {
    const field = this.#page.getByRole('searchbox');
    await field.fill(words);
    const hits = this.#page.getByRole('search').getByRole('status');
    if (words === '') await expect(hits).toHaveCount(0);
    else await expect(hits).not.toHaveText('');
    await this.waitUntilShown();
  }

  /** A switch of the filters, by its name; it ends in its number. */
  filter(name: string): Locator {
    return this.#page
      .getByRole('navigation', { name: this.#t('editor.filters.label') })
      .getByRole('button', { name });
  }

  async confirm(): Promise<void> {
    await this.#page.keyboard.press('Control+Enter');
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`^${this.#t('common.undo')}`) }).click();
  }

  async redo(): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`^${this.#t('common.redo')}`) }).click();
  }

  // ------------------------------------------------------------------------------------------------ the panel

  async show(tab: 'artifacts' | 'notes' | 'history' | 'memory'): Promise<void> {
    await this.panel.getByRole('tab', { name: this.#t(`editor.panel.${tab}`) }).click();
  }

  /** The card of an open artifact, or of numbers that are filled together. */
  card(title: string): Locator {
    return this.panel
      .locator('article, section')
      .filter({ has: this.#page.getByRole('heading', { name: title }) });
  }

  /** The cards of open artifacts that are called so. */
  cards(label: string): Locator {
    return this.panel.locator(`article[aria-label=${JSON.stringify(label)}]`);
  }

  /** What the active row's first card is called; null where nothing is open there. */
  async firstCard(): Promise<string | null> {
    const [first] = await this.panel.locator('article[aria-label]').all();
    return first === undefined ? null : first.getAttribute('aria-label');
  }

  /** The button of a card's first fix; none where the card has no fix. It follows the quoted text. */
  firstFix(card: Locator): Locator {
    return card
      .getByRole('button')
      .nth(1)
      .and(card.getByRole('button').filter({ hasNotText: this.#t('menu.artifact.keep') }));
  }

  /** Opens the preview of all repairs like the first of this rule in the first row that is shown. */
  async repairAlike(rule: string): Promise<void> {
    await this.grid.getByRole('row').nth(1).click();
    const card = this.card(rule).first();
    await card.getByRole('button', { name: this.#t('menu.artifact.repairAlike') }).click();
  }

  /** The field for a number that may stand in another's place, by what it counts and what stands there now. */
  slot(noun: string, now: string): Locator {
    return this.panel.getByRole('textbox', {
      name: this.#t('editor.slots.field', { noun, now }),
      exact: true,
    });
  }

  /** The card on which numbers are filled together. */
  get slots(): Locator {
    return this.card(this.#t('editor.slots.title'));
  }

  async applySlots(): Promise<void> {
    await this.slots.getByRole('button', { name: this.#t('editor.slots.apply'), exact: true }).click();
    await this.slots.waitFor({ state: 'hidden' });
  }

  /** Takes the best proposal, with this value where it knows none. */
  async fillSlots(unknown: string): Promise<void> {
    for (const field of await this.slots.getByRole('textbox').all()) {
      if ((await field.inputValue()) === '') await field.fill(unknown);
    }
    await this.applySlots();
  }

  // ---------------------------------------------------------------------------------------------------- notes

  async addNote(text: string): Promise<void> {
    await this.#page.keyboard.press('Control+m');
    await this.#page.keyboard.insertText(text);
    await this.panel.getByRole('button', { name: this.#t('editor.notes.add') }).click();
    await this.thread(text).waitFor();
  }

  thread(text: string): Locator {
    return this.panel.getByRole('article').filter({ hasText: text });
  }

  async answerNote(note: string, answer: string): Promise<void> {
    const thread = this.thread(note);
    await thread.getByRole('button', { name: this.#t('editor.notes.answer') }).click();
    await thread.getByRole('textbox').fill(answer);
    await thread.getByRole('button', { name: this.#t('editor.notes.send') }).click();
    await expect(thread).toContainText(answer);
  }

  async resolveNote(note: string): Promise<void> {
    await this.thread(note)
      .getByRole('button', { name: this.#t('editor.notes.resolve'), exact: true })
      .click();
    await expect(this.thread(note)).toContainText(this.#t('editor.notes.resolved'));
  }

  async keep(card: Locator, reason: string): Promise<void> {
    await card.getByRole('button', { name: this.#t('menu.artifact.keep') }).click();
    await card.getByLabel(this.#t('editor.keep.reason')).fill(reason);
    await card.getByRole('checkbox', { name: this.#t('editor.keep.everywhere') }).check();
    await card.getByRole('button', { name: this.#t('editor.keep.submit') }).click();
  }

  // --------------------------------------------------------------------------------------------------- the rest

  async openArtifacts(): Promise<number> {
    return numberAfter(this.filter(this.#t('editor.filters.anyArtifact')));
  }

  /** Has the engine compare the documents now, instead of in a quiet moment; how many artifacts are open then. */
  async compare(): Promise<number> {
    const count = await this.#page.evaluate(async () => {
      const review = await window.songphasa.call('export.review', { document: null });
      return review.ok ? review.value.openArtifactCount : -1;
    });
    await expect.poll(() => this.openArtifacts()).toBe(count);
    return count;
  }

  /** Segments that a translator still has something to do with. */
  async needingWork(): Promise<number> {
    const states = ['untranslated', 'draft', 'changes-requested', 'rejected'] as const;
    const counts = states.map((state) => numberAfter(this.filter(this.#t(`common.state.${state}`))));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  async openNotes(): Promise<number> {
    return numberAfter(this.filter(this.#t('editor.filters.openNotes')));
  }

  async workAs(name: string, role: Role): Promise<void> {
    await this.#page.getByRole('contentinfo').getByRole('button').last().click();
    await new IdentityDialog(this.#page, this.#t).answer(name, role);
  }

  /** As a reviewer, on the active row. */
  async requestChanges(reason: string): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+r');
    const field = this.#page.getByRole('textbox', { name: this.#t('editor.review.reason.request-changes') });
    await field.fill(reason);
    await this.#page.keyboard.press('Enter');
    await field.waitFor({ state: 'hidden' });
  }

  /** What the engine keeps of a text that is being typed. */
  async draftOf(number: number, side: Side): Promise<string | null> {
    const segment = await this.row(number).getAttribute('data-segment');
    return this.#page.evaluate(
      async ([id, which]) => {
        const row = await window.songphasa.call('segments.get', { segment: id as SegmentId });
        return row.ok ? (row.value?.drafts[which] ?? null) : null;
      },
      [segment ?? '', side] as const,
    );
  }

  /** What the engine itself says to a verdict that the page would not ask for; null where it is given. */
  async refusalOf(number: number, verdict: 'approve'): Promise<string | null> {
    const segment = await this.row(number).getAttribute('data-segment');
    return this.#page.evaluate(
      async ([id, kind]) => {
        const bridge = window.songphasa;
        const row = await bridge.call('segments.get', { segment: id as SegmentId });
        if (!row.ok || row.value === null) return 'no row';
        const { revision } = row.value.segment;
        const answer = await bridge.call('segments.verdict', {
          segments: [{ segment: id as SegmentId, expectedRevision: revision }],
          verdict: kind,
          reason: null,
        });
        return answer.ok ? null : String(answer.error.params.reason ?? answer.error.code);
      },
      [segment ?? '', verdict] as const,
    );
  }

  async run(command: string): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    const palette = this.#page.getByRole('dialog');
    await palette.getByRole('combobox').fill(command);
    await this.#page.keyboard.press('Enter');
  }
}

/** The number that a text ends in. */
async function numberAfter(element: Locator): Promise<number> {
  const text = await element.innerText();
  return Number(/[\d,]+$/.exec(text.trim())?.[0].replaceAll(',', ''));
}
