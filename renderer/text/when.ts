/**
 * A moment as people write it: today the time alone, else the date with it. Thai has the Buddhist year with its era,
 * so that nobody takes it for the other one in an app that is about wrong years; English the common era.
 * @param at, now milliseconds since the epoch
 */
export function shortMoment(at: number, now: number, language: string): string {
  const day = (time: number) => new Date(time).toDateString();
  return new Intl.DateTimeFormat(locale(language), {
    ...(day(at) === day(now) ? {} : DATE[language === 'th' ? 'th' : 'en']),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** The same in full, for tooltips. */
export function fullMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'full', timeStyle: 'medium' }).format(at);
}

/** A day as people write it, of a day like `2026-11-30`. */
export function shortDay(day: string, language: string): string {
  const noon = new Date(`${day}T12:00`);
  return new Intl.DateTimeFormat(locale(language), DATE[language === 'th' ? 'th' : 'en']).format(noon);
}

/** Of this computer's calendar, like `2026-11-30`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const DATE = {
  th: { day: 'numeric', month: 'short', year: 'numeric', era: 'short' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

function locale(language: string): string {
  return language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB-u-ca-gregory';
}
