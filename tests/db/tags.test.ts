/** Inline tags of segments, and the units of the file that a document came from, through everything that is done to segments. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InlineTag } from '../../core/formats/inline.ts';
import { type ImportSegment, importDocuments } from '../../db/commands/import.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { mergeCopies } from '../../db/commands/merge-copies.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { exportSnapshot } from '../../db/export.ts';
import { closeProject, createProject, openProject } from '../../db/open.ts';
import { type DocumentOrigin, fileBytes, originOf, putFile } from '../../db/origins.ts';
import { previewReplace, type ReplaceRequest } from '../../db/replace.ts';
import { projectScanner } from '../../db/scanner.ts';
import { groupByUnits, type StoredUnit, unitsOf } from '../../db/units.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { copyOf } from './copies.ts';
import {
  allRows,
  approve,
  aree,
  at,
  boon,
  by,
  content,
  edit,
  expectFailure,
  firstDocument,
  keep,
  newFile,
  rowAt,
} from './project.ts';

function tag(number: number, kind: InlineTag['kind'] = 'pair', more: Partial<InlineTag> = {}): InlineTag {
  const code = kind === 'pair' ? { open: '<b>', close: '</b>' } : { open: '<br/>', close: '' };
  const may = { encloses: kind === 'pair', canDelete: false, canCopy: false, canReorder: true };
  return { number, kind, code, equivalent: '', source: code, target: null, ...may, ...more };
}

const ORIGIN: DocumentOrigin = {
  files: [],
  ...{ encoding: 'utf-8', mapping: null, languages: { source: 'th', target: 'en' }, swapped: false, part: 0 },
};

function unit(key: string | null, text: string, tags: readonly InlineTag[] = [], target = ''): ImportSegment {
  return { paragraph: 0, text, target, state: null, notes: [], tags, key };
}

function projectOf(segments: readonly ImportSegment[], file = newFile()) {
  return keep(
    createProject(
      file,
      { name: 'งาน', onePerson: false },
      {
        fill: (db) => {
          const sha256 = putFile(db, new TextEncoder().encode('ไฟล์เดิม'.repeat(99)));
          const origin = { ...ORIGIN, files: [{ name: 'a.xlf', sha256 }] };
          const document = { name: 'a.xlf', format: 'xliff-2.1', encoding: 'utf-8', origin, segments };
          importDocuments(db, by(aree), [document]);
        },
      },
    ),
  );
}

const groups = (db: ReturnType<typeof projectOf>) =>
  groupByUnits(
    unitsOf(db, firstDocument(db)) ?? [],
    allRows(db).map(({ segment }) => segment),
  ).map(({ units, segments }) => [units.map(([key]) => key).join('+'), segments.map((one) => one.source)]);

describe('a segment with tags', () => {
  test('has them in its row, in the snapshot, after closing, and the project has its file', () => {
    const file = newFile();
    const db = projectOf([unit('u1', '{1>ปลา<1}', [tag(1)])], file);
    closeProject(db);
    const again = keep(openProject(file));
    expect(rowAt(again, 1).segment.tags).toEqual([tag(1)]);
    const [document] = exportSnapshot(again, {
      document: null,
      exportedBy: null,
      tool: { name: '', version: '' },
    }).documents;
    expect(document?.segments[0]?.tags).toEqual([tag(1)]);
    const origin = originOf(again, firstDocument(again));
    expect(origin).toMatchObject({ part: 0, languages: { source: 'th' } });
    const bytes = fileBytes(again, origin?.files[0]?.sha256 ?? '');
    expect(new TextDecoder().decode(bytes)).toBe('ไฟล์เดิม'.repeat(99));
    expect(() => again.raw.exec('DELETE FROM files')).toThrow();
  });

  test.each([
    ['lost', '', 'Fish'],
    ['torn', '', '{1>Fish'],
    ['doubled', '', '{1>Fish<1} {1>fish<1}'],
  ])('is not approved where the English has it %s', (_what, _none, english) => {
    const db = projectOf([unit('u1', '{1>ปลา<1}', [tag(1)])]);
    edit(db, 1, english, aree, true);
    expectFailure(() => approve(db, 1), 'not-allowed', { reason: 'broken-tags', number: 1, count: 1 });
    edit(db, 1, 'The {1>fish<1}', aree, true);
    approve(db, 1);
    expect(rowAt(db, 1).segment.state).toBe('approved');
  });

  test.each([
    ['Fish', 'broken-tags'],
    ['{1>Fish<1} {1>fish<1}', 'broken-tags'],
    ['{1>Fish<1}', null],
  ])('is approved with each tag once, also where its file would allow otherwise: %s', (target, refusal) => {
    const db = projectOf([unit('u1', '{1>ปลา<1}', [tag(1, 'pair', { canDelete: true, canCopy: true })])]);
    edit(db, 1, target, aree, true);
    if (refusal !== null) expectFailure(() => approve(db, 1), 'not-allowed', { reason: refusal });
    else approve(db, 1);
    expect(rowAt(db, 1).segment.state).toBe(refusal === null ? 'approved' : 'translated');
  });

  test('is scanned with its tags: a lost one is found, chips are no text', () => {
    const db = projectOf([unit('u1', '{1>ปลา<1} 5 ตัว', [tag(1)])]);
    const scan = projectScanner(db);
    const write = (target: string) => {
      updateSegment(db, { ...by(aree), scan }, { ...at(db, 1), target, confirm: false });
      return rowAt(db, 1).artifacts.map(({ rule, text }) => [rule, text]);
    };
    expect(write('5 fish')).toEqual([['inline-tags', '5 fish']]);
    expect(write('5 {1>fish<1}')).toEqual([]);
  });
});

describe('split and merge', () => {
  test('a pair is not torn, on either side, nor a chip cut through', () => {
    const db = projectOf([unit('u1', 'ก{1>ปลา กุ้ง<1} หอย', [tag(1)], 'a{1>fish shrimp<1} shell')]);
    const inPair = { ...at(db, 1), sourceOffset: 8, targetOffset: 0 };
    expectFailure(() => splitSegment(db, by(aree), inPair), 'split-tears-tag', { tag: '{1>…<1}' });
    const inChip = { ...at(db, 1), sourceOffset: 2, targetOffset: 0 };
    expectFailure(() => splitSegment(db, by(aree), inChip), 'split-tears-tag');
    const inTarget = { ...at(db, 1), sourceOffset: 16, targetOffset: 8 };
    expectFailure(() => splitSegment(db, by(aree), inTarget), 'split-tears-tag');
  });

  test('parts of a split, merged again, are as they were', () => {
    const db = projectOf([unit('u1', '{1>ปลา<1} กุ้ง{2}', [tag(1), tag(2, 'single')], '{1>fish<1} shrimp{2}')]);
    const before = content(db);
    splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 10, targetOffset: 11 });
    expect(groups(db)).toEqual([['u1', ['{1>ปลา<1} ', 'กุ้ง{2}']]]);
    mergeSegment(db, by(aree), at(db, 1));
    expect(content(db)).toEqual(before);
    expect(verifyHistory(db)).toEqual([]);
  });

  test('chips of two units that become one get numbers of their own, and their own again by undo', () => {
    const two = tag(1, 'pair', { code: { open: '<i>', close: '</i>' } });
    const db = projectOf([
      unit('u1', '{1>ปลา<1}', [tag(1)], '{1>fish<1}'),
      unit('u2', 'สอง {2} {1>กุ้ง<1}', [two], 'two {1>shrimp<1}'),
      unit('u3', 'หอย'),
    ]);
    const before = content(db);
    mergeSegment(db, by(aree), at(db, 1));
    const { segment } = rowAt(db, 1);
    expect(segment.source).toBe('{1>ปลา<1}สอง {2} {3>กุ้ง<3}');
    expect(segment.target).toBe('{1>fish<1} two {3>shrimp<3}');
    expect(segment.original).toBe('{1>ปลา<1}สอง {2} {1>กุ้ง<1}');
    expect(segment.tags).toEqual([tag(1), { ...two, number: 3 }]);
    expect(groups(db)).toEqual([
      ['u1+u2', [segment.source]],
      ['u3', ['หอย']],
    ]);
    undo(db, by(aree));
    expect(content(db)).toEqual(before);
    expect(verifyHistory(db)).toEqual([]);
  });

  test('a document of another copy comes with its file, its units and its tags', () => {
    const mine = projectOf([unit('u1', 'ก')]);
    const theirs = copyOf(mine);
    const sha256 = putFile(theirs, new Uint8Array([1, 2, 3]));
    const origin = { ...ORIGIN, files: [{ name: 'b.xlf', sha256 }] };
    importDocuments(theirs, by(boon), [
      {
        name: 'b.xlf',
        format: 'xliff-2.1',
        encoding: 'utf-8',
        origin,
        segments: [unit('x', '{1>ข<1}', [tag(1)])],
      },
    ]);
    mergeCopies(mine, by(aree), { other: theirs });
    const { segment } = rowAt(mine, 2);
    expect(segment.tags).toEqual([tag(1)]);
    expect(originOf(mine, segment.documentId)).toEqual(origin);
    expect(unitsOf(mine, segment.documentId)).toEqual([['x', 7]]);
    expect(fileBytes(mine, sha256)).toEqual(Buffer.from([1, 2, 3]));
    const before = content(mine);
    undo(mine, by(aree));
    expect(allRows(mine)).toHaveLength(1);
    redo(mine, by(aree));
    expect(content(mine)).toEqual(before);
    expect(originOf(mine, segment.documentId)).toEqual(origin);
  });
});

describe('units', () => {
  const unitList = fc.array(fc.nat(3), { maxLength: 8 });
  const asUnits = (lengths: readonly number[]): StoredUnit[] =>
    lengths.map((length, at) => [`u${at}`, length]);

  test('every unit and every segment is in one group, and a group holds the same text of both', () => {
    fc.assert(
      fc.property(unitList, fc.array(fc.nat(24), { maxLength: 8 }), (lengths, cuts) => {
        const total = lengths.reduce((sum, length) => sum + length, 0);
        const places = [0, ...cuts.map((cut) => cut % (total + 1)).sort((a, b) => a - b), total];
        const segments = places
          .slice(1)
          .map((end, at) => ({ original: 'ก'.repeat(end - (places[at] ?? 0)), at }));
        const units = asUnits(lengths);
        const found = groupByUnits(units, segments);
        expect(found.flatMap((group) => group.units)).toEqual(units);
        expect(found.flatMap((group) => group.segments)).toEqual(segments);
        for (const group of found) {
          const length = group.segments.reduce((sum, { original }) => sum + original.length, 0);
          expect(length).toBe(group.units.reduce((sum, [, own]) => sum + own, 0));
        }
      }),
    );
  });

  test('of what was neither split nor merged, each has its own', () => {
    fc.assert(
      fc.property(unitList, (lengths) => {
        const segments = lengths.map((length) => ({ original: 'ก'.repeat(length) }));
        expect(groupByUnits(asUnits(lengths), segments)).toHaveLength(lengths.length);
      }),
    );
  });
});

describe('find and replace', () => {
  test.each<[string, string, ReplaceRequest['mode'], string | null]>([
    ['1', '7', 'plain', '{1>7 fish<1} or 7{2}'],
    ['{1>', '', 'plain', null],
    ['1 fish', 'fish', 'plain', '{1>fish<1} or 1{2}'],
    ['fish<', 'x', 'plain', null],
    ['\\d', '<$&>', 'regex', '{1><1> fish<1} or <1>{2}'],
    ['(?<=\\{1>)1 (\\w+)', '$1 $1', 'regex', '{1>fish fish<1} or 1{2}'],
    ['^.', '', 'regex', null],
    ['.*', '', 'regex', null],
    ['1', '2', 'word', '{1>2 fish<1} or 2{2}'],
  ])('%j by %j (%s) parts no chip', (find, replace, mode, after) => {
    const target = '{1>1 fish<1} or 1{2}';
    const db = projectOf([unit('u1', '{1>ปลา<1}{2}', [tag(1), tag(2, 'single')], target)]);
    const { lines } = previewReplace(db, { find, replace, mode, matchCase: false, side: 'target' });
    expect(lines.map((line) => line.after)).toEqual(after === null ? [] : [after]);
  });
});
