import { gregorianYears, likelyEra, type YearRange } from './eras.ts';
import { toInteger } from './exact.ts';
import type { Relation } from './relate.ts';
import type { ClockTime, Exact, MatchHow, NumberKind, NumberMention } from './types.ts';

const CALENDAR: ReadonlySet<NumberKind> = new Set(['year', 'decade', 'century', 'date', 'month']);

export function isCalendar(mention: NumberMention): boolean {
  return CALENDAR.has(mention.kind);
}

/** The Gregorian years that a year mention may mean, from the first of a range to its last. */
function yearsOf(mention: NumberMention): YearRange | null {
  if (mention.date !== null && mention.date.year !== null && mention.high === null) {
    return { low: mention.date.year, high: mention.date.yearHigh ?? mention.date.year };
  }
  const low = gregorian(mention, mention.value);
  if (low === null) return null;
  return { low: low.low, high: low.high };
}

function gregorian(mention: NumberMention, value: Exact | null): YearRange | null {
  const written = toInteger(value);
  if (written === null) return null;
  return mention.era === 'BE' ? gregorianYears(written, null) : { low: written, high: written };
}

function overlap(a: YearRange, b: YearRange): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function how(a: NumberMention, b: NumberMention): MatchHow {
  return (a.era ?? 'CE') === (b.era ?? 'CE') ? 'equal' : 'era';
}

/** How two dates, years, months, decades or centuries belong together; null where they do not. */
export function relateCalendar(a: NumberMention, b: NumberMention): Relation | null {
  if (a.kind === 'century' || b.kind === 'century') return a.kind === b.kind ? centuries(a, b) : null;
  if (a.kind === 'decade' || b.kind === 'decade') return decades(a, b);
  if (a.kind === 'year' && b.kind === 'year') return years(a, b);
  return dates(a, b);
}

function years(a: NumberMention, b: NumberMention): Relation | null {
  const [low, other] = [yearsOf(a), yearsOf(b)];
  if (low === null || other === null || (a.high === null) !== (b.high === null)) return null;
  if (!overlap(low, other)) return null;
  if (a.high !== null && b.high !== null) {
    const [high, otherHigh] = [gregorian(a, a.high), gregorian(b, b.high)];
    if (high === null || otherHigh === null || !overlap(high, otherHigh)) return null;
  }
  return { how: how(a, b), confidence: 1 };
}

function decades(a: NumberMention, b: NumberMention): Relation | null {
  const start = (mention: NumberMention): number | null => {
    const written = toInteger(mention.value);
    if (written === null) return null;
    const full = written < 100 ? written + 1900 : written;
    return likelyEra(full) === 'BE' ? full - 543 : full;
  };
  const [first, second] = [start(a), start(b)];
  if (first === null || second === null) return null;
  const form = a.kind === b.kind ? 1 : 0.6;
  if (first === second) return { how: form === 1 ? how(a, b) : 'form', confidence: form };
  // A Buddhist decade covers parts of two: ทศวรรษ 2530 is 1987 to 1996.
  const mixed = how(a, b) === 'era' && Math.abs(first - second) <= 7;
  return mixed && form === 1 ? { how: 'era', confidence: 0.6 } : null;
}

function centuries(a: NumberMention, b: NumberMention): Relation | null {
  const [first, second] = [toInteger(a.value), toInteger(b.value)];
  if (first === null || second === null) return null;
  if (how(a, b) === 'equal') return first === second ? { how: 'equal', confidence: 1 } : null;
  const [buddhist, christian] = a.era === 'BE' ? [first, second] : [second, first];
  const low = (buddhist - 1) * 100 + 1 - 543;
  const years: YearRange = { low, high: low + 99 };
  const other: YearRange = { low: (christian - 1) * 100 + 1, high: christian * 100 };
  return overlap(years, other) ? { how: 'era', confidence: 0.7 } : null;
}

/** Part by part; a part that only one of them names costs confidence. */
function dates(a: NumberMention, b: NumberMention): Relation | null {
  if (a.date === null || b.date === null) return null;
  const [x, y] = [a.date, b.date];
  const sameDay = (first: number | null, second: number | null): boolean =>
    first === null || second === null || first === second;
  const straight = sameDay(x.day, y.day) && sameDay(x.month, y.month);
  const swapped =
    (x.ambiguous || y.ambiguous) && sameDay(x.day, y.month) && sameDay(x.month, y.day) && !straight;
  if (!straight && !swapped) return null;
  const shared = [
    [x.day, y.day],
    [x.month, y.month],
    [x.year, y.year],
  ].map(([first, second]) => ({
    both: first !== null && second !== null,
    one: (first === null) !== (second === null),
  }));
  if (!shared.some((part) => part.both)) return null;
  const [years, other] = [yearsOf(a), yearsOf(b)];
  if (years !== null && other !== null && !overlap(years, other)) return null;
  const missing = shared.filter((part) => part.one).length;
  const ranges = (x.dayHigh ?? x.day) === (y.dayHigh ?? y.day) || missing > 0;
  const confidence = (swapped ? 0.7 : 1) - missing * 0.2 - (ranges ? 0 : 0.4);
  return { how: years !== null && other !== null ? how(a, b) : 'equal', confidence };
}

/** Clock times, to the minute; where half of the day is not said, either fits. `alike`: both name the same hour. */
export function relateTimes(a: ClockTime, b: ClockTime, alike: boolean): Relation | null {
  const minutes = (time: ClockTime): number => (time.hour * 60 + time.minute) % 1440;
  const difference = Math.abs(minutes(a) - minutes(b));
  if (difference === 0) return { how: alike ? 'equal' : 'clock', confidence: 1 };
  const half = difference === 720 && (a.twelveHour || b.twelveHour);
  return half ? { how: 'clock', confidence: 0.9 } : null;
}
