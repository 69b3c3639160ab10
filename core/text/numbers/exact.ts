import type { Exact } from './types.ts';

/** Arithmetic on Exact values: rationals of any size, never a float. */
export interface Rational {
  readonly numerator: bigint;
  /** Positive, and without a common divisor with the numerator. */
  readonly denominator: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const INTEGER = /^-?(?:0|[1-9]\d*)$/;

export function toRational(value: Exact): Rational {
  const slash = value.indexOf('/');
  if (slash !== -1) {
    return { numerator: BigInt(value.slice(0, slash)), denominator: BigInt(value.slice(slash + 1)) };
  }
  const point = value.indexOf('.');
  if (point === -1) return { numerator: BigInt(value), denominator: 1n };
  const digits = BigInt(value.slice(0, point) + value.slice(point + 1));
  return reduced(digits, 10n ** BigInt(value.length - point - 1));
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const common = gcd(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** The canonical spelling of numerator/denominator. The denominator must not be zero. */
export function fromRational(numerator: bigint, denominator: bigint): Exact {
  const positive = denominator < 0n ? reduced(-numerator, -denominator) : reduced(numerator, denominator);
  if (positive.denominator === 1n) return String(positive.numerator);
  let rest = positive.denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  if (rest !== 1n) return `${positive.numerator}/${positive.denominator}`;
  const places = Math.max(twos, fives);
  const scaled = (positive.numerator * 10n ** BigInt(places)) / positive.denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The canonical spelling of plain ASCII digits with at most one `.`: `007.50` is `7.5`. */
export function exact(decimal: string): Exact {
  if (INTEGER.test(decimal) && decimal !== '-0') return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  return fromRational(BigInt(`${whole}${fraction}` || '0'), 10n ** BigInt(fraction.length));
}

export function add(a: Exact, b: Exact): Exact {
  const [x, y] = [toRational(a), toRational(b)];
  return fromRational(
    x.numerator * y.denominator + y.numerator * x.denominator,
    x.denominator * y.denominator,
  );
}

export function multiply(a: Exact, b: Exact): Exact {
  if (b === '1') return a;
  const [x, y] = [toRational(a), toRational(b)];
  return fromRational(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** a / b; null where b is zero. */
export function divide(a: Exact, b: Exact): Exact | null {
  const [x, y] = [toRational(a), toRational(b)];
  if (y.numerator === 0n) return null;
  return fromRational(x.numerator * y.denominator, x.denominator * y.numerator);
}

/** Negative, zero or positive as a is smaller, equal or larger. */
export function compareExact(a: Exact, b: Exact): number {
  if (a === b) return 0;
  const [x, y] = [toRational(a), toRational(b)];
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function negate(value: Exact): Exact {
  if (value === '0') return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

export function isWhole(value: Exact): boolean {
  return INTEGER.test(value);
}

/** The nearest double: for tolerances and sizes, never for equality. */
export function toFloat(value: Exact): number {
  const slash = value.indexOf('/');
  return slash === -1 ? Number(value) : Number(value.slice(0, slash)) / Number(value.slice(slash + 1));
}

/** The value as a safe integer, or null where it is none. */
export function toInteger(value: Exact | null): number | null {
  if (value === null || !INTEGER.test(value) || value.length > 15) return null;
  return Number(value);
}
