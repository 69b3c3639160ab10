import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../core/artifacts/repair.ts';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import type { Detection, Family } from '../../../core/model.ts';

const NUMBERS: readonly Family[] = ['displaced-number', 'magnitude', 'era', 'reversed-time', 'placeholder'];

/** What the rules for numbers say of a pair, and the check on numbers that one side lacks. */
function numbersOf(source: string, target: string): Detection[] {
  return scanSegment({ source, target }).filter(
    ({ family, rule }) => NUMBERS.includes(family) || rule === 'number-missing',
  );
}

type Fault = readonly [thai: string, english: string, found: readonly string[], repaired: string | null];

/** `found`: `family: text` of each; `repaired`: the Thai after the first fix of the first. */
function faultTable(name: string, faults: readonly Fault[]): void {
  describe(name, () => {
    it.each(faults)('%s | %s', (thai, english, expected, repaired) => {
      const detections = numbersOf(thai, english);
      expect(detections.map(({ family, text }) => `${family}: ${text}`)).toEqual(expected);
      const [first] = detections;
      expect(first === undefined || first.fixes.length === 0 ? null : applyFix(thai, first, 0)).toBe(
        repaired,
      );
    });
  });
}

faultTable('another unit, currency or order of magnitude', [
  [
    'กระเป๋าหนักไม่เกิน 50 กิโลกรัม',
    'Bags must not exceed 50 pounds.',
    ['magnitude: 50 กิโลกรัม'],
    'กระเป๋าหนักไม่เกิน 50 ปอนด์',
  ],
  [
    'เขาลดน้ำหนักได้ 20 กิโลในสามเดือน',
    'He lost 20 pounds in three months.',
    ['magnitude: 20 กิโล'],
    'เขาลดน้ำหนักได้ 20 ปอนด์ในสามเดือน',
  ],
  ['ตั๋วราคา 35 ดอลลาร์ต่อคน', 'Tickets cost £35 each.', ['magnitude: 35 ดอลลาร์'], 'ตั๋วราคา 35 ปอนด์ต่อคน'],
  ['ค่าบริการ £12 ต่อคืน', 'The service costs €12 a night.', ['magnitude: £12'], 'ค่าบริการ €12 ต่อคืน'],
  ['ไฟล์มีขนาด 12 กิโลไบต์', 'The file is 12 megabytes.', ['magnitude: 12 กิโลไบต์'], 'ไฟล์มีขนาด 12 เมกะไบต์'],
  ['ขวดละ 12 ลิตร', '12-ounce bottles', ['magnitude: 12 ลิตร'], 'ขวดละ 12 ออนซ์'],
  ['ฝุ่นมีขนาด 10 มิลลิเมตร', 'The dust measures 10 microns.', ['magnitude: 10 มิลลิเมตร'], 'ฝุ่นมีขนาด 10 ไมโครเมตร'],
  [
    'รายได้ลดเหลือ 640,000 ดอลลาร์',
    'Revenue fell to $640 million.',
    ['magnitude: 640,000 ดอลลาร์'],
    'รายได้ลดเหลือ 640 ล้านดอลลาร์',
  ],
  ['เลิกจ้างพนักงาน 15 คน', 'They laid off 15,000 employees.', ['magnitude: 15 คน'], 'เลิกจ้างพนักงาน 15,000 คน'],
  ['ผู้ไร้บ้านราว 3 หมื่นคน', 'about 300,000 homeless people', ['magnitude: 3 หมื่นคน'], 'ผู้ไร้บ้านราว 3 แสนคน'],
  [
    'ดอกเบี้ยเพิ่ม 2 เปอร์เซ็นต์',
    'The rate rose by 2 percentage points.',
    ['magnitude: 2 เปอร์เซ็นต์'],
    'ดอกเบี้ยเพิ่ม 2 จุดเปอร์เซ็นต์',
  ],
  ['ราคาเริ่มต้น 1.299 บาท', 'Prices start at 1,299 baht.', ['magnitude: 1.299'], 'ราคาเริ่มต้น 1,299 บาท'],
  ['ได้คะแนน 8,5', 'It scored 8.5.', ['magnitude: 8,5'], 'ได้คะแนน 8.5'],
]);

faultTable('another number', [
  [
    'จ้างพนักงานเพิ่ม 60 คนเมื่อเดือนพฤษภาคม',
    'They hired 600 more employees in May.',
    ['displaced-number: 60'],
    'จ้างพนักงานเพิ่ม 600 คนเมื่อเดือนพฤษภาคม',
  ],
  [
    'พายุทำให้บ้าน 85 หลังเสียหาย',
    'The storm damaged 48 houses.',
    ['displaced-number: 85'],
    'พายุทำให้บ้าน 48 หลังเสียหาย',
  ],
  [
    'กล้อง 4 ตัวและหน้าจอ 6.7 นิ้ว',
    'three cameras and a 6.7-inch screen',
    ['displaced-number: 4'],
    'กล้อง 3 ตัวและหน้าจอ 6.7 นิ้ว',
  ],
  ['เด็กอายุ 15 ถึง 12 ปี', 'children aged 5 to 12', ['displaced-number: 15'], 'เด็กอายุ 5 ถึง 12 ปี'],
  ['เช็กอินเวลา 3.00 น.', 'Check in at 3 pm.', ['displaced-number: 3.00'], 'เช็กอินเวลา 15.00 น.'],
  ['วันที่ 11 ธันวาคม 2564', '9 December 2021', ['displaced-number: 11'], 'วันที่ 9 ธันวาคม 2564'],
  ['ชั้น ม.2 มีนักเรียน 40 คน', 'Grade 11 has 40 pupils.', ['displaced-number: 2'], 'ชั้น ม.5 มีนักเรียน 40 คน'],
  ['หนึ่งใน 5 ของผู้ตอบ', 'a third of respondents', ['displaced-number: 5'], 'หนึ่งใน 3 ของผู้ตอบ'],
  ['เขาเกิดวันที่ 32 กุมภาพันธ์', 'He was born on 2 February.', ['displaced-number: 32'], 'เขาเกิดวันที่ 2 กุมภาพันธ์'],
  // Both numbers are in the English: they have changed places.
  [
    'คณะผู้แทน 7 คนเยือน 12 ประเทศ',
    'A delegation of 12 people visited seven countries.',
    ['displaced-number: 7', 'displaced-number: 12'],
    'คณะผู้แทน 12 คนเยือน 12 ประเทศ',
  ],
  [
    'สภามี 2562 ที่นั่ง เลือกตั้งครั้งล่าสุดในปี 120',
    'The council has 120 seats; the last election was in 2019.',
    ['displaced-number: 2562', 'displaced-number: 120'],
    'สภามี 120 ที่นั่ง เลือกตั้งครั้งล่าสุดในปี 120',
  ],
  [
    'โรงเรียนมีครู 450 คนและนักเรียน 18 คน',
    'The school has eighteen teachers and 450 students.',
    ['displaced-number: 450', 'displaced-number: 18'],
    'โรงเรียนมีครู 18 คนและนักเรียน 18 คน',
  ],
  [
    'รับประทานครั้งละ 3 เม็ด วันละ 2 ครั้ง',
    'Take two tablets 3 times a day.',
    ['displaced-number: 3', 'displaced-number: 2'],
    'รับประทานครั้งละ 2 เม็ด วันละ 2 ครั้ง',
  ],
  [
    'จาก 24 จังหวัด โรงเรียน 70 แห่งส่งนักเรียน 3 คน',
    'From three provinces, 24 schools sent 70 pupils.',
    ['displaced-number: 24', 'displaced-number: 70', 'displaced-number: 3'],
    'จาก 3 จังหวัด โรงเรียน 70 แห่งส่งนักเรียน 3 คน',
  ],
]);

faultTable('another era', [
  ['จดทะเบียนเมื่อปี 1476', 'It was registered in 2019.', ['era: ปี 1476'], 'จดทะเบียนเมื่อปี 2019'],
  [
    'สมัยอยุธยามีการค้นพบใน พ.ศ. 1991',
    'The find of 1991 dates from Ayutthaya.',
    ['era: พ.ศ. 1991'],
    'สมัยอยุธยามีการค้นพบใน พ.ศ. 2534',
  ],
  ['ใน ค.ศ. 2554 เขาได้รับเลือก', 'He was elected in 2011.', ['era: ค.ศ. 2554'], 'ใน ค.ศ. 2011 เขาได้รับเลือก'],
  ['วันที่ 5 มีนาคม พ.ศ. 2021', '5 March 2021', ['era: พ.ศ. 2021'], 'วันที่ 5 มีนาคม พ.ศ. 2564'],
]);

faultTable('numbers that have changed places, by what they count', [
  [
    'นักปีนเขา 8 คนติดอยู่บนยอดเขาสูง 8,000 เมตรนาน 2 คืน',
    'Two climbers were stuck on the 8,000-metre peak for three nights.',
    ['displaced-number: 8', 'displaced-number: 2'],
    'นักปีนเขา 2 คนติดอยู่บนยอดเขาสูง 8,000 เมตรนาน 2 คืน',
  ],
  [
    'อัลบั้มชุดที่ 11 ของวงมี 3 เพลง',
    'The third album has eleven songs.',
    ['displaced-number: 11', 'displaced-number: 3'],
    'อัลบั้มชุดที่ 3 ของวงมี 3 เพลง',
  ],
  [
    'เสียชีวิต 21 ราย บาดเจ็บ 12 ราย',
    'Twelve people died and 21 were injured.',
    ['displaced-number: 21', 'displaced-number: 12'],
    'เสียชีวิต 12 ราย บาดเจ็บ 12 ราย',
  ],
  [
    'เกาะ 12 แห่งและหาด 4 แห่ง',
    'four islands and 12 beaches',
    ['displaced-number: 12', 'displaced-number: 4'],
    'เกาะ 4 แห่งและหาด 4 แห่ง',
  ],
  [
    'ผู้โดยสาร 5 คนและลูกเรือ 180 คน',
    '180 passengers and five crew',
    ['displaced-number: 5', 'displaced-number: 180'],
    'ผู้โดยสาร 180 คนและลูกเรือ 180 คน',
  ],
]);

describe('pairs whose numbers agree in another form', () => {
  it.each([
    // by value and scale
    ['กระทรวงของบ 2,700 ล้านบาท', 'The ministry asked for 2.7 billion baht.'],
    ['ยอดขาย 3.2 หมื่นล้านบาท', 'sales of 32 billion baht'],
    ['ผู้ชมครึ่งแสนคน', '50,000 spectators'],
    ['12 โหล', '144 pieces'],
    ['ใช้ไข่ไก่ 2 โหล', 'Use two dozen eggs.'],
    ['กล้อง 48 ล้านพิกเซล', 'a 48-megapixel camera'],
    ['ครึ่งไมล์', '800 metres'],
    ['ราว 5-6 ล้านคน', 'five to six million people'],
    // the same things in another order
    ['ผู้โดยสาร 180 คน ลูกเรือ 5 คน', 'five crew and 180 passengers'],
    ['เสียชีวิต 12 ราย บาดเจ็บ 21 ราย', '21 people were injured and twelve died'],
    ['ใช้แรงงาน 30 คน สร้าง 300 วัน', '300 days of work by 30 labourers'],
    // in other units
    ['บ้านพื้นที่ 167 ตารางเมตร', 'an 1,800-square-foot house'],
    ['น้ำท่วมสูงกว่า 1 เมตร', 'Floodwater four feet deep'],
    ['เรือแล่น 37 กิโลเมตรต่อชั่วโมง', 'The ship was making 20 knots.'],
    ['วิ่งวันละ 10 กิโลทุกเช้า', 'He runs six miles every morning.'],
    ['สูง 188 เซนติเมตร', 'He is 6 ft 2 in tall.'],
    ['สูง 193 เซนติเมตร', 'He stands 6 feet 4.'],
    ['สูง 5 ฟุต 11 นิ้ว หนัก 170 ปอนด์', `5'11" and 170 lbs`],
    ['ใช้เวลาสองชั่วโมง 15 นาที', 'It takes 135 minutes.'],
    ['เที่ยวบินใช้เวลา 90 นาที', 'The flight takes 1 hour and 30 minutes.'],
    ['ขวดขนาด 355 มิลลิลิตร', '12-ounce bottles'],
    ['ตั้งเตาอบที่ 180 องศาเซลเซียส', 'Set the oven to 350°F.'],
    ['ติดลบ 20 องศา', 'minus four Fahrenheit'],
    ['พลังงาน 250 กิโลแคลอรี', '250 calories'],
    ['น้ำหนักราว 9 กิโลกรัม', 'about 20 pounds'],
    ['ขึ้นดอกเบี้ยร้อยละ 0.25', 'raised rates by 25 basis points'],
    ['คะแนนนิยมลดลง 4 จุด เหลือร้อยละ 38', 'His approval fell four points to 38 percent.'],
    ['เพิ่มขึ้น 2 จุดเปอร์เซ็นต์', 'up 2 percentage points'],
    ['ค่าปรับ 50 ยูโรหรือเกือบ 2,000 บาท', 'a fine of €50'],
    ['เงิน 5,000 ล้านดอลลาร์สิงคโปร์', 'S$5 billion'],
    // in eras
    ['ปี 2019 หรือ พ.ศ. 2562', '2019'],
    ['ช่วง ค.ศ. 1939-1945', 'during the Second World War (1939–45)'],
    ['พ.ศ. 1991 สมเด็จพระบรมไตรโลกนาถเสด็จขึ้นครองราชย์', 'In 1448 King Trailok took the throne.'],
    ['โครงการ พ.ศ. 2561 - 2580', 'the programme of 2018–2037'],
    ['ปี 63 ขาดทุน', '2020 was a loss.'],
    // labels in words
    ['บทเรียนที่ 2 เรื่องการสะกดคำ', 'Lesson two: spelling'],
    ['บทเรียนที่สอง', 'Lesson 2'],
    ['บทที่ 5', 'Chapter Five'],
    ['ภาคที่ 3 ของรายงาน', 'Part three of the report'],
    ['ดูหน้า 10', 'See page ten.'],
    ['บทที่ 5 หน้า 10', 'Chapter Five, page ten'],
    ['ขั้นตอนที่ 1 เปิดฝา', 'Step one: open the lid.'],
    ['แบบฝึกหัดที่ 4', 'Exercise four'],
    ['ตอนที่ 7 ภาค 2', 'season two, episode seven'],
    ['มาตรา 44 และ 112', 'Sections 44 and 112'],
    ['สงครามโลกครั้งที่ 2', 'World War II'],
    ['จำเลยที่ 1 และที่ 2', 'the first and second defendants'],
    ['ตัวประกัน 4 คนจากทั้งหมด 22 คน', 'four of the 22 hostages'],
    // identifiers and the like
    ['โทร 1669 ตลอด 24 ชั่วโมง', 'Call 1669 around the clock.'],
    ['โทร. 02-123-4567 ต่อ 12', 'Call +66 2 123 4567 ext. 12.'],
    ['อัตราส่วน 1:50,000', 'a scale of 1:50,000'],
    ['ห้องเรียน 1 ห้องมีเด็ก 25 คน', 'a class of 25'],
    ['ครบรอบ 100 ปี', 'its centenary'],
    ['ราคา 1,299.50 บาท', 'It costs 1,299.50 baht.'],
    ['คดีหมายเลขดำที่ อ.1234/2563', 'black case No. 1234/2563'],
    ['ทีมชนะ 3 ต่อ 1', 'The team won 3-1.'],
  ])('leaves alone: %s | %s', (thai, english) => {
    expect(numbersOf(thai, english).map(({ rule, side, text }) => [rule, side, text])).toEqual([]);
  });
});
