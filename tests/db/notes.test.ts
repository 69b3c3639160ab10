import { describe, expect, test } from 'vitest';
import type { Actor, Side } from '../../core/model.ts';
import { sendHandOff } from '../../db/commands/hand-off.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import {
  acceptSuggestion,
  addNote,
  deleteNote,
  editNote,
  type NewNote,
  resolveNote,
} from '../../db/commands/note.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { segmentHistory } from '../../db/history.ts';
import { noteDraftsOf, putNoteDraft } from '../../db/note-drafts.ts';
import { findThreads, type NoteFilter } from '../../db/note-list.ts';
import { projectInfo } from '../../db/project.ts';
import { copyOf, merge } from './copies.ts';
import {
  actor,
  approve,
  aree,
  at,
  boon,
  by,
  chai,
  edit,
  expectFailure,
  newProject,
  notesAt,
  rowAt,
  some,
} from './project.ts';

const dao = actor('Dao', 'reviewer');

const project = () =>
  newProject([
    ['คณะกรรมการมีห้าคน ', 'The old committee has five members', 'translated'],
    ['ประชุมทุกเดือน', 'It meets monthly', 'translated'],
  ]);

function pinned(
  db: WritableDb,
  number: number,
  side: Side,
  quote: string,
  more: Partial<NewNote> = {},
  who = boon,
) {
  const { segment } = rowAt(db, number);
  const start = segment[side].indexOf(quote);
  const pin = { span: { start, end: start + quote.length }, quote };
  return addNote(db, by(who), { segment: segment.id, parent: null, text: 'Look', side, pin, ...more });
}

/** The words at the place of the first note, as they read now. */
function words(db: ReadableDb, number = 1): string | null {
  const { side, span } = some(notesAt(db, number)[0]);
  if (side === null || span === null) return null;
  return rowAt(db, number).segment[side].slice(span.start, span.end);
}

const first = (db: ReadableDb, number = 1) => some(notesAt(db, number)[0]);
const type = (db: WritableDb, number: number, target: string, who: Actor = aree) =>
  updateSegment(db, by(who), { ...at(db, number), target, confirm: true });

describe('a pinned note', () => {
  test('goes with its words, and back with an undo', () => {
    const db = project();
    pinned(db, 1, 'target', 'committee');
    type(db, 1, 'Today the new committee has five members');
    expect(words(db)).toBe('committee');
    type(db, 1, 'Nobody');
    expect(first(db)).toMatchObject({ span: null, quote: 'committee', side: 'target' });
    undo(db, by(aree));
    expect(words(db)).toBe('committee');
    undo(db, by(aree));
    expect(first(db).span).toEqual({ start: 8, end: 17 });
  });

  test('is not moved by an edit of the other side', () => {
    const db = project();
    pinned(db, 1, 'source', 'ห้า');
    type(db, 1, 'x');
    expect(words(db)).toBe('ห้า');
  });

  test('goes with the part of a split that has its words, answers and all, and comes back', () => {
    const db = project();
    pinned(db, 1, 'target', 'five');
    addNote(db, by(aree), { segment: at(db, 1).segment, parent: first(db).id, text: 'So' });
    splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 11, targetOffset: 18 });
    expect(notesAt(db, 1)).toEqual([]);
    expect([words(db, 2), notesAt(db, 2).length]).toEqual(['five', 2]);
    undo(db, by(aree));
    expect([words(db, 1), notesAt(db, 1).length]).toEqual(['five', 2]);
  });

  test('of the second of two segments keeps its words when they are merged, and comes back', () => {
    const db = project();
    pinned(db, 2, 'target', 'monthly');
    mergeSegment(db, by(aree), at(db, 1));
    expect(words(db, 1)).toBe('monthly');
    undo(db, by(aree));
    expect(words(db, 2)).toBe('monthly');
  });

  test('finds its words nearby where they were chosen in another text, or keeps them as a quotation', () => {
    const db = project();
    const where = { segment: at(db, 1).segment, parent: null, text: 'Look', side: 'target' } as const;
    addNote(db, by(boon), { ...where, pin: { span: { start: 99, end: 103 }, quote: 'five' } });
    expect(words(db)).toBe('five');
    addNote(db, by(boon), { ...where, pin: { span: { start: 0, end: 3 }, quote: 'six' } });
    expect(notesAt(db, 1)[1]).toMatchObject({ span: null, quote: 'six' });
  });

  test('is where the merged text of two copies has its words', () => {
    const db = project();
    pinned(db, 1, 'target', 'committee');
    const other = copyOf(db);
    type(other, 1, 'Today the committee has five members', chai);
    pinned(db, 1, 'target', 'five');
    merge(db, other);
    expect(
      notesAt(db, 1).map(({ span }) => span && rowAt(db, 1).segment.target.slice(span.start, span.end)),
    ).toEqual(['committee', 'five']);
  });
});

test.each<[string, Partial<NewNote>]>([
  ['a suggestion for no side', { suggestion: 'x' }],
  ['a place in no side', { pin: { span: { start: 0, end: 1 }, quote: 'T' } }],
  ['no words at all', { text: '  ' }],
  ['an empty text for the whole side', { side: 'target', suggestion: ' ' }],
  ['a quotation of nothing', { side: 'target', pin: { span: { start: 0, end: 0 }, quote: '' } }],
])('a note with %s is refused', (_, more) => {
  const db = project();
  const request = { segment: at(db, 1).segment, parent: null, text: 'Look', ...more };
  expectFailure(() => addNote(db, by(boon), request), 'ipc-bad-arguments');
  expect(notesAt(db, 1)).toEqual([]);
});

test('an answer has no kind of its own', () => {
  const db = project();
  pinned(db, 1, 'target', 'five');
  const request = { segment: at(db, 1).segment, parent: first(db).id, text: 'So', blocking: true };
  expectFailure(() => addNote(db, by(boon), request), 'ipc-bad-arguments');
});

describe('an accepted suggestion', () => {
  const suggested = () => {
    const db = project();
    pinned(db, 1, 'target', 'old committee', { suggestion: 'board', text: 'Shorter' });
    return db;
  };
  const accept = (db: WritableDb, who: Actor) =>
    acceptSuggestion(db, by(who), { note: first(db).id, expectedRevision: rowAt(db, 1).segment.revision });

  test('is the text, says why, resolves its thread, and is undone in one step', () => {
    const db = suggested();
    expect(accept(db, aree).kind).toBe('note-accept');
    expect(rowAt(db, 1).segment).toMatchObject({ target: 'The board has five members', state: 'translated' });
    expect(first(db)).toMatchObject({ resolved: true, quote: 'old committee' });
    expect(segmentHistory(db, at(db, 1).segment)[0]?.command.why).toBe('Boon: Shorter');
    undo(db, by(aree));
    expect(rowAt(db, 1).segment.target).toBe('The old committee has five members');
    expect([first(db).resolved, words(db)]).toEqual([false, 'old committee']);
  });

  test.each([
    ['who suggested it', boon],
    ['who accepted it', { ...aree, role: 'reviewer' as const }],
  ])('is not approved by those %s, but by a third', (_, who) => {
    const db = suggested();
    accept(db, aree);
    expectFailure(() => approve(db, 1, who), 'not-allowed', { reason: 'own-edit' });
    expect(approve(db, 1, dao).kind).toBe('approve');
  });

  test('has both as authors in a copy that it comes to by a merge, too', () => {
    const db = suggested();
    const other = copyOf(db);
    accept(other, chai);
    merge(db, other);
    for (const who of [boon, chai]) {
      expectFailure(() => approve(db, 1, who), 'not-allowed', { reason: 'own-edit' });
    }
    expect(approve(db, 1, dao).kind).toBe('approve');
  });

  test('is refused where its words are gone, or the text is another than was shown', () => {
    const db = suggested();
    const { id } = first(db);
    expectFailure(() => acceptSuggestion(db, by(aree), { note: id, expectedRevision: 7 }), 'conflict');
    type(db, 1, 'Nobody');
    expectFailure(() => accept(db, aree), 'fix-stale');
    expect(rowAt(db, 1).segment.target).toBe('Nobody');
  });
});

describe('an open note that blocks', () => {
  const blocked = () => {
    const db = project();
    pinned(db, 1, 'target', 'five', { blocking: true });
    return db;
  };

  test('keeps a segment from being approved, alone and among many, until it is resolved', () => {
    const db = blocked();
    expectFailure(() => approve(db, 1, chai), 'not-allowed', { reason: 'blocking-note', number: 1 });
    const request = {
      segments: [1, 2].map((number) => at(db, number)),
      verdict: 'approve',
      reason: null,
    } as const;
    expectFailure(() => giveVerdict(db, by(chai), request), 'not-allowed', {
      ...{ reason: 'blocking-note', number: 1, count: 1 },
    });
    resolveNote(db, by(aree), { note: first(db).id, resolved: true });
    approve(db, 1, chai);
  });

  test.each([
    ['written', (db: WritableDb) => pinned(db, 1, 'target', 'five', { blocking: true })],
    ['opened again', (db: WritableDb) => resolveNote(db, by(boon), { note: first(db).id, resolved: false })],
  ])('takes the approval away when it is %s, and an undo gives it back', (_, does) => {
    const db = blocked();
    resolveNote(db, by(boon), { note: first(db).id, resolved: true });
    approve(db, 1, chai);
    expect(does(db).approvalsTaken).toBe(1);
    expect(rowAt(db, 1).segment).toMatchObject({ state: 'translated', approvedBy: null });
    undo(db, by(boon));
    expect(rowAt(db, 1).segment.state).toBe('approved');
  });

  test('does not come back under an approval by an undo', () => {
    const db = blocked();
    deleteNote(db, by(boon), first(db).id);
    approve(db, 1, chai);
    expectFailure(() => undo(db, by(boon)), 'undo-blocked', { reason: 'blocking-note' });
  });

  test('takes away the approval that it meets in a merge', () => {
    const db = project();
    const other = copyOf(db);
    approve(db, 1, chai);
    pinned(other, 1, 'target', 'five', { blocking: true });
    merge(db, other);
    expect(rowAt(db, 1).segment.state).toBe('translated');
    expectFailure(() => approve(db, 1, chai), 'not-allowed', { reason: 'blocking-note' });
  });

  test('lets an approval pass that was given where it was resolved', () => {
    const db = blocked();
    const other = copyOf(db);
    resolveNote(other, by(chai), { note: first(other).id, resolved: true });
    approve(other, 1, chai);
    merge(db, other);
    expect(rowAt(db, 1).segment.state).toBe('approved');
    undo(db, by(chai));
    expect([rowAt(db, 1).segment.state, first(db).resolved]).toEqual(['translated', false]);
  });
});

describe('what a note says', () => {
  test('is changed by its author, marked as edited, kept by the history, and undone', () => {
    const db = project();
    pinned(db, 1, 'target', 'five');
    editNote(db, by(boon), { note: first(db).id, text: 'Look again' });
    expect(first(db)).toMatchObject({ text: 'Look again', editedAt: expect.any(Number) });
    const [{ changes } = { changes: [] }] = segmentHistory(db, at(db, 1).segment);
    expect(changes[0]).toMatchObject({ field: 'text', before: 'Look', after: 'Look again' });
    undo(db, by(boon));
    expect(first(db)).toMatchObject({ text: 'Look', editedAt: null });
  });

  test.each([
    ['its words, by a reviewer', chai, { text: 'x' }],
    ['its suggestion, by a reviewer', chai, { suggestion: 'x' }],
    ['whether it blocks, by a translator', aree, { blocking: true }],
    ['its kind, by a translator', aree, { severity: 'minor' as const }],
  ])('is not changed by others: %s', (_, who, change) => {
    const db = project();
    pinned(db, 1, 'target', 'five');
    const before = first(db);
    expectFailure(() => editNote(db, by(who), { note: before.id, ...change }), 'not-allowed', {
      reason: 'not-own-note',
    });
    expect(first(db)).toEqual(before);
  });

  test('of what kind it is, another reviewer may say', () => {
    const db = project();
    pinned(db, 1, 'target', 'five');
    editNote(db, by(chai), { note: first(db).id, category: 'accuracy', severity: 'critical' });
    expect(first(db)).toMatchObject({ category: 'accuracy', severity: 'critical', editedAt: null });
  });
});

describe('a note that is being written', () => {
  test('is kept for its author, goes when it is written, and with its segment into a merged one', () => {
    const db = project();
    const [one, two] = [at(db, 1).segment, at(db, 2).segment];
    putNoteDraft(db, boon, two, { text: 'Hm' });
    putNoteDraft(db, aree, one, { text: 'mine' });
    mergeSegment(db, by(aree), at(db, 1));
    expect(noteDraftsOf(db, boon)).toEqual([{ place: one, draft: { text: 'Hm' } }]);
    addNote(db, by(boon), { segment: one, parent: null, text: 'Hm' });
    expect(noteDraftsOf(db, boon)).toEqual([]);
    putNoteDraft(db, aree, one, null);
    expect(noteDraftsOf(db, aree)).toEqual([]);
  });

  test('is joined to what its author was writing on the segment that stays', () => {
    const db = project();
    const [one, two] = [at(db, 1).segment, at(db, 2).segment];
    putNoteDraft(db, boon, one, { text: 'First', blocking: true });
    putNoteDraft(db, boon, two, { text: 'Second', blocking: false });
    mergeSegment(db, by(aree), at(db, 1));
    expect(noteDraftsOf(db, boon)).toEqual([
      { place: one, draft: { text: 'First\nSecond', blocking: true } },
    ]);
  });
});

describe('a suggestion', () => {
  test('is not accepted once its thread is resolved', () => {
    const db = project();
    addNote(db, by(boon), {
      ...{ segment: at(db, 1).segment, parent: null, text: '', side: 'target', suggestion: 'Five sit on it' },
    });
    resolveNote(db, by(boon), { note: first(db).id, resolved: true });
    type(db, 1, 'The new committee has five members');
    const request = { note: first(db).id, expectedRevision: at(db, 1).expectedRevision };
    expectFailure(() => acceptSuggestion(db, by(aree), request), 'fix-stale');
    expect(rowAt(db, 1).segment.target).toBe('The new committee has five members');
  });

  test('that is all its note says is not taken out of it', () => {
    const db = project();
    addNote(db, by(boon), {
      ...{ segment: at(db, 1).segment, parent: null, text: '', side: 'target', suggestion: 'Five sit on it' },
    });
    const drop = { note: first(db).id, suggestion: null };
    expectFailure(() => editNote(db, by(boon), drop), 'ipc-bad-arguments');
    editNote(db, by(boon), { ...drop, text: 'Too long' });
    expect(first(db)).toMatchObject({ text: 'Too long', suggestion: null });
  });
});

test('an edit of a confirmed text moves the notes of many segments at once', () => {
  const db = project();
  pinned(db, 1, 'target', 'five');
  edit(db, 1, 'There are five');
  expect(words(db)).toBe('five');
});

describe('a mention of one who has done nothing in the project yet', () => {
  const MENTIONS: NoteFilter = {
    ...{ status: 'open', blocking: false, mine: false, mentionsMe: true },
    ...{ category: null, author: null, document: null },
  };

  test('is found by them in the copy that they open first', () => {
    const db = project();
    addNote(db, by(boon), { segment: rowAt(db, 1).segment.id, parent: null, text: '@Dao please look' });
    expect(findThreads(db, MENTIONS, 'newest', dao)).toMatchObject({ mentionsMe: 1, notes: [first(db).id] });
    expect(findThreads(db, MENTIONS, 'newest', aree).mentionsMe).toBe(0);
  });

  test('can be made once the project was sent to them', () => {
    const db = project();
    sendHandOff(db, by(aree), {
      ...{ to: { name: 'Dao', role: 'reviewer' }, due: null, message: '', part: { kind: 'all' } },
    });
    expect(projectInfo(db).sentTo).toEqual(['Dao']);
  });
});
