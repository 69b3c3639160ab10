import { describe, expect, it } from 'vitest';
import { SENSES_BY_ENGLISH } from '../../../core/artifacts/lexicon/senses-by-english.ts';
import { DOMAIN_SENSES } from '../../../core/artifacts/senses.ts';
import { found } from './table.ts';

const RULE = 'wrong-sense-by-english';

describe(RULE, () => {
  it('knows for every sense a wrong word and a right one', () => {
    for (const { english, wrong, right } of SENSES_BY_ENGLISH) {
      expect(wrong.length, String(english)).toBeGreaterThan(0);
      expect(right.length, String(english)).toBeGreaterThan(0);
      expect(wrong.every((word) => word.length >= 2)).toBe(true);
    }
  });

  it('takes no expression that any English has', () => {
    for (const { english } of SENSES_BY_ENGLISH) expect('Good morning, everyone.').not.toMatch(english);
  });

  it('knows for every sense by its domain a head, a wrong word and a right one that differ', () => {
    for (const { heads, wrong, right } of DOMAIN_SENSES) {
      expect(
        heads.every((head) => /^=?[\w@' -]+!?$/.test(head)),
        heads.join(),
      ).toBe(true);
      expect(
        wrong.every((word) => /^[\u0e01-\u0e4e@. ]{2,}$/.test(word)),
        heads.join(),
      ).toBe(true);
      expect(
        right.every((word) => word.length >= 2),
        heads.join(),
      ).toBe(true);
      expect(
        wrong.filter((word) => right.includes(word)),
        heads.join(),
      ).toEqual([]);
    }
  });

  it.each([
    ['ร้านอยู่บนธนาคารของคลอง', 'The shop is on the bank of the canal.', 'ธนาคาร'],
    ['นักวิจัยพบโรงงานชนิดใหม่', 'Researchers found a new plant species.', 'โรงงาน'],
    ['ชาวประมงคิดถึงรถไฟ', 'The fisherman missed the train.', 'คิดถึง'],
    ['ผู้บาดเจ็บอยู่ในสภาพมั่นคง', 'The injured are in stable condition.', 'มั่นคง'],
    ['เขาถูกยิงจากบริษัท', 'He was fired from the company.', 'ยิง'],
    ['ดูรายละเอียดในโต๊ะที่ 4', 'See Table 4 for details.', 'โต๊ะ'],
    ['คนใจดีอะไรจะทำเช่นนี้', 'What kind of person would do this?', 'ใจดี'],
    ['ชาวประมงจับเบสได้หลายตัว', 'The fishermen caught several bass in the lake.', 'เบส'],
    ['ทหารเหยียบของฉันใกล้ชายแดน', 'The soldier stepped on a mine near the border.', 'ของฉัน'],
    ['ผู้ถือหุ้นต้องออกกำลังกายสิทธิ์', 'Shareholders must exercise their rights.', 'ออกกำลังกาย'],
    ['เขาจะกลับมาในอาจ', 'He will be back in May.', 'อาจ'],
    ['ประหยัด', 'Save', 'ประหยัด'],
  ])('finds it in: %s', (source, target, mark) => {
    expect(found(RULE, source, target).map(({ text }) => text)).toEqual([mark]);
  });

  it.each([
    ['ร้านอยู่ข้างธนาคาร', 'The shop is next to the bank.'],
    ['ธนาคารอยู่ริมฝั่งคลอง', 'The bank stands on the bank of the canal.'],
    ['โรงงานศึกษาพืชชนิดใหม่', 'The factory studies a new plant species.'],
    ['แม่คิดถึงลูก', 'The mother misses her child.'],
    ['เขาถูกยิงที่ขา', 'He was shot in the leg.'],
    ['โต๊ะไม้สี่ตัว', 'Four wooden tables'],
    ['ตุรกีส่งออกไก่งวง', 'Turkey exports turkeys.'],
    ['เธอใจดีกับแมวทุกชนิด', 'She is kind to every kind of cat.'],
    ['ร้านอยู่บนธนาคารของคลอง', ''],
    ['เบสกับกลองเข้ากันดี', 'The bass and the drums are in tune.'],
    ['ประโยคนี้อ่านยาก ผู้พิพากษาบอก', 'This sentence has no verb, the judge said.'],
    ['หุ้นธนาคารร่วงหลังรายใหญ่เทขาย', 'Bank stocks fell after a major holder sold its shares.'],
    ['เขาอาจกลับมา', 'May he come back?'],
    ['ประหยัดน้ำ', 'Save water'],
  ])('leaves alone: %s', (source, target) => {
    expect(found(RULE, source, target)).toEqual([]);
  });
});
