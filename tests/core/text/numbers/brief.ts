import { type NumberMention, parseNumbers } from '../../../../core/text/numbers/index.ts';
import type { Language } from '../../../../core/text/words.ts';

/**
 * A mention in one line, for tables: text, kind, value or range, then only what is not at rest: bound, soft, era, currency, unit,
 * noun (x counts, # labels), date, time.
 */
export function brief(mention: NumberMention): string {
  const { kind, expects, value, high, bound, soft, era, currency, unit, noun, date, time } = mention;
  const parts = [
    `«${mention.text}»`,
    expects === null ? kind : `lost ${expects}`,
    value === null ? '' : high === null ? value : `${value}..${high}`,
    bound === 'exact' ? '' : bound,
    soft ? 'soft' : '',
    era ?? '',
    currency ?? '',
    unit ?? '',
    noun === null || noun.concept === null || noun.concept === unit
      ? ''
      : `${noun.relation === 'counts' ? 'x' : '#'}${noun.concept}`,
    date === null
      ? ''
      : [
          date.year === date.yearHigh ? (date.year ?? '') : `${date.year}~${date.yearHigh}`,
          date.month ?? '',
          date.dayHigh === null ? (date.day ?? '') : `${date.day}..${date.dayHigh}`,
        ].join('-') + (date.ambiguous ? '?' : ''),
    time === null ? '' : `${time.hour}:${String(time.minute).padStart(2, '0')}${time.twelveHour ? '?' : ''}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function briefs(text: string, language: Language): string[] {
  return parseNumbers(text, language).map(brief);
}
