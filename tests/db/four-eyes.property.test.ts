import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SongphasaError } from '../../core/errors.ts';
import { type InlineTag, preventsApproval, tagProblems } from '../../core/formats/inline.ts';
import { type Actor, ROLES, type Segment, type SegmentId } from '../../core/model.ts';
import { samePerson } from '../../core/workflow.ts';
import { importDocuments } from '../../db/commands/import.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import type { WritableDb } from '../../db/connection.ts';
import { listNotes } from '../../db/notes.ts';
import { listPeople } from '../../db/people.ts';
import { getFact } from '../../db/project.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { act, actions } from './actions.ts';
import { actor, allRows, aree, boon, by, newProject } from './project.ts';

/** Two people, one of whom works on a second computer under another id. */
const PEOPLE = [aree, boon, actor(' อารี', 'reviewer', 'aree-2')];

const TAG: InlineTag = {
  ...{
    number: 1,
    kind: 'pair',
    code: { open: '<b>', close: '</b>' },
    equivalent: '',
    source: null,
    target: null,
  },
  ...{ encloses: true, canDelete: true, canCopy: true, canReorder: true },
};

/** Two plain segments, and one whose English has the tag or has lost it. */
function threeSegments(): WritableDb {
  const db = newProject([['หนึ่ง XNUMX', 'One', 'translated'], 'สอง']);
  const segments = [
    { paragraph: 0, text: '{1>สาม<1}', target: '{1>Three<1}', state: null, notes: [], tags: [TAG] },
  ];
  importDocuments(db, by(aree), [{ name: 'ป้าย.xlf', format: 'xliff-1.2', encoding: 'utf-8', segments }]);
  return db;
}

/** All but its place, which the rows before it may move. */
const contentOf = ({ position: _, ...content }: Segment) => content;

function lockedTexts(db: WritableDb): Map<SegmentId, unknown> {
  const locked = allRows(db).filter((row) => row.locked);
  return new Map(locked.map(({ segment }) => [segment.id, contentOf(segment)]));
}

function blockingNotes(db: WritableDb, segment: SegmentId): unknown[] {
  return listNotes(db, segment).filter((note) => note.parentId === null && note.blocking && !note.resolved);
}

function replay(db: WritableDb, who: Actor, kind: 'undo' | 'redo'): void {
  try {
    (kind === 'undo' ? undo : redo)(db, by(who));
  } catch (thrown) {
    if (!(thrown instanceof SongphasaError)) throw thrown;
    expect(thrown.code).toMatch(/^(nothing-to-|undo-blocked|not-allowed)/);
  }
}

/** Mostly what leads to approvals and takes them away, on two segments. */
const action = actions(
  [
    ...([
      'confirm',
      'confirm',
      'approve',
      'approve',
      'approve',
      'approve',
      'edit-target',
      'edit-source',
    ] as const),
    ...([
      'reopen',
      'request-changes',
      'split',
      'merge',
      'repair',
      'replace',
      'restore',
      'people-mode',
    ] as const),
    ...(['pinned-note', 'pinned-note', 'edit-note', 'accept', 'resolve', 'reopen-note'] as const),
    ...(['lock', 'unlock', 'unlock'] as const),
  ],
  5,
);
const step = fc.record({
  who: fc.constantFrom(...PEOPLE),
  role: fc.constantFrom(...ROLES, 'reviewer' as const),
  does: fc.oneof(
    { weight: 3, arbitrary: action },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
});

test.each([
  ['two people', false],
  ['two people who now and then are set to one', true],
])(
  '%s: nobody approves their own text, a lost tag or against a note that blocks, and no approval outlives an edit',
  (_, withModes) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 25, maxLength: 45 }), (steps) => {
        const db = threeSegments();
        /** What has been approved, by whom: nothing else may ever stand as approved. */
        const approved = new Set<string>();
        const entry = (by: string | null, source: string, target: string) =>
          JSON.stringify([by, source, target]);
        for (const { who: person, role, does } of steps) {
          const who = { ...person, role };
          const locked = lockedTexts(db);
          if (does === 'undo' || does === 'redo') {
            replay(db, who, does);
          } else if (withModes || does.kind !== 'people-mode') {
            const outcome = act(db, who, does);
            if (outcome?.kind === 'approve') {
              expect(role).toBe('reviewer');
              for (const { segment } of allRows(db)) {
                if (outcome.segments.includes(segment.id))
                  approved.add(entry(who.id, segment.source, segment.target));
              }
            }
          }
          // An undo of what was done before the lock is the person's own business, and so is unlocking.
          if (typeof does !== 'string' && does.kind !== 'unlock') {
            for (const { segment } of allRows(db)) {
              if (locked.has(segment.id)) expect(contentOf(segment)).toEqual(locked.get(segment.id));
            }
          }
          const people = new Map(listPeople(db).map((one) => [one.id, one]));
          const onePerson = getFact(db, 'onePerson');
          for (const { segment } of allRows(db)) {
            const removed = segment.source === '' && segment.target === '';
            if (!removed) expect(segment.state === 'untranslated').toBe(segment.target === '');
            if (segment.state !== 'approved' || segment.approvedBy === null) {
              expect(segment.approvedBy).toBeNull();
              continue;
            }
            expect(tagProblems(segment.source, segment.target, segment.tags).some(preventsApproval)).toBe(
              false,
            );
            expect(blockingNotes(db, segment.id)).toEqual([]);
            expect(approved).toContain(entry(segment.approvedBy, segment.source, segment.target));
            const approver = people.get(segment.approvedBy);
            for (const author of [segment.sourceAuthor, segment.targetAuthor]) {
              const wrote = author === null ? undefined : people.get(author);
              if (wrote !== undefined && approver !== undefined && !onePerson) {
                expect(samePerson(wrote, approver)).toBe(false);
              }
            }
          }
        }
        expect(verifyHistory(db)).toEqual([]);
        db.raw.close();
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);
