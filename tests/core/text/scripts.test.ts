import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary, isThaiSafeBoundary, snapToBoundary } from '../../../core/text/graphemes.ts';
import { scriptRuns } from '../../../core/text/scripts.ts';
import { normaliseForSearch } from '../../../core/text/search-form.ts';
import { thaiClass, toArabicDigits, toThaiDigits } from '../../../core/text/thai.ts';
import { mixedText } from './arbitraries.ts';

describe('Thai classes', () => {
  it.each([
    ['ก', 'consonant'],
    ['ฮ', 'consonant'],
    ['ฤ', 'consonant'],
    ['เ', 'leading-vowel'],
    ['ไ', 'leading-vowel'],
    ['ะ', 'following-vowel'],
    ['า', 'following-vowel'],
    ['\u0e31', 'above-vowel'],
    ['\u0e37', 'above-vowel'],
    ['\u0e47', 'above-vowel'],
    ['\u0e38', 'below-vowel'],
    ['\u0e3a', 'below-vowel'],
    ['\u0e33', 'sara-am'],
    ['\u0e48', 'tone'],
    ['\u0e4b', 'tone'],
    ['\u0e4c', 'sign'],
    ['\u0e4d', 'sign'],
    ['ๆ', 'maiyamok'],
    ['ฯ', 'paiyannoi'],
    ['๐', 'digit'],
    ['๙', 'digit'],
    ['฿', 'symbol'],
    ['a', null],
    ['\u0e3b', null],
    ['\u0e5c', null],
  ])('%s is %s', (char, kind) => {
    expect(thaiClass(char.charCodeAt(0))).toBe(kind);
  });

  it('turns digits into each other and leaves the rest', () => {
    expect(toThaiDigits('ม.6 ปี 2564')).toBe('ม.๖ ปี ๒๕๖๔');
    expect(toArabicDigits('ม.๖ ปี ๒๕๖๔')).toBe('ม.6 ปี 2564');
  });
});

const runs = (text: string): string =>
  scriptRuns(text)
    .map((run) => `${run.script}:${text.slice(run.start, run.end)}`)
    .join('|');

describe('script runs', () => {
  it.each([
    ['มีXNUMXคน', 'thai:มี|latin:XNUMX|thai:คน'],
    ['เมื่อ26th มกราคม', 'thai:เมื่อ|digit:26|latin:th|space: |thai:มกราคม'],
    ['ปี ๒๕๖๔', 'thai:ปี|space: |digit:๒๕๖๔'],
    ['ต่างๆ', 'thai:ต่างๆ'],
    ['฿5', 'punctuation:฿|digit:5'],
    ['น้ำ(ดี)', 'thai:น้ำ|punctuation:(|thai:ดี|punctuation:)'],
    ['ดี👩‍⚕️ครับ', 'thai:ดี|emoji:👩‍⚕️|thai:ครับ'],
    ['🇹🇭ไทย', 'emoji:🇹🇭|thai:ไทย'],
    ['รัก❤️', 'thai:รัก|emoji:❤️'],
    ['© 2024', 'punctuation:©|space: |digit:2024'],
    ['Москва', 'other:Москва'],
    ['ไท\u200bย', 'thai:ไท\u200bย'],
    ['cafe\u0301', 'latin:cafe\u0301'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(runs(text)).toBe(expected);
  });

  it('covers every text without gaps, neighbours differ, no run starts inside a grapheme', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const found = scriptRuns(text);
        expect(found.map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
        found.forEach((run, index) => {
          expect(run.script).not.toBe(found[index + 1]?.script);
        });
      }),
    );
  });
});

describe('boundaries', () => {
  const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });

  it('agrees with UAX 29 at every offset', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const starts = new Set([...segmenter.segment(text)].map((part) => part.index)).add(text.length);
        for (let at = 0; at <= text.length; at += 1) {
          expect([at, isGraphemeBoundary(text, at)]).toEqual([at, starts.has(at)]);
        }
      }),
    );
  });

  it.each([
    ['เก', 1, false],
    ['กา', 1, false],
    ['กก', 1, true],
    ['ต่างๆ', 4, false],
    ['น้ำ', 1, false],
    ['น้ำ', 2, false],
    ['ab', 1, true],
  ])('%s at %i: %s', (text, at, safe) => {
    expect(isThaiSafeBoundary(text, at)).toBe(safe);
  });

  it('snaps to a safe boundary at or before', () => {
    fc.assert(
      fc.property(mixedText, fc.nat(80), (text, offset) => {
        const at = snapToBoundary(text, offset);
        expect(at).toBeLessThanOrEqual(Math.min(offset, text.length));
        expect(isThaiSafeBoundary(text, at)).toBe(true);
      }),
    );
  });
});

describe('search form', () => {
  it.each([
    ['ทํา', 'ทำ'], // nikhahit + aa
    ['นํ้า', 'น้ำ'], // nikhahit, tone, aa
    ['น้ํา', 'น้ำ'], // tone, nikhahit, aa
    ['นำ้', 'น้ำ'], // sara am, tone
    ['ที่', 'ที่'],
    ['ท่ี', 'ที่'], // tone before vowel
    ['ปู่', 'ปู่'],
    ['ปู่', 'ปู่'],
    ['เเม่', 'แม่'],
    ['มๅก', 'มาก'],
    ['ฤๅษี', 'ฤๅษี'],
    ['ดี่่', 'ดี่'], // doubled mark
    ['สวัส\u200bดี', 'สวัสดี'],
    ['พ.ศ. ๒๕๖๔', 'พ.ศ. 2564'],
    ['NGO\u00a0Fiat', 'ngo fiat'],
    ['e\u0301', 'é'],
    ['ﬁ ①', 'ﬁ ①'], // no compatibility forms
  ])('%s -> %s', (text, expected) => {
    expect(normaliseForSearch(text)).toBe(expected);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const once = normaliseForSearch(text);
        expect(normaliseForSearch(once)).toBe(once);
      }),
    );
  });
});
