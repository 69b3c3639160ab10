import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SongphasaError } from '../../../core/errors.ts';
import {
  mapOffset,
  mergeTexts,
  segmentParagraphs,
  segmentText,
  splitAt,
  suggestTargetCut,
} from '../../../core/segmentation/index.ts';
import { isGraphemeBoundary } from '../../../core/text/graphemes.ts';
import { mixedText } from '../text/arbitraries.ts';

describe('paragraphs', () => {
  it('ends a line at every kind of line end and drops blank ones', () => {
    const text = 'ก\nข\r\n\r\n  \nค\rง\u2028จ\u2029\u200b\n ฉ\u00a0\n';
    const found = segmentParagraphs(text);
    expect(found.map((paragraph) => paragraph.text)).toEqual(['ก', 'ข', 'ค', 'ง', 'จ', ' ฉ\u00a0']);
    expect(found.map((paragraph) => paragraph.index)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { span, text: own } of found) expect(text.slice(span.start, span.end)).toBe(own);
    expect(segmentParagraphs('')).toEqual([]);
  });
});

const SENTENCE = 'คณะทำงานได้เสนอรายงานต่อที่ประชุมเมื่อวานและได้รับความเห็นชอบจากทุกฝ่ายโดยไม่มีข้อโต้แย้ง ';

describe('long paragraphs', () => {
  it('are cut evenly where it is safe, and only there', () => {
    const long = `${SENTENCE}นอกจากนี้ ${SENTENCE}`.repeat(5).trimEnd();
    const parts = segmentText(long, { maxLength: 300 });
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map((part) => part.text).join('')).toBe(long);
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(300);
      expect(part.text.length).toBeGreaterThan(100);
    }
    for (const part of parts.slice(1)) expect(part.text).toMatch(/^นอกจากนี้ /);
  });

  it('stay whole where no cut is safe, or where none is needed', () => {
    expect(segmentText('ก'.repeat(900))).toHaveLength(1);
    expect(segmentText(`${SENTENCE}นอกจากนี้ ${SENTENCE}`)).toHaveLength(1);
    expect(segmentText(`${SENTENCE}นอกจากนี้ ${SENTENCE}`.repeat(9), { maxLength: Infinity })).toHaveLength(1);
  });

  it('stay whole where the machine lost a number: the shift runs over the paragraph', () => {
    const long = `${SENTENCE}นอกจากนี้ ${SENTENCE}`.repeat(9);
    expect(segmentText(long).length).toBeGreaterThan(1);
    expect(segmentText(`${long}ในอีก XNUMX วัน`)).toHaveLength(1);
  });

  it('lose and add nothing', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 5, max: 60 }), (text, maxLength) => {
        const whole = segmentParagraphs(text).map((paragraph) => paragraph.text);
        const joined: string[] = whole.map(() => '');
        for (const part of segmentText(text, { maxLength })) joined[part.paragraph] += part.text;
        expect(joined).toEqual(whole);
      }),
    );
  });
});

describe('mapping a place', () => {
  it.each([
    ['ล่วงหน้า 130 วันก่อนงาน', 'ล่วงหน้า 5 วันก่อนงาน', 'ล่วงหน้า 130 วัน'.length, 'ล่วงหน้า 5 วัน'.length],
    ['abc def', 'abc def', 4, 4],
    ['abcdef', 'XXabcdef', 3, 5],
    ['abcdef', '', 3, 0],
    ['', 'abc', 0, 0],
    ['one two three', 'one 2 three', 8, 6],
  ])('%s | %s at %i -> %i', (from, to, offset, expected) => {
    expect(mapOffset(from, to, offset)).toBe(expected);
  });

  it('keeps order, edges and characters', () => {
    fc.assert(
      fc.property(mixedText, mixedText, fc.nat(60), fc.nat(60), (from, to, a, b) => {
        const [low, high] = [Math.min(a, b, from.length), Math.min(Math.max(a, b), from.length)];
        const first = mapOffset(from, to, low);
        const second = mapOffset(from, to, high);
        expect(first).toBeLessThanOrEqual(second);
        expect(second).toBeLessThanOrEqual(to.length);
        expect(isGraphemeBoundary(to, first)).toBe(true);
      }),
    );
  });
});

describe('split and merge', () => {
  const texts = {
    original: 'แจ้งล่วงหน้า 130 วัน แล้วจัดงานได้',
    source: 'แจ้งล่วงหน้า 5 วัน แล้วจัดงานได้',
    target: 'Notify five days ahead. Then hold the event.',
  };

  it('cuts the original where the source is cut', () => {
    const [left, right] = splitAt(texts, 'แจ้งล่วงหน้า 5 วัน'.length);
    expect(left).toEqual({ original: 'แจ้งล่วงหน้า 130 วัน ', source: 'แจ้งล่วงหน้า 5 วัน ', target: texts.target });
    expect(right).toEqual({ original: 'แล้วจัดงานได้', source: 'แล้วจัดงานได้', target: '' });
  });

  it('cuts the target where it is told, and knows a good place', () => {
    const offset = 'แจ้งล่วงหน้า 5 วัน '.length;
    const offsetInTarget = suggestTargetCut(texts, offset);
    const [left, right] = splitAt(texts, offset, { offsetInTarget });
    expect([left.target, right.target]).toEqual(['Notify five days ahead. ', 'Then hold the event.']);
  });

  it.each([0, 999, -1])('refuses the edge %i', (offset) => {
    expect(() => splitAt(texts, offset)).toThrow(SongphasaError);
  });

  it('puts one space between paragraphs and none inside one', () => {
    const part = (text: string) => ({ original: text, source: text, target: 'A.' });
    expect(mergeTexts(part('ก'), part('ข'), ' ')).toEqual({ original: 'กข', source: 'ก ข', target: 'A. A.' });
    expect(mergeTexts(part('ก '), part('ข'))).toEqual({ original: 'ก ข', source: 'ก ข', target: 'A. A.' });
  });

  it('gives back the original and the source after any split and merge', () => {
    const triple = fc.record({ original: mixedText, source: mixedText, target: mixedText });
    fc.assert(
      fc.property(triple, fc.nat(60), (any, offset) => {
        let parts: readonly [typeof any, typeof any];
        try {
          parts = splitAt(any, offset);
        } catch (error) {
          expect(error).toBeInstanceOf(SongphasaError);
          return;
        }
        const merged = mergeTexts(...parts);
        expect(merged).toEqual(any);
        expect(parts[0].source.trim()).not.toBe('');
        expect(parts[1].source.trim()).not.toBe('');
      }),
    );
  });
});
