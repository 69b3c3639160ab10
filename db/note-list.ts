import {
  type DocumentId,
  NOTE_SEVERITIES,
  type NoteCategory,
  type NoteId,
  type Person,
  type PersonId,
  type SegmentId,
} from '../core/model.ts';
import { mentionable, mentionsPerson } from '../core/notes/mentions.ts';
import { samePerson } from '../core/workflow.ts';
import { query, type ReadableDb } from './connection.ts';
import { findNote, listAllNotes, type ThreadNote } from './notes.ts';
import { numbersOf } from './numbering.ts';
import { listPeople } from './people.ts';
import { sentTo } from './project.ts';

export type NoteSort = 'newest' | 'segment' | 'severity';

/** What is false or null filters nothing. */
export interface NoteFilter {
  readonly status: 'open' | 'resolved' | 'all';
  readonly blocking: boolean;
  /** Opened by the person who works now. */
  readonly mine: boolean;
  /** Somebody in the thread names the person who works now. */
  readonly mentionsMe: boolean;
  readonly category: NoteCategory | null;
  readonly author: PersonId | null;
  readonly document: DocumentId | null;
}

export interface FoundThreads {
  /** Opening notes, in order. */
  readonly notes: readonly NoteId[];
  /** Of the whole project, whatever the filter. */
  readonly open: number;
  readonly resolved: number;
  readonly blocking: number;
  readonly mentionsMe: number;
}

export interface ListedThread {
  readonly opening: ThreadNote;
  /** Of its segment, 1-based, over the project. */
  readonly number: number;
  readonly documentName: string;
  readonly answers: number;
}

interface Place {
  readonly segment: SegmentId;
  readonly document: DocumentId;
}

const PLACES = query<Place>(
  'noteList.places',
  `SELECT s.id AS segment, d.id AS document FROM segments s JOIN documents d ON d.key = s.document
   WHERE s.key IN (SELECT segment FROM notes) ORDER BY s.document, s.rank`,
);
const DOCUMENT_NAMES = query<{ readonly segment: SegmentId; readonly name: string }>(
  'noteList.documentNames',
  `SELECT s.id AS segment, d.name FROM segments s JOIN documents d ON d.key = s.document
   WHERE s.id IN (SELECT value FROM json_each(?))`,
);
const LISTED = query<NoteId>(
  'noteList.answered',
  'SELECT p.id FROM notes n JOIN notes p ON p.key = n.parent WHERE p.id IN (SELECT value FROM json_each(?))',
);

/** Threads of the whole project that the filter lets through. `me`: null where nobody has said who works now. */
export function findThreads(
  db: ReadableDb,
  filter: NoteFilter,
  sort: NoteSort,
  me: Person | null,
): FoundThreads {
  return db.read(() => {
    const people = mentionable(listPeople(db), sentTo(db), me);
    const places = new Map(db.all(PLACES).map((place, order) => [place.segment, { ...place, order }]));
    const threads = threadsOf(listAllNotes(db)).map(([opening, all]) => ({
      opening,
      namesMe: me !== null && all.some(({ text }) => mentionsPerson(text, people, me)),
      mine: me !== null && samePerson({ id: opening.author, name: opening.authorName }, me),
      place: places.get(opening.segmentId),
    }));
    const kept = threads.filter(({ opening, namesMe, mine, place }) => {
      const { resolved, blocking, category, author } = opening;
      return (
        (filter.status === 'all' || resolved === (filter.status === 'resolved')) &&
        (!filter.blocking || blocking) &&
        (!filter.mine || mine) &&
        (!filter.mentionsMe || namesMe) &&
        (filter.category === null || category === filter.category) &&
        (filter.author === null || author === filter.author) &&
        (filter.document === null || place?.document === filter.document)
      );
    });
    const order = (one: (typeof kept)[number]) => one.place?.order ?? 0;
    const weight = ({ opening }: (typeof kept)[number]) =>
      (opening.blocking ? NOTE_SEVERITIES.length : 0) +
      (opening.severity === null ? -1 : NOTE_SEVERITIES.indexOf(opening.severity));
    const newest = (a: (typeof kept)[number], b: (typeof kept)[number]) =>
      b.opening.createdAt - a.opening.createdAt || (a.opening.id < b.opening.id ? -1 : 1);
    const compare = {
      newest,
      segment: (a: (typeof kept)[number], b: (typeof kept)[number]) => order(a) - order(b) || newest(b, a),
      severity: (a: (typeof kept)[number], b: (typeof kept)[number]) => weight(b) - weight(a) || newest(a, b),
    }[sort];
    const open = threads.filter(({ opening }) => !opening.resolved);
    return {
      notes: kept.toSorted(compare).map(({ opening }) => opening.id),
      open: open.length,
      resolved: threads.length - open.length,
      blocking: open.filter(({ opening }) => opening.blocking).length,
      mentionsMe: open.filter(({ namesMe }) => namesMe).length,
    };
  });
}

/** These threads, in this order; what is gone since is left out. */
export function threadsByIds(db: ReadableDb, ids: readonly NoteId[]): ListedThread[] {
  return db.read(() => {
    const answers = Map.groupBy(db.column(LISTED, JSON.stringify(ids)), (id) => id);
    const openings = ids.flatMap((id) => findNote(db, id) ?? []);
    const segments = openings.map(({ segmentId }) => segmentId);
    const numbers = numbersOf(db, segments);
    const names = new Map(
      db.all(DOCUMENT_NAMES, JSON.stringify(segments)).map(({ segment, name }) => [segment, name]),
    );
    return openings.map((opening) => ({
      opening,
      number: numbers.get(opening.segmentId) ?? 0,
      documentName: names.get(opening.segmentId) ?? '',
      answers: answers.get(opening.id)?.length ?? 0,
    }));
  });
}

function threadsOf(notes: readonly ThreadNote[]): [ThreadNote, ThreadNote[]][] {
  const answers = Map.groupBy(notes, ({ id, parentId }) => parentId ?? id);
  return notes
    .filter(({ parentId }) => parentId === null)
    .map((opening): [ThreadNote, ThreadNote[]] => [opening, answers.get(opening.id) ?? [opening]]);
}
