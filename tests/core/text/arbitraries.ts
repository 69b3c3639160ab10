import fc from 'fast-check';

/** Pieces that Thai news is made of, with what is awkward in it: marks, joiners, mixed scripts, numbers, quotes. */
const PIECES = [
  'กระทรวงการคลัง',
  'น้ำท่วม',
  'เก้าอี้',
  'ต่างๆ',
  'กรุงเทพฯ',
  'ฯลฯ',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  'XNUMX',
  '26th',
  'NGO',
  '1.8 พันล้าน',
  'พ.ศ. ๒๕๖๔',
  '“',
  '”',
  '(',
  ')',
  '👩‍⚕️',
  '🇹🇭',
  'e\u0301',
  'สามสิบห้า',
  'นอกจากนี้ ',
  'อย่างไรก็ตาม ',
  '. ',
  '? ',
  'Mr. ',
  '3,5',
  '-',
  'ที่',
  'เ',
  'ำ',
  '์',
];

export const mixedText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));
