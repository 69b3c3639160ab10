import { describe, expect, test } from 'vitest';
import { importDocuments } from '../../db/commands/import.ts';
import { keepArtifact } from '../../db/commands/keep.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { updateSegment } from '../../db/commands/update.ts';
import type { WritableDb } from '../../db/connection.ts';
import { previewRepairs } from '../../db/repairs.ts';
import { previewReplace, type ReplaceRequest } from '../../db/replace.ts';
import { type DocumentScanner, rescanDocuments, type Scanner } from '../../db/rescan.ts';
import {
  allRows,
  aree,
  artifactAt,
  at,
  by,
  expectFailure,
  newProject,
  rowAt,
  sample,
  scan,
  toImport,
} from './project.ts';

describe('the preview of repairs', () => {
  test('of all that are safe lists each, with the text before and after', () => {
    const db = sample();
    const { lines, total } = previewRepairs(db, { kind: 'all-safe' });
    expect(total).toBe(2);
    expect(lines).toMatchObject([
      {
        ...{ number: 2, revision: 0, fix: 0, before: rowAt(db, 2).segment.source },
        after: 'ประชุมเมื่อ 3 วันที่ผ่านมา และ วัน 4 ที่ผ่านมา',
      },
      { number: 2, after: 'ประชุมเมื่อ วัน 3 ที่ผ่านมา และ 4 วันที่ผ่านมา' },
    ]);
  });

  test('of those alike takes the words where the fix could be wrong, the rule where it could not', () => {
    const db = sample();
    const placeholders = previewRepairs(db, { kind: 'alike', artifact: artifactAt(db, 3).id, fix: 1 });
    expect(placeholders.lines.map(({ number, after }) => [number, after])).toEqual([
      [1, 'แจ้งล่วงหน้า 130 วัน'],
      [3, 'คณะกรรมการ 130 คน'],
      [4, 'เรือออก 130'],
    ]);
    const times = previewRepairs(db, { kind: 'alike', artifact: artifactAt(db, 2, 1).id, fix: 0 });
    expect(times.lines.map(({ artifact }) => artifact.text)).toEqual(['วัน 3 ที่ผ่านมา', 'วัน 4 ที่ผ่านมา']);
    expectFailure(
      () => previewRepairs(db, { kind: 'alike', artifact: artifactAt(db, 1).id, fix: 9 }),
      'not-found',
    );
  });

  test('leaves out what is kept', () => {
    const db = sample();
    keepArtifact(db, by(aree), { artifact: artifactAt(db, 1).id, reason: 'x', everywhere: false });
    const { lines } = previewRepairs(db, { kind: 'alike', artifact: artifactAt(db, 3).id, fix: 0 });
    expect(lines.map(({ number }) => number)).toEqual([3, 4]);
  });

  test('offers of two that overlap one, so that all it offers can be applied', () => {
    const overlapping: Scanner = (segment) =>
      scan(segment).flatMap((detection) => [
        detection,
        {
          ...detection,
          rule: 'wider',
          span: { ...detection.span, start: 0 },
          text: segment.source.slice(0, detection.span.end),
        },
      ]);
    const db = newProject(['x']);
    const context = { actor: aree, scan: overlapping };
    updateSegment(db, context, { ...at(db, 1), source: 'เมื่อ วัน 3 ที่ผ่านมา', confirm: false });
    expect(rowAt(db, 1).artifacts).toHaveLength(2);
    const { lines } = previewRepairs(db, { kind: 'all-safe' });
    expect(lines).toHaveLength(1);
    applyRepairs(
      db,
      context,
      lines.map(({ artifact, fix, revision }) => ({ artifact: artifact.id, fix, revision })),
    );
    expect(rowAt(db, 1).segment.source).toBe(lines[0]?.after);
  });
});

describe('find and replace', () => {
  const TEXTS = [
    ['มากกว่ามาก', 'More than more, $5'],
    ['ตากลม ตา', 'Cat, concatenate'],
    ['(a+b)', 'aaaa'],
  ] as const;
  const request = (part: Partial<ReplaceRequest>): ReplaceRequest => ({
    ...{ find: '', replace: '', mode: 'plain', matchCase: false, side: 'both' },
    ...part,
  });

  test.each<[string, Partial<ReplaceRequest>, [number, string, string, number][]]>([
    ['plain, any case', { find: 'more', replace: 'less' }, [[1, 'target', 'less than less, $5', 2]]],
    [
      'plain, this case',
      { find: 'more', replace: 'less', matchCase: true },
      [[1, 'target', 'More than less, $5', 1]],
    ],
    [
      'plain, with what a pattern would take for its own',
      { find: '(a+b)', replace: '$1$&' },
      [[3, 'source', '$1$&', 1]],
    ],
    [
      'a word of English',
      { find: 'cat', replace: 'Dog', mode: 'word' },
      [[2, 'target', 'Dog, concatenate', 1]],
    ],
    [
      'a word of Thai',
      { find: 'ตา', replace: 'ยาย', mode: 'word', side: 'source' },
      [[2, 'source', 'ตากลม ยาย', 1]],
    ],
    [
      'part of a word of Thai, plain',
      { find: 'ตา', replace: 'ยา', side: 'source' },
      [[2, 'source', 'ยากลม ยา', 2]],
    ],
    [
      'a pattern with a group',
      { find: '(\\w+) than (\\w+)', replace: '$2 < $1', mode: 'regex' },
      [[1, 'target', 'more < More, $5', 1]],
    ],
    [
      'a pattern for letters of any script',
      { find: '^[\\p{L}\\p{M}]+$', replace: 'x', mode: 'regex' },
      [
        [1, 'source', 'x', 1],
        [3, 'target', 'x', 1],
      ],
    ],
    ['what changes nothing', { find: 'aaaa', replace: 'aaaa' }, []],
  ])('%s', (_, part, expected) => {
    const { lines, total } = previewReplace(newProject(TEXTS), request(part));
    expect(lines.map(({ number, side, after, count }) => [number, side, after, count])).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('does what its preview says, on both sides of one segment', () => {
    const db = newProject([['หนึ่ง x', 'One x']]);
    const { lines } = previewReplace(db, request({ find: 'x', replace: 'y' }));
    const edits = lines.map(({ segment, revision, side, after }) => ({
      segment,
      expectedRevision: revision,
      side,
      after,
    }));
    applyReplacements(db, by(aree), edits);
    expect(allRows(db)[0]?.segment).toMatchObject({ source: 'หนึ่ง y', target: 'One y', revision: 1 });
  });

  test.each(['(', '[z-a]', '(?<n>a)(?<n>b)'])('refuses %j, which is no pattern', (find) => {
    expectFailure(
      () => previewReplace(newProject(TEXTS), request({ find, mode: 'regex' })),
      'pattern-invalid',
    );
  });

  test('stops a pattern that runs away', () => {
    const db = newProject(['ก', [`${'ก'.repeat(60)}!`, '']]);
    const find = '(ก+)+$';
    expectFailure(() => previewReplace(db, request({ find, mode: 'regex' })), 'pattern-invalid', {
      ...{ reason: 'timeout', segment: 2 },
    });
  }, 30_000);
});

describe('what is found by comparing segments', () => {
  /** Sources that stand twice. */
  const repeated: DocumentScanner = (segments) =>
    segments.map(({ source }, index) =>
      segments.some((other, place) => place < index && other.source === source)
        ? scan({ source: 'XNUMX', target: '' }).map((detection) => ({
            ...detection,
            ...{ rule: 'repeated', span: { start: 0, end: source.length }, text: source },
          }))
        : [],
    );
  const context = { ...by(aree), scanDocument: repeated };
  const found = (db: WritableDb) =>
    allRows(db).map(({ artifacts }) => artifacts.map(({ rule, text }) => `${rule} ${text}`));

  test('comes with the import, goes along with its words, and is looked for anew', () => {
    const db = newProject(['ก']);
    const document = {
      name: 'b',
      format: 'text',
      encoding: 'utf-8',
      segments: toImport(['ซ้ำ', 'ไม่ซ้ำ', 'ซ้ำ']),
    };
    importDocuments(db, context, [document]);
    expect(found(db)).toEqual([[], [], [], ['repeated ซ้ำ']]);
    const { id } = artifactAt(db, 4);
    keepArtifact(db, context, { artifact: id, reason: 'a chorus', everywhere: false });
    updateSegment(db, context, { ...at(db, 4), source: 'ร้องซ้ำ', confirm: false });
    expect(artifactAt(db, 4)).toMatchObject({ id, status: 'kept', span: { start: 4, end: 7 } });
    updateSegment(db, context, { ...at(db, 4), source: 'ไม่มี', confirm: false });
    updateSegment(db, context, { ...at(db, 3), source: 'ซ้ำ', confirm: false });
    expect(found(db)).toEqual([[], [], [], []]);
    rescanDocuments(db, repeated);
    expect(found(db)).toEqual([[], [], ['repeated ซ้ำ'], []]);
    rescanDocuments(db, repeated);
    expect(found(db)).toEqual([[], [], ['repeated ซ้ำ'], []]);
  });
});
