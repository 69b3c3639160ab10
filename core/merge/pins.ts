import type { Note, Side, Span } from '../model.ts';
import { findQuote, mapSpan } from '../text/map-span.ts';
import { BRANCHES, type Branch, type Copy, type CopyDocument, type CopySegment } from './copy.ts';
import { plain } from './standing.ts';

/**
 * Where pinned notes stand in the merged texts. No conflict comes of it: a place follows from the text. The copy whose text was
 * taken knows it; else it is found by what became of the text, and by the words.
 */
export function placePins(
  notes: readonly Note[],
  copies: Readonly<Record<Branch, Copy>>,
  documents: readonly CopyDocument[],
): Note[] {
  if (notes.every(({ quote }) => quote === null)) return [...notes];
  const merged = segmentsOf(documents);
  const known = Object.fromEntries(
    BRANCHES.map((branch) => [
      branch,
      {
        notes: new Map(copies[branch].notes.map((note) => [note.id, note])),
        segments: segmentsOf(copies[branch].documents),
      },
    ]),
  );
  return notes.map((note) => {
    const { side, quote } = note;
    const now = merged.get(note.segmentId);
    if (side === null || quote === null || now === undefined) return note;
    const places = BRANCHES.flatMap((branch) => {
      const own = known[branch]?.notes.get(note.id);
      const was = own === undefined ? undefined : known[branch]?.segments.get(own.segmentId);
      return own === undefined || was === undefined ? [] : [placeOf(own, was, now, side, quote)];
    });
    return { ...note, span: places.toSorted(surestFirst)[0]?.span ?? null };
  });
}

interface Place {
  readonly span: Span | null;
  /** In the very text that the copy has. */
  readonly exact: boolean;
}

function placeOf(note: Note, was: CopySegment, now: CopySegment, side: Side, quote: string): Place {
  const { span } = note;
  if (was.id === now.id && was[side] === now[side]) return { span, exact: true };
  if (span === null) return { span, exact: false };
  const mapped = mapSpan(was[side], now[side], span) ?? findQuote(now[side], quote, span.start);
  return { span: mapped, exact: false };
}

/** The same from both sides. */
function surestFirst(a: Place, b: Place): number {
  const order = (place: Place) => Number(!place.exact) * 2 + Number(place.span === null);
  const at = ({ span }: Place) => (span === null ? 0 : span.start * 1e6 + span.end);
  return order(a) - order(b) || at(a) - at(b);
}

/** Takes away each approval under an open note that blocks, which the other copy did not know of. */
export function keepBlocked(
  documents: readonly CopyDocument[],
  notes: readonly Note[],
): readonly CopyDocument[] {
  const blocked = new Set(
    notes
      .filter(({ parentId, blocking, resolved }) => parentId === null && blocking && !resolved)
      .map(({ segmentId }) => segmentId),
  );
  if (blocked.size === 0) return documents;
  return documents.map((document) => ({
    ...document,
    segments: document.segments.map((segment) =>
      segment.state === 'approved' && blocked.has(segment.id)
        ? { ...segment, ...plain('translated') }
        : segment,
    ),
  }));
}

function segmentsOf(documents: readonly CopyDocument[]) {
  return new Map(documents.flatMap(({ segments }) => segments.map((segment) => [segment.id, segment])));
}
