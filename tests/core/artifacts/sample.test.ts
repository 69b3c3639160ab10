import { describe, expect, it } from 'vitest';
import { scanDocument } from '../../../core/artifacts/scan.ts';
import { FAMILIES } from '../../../core/model.ts';
import { SAMPLE } from '../../../core/sample/sample.ts';

/** Of the other two, one is the person's own rules, and one is off until the person wants it. */
const NOT_SHOWN = ['omission', 'terminology', 'custom'];

describe('the sample project', () => {
  const found = scanDocument(SAMPLE);

  it('shows every artifact family', () => {
    const shown = new Set(found.flat().map(({ family }) => family));
    expect(FAMILIES.filter((family) => !shown.has(family))).toEqual(NOT_SHOWN);
  });

  it('has an omission for those who switch its rule on', () => {
    const rules = scanDocument(SAMPLE, { switched: { 'lost-passive': true } }).flat();
    expect(rules.some(({ family }) => family === 'omission')).toBe(true);
  });

  it('is about 40 segments, a third of them in English', () => {
    expect(SAMPLE.length).toBeGreaterThanOrEqual(40);
    expect(SAMPLE.filter(({ target }) => target !== '').length).toBeGreaterThanOrEqual(15);
  });

  it.each(['130 วัน', 'E-500', 'Volta 300', 'พ.ศ. 2566', '120 คน', 'มาริโนวา'])(
    'is not suspected of %s',
    (good) => {
      const at = SAMPLE.findIndex(({ source }) => source.includes(good));
      expect(found[at]?.map(({ rule }) => rule)).toEqual([]);
    },
  );
});
