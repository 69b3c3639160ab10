import { describe, expect, it } from 'vitest';
import { withNumbersOf } from '../../../core/matching/substitute.ts';

describe('the numbers of an earlier translation', () => {
  it.each([
    ['ภายใน 7 วัน', 'ภายใน 5 วัน', 'within five days', 'within seven days'],
    ['ภายใน 12 วัน', 'ภายใน 5 วัน', 'Within 5 days', 'Within 12 days'],
    ['ห้าวัน', 'สามวัน', 'three days', null],
    ['ปี 2564', 'ปี 2563', 'in 2020', 'in 2021'],
    ['ราคา 2,500 บาท', 'ราคา 900 บาท', 'It costs 900 baht.', 'It costs 2,500 baht.'],
    ['การประชุมครั้งที่ 2', 'การประชุมครั้งที่ 1', 'The 1st meeting', 'The 2nd meeting'],
    ['การประชุมครั้งที่ 10', 'การประชุมครั้งที่ 9', 'The ninth meeting', 'The tenth meeting'],
    ['ตามมาตรา 15', 'ตามมาตรา 112', 'under Article 112', 'under Article 15'],
    ['มี 3 คนและ 4 คัน', 'มี 5 คนและ 2 คัน', '2 cars and 5 people', '4 cars and 3 people'],
    ['ร้อยละ 12.5', 'ร้อยละ 3', '3 percent', '12.5 percent'],
    ['ภายใน 5 วัน', 'ภายใน 5 วัน', 'within a week', 'within a week'],
    ['{2>ภายใน<2} 7 วัน', '{1>ภายใน<1} 5 วัน', '{1>within<1} 5 days', '{1>within<1} 7 days'],
  ])('%s after %s, %s', (present, earlier, english, wanted) => {
    const found = withNumbersOf(present, earlier, english);
    if (wanted === null) expect(found === null || found === 'five days').toBe(true);
    else expect(found).toBe(wanted);
  });

  it.each([
    ['the English has another number', 'ภายใน 7 วัน', 'ภายใน 5 วัน', 'within six days'],
    ['one becomes many', 'มี 3 คัน', 'มี 1 คัน', '1 car'],
    ['the texts have other kinds of numbers', 'ปี 2564', '5 คน', '5 people'],
    ['there are more of them now', '5 คน 6 คัน', '5 คน', '5 people'],
    ['it is a range', '5-9 คน', '5-7 คน', '5-7 people'],
    ['the unit is another', '5 กิโลเมตร', '7 วัน', '7 days'],
  ])('are left to a person where %s', (_why, present, earlier, english) => {
    expect(withNumbersOf(present, earlier, english)).toBeNull();
  });
});
