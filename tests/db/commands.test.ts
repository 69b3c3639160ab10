import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../db/applied.ts';
import { keepArtifact, unkeepArtifact } from '../../db/commands/keep.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { deleteNote, resolveNote } from '../../db/commands/note.ts';
import { setOnePerson } from '../../db/commands/people-mode.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { restoreSegment } from '../../db/commands/restore.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { segmentHistory, undoState } from '../../db/history.ts';
import { checkIntegrity } from '../../db/open.ts';
import { getFact } from '../../db/project.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import {
  allRows,
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  chai,
  content,
  edit,
  note,
  notesAt,
  rowAt,
  sample,
  some,
} from './project.ts';

interface Case {
  readonly name: string;
  readonly who: typeof aree;
  readonly prepare?: (db: WritableDb) => unknown;
  readonly run: (db: WritableDb) => Outcome;
  readonly expect: (db: WritableDb, outcome: Outcome) => void;
}

const CASES: readonly Case[] = [
  {
    name: 'edit',
    who: aree,
    run: (db) =>
      updateSegment(db, by(aree), { ...at(db, 5), target: 'Pier', source: 'ท่าเรือ XNUMX', confirm: false }),
    expect: (db) => {
      const { segment, artifacts } = rowAt(db, 5);
      expect(segment).toMatchObject({ source: 'ท่าเรือ XNUMX', original: 'ท่าเรือ', target: 'Pier' });
      expect(segment).toMatchObject({
        state: 'draft',
        sourceAuthor: aree.id,
        targetAuthor: aree.id,
        revision: 1,
      });
      expect(artifacts).toHaveLength(1);
    },
  },
  {
    name: 'edit of an approved segment',
    who: aree,
    prepare: (db) => approve(db, 1),
    run: (db) => edit(db, 1, 'Give notice of 5 days'),
    expect: (db, outcome) => {
      expect(outcome.approvalsTaken).toBe(1);
      expect(rowAt(db, 1).segment).toMatchObject({ state: 'draft', approvedBy: null });
    },
  },
  {
    name: 'confirm',
    who: aree,
    run: (db) => edit(db, 4, 'The ferry leaves', aree, true),
    expect: (db) => expect(rowAt(db, 4).segment).toMatchObject({ state: 'translated', targetAuthor: null }),
  },
  {
    name: 'approve, in bulk',
    who: boon,
    run: (db) =>
      giveVerdict(db, by(boon), { segments: [at(db, 1), at(db, 3)], verdict: 'approve', reason: null }),
    expect: (db, outcome) => {
      expect(outcome).toMatchObject({ kind: 'approve', approvalsTaken: 0 });
      expect(outcome.segments).toHaveLength(2);
      expect(rowAt(db, 3).segment).toMatchObject({ state: 'approved', approvedBy: boon.id });
    },
  },
  {
    name: 'request changes',
    who: boon,
    prepare: (db) => approve(db, 1),
    run: (db) =>
      giveVerdict(db, by(boon), {
        segments: [at(db, 1)],
        verdict: 'request-changes',
        reason: ' ตัวเลขไม่ตรง ',
      }),
    expect: (db) =>
      expect(rowAt(db, 1).segment).toMatchObject({
        state: 'changes-requested',
        verdictReason: 'ตัวเลขไม่ตรง',
        approvedBy: null,
      }),
  },
  {
    name: 'reopen',
    who: boon,
    prepare: (db) => giveVerdict(db, by(chai), { segments: [at(db, 1)], verdict: 'reject', reason: 'no' }),
    run: (db) => giveVerdict(db, by(boon), { segments: [at(db, 1)], verdict: 'reopen', reason: null }),
    expect: (db) => expect(rowAt(db, 1).segment).toMatchObject({ state: 'translated', verdictReason: null }),
  },
  {
    name: 'split of an approved segment with a keep and a note',
    who: aree,
    prepare: (db) => {
      keepArtifact(db, by(aree), {
        artifact: artifactAt(db, 1).id,
        reason: 'as in the law',
        everywhere: false,
      });
      note(db, 1, 'Which law?');
      approve(db, 1);
    },
    run: (db) => splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 12, targetOffset: 11 }),
    expect: (db, outcome) => {
      const [first, second, third] = allRows(db);
      expect(first?.segment).toMatchObject({
        source: 'แจ้งล่วงหน้า ',
        target: 'Give notice',
        state: 'translated',
      });
      expect(second?.segment).toMatchObject({
        source: 'XNUMX วัน',
        target: ' of five days',
        state: 'translated',
      });
      expect(second?.segment).toMatchObject({
        original: 'XNUMX วัน',
        position: 2,
        paragraph: 0,
        approvedBy: null,
      });
      expect([first?.notes, second?.notes, third?.number]).toEqual([1, 0, 3]);
      expect(second?.artifacts).toMatchObject([{ status: 'kept', keptReason: 'as in the law' }]);
      expect(outcome).toMatchObject({ structural: true, approvalsTaken: 1 });
      expect(outcome.segments).toEqual([first?.segment.id, second?.segment.id]);
    },
  },
  {
    name: 'merge with a keep and notes',
    who: aree,
    prepare: (db) => {
      keepArtifact(db, by(aree), { artifact: artifactAt(db, 4).id, reason: 'a name', everywhere: false });
      note(db, 4, 'Which ferry?');
      note(db, 4, 'The last one', aree, notesAt(db, 4)[0]);
    },
    run: (db) => mergeSegment(db, by(aree), at(db, 3)),
    expect: (db, outcome) => {
      const row = rowAt(db, 3);
      expect(row.segment).toMatchObject({
        original: 'คณะกรรมการ XNUMX คนเรือออก XNUMX',
        source: 'คณะกรรมการ XNUMX คน เรือออก XNUMX',
        target: 'The committee The ferry leaves',
        state: 'draft',
      });
      // One keep for both: it is about words in a segment.
      expect(row.artifacts.map(({ status }) => status)).toEqual(['kept', 'kept']);
      expect([row.notes, row.openNotes, rowAt(db, 4).segment.position]).toEqual([2, 1, 4]);
      expect(outcome.structural).toBe(true);
    },
  },
  {
    name: 'restore',
    who: boon,
    prepare: (db) => {
      edit(db, 4, 'The ferry has left');
      edit(db, 4, 'The ferry is leaving');
    },
    run: (db) => {
      const { segment } = rowAt(db, 4);
      const [, first] = segmentHistory(db, segment.id);
      return restoreSegment(db, by(boon), { ...at(db, 4), command: some(first).command.id });
    },
    expect: (db) =>
      expect(rowAt(db, 4).segment).toMatchObject({ target: 'The ferry has left', targetAuthor: boon.id }),
  },
  {
    name: 'repair of two artifacts in one segment and one in another',
    who: aree,
    run: (db) =>
      applyRepairs(
        db,
        by(aree),
        [artifactAt(db, 2, 0), artifactAt(db, 2, 1), artifactAt(db, 1)].map(({ id }) => ({
          artifact: id,
          fix: 0,
          revision: 0,
        })),
      ),
    expect: (db, outcome) => {
      expect(rowAt(db, 2).segment.source).toBe('ประชุมเมื่อ 3 วันที่ผ่านมา และ 4 วันที่ผ่านมา');
      expect(rowAt(db, 1).segment).toMatchObject({ source: 'แจ้งล่วงหน้า 5 วัน', state: 'translated' });
      expect(rowAt(db, 2).artifacts).toEqual([]);
      expect(outcome).toMatchObject({ kind: 'repair', skipped: [] });
      expect(outcome.segments).toHaveLength(2);
    },
  },
  {
    name: 'keep here',
    who: aree,
    run: (db) =>
      keepArtifact(db, by(aree), { artifact: artifactAt(db, 1).id, reason: ' ชื่อรุ่น ', everywhere: false }),
    expect: (db, outcome) => {
      expect(artifactAt(db, 1)).toMatchObject({ status: 'kept', keptReason: 'ชื่อรุ่น' });
      expect(artifactAt(db, 3).status).toBe('open');
      expect(outcome.segments).toHaveLength(1);
    },
  },
  {
    name: 'keep everywhere',
    who: aree,
    run: (db) =>
      keepArtifact(db, by(aree), { artifact: artifactAt(db, 1).id, reason: 'ชื่อรุ่น', everywhere: true }),
    expect: (db, outcome) => {
      for (const number of [1, 3, 4]) expect(artifactAt(db, number).status).toBe('kept');
      expect(artifactAt(db, 2).status).toBe('open');
      expect(outcome.segments).toHaveLength(3);
    },
  },
  {
    name: 'unkeep',
    who: aree,
    prepare: (db) => {
      const { id } = artifactAt(db, 1);
      keepArtifact(db, by(aree), { artifact: id, reason: 'here', everywhere: false });
      keepArtifact(db, by(aree), { artifact: id, reason: 'everywhere', everywhere: true });
    },
    run: (db) => unkeepArtifact(db, by(aree), artifactAt(db, 1).id),
    expect: (db) => {
      for (const number of [1, 3, 4]) expect(artifactAt(db, number).status).toBe('open');
    },
  },
  {
    name: 'note',
    who: boon,
    run: (db) => note(db, 3, ' กี่คน '),
    expect: (db) => {
      expect(rowAt(db, 3)).toMatchObject({ notes: 1, openNotes: 1 });
      expect(notesAt(db, 3)).toMatchObject([{ text: 'กี่คน', authorName: 'Boon', resolved: false }]);
    },
  },
  {
    name: 'resolving a thread by its answer',
    who: aree,
    prepare: (db) => {
      note(db, 3, 'กี่คน');
      note(db, 3, '5', aree, notesAt(db, 3)[0]);
    },
    run: (db) => resolveNote(db, by(aree), { note: some(notesAt(db, 3)[1]).id, resolved: true }),
    expect: (db) => expect(rowAt(db, 3)).toMatchObject({ notes: 2, openNotes: 0 }),
  },
  {
    name: 'deleting a note with own answers',
    who: boon,
    prepare: (db) => {
      note(db, 3, 'กี่คน');
      note(db, 3, '?', boon, notesAt(db, 3)[0]);
    },
    run: (db) => deleteNote(db, by(boon), some(notesAt(db, 3)[0]).id),
    expect: (db) => expect(rowAt(db, 3)).toMatchObject({ notes: 0, openNotes: 0 }),
  },
  {
    name: 'replace on both sides',
    who: aree,
    run: (db) => {
      const { segment: id, expectedRevision } = at(db, 3);
      const edits = [
        { side: 'source', after: 'คณะทำงาน XNUMX คน' },
        { side: 'target', after: 'The panel' },
      ] as const;
      return applyReplacements(
        db,
        by(aree),
        edits.map((one) => ({ segment: id, expectedRevision, ...one })),
      );
    },
    expect: (db) =>
      expect(rowAt(db, 3).segment).toMatchObject({ target: 'The panel', state: 'translated', revision: 1 }),
  },
  {
    name: 'to one person',
    who: aree,
    run: (db) => setOnePerson(db, by(aree), true),
    expect: (db) => expect(getFact(db, 'onePerson')).toBe(true),
  },
  {
    name: 'back to two people, which takes own approvals away',
    who: boon,
    prepare: (db) => {
      setOnePerson(db, by(boon), true);
      edit(db, 1, 'Mine', boon, true);
      giveVerdict(db, by(boon), { segments: [at(db, 1), at(db, 3)], verdict: 'approve', reason: null });
    },
    run: (db) => setOnePerson(db, by(boon), false),
    expect: (db, outcome) => {
      expect(getFact(db, 'onePerson')).toBe(false);
      expect(rowAt(db, 1).segment.state).toBe('translated');
      expect(rowAt(db, 3).segment.state).toBe('approved');
      expect(outcome.approvalsTaken).toBe(1);
    },
  },
];

describe.each(CASES)('$name', ({ who, prepare, run, expect: expectDone }) => {
  test('does what it says, is undone and redone, and the history hangs together', () => {
    const db = sample();
    prepare?.(db);
    const before = content(db);
    const outcome = run(db);
    expectDone(db, outcome);
    const after = content(db);
    const state = undoState(db, who);
    expect(state).toEqual({ undo: outcome.kind, redo: null });

    expect(undo(db, by(who))).toMatchObject({ kind: 'undo', structural: outcome.structural });
    expect(content(db)).toEqual(before);
    expect(undoState(db, who).redo).toBe(outcome.kind);
    redo(db, by(who));
    expect(content(db)).toEqual(after);
    undo(db, by(who));
    expect(content(db)).toEqual(before);

    expect(verifyHistory(db)).toEqual([]);
    expect(checkIntegrity(db)).toEqual([]);
  });
});
