import { type JsonValue, NO_DETAILS, type Note, type NoteDetails, type Span } from '../model.ts';
import { findQuote, mapSpan, widened } from '../text/map-span.ts';

const UNSAID = { ...NO_DETAILS, editedAt: null };
const DETAILS = Object.keys(NO_DETAILS) as readonly (keyof typeof NO_DETAILS)[];

/** Stands for the text of a note that has nothing to say beside its suggestion. */
export const SUGGESTS = '→';

/** As the history records a note. What it does not say is left out: a plain note reads as it did before there was more. */
export function noteToJson(note: Note): JsonValue {
  const { id, segmentId, parentId, author, text, createdAt, resolved, editedAt } = note;
  const said = DETAILS.filter((field) => note[field] !== NO_DETAILS[field]);
  const details = Object.fromEntries(said.map((field) => [field, note[field]]));
  const edited = editedAt === null ? {} : { editedAt };
  return { id, segmentId, parentId, author, text, createdAt, resolved, ...edited, ...details };
}

/** What a note says beside its text; null where it says nothing more. */
export function detailsOf(note: NoteDetails): NoteDetails | null {
  const { side, span, quote, category, severity, blocking, suggestion } = note;
  const details = { side, span, quote, category, severity, blocking, suggestion };
  return DETAILS.some((field) => details[field] !== NO_DETAILS[field]) ? details : null;
}

/** A note that the history records, whichever version of the app wrote it. */
export function noteFromJson(value: JsonValue): Note {
  return { ...UNSAID, ...(value as unknown as Omit<Note, keyof typeof UNSAID> & Partial<typeof UNSAID>) };
}

/** Where words that a person chose stand now: at the same place, or nearest to it; null where they don't any more. */
export function placeQuote(text: string, span: Span, quote: string): Span | null {
  if (quote !== '' && text.slice(span.start, span.end) === quote) return widened(text, span);
  return findQuote(text, quote, span.start);
}

/**
 * Where a pinned note is when its text has become another one. A place that is lost is not found again by what the text
 * becomes later: only undoing brings it back.
 */
export function movePin(note: Note, from: string, to: string): Span | null {
  return note.span === null ? null : mapSpan(from, to, note.span);
}

/**
 * The text with the suggestion of a note in it; null where there is none, or where the words that it was for are gone.
 * A suggestion for the whole side stands alone.
 */
export function withSuggestion(note: Note, text: string): string | null {
  const { suggestion, span, quote } = note;
  if (suggestion === null || note.side === null) return null;
  if (span === null) return quote === null ? suggestion : null;
  return text.slice(0, span.start) + suggestion + text.slice(span.end);
}
