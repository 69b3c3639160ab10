import { expect, type Locator, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import type { Side } from '../../../core/model.ts';
import type { Editor } from './editor.ts';

/** Inline tags in the texts of the grid: chips. */
export class Tags {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly #editor: Editor;

  constructor(page: Page, t: TFunction, editor: Editor) {
    this.#page = page;
    this.#t = t;
    this.#editor = editor;
  }

  chips(number: number, side: Side): Locator {
    return this.#editor.text(number, side).locator('[data-chip]');
  }

  /** The text with the spelling of its chips, as a person would copy it. */
  async expectText(number: number, side: Side, text: string): Promise<void> {
    await expect(this.#editor.text(number, side).locator('.cm-line, :scope:not(:has(.cm-line))')).toHaveText(
      text,
    );
  }

  /** Opens a text, with the caret at its end. */
  async open(number: number, side: Side): Promise<void> {
    await this.#editor.goTo(number);
    await this.#page.keyboard.press(side === 'source' ? 'F2' : 'Enter');
    await expect(this.#editor.text(number, side).getByRole('textbox')).toBeFocused();
    await this.#page.keyboard.press('Control+End');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  get list(): Locator {
    return this.#page.getByRole('menu', { name: this.#t('tags.list') });
  }
}
