import { FURNITURE_LINES } from './lexicon/page-furniture.ts';

/** Icons, arrows and dashes before a line; not numbers, for 3.2 ค้นหา is a heading of a manual. */
const LEAD = /^[\s\p{S}\p{Pd}•·←«‹»›*#"“]+/u;
/** End marks, arrows and icons after it, and a count in brackets: ความคิดเห็น (3) »; an asterisk tells a field. */
const TAIL = /(?:\s*[([]\s*\p{Nd}[\p{Nd},.]*\+?\s*[)\]])?[\s\p{So}\p{Sm}\p{Pd}.…!?:：»›→←«‹•·"”)]*$/u;
/** What such a tail ends with: to look first spares most lines the search for where it begins. */
const TAIL_END = /[\s\p{So}\p{Sm}\p{Pd}.…!?:：»›→←«‹•·"”)\]]$/u;
const LONGEST = 260;
const FURNITURE = new RegExp(`^(?:${FURNITURE_LINES.join('|')})$`, 'u');

/** Whether a whole segment is a line that a page says of itself: a button, a heading of a side bar, a consent text. */
export function isPageFurniture(segment: string): boolean {
  if (segment.length > LONGEST) return false;
  const body = TAIL_END.test(segment.slice(-2))
    ? segment.replace(LEAD, '').replace(TAIL, '')
    : segment.replace(LEAD, '');
  const line = body.replace(/\s+/g, ' ').replace(/ ๆ/g, 'ๆ');
  return line !== '' && FURNITURE.test(line);
}
