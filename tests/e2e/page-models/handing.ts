import { expect, type Locator, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';

/** Sending a copy for review, taking it up, returning it, and merging what came back. */
export class Handing {
  readonly #page: Page;
  readonly #t: TFunction;
  readonly banner: Locator;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
    this.banner = page.getByRole('region', { name: t('handing.banner.label') });
  }

  /** To where the save dialog was told to point. */
  async send(name: string, message: string): Promise<void> {
    const dialog = await this.#open('menu.project.send', this.#t('handing.send.title'));
    await dialog.getByRole('combobox', { name: this.#t('handing.send.name.label') }).fill(name);
    await dialog.getByRole('textbox', { name: this.#t('handing.send.message.label') }).fill(message);
    await dialog.getByRole('button', { name: this.#t('handing.send.write') }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async takeUp(): Promise<void> {
    await this.banner.getByRole('button', { name: this.#t('handing.banner.show') }).click();
    await expect(this.banner.getByRole('button', { name: this.#t('handing.banner.show') })).toHaveCount(0);
  }

  async giveBack(): Promise<void> {
    await this.banner.getByRole('button', { name: this.#t('handing.banner.return') }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: this.#t('handing.return.write') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect(this.banner).toHaveCount(0);
  }

  /** With the file that the open dialog was told to give. */
  async openMerge(): Promise<Locator> {
    return this.#open('menu.project.merge', null);
  }

  /** Takes one of the two in the only conflict. */
  async take(whose: 'mine' | 'theirs'): Promise<void> {
    const card = this.#page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('radio') });
    const choice = card.getByRole('radio', { name: this.#t(`copies.${whose}`) });
    // It is chosen once the plan has been made anew.
    await choice.click();
    await expect(choice).toBeChecked();
  }

  async merge(): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: this.#t('copies.merge'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async #open(command: 'menu.project.send' | 'menu.project.merge', title: string | null): Promise<Locator> {
    await this.#page.keyboard.press('Control+k');
    const palette = this.#page.getByRole('dialog', { name: this.#t('commands.palette.title') });
    await palette.getByRole('combobox').fill(this.#t(command));
    await this.#page.keyboard.press('Enter');
    await palette.waitFor({ state: 'hidden' });
    const dialog = this.#page.getByRole('dialog', title === null ? {} : { name: title });
    await dialog.waitFor();
    return dialog;
  }
}
