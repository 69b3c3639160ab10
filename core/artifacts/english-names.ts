import { isForeign, isPlain } from './foreign-name.ts';
import { isOrdinaryEnglish } from './ordinary.ts';
import {
  consonantsOf,
  joinSounds,
  latinSounds,
  type ThaiSound,
  thaiSounds,
  vowelDistance,
} from './romanise.ts';
import { wordEdges } from './whole-word.ts';

/** Names of fewer consonants are heard in too many Thai words; those of as few have to be no everyday word. */
const FEWEST = 2;
const NAME = /(?<![\p{L}'’-])(?:\p{Lu}\p{Ll}[\p{L}'’-]{2,}|[A-Z]{4,})/gu;
/** Consonants that may differ, by how many the name has. */
const FREE: readonly (readonly [consonants: number, differing: number])[] = [
  [7, 2],
  [4, 1],
  [FEWEST, 0],
];
const MOST_VOWELS = 3;
const SHORTEST = 4;
const LEAD = 20;

/** The words in capitals of an English text that may be names: no ordinary word, whatever its place in the sentence. */
export function namesIn(english: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [found] of english.matchAll(NAME)) {
    const name = found.replace(/['’]s?$/, '');
    if (!isOrdinaryEnglish(name.toLowerCase(), english)) names.add(name);
  }
  return names;
}

export interface Rendering {
  readonly start: number;
  readonly text: string;
}

interface Heard {
  readonly sounds: readonly ThaiSound[];
  readonly consonants: string;
  /** The index into `sounds` of each consonant: of one heard twice running, the second. */
  readonly at: readonly number[];
}

function hear(text: string): Heard {
  const sounds = thaiSounds(text);
  let consonants = '';
  const at: number[] = [];
  sounds.forEach(({ sound }, index) => {
    for (const letter of sound.replace(/[AEO]/g, '')) {
      if (consonants.endsWith(letter)) at.pop();
      else consonants += letter;
      at.push(index);
    }
  });
  return { sounds, consonants, at };
}

/** Where a Thai text has a name of the English beside it, by ear; null where nothing in it sounds like the name. */
export function renderingOf(name: string, thai: string): Rendering | null {
  const latin = latinSounds(name);
  const wanted = consonantsOf(latin);
  const free = FREE.find(([consonants]) => wanted.length >= consonants)?.[1];
  if (free === undefined) return null;
  const { sounds, consonants, at } = hear(thai);
  const edges = wordEdges(thai, 0, thai.length);
  let best: (Rendering & { readonly cost: number }) | null = null;
  for (let from = 0; from < consonants.length; from += 1) {
    if (consonants[from] !== wanted[0]) continue;
    for (let length = wanted.length - free; length <= wanted.length + free; length += 1) {
      const heard = consonants.slice(from, from + length);
      const differing = distance(heard, wanted, free);
      if (heard.length < length || differing > free) continue;
      const stretch = within(sounds, at, from, from + length - 1, thai, edges);
      const [first, last] = [stretch[0], stretch.at(-1)];
      if (first === undefined || last === undefined || !begins(thai, first.start, edges)) continue;
      const vowels = differing === 0 ? vowelDistance(joinSounds(stretch), latin) : 1;
      if (vowels > Math.min(MOST_VOWELS, Math.max(1, wanted.length - 2))) continue;
      const text = thai.slice(first.start, last.end);
      if (/[^\u0e01-\u0e4e]/.test(text)) continue;
      if (wanted.length === FEWEST && !(edges.has(last.end) && isShortName(text, vowels))) continue;
      const cost = differing * 2 + vowels - (edges.has(last.end) ? 0.5 : 0);
      if (best === null || cost < best.cost) best = { start: first.start, text, cost };
    }
  }
  return best;
}

/** The breaker finds no word in some names, but it does in what stands before them: รถ|เท|สลา. */
function begins(thai: string, start: number, edges: ReadonlySet<number>): boolean {
  if (edges.has(start)) return true;
  const lead = /[\u0e01-\u0e4e]+$/.exec(thai.slice(Math.max(0, start - LEAD), start))?.[0] ?? '';
  return lead !== '' && lead.length < LEAD && isPlain(lead);
}

function isShortName(text: string, vowels: number): boolean {
  return text.length >= SHORTEST && !isPlain(text) && (vowels === 0 || isForeign(text));
}

/** The sounds from one consonant to another, with the silent letters and glides that belong to the last. */
function within(
  sounds: readonly ThaiSound[],
  at: readonly number[],
  from: number,
  to: number,
  thai: string,
  edges: ReadonlySet<number>,
): readonly ThaiSound[] {
  let start = at[from] ?? 0;
  let end = at[to] ?? start;
  // วอล, โอไร: what has no consonant of its own may open the name.
  while (
    start > 0 &&
    !edges.has(sounds[start]?.start ?? 0) &&
    /^[AEO]?$/.test(sounds[start - 1]?.sound ?? 'x')
  )
    start -= 1;
  for (let next = end + 1; next < sounds.length; next += 1) {
    const [here, there] = [sounds[next - 1], sounds[next]];
    if (here === undefined || there === undefined || here.end !== there.start) break;
    const written = thai.slice(there.start, there.end);
    if (!(/^[ยวอ]$/.test(written) || written.endsWith('\u0e4c'))) break;
    end = next;
  }
  return sounds.slice(start, end + 1);
}

/** How many letters have to be put in, left out or changed; more than `most` is not told apart. */
function distance(a: string, b: string, most: number): number {
  if (most === 0) return a === b ? 0 : 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
