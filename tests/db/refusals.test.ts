import { describe, expect, test } from 'vitest';
import { keepArtifact } from '../../db/commands/keep.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { deleteNote } from '../../db/commands/note.ts';
import { applyRepairs, repairSlots } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { putDraft, segmentsWithDrafts } from '../../db/drafts.ts';
import { checkIntegrity } from '../../db/open.ts';
import type { Scanner } from '../../db/rescan.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import {
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  edit,
  expectFailure,
  newProject,
  note,
  notesAt,
  rowAt,
  sample,
  scan,
  some,
} from './project.ts';

describe('what is refused changes nothing', () => {
  const refused = (
    name: string,
    code: Parameters<typeof expectFailure>[1],
    run: (db: WritableDb) => unknown,
  ) => ({
    name,
    code,
    run,
  });
  const stale = { expectedRevision: 7 };
  const gone = '00000000-0000-7000-8000-00000000dead';

  test.each([
    refused('a stale revision', 'conflict', (db) =>
      updateSegment(db, by(aree), { ...at(db, 1), ...stale, target: 'x', confirm: false }),
    ),
    refused('a segment that is gone', 'not-found', (db) =>
      updateSegment(db, by(aree), { segment: gone as never, ...stale, confirm: false }),
    ),
    refused('confirming an empty target', 'not-allowed', (db) => edit(db, 2, ' ', aree, true)),
    refused('a text that is too long', 'text-too-long', (db) => edit(db, 2, 'x'.repeat(100_001))),
    refused('a verdict by a translator', 'not-allowed', (db) => approve(db, 1, aree)),
    refused('a verdict on some that may and some that may not', 'not-allowed', (db) =>
      giveVerdict(db, by(boon), { segments: [at(db, 1), at(db, 2)], verdict: 'approve', reason: null }),
    ),
    refused('a rejection without a reason', 'reason-required', (db) =>
      giveVerdict(db, by(boon), { segments: [at(db, 1)], verdict: 'reject', reason: ' ' }),
    ),
    refused("approving one's own edit", 'not-allowed', (db) => {
      edit(db, 1, 'Mine', boon, true);
      approve(db, 1, boon);
    }),
    refused('splitting at the edge', 'split-at-edge', (db) =>
      splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 0, targetOffset: 0 }),
    ),
    refused('merging the last of a document', 'merge-across-documents', (db) =>
      mergeSegment(db, by(aree), at(db, 5)),
    ),
    refused('merging the last of all', 'merge-no-neighbour', (db) => mergeSegment(db, by(aree), at(db, 6))),
    refused('two fixes for the same words', 'overlapping-repairs', (db) => {
      const artifact = artifactAt(db, 1).id;
      applyRepairs(db, by(aree), [
        { artifact, fix: 0, revision: 0 },
        { artifact, fix: 1, revision: 0 },
      ]);
    }),
    refused('only fixes that are stale', 'fix-stale', (db) =>
      applyRepairs(db, by(aree), [{ artifact: artifactAt(db, 1).id, fix: 0, revision: 9 }]),
    ),
    refused('filling slots that there are not', 'not-found', (db) =>
      repairSlots(db, by(aree), { artifact: artifactAt(db, 1).id, expectedRevision: 0, values: ['1'] }),
    ),
    refused('keeping without a reason', 'reason-required', (db) =>
      keepArtifact(db, by(aree), { artifact: artifactAt(db, 1).id, reason: ' ', everywhere: true }),
    ),
    refused("deleting somebody else's note", 'not-allowed', (db) => {
      note(db, 1, '?');
      deleteNote(db, by(aree), some(notesAt(db, 1)[0]).id);
    }),
    refused('undoing where there is nothing', 'nothing-to-undo', (db) => undo(db, by(aree))),
    refused('redoing where there is nothing', 'nothing-to-redo', (db) => redo(db, by(aree))),
  ])('$name', ({ code, run }) => {
    const db = sample();
    expectFailure(() => run(db), code);
    expect(verifyHistory(db)).toEqual([]);
    expect(checkIntegrity(db)).toEqual([]);
  });

  test('a bulk verdict says how many are refused, why, and which is the first', () => {
    const db = sample();
    edit(db, 3, 'Mine', boon, true);
    const segments = [1, 3, 4].map((number) => at(db, number));
    expectFailure(
      () => giveVerdict(db, by(boon), { segments, verdict: 'approve', reason: null }),
      'not-allowed',
      {
        reason: 'own-edit',
        number: 3,
        count: 2,
      },
    );
    expect(rowAt(db, 1).segment.state).toBe('translated');
  });
});

describe('bulk commands leave alone what has changed since', () => {
  test('repairs', () => {
    const db = sample();
    const picks = [artifactAt(db, 1), artifactAt(db, 3)].map(({ id }) => ({
      artifact: id,
      fix: 1,
      revision: 0,
    }));
    edit(db, 3, 'Changed');
    const { segments, skipped } = applyRepairs(db, by(aree), picks);
    expect([segments, skipped]).toEqual([[rowAt(db, 1).segment.id], [rowAt(db, 3).segment.id]]);
    expect(rowAt(db, 1).segment.source).toBe('แจ้งล่วงหน้า 130 วัน');
  });

  test('replacements', () => {
    const db = sample();
    const edits = [at(db, 1), at(db, 3)].map(
      (where) => ({ ...where, side: 'target', after: 'New' }) as const,
    );
    edit(db, 3, 'Changed');
    const { segments, skipped } = applyReplacements(db, by(aree), edits);
    expect([segments, skipped]).toEqual([[rowAt(db, 1).segment.id], [rowAt(db, 3).segment.id]]);
  });
});

test('what changes nothing is no command', () => {
  const db = sample();
  const last = edit(db, 1, 'Give notice of five days, please');
  const outcome = edit(db, 1, 'Give notice of five days, please');
  expect(outcome).toMatchObject({ command: last.command, segments: [] });
  expect(rowAt(db, 1).segment.revision).toBe(1);
});

test('a slot repair fills what it is given and leaves the rest', () => {
  const slotsIn = (source: string) =>
    [...source.matchAll(/\d+|XNUMX/g)].map(({ 0: text, index }) => ({
      ...{ span: { start: index, end: index + text.length }, text, noun: 'วัน' },
    }));
  const scanSlots: Scanner = ({ source }) =>
    scan({ source, target: '' }).map((detection) => ({
      ...detection,
      slotRepair: { slots: slotsIn(source), assignments: [] },
    }));
  const db = newProject(['x']);
  const context = { actor: aree, scan: scanSlots };
  updateSegment(db, context, { ...at(db, 1), source: 'ล่วงหน้า 130 วัน มาตรา XNUMX', confirm: false });
  const request = { artifact: artifactAt(db, 1).id, expectedRevision: 1 };
  expectFailure(() => repairSlots(db, context, { ...request, values: ['5'] }), 'fix-stale');
  expectFailure(() => repairSlots(db, context, { ...request, expectedRevision: 0, values: [] }), 'conflict');
  expect(repairSlots(db, context, { ...request, values: ['5', null] })).toMatchObject({ kind: 'repair' });
  expect(rowAt(db, 1).segment.source).toBe('ล่วงหน้า 5 วัน มาตรา XNUMX');
});

test('what is given twice in a bulk is done once', () => {
  const db = sample();
  const where = at(db, 1);
  giveVerdict(db, by(boon), { segments: [where, where], verdict: 'approve', reason: null });
  expect(rowAt(db, 1).segment).toMatchObject({ state: 'approved', revision: 1 });
  const pick = { artifact: artifactAt(db, 3).id, fix: 0, revision: 0 };
  applyRepairs(db, by(aree), [pick, pick]);
  expect(rowAt(db, 3).segment).toMatchObject({ source: 'คณะกรรมการ 5 คน', revision: 1 });
  expect(verifyHistory(db)).toEqual([]);
});

describe('drafts', () => {
  test('stay until the cell is saved, and go along with a merge', () => {
    const db = sample();
    const [third, fourth] = [rowAt(db, 3).segment.id, rowAt(db, 4).segment.id];
    putDraft(db, aree, { segment: fourth, side: 'target', text: 'The ferry lea' });
    expect(rowAt(db, 4).drafts).toEqual({ source: null, target: 'The ferry lea' });
    expect(segmentsWithDrafts(db, 10)).toContain(rowAt(db, 4).segment.id);
    mergeSegment(db, by(aree), at(db, 3));
    expect(rowAt(db, 3).drafts).toEqual({ source: null, target: 'The committee The ferry lea' });
    updateSegment(db, by(aree), { ...at(db, 3), target: 'Done', confirm: false });
    expect(rowAt(db, 3).drafts).toEqual({ source: null, target: null });
    putDraft(db, aree, { segment: third, side: 'source', text: 'ก' });
    putDraft(db, aree, { segment: third, side: 'source', text: null });
    expect(rowAt(db, 3).drafts).toEqual({ source: null, target: null });
    expect(verifyHistory(db)).toEqual([]);
  });
});

test('an artifact keeps its id while its words stand, wherever they move', () => {
  const db = sample();
  const { id } = artifactAt(db, 1);
  updateSegment(db, by(aree), { ...at(db, 1), source: 'ให้แจ้งล่วงหน้าถึง XNUMX วัน', confirm: false });
  expect(artifactAt(db, 1)).toMatchObject({ id, span: { start: 19, end: 24 } });
});

test('texts come back as they can be stored', () => {
  const db = sample();
  edit(db, 5, 'a\0b\ud800c\r\n');
  expect(rowAt(db, 5).segment.target).toBe('ab\ufffdc\r\n');
  undo(db, by(aree));
  expect(rowAt(db, 5).segment.target).toBe('');
});
