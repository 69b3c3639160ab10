import type { Era } from './types.ts';

/** Calendar years in which something can lie; `low` equals `high` where it is one. */
export interface YearRange {
  readonly low: number;
  readonly high: number;
}

/** The era as Thai writes it before a year. */
export const ERA_WORD =
  '(?:พ\\. ?ศ\\.?|พุทธศักราช|ค\\. ?ศ\\.?|คริสต์ศักราช|คริสตศักราช|ฮ\\. ?ศ\\.?|ฮิจเราะห์ศักราช|พศ\\.|คศ\\.)';

export function eraOf(word: string): Era {
  return word.startsWith('พ') ? 'BE' : word.startsWith('ฮ') ? 'AH' : 'CE';
}

const OFFSET = 543;
/** The first Buddhist year that begins on 1 January (1941), by the Calendar Year Act, B.E. 2483. */
const FIRST_MODERN_BE = 2484;

/**
 * The Gregorian year or years of a Buddhist year. BE = CE + 543 since 1 January 1941. Before, a Buddhist year began on 1 April
 * (by decree since 1889; at the lunar new year, also about April, earlier), so January to March of BE y lay in CE y - 542,
 * and a year alone may be either. The Act cut BE 2483 to nine months, all in 1940; texts that count on by the old rule
 * put its January to March into 1941, so that is allowed too.
 * Source: พระราชบัญญัติปีประดิทิน พุทธศักราช 2483 (Calendar Year Act), Royal Gazette, 17 September 1940.
 */
export function gregorianYears(buddhist: number, month: number | null): YearRange {
  const low = buddhist - OFFSET;
  if (buddhist >= FIRST_MODERN_BE) return { low, high: low };
  return month !== null && month >= 4 ? { low, high: low } : { low, high: low + 1 };
}

/** The Buddhist year or years of a Gregorian year: the same rule the other way. */
export function buddhistYears(gregorian: number, month: number | null): YearRange {
  const high = gregorian + OFFSET;
  if (high >= FIRST_MODERN_BE) return { low: high, high };
  return month !== null && month >= 4 ? { low: high, high } : { low: high - 1, high };
}

/** Counts that Thai documents have besides: their words, and what to add for the Gregorian year. */
export const OTHER_ERAS: readonly { readonly words: readonly string[]; readonly offset: number }[] = [
  { words: ['รัตนโกสินทร์ศก', 'รัตนโกสินทรศก', 'ร.ศ.'], offset: 1781 },
  { words: ['จุลศักราช', 'จ.ศ.'], offset: 638 },
  { words: ['มหาศักราช', 'ม.ศ.'], offset: 78 },
];

/** In which count a year without an era is most likely meant: no text of ours speaks of the years 2300 to 2800 CE. */
export function likelyEra(year: number): Era {
  return year >= 2300 && year <= 2800 ? 'BE' : 'CE';
}
