import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enclosures } from '../../../core/text/enclosures.ts';
import { isGraphemeBoundary } from '../../../core/text/graphemes.ts';
import { parseNumbers } from '../../../core/text/numbers/index.ts';
import { sentenceCuts } from '../../../core/text/sentences.ts';
import type { Language } from '../../../core/text/words.ts';
import { mixedText } from './arbitraries.ts';

function parts(text: string, language: Language): string[] {
  const stops = [0, ...sentenceCuts(text, language), text.length];
  return stops.slice(1).map((stop, index) => text.slice(stops[index], stop));
}

const CLAUSE = 'คณะกรรมการเห็นชอบแผนพัฒนาท่าเรือฉบับใหม่แล้ว';

describe('Thai paragraphs', () => {
  it.each([
    [`${CLAUSE} |นอกจากนี้ยังอนุมัติงบเพิ่มเติม`],
    [`${CLAUSE} |อย่างไรก็ตาม ยังมีข้อกังวลหลายประการ`],
    [`${CLAUSE} |แต่ชาวบ้านยังไม่พอใจ`],
    [`${CLAUSE} แต่ละฝ่ายรับไปพิจารณา`],
    [`${CLAUSE} แต่งตั้งประธานคนใหม่`],
    [`${CLAUSE} |ในปี 2563 บริษัทขยายกิจการไปเวียดนาม`],
    [`${CLAUSE} ในปี 2563 เพื่อขยายกิจการ`],
    [`${CLAUSE} ในปี 2563`],
    [`${CLAUSE} |ปีนี้ รัฐบาลตั้งเป้าไว้สูงกว่าเดิม`],
    [`${CLAUSE} ซึ่งใช้งบ 1.8 พันล้าน tenge (มากกว่า 4.3 ล้านดอลลาร์) เงินส่วนใหญ่มาจากภาษี`],
    [`${CLAUSE} เมื่อวันที่ 3 กุมภาพันธ์ 2564 ที่ผ่านมา`],
    [`${CLAUSE}ในเวลาหนึ่งสัปดาห์ ต่อมาจึงเริ่มก่อสร้าง`],
    [`${CLAUSE} |ต่อมา ผู้รับเหมาเริ่มก่อสร้าง`],
    ['สั้นไป นอกจากนี้ยังมีอีก'],
    [`${CLAUSE} จำนวน 12 นอกจากนี้ยังมีอีก`], // ends in a number
    [`${CLAUSE} (ตามที่เสนอ นอกจากนี้ยังมีอีก)`],
    [`“${CLAUSE} นอกจากนี้ยังมีอีก”`],
    [`${CLAUSE} และ นอกจากนี้ยังมีอีก`], // after a conjunction
    [`${CLAUSE}ต่างๆ และอื่นๆ อีกมาก`], // ๆ is no end
    [`${CLAUSE} กรุงเทพฯ เชียงใหม่ ฯลฯ และที่อื่น`],
    [`${CLAUSE}หรือไม่? |คำตอบยังไม่มี`],
    [`${CLAUSE}. |คำตอบยังไม่มี`],
    ['เปิดเวลา 08.00 น. ถึง 17.00 น. ทุกวัน'],
    ['เมื่อวันที่ 3 เม.ย. พล.อ. ประยุทธ์ เดินทางกลับ'],
    ['เขากล่าวว่า This is fine. |ทุกคนพอใจ'],
  ])('%s', (marked) => {
    const expected = marked.split('|');
    expect(parts(expected.join(''), 'th')).toEqual(expected);
  });
});

describe('English paragraphs', () => {
  it.each([
    ['It rained. |We left.'],
    ['Mr. Smith met Dr. Jones in St. Louis. |They talked.'],
    ['The U.S. Senate met. |It voted.'],
    ['See e.g. Article 5. |Then go on.'],
    ['No. 5 is alive.'],
    ['It grew by 3.5 percent. |Then it fell.'],
    ['J. K. Rowling wrote it. |I read it.'],
    ['So am I. |They know.'],
    ['Wait... what? |Yes!'],
    ['Well… |He left.'],
    ['“Go.” |He went.'],
    ['“Go. Now.” |He went.'],
    ['He came (late. Very late.) and left.'],
    ['It fell to 5. |15 people left.'],
    ['1. Introduction'],
    ['At 8 p.m. Friday it began.'],
    ['On Jan. 5 it rained. |On Feb. 6 it snowed.'],
    ['Acme Inc. Chairman Lee quit.'],
    ['Really?! |No.'],
    ['iPhones sold. |iPads did not.'.replace('|', '')],
    [''],
  ])('%s', (marked) => {
    const expected = marked.split('|');
    expect(parts(expected.join(''), 'en')).toEqual(expected);
  });
});

it('finds brackets and quotes, and lets lone marks be', () => {
  const inside = (text: string) => enclosures(text).map((span) => text.slice(span.start, span.end));
  expect(inside('a (b [c] d) “e” "f" it’s ) (')).toEqual(['(b [c] d)', '[c]', '“e”', '"f"']);
  expect(inside('(a "b) c"')).toEqual(['(a "b)']);
});

it('cuts after white space only, never in a character, number, bracket or quote', () => {
  fc.assert(
    fc.property(mixedText, fc.constantFrom('th' as const, 'en' as const), (text, language) => {
      const cuts = sentenceCuts(text, language);
      expect(sentenceCuts(text, language)).toEqual(cuts);
      const guarded = [...enclosures(text), ...parseNumbers(text, language).map((mention) => mention.span)];
      let last = 0;
      for (const cut of cuts) {
        expect(cut).toBeGreaterThan(last);
        expect(cut).toBeLessThan(text.length);
        expect(text.slice(cut - 1, cut + 1)).toMatch(/^\s\S/);
        expect(isGraphemeBoundary(text, cut)).toBe(true);
        expect(guarded.filter((span) => span.start < cut && cut < span.end)).toEqual([]);
        last = cut;
      }
    }),
  );
});
