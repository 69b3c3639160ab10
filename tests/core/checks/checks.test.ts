import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../core/artifacts/repair.ts';
import { scanDocument } from '../../../core/artifacts/scan.ts';
import { found, only } from '../artifacts/table.ts';

/** Thai, English, what is marked (with `<` where it is in the Thai), and the marked side after the first fix. */
type Fault = readonly [thai: string, english: string, marks: readonly string[], repaired?: string];
type Clean = readonly [thai: string, english: string];

function pairTable(rule: string, faults: readonly Fault[], tempting: readonly Clean[]): void {
  describe(rule, () => {
    const complete = faults.map(
      ([thai, english, marks, repaired]) => [thai, english, marks, repaired] as const,
    );
    it.each(complete)('finds it in: %s | %s', (thai, english, marks, repaired) => {
      const detections = found(rule, thai, english);
      expect(detections.map(({ side, text }) => (side === 'source' ? `<${text}` : text))).toEqual(marks);
      const [first] = detections;
      if (repaired === undefined || first === undefined) return;
      expect(applyFix(first.side === 'source' ? thai : english, first, 0)).toBe(repaired);
    });
    it.each(tempting)('leaves alone: %s | %s', (thai, english) => {
      expect(found(rule, thai, english).map(({ text }) => text)).toEqual([]);
    });
  });
}

pairTable(
  'identical-target',
  [['ตลาดปลา', ' ตลาดปลา', ['ตลาดปลา']]],
  [
    ['Volta 300', 'Volta 300'],
    ['ตลาดปลา', 'Fish market'],
    ['2563', '2563'],
  ],
);

pairTable(
  'thai-in-target',
  [
    ['ร้านขายส้มตำ', 'A shop selling ส้มตำ', ['ส้มตำ']],
    ['ราคา 500 บาท', '500 บาท', ['บาท']],
  ],
  [
    ['ร้านขายส้มตำ', 'A shop selling papaya salad'],
    ['ราคา ฿500', '฿500'],
  ],
);

describe('thai-in-target in brackets', () => {
  it('is only a hint', () => {
    expect(found('thai-in-target', 'เมืองสุโขทัย', 'Sukhothai (สุโขทัย)')[0]?.severity).toBe('hint');
  });
});

pairTable(
  'lost-number-in-target',
  [['มี XNUMX คน', 'There were XNUMX people', ['XNUMX']]],
  [['มี 5 คน', 'There were five people']],
);

pairTable(
  'number-missing',
  [
    ['มีผู้เข้าร่วม 340 คน', 'Many people took part', ['<340 คน']],
    ['มีผู้เข้าร่วมมากมาย', 'As many as 340 people took part', ['340 people']],
  ],
  [
    ['มีผู้เข้าร่วมสามร้อยสี่สิบคน', '340 people took part'],
    ['พ.ศ. 2563', '2020'],
    ['งบ 1.8 พันล้านบาท', '1,800 million baht'],
    ['เริ่ม 2 ทุ่ม', 'Starts at 8 p.m.'],
    ['โรค COVID-19 ระบาด', 'The pandemic spread'],
    ['มี XNUMX คน', '340 people'],
    ['มีผู้เข้าร่วม 430 คน', '340 people took part'],
  ],
);

pairTable(
  'number-mismatch',
  [
    ['ผู้เช่าต้องแจ้งล่วงหน้า 45 วัน', 'The tenant must give 30 days’ notice', ['<45'], 'ผู้เช่าต้องแจ้งล่วงหน้า 30 วัน'],
    ['ก่อตั้งเมื่อ พ.ศ. 2540', 'Founded in 2003', ['<2540'], 'ก่อตั้งเมื่อ พ.ศ. 2546'],
  ],
  [
    ['ผู้เช่าต้องแจ้งล่วงหน้า 30 วัน', 'The tenant must give thirty days’ notice'],
    ['ก่อตั้งเมื่อ พ.ศ. 2546', 'Founded in 2003'],
    ['ระยะทาง 16 กม.', 'A distance of 10 miles'],
    ['นักเรียน ม.6', 'A Grade 12 pupil'],
    ['ตลอดสามทศวรรษ', 'Over thirty years'],
  ],
);

pairTable(
  'number-scale',
  [
    ['งบ 2.4 ล้านดอลลาร์', 'a budget of $2.4 billion', ['<2.4 ล้านดอลลาร์'], 'งบ 2.4 พันล้านดอลลาร์'],
    ['ห่างไป 12 กม.', '12 miles away', ['<12 กม.'], 'ห่างไป 12 ไมล์'],
    ['ให้ยา 500 กรัม', 'Give 500 mg', ['<500 กรัม'], 'ให้ยา 500 มิลลิกรัม'],
    ['มูลค่า 800 ล้านบาท', 'worth $800 million', ['<800 ล้านบาท'], 'มูลค่า 800 ล้านดอลลาร์'],
    ['เงิน 5 หมื่นดอลลาร์', 'half a million dollars', ['<5 หมื่นดอลลาร์'], 'เงิน 5 แสนดอลลาร์'],
  ],
  [
    ['งบ 2.4 พันล้านดอลลาร์', 'a budget of $2.4 billion'],
    ['งบ 2,400 ล้านดอลลาร์', 'a budget of $2.4 billion'],
    ['ห่างไป 16 กม.', '10 miles away'],
    ['ใช้เวลา 12 วัน ระยะทาง 12 กม.', '12 days and 12 km'],
  ],
);

pairTable(
  'buddhist-year-in-target',
  [
    ['ในปี 2563 ยอดขายลดลง', 'In 2563 sales fell', []],
    ['ยอดขายลดลงในปี 2563', 'Sales fell in 2563', ['2563'], 'Sales fell in 2020'],
    ['ตั้งแต่ 5 มีนาคม 2566', 'From 5 March 2566', ['2566'], 'From 5 March 2023'],
  ],
  [
    ['ยอดขายลดลงในปี 2563', 'Sales fell in 2020'],
    ['ยอดขายลดลงในปี 2563', 'Sales fell in 2563 BE'],
    ['มีคน 2500 คน', 'a crowd of 2500 people'],
    ['นวนิยายเกิดในปี ค.ศ. 2563', 'The novel is set in 2563'],
  ],
);

pairTable(
  'variables',
  [
    ['สวัสดี {name}', 'Hello', ['<{name}']],
    ['สวัสดี %s', 'Hello %d', ['<%s', '%d']],
    ['คลิก <1>ที่นี่</1>', 'Click <1>here', ['</1>'.replace('</1>', '<</1>')]],
  ],
  [
    ['สวัสดี {name} {0}', 'Hello {0} {name}'],
    ['ลด 20% ส่งฟรี', '20% off, free delivery'],
    ['{{count}} รายการ', '{{count}} items'],
  ],
);

pairTable(
  'address-differs',
  [
    ['ดูที่ https://a.example/x', 'See https://a.example/y', ['<https://a.example/x', 'https://a.example/y']],
    ['ส่งถึง info@a.example', 'Write to us', ['<info@a.example']],
  ],
  [
    ['ดูที่ https://a.example/th/x', 'See https://a.example/en/x.'],
    ['ส่งถึง info@a.exampleได้เลย', 'Write to info@a.example'],
    ['อีเมล: info@a.example', 'E-mail: Info@a.example'],
  ],
);

pairTable(
  'target-doubled-word',
  [['เขาไปที่ท่าเรือ', 'He went to the the pier', ['the the'], 'He went to the pier']],
  [
    ['เขารู้ว่าเธอไป', 'He knew that that was so'],
    ['เขาเคยไป', 'He had had enough'],
    ['วง', 'Duran Duran played'],
    ['ดีมาก', 'very very good'],
  ],
);

pairTable(
  'target-spacing',
  [
    ['เขาไป', 'He  went', ['  '], 'He went'],
    ['ปลา กุ้ง', 'fish , shrimp', [' '], 'fish, shrimp'],
  ],
  [
    ['เขาไป', 'He went. She stayed.'],
    ['ใช้ .NET', 'uses .NET and ... more'],
    ['ตาราง', 'a     b'],
  ],
);

pairTable(
  'brackets',
  [
    ['ท่าเรือ (เก่า)', 'The pier (old', ['(']],
    ['เขากล่าวว่า “ไป”', 'He said “go', ['“']],
  ],
  [
    ['ท่าเรือ (เก่า)', 'The (old) pier'],
    ['ข้อ ก) ท่าเรือ', 'a) the pier'],
    ['ท่าเรือ (เก่า', 'The pier (old'],
    ['ยิ้ม', 'Smile :)'],
  ],
);

pairTable(
  'end-punctuation',
  [
    ['คุณไปไหน?', 'Where are you going.', ['.']],
    ['รายการ:', 'List', ['t']],
    ['ท่าเรือ', 'The pier,', [',']],
    ['ท่าเรือ', 'The pier:', [':']],
  ],
  [
    ['คุณไปไหน', 'Where are you going?'],
    ['เขาไปแล้ว', 'He has gone.'],
    ['ไปเลย!', 'Go!'],
    ['เขาถามว่า “ไปไหน?”', 'He asked, “Where?”'],
    ['รอก่อน…', 'Wait...'],
  ],
);

const LONG =
  'The council asked the ferry company to publish its timetable for the whole summer, with every stop, before the end of May.';
pairTable(
  'length-ratio',
  [
    ['สภาขอตารางเดินเรือ', LONG, ['<สภาขอตารางเดินเรือ']],
    [
      `${'สภาขอให้บริษัทเดินเรือเผยแพร่ตารางเดินเรือตลอดฤดูร้อน '.repeat(2)}`,
      'The council asked.',
      ['The council asked.'],
    ],
  ],
  [
    ['สภาขอให้บริษัทเดินเรือเผยแพร่ตารางเดินเรือตลอดฤดูร้อน ทุกท่า ก่อนสิ้นเดือนพฤษภาคม', LONG],
    ['หุบปาก', 'Don’t say another word'],
  ],
);

pairTable(
  'lost-negation',
  [['รัฐบาลจะขึ้นภาษี', 'The government will not raise taxes', ['<รัฐบาลจะขึ้นภาษี'], 'รัฐบาลจะไม่ขึ้นภาษี']],
  [
    ['รัฐบาลจะไม่ขึ้นภาษี', 'The government will not raise taxes'],
    ['ห้ามสูบบุหรี่', 'You must not smoke'],
    ['เขาเก่งทั้งร้องและเต้น', 'He not only sings but dances'],
  ],
);

describe('the checks on the whole document', () => {
  const marks = (rule: string, pairs: readonly Clean[]) =>
    scanDocument(
      pairs.map(([source, target]) => ({ source, target })),
      only(rule),
    ).map((detections) => detections.map(({ text }) => text));

  it('tell the same Thai with different English', () => {
    const pairs: Clean[] = [
      ['สภาทะเลสาบเปิดประชุม', 'The Lake Council meets'],
      ['สภาทะเลสาบเปิดประชุม', 'Lake Board in session'],
      ['สภาทะเลสาบเปิดประชุม ', 'The lake council  meets'],
      ['ใช่', 'Yes'],
      ['ใช่', 'Right'],
    ];
    expect(marks('source-two-targets', pairs)).toEqual([[], ['Lake Board in session'], [], [], []]);
  });

  it('tell the same English for different Thai', () => {
    const pairs: Clean[] = [
      ['สภาทะเลสาบเปิดประชุม', 'The Lake Council meets'],
      ['สภาทะเลสาบปิดประชุม', 'The Lake Council meets'],
    ];
    expect(marks('target-two-sources', pairs)).toEqual([[], ['The Lake Council meets']]);
  });

  it('miss the English only where nearly all the rest has it', () => {
    const done: Clean = ['ตลาดปลา', 'Fish market'];
    const open: Clean = ['ตลาดกุ้ง', ''];
    expect(marks('empty-target', [done, done, done, done, open]).at(-1)).toEqual(['ตลาดกุ้ง']);
    expect(marks('empty-target', [done, open]).flat()).toEqual([]);
  });
});
