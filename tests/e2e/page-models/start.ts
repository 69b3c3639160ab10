import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';

export class StartPage {
  readonly #page: Page;
  readonly #t: TFunction;
  /** What went wrong, in words. */
  readonly failure: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.failure = page.getByRole('alert');
  }

  async waitUntilShown(): Promise<void> {
    await this.#page.getByRole('heading', { name: this.#t('start.recent.title') }).waitFor();
  }

  async chooseFile(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('start.new.choose') }).click();
  }

  /** Lets go of files over the page: they come from an input, so that the shell can tell their paths. */
  async drop(files: readonly string[]): Promise<void> {
    const input = await this.#page.evaluateHandle(() => {
      const element = document.createElement('input');
      element.type = 'file';
      element.multiple = true;
      return element;
    });
    await input.asElement()?.setInputFiles([...files]);
    await this.#page.getByRole('main').evaluate((main, from) => {
      const dataTransfer = new DataTransfer();
      for (const file of (from as HTMLInputElement).files ?? []) dataTransfer.items.add(file);
      main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, input);
  }

  async openProject(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('start.open.title') }).click();
  }

  async trySample(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t('start.sample.title') }).click();
  }

  recent(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: name });
  }

  async openRecent(name: string): Promise<void> {
    await this.recent(name).getByRole('button').first().click();
  }

  async switchTo(language: 'ไทย' | 'English'): Promise<void> {
    await this.#page.getByRole('radio', { name: language }).check();
  }
}
