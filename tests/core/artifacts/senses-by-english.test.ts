import { describe, expect, it } from 'vitest';
import { SENSES_BY_ENGLISH } from '../../../core/artifacts/lexicon/senses-by-english.ts';
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

  it.each([
    ['ร้านอยู่บนธนาคารของคลอง', 'The shop is on the bank of the canal.', 'ธนาคาร'],
    ['นักวิจัยพบโรงงานชนิดใหม่', 'Researchers found a new plant species.', 'โรงงาน'],
    ['ชาวประมงคิดถึงรถไฟ', 'The fisherman missed the train.', 'คิดถึง'],
    ['ผู้บาดเจ็บอยู่ในสภาพมั่นคง', 'The injured are in stable condition.', 'มั่นคง'],
    ['เขาถูกยิงจากบริษัท', 'He was fired from the company.', 'ยิง'],
    ['ดูรายละเอียดในโต๊ะที่ 4', 'See Table 4 for details.', 'โต๊ะ'],
    ['คนใจดีอะไรจะทำเช่นนี้', 'What kind of person would do this?', 'ใจดี'],
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
  ])('leaves alone: %s', (source, target) => {
    expect(found(RULE, source, target)).toEqual([]);
  });
});
