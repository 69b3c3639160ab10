import type { Span } from '../model.ts';
import { segmentWords } from './words.ts';

/** No word begins with a silenced consonant, or is one letter (ณ and ธ apart): there ICU has cut up a name or a loanword. */
const NO_WORD = /^[ก-ฮ]{1,2}์|^(?![ณธ])[ก-ฮ]$/u;
const THAI = /^[\u0e01-\u0e3a\u0e40-\u0e4e]+$/u;
/** How far before such a piece its word may begin, in pieces; what follows belongs to it where it is short. */
const BEFORE = 3;
const SHORT_AFTER = 4;
/** What is held must fit into the narrowest column. */
const MOST = 20;
const MOST_TEXT = 5_000;

/**
 * Where a line must not break though ICU's dictionary, and so the browser's breaker, sees a word's end: around pieces that
 * are no words (ทะเล|สา|บอ|อร์|ริน). Holds rather too much than too little; in order, without overlaps.
 */
export function heldRuns(text: string): readonly Span[] {
  if (text.length > MOST_TEXT || !/[ก-ฮ]/u.test(text)) return [];
  const words = segmentWords(text, 'th');
  const thai = (at: number) => THAI.test(words[at]?.text ?? '');
  const runs: Span[] = [];
  for (const [at, word] of words.entries()) {
    if (at === 0 || !NO_WORD.test(word.text) || !thai(at - 1)) continue;
    const next = words[at + 1];
    const end = next !== undefined && thai(at + 1) && next.text.length <= SHORT_AFTER ? next.end : word.end;
    let start = word.start;
    for (let before = at - 1; before >= at - BEFORE && thai(before); before -= 1) {
      const wider = words[before]?.start ?? start;
      if (end - wider > MOST) break;
      start = wider;
    }
    const last = runs.at(-1);
    if (last === undefined || start >= last.end) runs.push({ start, end });
    else if (end - last.start <= MOST) runs[runs.length - 1] = { start: last.start, end };
    else if (end > last.end) runs.push({ start: last.end, end });
  }
  return runs;
}
