import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../../core/artifacts/repair.ts';
import { inOneEra } from '../../../core/artifacts/solver/slot-value.ts';
import { found, ruleTable } from './table.ts';

ruleTable(
  'placeholder',
  [
    ['สภาเมืองมีมติด้วยคะแนน XNUMX เสียง', ['XNUMX'], null],
    ['ในห้องมีXNUMXคน', ['XNUMX'], null],
    ['นี่คือการแข่งขัน XNUMXrd ของฤดูกาล', ['XNUMXrd']],
    ['เส้นทางยาว XNUMXkm และกว้าง XNUMX-XNUMX เมตร', ['XNUMX', 'XNUMX', 'XNUMX']],
    ['ราคาอยู่ที่ $XNUMX,XNUMX ต่อชิ้น', ['XNUMX', 'XNUMX']],
    ['ผู้ป่วย COVID-XNUMX รายแรก', ['XNUMX']],
    ['ใช้เวลา xnumx วัน', ['xnumx']],
    ['สร้างในยุคปี XNUMXs', ['XNUMX']],
  ],
  [
    'ตัวแปร maxnumx เก็บค่าสูงสุด',
    'ค่าคงที่ XNUMX_LIMIT กำหนดในไฟล์ตั้งค่า',
    'ฟังก์ชัน get_xnumx() คืนค่าเป็นจำนวนเต็ม',
    'ดูที่ https://example.org/XNUMX/page',
    'รุ่น XNUM เป็นรหัสสินค้า',
    'จำนวน X และ Y เป็นจำนวนเต็ม',
    'เวอร์ชัน XNU ของเคอร์เนล',
    'ส่งถึง xnumx@example.org',
  ],
);

describe('placeholder in quotes', () => {
  it('is only a hint where the text talks about it', () => {
    expect(found('placeholder', 'เครื่องแปลเขียนว่า “XNUMX” แทนตัวเลข')[0]?.severity).toBe('hint');
  });
});

describe('displaced-number', () => {
  const paragraph = 'ผู้จัดต้องแจ้งล่วงหน้า 130 วัน ตามที่ระบุไว้ในมาตรา XNUMX ของกฎหมายนี้';

  it('suspects the digits before an XNUMX and ranks the assignments by their nouns', () => {
    const [suspect] = found('displaced-number', paragraph);
    expect(suspect?.text).toBe('130');
    expect(suspect?.slotRepair?.slots.map((slot) => [slot.text, slot.noun])).toEqual([
      ['130', 'วัน'],
      ['XNUMX', 'มาตรา'],
    ]);
    expect(suspect?.slotRepair?.assignments.map((each) => each.values)).toEqual([
      [null, '130'],
      ['130', null],
    ]);
  });

  it('is repaired by filling the one unknown', () => {
    const repair = found('displaced-number', paragraph)[0]?.slotRepair;
    const values = repair?.assignments[0]?.values.map((value) => value ?? '5') ?? [];
    expect(repair && fillSlots(paragraph, repair, values)).toBe(
      'ผู้จัดต้องแจ้งล่วงหน้า 5 วัน ตามที่ระบุไว้ในมาตรา 130 ของกฎหมายนี้',
    );
  });

  it.each([
    // year stays in the year's slot, in the era that is named there; the counted number moves behind the ordinal
    ['ตั้งแต่ปี พ.ศ. 2011 การประชุมครั้งที่ 14 จัดขึ้น XNUMX ครั้ง', ['2554', null, '14']],
    ['ตั้งแต่ปี ค.ศ. 2011 การประชุมครั้งที่ 14 จัดขึ้น XNUMX ครั้ง', ['2011', null, '14']],
    ['ใน พ.ศ. ๒๐๑๑ มีผู้ร่วมงาน XNUMX คน', ['๒๕๕๔', null]],
    ['สมัยอยุธยา พ.ศ. 2011 มีวัด XNUMX แห่ง', ['2011', null]],
    ['เมื่อวันที่ 45 มีนาคม มีผู้ร่วมงาน XNUMX คน', [null, '45']],
    ['ใช้เวลา 2019 วัน จนถึงปี XNUMX', [null, '2019']],
    ['ราคา 3 ล้านบาท สำหรับ XNUMX หลัง ในปี XNUMX', [null, null, '3']],
  ])('keeps the order of the digits: %s', (text, best) => {
    const [suspect] = found('displaced-number', text);
    const inOrder = (values: readonly (string | null)[]) =>
      values.flatMap((value) => (value === null ? [] : [inOneEra(value)]));
    for (const { values } of suspect?.slotRepair?.assignments ?? [])
      expect(inOrder(values)).toEqual(inOrder(best));
    if (text.startsWith('ราคา')) return; // a price in the slot of a year: no assignment is likely
    expect(suspect?.slotRepair?.assignments[0]?.values).toEqual(best);
  });

  it('says of a year in the wrong era what the rule for eras says', () => {
    const text = 'ตั้งแต่ พ.ศ. 2003 มีการประชุม XNUMX ครั้ง';
    const [era] = found('era-mismatch', text);
    const [suspect] = found('displaced-number', text);
    expect(era?.fixes[0]?.text).toBe('พ.ศ. 2546');
    expect(suspect?.slotRepair?.assignments[0]?.values).toEqual(['2546', null]);
    expect(suspect?.severity).toBe('hint'); // it is at its place, in the other era
  });

  it.each([
    'ผู้จัดต้องแจ้งล่วงหน้า 130 วัน ตามมาตรา 12 ของกฎหมายนี้',
    'ผู้ป่วยโควิด XNUMX ราย',
    'ตอน XNUMX เริ่มแล้ว อีก 5 นาทีจบ',
    'กลุ่ม G20 และ COVID-19 ทำให้ยอดเหลือ XNUMX',
    'รุ่น A4 กับ 5G ขายได้ XNUMX เครื่อง',
  ])('does not suspect a number with nothing lost after it, or a part of a name: %s', (text) => {
    expect(found('displaced-number', text).map((detection) => detection.text)).toEqual([]);
  });
});

ruleTable(
  'impossible-number',
  [
    ['งานเริ่มวันที่ 45 มกราคม ที่ศาลากลาง', ['45'], null],
    ['ส่งเอกสารภายใน 31 เมษายน', ['31'], null],
    ['ประกาศเมื่อ 130 มีนาคม', ['130'], null],
    ['เปิดประตูเวลา 35.00 น.', ['35.00'], null],
    ['นัดกันเวลา 18:75 น.', ['18:75'], null],
    ['ตรงกับวันที่ ๓๒ ธันวาคม', ['๓๒'], null],
    ['ช่วงวันที่ 45-47 เมษายน', ['45', '47'], null],
    ['เปิดตั้งแต่เช้าถึง 500 ทุ่ม', ['500'], null],
    ['ตัวประกัน 22 คนจากทั้งหมด 3 คนกลับบ้าน', ['22', '3'], 'ตัวประกัน 3 คนจากทั้งหมด 3 คนกลับบ้าน'],
  ],
  [
    'งานเริ่มวันที่ 31 มกราคม ที่ศาลากลาง',
    'ปี 2020 มีนาคมเป็นเดือนที่ร้อนที่สุด',
    'วันที่ 29 กุมภาพันธ์ มีทุกสี่ปี',
    'เปิดประตูเวลา 24.00 น.',
    'ใช้เวลา 48.30 ชั่วโมง',
    'โทร 02-123-4531 มกราคมนี้',
    'ราคา 1,250 มีนาคมนี้เท่านั้น',
    'ช่วง 28-30 เมษายน',
    'รอไปถึงวันที่ 30 กุมภาพันธ์เถอะ',
    'ตัวประกัน 3 คนจากทั้งหมด 22 คนกลับบ้าน',
    'เขาขายได้ 48 คันจาก 31 โชว์รูม',
    'เริ่มแสดง 2 ทุ่มครึ่ง',
  ],
);

ruleTable(
  'era-mismatch',
  [
    ['ก่อตั้งเมื่อ พ.ศ. 2003 ที่เมืองหลวง', ['พ.ศ. 2003'], 'ก่อตั้งเมื่อ พ.ศ. 2546 ที่เมืองหลวง'],
    ['ภายในปี ค.ศ. 2563 โรงงานจะปิด', ['ค.ศ. 2563'], 'ภายในปี ค.ศ. 2020 โรงงานจะปิด'],
    ['สร้างเสร็จปี พ.ศ.1998', ['พ.ศ.1998'], 'สร้างเสร็จปี พ.ศ.2541'],
    ['ระหว่าง พ.ศ. 2015-2018 ยอดขายลดลง', ['พ.ศ. 2015-2018'], 'ระหว่าง พ.ศ. 2558-2561 ยอดขายลดลง'],
    ['เปิดใช้ใน พ.ศ. ๒๐๑๙', ['พ.ศ. ๒๐๑๙'], 'เปิดใช้ใน พ.ศ. ๒๕๖๒'],
    ['พุทธศักราช 2021 เป็นปีแห่งการเปลี่ยนแปลง', ['พุทธศักราช 2021'], 'พุทธศักราช 2564 เป็นปีแห่งการเปลี่ยนแปลง'],
    ['คริสต์ศักราช 2560', ['คริสต์ศักราช 2560'], 'คริสต์ศักราช 2017'],
    ['เริ่มโครงการ พ.ศ. 3106', ['พ.ศ. 3106'], 'เริ่มโครงการ พ.ศ. 2563'],
    ['อ่าวนี้เปิดเดินเรือ พ.ศ. 2020 (ค.ศ. 2020)', ['พ.ศ. 2020'], 'อ่าวนี้เปิดเดินเรือ พ.ศ. 2563 (ค.ศ. 2020)'],
  ],
  [
    'กรุงศรีอยุธยาสถาปนาขึ้นเมื่อ พ.ศ. 1893',
    'พ.ศ. 2006 สมเด็จพระบรมไตรโลกนาถเสด็จไปประทับที่พิษณุโลก',
    'เสียกรุงครั้งแรกใน พ.ศ. 2112',
    'ศิลาจารึกหลักนี้สลักเมื่อ พ.ศ. 1835',
    'เหตุการณ์เมื่อ พ.ศ. 2003 (ค.ศ. 1460)',
    'พ.ศ. 2546 เป็นปีแรกของโครงการ',
    'ค.ศ. 2020 ตรงกับ พ.ศ. 2563',
    'นวนิยายเล่าถึงโลกอนาคตใน ค.ศ. 2500',
    'แบบจำลองคาดว่าน้ำจะท่วมภายใน ค.ศ. 2400',
    'ในปี 2003 มีผู้เข้าร่วมมากขึ้น',
    'ครูวิทยฐานะ คศ.3 จำนวน 12 คน',
    'พระพุทธศาสนาจะสิ้นสุดใน พ.ศ. 5000',
  ],
);

ruleTable(
  'english-ordinal',
  [
    ['เมืองนี้ฉลอง 30th ครบรอบการก่อตั้ง', ['30th ครบรอบ'], 'เมืองนี้ฉลอง ครบรอบ 30 ปีการก่อตั้ง'],
    ['พบกันเมื่อ26th มกราคม 2021', ['26th'], 'พบกันเมื่อวันที่ 26 มกราคม 2021'],
    ['วันที่ 3rd มีนาคม', ['3rd'], 'วันที่ 3 มีนาคม'],
    ['เขาได้ 2nd อันดับ', ['2nd อันดับ'], 'เขาได้ อันดับที่ 2'],
    ['เป็นการประชุมครั้งที่ 9th', ['9th'], 'เป็นการประชุมครั้งที่ 9'],
    ['ในช่วง 21st ศตวรรษ', ['21st ศตวรรษ'], 'ในช่วง ศตวรรษที่ 21'],
    ['ฟอรัม 12th จัดที่ริมทะเลสาบ', ['12th'], 'ฟอรัม ครั้งที่ 12 จัดที่ริมทะเลสาบ'],
  ],
  [
    'ร้านอยู่บน 5th Avenue ใจกลางเมือง',
    'ค่าย 21st Century Fox ประกาศควบรวม',
    'ภาพยนตร์เรื่อง The 13th Warrior',
    'ซิงเกิล 12th Single ของวง',
    'ชิป 13th Gen รุ่นใหม่',
    'ดูที่ https://example.org/30th/ครบรอบ',
    'รหัส A1st ใช้ไม่ได้',
    'ครบรอบ 30 ปี',
  ],
);

ruleTable(
  'decimal-comma',
  [
    ['มูลค่า 3,5 ล้านบาท', ['3,5'], 'มูลค่า 3.5 ล้านบาท'],
    ['เพิ่มขึ้น 12,75%', ['12,75'], 'เพิ่มขึ้น 12.75%'],
    ['ระยะทาง 4,2 กิโลเมตร', ['4,2'], 'ระยะทาง 4.2 กิโลเมตร'],
    ['มีผู้ชุมนุม 16.000 คน', ['16.000'], 'มีผู้ชุมนุม 16,000 คน'],
    ['ปลูกต้นไม้ 1.250.000 ต้น', ['1.250.000'], 'ปลูกต้นไม้ 1,250,000 ต้น'],
  ],
  [
    'ตามข้อ 3,5 และ 7',
    'ดูหน้า 3,5',
    'มาตรา 12,14 ของกฎหมาย',
    'มูลค่า 16,000 บาท',
    'ใช้เวลา 3.5 ชั่วโมง',
    'เหรียญ 1,2 และ 5 บาท',
    'อัตราแลกเปลี่ยน 35.125 บาท',
    'ชั้น 3,4,5 ปิดปรับปรุง',
    'ข้อ 4,5 ล้านแล้วแต่สำคัญ',
  ],
);

ruleTable(
  'mixed-digits',
  [
    ['ปี 2๕63 เป็นต้นมา', ['2๕63'], 'ปี 2563 เป็นต้นมา'],
    ['มีผู้สมัคร ๑2 คน', ['๑2'], 'มีผู้สมัคร 12 คน'],
    ['ราคา 1๐,000 บาท', ['1๐,000'], 'ราคา 10,000 บาท'],
    ['ข้อ ๑ มีผู้ลงนาม ๑2 คน', ['๑2'], 'ข้อ ๑ มีผู้ลงนาม ๑๒ คน'],
  ],
  ['ปี ๒๕๖๓ กับปี 2563', 'ข้อ ๒.1 ของระเบียบ', 'คำสั่งที่ ๓/2564', 'โทร ๐๒ 1234567'],
);
