import { segmentWords } from '../text/words.ts';

const AROUND = 24;
const THAI_TAIL = /[\u0e01-\u0e4e]*$/;
const THAI_HEAD = /^[\u0e01-\u0e4e]*/;

/** The offsets at which words begin or end within a stretch, judged with the Thai letters around it. */
export function wordEdges(text: string, start: number, end: number): ReadonlySet<number> {
  const lead = THAI_TAIL.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const tail = THAI_HEAD.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  const from = start - lead.length;
  const edges = new Set<number>();
  for (const word of segmentWords(lead + text.slice(start, end) + tail, 'th')) {
    edges.add(from + word.start);
    edges.add(from + word.end);
  }
  return edges;
}

/** Whether a word begins and ends where this stretch does. */
export function isWholeWord(text: string, start: number, stretch: string): boolean {
  const edges = wordEdges(text, start, start + stretch.length);
  return edges.has(start) && edges.has(start + stretch.length);
}
