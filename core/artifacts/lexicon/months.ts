/** Month names with the most days each is said to have, full and short forms (30 February is the Thai never). A numeral before one is a day of the month. */
export const MONTH_DAYS: Readonly<Record<string, number>> = {
  มกราคม: 31,
  กุมภาพันธ์: 30,
  มีนาคม: 31,
  เมษายน: 30,
  พฤษภาคม: 31,
  มิถุนายน: 30,
  กรกฎาคม: 31,
  สิงหาคม: 31,
  กันยายน: 30,
  ตุลาคม: 31,
  พฤศจิกายน: 30,
  ธันวาคม: 31,
  'ม.ค.': 31,
  'ก.พ.': 30,
  'มี.ค.': 31,
  'เม.ย.': 30,
  'พ.ค.': 31,
  'มิ.ย.': 30,
  'ก.ค.': 31,
  'ส.ค.': 31,
  'ก.ย.': 30,
  'ต.ค.': 31,
  'พ.ย.': 30,
  'ธ.ค.': 31,
};

export const MONTHS: readonly string[] = Object.keys(MONTH_DAYS);
