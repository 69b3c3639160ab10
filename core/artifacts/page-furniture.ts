import { FURNITURE_LINES } from './lexicon/page-furniture.ts';

/** Icons, arrows and dashes before a line; not numbers, for 3.2 ค้นหา is a heading of a manual. */
const LEAD = /^[\s\p{S}\p{Pd}•·←«‹»›*#"“]+/u;
/** End marks, arrows and icons after it, and a count in brackets: ความคิดเห็น (3) »; an asterisk tells a field. */
const TAIL = /(?:\s*[([]\s*\p{Nd}[\p{Nd},.]*\+?\s*[)\]])?[\s\p{So}\p{Sm}\p{Pd}.…!?:：»›→←«‹•·"”)]*$/u;
/** What such a tail ends with: to look first spares most lines the search for where it begins. */
const TAIL_END = /[\s\p{So}\p{Sm}\p{Pd}.…!?:：»›→←«‹•·"”)\]]$/u;
const LONGEST = 260;
const FORMS = FURNITURE_LINES.join('|');
const FURNITURE = new RegExp(`^(?:${FORMS})$`, 'u');
/** Without what a form says of its surroundings, so that a line that goes on after a form is held to begin with one. */
const OPENING = new RegExp(`^(?:${withoutLookarounds(FORMS)})`, 'u');

/** Whether a whole segment is a line that a page says of itself: a button, a heading of a side bar, a consent text. */
export function isPageFurniture(segment: string): boolean {
  if (segment.length > LONGEST) return false;
  const body = TAIL_END.test(segment.slice(-2))
    ? segment.replace(LEAD, '').replace(TAIL, '')
    : segment.replace(LEAD, '');
  const line = plain(body);
  return line !== '' && FURNITURE.test(line);
}

/** Whether the segment begins with such a line, alone or with more after it: most do not, and this is told at one look. */
export function opensAsFurniture(segment: string): boolean {
  return OPENING.test(plain(segment.replace(LEAD, '')));
}

function plain(line: string): string {
  return line.replace(/\s+/g, ' ').replace(/ ๆ/g, 'ๆ');
}

function withoutLookarounds(source: string): string {
  let [kept, depth] = ['', 0];
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    const size = char === '\\' ? 2 : 1;
    if (depth > 0 || /^\(\?<?[=!]/.test(source.slice(at, at + 4)))
      depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    else kept += source.slice(at, at + size);
    at += size - 1;
  }
  return kept;
}
