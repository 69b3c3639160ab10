import { findingsOf } from '../document-findings.ts';
import { namesIn, type Rendering, renderingOf } from '../english-names.ts';
import { latinRuns } from '../latin.ts';
import { OFFICE_HEADS, TWO_NAMES } from '../lexicon/names-by-english.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';
import { alternatives, insideAny } from '../text.ts';
import { isWholeWord } from '../whole-word.ts';
import { namePair } from './name-pair.ts';
import { nameScript } from './name-script.ts';
import { nameSound } from './name-sound.ts';
import { nameSpelling } from './name-spelling.ts';
import { nameVariant } from './name-variant.ts';

interface Place extends Rendering {
  readonly segment: number;
}

/** Names that more segments have are words, or known well enough. */
const MOST_SEGMENTS = 40;
const MOST_NAMES = 300;

/** One name of the English in two spellings or by two words, as รามอส and ราโมส for Ramos. The English is what makes them one. */
export const nameByEnglish: DocumentRule = {
  id: 'name-by-english',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const groups = [...heardNames(segments), ...offices(segments), ...twoNames(segments)];
    if (groups.length === 0) return;
    const known = [nameSpelling, nameVariant, namePair, nameSound, nameScript].flatMap((rule) => [
      ...findingsOf(rule, segments),
    ]);
    for (const group of groups) {
      const [usual, ...others] = bySpelling(group);
      const [model] = usual ?? [];
      if (model === undefined) continue;
      for (const { segment, start, text } of others.flat()) {
        const span = { start, end: start + text.length };
        const spans = known.filter((each) => each.segment === segment).map((each) => each.span);
        if (insideAny(span, spans)) continue;
        yield {
          segment,
          span,
          reason: {
            key: 'rules.name-by-english.reason',
            params: { text, usual: model.text, segment: model.segment + 1 },
          },
          fixes: [{ text: model.text, safe: false }],
        };
      }
    }
  },
};

/** The places of one spelling together, the most frequent first. */
function bySpelling(places: readonly Place[]): Place[][] {
  const spellings = Map.groupBy(places, ({ text }) => text);
  return [...spellings.values()].sort((a, b) => b.length - a.length);
}

/** For each English name in two segments or more, how the Thai of each spells it; where one has both, it is no fault of spelling. */
function* heardNames(segments: readonly ScanSegment[]): Generator<Place[]> {
  const byName = new Map<string, number[]>();
  for (const [segment, { target }] of segments.entries()) {
    if (target === '') continue;
    for (const name of namesIn(target)) byName.set(name, [...(byName.get(name) ?? []), segment]);
  }
  const names = [...byName].filter(([, where]) => where.length > 1 && where.length <= MOST_SEGMENTS);
  for (const [name, where] of names.slice(0, MOST_NAMES)) {
    const places: Place[] = [];
    for (const segment of where) {
      const source = segments[segment]?.source ?? '';
      const found = inLatin(name, source) ?? renderingOf(name, source);
      if (found !== null) places.push({ segment, ...found });
    }
    const texts = new Set(places.map(({ text }) => text));
    if (texts.size < 2) continue;
    // A spelling that the other segment has as well was only cut in another place.
    const apart = places.filter(({ text }) =>
      places.every(
        (other) =>
          other.text === text ||
          !(
            (segments[other.segment]?.source ?? '').includes(text) ||
            text.includes(other.text) ||
            other.text.includes(text)
          ),
      ),
    );
    if (new Set(apart.map(({ text }) => text)).size > 1) yield apart;
  }
}

/** The name as it is in Latin letters; in brackets it is a gloss, and beside its Thai another. */
function inLatin(name: string, source: string): Rendering | null {
  if (!source.includes(name)) return null;
  const run = latinRuns(source).find(({ words, enclosed }) => !enclosed && words.includes(name));
  return run === undefined ? null : { start: run.start + run.text.indexOf(name), text: name };
}

const OFFICE =
  /(?<![\p{L}])(?:[A-Z][\p{Ll}]+(?:-[A-Z]\p{Ll}+)? (?:(?:of|for|the|and|on) )*){1,5}[A-Z]\p{Ll}+/gu;
const OFFICE_WORD =
  /Department|Ministry|Agency|Office|Commission|Committee|Council|Board|Bureau|Authority|Organi[sz]ation|Institute|Association|Foundation|Federation|Cent(?:er|re)|Party|Bank|University|Fund|Service|Union|Court|Parliament/;
const HEADED = new RegExp(`(?<head>${alternatives(OFFICE_HEADS)})(?<name>[\\u0e01-\\u0e4e]{4,40})`, 'g');
const SHARED = 3;

interface Office extends Place {
  readonly head: string;
}

/** One office of the English under two Thai names: กระทรวงความมั่นคงภายใน, กรมความมั่นคงแห่งมาตุภูมิ. */
function* offices(segments: readonly ScanSegment[]): Generator<Place[]> {
  const byName = new Map<string, Office[]>();
  for (const [segment, { source, target }] of segments.entries()) {
    const names = [...target.matchAll(OFFICE)].map(([name]) => name).filter((name) => OFFICE_WORD.test(name));
    const thai = [...source.matchAll(HEADED)];
    const [name, match] = [names[0]?.replace(/^The /, ''), thai[0]];
    if (name === undefined || match === undefined || names.length > 1 || thai.length > 1) continue;
    const place = { segment, start: match.index, text: match[0], head: match.groups?.head ?? '' };
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  for (const places of byName.values()) {
    const [first] = places;
    const other = places.find(
      ({ head, text }) =>
        first !== undefined && (head !== first.head || sharedLength(first.text, text) < head.length + SHARED),
    );
    if (first !== undefined && other !== undefined) yield [first, other];
  }
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function* twoNames(segments: readonly ScanSegment[]): Generator<Place[]> {
  for (const [english, thai] of TWO_NAMES) {
    const places = segments.flatMap(({ source, target }, segment): Place[] => {
      if (!target.includes(english)) return [];
      const found = thai.flatMap((text): Place[] => {
        const start = source.indexOf(text);
        return start !== -1 && isWholeWord(source, start, text) ? [{ segment, start, text }] : [];
      });
      return found.length === 1 ? found : [];
    });
    if (new Set(places.map(({ text }) => text)).size > 1) yield places;
  }
}
