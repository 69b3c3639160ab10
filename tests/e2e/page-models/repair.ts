import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';

export class RepairPreview {
  readonly #t: TFunction;
  readonly dialog: Locator;

  constructor(page: Page, t: TFunction) {
    this.#t = t;
    const titles = [
      t('dialogs.repair.titleSafe'),
      t('dialogs.repair.titleAlike'),
      t('dialogs.repair.titleRule'),
    ];
    this.dialog = page.getByRole('dialog', { name: new RegExp(`^(${titles.join('|')})$`) });
  }

  /** The ticks of single repairs, not those of groups. */
  get lines(): Locator {
    return this.dialog.locator('[data-position]');
  }

  /** How many lines there are, once they are all there. */
  async settled(): Promise<number> {
    await this.lines.first().waitFor();
    return this.lines.count();
  }

  async apply(count: number): Promise<void> {
    await this.start(count);
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async start(count: number): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#t('dialogs.repair.apply', { count }) }).click();
  }
}
