/** What a file of ours says of a segment beside its texts, with people by their names: ids are of one project. */
import type { ReadFacts, ReadNote } from '../../core/formats/document.ts';
import {
  NO_DETAILS,
  type NoteDetails,
  type NoteId,
  type PersonId,
  type SegmentId,
  type SegmentState,
  type Side,
} from '../../core/model.ts';
import { placeQuote } from '../../core/notes/note.ts';
import { nameKey } from '../../core/workflow.ts';
import { query, type WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { ensurePerson } from '../people.ts';
import { storable } from './edit-texts.ts';
import { insertNote } from './note-entries.ts';
import type { Recorder } from './recorder.ts';

const BY_NAME = query<PersonId>(
  'people.byName',
  'SELECT id FROM people WHERE name_key = ? ORDER BY id LIMIT 1',
);
const LONGEST_NAME = 120;

/** The person of that name, who is entered where nobody has it; null where the name is blank. */
function personNamed(db: WritableDb, said: string | null): PersonId | null {
  const name = storable(said?.slice(0, LONGEST_NAME) ?? '').trim();
  if (nameKey(name) === '') return null;
  const known = db.value(BY_NAME, nameKey(name));
  if (known !== undefined) return known;
  const id = newId<'person'>();
  ensurePerson(db, { id, name });
  return id;
}

/** Milliseconds; null for what is no time, or one that has yet to come. */
function timeOf(iso: string | null, now: number): number | null {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isFinite(at) && at >= 0 && at <= now ? at : null;
}

/** As columns of the segment. */
export function importedFacts(db: WritableDb, facts: ReadFacts | undefined, state: SegmentState) {
  const judged = state === 'changes-requested' || state === 'rejected';
  return {
    sourceAuthor: personNamed(db, facts?.sourceAuthor ?? null),
    targetAuthor: personNamed(db, facts?.targetAuthor ?? null),
    verdictReason: judged && facts?.verdictReason != null ? storable(facts.verdictReason) : null,
    changedAt: timeOf(facts?.changedAt ?? null, Date.now()),
  };
}

/** Details as far as they hold for these texts. One that blocks opens as one that blocks: an import approves nothing. */
function importedDetails(
  texts: Readonly<Record<Side, string>>,
  details: NoteDetails = NO_DETAILS,
): NoteDetails {
  const { side, span, quote } = details;
  if (side === null)
    return {
      ...NO_DETAILS,
      category: details.category,
      severity: details.severity,
      blocking: details.blocking,
    };
  const words = quote === null ? null : storable(quote) || null;
  const suggestion = details.suggestion === null ? null : storable(details.suggestion);
  return {
    ...{ ...details, quote: words, suggestion },
    span: words === null || span === null ? null : placeQuote(texts[side], span, words),
  };
}

/** A note of another tool's file, which has no thread. */
export function foreignNote(text: string, author: string): ReadNote {
  return { id: '', parentId: null, author, at: '', text, resolved: false };
}

interface Place {
  readonly segmentId: SegmentId;
  readonly texts: Readonly<Record<Side, string>>;
  /** Name of the file: the author of a note that names none. */
  readonly file: string;
}

/** Openings come before their answers; an answer to nothing opens a thread. */
export function importThreads(
  record: Recorder,
  { segmentId, texts, file }: Place,
  threads: readonly ReadNote[],
): void {
  const openings = new Map<string, NoteId>();
  const answers = (note: ReadNote) => Number(note.parentId !== null);
  for (const note of threads.toSorted((a, b) => answers(a) - answers(b))) {
    const text = storable(note.text).trim();
    if (text === '') continue;
    const id = newId<'note'>();
    const parentId = note.parentId === null ? null : (openings.get(note.parentId) ?? null);
    if (parentId === null) openings.set(note.id, id);
    insertNote(record, {
      ...{ id, segmentId, parentId, text },
      author: personNamed(record.db, note.author) ?? personNamed(record.db, file) ?? record.actor.id,
      createdAt: timeOf(note.at, record.at) ?? record.at,
      editedAt: null,
      resolved: parentId === null && note.resolved,
      ...(parentId === null ? importedDetails(texts, note.details) : NO_DETAILS),
    });
  }
}
