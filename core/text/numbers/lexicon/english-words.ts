/** English number words. A linguist may extend every list; all are matched in any case, as whole words. */

export const ENGLISH_SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const ENGLISH_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40, // a frequent misspelling
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Powers of ten, short scale. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};

/** Letters after digits: `5k`, `1.8bn`, `$5m`. Those with `money` mean a number only beside a currency. */
export const ENGLISH_SCALE_LETTERS: Readonly<
  Record<string, { readonly power: number; readonly money: boolean }>
> = {
  k: { power: 3, money: false },
  K: { power: 3, money: false },
  m: { power: 6, money: true },
  M: { power: 6, money: false },
  mn: { power: 6, money: false },
  mln: { power: 6, money: false },
  b: { power: 9, money: true },
  B: { power: 9, money: true },
  bn: { power: 9, money: false },
  bln: { power: 9, money: false },
  tn: { power: 12, money: false },
  trn: { power: 12, money: false },
};

export const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};

export const ENGLISH_ORDINAL_SCALES: Readonly<Record<string, number>> = {
  hundredth: 2,
  thousandth: 3,
  millionth: 6,
  billionth: 9,
};

/** Parts of a whole, singular; the plural takes an s. `half` has its own rules. */
export const ENGLISH_FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};

/** Words that multiply: twice as many, doubled, fivefold. */
export const ENGLISH_MULTIPLES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
};

/** Words with a number in them that seldom is rendered as one. */
export const ENGLISH_SOFT: Readonly<Record<string, number>> = {
  both: 2,
  once: 1,
  couple: 2,
};

/** Plurals that say "many": hundreds of people. Value is the power of ten. */
export const ENGLISH_SEVERAL: Readonly<Record<string, number>> = {
  dozens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
};
