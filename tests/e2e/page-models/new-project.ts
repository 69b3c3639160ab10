import { expect, type Locator, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';

export class NewProjectPage {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly failure: Locator;
  /** One item for each family of artifacts found. */
  readonly families: Locator;
  readonly name: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.failure = page.getByRole('alert');
    this.families = page.getByRole('main').getByRole('listitem');
    this.name = page.getByRole('textbox', { name: t('newProject.name.label') });
  }

  async waitUntilRead(): Promise<void> {
    await this.#page.getByRole('heading', { name: this.#t('newProject.found.title') }).waitFor();
    await expect(this.#page.locator('[aria-busy=true]')).toHaveCount(0);
  }

  /** The value that stands under this name: format, segments, and so on. */
  fact(name: 'format' | 'paragraphs' | 'segments' | 'withTarget'): Locator {
    const term = this.#page.getByRole('term').filter({ hasText: this.#t(`newProject.found.${name}`) });
    return term.locator('xpath=following-sibling::dd');
  }

  encoding(file: string): Locator {
    return this.#page.getByRole('combobox', { name: this.#t('newProject.encoding.labelOf', { name: file }) });
  }

  column(name: 'source' | 'target' | 'id'): Locator {
    return this.#page.getByRole('combobox', { name: this.#t(`newProject.columns.${name}`), exact: true });
  }

  row(text: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: text });
  }

  /** Adds more files, each a document of its own. */
  async addFiles(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('newProject.files.more') }).click();
  }

  /** What a person should know before the files become documents. */
  get doubts(): Locator {
    return this.#page.getByRole('status').filter({ has: this.#page.locator('p, section') });
  }

  async importAnyway(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: this.#t('newProject.invalid.anyway') }).check();
  }

  async addToProject(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('newProject.adding.create') }).click();
  }

  get createButton(): Locator {
    return this.#page.getByRole('button', { name: this.#t('newProject.create') });
  }

  async addEnglish(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('newProject.files.add') }).click();
  }

  async workAlone(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: this.#t('newProject.onePerson.label') }).check();
  }

  async create(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('newProject.create') }).click();
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('newProject.back') }).click();
  }
}
