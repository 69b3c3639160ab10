import { userRuleName } from '../core/artifacts/user-rule.ts';
import { SongphasaError } from '../core/errors.ts';
import type { ExportDocument, ExportNote, ExportSegment } from '../core/formats/document.ts';
import type { DocumentId, PersonId, SegmentId, SegmentState } from '../core/model.ts';
import { detailsOf } from '../core/notes/note.ts';
import { ARTIFACT_ORDER } from './artifacts.ts';
import { query, type ReadableDb } from './connection.ts';
import { type DocumentRow, listDocuments } from './documents.ts';
import { listAllNotes } from './notes.ts';
import { listPeople } from './people.ts';
import { getFact } from './project.ts';
import { projectRules } from './rules.ts';
import { SEGMENT_COLUMNS, type SegmentRow } from './segments.ts';
import { tagsFromJson } from './tags.ts';

/** Of each list at most 200 lines, in order. */
export interface ExportReview {
  readonly segments: number;
  readonly approved: number;
  readonly notApproved: readonly {
    readonly id: SegmentId;
    readonly number: number;
    readonly state: SegmentState;
    readonly source: string;
  }[];
  readonly notApprovedCount: number;
  readonly openArtifacts: readonly {
    readonly id: SegmentId;
    readonly number: number;
    readonly rule: string;
    readonly text: string;
  }[];
  readonly openArtifactCount: number;
  readonly clean: boolean;
  readonly onePerson: boolean;
}

/** Entries of each list of a review. */
const REVIEW_LIMIT = 200;

const SEGMENTS = query<SegmentRow & { readonly changedAt: number | null }>(
  'export.segments',
  `SELECT ${SEGMENT_COLUMNS}, changed_at AS changedAt FROM segments WHERE document = ? ORDER BY rank`,
);
type OpenArtifact = Required<ExportSegment['openArtifacts'][number]>;

const OPEN_ARTIFACTS = query<OpenArtifact & { readonly segment: number }>(
  'export.artifacts',
  `SELECT segment, rule, text, severity FROM artifacts a WHERE status = 'open' ORDER BY segment, ${ARTIFACT_ORDER}`,
);

/** What stands in the way of a clean export. Null: of every document. Throws `not-found`. */
export function reviewExport(db: ReadableDb, document: DocumentId | null): ExportReview {
  return db.read(() => {
    const documents = chosen(db, document);
    const artifacts = openArtifactsBySegment(db);
    const notApproved: ExportReview['notApproved'][number][] = [];
    const openArtifacts: ExportReview['openArtifacts'][number][] = [];
    let segments = 0;
    let notApprovedCount = 0;
    let openArtifactCount = 0;
    for (const { key, offset } of documents) {
      let number = offset;
      for (const { key: segment, id, state, source } of db.iterate(SEGMENTS, key)) {
        number += 1;
        segments += 1;
        if (state !== 'approved') {
          notApprovedCount += 1;
          if (notApproved.length < REVIEW_LIMIT) notApproved.push({ id, number, state, source });
        }
        for (const { rule, text } of artifacts.get(segment) ?? []) {
          openArtifactCount += 1;
          if (openArtifacts.length < REVIEW_LIMIT) openArtifacts.push({ id, number, rule, text });
        }
      }
    }
    return {
      ...{ segments, approved: segments - notApprovedCount },
      ...{ notApproved, notApprovedCount, openArtifacts, openArtifactCount },
      clean: notApprovedCount === 0 && openArtifactCount === 0,
      onePerson: getFact(db, 'onePerson'),
    };
  });
}

export interface SnapshotRequest {
  /** Null: every document; several: in their order. */
  readonly document: DocumentId | readonly DocumentId[] | null;
  /** Name of the person. */
  readonly exportedBy: string | null;
  readonly tool: { readonly name: string; readonly version: string };
  /** As db/history-faults.ts counts them; absent where nobody has looked. */
  readonly historyFaults?: number;
  /** Milliseconds; default now. */
  readonly at?: number;
}

/** All that a writer of core/formats needs, of one moment. Throws `not-found`. */
export function exportSnapshot(db: ReadableDb, request: SnapshotRequest): ExportDocument {
  return db.read(() => {
    const people = listPeople(db);
    const names = new Map<PersonId | null, string>(people.map(({ id, name }) => [id, name]));
    const artifacts = openArtifactsBySegment(db);
    const notes = notesBySegment(db);
    const toSegment = (
      row: SegmentRow & { readonly changedAt: number | null },
      number: number,
    ): ExportSegment => ({
      ...{ id: row.id, number, paragraph: row.paragraph, state: row.state, verdictReason: row.verdictReason },
      ...{ original: row.original, source: row.source, target: row.target },
      approvedBy: names.get(row.approvedBy) ?? null,
      sourceAuthor: names.get(row.sourceAuthor) ?? null,
      targetAuthor: names.get(row.targetAuthor) ?? null,
      changedAt: row.changedAt === null ? null : isoTime(row.changedAt),
      openArtifacts: artifacts.get(row.key) ?? [],
      notes: notes.get(row.id) ?? [],
      tags: tagsFromJson(row.tags),
      revision: row.revision,
    });
    const documents = chosen(db, request.document).map(({ key, id, name, offset }) => ({
      ...{ id, name },
      segments: db.all(SEGMENTS, key).map((row, index) => toSegment(row, offset + index + 1)),
    }));
    return {
      projectId: getFact(db, 'id'),
      projectName: getFact(db, 'name'),
      documents,
      exportedAt: isoTime(request.at ?? Date.now()),
      exportedBy: request.exportedBy,
      tool: request.tool,
      onePerson: getFact(db, 'onePerson'),
      ...(request.historyFaults === undefined ? {} : { historyFaults: request.historyFaults }),
      clean: documents.every(({ segments }) =>
        segments.every(({ state, openArtifacts }) => state === 'approved' && openArtifacts.length === 0),
      ),
      people,
    };
  });
}

function chosen(db: ReadableDb, document: SnapshotRequest['document']): DocumentRow[] {
  const wanted = typeof document === 'string' ? [document] : document;
  const documents = listDocuments(db).filter(({ id }) => wanted === null || wanted.includes(id));
  if (documents.length === 0) throw new SongphasaError('not-found', { what: 'document' });
  return documents;
}

/** A person's rule goes by its name: its id says nothing outside the project. */
function openArtifactsBySegment(db: ReadableDb): Map<number, OpenArtifact[]> {
  const names = new Map(projectRules(db).own.map(({ id, name }) => [userRuleName(id), name]));
  const bySegment = new Map<number, OpenArtifact[]>();
  for (const { segment, rule, text, severity } of db.all(OPEN_ARTIFACTS)) {
    const artifact = { rule: names.get(rule) ?? rule, text, severity };
    const list = bySegment.get(segment);
    if (list === undefined) bySegment.set(segment, [artifact]);
    else list.push(artifact);
  }
  return bySegment;
}

function notesBySegment(db: ReadableDb): Map<SegmentId, ExportNote[]> {
  const notes = Map.groupBy(listAllNotes(db), (note) => note.segmentId);
  return new Map(
    [...notes].map(([segment, own]) => [
      segment,
      own.map((note) => {
        const { id, parentId, authorName, createdAt, text, resolved } = note;
        const details = detailsOf(note);
        const head = { id, parentId, author: authorName, at: isoTime(createdAt), text, resolved };
        return details === null ? head : { ...head, details };
      }),
    ]),
  );
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
