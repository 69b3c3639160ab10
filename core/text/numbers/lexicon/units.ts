/**
 * Units of measure in both languages. `factor` is the size of one unit in the dimension's base unit, exact; temperatures have
 * an offset, see temperature in relate.ts. Thai words are matched longest first, directly after the numeral or after one
 * space. English entries are matched as whole words, any case unless they hold a capital letter; list plurals.
 */
export type Dimension =
  | 'time'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'speed'
  | 'frequency'
  | 'angle'
  | 'resolution';

export interface UnitEntry {
  readonly dimension: Dimension;
  readonly factor: string;
  readonly th: readonly string[];
  readonly en: readonly string[];
}

/** Base units: day, metre, square metre, kilogram, litre, kelvin, watt, watt hour, byte, km/h, hertz, degree. */
export const UNITS = {
  second: { dimension: 'time', factor: '1/86400', th: ['วินาที'], en: ['seconds', 'second', 'secs', 'sec'] },
  minute: { dimension: 'time', factor: '1/1440', th: ['นาที'], en: ['minutes', 'minute', 'mins', 'min'] },
  hour: {
    dimension: 'time',
    factor: '1/24',
    th: ['ชั่วโมง', 'ชม.'],
    en: ['hours', 'hour', 'hrs', 'hr'],
  },
  day: { dimension: 'time', factor: '1', th: ['วัน'], en: ['days', 'day'] },
  night: { dimension: 'time', factor: '1', th: ['คืน'], en: ['nights', 'night'] },
  week: { dimension: 'time', factor: '7', th: ['สัปดาห์', 'อาทิตย์'], en: ['weeks', 'week', 'wks'] },
  fortnight: { dimension: 'time', factor: '14', th: [], en: ['fortnights', 'fortnight'] },
  // A year is 365.25 days and a month a twelfth of it: months and years convert exactly into each other only.
  month: { dimension: 'time', factor: '487/16', th: ['เดือน'], en: ['months', 'month', 'mths'] },
  year: {
    dimension: 'time',
    factor: '1461/4',
    th: ['ปี', 'ขวบ', 'พรรษา', 'ชันษา'],
    en: ['years', 'year', 'yrs', 'yr', 'y/o'],
  },
  decade: { dimension: 'time', factor: '7305/2', th: ['ทศวรรษ'], en: ['decades', 'decade'] },
  century: { dimension: 'time', factor: '36525', th: ['ศตวรรษ'], en: ['centuries', 'century'] },
  millennium: { dimension: 'time', factor: '365250', th: ['สหัสวรรษ'], en: ['millennia', 'millennium'] },

  nanometre: {
    dimension: 'length',
    factor: '0.000000001',
    th: ['นาโนเมตร'],
    en: ['nanometres', 'nanometre', 'nanometers', 'nanometer', 'nm'],
  },
  micrometre: {
    dimension: 'length',
    factor: '0.000001',
    th: ['ไมโครเมตร', 'ไมครอน'],
    en: ['micrometres', 'micrometre', 'micrometers', 'micrometer', 'microns', 'micron', 'µm', 'μm'],
  },
  millimetre: {
    dimension: 'length',
    factor: '0.001',
    th: ['มิลลิเมตร', 'มม.'],
    en: ['millimetres', 'millimetre', 'millimeters', 'millimeter', 'mm'],
  },
  centimetre: {
    dimension: 'length',
    factor: '0.01',
    th: ['เซนติเมตร', 'เซ็นติเมตร', 'ซม.'],
    en: ['centimetres', 'centimetre', 'centimeters', 'centimeter', 'cm'],
  },
  metre: {
    dimension: 'length',
    factor: '1',
    th: ['เมตร', 'ม.'],
    en: ['metres', 'metre', 'meters', 'meter', 'm'],
  },
  kilometre: {
    dimension: 'length',
    factor: '1000',
    th: ['กิโลเมตร', 'กม.'],
    en: ['kilometres', 'kilometre', 'kilometers', 'kilometer', 'kms', 'km'],
  },
  inch: { dimension: 'length', factor: '0.0254', th: ['นิ้ว'], en: ['inches', 'inch'] },
  foot: { dimension: 'length', factor: '0.3048', th: ['ฟุต'], en: ['feet', 'foot', 'ft'] },
  yard: { dimension: 'length', factor: '0.9144', th: ['หลา'], en: ['yards', 'yard', 'yd'] },
  mile: { dimension: 'length', factor: '1609.344', th: ['ไมล์'], en: ['miles', 'mile', 'mi'] },
  'nautical-mile': {
    dimension: 'length',
    factor: '1852',
    th: ['ไมล์ทะเล'],
    en: ['nautical miles', 'nautical mile'],
  },

  'light-year': {
    dimension: 'length',
    factor: '9460730472580800',
    th: ['ปีแสง'],
    en: ['light-years', 'light-year', 'light years', 'light year'],
  },

  'square-wah': { dimension: 'area', factor: '4', th: ['ตารางวา', 'ตร.ว.'], en: ['square wah'] },
  'square-metre': {
    dimension: 'area',
    factor: '1',
    th: ['ตารางเมตร', 'ตร.ม.'],
    en: [
      'square metres',
      'square metre',
      'square-metre',
      'square-meter',
      'square meters',
      'square meter',
      'sq m',
      'sqm',
      'm²',
      'm2',
    ],
  },
  'square-foot': {
    dimension: 'area',
    factor: '0.09290304',
    th: ['ตารางฟุต', 'ตร.ฟุต'],
    en: ['square feet', 'square foot', 'square-foot', 'sq ft'],
  },
  rai: { dimension: 'area', factor: '1600', th: ['ไร่'], en: ['rai'] },
  acre: { dimension: 'area', factor: '4046.8564224', th: ['เอเคอร์'], en: ['acres', 'acre'] },
  hectare: {
    dimension: 'area',
    factor: '10000',
    th: ['เฮกตาร์', 'เฮกแตร์'],
    en: ['hectares', 'hectare', 'ha'],
  },
  'square-kilometre': {
    dimension: 'area',
    factor: '1000000',
    th: ['ตารางกิโลเมตร', 'ตร.กม.'],
    en: [
      'square kilometres',
      'square-kilometre',
      'square-kilometer',
      'square kilometre',
      'square kilometers',
      'square kilometer',
      'sq km',
      'sq. km',
      'km²',
      'km2',
    ],
  },
  'square-mile': {
    dimension: 'area',
    factor: '2589988.110336',
    th: ['ตารางไมล์'],
    en: ['square miles', 'square mile', 'square-mile', 'sq mi'],
  },

  microgram: {
    dimension: 'mass',
    factor: '0.000000001',
    th: ['ไมโครกรัม', 'มคก.'],
    en: ['micrograms', 'microgram', 'mcg', 'µg', 'μg'],
  },
  milligram: {
    dimension: 'mass',
    factor: '0.000001',
    th: ['มิลลิกรัม', 'มก.'],
    en: ['milligrams', 'milligram', 'mg'],
  },
  gram: { dimension: 'mass', factor: '0.001', th: ['กรัม'], en: ['grams', 'gram', 'grammes', 'g'] },
  kilogram: {
    dimension: 'mass',
    factor: '1',
    th: ['กิโลกรัม', 'กก.', 'กิโล'],
    en: ['kilograms', 'kilogram', 'kilos', 'kilo', 'kgs', 'kg'],
  },
  tonne: {
    dimension: 'mass',
    factor: '1000',
    th: ['เมตริกตัน', 'ตัน'],
    en: ['metric tons', 'metric tonnes', 'tonnes', 'tonne', 'tons', 'ton'],
  },
  pound: { dimension: 'mass', factor: '0.45359237', th: ['ปอนด์'], en: ['lbs', 'lb', 'lbs.', 'lb.'] },
  ounce: { dimension: 'mass', factor: '0.028349523125', th: ['ออนซ์'], en: ['ounces', 'ounce', 'oz'] },
  carat: { dimension: 'mass', factor: '0.0002', th: ['กะรัต'], en: ['carats', 'carat'] },

  millilitre: {
    dimension: 'volume',
    factor: '0.001',
    th: ['มิลลิลิตร', 'มล.', 'ซีซี'],
    en: ['millilitres', 'milliliters', 'ml', 'cc'],
  },
  litre: { dimension: 'volume', factor: '1', th: ['ลิตร'], en: ['litres', 'litre', 'liters', 'liter'] },
  'cubic-metre': {
    dimension: 'volume',
    factor: '1000',
    th: ['ลูกบาศก์เมตร', 'ลบ.ม.'],
    en: ['cubic metres', 'cubic metre', 'cubic meters', 'cubic meter', 'm³', 'm3'],
  },
  'fluid-ounce': {
    dimension: 'volume',
    factor: '0.0295735295625',
    th: [],
    en: ['fluid ounces', 'fluid ounce', 'fl oz', 'fl. oz.'],
  },
  pint: { dimension: 'volume', factor: '0.473176473', th: ['ไพนต์'], en: ['pints', 'pint'] },
  quart: { dimension: 'volume', factor: '0.946352946', th: ['ควอร์ต'], en: ['quarts', 'quart'] },
  gallon: { dimension: 'volume', factor: '3.785411784', th: ['แกลลอน'], en: ['gallons', 'gallon'] },
  barrel: { dimension: 'volume', factor: '158.987294928', th: ['บาร์เรล'], en: ['barrels', 'barrel', 'bbl'] },

  celsius: {
    dimension: 'temperature',
    factor: '1',
    th: ['องศาเซลเซียส', '°C', '℃'],
    en: ['degrees Celsius', 'degrees centigrade', 'degree Celsius', 'Celsius', '°C', '℃', 'C'],
  },
  fahrenheit: {
    dimension: 'temperature',
    factor: '5/9',
    th: ['องศาฟาเรนไฮต์', '°F', '℉'],
    en: ['degrees Fahrenheit', 'degree Fahrenheit', 'Fahrenheit', '°F', '℉', 'F'],
  },
  degree: { dimension: 'angle', factor: '1', th: ['องศา', '°'], en: ['degrees', 'degree', '°'] },

  watt: { dimension: 'power', factor: '1', th: ['วัตต์'], en: ['watts', 'watt'] },
  kilowatt: { dimension: 'power', factor: '1000', th: ['กิโลวัตต์'], en: ['kilowatts', 'kilowatt', 'kW'] },
  megawatt: {
    dimension: 'power',
    factor: '1000000',
    th: ['เมกะวัตต์', 'เมกกะวัตต์', 'MW'],
    en: ['megawatts', 'megawatt', 'MW'],
  },
  gigawatt: {
    dimension: 'power',
    factor: '1000000000',
    th: ['กิกะวัตต์', 'GW'],
    en: ['gigawatts', 'gigawatt', 'GW'],
  },
  horsepower: { dimension: 'power', factor: '745.69987158227', th: ['แรงม้า'], en: ['horsepower', 'hp'] },
  'kilowatt-hour': {
    dimension: 'energy',
    factor: '1000',
    th: ['กิโลวัตต์ชั่วโมง', 'กิโลวัตต์-ชั่วโมง', 'kWh'],
    en: ['kilowatt-hours', 'kilowatt hours', 'kWh'],
  },

  joule: { dimension: 'energy', factor: '1/3600', th: ['จูล'], en: ['joules', 'joule'] },
  // What English calls calories on food are kilocalories, and Thai says either.
  kilocalorie: {
    dimension: 'energy',
    factor: '523/450',
    th: ['กิโลแคลอรี่', 'กิโลแคลอรี', 'แคลอรี่', 'แคลอรี'],
    en: ['kilocalories', 'kilocalorie', 'kcal', 'calories', 'calorie'],
  },

  kilobyte: {
    dimension: 'data',
    factor: '1000',
    th: ['กิโลไบต์', 'KB'],
    en: ['kilobytes', 'kilobyte', 'KB', 'kB'],
  },
  megabyte: {
    dimension: 'data',
    factor: '1000000',
    th: ['เมกะไบต์', 'MB'],
    en: ['megabytes', 'megabyte', 'MB'],
  },
  gigabyte: {
    dimension: 'data',
    factor: '1000000000',
    th: ['กิกะไบต์', 'GB'],
    en: ['gigabytes', 'gigabyte', 'GB'],
  },
  terabyte: {
    dimension: 'data',
    factor: '1000000000000',
    th: ['เทราไบต์', 'TB'],
    en: ['terabytes', 'terabyte', 'TB'],
  },

  'metre-per-second': {
    dimension: 'speed',
    factor: '3.6',
    th: ['เมตรต่อวินาที', 'ม./วินาที'],
    en: ['metres per second', 'meters per second', 'm/s'],
  },
  knot: { dimension: 'speed', factor: '1.852', th: ['นอต'], en: ['knots', 'knot'] },
  'kilometre-per-hour': {
    dimension: 'speed',
    factor: '1',
    th: ['กิโลเมตรต่อชั่วโมง', 'กม./ชม.', 'กม.ต่อชั่วโมง'],
    en: [
      'kilometres per hour',
      'kilometers per hour',
      'kilometres an hour',
      'kilometers an hour',
      'km/h',
      'kph',
      'kmh',
    ],
  },
  'mile-per-hour': {
    dimension: 'speed',
    factor: '1.609344',
    th: ['ไมล์ต่อชั่วโมง'],
    en: ['miles per hour', 'miles an hour', 'mph'],
  },
  hertz: { dimension: 'frequency', factor: '1', th: ['เฮิรตซ์', 'เฮิร์ตซ์'], en: ['hertz', 'Hz'] },
  kilohertz: { dimension: 'frequency', factor: '1000', th: ['กิโลเฮิรตซ์', 'kHz'], en: ['kilohertz', 'kHz'] },
  megapixel: {
    dimension: 'resolution',
    factor: '1000000',
    th: ['ล้านพิกเซล', 'เมกะพิกเซล', 'เมกกะพิกเซล', 'MP'],
    en: ['megapixels', 'megapixel', 'MP'],
  },
  megahertz: {
    dimension: 'frequency',
    factor: '1000000',
    th: ['เมกะเฮิรตซ์', 'MHz'],
    en: ['megahertz', 'MHz'],
  },
  gigahertz: {
    dimension: 'frequency',
    factor: '1000000000',
    th: ['กิกะเฮิรตซ์', 'GHz'],
    en: ['gigahertz', 'GHz'],
  },
} as const satisfies Readonly<Record<string, UnitEntry>>;

export type UnitId = keyof typeof UNITS;
