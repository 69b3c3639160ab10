/** Month names, January first. Abbreviations with their full stop where it is written; English is matched in any case. */
export interface MonthEntry {
  readonly th: readonly string[];
  readonly en: readonly string[];
}

export const MONTHS: readonly MonthEntry[] = [
  { th: ['มกราคม', 'ม.ค.', 'มกรา'], en: ['January', 'Jan'] },
  { th: ['กุมภาพันธ์', 'ก.พ.', 'กุมภา'], en: ['February', 'Feb'] },
  { th: ['มีนาคม', 'มี.ค.', 'มีนา'], en: ['March', 'Mar'] },
  { th: ['เมษายน', 'เม.ย.', 'เมษา'], en: ['April', 'Apr'] },
  { th: ['พฤษภาคม', 'พ.ค.', 'พฤษภา'], en: ['May'] },
  { th: ['มิถุนายน', 'มิ.ย.', 'มิถุนา'], en: ['June', 'Jun'] },
  { th: ['กรกฎาคม', 'ก.ค.', 'กรกฎา'], en: ['July', 'Jul'] },
  { th: ['สิงหาคม', 'ส.ค.', 'สิงหา'], en: ['August', 'Aug'] },
  { th: ['กันยายน', 'ก.ย.', 'กันยา'], en: ['September', 'Sept', 'Sep'] },
  { th: ['ตุลาคม', 'ต.ค.', 'ตุลา'], en: ['October', 'Oct'] },
  { th: ['พฤศจิกายน', 'พ.ย.', 'พฤศจิกา'], en: ['November', 'Nov'] },
  { th: ['ธันวาคม', 'ธ.ค.', 'ธันวา'], en: ['December', 'Dec'] },
];

/** English month names that are words too: a month only beside a day, a year or one of MONTH_CONTEXT. */
export const AMBIGUOUS_ENGLISH_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'sep',
  'dec',
]);

/** Words before a month name that make it a month: in May, last March. */
export const MONTH_CONTEXT: readonly string[] = [
  ...[
    'in',
    'last',
    'next',
    'this',
    'since',
    'until',
    'till',
    'by',
    'during',
    'early',
    'late',
    'mid',
    'before',
  ],
  ...['after', 'from', 'through', 'throughout', 'between', 'to', 'every', 'each', 'of'],
];
