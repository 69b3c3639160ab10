import { segmentWords, wordBoundaries } from '../text/words.ts';

const AROUND = 24;
const THAI_TAIL = /[\u0e01-\u0e4e]*$/;
const THAI_HEAD = /^[\u0e01-\u0e4e]*/;

/** A stretch with the Thai letters around it, by which its words are judged, and where that begins in the text. */
function surroundings(
  text: string,
  start: number,
  end: number,
): { readonly from: number; readonly around: string } {
  const lead = THAI_TAIL.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const tail = THAI_HEAD.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return { from: start - lead.length, around: lead + text.slice(start, end) + tail };
}

/** The offsets at which words begin or end within a stretch, judged with the Thai letters around it. */
export function wordEdges(text: string, start: number, end: number): ReadonlySet<number> {
  const { from, around } = surroundings(text, start, end);
  const edges = new Set<number>();
  for (const word of segmentWords(around, 'th')) {
    edges.add(from + word.start);
    edges.add(from + word.end);
  }
  return edges;
}

/** Whether an offset is one of wordEdges: to ask for a few costs a small part. */
export function edgeTest(text: string, start: number, end: number): (offset: number) => boolean {
  const { from, around } = surroundings(text, start, end);
  const isBoundary = wordBoundaries(around, 'th');
  return (offset) => isBoundary(offset - from);
}

/** Whether a word begins and ends where this stretch does. */
export function isWholeWord(text: string, start: number, stretch: string): boolean {
  const isEdge = edgeTest(text, start, start + stretch.length);
  return isEdge(start) && isEdge(start + stretch.length);
}
