import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../../core/artifacts/repair.ts';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import { bestPairing } from '../../../core/artifacts/solver/matching.ts';
import { solveSlots } from '../../../core/artifacts/solver/solve.ts';

/** Thai as the machine left it, its English, and the values that belong into its slots. */
const SOLVED: readonly (readonly [thai: string, english: string, values: readonly string[]])[] = [
  [
    'แจ้งเจ้าหน้าที่ท้องถิ่นล่วงหน้า 130 วัน แทนการขอใบอนุญาต อีกตัวอย่างหนึ่งคือมาตรา XNUMX แห่งประมวลกฎหมาย',
    'notify local authorities five days in advance rather than ask for a permit. Another example is Article 130 of the code',
    ['5', '130'],
  ],
  [
    'Civil Forum ครั้งที่ 12 จัดการประชุมเสมือนจริง XNUMX ครั้ง',
    'The ninth Civil Forum held 12 virtual meetings',
    ['9', '12'],
  ],
  // the era of the slot, not the number that was pasted over it
  ['ก่อตั้งใน พ.ศ. 2003 และมีสาขา XNUMX แห่ง', 'Founded in 2003, it has twelve branches', ['2546', '12']],
  // a number that the Thai spells out is no slot, and takes its English with it
  ['สามประเทศส่งเรือ 40 ลำและคน XNUMX คน', 'Three countries sent five boats and 40 people', ['5', '40']],
  ['มูลค่า 2020 พันล้านบาทในปี XNUMX', '1.8 billion baht in 2020', ['1.8', '2020']],
  ['ร้านเปิด 7 วัน ตั้งแต่ 9 โมงเช้าถึง XNUMX ทุ่ม', 'Open six days, from 7 a.m. to 9 p.m.', ['6', '7', '3']],
  ['ผู้ปกครอง XNUMX ใน XNUMX คนเห็นด้วย', 'Eight out of ten parents agree', ['8', '10']],
  ['วันที่ 20 ธันวาคม มีผู้บาดเจ็บ XNUMX คน', 'On the second of December 20 people were hurt', ['2', '20']],
  ['เดินทาง ๔๐ วัน ผ่าน XNUMX ประเทศ', 'a journey of seven days through 40 countries', ['๗', '40']],
  // no XNUMX: as many slots as numerals, all one place on
  [
    'ใช้แป้ง 200 ถ้วย น้ำตาล 3 กรัม และไข่สามฟอง',
    'Use two cups of flour, 200 grams of sugar and 3 eggs',
    ['2', '200'],
  ],
  [
    'ข้อ 30 ให้ชำระภายใน 60 วัน ค่าปรับหกสิบดอลลาร์',
    'Clause nine requires payment within 30 days; the fine is $60',
    ['9', '30'],
  ],
  ['แจ้งล่วงหน้า 130 วัน ตามมาตรา 5', 'five days in advance, under Article 130', ['5', '130']],
];

describe('the solver with English beside it', () => {
  it.each(SOLVED)('%s | %s', (source, target, values) => {
    const solution = solveSlots({ source, target });
    expect(solution?.repair.assignments[0]?.values).toEqual(values);
    const filled = solution && fillSlots(source, solution.repair, values);
    expect(filled).not.toContain('XNUMX');
    // The same English has nothing more to say.
    expect(solveSlots({ source: filled ?? '', target })).toBeNull();
  });

  it.each([
    ['แจ้งล่วงหน้า 5 วัน ตามมาตรา 130', 'five days in advance, under Article 130'],
    ['การประชุมครั้งที่ 9 จัดออนไลน์ 12 รอบ', 'The ninth forum held 12 online sessions'],
    ['เขาวิ่ง 42.195 กม. ด้วยเวลา 2 ชั่วโมง 5 นาที', 'He ran 42.195 km in 2 hours and 5 minutes'],
    ['ที่นั่ง 250 จาก 500 ที่', '250 of the 500 seats'],
    ['กฎหมายให้เวลา 130 วัน', 'The law allows 130 days'],
    ['ในปี 2020 มีการประชุม 3 ครั้ง', 'Three meetings were held in 2020'],
    ['นักเรียน ป.4 จำนวน 35 คน', 'Thirty-five Grade 4 pupils'],
  ])('has nothing to move in: %s | %s', (source, target) => {
    expect(solveSlots({ source, target })).toBeNull();
  });

  it('says for every slot what the English says', () => {
    const [thai = '', english = ''] = SOLVED[0] ?? [];
    const evidence = solveSlots({ source: thai, target: english })?.repair.assignments[0]?.evidence;
    expect(evidence?.map((message) => message?.params.english)).toEqual(['five days', 'Article 130']);
  });

  it('does not suspect what the English confirms', () => {
    const found = scanSegment({
      source: 'ในปี 2020 ขายได้ 40 ลำ จาก XNUMX ท่า',
      target: 'In 2020 six boats were sold from 40 ports',
    });
    expect(found.filter(({ rule }) => rule === 'displaced-number').map(({ text }) => text)).toEqual(['40']);
  });
});

describe('bestPairing', () => {
  it('takes the greatest total, not the greatest single gain', () => {
    expect(
      bestPairing(
        [
          [5, 4],
          [4, 0],
        ],
        2,
      ),
    ).toEqual([1, 0]);
  });
  it('leaves apart what gains nothing, and copes with more rows than columns', () => {
    expect(bestPairing([[0], [3], [2]], 1)).toEqual([null, 0, null]);
    expect(bestPairing([[-1, -2]], 2)).toEqual([null]);
    expect(bestPairing([], 3)).toEqual([]);
  });
});
