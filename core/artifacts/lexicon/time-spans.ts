/**
 * Units of relative time with the largest number that reads as a span of them before ที่ผ่านมา; above it a name: เดือน 12, ปี 63,
 * ปี 2563.
 */
export const SPAN_UNITS: Readonly<Record<string, number>> = {
  วินาที: Number.POSITIVE_INFINITY,
  นาที: Number.POSITIVE_INFINITY,
  ชั่วโมง: Number.POSITIVE_INFINITY,
  'ชม.': Number.POSITIVE_INFINITY,
  วัน: Number.POSITIVE_INFINITY,
  คืน: Number.POSITIVE_INFINITY,
  สัปดาห์: Number.POSITIVE_INFINITY,
  อาทิตย์: Number.POSITIVE_INFINITY,
  ล้านปี: Number.POSITIVE_INFINITY,
  แสนปี: Number.POSITIVE_INFINITY,
  หมื่นปี: Number.POSITIVE_INFINITY,
  พันปี: Number.POSITIVE_INFINITY,
  เดือน: 60,
  ปี: 30,
  ทศวรรษ: 9,
  ศตวรรษ: 9,
};

/** What makes a span of time relative. ก่อน is the rule's own business: it begins many words. */
export const AGO_WORDS: readonly string[] = [
  'ที่ผ่านมา',
  'ที่ ผ่านมา',
  'ที่แล้ว',
  'มาแล้ว',
  'ก่อนหน้านี้',
  'ข้างหน้า',
  'ต่อมา',
  'นับจากนี้',
  'จากนี้',
  'มานี้',
];

/** Number words that a template is filled with. */
export const SMALL_NUMBERS: readonly string[] = [
  ...['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ', 'สิบเอ็ด', 'สิบสอง'],
  ...[
    'สิบสาม',
    'สิบสี่',
    'สิบห้า',
    'สิบหก',
    'สิบเจ็ด',
    'สิบแปด',
    'สิบเก้า',
    'ยี่สิบ',
    'ยี่สิบสี่',
    'สามสิบ',
    'สี่สิบ',
    'สี่สิบแปด',
    'ห้าสิบ',
    'หกสิบ',
    'ร้อย',
  ],
];

/** Words that end in a time unit without being one, or that make it a point in time. */
export const NOT_A_SPAN: readonly string[] = [
  ...['ตะวัน', 'กลางวัน', 'ทุกวัน', 'รายวัน', 'ประจำวัน', 'แต่ละวัน', 'สมรวัน', 'สวรรค์ชั้นวัน', 'ข้ามวัน'],
  ...['เงินเดือน', 'ประจำเดือน', 'ราศีเดือน', 'ทุกเดือน', 'ต้นเดือน', 'กลางเดือน', 'สิ้นเดือน', 'ปลายเดือน'],
  ...['กลางคืน', 'ค่ำคืน', 'ทุกคืน', 'ทั้งปี', 'ทุกปี', 'ต้นปี', 'กลางปี', 'ปลายปี', 'สิ้นปี', 'ชั้นปี', 'พระอาทิตย์', 'ดวงอาทิตย์'],
];

/** After one of these the unit names a day, month or year. */
export const POINTS_IN_TIME: readonly string[] = [
  ...['เมื่อ', 'ใน', 'ช่วง', 'ณ', 'ตั้งแต่', 'จนถึง', 'ของ', 'ประจำ'],
];
