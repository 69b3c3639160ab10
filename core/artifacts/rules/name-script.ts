import { latinRuns } from '../latin.ts';
import {
  consonantsOf,
  joinSounds,
  latinSounds,
  type ThaiSound,
  thaiSounds,
  vowelDistance,
} from '../romanise.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';
import { edgeTest } from '../whole-word.ts';

/** Names of so few consonants meet Thai words by chance unless every vowel agrees. */
const FEWEST = 3;
const MOST_NAMES = 200;
const NAME_WORD = /^\p{Lu}\p{L}*\p{Ll}\p{L}*(?:['’-]\p{L}+)*$/u;

interface Place {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface LatinName {
  readonly sounds: string;
  readonly consonants: string;
  readonly places: readonly Place[];
}

/** A name in Thai in one place and in Latin in another: ซัมซุง, Samsung. Latin in brackets is a gloss, and none. */
export const nameScript: DocumentRule = {
  id: 'name-script',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const names = latinNames(segments);
    if (names.length === 0) return;
    const heard = segments.map(({ source }) => hear(source));
    for (const name of names) {
      const thai = segments.flatMap(({ source }, segment) =>
        thaiPlaces(source, heard[segment], segment, name),
      );
      const [first] = thai;
      const [other] = name.places;
      if (first === undefined || other === undefined) continue;
      const rarer = name.places.length <= thai.length ? name.places : thai;
      const usual = rarer === thai ? other : first;
      for (const place of rarer) {
        yield {
          segment: place.segment,
          span: { start: place.start, end: place.end },
          reason: {
            key: 'rules.name-script.reason',
            params: { text: place.text, other: usual.text, segment: usual.segment + 1 },
          },
          fixes: [{ text: usual.text, safe: false }],
        };
      }
    }
  },
};

/** Names of one to three words in capitals, those of one word and of several each for itself. */
function latinNames(segments: readonly ScanSegment[]): LatinName[] {
  const found = new Map<string, Place[]>();
  /** Introduced as ซัมซุง (Samsung): either may follow. */
  const glossed = new Set<string>();
  for (const [segment, { source }] of segments.entries()) {
    if (!/[A-Z][a-z]/.test(source) || !/[\u0e01-\u0e4e]/.test(source)) continue;
    for (const run of latinRuns(source)) {
      if (run.enclosed) glossed.add(run.text);
      if (run.enclosed || run.words.length > 3 || !run.words.every((word) => NAME_WORD.test(word))) continue;
      const places = found.get(run.text) ?? [];
      places.push({ segment, start: run.start, end: run.end, text: run.text });
      found.set(run.text, places);
    }
  }
  return [...found]
    .filter(([text]) => !glossed.has(text))
    .map(([text, places]): LatinName => {
      const sounds = latinSounds(text.replaceAll(/[^\p{L}]/gu, ''));
      return { sounds, consonants: consonantsOf(sounds), places };
    })
    .filter(({ consonants }) => consonants.length >= FEWEST)
    .slice(0, MOST_NAMES);
}

interface Heard {
  readonly sounds: readonly ThaiSound[];
  /** Consonants alone, one running; `at` has the index into `sounds` of each. */
  readonly consonants: string;
  readonly at: readonly number[];
}

function hear(text: string): Heard {
  const sounds = thaiSounds(text);
  let consonants = '';
  const at: number[] = [];
  sounds.forEach(({ sound }, index) => {
    const consonant = sound.replace(/[AEO]/g, '');
    for (const letter of consonant) {
      if (consonants.endsWith(letter)) continue;
      consonants += letter;
      at.push(index);
    }
  });
  return { sounds, consonants, at };
}

const NOWHERE: readonly Place[] = [];

function thaiPlaces(
  text: string,
  heard: Heard | undefined,
  segment: number,
  name: LatinName,
): readonly Place[] {
  if (heard === undefined || !heard.consonants.includes(name.consonants)) return NOWHERE;
  const { consonants, sounds, at } = heard;
  const places: Place[] = [];
  const size = name.consonants.length;
  const most = size >= 6 ? 3 : size >= 4 ? 2 : 0;
  for (
    let index = consonants.indexOf(name.consonants);
    index !== -1;
    index = consonants.indexOf(name.consonants, index + 1)
  ) {
    const last = withTail(text, sounds, at[index + size - 1] ?? 0);
    // A vowel carrier (ยู, เอ, อ) may open the name before its first consonant.
    for (const first of [(at[index] ?? 0) - 1, at[index] ?? 0]) {
      const stretch = sounds.slice(Math.max(0, first), last + 1);
      const start = stretch[0]?.start;
      const end = sounds[last]?.end;
      if (
        first < 0 ||
        start === undefined ||
        end === undefined ||
        text.slice(start, stretch[0]?.end).endsWith('\u0e4c')
      )
        continue;
      const sound = joinSounds(stretch);
      if (consonantsOf(sound) !== name.consonants || vowelDistance(sound, name.sounds) > most) continue;
      if (!/^[\u0e01-\u0e4e]+(?: [\u0e01-\u0e4e]+){0,2}$/.test(text.slice(start, end))) continue;
      const isEdge = edgeTest(text, start, end);
      if (!isEdge(start) || (size < 5 && !isEdge(end))) continue;
      places.push({ segment, start, end, text: text.slice(start, end) });
      break;
    }
  }
  return places;
}

/** What belongs to the last consonant: a glide or a silent letter, up to the end of the word. */
function withTail(text: string, sounds: readonly ThaiSound[], last: number): number {
  let to = last;
  for (let next = to + 1; next < sounds.length; next += 1) {
    const [here, there] = [sounds[next - 1], sounds[next]];
    if (here === undefined || there === undefined || here.end !== there.start) break;
    const written = text.slice(there.start, there.end);
    if (!(/^[ยวอ]$/.test(written) || written.endsWith('\u0e4c'))) break;
    to = next;
  }
  return to;
}
