import { sentenceCuts } from '../text/sentences.ts';
import type { Language } from '../text/words.ts';

/**
 * The text in parts of about `maxLength` characters (UTF-16 units) at most, cut only where sentenceCuts holds it safe: a
 * part without such a place stays longer. Of the cuts that give as few parts as can be, the one with the most even
 * parts is chosen. The parts joined are the text.
 */
export function cutAtSentences(text: string, language: Language, maxLength: number): string[] {
  if (text.length <= maxLength) return [text];
  const cuts = sentenceCuts(text, language);
  if (cuts.length === 0) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const end of [...chooseCuts(cuts, text.length, maxLength), text.length]) {
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The cheapest subset of the cuts, by dynamic programming over them. */
function chooseCuts(cuts: readonly number[], length: number, maxLength: number): number[] {
  const stops = [0, ...cuts, length];
  const ideal = length / Math.ceil(length / maxLength);
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end < stops.length; end += 1) {
    let best = Number.POSITIVE_INFINITY;
    let bestFrom = end - 1;
    for (let start = end - 1; start >= 0; start -= 1) {
      const size = (stops[end] ?? 0) - (stops[start] ?? 0);
      const total = (cost[start] ?? 0) + partCost(size, ideal, maxLength);
      if (total < best) {
        best = total;
        bestFrom = start;
      }
      if (size > maxLength * 2 && start < end - 1) break;
    }
    cost.push(best);
    from.push(bestFrom);
  }
  const chosen: number[] = [];
  for (let at = from[stops.length - 1] ?? 0; at > 0; at = from[at] ?? 0) chosen.unshift(stops[at] ?? 0);
  return chosen;
}

/** Unevenness squared, and a part that is too long costs far more than any unevenness. */
function partCost(size: number, ideal: number, maxLength: number): number {
  const uneven = (size - ideal) / ideal;
  const over = Math.max(0, size - maxLength) / maxLength;
  return uneven * uneven + over * 50 + 0.05;
}
