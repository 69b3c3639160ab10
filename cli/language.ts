import { LANGUAGES, type Language } from '../i18n/index.ts';

function known(name: string): Language | undefined {
  return LANGUAGES.find((language) => name.toLowerCase().startsWith(language));
}

/** The person's language: `--lang` if it is one of ours, else the locale as POSIX ranks its variables, else English. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return known(asked ?? '') ?? known(locale ?? '') ?? 'en';
}
