import { describe, expect, expectTypeOf, test } from 'vitest';
import { SongphasaError } from '../../core/errors.ts';
import { importDocuments, SEGMENT_LIMIT } from '../../db/commands/import.ts';
import { undo } from '../../db/commands/undo.ts';
import { exportSnapshot, reviewExport } from '../../db/export.ts';
import { newId } from '../../db/ids.ts';
import { createProject } from '../../db/open.ts';
import type { Goal } from '../../db/seek.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import type { Filter } from '../../db/views.ts';
import type * as contract from '../../electron/ipc/contract.ts';
import {
  allRows,
  approve,
  aree,
  boon,
  by,
  edit,
  expectFailure,
  firstDocument,
  keep,
  newFile,
  newProject,
  note,
  notesAt,
  rowAt,
  sample,
  toImport,
} from './project.ts';

describe('an import', () => {
  const document = (given: Parameters<typeof toImport>[0]) => ({
    ...{ name: 'a.txt', format: 'csv', encoding: 'windows-874' },
    segments: toImport(given),
  });

  test('takes states as far as they can stand, notes, and finds artifacts', () => {
    const db = newProject(['ก']);
    const segments = toImport([
      ['หนึ่ง XNUMX', 'One', 'approved'],
      ['สอง', ' ', 'translated'],
      ['สาม', 'Three', 'untranslated'],
      ['สี่', 'Four', 'rejected'],
    ]).map((segment, index) => ({ ...segment, notes: index === 0 ? ['Why?', ' '] : [] }));
    const outcome = importDocuments(db, by(boon), [{ ...document([]), segments }]);
    expect(outcome).toMatchObject({ kind: 'import', structural: true });
    expect(allRows(db).map(({ segment }) => segment.state)).toEqual([
      'untranslated',
      'translated',
      'untranslated',
      'draft',
      'rejected',
    ]);
    expect(rowAt(db, 2)).toMatchObject({
      notes: 1,
      openNotes: 1,
      artifacts: [{ rule: 'placeholder', status: 'open' }],
    });
    expect(notesAt(db, 2)).toMatchObject([{ text: 'Why?', authorName: 'a.txt' }]);
    expect(rowAt(db, 3).segment).toMatchObject({ target: '', position: 2, revision: 0, sourceAuthor: null });
    expect(verifyHistory(db)).toEqual([]);
    expectFailure(() => undo(db, by(boon)), 'nothing-to-undo');
  });

  test('tells how far it is, and leaves nothing when it is cancelled at whatever point', () => {
    const given = Array.from({ length: 1_000 }, (_, index) => `ข้อ ${index}`);
    const progress: [number, number][] = [];
    const db = newProject(['ก']);
    const onProgress = (done: number, total: number) => progress.push([done, total]);
    importDocuments(db, by(aree), [document(given)], { onProgress });
    expect(progress.length).toBeGreaterThan(4);
    expect(progress.at(-1)).toEqual([1_000, 1_000]);
    expect(progress.every(([done], index) => done >= (progress[index - 1]?.[0] ?? 0))).toBe(true);
    const before = allRows(db);
    for (const last of [1, 4, progress.length]) {
      let asked = 0;
      const isCancelled = () => {
        asked += 1;
        return asked === last;
      };
      expectFailure(() => importDocuments(db, by(aree), [document(given)], { isCancelled }), 'cancelled');
    }
    expect(allRows(db)).toEqual(before);
    expect(verifyHistory(db)).toEqual([]);
  });

  test('refuses nothing at all, and too much', () => {
    const db = newProject(['ก']);
    expectFailure(() => importDocuments(db, by(aree), [document([])]), 'no-segments');
    const much = {
      ...document([]),
      segments: Array.from({ length: SEGMENT_LIMIT }, () => toImport(['ก'])[0]),
    };
    expectFailure(() => importDocuments(db, by(aree), [much as never]), 'too-many-segments', {
      count: SEGMENT_LIMIT + 1,
      limit: SEGMENT_LIMIT,
    });
  });

  test('that fails half-way in a new project takes the file along', () => {
    const file = newFile();
    const context = {
      actor: aree,
      scan: ({ source }: { readonly source: string }) => {
        if (source === 'สาม') throw new SongphasaError('cancelled');
        return [];
      },
    };
    const fill = (db: Parameters<typeof importDocuments>[0]) =>
      importDocuments(db, context, [document(['หนึ่ง', 'สอง', 'สาม'])]);
    expectFailure(() => createProject(file, { name: 'x', onePerson: false }, { fill }), 'cancelled');
    expect(keep(createProject(file, { name: 'x', onePerson: false })).writable).toBe(true);
  });
});

describe('an export', () => {
  test('is preceded by what stands in its way', () => {
    const db = sample();
    approve(db, 1);
    const review = reviewExport(db, null);
    expect(review).toMatchObject({
      segments: 6,
      approved: 1,
      notApprovedCount: 5,
      openArtifactCount: 5,
      clean: false,
    });
    expect(review.notApproved.map(({ number, state }) => [number, state])).toEqual([
      [2, 'untranslated'],
      [3, 'translated'],
      [4, 'draft'],
      [5, 'untranslated'],
      [6, 'untranslated'],
    ]);
    expect(review.openArtifacts[0]).toEqual({
      id: rowAt(db, 1).segment.id,
      number: 1,
      rule: 'placeholder',
      text: 'XNUMX',
    });
    expect(reviewExport(db, rowAt(db, 6).segment.documentId)).toMatchObject({
      segments: 1,
      notApproved: [{ number: 6 }],
    });
    expectFailure(() => reviewExport(db, newId()), 'not-found', { what: 'document' });
  });

  test('carries texts, people, times, notes and what is open', () => {
    const db = sample();
    edit(db, 3, 'The committee of five', aree, true);
    approve(db, 3);
    note(db, 1, 'Which law?');
    note(db, 1, 'The new one', aree, notesAt(db, 1)[0]);
    const request = {
      document: firstDocument(db),
      exportedBy: 'Boon',
      tool: { name: 'Songphasa', version: '1' },
      at: 0,
    };
    const snapshot = exportSnapshot(db, request);
    expect(snapshot).toMatchObject({
      ...{
        projectName: 'งาน',
        exportedAt: '1970-01-01T00:00:00.000Z',
        exportedBy: 'Boon',
        onePerson: false,
        clean: false,
      },
      people: [{ name: 'Boon' }, { name: 'อารี' }],
    });
    expect(snapshot.documents).toHaveLength(1);
    const [first, , third] = snapshot.documents[0]?.segments ?? [];
    expect(first).toMatchObject({
      ...{ number: 1, approvedBy: null, changedAt: null, original: 'แจ้งล่วงหน้า XNUMX วัน' },
      openArtifacts: [{ rule: 'placeholder', text: 'XNUMX' }],
      notes: [
        { author: 'Boon', text: 'Which law?', parentId: null, resolved: false },
        { author: 'อารี', text: 'The new one', parentId: notesAt(db, 1)[0]?.id },
      ],
    });
    expect(third).toMatchObject({
      state: 'approved',
      approvedBy: 'Boon',
      targetAuthor: 'อารี',
      sourceAuthor: null,
    });
    expect(third?.changedAt).toMatch(/^20\d\d-/);
  });

  test('is clean with everything approved and nothing open, and says when one person did it', () => {
    const db = newProject([['หนึ่ง', 'One', 'translated']], { onePerson: true });
    approve(db, 1);
    const tool = { name: 'Songphasa', version: '1' };
    expect(reviewExport(db, null)).toMatchObject({ clean: true, onePerson: true });
    expect(exportSnapshot(db, { document: null, exportedBy: null, tool })).toMatchObject({
      clean: true,
      onePerson: true,
    });
  });
});

test('what the contract asks for is what the room filters and seeks by', () => {
  expectTypeOf<contract.Filter>().toExtend<Filter>();
  expectTypeOf<contract.Goal>().toEqualTypeOf<Goal>();
});
