/**
 * Expressions whose number cannot be over a limit, whatever the text is about. `pattern` is a regular expression source with
 * the group `number`; below `least` it is impossible too. Only what no calendar, clock or institution has belongs here.
 */
export interface NumberLimit {
  readonly pattern: string;
  readonly most: number;
  readonly least?: number;
  /** Which sentence says it: i18n `rules.impossible-number.reason.<what>`. */
  readonly what: 'day' | 'clock' | 'part';
}

const N = '(?<number>\\p{Nd}+)';
const B = '[ \\t\\u00a0]*';
const END = '(?![\\p{Nd}.,:]?\\p{Nd})';

export const NUMBER_LIMITS: readonly NumberLimit[] = [
  // วันที่ 45 ของการประท้วง is the 45th day of it; with a month, or said of the past, it is a date.
  {
    pattern: `(?:เมื่อ|ใน|ภายใน|ก่อน|ถึง|ตั้งแต่)วันที่${B}${N}${END}(?=${B}(?:เดือน|นี้|ที่ผ่านมา|ที่จะถึง))`,
    most: 31,
    least: 1,
    what: 'day',
  },
  {
    pattern: `วันที่${B}${N}${END}(?=${B}(?:เดือนนี้|เดือนหน้า|เดือนที่แล้ว|ของเดือน|ของทุกเดือน|ที่ผ่านมา))`,
    most: 31,
    least: 1,
    what: 'day',
  },
  { pattern: `${N}${END}${B}ทุ่ม(?!เท|เถียง)`, most: 6, least: 1, what: 'clock' },
  {
    pattern: `(?<!\\p{Nd}[.:])${N}${END}${B}โมง(?=เช้า|เย็น|[ \\u00a0]|ตรง|ครึ่ง|$)`,
    most: 12,
    least: 1,
    what: 'clock',
  },
  { pattern: `บ่าย${B}${N}${END}${B}โมง`, most: 6, least: 1, what: 'clock' },
  { pattern: `(?<!\\p{Nd}[.:,])${N}${END}${B}นาฬิกา`, most: 24, what: 'clock' },
  {
    pattern: `(?:ชาย|หญิง|หนุ่ม|สาว|เด็ก|ยาย|ตา|แม่|พ่อ|นักเรียน|คนขับ|เหยื่อ|ผู้ต้องหา)(?:ชรา|วัยรุ่น)?(?:วัย|อายุ)${B}${N}${END}${B}ปี`,
    most: 125,
    what: 'part',
  },
  { pattern: `วันละ${B}${N}${END}${B}ชั่วโมง`, most: 24, what: 'part' },
  { pattern: `(?<!\\p{Nd}[.,:-])${N}${END}${B}ชั่วโมงต่อวัน(?!ทำ)`, most: 24, what: 'part' },
  { pattern: `สัปดาห์ละ${B}${N}${END}${B}วัน(?!ละ)`, most: 7, what: 'part' },
  { pattern: `(?<!\\p{Nd}[.,:-])${N}${END}${B}วันต่อสัปดาห์`, most: 7, what: 'part' },
  { pattern: `ปีละ${B}${N}${END}${B}เดือน`, most: 12, what: 'part' },
  { pattern: `ศตวรรษที่${B}${N}${END}`, most: 40, least: 1, what: 'part' },
  { pattern: `ไตรมาส(?:ที่|แรก)?${B}${N}${END}(?!/)`, most: 4, least: 1, what: 'part' },
  { pattern: `เดือนที่${B}${N}${END}${B}ของปี`, most: 13, least: 1, what: 'part' },
];
