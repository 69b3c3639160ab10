import { segmentWords } from '../text/words.ts';

const AROUND = 24;

/** Whether a word begins and ends where this stretch does, judged within the Thai letters around it. */
export function isWholeWord(text: string, start: number, stretch: string): boolean {
  const from = Math.max(0, start - AROUND);
  const lead = /[\u0e01-\u0e4e]*$/.exec(text.slice(from, start))?.[0] ?? '';
  const tail =
    /^[\u0e01-\u0e4e]*/.exec(text.slice(start + stretch.length, start + stretch.length + AROUND))?.[0] ?? '';
  const bounds = new Set(segmentWords(lead + stretch + tail, 'th').flatMap((word) => [word.start, word.end]));
  return bounds.has(lead.length) && bounds.has(lead.length + stretch.length);
}
