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

const DATE = {
  th: { day: 'numeric', month: 'short', year: 'numeric', era: 'short' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

function locale(language: string): string {
  return language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB-u-ca-gregory';
}
