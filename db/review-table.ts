/** A table that reviewers without the app have sent back, against what stands in the project now. */
import type { ExportLabels } from '../core/formats/format.ts';
import type { InlineTag } from '../core/formats/inline.ts';
import { matchReview, notesOf, type ReviewRow } from '../core/formats/review/table.ts';
import type { SegmentId, SegmentState } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import { exportSnapshot } from './export.ts';

/** States that a table may give: the translator's word and the verdicts. */
export const TAKEN_STATES = ['translated', 'changes-requested', 'rejected', 'approved'] as const;
export type TakenState = (typeof TAKEN_STATES)[number];

/** One segment in which the table says something else than the project. */
export interface ReviewLine {
  readonly segment: SegmentId;
  /** 1-based, over the project. */
  readonly number: number;
  readonly revision: number;
  /** It was changed here as well since the table went out: nothing of it is chosen by itself. */
  readonly conflict: boolean;
  readonly tags: readonly InlineTag[];
  readonly now: { readonly source: string; readonly target: string; readonly state: SegmentState };
  /** Null where the table says the same. */
  readonly source: string | null;
  readonly target: string | null;
  readonly state: TakenState | null;
  /** What was written into the cell for notes. */
  readonly note: string | null;
}

export interface ReviewFound {
  readonly lines: readonly ReviewLine[];
  readonly same: number;
  /** Rows of no segment of this project, and rows that stand there twice. */
  readonly unknown: number;
  readonly repeated: number;
}

/** `words`: how "resolved" may be said in the table, by the languages that it may have been written in. */
export function matchReviewTable(
  db: ReadableDb,
  rows: readonly ReviewRow[],
  words: readonly Pick<ExportLabels, 'resolved'>[],
): ReviewFound {
  const { documents } = exportSnapshot(db, {
    document: null,
    exportedBy: null,
    tool: { name: '', version: '' },
  });
  const segments = new Map(documents.flatMap((one) => one.segments.map((segment) => [segment.id, segment])));
  const said = new Map(rows.map((row) => [row.id, row.notes]));
  const now = new Map(
    [...segments].map(([id, segment]) => {
      const variants = words.map((labels) => notesOf(segment, labels));
      const notes = variants.find((one) => one === said.get(id)) ?? variants[0] ?? '';
      return [id, { ...segment, revision: segment.revision ?? 0, notes }];
    }),
  );
  const found = { same: 0, unknown: 0, repeated: 0 };
  const lines = matchReview(rows, now).flatMap((match): ReviewLine[] => {
    const segment = now.get(match.row.id);
    if (match.kind === 'same' || match.kind === 'unknown' || match.kind === 'repeated') {
      found[match.kind] += 1;
      return [];
    }
    if (segment === undefined) return [];
    const { row } = match;
    const state = TAKEN_STATES.find((one) => one === row.state && one !== segment.state) ?? null;
    const line: ReviewLine = {
      ...{ segment: segment.id as SegmentId, number: segment.number, revision: segment.revision },
      conflict: match.kind === 'conflict',
      tags: segment.tags ?? [],
      now: { source: segment.source, target: segment.target, state: segment.state },
      source: row.source === segment.source ? null : row.source,
      target: row.target === segment.target ? null : row.target,
      state,
      note: newNote(row.notes, segment.notes),
    };
    const says = [line.source, line.target, line.state, line.note].some((one) => one !== null);
    if (!says) found.same += 1;
    return says ? [line] : [];
  });
  return { ...found, lines: lines.toSorted((a, b) => a.number - b.number) };
}

/** What was added to the notes that went out; where those were rewritten, all that stands there. */
function newNote(said: string, before: string): string | null {
  if (said.trim() === before.trim()) return null;
  const added = before !== '' && said.startsWith(before) ? said.slice(before.length) : said;
  return added.trim() === '' ? null : added.trim();
}
