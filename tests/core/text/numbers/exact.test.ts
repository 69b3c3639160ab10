import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareExact,
  divide,
  exact,
  multiply,
  negate,
  toFloat,
  toInteger,
} from '../../../../core/text/numbers/exact.ts';

describe('exact values', () => {
  it.each([
    ['007.50', '7.5'],
    ['1.0', '1'],
    ['0', '0'],
    ['-0', '0'],
    ['00', '0'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s is spelled %s', (written, canonical) => {
    expect(exact(written)).toBe(canonical);
  });

  it('keeps decimals that floats lose', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(multiply('4.3', '1000000')).toBe('4300000');
    expect(divide('1', '3')).toBe('1/3');
    expect(divide('2', '6')).toBe('1/3');
    expect(divide('3', '4')).toBe('0.75');
    expect(divide('1', '0')).toBeNull();
    expect(multiply('1/3', '3')).toBe('1');
    expect(negate('1/3')).toBe('-1/3');
  });

  it('obeys the rules of arithmetic', () => {
    const value = fc
      .tuple(fc.bigInt({ min: -999999n, max: 999999n }), fc.integer({ min: 1, max: 400 }))
      .map(([numerator, denominator]) => divide(String(numerator), String(denominator)) ?? '0');
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(add(a, b)).toBe(add(b, a));
        expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)));
        expect(add(a, negate(a))).toBe('0');
        if (b !== '0') expect(multiply(divide(a, b) ?? '', b)).toBe(a);
        // As a sum, for -0 is not 0 where a equals b.
        expect(Math.sign(compareExact(a, b)) + Math.sign(compareExact(b, a))).toBe(0);
        expect(compareExact(a, b) === 0).toBe(a === b);
        expect(toFloat(a)).toBeCloseTo(toFloat(add(a, '0')), 12);
      }),
    );
  });

  it.each([
    ['42', 42],
    ['-7', -7],
    ['1.5', null],
    ['1/3', null],
    [null, null],
    ['12345678901234567', null],
  ])('%s as an integer is %s', (value, expected) => {
    expect(toInteger(value)).toBe(expected);
  });
});
