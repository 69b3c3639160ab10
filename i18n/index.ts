/**
 * All text for people, in both languages, for every room that speaks: renderer, electron (menu, dialogs) and cli.
 * Keys are literal and named by place. `en` gives the keys their types; a test holds `th` to the same ones.
 */
import i18next, { type i18n } from 'i18next';
import { en } from './en/index.ts';
import { heldTogether } from './held-together.ts';
import { th } from './th/index.ts';

export const LANGUAGES = ['th', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/**
 * A ready i18next; the renderer hands it to react-i18next, the others call `t` on it. For the screen, Thai words that
 * Chromium would break in the middle are held together; menus, terminals and file names get the plain text.
 */
export function createI18n(language: Language, where: 'screen' | 'plain' = 'plain'): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    // A sentence with a gap in it rather than braces, where an error comes without a parameter.
    missingInterpolationHandler: () => '…',
    interpolation: { escapeValue: false }, // React escapes; menus and terminals take plain text
    resources: {
      th: { translation: where === 'screen' ? heldTogether(th) : th },
      en: { translation: en },
    },
  });
  return instance;
}
