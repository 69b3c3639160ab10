import { initReactI18next } from 'react-i18next';
import { createI18n } from '../i18n/index.ts';

/** The page's i18next. Settings say which language; until they are read, the system's does. */
export const i18n = createI18n(navigator.language.startsWith('th') ? 'th' : 'en', 'screen').use(
  initReactI18next,
);
initReactI18next.init(i18n);
