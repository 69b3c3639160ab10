import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';

/** The list of rules, and the form in which one is made. */
export class Rules {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly list: Locator;
  readonly form: Locator;
  readonly importing: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.list = page.getByRole('dialog', { name: t('ruling.list.title'), exact: true });
    this.form = page
      .getByRole('dialog')
      .filter({ has: page.getByLabel(t('ruling.edit.find'), { exact: true }) });
    this.importing = page.getByRole('dialog', { name: t('ruling.import.title') });
  }

  /** A row of the list, by the rule's name. */
  row(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('switch', { name, exact: true }) });
  }

  switch(name: string): Locator {
    return this.list.getByRole('switch', { name, exact: true });
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.list.waitFor({ state: 'hidden' });
  }

  async make(): Promise<void> {
    await this.list.getByRole('button', { name: this.#t('ruling.own.make') }).click();
    await this.form.waitFor();
  }

  field(key: 'find' | 'replacement' | 'name' | 'reason'): Locator {
    return this.form.getByLabel(this.#t(`ruling.edit.${key}`), { exact: true });
  }

  async as(mode: 'plain' | 'word' | 'regex'): Promise<void> {
    await this.form.getByRole('radio', { name: this.#t(`dialogs.replace.mode.${mode}`) }).check();
  }

  async in(side: 'source' | 'target'): Promise<void> {
    await this.form.getByRole('radio', { name: this.#t(`common.side.${side}`) }).check();
  }

  /** Segments in which the rule would find something. */
  get lines(): Locator {
    return this.form.locator('[data-position]');
  }

  async preview(): Promise<void> {
    await this.form.getByRole('button', { name: this.#t('ruling.edit.preview') }).click();
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: this.#t('ruling.edit.save') }).click();
    await this.form.waitFor({ state: 'hidden' });
  }
}
