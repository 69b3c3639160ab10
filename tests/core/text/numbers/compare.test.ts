import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumbers, parseNumbers, type UnmatchedNumber } from '../../../../core/text/numbers/index.ts';
import { mixedText } from '../arbitraries.ts';

/** Thai, English, the matches with how, and what is left over with certainty on either side. */
type Case = readonly [string, string, readonly string[], readonly string[], readonly string[]];

const CASES: readonly Case[] = [
  // compound measures, and what one text says twice
  [
    'ใช้เวลา 1 ชั่วโมง 30 นาที',
    'It takes 90 minutes',
    ['1 ชั่วโมง = 90 minutes: unit', '30 นาที = 90 minutes: unit'],
    [],
    [],
  ],
  [
    'สูง 193 เซนติเมตร',
    '6 feet 4 inches',
    ['193 เซนติเมตร = 6 feet: unit', '193 เซนติเมตร = 4 inches: unit'],
    [],
    [],
  ],
  ['2 ชั่วโมง 5 นาที', '2 hours 5 minutes', ['2 ชั่วโมง = 2 hours: equal', '5 นาที = 5 minutes: equal'], [], []],
  ['ปี 2019 หรือ พ.ศ. 2562', 'in 2019', ['ปี 2019 = 2019: equal'], [], []],
  ['355 มิลลิลิตร', '12 ounces', ['355 มิลลิลิตร = 12 ounces: unit'], [], []],
  ['-20 องศา', '-4°F', ['-20 องศา = -4°F: unit'], [], []],
  ['เพิ่มขึ้น 0.25%', 'up 25 basis points', ['0.25% = 25 basis points: form'], [], []],
  ['ราคา 35 ดอลลาร์', 'a price of £35', [], ['35 ดอลลาร์'], ['£35']],
  ['ราว 5-6 ล้านคน', 'five to six million people', ['5-6 ล้านคน = five to six million people: equal'], [], []],
  ['1 โหล', 'a dozen', ['1 โหล = a dozen: scale'], [], []],
  ['ค.ศ. 1939-1945', '(1939–45)', ['ค.ศ. 1939-1945 = 1939–45: equal'], [], []],
  ['โทร 1669', 'Call 1669', ['1669 = 1669: equal'], [], []],
  // equal, in any form of writing
  ['มีผู้สมัคร 1,234 คน', 'There were 1,234 applicants', ['1,234 คน = 1,234 applicants: equal'], [], []],
  ['มีผู้สมัคร ๑,๒๓๔ คน', 'There were 1,234 applicants', ['๑,๒๓๔ คน = 1,234 applicants: equal'], [], []],
  ['นักเรียนสามสิบห้าคน', 'thirty-five students', ['สามสิบห้าคน = thirty-five students: equal'], [], []],
  ['การประชุมครั้งที่ 9', 'the ninth meeting', ['ครั้งที่ 9 = ninth meeting: equal'], [], []],
  ['ลดลงร้อยละ 30', 'fell by 30 percent', ['ร้อยละ 30 = 30 percent: equal'], [], []],
  ['ลดลง 4.5%', 'fell by 4.5 per cent', ['4.5% = 4.5 per cent: equal'], [], []],
  ['โควิด-19', 'COVID-19', ['โควิด-19 = COVID-19: equal'], [], []],
  ['Fiat 500 กับ Mini', 'the Fiat 500 and the Mini', ['Fiat 500 = Fiat 500: equal'], [], []],
  ['มาตรา 130', 'Article 130', ['มาตรา 130 = Article 130: equal'], [], []],
  ['สงครามโลกครั้งที่สอง', 'World War II', ['สงครามโลกครั้งที่สอง = World War II: equal'], [], []],
  ['รัชกาลที่ 9', 'King Rama IX', ['รัชกาลที่ 9 = King Rama IX: equal'], [], []],
  [
    'ไตรมาส 2/2563',
    'the second quarter of 2020',
    ['ไตรมาส 2 = second quarter: equal', '2563 = 2020: era'],
    [],
    [],
  ],
  // scales
  ['งบ 1.8 พันล้านบาท', '1.8 billion baht', ['1.8 พันล้านบาท = 1.8 billion baht: equal'], [], []],
  ['งบ 1.8 พันล้านบาท', '1,800 million baht', ['1.8 พันล้านบาท = 1,800 million baht: scale'], [], []],
  ['งบ 3 หมื่น 5 พันบาท', '35,000 baht', ['3 หมื่น 5 พันบาท = 35,000 baht: scale'], [], []],
  ['ผู้ประท้วงห้าแสนคน', 'half a million protesters', ['ห้าแสนคน = half a million protesters: scale'], [], []],
  ['กำไร 2.5 ล้านล้านบาท', '2.5 trillion baht', ['2.5 ล้านล้านบาท = 2.5 trillion baht: equal'], [], []],
  // eras, dates, months
  ['ในปี พ.ศ. 2563', 'in 2020', ['ปี พ.ศ. 2563 = 2020: era'], [], []],
  ['ตั้งแต่ปี 2563', 'since 2020', ['ปี 2563 = 2020: era'], [], []],
  ['เมื่อวันที่ 26 มกราคม 2564', 'on January 26, 2021', ['วันที่ 26 มกราคม 2564 = January 26, 2021: era'], [], []],
  ['เมื่อ26th มกราคม 2021', 'on 26 January 2021', ['26th มกราคม 2021 = 26 January 2021: equal'], [], []],
  ['วันที่ 3 กุมภาพันธ์', 'on 3 February 2021', ['วันที่ 3 กุมภาพันธ์ = 3 February 2021: equal'], [], []],
  ['3 ก.พ. 64', '3 February 2021', ['3 ก.พ. 64 = 3 February 2021: era'], [], []],
  ['03/02/2564', '3 February 2021', ['03/02/2564 = 3 February 2021: era'], [], []],
  ['เดือนพฤศจิกายนปีที่แล้ว', 'last November', ['เดือนพฤศจิกายน = November: equal'], [], []],
  ['พ.ศ. 2475', 'in 1932', ['พ.ศ. 2475 = 1932: era'], [], []],
  ['ปี 2563-2565', '2020-2022', ['ปี 2563-2565 = 2020-2022: era'], [], []],
  ['ทศวรรษ 1990', 'the 1990s', ['ทศวรรษ 1990 = 1990s: equal'], [], []],
  ['ทศวรรษ 2530', 'the 1990s', ['ทศวรรษ 2530 = 1990s: era'], [], []],
  ['ศตวรรษที่ 21', 'the 21st century', ['ศตวรรษที่ 21 = 21st century: equal'], [], []],
  ['พุทธศตวรรษที่ 25', 'the 20th century', ['พุทธศตวรรษที่ 25 = 20th century: era'], [], []],
  // clock
  ['เวลา 2 ทุ่ม', 'at 8 p.m.', ['เวลา 2 ทุ่ม = 8 p.m.: clock'], [], []],
  ['เวลา 20.00 น.', 'at 8 p.m.', ['เวลา 20.00 น. = 8 p.m.: clock'], [], []],
  ['ตีสาม', 'at 3 a.m.', ['ตีสาม = 3 a.m.: equal'], [], []],
  ['บ่าย 2 โมง', "at 2 o'clock", ["บ่าย 2 โมง = 2 o'clock: clock"], [], []],
  ['เที่ยงคืน', 'at midnight', ['เที่ยงคืน = midnight: equal'], [], []],
  ['8 โมงเช้า', 'at 8:00', ['8 โมงเช้า = 8:00: equal'], [], []],
  // units, grades, currencies
  ['ตลอดสามทศวรรษ', 'over three decades', ['สามทศวรรษ = three decades: equal'], [], []],
  ['ตลอด 30 ปี', 'over three decades', ['30 ปี = three decades: unit'], [], []],
  ['ไกล 16 กม.', 'ten miles away', ['16 กม. = ten miles: unit'], [], []],
  ['หนัก 45 กก.', 'weighs 100 pounds', ['45 กก. = 100 pounds: unit'], [], []],
  ['ร้อน 40 องศาเซลเซียส', '104 degrees Fahrenheit', ['40 องศาเซลเซียส = 104 degrees Fahrenheit: unit'], [], []],
  ['นักเรียน ม.6', 'Grade 12 students', ['ม.6 = Grade 12: grade'], [], []],
  ['นักเรียน ป.4', 'Grade 4 pupils', ['ป.4 = Grade 4: equal'], [], []],
  ['ราว 3.3 พันล้านบาท', 'about 100 million dollars', ['3.3 พันล้านบาท = 100 million dollars: currency'], [], []],
  // other forms
  ['ครึ่งหนึ่ง', '50%', ['ครึ่งหนึ่ง = 50%: form'], [], []],
  ['เพิ่มขึ้นสองเท่า', 'doubled', ['สองเท่า = doubled: soft'], [], []],
  ['เพิ่มขึ้น 40 เท่า', 'grew 40 times', ['40 เท่า = 40 times: equal'], [], []],
  ['ปีละสองครั้ง', 'twice a year', ['สองครั้ง = twice: form'], [], []],
  ['ครบรอบ 30 ปี', 'the 30th anniversary', ['30 ปี = 30th anniversary: form'], [], []],
  ['5% ถึง 7%', 'from 5% to 7%', ['5% ถึง 7% = 5% to 7%: equal'], [], []],
  [
    'จาก 5 ล้านเป็น 7 ล้านบาท',
    'from 5 to 7 million baht',
    ['5 ล้าน = 5 to 7 million baht: form', '7 ล้านบาท = 5 to 7 million baht: form'],
    [],
    [],
  ],
  ['1 ใน 4 คน', 'one in four people', ['1 = one in four: form', '4 คน = one in four: form'], [], []],
  ['ประมาณ 1.8 ล้านคน', '1.83 million people', ['1.8 ล้านคน = 1.83 million people: rounded'], [], []],
  // nothing to report
  ['ทั้งสองฝ่ายตกลงกัน', 'Both sides agreed.', ['สองฝ่าย = Both sides: soft'], [], []],
  ['ทั้งคู่ปลอดภัย', 'Both passengers are safe.', [], [], []],
  ['วันหนึ่งเขากลับมา', 'One day he came back.', ['หนึ่ง = One day: soft'], [], []],
  ['ผู้ประท้วงหลายร้อยคน', 'hundreds of protesters', ['ร้อยคน = hundreds of protesters: soft'], [], []],
  ['หนึ่งสัปดาห์ต่อมา', 'a week later', ['หนึ่งสัปดาห์ = a week: soft'], [], []],
  ['ครั้งแรก', 'for the first time', [], [], []],
  // reordered
  [
    'ปี 2563 มีนักเรียน 400 คนจาก 12 โรงเรียน',
    '400 students of 12 schools came in 2020',
    ['ปี 2563 = 2020: era', '400 คน = 400 students: equal', '12 = 12 schools: equal'],
    [],
    [],
  ],
  // wrong
  ['แจ้งล่วงหน้า 130 วัน', 'notify five days ahead', [], ['130 วัน'], ['five days']],
  [
    'แจ้งล่วงหน้า 130 วัน ตามมาตรา XNUMX',
    'notify five days ahead under Article 130',
    [],
    ['130 วัน', 'มาตรา XNUMX'],
    ['five days', 'Article 130'],
  ],
  [
    'ครั้งที่ 12 จัด XNUMX ครั้ง',
    'the ninth forum held 12 meetings',
    [],
    ['ครั้งที่ 12', 'XNUMX ครั้ง'],
    ['ninth forum', '12 meetings'],
  ],
  ['ในปี พ.ศ. 2003', 'in 2003', [], ['ปี พ.ศ. 2003'], ['2003']],
  ['งบ 2.4 ล้านดอลลาร์', '$2.4 billion', [], ['2.4 ล้านดอลลาร์'], ['$2.4 billion']],
  ['ไกล 12 กม.', '12 miles away', [], ['12 กม.'], ['12 miles']],
  ['500 กรัม', '500 mg', [], ['500 กรัม'], ['500 mg']],
  ['ราคา 30 บาท', 'a price of 30 dollars', [], ['30 บาท'], ['30 dollars']],
  ['5 วัน', 'five years', [], ['5 วัน'], ['five years']],
  ['เวลา 2 ทุ่ม', 'at 2 p.m.', [], ['เวลา 2 ทุ่ม'], ['2 p.m.']],
  ['วันที่ 5 มกราคม 2564', '6 January 2021', [], ['วันที่ 5 มกราคม 2564'], ['6 January 2021']],
  ['นักเรียน ม.3', 'Grade 3 pupils', [], ['ม.3'], ['Grade 3']],
  ['มีคน 25 คน', '', [], ['25 คน'], []],
  ['มีคน', '25 people', [], [], ['25 people']],
];

const certain = (left: readonly UnmatchedNumber[]): string[] =>
  left.filter(({ certainty }) => certainty >= 0.5).map(({ mention }) => mention.text);

describe('numbers compared', () => {
  it.each(CASES)('%s | %s', (thai, english, matches, leftThai, leftEnglish) => {
    const found = compareNumbers(parseNumbers(thai, 'th'), parseNumbers(english, 'en'));
    expect(found.matches.map((match) => `${match.thai.text} = ${match.english.text}: ${match.how}`)).toEqual(
      matches,
    );
    expect(certain(found.thai)).toEqual(leftThai);
    expect(certain(found.english)).toEqual(leftEnglish);
  });

  it('matches every number at most once, and loses none', () => {
    fc.assert(
      fc.property(mixedText, mixedText, (thai, english) => {
        const first = parseNumbers(thai, 'th');
        const second = parseNumbers(english, 'en');
        const { matches, thai: leftThai, english: leftEnglish } = compareNumbers(first, second);
        const all = [
          ...new Set(matches.map((match) => match.thai)),
          ...leftThai.map(({ mention }) => mention),
        ];
        expect(new Set(all)).toEqual(new Set(first));
        expect(all).toHaveLength(first.length);
        const others = [
          ...new Set(matches.map((match) => match.english)),
          ...leftEnglish.map(({ mention }) => mention),
        ];
        expect(new Set(others)).toEqual(new Set(second));
        expect(others).toHaveLength(second.length);
        for (const { certainty } of [...leftThai, ...leftEnglish]) {
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
