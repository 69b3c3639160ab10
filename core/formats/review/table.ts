/** What reviewers without the app are sent: a table that can be edited and read back in, matched by id and revision. */
import { SongphasaError } from '../../errors.ts';
import type { SegmentState } from '../../model.ts';
import { stateOf } from '../csv/read.ts';
import type { ExportDocument, ExportSegment } from '../document.ts';
import type { ExportLabels, WriteOptions } from '../format.ts';
import { allSegments, countSnapshot, isClean, reservations, spokenNote } from '../snapshot.ts';

/** First cell of the header: by it a table is known to be ours, whatever language the rest is in. */
export const REVIEW_MARK = 'songphasa-review';

export const REVIEW_COLUMNS = ['id', 'number', 'thai', 'english', 'state', 'notes'] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

export interface ReviewRow {
  readonly id: string;
  readonly revision: number | null;
  readonly source: string;
  readonly target: string;
  /** Null where the cell names none. */
  readonly state: SegmentState | null;
  readonly notes: string;
}

/** Id and revision in one cell, so that sorting and copying keep them together. */
function keyOf(segment: ExportSegment): string {
  return segment.revision === undefined ? segment.id : `${segment.id}@${segment.revision}`;
}

/** What stands in the cell for notes. */
export function notesOf(segment: ExportSegment, labels: Pick<ExportLabels, 'resolved'>): string {
  return [
    ...(segment.verdictReason === null ? [] : [segment.verdictReason]),
    ...segment.notes.map((note) => spokenNote(note, note.resolved ? ` (${labels.resolved})` : '')),
  ].join('\n');
}

export function headerRow(labels: ExportLabels): string[] {
  return [REVIEW_MARK, labels.number, labels.thai, labels.english, labels.state, labels.notes];
}

/** The rows of the table, without the header. */
export function reviewRows(document: ExportDocument, { labels }: WriteOptions): string[][] {
  return allSegments(document).map((segment) => [
    keyOf(segment),
    String(segment.number),
    segment.source,
    segment.target,
    labels.states[segment.state],
    notesOf(segment, labels),
  ]);
}

/** What stands above the table. */
export function reviewHead(document: ExportDocument, { labels }: WriteOptions): string[] {
  const counts = countSnapshot(document, { approvedOnly: false });
  return [
    document.projectName,
    isClean(document) ? labels.clean : labels.notClean(counts),
    ...reservations(document, labels),
  ];
}

/** The rows of a table that came back, below the header that we wrote. Throws `format-unknown` where there is none. */
export function parseReview(rows: readonly (readonly string[])[]): ReviewRow[] {
  const header = rows.findIndex((cells) => cells[0]?.trim() === REVIEW_MARK);
  if (header === -1) throw new SongphasaError('format-unknown', { extension: REVIEW_MARK });
  return rows.slice(header + 1).flatMap((cells): ReviewRow[] => {
    const [key = '', , source = '', target = '', state = '', notes = ''] = cells;
    const [, id = '', revision] = /^\s*(.*?)(?:@(\d{1,9}))?\s*$/.exec(key) ?? [];
    // A long document has its rows in several tables, each with the header.
    if (id === '' || id === REVIEW_MARK) return [];
    return [
      {
        id,
        revision: revision === undefined ? null : Number(revision),
        source,
        target,
        state: stateOf(state),
        notes,
      },
    ];
  });
}

export interface Reviewed {
  readonly id: string;
  readonly revision: number;
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
  /** As the table said them. */
  readonly notes: string;
}

export type ReviewMatch =
  /** Nothing to do. */
  | { readonly kind: 'same'; readonly row: ReviewRow }
  /** Only the reviewer changed something. */
  | { readonly kind: 'changed'; readonly row: ReviewRow }
  /** The segment was changed since the table went out, and the reviewer changed it too: a person decides. */
  | { readonly kind: 'conflict'; readonly row: ReviewRow; readonly now: Reviewed }
  /** No segment has this id, or a row above had it. */
  | { readonly kind: 'unknown' | 'repeated'; readonly row: ReviewRow };

/** Rows that came back against the segments as they are now. A row without a revision is a conflict where it differs. */
export function matchReview(
  rows: readonly ReviewRow[],
  segments: ReadonlyMap<string, Reviewed>,
): ReviewMatch[] {
  const seen = new Set<string>();
  return rows.map((row): ReviewMatch => {
    const now = segments.get(row.id);
    if (now === undefined) return { kind: 'unknown', row };
    if (seen.has(row.id)) return { kind: 'repeated', row };
    seen.add(row.id);
    const same =
      row.source === now.source &&
      row.target === now.target &&
      (row.state === null || row.state === now.state) &&
      row.notes === now.notes;
    if (same) return { kind: 'same', row };
    return row.revision === now.revision ? { kind: 'changed', row } : { kind: 'conflict', row, now };
  });
}
