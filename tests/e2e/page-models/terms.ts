import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';

/** The list of terms and memories, the form of a term, and the tab of the panel. */
export class Terms {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly list: Locator;
  readonly form: Locator;
  readonly panel: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.list = page.getByRole('dialog', { name: t('terms.list.title'), exact: true });
    this.form = page.getByRole('dialog', { name: t('terms.edit.titleNew'), exact: true });
    this.panel = page.locator('#panel');
  }

  /** What was translated before and is like the active segment, best first. */
  get matches(): Locator {
    return this.panel.getByRole('region', { name: this.#t('terms.panel.matches') }).getByRole('listitem');
  }

  /** The terms in the active segment. */
  get terms(): Locator {
    return this.panel.getByRole('region', { name: this.#t('terms.panel.terms') }).getByRole('listitem');
  }

  field(key: 'thai' | 'english' | 'forbiddenEnglish'): Locator {
    return this.form.getByLabel(this.#t(`terms.edit.${key}`), { exact: true });
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: this.#t('terms.edit.save') }).click();
    await this.form.waitFor({ state: 'hidden' });
  }

  async importTerms(): Promise<void> {
    await this.list.getByRole('button', { name: this.#t('terms.list.import') }).click();
  }

  async importMemory(): Promise<void> {
    await this.list.getByRole('button', { name: this.#t('terms.memories.import') }).click();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.list.waitFor({ state: 'hidden' });
  }
}
