/** What the tests of the database room stand on: real files in a folder of their own, people, a small scanner. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { type ErrorCode, SongphasaError } from '../../core/errors.ts';
import type {
  Actor,
  Artifact,
  Detection,
  DocumentId,
  MessageParams,
  Note,
  PersonId,
  Role,
  Segment,
  SegmentState,
} from '../../core/model.ts';
import type { Outcome } from '../../db/applied.ts';
import type { CommandContext } from '../../db/commands/command.ts';
import { type ImportSegment, importDocuments } from '../../db/commands/import.ts';
import { addNote } from '../../db/commands/note.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { listNotes, type ThreadNote } from '../../db/notes.ts';
import { asWritable, closeProject, createProject, openProject } from '../../db/open.ts';
import { getFact } from '../../db/project.ts';
import type { Scanner } from '../../db/rescan.ts';
import type { Row } from '../../db/rows.ts';
import { type Filter, openView, viewRows } from '../../db/views.ts';

const folders: string[] = [];
const opened: ReadableDb[] = [];

afterEach(() => {
  for (const db of opened.splice(0)) closeProject(db);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'songphasa-test-'));
  folders.push(folder);
  return folder;
}

export function newFile(): string {
  return path.join(newFolder(), 'งาน.songphasa');
}

/** Closed after the test. */
export function keep<Db extends ReadableDb>(db: Db): Db {
  opened.push(db);
  return db;
}

export function reopen(file: string): WritableDb {
  return keep(asWritable(openProject(file)));
}

export function actor(name: string, role: Role, id = name): Actor {
  const hex = Buffer.from(id).toString('hex').padEnd(12, '0').slice(0, 12);
  return { id: `00000000-0000-7000-8000-${hex}` as PersonId, name, role };
}

export const aree = actor('อารี', 'translator');
export const boon = actor('Boon', 'reviewer');
export const chai = actor('Chai', 'reviewer');

/** XNUMX, with two ways to mend it, and `วัน 5 ที่ผ่านมา`, with one that can't be wrong. */
export const scan: Scanner = ({ source }) =>
  [...source.matchAll(/XNUMX|วัน (\d) ที่ผ่านมา/g)].map((found): Detection => {
    const [text, days] = found;
    const rule = days === undefined ? 'placeholder' : 'reversed-time';
    return {
      rule,
      family: rule,
      side: 'source',
      span: { start: found.index, end: found.index + text.length },
      text,
      severity: days === undefined ? 'error' : 'warning',
      confidence: 0.9,
      reason: { key: `rules.${rule}.reason`, params: {} },
      fixes:
        days === undefined
          ? [
              { text: '5', safe: false },
              { text: '130', safe: false },
            ]
          : [{ text: `${days} วันที่ผ่านมา`, safe: true }],
    };
  });

export function by(who: Actor): CommandContext {
  return { actor: who, scan };
}

export type Given = string | readonly [source: string, target: string, state?: SegmentState];

export function toImport(given: readonly Given[]): ImportSegment[] {
  return given.map((one, paragraph) => {
    const [text, target = '', state = null] = typeof one === 'string' ? [one] : one;
    return { paragraph, text, target, state, notes: [] };
  });
}

export interface ProjectOptions {
  readonly onePerson?: boolean;
  readonly file?: string;
  /** More documents after the first. */
  readonly more?: readonly (readonly Given[])[];
}

/** A project with one document (or more) of these segments, imported by the translator. */
export function newProject(given: readonly Given[], options: ProjectOptions = {}): WritableDb {
  const { onePerson = false, file = newFile(), more = [] } = options;
  const documents = [given, ...more].map((segments, index) => ({
    name: `บทความ ${index + 1}.txt`,
    format: 'text',
    encoding: 'utf-8',
    segments: toImport(segments),
  }));
  const fill = (db: WritableDb) => {
    // The disk is waited for in production, and in kill.test.ts; here it would only take time.
    db.raw.pragma('synchronous = OFF');
    importDocuments(db, by(aree), documents);
  };
  return keep(createProject(file, { name: 'งาน', onePerson }, { fill }));
}

export const ALL: Filter = {
  states: [],
  families: [],
  anyArtifact: false,
  openNotes: false,
  mine: false,
  document: null,
  search: '',
  searchIn: 'both',
};

export function filter(part: Partial<Filter>): Filter {
  return { ...ALL, ...part };
}

export function allRows(db: ReadableDb): Row[] {
  const view = openView(db, ALL, null);
  return viewRows(db, view, 0, view.length);
}

/** 1-based. */
export function rowAt(db: ReadableDb, number: number): Row {
  const row = allRows(db)[number - 1];
  if (row === undefined) throw new Error(`there is no row ${number}`);
  return row;
}

export function at(db: ReadableDb, number: number): { segment: Segment['id']; expectedRevision: number } {
  const { segment } = rowAt(db, number);
  return { segment: segment.id, expectedRevision: segment.revision };
}

export function artifactAt(db: ReadableDb, number: number, index = 0): Artifact {
  return some(rowAt(db, number).artifacts[index], `artifact ${index} of row ${number}`);
}

/** The value that must be there. */
export function some<Value>(value: Value | undefined, what = 'it'): Value {
  if (value === undefined) throw new Error(`${what} is not there`);
  return value;
}

export function edit(db: WritableDb, number: number, target: string, who = aree, confirm = false): Outcome {
  return updateSegment(db, by(who), { ...at(db, number), target, confirm });
}

export function approve(db: WritableDb, number: number, who = boon): Outcome {
  return giveVerdict(db, by(who), { segments: [at(db, number)], verdict: 'approve', reason: null });
}

export function note(db: WritableDb, number: number, text: string, who = boon, parent?: Note): Outcome {
  const { segment } = rowAt(db, number);
  return addNote(db, by(who), { segment: segment.id, parent: parent?.id ?? null, text });
}

export function notesAt(db: ReadableDb, number: number): ThreadNote[] {
  return listNotes(db, rowAt(db, number).segment.id);
}

/** Artifacts in four segments, every state that an import gives, and a second document. */
export function sample(): WritableDb {
  return newProject(
    [
      ['แจ้งล่วงหน้า XNUMX วัน', 'Give notice of five days', 'translated'],
      'ประชุมเมื่อ วัน 3 ที่ผ่านมา และ วัน 4 ที่ผ่านมา',
      ['คณะกรรมการ XNUMX คน', 'The committee', 'translated'],
      ['เรือออก XNUMX', 'The ferry leaves'],
      'ท่าเรือ',
    ],
    { more: [['เอกสารที่สอง']] },
  );
}

export function firstDocument(db: ReadableDb): DocumentId {
  return rowAt(db, 1).segment.documentId;
}

/** What a person sees of the project, without what only ever rises: compared before a command and after its undo. */
export function content(db: ReadableDb): unknown {
  const rows = allRows(db).map(({ segment: { revision: _revision, ...segment }, ...row }) => ({
    ...row,
    segment,
    threads: listNotes(db, segment.id),
  }));
  return { rows, onePerson: getFact(db, 'onePerson') };
}

export function expectFailure(work: () => unknown, code: ErrorCode, params?: MessageParams): void {
  let thrown: unknown;
  try {
    work();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof SongphasaError)) throw thrown ?? new Error(`${code} was not thrown`);
  expect(thrown.code).toBe(code);
  if (params !== undefined) expect(thrown.params).toMatchObject(params);
}
