/** A text cut into the runs that are drawn alike: artifacts, characters that nobody sees, words that were searched. */
import { wholeChange } from '../../core/formats/chip-edit.ts';
import { type Chip, chipsIn, type InlineTag } from '../../core/formats/inline.ts';
import {
  type Artifact,
  type ArtifactId,
  type NoteId,
  SEVERITIES,
  type Severity,
  type Span,
} from '../../core/model.ts';
import { isGraphemeBoundary } from '../../core/text/graphemes.ts';

export type Oddity = 'no-break' | 'zero-width' | 'tab' | 'line-break';

export interface Piece extends Span {
  readonly text: string;
  /** Artifacts that cover it, the most severe first. */
  readonly artifacts: readonly ArtifactId[];
  readonly severity: Severity | null;
  readonly oddity: Oddity | null;
  readonly found: boolean;
  /** What is said of the term that it is a part of; null where it is none. */
  readonly term: string | null;
  /** The tag that it is. */
  readonly chip: Chip | null;
  /** The thread that is about it. */
  readonly note: NoteId | null;
}

/** A term in a text, and what its tooltip says. */
export interface TermMark extends Span {
  readonly says: string;
}

/** Words that an open thread is about. */
export interface NoteMark extends Span {
  readonly note: NoteId;
}

interface Odd extends Span {
  readonly oddity: Oddity;
}

const ODD =
  /[\u00a0\u202f\u2007]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\t|\r\n|[\r\n]/g;

function oddityOf(character: string): Oddity {
  if (/^[\u00a0\u202f\u2007]$/.test(character)) return 'no-break';
  if (character === '\t') return 'tab';
  return /^[\r\n]/.test(character) ? 'line-break' : 'zero-width';
}

/** The characters of a text that take no ink, or look like another that does. */
export function findOddities(text: string): readonly Odd[] {
  return [...text.matchAll(ODD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    oddity: oddityOf(match[0]),
  }));
}

/** A span widened to whole user-perceived characters: a mark cut from its consonant would be drawn on a dotted circle. */
export function wholeCharacters(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (!isGraphemeBoundary(text, start)) start -= 1;
  while (!isGraphemeBoundary(text, end)) end += 1;
  return { start, end };
}

/** Where the searched words stand, upper and lower case alike; in the spelling of a chip there are none. */
export function findWords(text: string, search: string, chips: readonly Chip[] = []): readonly Span[] {
  const wanted = search.trim().toLowerCase();
  const lower = text.toLowerCase();
  if (wanted === '' || lower.length !== text.length) return [];
  const spans: Span[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const span = { start: at, end: at + wanted.length };
    if (!chips.some((chip) => chip.start < span.end && span.start < chip.end)) spans.push(span);
  }
  return spans;
}

export type Marked = Pick<Artifact, 'id' | 'span' | 'severity'>;

export function pieces(
  text: string,
  artifacts: readonly Marked[],
  search = '',
  terms: readonly TermMark[] = [],
  tags: readonly InlineTag[] = [],
  notes: readonly NoteMark[] = [],
): readonly Piece[] {
  const chips = chipsIn(text, tags);
  const marked = artifacts
    .map(({ id, severity, span }) => ({
      id,
      severity,
      ...wholeChange(chips, wholeCharacters(text, span)),
    }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const odd = findOddities(text);
  const found = findWords(text, search, chips);
  const pinned = notes.map(({ note, ...span }) => ({
    note,
    ...wholeChange(chips, wholeCharacters(text, span)),
  }));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...marked, ...odd, ...found, ...terms, ...chips, ...pinned])
    cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const covers = (span: Span, start: number, end: number) => span.start <= start && span.end >= end;
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    const here = marked.filter((one) => covers(one, start, end));
    return {
      start,
      end,
      text: text.slice(start, end),
      artifacts: here.map(({ id }) => id),
      severity: here[0]?.severity ?? null,
      oddity: odd.find((one) => covers(one, start, end))?.oddity ?? null,
      found: found.some((one) => covers(one, start, end)),
      term: terms.find((one) => covers(one, start, end))?.says ?? null,
      chip: chips.find((one) => covers(one, start, end)) ?? null,
      note: pinned.find((one) => covers(one, start, end))?.note ?? null,
    };
  });
}
