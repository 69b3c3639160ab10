/**
 * Nouns that a numeral stands beside, and what they let it be. `before`: the noun is written before its numeral and names
 * which one (มาตรา 130); `after`: it follows and says what is counted (5 วัน). A linguist adds an entry by adding a line.
 */
export const SLOT_KINDS = [
  'year-be', // พ.ศ. 2546
  'year-ce', // ค.ศ. 2003
  'year', // ปี 2020: either era
  'day-of-month', // วันที่ 3
  'article', // of a law: มาตรา, ข้อ, วรรค
  'ordinal', // ครั้งที่ 9
  'percent',
  'money',
  'scale', // 1.8 พันล้าน
  'clock', // 8 นาฬิกา
  'duration', // 5 วัน
  'count', // 12 คน
  'unknown',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

export interface NumberNoun {
  readonly noun: string;
  readonly kind: SlotKind;
  /** The largest value that is not surprising; for durations and parts of dates. */
  readonly usualMax?: number;
}

const list = (kind: SlotKind, ...nouns: readonly string[]): NumberNoun[] =>
  nouns.map((noun) => ({ noun, kind }));

export const NOUNS_BEFORE: readonly NumberNoun[] = [
  ...list('year-be', 'พ.ศ.', 'พศ.', 'พุทธศักราช', 'ปีพุทธศักราช'),
  ...list('year-ce', 'ค.ศ.', 'คศ.', 'คริสต์ศักราช', 'ปีคริสต์ศักราช'),
  ...list('year', 'ปี', 'ทศวรรษ', 'ปีการศึกษา', 'ปีงบประมาณ', 'ปีภาษี'),
  { noun: 'วันที่', kind: 'day-of-month', usualMax: 31 },
  ...list('article', 'มาตรา', 'ข้อ', 'วรรค', 'อนุมาตรา', 'ข้อบังคับที่', 'กฎข้อที่'),
  ...list('ordinal', 'ครั้งที่', 'อันดับ', 'อันดับที่', 'ลำดับที่', 'ฉบับที่', 'บทที่', 'หน้า', 'หน้าที่', 'ชั้นที่', 'รุ่นที่', 'สมัยที่'),
  ...list(
    'ordinal',
    'คนที่',
    'ศตวรรษที่',
    'รอบที่',
    'ไตรมาสที่',
    'ไตรมาส',
    'ตอนที่',
    'เล่มที่',
    'ระยะที่',
    'แห่งที่',
    'ประการที่',
    'มติที่',
    'หมายเลข',
    'ที่',
  ),
  ...list('percent', 'ร้อยละ'),
  ...list('money', '$', '€', '£', '฿', '¥', 'US$'),
  ...list('clock', 'เวลา'),
];

export const NOUNS_AFTER: readonly NumberNoun[] = [
  ...list('scale', 'พัน', 'หมื่น', 'แสน', 'ล้าน', 'สิบล้าน', 'ร้อยล้าน', 'พันล้าน', 'หมื่นล้าน', 'แสนล้าน', 'ล้านล้าน'),
  ...list('percent', '%', 'เปอร์เซ็นต์', 'เปอร์เซนต์'),
  ...list(
    'money',
    'บาท',
    'ดอลลาร์',
    'เหรียญ',
    'ยูโร',
    'ปอนด์',
    'เยน',
    'หยวน',
    'วอน',
    'รูปี',
    'รูเบิล',
    'tenge',
    'เตงเก',
  ),
  ...list('clock', 'น.', 'นาฬิกา', 'ทุ่ม', 'โมง'),
  { noun: 'วินาที', kind: 'duration', usualMax: 120 },
  { noun: 'นาที', kind: 'duration', usualMax: 180 },
  { noun: 'ชั่วโมง', kind: 'duration', usualMax: 100 },
  { noun: 'วัน', kind: 'duration', usualMax: 365 },
  { noun: 'คืน', kind: 'duration', usualMax: 60 },
  { noun: 'สัปดาห์', kind: 'duration', usualMax: 60 },
  { noun: 'เดือน', kind: 'duration', usualMax: 60 },
  { noun: 'ปี', kind: 'duration', usualMax: 150 },
  { noun: 'ทศวรรษ', kind: 'duration', usualMax: 10 },
  { noun: 'ศตวรรษ', kind: 'duration', usualMax: 30 },
  ...list(
    'count',
    'คน',
    'ราย',
    'ท่าน',
    'คู่',
    'ตัว',
    'แห่ง',
    'ครั้ง',
    'หน',
    'รอบ',
    'ประเทศ',
    'จังหวัด',
    'อำเภอ',
    'ตำบล',
    'หมู่บ้าน',
    'เมือง',
  ),
  ...list(
    'count',
    'องค์กร',
    'บริษัท',
    'โครงการ',
    'โรงเรียน',
    'ครัวเรือน',
    'ครอบครัว',
    'หลัง',
    'คัน',
    'ลำ',
    'เครื่อง',
    'เล่ม',
    'ฉบับ',
    'เรื่อง',
  ),
  ...list(
    'count',
    'ข้อ',
    'ประการ',
    'ประเด็น',
    'ชุด',
    'กลุ่ม',
    'ฝ่าย',
    'พรรค',
    'ที่นั่ง',
    'เสียง',
    'ชิ้น',
    'อัน',
    'ใบ',
    'ต้น',
    'เท่า',
    'สาย',
    'เส้น',
  ),
  ...list(
    'count',
    'กิโลเมตร',
    'กม.',
    'เมตร',
    'ม.',
    'เซนติเมตร',
    'ซม.',
    'มิลลิเมตร',
    'ไมล์',
    'ฟุต',
    'ไร่',
    'เอเคอร์',
    'เฮกตาร์',
    'ตารางเมตร',
    'ตร.ม.',
  ),
  ...list(
    'count',
    'กิโลกรัม',
    'กก.',
    'กรัม',
    'ตัน',
    'ลิตร',
    'องศา',
    'วัตต์',
    'เมกะวัตต์',
    'สมัย',
    'ภาษา',
    'รายการ',
    'แผ่น',
    'ก้อน',
    'ขวด',
    'กล่อง',
  ),
];
