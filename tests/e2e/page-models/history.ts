import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';

/** The timeline of the project, and the dialog that takes things back. */
export class History {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly dialog: Locator;
  readonly takeBack: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.dialog = page.getByRole('dialog', { name: t('history.timeline.title'), exact: true });
    this.takeBack = page
      .getByRole('dialog')
      .filter({ has: page.getByRole('button', { name: t('common.cancel'), exact: true }) });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+H');
    await this.dialog.waitFor();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** The newest first. */
  get entries(): Locator {
    return this.dialog.getByRole('article');
  }

  async expand(entry: Locator): Promise<void> {
    await entry.getByRole('button', { expanded: false }).click();
  }

  async startUndo(entry: Locator): Promise<void> {
    await entry
      .getByRole('button', { name: new RegExp(`^${this.#t('history.timeline.undoOf', { what: '' })}`) })
      .click();
    await this.takeBack.waitFor();
  }

  async apply(): Promise<void> {
    await this.takeBack.getByRole('button').last().click();
    await this.takeBack.waitFor({ state: 'hidden' });
  }
}
