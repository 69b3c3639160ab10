import { expect, type Locator, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';

type Side = 'source' | 'target';

/** The page on which two texts are paired. Pairs are found by what they hold. */
export class AlignmentPage {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly grid: Locator;
  /** The row that is worked on. */
  readonly active: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.grid = page.getByRole('grid', { name: t('alignment.grid') });
    this.active = this.grid.locator('[aria-selected=true]');
  }

  async waitUntilShown(): Promise<void> {
    await this.grid.locator('[data-group]').first().waitFor();
  }

  pair(text: string): Locator {
    return this.grid.locator('[data-group]').filter({ hasText: text });
  }

  /** One side of a pair; the paragraphs' numbers are said, and not a part of the text. */
  text(pair: Locator, side: Side): Locator {
    return pair.locator(`[data-side=${side}]`);
  }

  /** Where the keyboard is. */
  async expectFocus(text: string): Promise<void> {
    await expect(this.grid.locator('[data-side]:focus')).toContainText(text);
  }

  async expectLevel(
    pair: Locator,
    level: 'confirmed' | 'sure' | 'doubtful' | 'changed' | 'alone',
  ): Promise<void> {
    await expect(pair).toContainText(this.#t(`alignment.level.${level}`));
  }

  async expectOpen(count: number): Promise<void> {
    const says = count === 0 ? this.#t('alignment.noneLeft') : this.#t('alignment.left', { count });
    await expect(this.#page.getByRole('status').filter({ hasText: says })).toHaveCount(1);
  }

  /** By one key; what is left to look at is accepted as it stands. */
  async finish(): Promise<void> {
    await this.waitUntilShown();
    await this.#page.keyboard.press('Control+Shift+Enter');
    const accept = this.#page.getByRole('button', { name: this.#t('alignment.finish.accept') });
    const finished = this.#page.getByRole('grid', { name: this.#t('editor.grid.label') });
    await accept.or(finished).first().waitFor();
    if (await accept.isVisible()) await accept.click();
  }
}
