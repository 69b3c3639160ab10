import { describe, expect, it } from 'vitest';
import { RULES } from '../../../core/artifacts/rules/index.ts';
import { rulesInForce, scanDocument, scanSegment } from '../../../core/artifacts/scan.ts';
import { FAMILIES } from '../../../core/model.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';

const segment = (source: string, target = '') => ({ source, target });

describe('the rules', () => {
  it('have unique kebab-case ids and known families', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(FAMILIES).toContain(rule.family);
    }
  });

  it.each(LANGUAGES)('have a title in %s, and so has every family', (language) => {
    const { exists } = createI18n(language);
    expect(RULES.filter(({ id }) => !exists(`rules.${id}.title`)).map(({ id }) => id)).toEqual([]);
    expect(FAMILIES.filter((family) => !exists(`families.${family}`))).toEqual([]);
  });

  it('can each be switched off, and on', () => {
    const off = { switched: { placeholder: false, 'displaced-number': false } };
    expect(scanSegment(segment('มี XNUMX คน'), off)).toEqual([]);
    expect(rulesInForce({ switched: {} }).some(({ id }) => id === 'lost-passive')).toBe(false);
    expect(rulesInForce({ switched: { 'lost-passive': true } }).some(({ id }) => id === 'lost-passive')).toBe(
      true,
    );
  });
});

describe('scanSegment', () => {
  it('sorts by place and keeps overlapping findings of different families', () => {
    const found = scanSegment(segment('มี XNUMX คน พบกันเมื่อ26th มกราคม'));
    expect(found.map(({ family, text }) => [family, text])).toEqual([
      ['placeholder', 'XNUMX'],
      ['english-ordinal', '26th'],
      ['glued-text', '26th'],
    ]);
  });

  it('widens a mark to the character that it stands on, fixes included', () => {
    const [found] = scanSegment(segment('ที\u0e48\u0e48ดิน'));
    expect(found?.text).toBe('ที\u0e48\u0e48');
    expect(found?.fixes[0]?.text).toBe('ที\u0e48');
  });

  it('finds nothing in an empty segment', () => {
    expect(scanSegment(segment(''))).toEqual([]);
  });
});

describe('scanDocument', () => {
  it('gives one list a segment, and what scanSegment finds is in it', () => {
    const segments = ['มี XNUMX คน', 'ตลาดปลา', 'ตลาดวัน 5 ที่ผ่านมา'].map((source) => segment(source));
    expect(scanDocument(segments)).toEqual(segments.map((each) => scanSegment(each)));
  });
});
