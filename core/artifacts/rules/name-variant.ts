import { consonantsOf, joinSounds, spellingKey, type ThaiSound, thaiSounds } from '../romanise.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';
import { execAll } from '../text.ts';
import { edgeTest, wordEdges } from '../whole-word.ts';

/** What Thai writes in words from elsewhere and hardly in its own: โพสต์, ฟอรัม, ซัมซุง, คร็อง. */
const FOREIGN = /[กคตทดสฟลรซชพปบม]\u0e4c|[ฟซ]|[เแ][ก-ฮ]{1,2}\u0e47/;
const FOREIGN_SYLLABLE = /\u0e4c|[ฟซ]|^[เแ].*\u0e47/;
const RUN = /[\u0e01-\u0e4e]+/g;
/** Letters before and after a foreign one in which its word has to lie. */
const REACH = 14;
const FEWEST_CONSONANTS = 3;
const SHORTEST = 4;
const LONGEST = 9;

interface Spelling {
  readonly text: string;
  readonly places: { readonly segment: number; readonly start: number }[];
}

/** A word from elsewhere in two spellings that sound alike, as โบนาปาร์ต and โบนาปาร์ท. */
export const nameVariant: DocumentRule = {
  id: 'name-variant',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const suspects = suspectedSounds(segments);
    if (suspects.size === 0) return;
    const byKey = new Map<string, Map<string, Spelling>>();
    for (const [segment, { source }] of segments.entries()) {
      if (!FOREIGN.test(source)) continue;
      for (const { start, text, key } of candidates(source, suspects)) {
        const spellings = byKey.get(key) ?? new Map<string, Spelling>();
        const spelling = spellings.get(text) ?? { text, places: [] };
        spelling.places.push({ segment, start });
        spellings.set(text, spelling);
        byKey.set(key, spellings);
      }
    }
    const reported = new Set<string>();
    const groups = [...byKey.values()].filter((spellings) => spellings.size > 1);
    for (const spellings of groups.sort((a, b) => lengthOf(b) - lengthOf(a))) {
      const [usual, ...others] = [...spellings.values()].sort((a, b) => b.places.length - a.places.length);
      if (usual === undefined) continue;
      for (const { text, places } of others) {
        for (const { segment, start } of places) {
          // The longest stretch that differs was reported first; its parts are in it.
          const place = `${segment}:${Math.floor(start / REACH)}`;
          const near = [start - REACH, start, start + REACH].map(
            (at) => `${segment}:${Math.floor(at / REACH)}`,
          );
          if (
            near.some((each) => reported.has(each)) ||
            inEdges(segments[segment]?.source ?? '', start, text) < 2
          )
            continue;
          const home = usual.places.some(
            (place) => inEdges(segments[place.segment]?.source ?? '', place.start, usual.text) > 0,
          );
          if (!home) continue;
          reported.add(place);
          yield {
            segment,
            span: { start, end: start + text.length },
            reason: { key: 'rules.name-variant.reason', params: { text, usual: usual.text } },
            fixes: [{ text: usual.text, safe: false }],
          };
        }
      }
    }
  },
};

function lengthOf(spellings: ReadonlyMap<string, Spelling>): number {
  return spellings.keys().next().value?.length ?? 0;
}

/** 2 where words begin and end at both ends of the stretch, 1 where one begins at its start, else 0. */
function inEdges(text: string, start: number, stretch: string): number {
  const isEdge = edgeTest(text, start, start + stretch.length);
  return isEdge(start) ? (isEdge(start + stretch.length) ? 2 : 1) : 0;
}

interface Candidate {
  readonly start: number;
  readonly text: string;
  readonly key: string;
}

/** Three syllables around each foreign one. */
function* threes(sounds: readonly ThaiSound[], text: string): Generator<readonly ThaiSound[]> {
  for (let index = 0; index < sounds.length; index += 1) {
    const sound = sounds[index];
    if (sound === undefined || !FOREIGN_SYLLABLE.test(text.slice(sound.start, sound.end))) continue;
    for (let first = Math.max(0, index - 2); first <= index && first + 3 <= sounds.length; first += 1) {
      yield sounds.slice(first, first + 3);
    }
  }
}

function* foreignRuns(text: string): Generator<readonly ThaiSound[]> {
  for (const run of execAll(text, RUN)) {
    if (run[0].length >= SHORTEST && FOREIGN.test(run[0]))
      yield thaiSounds(text, run.index, run.index + run[0].length);
  }
}

/** Keys of three syllables that the document spells in two ways: cheap to find, and hardly ever there. */
function suspectedSounds(segments: readonly ScanSegment[]): ReadonlySet<string> {
  const spelled = new Map<string, string>();
  const suspects = new Set<string>();
  for (const { source } of segments) {
    if (!FOREIGN.test(source)) continue;
    for (const sounds of foreignRuns(source)) {
      for (const three of threes(sounds, source)) {
        const key = spellingKey(three);
        const text = source.slice(three[0]?.start, three[2]?.end);
        const known = spelled.get(key);
        if (known === undefined) spelled.set(key, text);
        else if (known !== text) suspects.add(key);
      }
    }
  }
  return suspects;
}

/** Stretches that begin with a word, hold a foreign letter and have three consonants or more. */
function* candidates(text: string, suspects: ReadonlySet<string>): Generator<Candidate> {
  for (const sounds of foreignRuns(text)) {
    if (![...threes(sounds, text)].some((three) => suspects.has(spellingKey(three)))) continue;
    const foreign = sounds.map((sound) => FOREIGN_SYLLABLE.test(text.slice(sound.start, sound.end)));
    const edges = wordEdges(text, sounds[0]?.start ?? 0, sounds.at(-1)?.end ?? 0);
    for (let first = 0; first < sounds.length; first += 1) {
      if (!edges.has(sounds[first]?.start ?? -1)) continue;
      const from = foreign.indexOf(true, first);
      if (from === -1) break;
      for (let last = from; last < first + LONGEST && last < sounds.length; last += 1) {
        // ร์ belongs to what stands before it, heard or not.
        if (sounds[last + 1]?.plain === '') continue;
        const candidate = stretch(text, sounds.slice(first, last + 1));
        if (candidate !== null) yield candidate;
      }
    }
  }
}

function stretch(text: string, sounds: readonly ThaiSound[]): Candidate | null {
  const start = sounds[0]?.start ?? 0;
  const end = sounds.at(-1)?.end ?? 0;
  if (end - start < SHORTEST || consonantsOf(joinSounds(sounds)).length < FEWEST_CONSONANTS) return null;
  return { start, text: text.slice(start, end), key: spellingKey(sounds) };
}
