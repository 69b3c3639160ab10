import type { Span } from '../../model.ts';
import { segmentWords } from '../../text/words.ts';
import { findingsOf } from '../document-findings.ts';
import { hasForeignLetters, isForeign, isPlain } from '../foreign-name.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  COUNTRY_AND_PEOPLE,
  EVERYDAY_AFTER_NAMES,
  EVERYDAY_OPENERS,
  NAME_ANCHORS,
} from '../lexicon/name-anchors.ts';
import { PLACE_NAMES } from '../lexicon/place-names.ts';
import { PhraseIndex } from '../phrase-index.ts';
import { thaiSounds } from '../romanise.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';
import { agreements, type SoundUnit, soundUnits } from '../sound-distance.ts';
import { execAll, insideAny } from '../text.ts';
import { namePair } from './name-pair.ts';
import { nameSpelling } from './name-spelling.ts';
import { nameVariant } from './name-variant.ts';

/** Everyday words that end a name are as long, but for those listed. */
const SHORTEST_PLAIN = 4;
const ANCHORS = new PhraseIndex(NAME_ANCHORS);
const AFTER_BLANK = /(?:^|[ \u00a0(“"‘])(?=[\u0e01-\u0e44])/g;
const BEGINS = /[\u0e01-\u0e2e\u0e40-\u0e44]/;
const STRETCH = /^[\u0e01-\u0e45\u0e47-\u0e4e]+(?:[ \u00a0-][\u0e01-\u0e45\u0e47-\u0e4e]+)?/;
const LONGEST = 30;
const MOST_UNITS = 14;
/** Sounded consonants by which two beginnings are brought together. */
const KEY = 2;
const FEWEST = 4;
/** Of names as short as เจนีวา and เอตนา the letters have to be the same, but for lengths and tones. */
const FEWEST_OF_ALL = 3;
const SAME_LETTERS = 0.25;
const WORST = 0.65;
/** From so many units on two sounds may differ. */
const LONG = 8;
/** More spellings than these of one beginning are the words of a language, not of a name. */
const MOST_ALIKE = 100;
const MOST_ANCHORS = 20_000;
/** Cost a unit that two spellings of one name may differ by. */
const FOREIGN_COST = 0.24;
const NATIVE_COST = 0.06;
const NATIVE_WORST = 0.16;
const NEAR = 0.45;
const ENOUGH = 6;
/** Shorter ones differ in length or in letters that are read alike: เจนีวา, but not ประดับ and ประทับ. */
const FEW = 5;
const LEAST = 0.2;
const SHORT_PLAIN = new Set(EVERYDAY_AFTER_NAMES);
const THAI_PERSON = /(?:นาย|นาง|นางสาว|เด็กชาย|เด็กหญิง|คุณ|ครู|น้อง|พระ|หลวง)[ \u00a0]?$/;

const PLACES = [...PLACE_NAMES].sort((x, y) => y.length - x.length);

interface Mention {
  readonly segment: number;
  readonly start: number;
  readonly text: string;
  readonly units: readonly SoundUnit[];
  readonly skeleton: string;
}

interface Pair {
  readonly a: Mention;
  readonly b: Mention;
  /** Lengths of the name in either. */
  readonly ofA: number;
  readonly ofB: number;
}

/** One name in two spellings that sound nearly alike, wherever names stand: เมอริเดียน, เมริเดียน. */
export const nameSound: DocumentRule = {
  id: 'name-sound',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'hint',
  confidence: 0.72,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const pairs = alikeMentions(segments);
    if (pairs.length === 0) return;
    const reported = new Map<number, Span[]>();
    const report = ({ segment, start, end }: Place) => {
      const spans = reported.get(segment);
      if (spans === undefined) reported.set(segment, [{ start, end }]);
      else spans.push({ start, end });
    };
    for (const rule of [nameSpelling, nameVariant, namePair])
      for (const { segment, span } of findingsOf(rule, segments)) report({ segment, ...span });
    for (const pair of pairs) {
      const places = [placeOf(pair.a, pair.ofA), placeOf(pair.b, pair.ofB)];
      // Known in either place is known.
      if (places.some((place) => insideAny(place, reported.get(place.segment) ?? []))) continue;
      places.forEach(report);
      const { here, there, text, usual } = rarer(segments, pair);
      yield {
        segment: here.segment,
        span: { start: here.start, end: here.start + text.length },
        reason: { key: 'rules.name-sound.reason', params: { text, usual, segment: there.segment + 1 } },
        fixes: [{ text: usual, safe: false }],
      };
    }
  },
};

interface Place extends Span {
  readonly segment: number;
}

function placeOf({ segment, start }: Mention, length: number): Place {
  return { segment, start, end: start + length };
}

function rarer(segments: readonly ScanSegment[], { a, b, ofA, ofB }: Pair) {
  const [x, y] = [a.text.slice(0, ofA), b.text.slice(0, ofB)];
  const count = (text: string) =>
    segments.reduce((sum, { source }) => sum + (source.includes(text) ? 1 : 0), 0);
  return count(x) < count(y)
    ? { here: a, there: b, text: x, usual: y }
    : { here: b, there: a, text: y, usual: x };
}

function alikeMentions(segments: readonly ScanSegment[]): Pair[] {
  const byKey = new Map<string, Mention[]>();
  let anchors = 0;
  for (const [segment, { source }] of segments.entries()) {
    if (anchors > MOST_ANCHORS) break;
    for (const start of new Set(anchorsIn(source))) {
      if (beginsPlainly(source, start)) continue;
      anchors += 1;
      const text = STRETCH.exec(source.slice(start, start + LONGEST))?.[0] ?? '';
      const sounds = thaiSounds(text).slice(0, MOST_UNITS);
      const units = soundUnits(text, sounds);
      const skeleton = skeletonOf(units);
      if (skeleton.length < KEY) continue;
      const key = skeleton.slice(0, KEY);
      const known = byKey.get(key) ?? [];
      if (known.length >= MOST_ALIKE || known.some((other) => other.text === text)) continue;
      known.push({ segment, start, text, units, skeleton });
      byKey.set(key, known);
    }
  }
  const pairs: Pair[] = [];
  for (const mentions of byKey.values()) {
    for (const [index, b] of mentions.entries()) {
      for (const a of mentions.slice(0, index)) {
        const pair = mayAgree(a, b) ? compare(segments, a, b) : null;
        if (pair !== null) pairs.push(pair);
      }
    }
  }
  return pairs.sort((x, y) => y.ofA - x.ofA);
}

/** Where a name may begin: after a blank or a bracket, a title, or a little word. */
function* anchorsIn(source: string): Generator<number> {
  for (const { 0: before, index } of execAll(source, AFTER_BLANK)) yield index + before.length;
  for (const { start, phrase } of ANCHORS.find(source)) {
    const end = start + phrase.length;
    if (BEGINS.test(source.charAt(end))) yield end;
  }
}

const GLIDES: Readonly<Record<string, string>> = { ย: 'y', ว: 'w', อ: 'q' };

/** What is heard first, consonant by consonant: ย, ว and อ with its vowel among them. */
function skeletonOf(units: readonly SoundUnit[]): string {
  let skeleton = '';
  for (const { consonant, letter, spelled, silent } of units) {
    if (silent || (letter === 'อ' && spelled === '')) continue;
    const sound = consonant === '' ? (GLIDES[letter] ?? '') : consonant;
    if (!skeleton.endsWith(sound)) skeleton += sound;
  }
  return skeleton;
}

/** Whether the next sound after the key is the same, or the one after it: most pairs are told apart by this. */
function mayAgree(a: Mention, b: Mention): boolean {
  const [x, y] = [a.skeleton, b.skeleton];
  // A name of three units may be over by then.
  if (a.units.slice(0, FEWEST_OF_ALL).every(({ letter }, index) => letter === b.units[index]?.letter))
    return true;
  return x[KEY] === y[KEY] || x[KEY] === y[KEY + 1] || x[KEY + 1] === y[KEY];
}

function compare(segments: readonly ScanSegment[], a: Mention, b: Mention): Pair | null {
  const found = agreements(a.units, b.units, FOREIGN_COST * MOST_UNITS).toReversed();
  for (const { a: i, b: j, cost, worst, large, closed } of found) {
    const [lastA, lastB] = [a.units[i - 1], b.units[j - 1]];
    if (!closed || lastA === undefined || lastB === undefined) continue;
    const [x, y] = [a.text.slice(0, lastA.end), b.text.slice(0, lastB.end)];
    const fewest = Math.min(heard(a.units, i), heard(b.units, j));
    if (COUNTRY_AND_PEOPLE.has(x) && COUNTRY_AND_PEOPLE.has(y)) return null;
    if (x === y || worst > (fewest < FEWEST ? SAME_LETTERS : WORST) || fewest < FEWEST_OF_ALL) continue;
    const units = Math.max(i, j);
    if (large > (units < ENOUGH && !hasForeignLetters(x + y) ? 0 : units < LONG ? 1 : 2)) continue;
    const native = worst > 0 && worst <= NATIVE_WORST && cost <= NATIVE_COST * units;
    if (!native && cost > FOREIGN_COST * units) continue;
    if (
      a.segment === b.segment &&
      Math.abs(a.start - b.start) < LONGEST &&
      a.start + x.length > b.start &&
      b.start + y.length > a.start
    )
      continue;
    const [inA, inB] = [wordsFrom(segments, a), wordsFrom(segments, b)];
    if (!inA.edges.has(lastA.end) || !inB.edges.has(lastB.end)) continue;
    if (lastA.end > inA.plainFrom || lastB.end > inB.plainFrom) continue;
    // เดวิด เบ็คแฮม, เดวิด แบ็คเฮาส์: both go on, each in its own way.
    if (goesOn(inA, lastA.end) && goesOn(inB, lastB.end)) continue;
    if (areTwoPlaces(x, y)) continue;
    if (native ? isPlain(x) && isPlain(y) : !(isForeign(x) && isForeign(y))) continue;
    // สมพร and สมพล are two people: names without a foreign letter agree more closely, or are Thai.
    const foreign = hasForeignLetters(x) || hasForeignLetters(y);
    if (
      !(native || foreign) &&
      (worst > (units < FEW ? LEAST : units < ENOUGH ? NEAR : WORST) ||
        isThaiPerson(segments, a) ||
        isThaiPerson(segments, b))
    )
      continue;
    if (
      (bare(x) === bare(y) && !`${x}${y}`.includes('-')) ||
      goesOnSilent(a.text, lastA.end) ||
      goesOnSilent(b.text, lastB.end)
    )
      continue;
    return { a, b, ofA: x.length, ofB: y.length };
  }
  return null;
}

interface Words {
  /** Offsets from the mention's start at which words begin or end. */
  readonly edges: ReadonlySet<number>;
  /** Where the first everyday word begins, or the run ends: no name goes on there. */
  readonly plainFrom: number;
  /** Where everyday words of any length begin. */
  readonly plain: ReadonlySet<number>;
}

function goesOn({ plainFrom, plain }: Words, end: number): boolean {
  return end < plainFrom && !plain.has(end);
}

function wordsFrom(segments: readonly ScanSegment[], { segment, start, text }: Mention): Words {
  const source = segments[segment]?.source ?? '';
  const run =
    /^[\u0e01-\u0e4e]*/.exec(source.slice(start + text.length, start + text.length + LONGEST))?.[0] ?? '';
  const lead = /[\u0e01-\u0e4e]*$/.exec(source.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const edges = new Set<number>();
  const plain = new Set<number>();
  let plainFrom = text.length + run.length;
  for (const word of segmentWords(lead + text + run, 'th')) {
    const at = word.start - lead.length;
    edges.add(at);
    edges.add(word.end - lead.length);
    if (isThai(word.text)) plain.add(at);
    if (at >= 0 && isEveryday(word.text) && !goesOnSilent(lead + text + run, word.end))
      plainFrom = Math.min(plainFrom, at);
    // Whether the second part is still of the name, the sounds have to say.
    if (!word.wordLike && at > 0 && word.text !== ' ' && word.text !== '-')
      plainFrom = Math.min(plainFrom, at);
  }
  const name = text.slice(0, plainFrom).trimEnd().length;
  return edges.has(0)
    ? { edges, plainFrom: Math.min(plainFrom, name), plain }
    : { edges: new Set(), plainFrom: 0, plain };
}

/** ออสเตรีย and ออสเตรเลีย are two countries. */
function areTwoPlaces(x: string, y: string): boolean {
  const [first, second] = [
    PLACES.find((place) => x.startsWith(place)),
    PLACES.find((place) => y.startsWith(place)),
  ];
  return first !== undefined && second !== undefined && first !== second;
}

function heard(units: readonly SoundUnit[], length: number): number {
  return units
    .slice(0, length)
    .filter(({ letter, spelled, silent }) => !silent && (letter !== 'อ' || spelled !== '')).length;
}

function isEveryday(word: string): boolean {
  return SHORT_PLAIN.has(word) || (word.length >= SHORTEST_PLAIN && COMMON_WORDS.has(word));
}

function isThaiPerson(segments: readonly ScanSegment[], { segment, start }: Mention): boolean {
  return THAI_PERSON.test((segments[segment]?.source ?? '').slice(Math.max(0, start - LONGEST), start));
}

function bare(text: string): string {
  return text.replace(/[ \u00a0-]/g, '');
}

/** เซกเมน of เซกเมนต์. */
function goesOnSilent(text: string, end: number): boolean {
  return /^[ก-ฮ][\u0e34\u0e38]?\u0e4c/.test(text.slice(end));
}

const OPENERS = new Set(EVERYDAY_OPENERS);
const LONGEST_WORD = 8;

/** Whether an everyday word begins here: most places that names could begin at are told by this at little cost. */
function beginsPlainly(source: string, start: number): boolean {
  if (OPENERS.has(source.slice(start, start + 3))) return true;
  for (let length = SHORTEST_PLAIN; length <= LONGEST_WORD; length += 1) {
    if (COMMON_WORDS.has(source.slice(start, start + length))) return !goesOnSilent(source, start + length);
  }
  return false;
}

/** An everyday word, or a longer one without a foreign letter: ปะทุ. Names crumble. */
function isThai(word: string): boolean {
  return COMMON_WORDS.has(word) || (word.length >= SHORTEST_PLAIN && !hasForeignLetters(word));
}
