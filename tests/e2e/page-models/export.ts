import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';

const FORMATS = {
  'review-xlsx': 'reviewXlsx',
  original: 'original',
  'original-english': 'originalEnglish',
  'original-thai': 'originalThai',
  'xliff-2.1': 'xliff21',
  'tmx-1.4': 'tmx14',
  csv: 'csv',
  html: 'html',
  pdf: 'pdf',
  'text-thai': 'textThai',
  'text-english': 'textEnglish',
} as const;

export class ExportDialog {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly dialog: Locator;
  readonly clean: Locator;
  readonly notClean: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.dialog = page.getByRole('dialog', { name: t('exchange.title') });
    this.clean = this.dialog.getByText(t('exchange.review.cleanHint'));
    this.notClean = this.dialog
      .getByText(t('exchange.review.notClean'))
      .or(this.dialog.getByText(t('exchange.review.unmarked')));
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+e');
    await this.dialog.waitFor();
  }

  /** What stands in the way, or that nothing does, has come. */
  async reviewed(): Promise<void> {
    await this.clean.or(this.notClean).first().waitFor();
  }

  /** Writes to where the save dialog was told to point; waits until it is done. */
  async write(format: keyof typeof FORMATS): Promise<void> {
    await this.start(format);
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** As `write`, with what nobody has approved as well. */
  async writeAll(format: keyof typeof FORMATS): Promise<void> {
    await this.dialog
      .getByRole('radio', { name: this.#t(`exchange.format.${FORMATS[format]}.name`) })
      .check();
    await this.dialog.getByRole('checkbox', { name: this.#t('exchange.approvedOnly.label') }).uncheck();
    await this.write(format);
  }

  async start(format: keyof typeof FORMATS): Promise<void> {
    const name = this.#t(`exchange.format.${FORMATS[format]}.name`);
    await this.dialog.getByRole('radio', { name }).check();
    await this.dialog.getByRole('button', { name: this.#t('exchange.write') }).click();
  }
}
