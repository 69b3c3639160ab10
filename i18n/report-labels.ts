import type { TFunction } from 'i18next';
import type { Figure, ReportLabels } from '../core/report/tables.ts';
import type { Language } from './index.ts';

/** Days: Thai in the Buddhist year with its era, English in the common one. */
const LOCALES = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-gregory' } as const;

/** The words of a report in the language of `t`. @param period milliseconds, from the first to before the second */
export function reportLabels(
  t: TFunction,
  language: Language,
  period: { readonly from: number; readonly to: number },
  made: { readonly at: number; readonly by: string | null },
): ReportLabels {
  const days = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' });
  const moment = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' });
  const figure = (name: Figure) => t(`history.report.figure.${name}`);
  const at = moment.format(made.at);
  return {
    language,
    title: (project) => t('history.report.titleOf', { project }),
    period: t('history.report.period', { from: days.format(period.from), to: days.format(period.to - 1) }),
    made:
      made.by === null ? t('history.report.made', { at }) : t('history.report.madeBy', { at, name: made.by }),
    summary: {
      title: t('history.report.summary'),
      note: t('history.report.summaryNote'),
      figure: t('history.report.what'),
      count: t('history.report.count'),
    },
    people: {
      title: t('history.report.people'),
      note: (minutes) => t('history.report.peopleNote', { minutes }),
      name: t('history.report.name'),
    },
    days: {
      title: t('history.report.days'),
      note: t('history.report.daysNote'),
      day: t('history.report.day'),
    },
    families: {
      title: t('history.report.families'),
      note: t('history.report.familiesNote'),
      family: t('history.report.family'),
    },
    figures: {
      changed: figure('changed'),
      segments: figure('segments'),
      commands: figure('commands'),
      confirmed: figure('confirmed'),
      repaired: figure('repaired'),
      approved: figure('approved'),
      requested: figure('requested'),
      rejected: figure('rejected'),
      notes: figure('notes'),
      time: figure('time'),
      perSegment: figure('perSegment'),
    },
    found: t('history.report.found'),
    gone: t('history.report.gone'),
    kept: t('history.report.kept'),
    open: t('history.report.open'),
    family: (family) => t(`families.${family}`),
    day: (day) => days.format(new Date(`${day}T12:00`)),
    duration: (milliseconds) => duration(t, milliseconds),
    minutes: t('history.report.minutesUnit'),
    csv: [
      t('history.report.csv.table'),
      t('history.report.csv.row'),
      t('history.report.csv.figure'),
      t('history.report.csv.value'),
    ],
  };
}

function duration(t: TFunction, milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return t('history.report.seconds', { count: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('history.report.minutes', { count: minutes });
  return t('history.report.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
