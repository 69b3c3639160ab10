import { compareExact, divide, multiply, toFloat } from './exact.ts';
import type { UnitId } from './lexicon/units.ts';
import { UNITS } from './lexicon/units.ts';
import type { Exact, NumberMention } from './types.ts';

/** How near two values are: `rounded` where one is the other written with fewer digits. */
export type Nearness = 'equal' | 'alternative' | 'rounded';

/** The digits of a value that carry it: 2 for 16,000, 4 for 305.4. */
function significant(value: Exact): number {
  const digits = value.replace(/^-/, '').replace('.', '').replace(/^0+/, '');
  return value.includes('.') ? digits.length : digits.replace(/0+$/, '').length;
}

function isRounded(a: Exact, b: Exact): boolean {
  if (a.includes('/') || b.includes('/')) return false;
  const [fine, coarse] = significant(a) >= significant(b) ? [a, b] : [b, a];
  const kept = significant(coarse);
  if (kept < 2 || significant(fine) <= kept) return false;
  return Number(toFloat(fine).toPrecision(kept)) === toFloat(coarse);
}

/** The nearness of two single values; null where they differ. */
export function nearness(a: Exact, b: Exact): Nearness | null {
  if (a === b) return 'equal';
  return isRounded(a, b) ? 'rounded' : null;
}

/** The nearness of the values of two mentions, ranges end by end. `factor` multiplies the second's. */
export function valueNearness(a: NumberMention, b: NumberMention, factor: Exact = '1'): Nearness | null {
  if (a.value === null || b.value === null || (a.high === null) !== (b.high === null)) return null;
  const times = (value: Exact): Exact => multiply(value, factor);
  const low = nearness(a.value, times(b.value));
  const high = a.high === null || b.high === null ? 'equal' : nearness(a.high, times(b.high));
  if (low !== null && high !== null) return low === 'equal' && high === 'equal' ? 'equal' : 'rounded';
  const others = [
    [a.alternative, b.value],
    [a.value, b.alternative],
    [a.alternative, b.alternative],
  ] as const;
  const agree = others.some(([x, y]) => x !== null && y !== null && compareExact(x, times(y)) === 0);
  return agree && a.high === null ? 'alternative' : null;
}

/** How many of `to` one of `from` is; null where they measure different things. */
export function unitRatio(from: UnitId, to: UnitId): Exact | null {
  if (UNITS[from].dimension !== UNITS[to].dimension) return null;
  return divide(UNITS[from].factor, UNITS[to].factor);
}

/** Conversions are rounded in texts: 5% is what "10 miles, or 16 km" needs. */
const CONVERSION_TOLERANCE = 0.05;

/**
 * Whether two measures in different units are the same size: exactly, or for lengths, weights and the like within rounding.
 * Durations convert exactly only: 52 weeks are not a year, 30 days not a month.
 */
export function sameSize(a: NumberMention, b: NumberMention): 'exact' | 'near' | null {
  if (a.unit === null || b.unit === null || a.value === null || b.value === null) return null;
  if (UNITS[a.unit].dimension === 'temperature') return sameTemperature(a, b);
  const ratio = unitRatio(b.unit, a.unit);
  if (ratio === null) return null;
  if (valueNearness(a, b, ratio) === 'equal') return 'exact';
  if (UNITS[a.unit].dimension === 'time') return null;
  const near = (x: Exact, y: Exact): boolean => {
    const [first, second] = [toFloat(x), toFloat(multiply(y, ratio))];
    return Math.abs(first - second) <= CONVERSION_TOLERANCE * Math.max(Math.abs(first), Math.abs(second));
  };
  if ((a.high === null) !== (b.high === null) || !near(a.value, b.value)) return null;
  return a.high === null || b.high === null || near(a.high, b.high) ? 'near' : null;
}

function sameTemperature(a: NumberMention, b: NumberMention): 'exact' | 'near' | null {
  const [celsius, fahrenheit] = a.unit === 'celsius' ? [a, b] : [b, a];
  if (celsius.unit !== 'celsius' || fahrenheit.unit !== 'fahrenheit') return null;
  if (celsius.value === null || fahrenheit.value === null) return null;
  const difference = Math.abs(toFloat(celsius.value) - ((toFloat(fahrenheit.value) - 32) * 5) / 9);
  return difference < 1e-9 ? 'exact' : difference <= 1 ? 'near' : null;
}
