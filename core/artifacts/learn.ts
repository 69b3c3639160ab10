import type { Side } from '../model.ts';
import { segmentWords } from '../text/words.ts';

/** Words that a person replaced by others. */
export interface CommonRepair {
  readonly find: string;
  readonly replace: string;
}

/** Longest that is still one repair and not a sentence written anew. UTF-16 units. */
const LONGEST = 80;
/** Fewest characters that are worth a rule. */
const SHORTEST = 2;

/**
 * What an edit replaced, where that is one run of whole words: what is left when the words that both texts begin and end
 * with are taken away. Null where words were only put in, where too little or too much changed, where two places changed
 * (unless the same words have only changed places), and where a number did: a number belongs to its own sentence.
 */
export function commonRepair(before: string, after: string, side: Side = 'source'): CommonRepair | null {
  const words = (text: string) => segmentWords(text, side === 'source' ? 'th' : 'en').map(({ text }) => text);
  const [old, now] = [words(before), words(after)];
  const shorter = Math.min(old.length, now.length);
  let lead = 0;
  while (lead < shorter && old[lead] === now[lead]) lead += 1;
  let tail = 0;
  while (tail < shorter - lead && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const gone = old.slice(lead, old.length - tail);
  const come = now.slice(lead, now.length - tail);
  const [find, replace] = [gone.join(''), come.join('')];
  if ([...find.trim()].length < SHORTEST || find.length > LONGEST || replace.length > LONGEST) return null;
  if (!/\p{L}/u.test(find) || /\p{Nd}|XNUMX/iu.test(find)) return null;
  return isOnePlace(gone, come) ? { find, replace } : null;
}

function isOnePlace(gone: readonly string[], come: readonly string[]): boolean {
  const common = gone.filter((word) => /\p{L}/u.test(word) && come.includes(word));
  return common.length === 0 || gone.toSorted().join('\n') === come.toSorted().join('\n');
}
