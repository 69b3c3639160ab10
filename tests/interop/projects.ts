/** The projects whose exports other tools are shown: the sample, and 10,000 segments of every state with notes and tags. */
import type { ExportDocument, ExportNote } from '../../core/formats/document.ts';
import type { InlineTag } from '../../core/formats/inline.ts';
import { SEGMENT_STATES, type SegmentState } from '../../core/model.ts';
import { SAMPLE } from '../../core/sample/sample.ts';
import type { Verdict } from '../../core/workflow.ts';
import { type ImportSegment, importDocuments } from '../../db/commands/import.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { exportSnapshot } from '../../db/export.ts';
import { createProject } from '../../db/open.ts';
import { allRows, aree, boon, by, keep, newFile, newProject } from '../db/project.ts';

function snapshotOf(db: ReadableDb): ExportDocument {
  const tool = { name: 'Songphasa', version: '0.1.0' };
  return exportSnapshot(db, { document: null, exportedBy: 'Boon', historyFaults: 0, tool });
}

const BOLD: InlineTag = {
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
const BREAK: InlineTag = {
  ...BOLD,
  number: 2,
  kind: 'single',
  code: { open: '<br/>', close: '' },
  encloses: false,
};

const stateAt = (index: number): SegmentState => SEGMENT_STATES[index % SEGMENT_STATES.length] ?? 'draft';

function threadOf(index: number): ExportNote[] {
  if (index % 7 !== 0) return [];
  const opening = { id: `n-${index}`, parentId: null, author: 'Boon', at: '2026-03-04T01:00:00.000Z' };
  const answer = { id: `m-${index}`, parentId: opening.id, author: 'อารี', at: '2026-03-04T02:00:00.000Z' };
  const resolved = index % 2 === 0;
  return [
    { ...opening, resolved, text: `ควรเป็นปีใด? <${index}> & "ทำไม"` },
    { ...answer, resolved, text: `ปี 2564 ตามเอกสาร\nsecond line ${index}` },
  ];
}

function segmentAt(index: number): ImportSegment {
  const state = stateAt(index);
  const tagged = index % 5 === 0;
  const [open, close, line] = tagged ? ['{1>', '<1}', '{2}'] : ['', '', ''];
  return {
    paragraph: Math.floor(index / 3),
    text: `ประโยคที่ ${index} ของ${open}แม่น้ำ${close}สายยาว${line} ก & ข < ค "ง" แจ้งล่วงหน้า${index % 11 === 0 ? ' XNUMX วัน' : ''}`,
    target:
      state === 'untranslated'
        ? ''
        : `Sentence ${index} of the ${open}long river${close}${line} a & b < c "d"`,
    state: state === 'untranslated' || state === 'draft' ? state : 'translated',
    notes: [],
    threads: threadOf(index),
    tags: tagged ? [BOLD, BREAK] : [],
  };
}

function giveAll(db: WritableDb, state: SegmentState, verdict: Verdict, reason: string | null): void {
  const segments = allRows(db)
    .filter((_, index) => stateAt(index) === state)
    .map(({ segment }) => ({ segment: segment.id, expectedRevision: segment.revision }));
  giveVerdict(db, by(boon), { segments, verdict, reason });
}

const made = new Map<number, ExportDocument>();

/** Made as people make it: imported, then reviewed. */
export function everythingProject(count = 10_000): ExportDocument {
  const document = made.get(count) ?? makeEverything(count);
  made.set(count, document);
  return document;
}

function makeEverything(count: number): ExportDocument {
  const segments = Array.from({ length: count }, (_, index) => segmentAt(index));
  const documents = [{ name: 'แม่น้ำ & <rivers>.txt', format: 'text', encoding: 'utf-8', segments }];
  const fill = (db: WritableDb) => void importDocuments(db, by(aree), documents);
  const db = keep(createProject(newFile(), { name: 'แม่น้ำ & <rivers>', onePerson: false }, { fill }));
  giveAll(db, 'approved', 'approve', null);
  giveAll(db, 'rejected', 'reject', 'ตัวเลขไม่ตรง & <unclear>');
  giveAll(db, 'changes-requested', 'request-changes', 'ชื่อเมืองสะกดไม่ตรงกัน');
  return snapshotOf(db);
}

export function sampleProject(): ExportDocument {
  return snapshotOf(newProject(SAMPLE.map(({ source, target }) => [source, target])));
}
