/**
 * Money in both languages, by ISO 4217 code. `symbols` stand before (or after) the numeral, `th` and `en` are words after
 * it. `perDollar` is a wide band of how many of them one US dollar has bought since about 2000: not a rate, only the test
 * whether two amounts can be one sum in two currencies. `subunit` words are hundredths.
 */
export interface CurrencyEntry {
  readonly symbols: readonly string[];
  readonly th: readonly string[];
  readonly en: readonly string[];
  readonly subunit?: { readonly th: readonly string[]; readonly en: readonly string[] };
  readonly perDollar: readonly [number, number];
}

export const CURRENCIES = {
  USD: {
    symbols: ['US$', 'USD', 'U.S.$', '$'],
    th: [
      'ดอลลาร์สหรัฐฯ',
      'ดอลลาร์สหรัฐอเมริกา',
      'ดอลลาร์สหรัฐ',
      'เหรียญสหรัฐฯ',
      'เหรียญสหรัฐ',
      'ดอลลาร์อเมริกัน',
      'ดอลลาร์',
      'ดอลล่าร์',
      'เหรียญ',
    ],
    en: ['US dollars', 'U.S. dollars', 'US dollar', 'U.S. dollar', 'American dollars', 'dollars', 'dollar'],
    subunit: { th: ['เซนต์', 'เซ็นต์'], en: ['cents', 'cent'] },
    perDollar: [1, 1],
  },
  THB: {
    symbols: ['฿', 'THB'],
    th: ['บาท'],
    en: ['Thai baht', 'baht', 'bahts'],
    subunit: { th: ['สตางค์'], en: ['satang'] },
    perDollar: [28, 46],
  },
  EUR: { symbols: ['€', 'EUR'], th: ['ยูโร'], en: ['euros', 'euro'], perDollar: [0.6, 1.25] },
  GBP: {
    symbols: ['£', 'GBP'],
    th: ['ปอนด์สเตอร์ลิง', 'ปอนด์'],
    en: ['pounds sterling', 'British pounds', 'pounds', 'pound'],
    subunit: { th: ['เพนนี', 'เพนซ์'], en: ['pence'] },
    perDollar: [0.45, 1],
  },
  JPY: { symbols: ['JP¥', '¥', 'JPY'], th: ['เยน'], en: ['Japanese yen', 'yen'], perDollar: [74, 165] },
  CNY: {
    symbols: ['CN¥', 'RMB', 'CNY'],
    th: ['หยวน'],
    en: ['Chinese yuan', 'yuan', 'renminbi'],
    perDollar: [6, 8.5],
  },
  KZT: {
    symbols: ['₸', 'KZT'],
    th: ['เทงเก', 'เตงเก', 'เทงเจ', 'เต็งเก', 'tenge'],
    en: ['Kazakh tenge', 'tenge'],
    perDollar: [115, 560],
  },
  RUB: {
    symbols: ['₽', 'RUB'],
    th: ['รูเบิล', 'รูเบิ้ล'],
    en: ['Russian roubles', 'Russian rubles', 'roubles', 'rubles', 'rouble', 'ruble'],
    perDollar: [22, 125],
  },
  INR: {
    symbols: ['₹', 'Rs.', 'Rs', 'INR'],
    th: ['รูปีอินเดีย', 'รูปี'],
    en: ['Indian rupees', 'rupees', 'rupee'],
    perDollar: [38, 92],
  },
  KRW: { symbols: ['₩', 'KRW'], th: ['วอน'], en: ['South Korean won', 'Korean won'], perDollar: [880, 1600] },
  VND: {
    symbols: ['₫', 'VND'],
    th: ['ด่ง', 'ดอง'],
    en: ['Vietnamese dong', 'dong'],
    perDollar: [14000, 27000],
  },
  LAK: { symbols: ['₭', 'LAK'], th: ['กีบ'], en: ['Lao kip', 'kip'], perDollar: [7000, 23000] },
  MMK: { symbols: ['MMK'], th: ['จ๊าด', 'จั๊ต'], en: ['Myanmar kyat', 'kyats', 'kyat'], perDollar: [6, 5000] },
  KHR: {
    symbols: ['៛', 'KHR'],
    th: ['เรียล'],
    en: ['Cambodian riel', 'riels', 'riel'],
    perDollar: [3700, 4300],
  },
  MYR: { symbols: ['RM', 'MYR'], th: ['ริงกิต'], en: ['Malaysian ringgit', 'ringgit'], perDollar: [2.9, 4.9] },
  SGD: {
    symbols: ['S$', 'SGD'],
    th: ['ดอลลาร์สิงคโปร์'],
    en: ['Singapore dollars', 'Singapore dollar'],
    perDollar: [1.1, 1.9],
  },
  IDR: { symbols: ['Rp', 'IDR'], th: ['รูเปียห์', 'รูเปีย'], en: ['rupiah'], perDollar: [7000, 17500] },
  PHP: {
    symbols: ['₱', 'PHP'],
    th: ['เปโซฟิลิปปินส์', 'เปโซ'],
    en: ['Philippine pesos', 'pesos', 'peso'],
    perDollar: [38, 62],
  },
  AUD: {
    symbols: ['A$', 'AU$', 'AUD'],
    th: ['ดอลลาร์ออสเตรเลีย'],
    en: ['Australian dollars', 'Australian dollar'],
    perDollar: [0.85, 2.1],
  },
  CAD: {
    symbols: ['C$', 'CA$', 'CAD'],
    th: ['ดอลลาร์แคนาดา'],
    en: ['Canadian dollars', 'Canadian dollar'],
    perDollar: [0.9, 1.65],
  },
  HKD: {
    symbols: ['HK$', 'HKD'],
    th: ['ดอลลาร์ฮ่องกง'],
    en: ['Hong Kong dollars', 'Hong Kong dollar'],
    perDollar: [7.7, 7.9],
  },
  TWD: {
    symbols: ['NT$', 'TWD'],
    th: ['ดอลลาร์ไต้หวัน'],
    en: ['Taiwan dollars', 'New Taiwan dollars'],
    perDollar: [27, 36],
  },
  CHF: {
    symbols: ['CHF'],
    th: ['ฟรังก์สวิส', 'ฟรังก์'],
    en: ['Swiss francs', 'francs', 'franc'],
    perDollar: [0.75, 1.85],
  },
  TRY: {
    symbols: ['₺', 'TRY'],
    th: ['ลีราตุรกี', 'ลีรา'],
    en: ['Turkish lira', 'liras', 'lira'],
    perDollar: [0.6, 45],
  },
  UAH: { symbols: ['₴', 'UAH'], th: ['ฮรีฟเนีย'], en: ['hryvnias', 'hryvnia'], perDollar: [4.9, 45] },
  BRL: { symbols: ['R$', 'BRL'], th: ['เรอัล'], en: ['Brazilian reais', 'reais'], perDollar: [1.5, 6.5] },
} as const satisfies Readonly<Record<string, CurrencyEntry>>;

export type CurrencyCode = keyof typeof CURRENCIES;
