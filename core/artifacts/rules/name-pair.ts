import type { Span } from '../../model.ts';
import { hasForeignLetters } from '../foreign-name.ts';
import { consonantsOf, joinSounds, type ThaiSound, thaiSounds, vowelDistance } from '../romanise.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';
import { agreements, soundUnits } from '../sound-distance.ts';
import { matchesOf } from '../text.ts';
import { wordEdges } from '../whole-word.ts';

/** A blank between two stretches of Thai: where a given name and a surname meet. */
const MEETING = /(?<=[\u0e01-\u0e4e])[ \u00a0](?=[\u0e01-\u0e2e\u0e40-\u0e44])/g;
const REACH = 18;
/** Consonants on either side of the blank that have to sound alike; fewer, where the given name is a short one. */
const ON_EACH_SIDE = 3;
const FEWEST = 5;
const MOST_VOWELS = 1;
/** Of a unit of sound, and the difference of two letters that are read alike. */
const COST = 0.25;
const HOMOPHONE = 0.16;
const TONES = /[\u0e48-\u0e4b]/g;

interface Name {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sound: string;
}

/** A person's name in two spellings that sound alike: ฮาคาน ฟิดาน, ฮากัน ฟิดัน. Both parts have to. */
export const namePair: DocumentRule = {
  id: 'name-pair',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'warning',
  confidence: 0.82,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const byConsonants = new Map<string, Map<string, Name[]>>();
    for (const [segment, { source }] of segments.entries()) {
      for (const { start } of matchesOf(source, MEETING)) {
        const found = nameAt(source, start);
        if (found === null) continue;
        const spellings = byConsonants.get(found.consonants) ?? new Map<string, Name[]>();
        const names = spellings.get(found.text) ?? [];
        names.push({ segment, ...found });
        spellings.set(found.text, names);
        byConsonants.set(found.consonants, spellings);
      }
    }
    for (const spellings of byConsonants.values()) {
      if (spellings.size < 2) continue;
      const [usual, ...others] = [...spellings.values()].sort((a, b) => b.length - a.length);
      const [model] = usual ?? [];
      if (model === undefined) continue;
      for (const name of others.flat()) {
        // เขา and เข้า are two words; names differ in letters.
        if (name.text.replace(TONES, '') === model.text.replace(TONES, '')) continue;
        if (vowelDistance(name.sound, model.sound) > MOST_VOWELS) continue;
        const [here, there] = widened(segments, name, model);
        const text = (segments[name.segment]?.source ?? '').slice(here.start, here.end);
        const usual = (segments[model.segment]?.source ?? '').slice(there.start, there.end);
        if (!isOneName(text, usual)) continue;
        yield {
          segment: name.segment,
          span: here,
          reason: { key: 'rules.name-pair.reason', params: { text, usual, segment: model.segment + 1 } },
          fixes: [{ text: usual, safe: false }],
        };
      }
    }
  },
};

/** The whole words have to sound alike, and those without a foreign letter but for letters that Thai reads alike. */
function isOneName(text: string, usual: string): boolean {
  const [a, b] = [text, usual].map((name) => soundUnits(name, thaiSounds(name)));
  if (a === undefined || b === undefined) return false;
  const limit = COST * Math.max(a.length, b.length);
  const whole = agreements(a, b, limit).find((ends) => ends.a === a.length && ends.b === b.length);
  if (whole === undefined) return false;
  return hasForeignLetters(text) || hasForeignLetters(usual) || whole.worst <= HOMOPHONE;
}

/** Both names as far as they go on sounding alike to the left and to the right. */
function widened(segments: readonly ScanSegment[], a: Name, b: Name): readonly [Span, Span] {
  const [x, y] = [segments[a.segment]?.source ?? '', segments[b.segment]?.source ?? ''];
  const left = alike(soundsBefore(x, a.start), soundsBefore(y, b.start));
  const right = alike(soundsAfter(x, a.end), soundsAfter(y, b.end));
  const [lastLeft, lastRight] = [left.at(-1), right.at(-1)];
  return [
    toWords(x, { start: lastLeft?.[0].start ?? a.start, end: lastRight?.[0].end ?? a.end }),
    toWords(y, { start: lastLeft?.[1].start ?? b.start, end: lastRight?.[1].end ?? b.end }),
  ];
}

/** The span on the edges of words. */
function toWords(text: string, { start, end }: Span): Span {
  const edges = [...wordEdges(text, start, end), ...edgesBeside(text, start), ...edgesBeside(text, end)];
  return {
    start: Math.max(...edges.filter((edge) => edge <= start), Math.max(0, start - REACH)),
    end: Math.min(...edges.filter((edge) => edge >= end), end + REACH),
  };
}

function edgesBeside(text: string, at: number): readonly number[] {
  const lead = /[\u0e01-\u0e4e]*$/.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const tail = /^[\u0e01-\u0e4e]*/.exec(text.slice(at, at + REACH))?.[0] ?? '';
  return [...wordEdges(text, at - lead.length, at + tail.length)];
}

function alike(
  a: readonly ThaiSound[],
  b: readonly ThaiSound[],
): readonly (readonly [ThaiSound, ThaiSound])[] {
  const pairs: (readonly [ThaiSound, ThaiSound])[] = [];
  for (const [index, sound] of a.entries()) {
    const other = b[index];
    if (other === undefined || sound.sound !== other.sound) break;
    pairs.push([sound, other]);
  }
  return pairs;
}

function soundsBefore(text: string, end: number): readonly ThaiSound[] {
  const run = /[\u0e01-\u0e4e]*$/.exec(text.slice(Math.max(0, end - REACH), end))?.[0] ?? '';
  return thaiSounds(text, end - run.length, end).toReversed();
}

function soundsAfter(text: string, start: number): readonly ThaiSound[] {
  const run = /^[\u0e01-\u0e4e]*/.exec(text.slice(start, start + REACH))?.[0] ?? '';
  return thaiSounds(text, start, start + run.length);
}

/** The sounds right before and right after a blank, as far as the consonants that count. */
function nameAt(
  text: string,
  blank: number,
): (Omit<Name, 'segment'> & { readonly consonants: string }) | null {
  const before = lastSounds(text, blank);
  const after = firstSounds(text, blank + 1);
  const consonants = `${consonantsOf(joinSounds(before))} ${consonantsOf(joinSounds(after))}`;
  const [first, last] = [before[0], after.at(-1)];
  if (first === undefined || last === undefined || consonants.length - 1 < FEWEST) return null;
  const sound = joinSounds(before) + joinSounds(after);
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end), sound, consonants };
}

function lastSounds(text: string, end: number): readonly ThaiSound[] {
  const sounds = soundsBefore(text, end).toReversed();
  let from = sounds.length;
  while (from > 0 && consonantsOf(joinSounds(sounds.slice(from))).length < ON_EACH_SIDE) from -= 1;
  return sounds.slice(from);
}

function firstSounds(text: string, start: number): readonly ThaiSound[] {
  const sounds = soundsAfter(text, start);
  let to = 0;
  while (to < sounds.length && consonantsOf(joinSounds(sounds.slice(0, to))).length < ON_EACH_SIDE) to += 1;
  return sounds.slice(0, to);
}
