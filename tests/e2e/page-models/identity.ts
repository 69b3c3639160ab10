import type { Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import type { Role } from '../../../core/model.ts';

export class IdentityDialog {
  readonly #page: Page;
  readonly #t: TFunction;

  constructor(page: Page, t: TFunction) {
    this.#page = page;
    this.#t = t;
  }

  /** Answers the open dialog. A name that is in the list is chosen there. */
  async answer(name: string, role: Role): Promise<void> {
    const dialog = this.#page.getByRole('dialog', { name: this.#t('dialogs.identity.title') });
    await dialog.waitFor();
    const known = dialog.getByRole('radio', { name, exact: true });
    const somebodyElse = dialog.getByRole('radio', { name: this.#t('dialogs.identity.somebodyElse') });
    if ((await known.count()) > 0) await known.check();
    else {
      if ((await somebodyElse.count()) > 0) await somebodyElse.check();
      await dialog.getByRole('textbox', { name: this.#t('dialogs.identity.name.label') }).fill(name);
    }
    await dialog.getByRole('radio', { name: this.#t(`dialogs.identity.role.${role}.name`) }).check();
    await dialog.getByRole('button', { name: this.#t('dialogs.identity.start') }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
