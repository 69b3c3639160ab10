/** What the screen shows of a project. */
import { z } from 'zod';
import type { HandOffId } from '../../../core/hand-off.ts';
import {
  type ArtifactId,
  type CommandId,
  type DocumentId,
  FAMILIES,
  SEGMENT_STATES,
  type SegmentId,
} from '../../../core/model.ts';
import type { ProjectInfo, Row, SegmentHistory, Summary, TextsAt, UndoState } from '../shown.ts';
import { engine, id, nothing, segmentId } from './call.ts';

export const filterSchema = z.strictObject({
  states: z.array(z.enum(SEGMENT_STATES)).max(SEGMENT_STATES.length),
  families: z.array(z.enum(FAMILIES)).max(FAMILIES.length),
  /** Any open artifact, whatever its family. */
  anyArtifact: z.boolean(),
  openNotes: z.boolean(),
  /** Last edited by the person who works now. */
  mine: z.boolean(),
  document: id<DocumentId>().nullable(),
  /** What was sent with a hand-off; absent: it filters nothing. */
  handOff: id<HandOffId>().nullable().optional(),
  /** Judged by the person who works now, and edited since. */
  changedSinceMine: z.boolean().optional(),
  search: z.string().max(1_000),
  searchIn: z.enum(['both', 'source', 'target', 'notes']),
});
export type Filter = z.infer<typeof filterSchema>;

const goal = z.enum(['needs-work', 'to-review', 'untranslated', 'artifact', 'open-note']);
export type Goal = z.infer<typeof goal>;

export const lookingCalls = {
  'project.info': engine<ProjectInfo | null>()(nothing),
  'project.summary': engine<{ readonly summary: Summary; readonly undo: UndoState }>()(nothing),
  /** A view is a filtered, ordered snapshot of segments that the engine keeps: rows don't jump while one works. */
  'view.open': engine<{ readonly view: number; readonly total: number }>()(
    z.strictObject({ filter: filterSchema }),
  ),
  'view.rows': engine<readonly Row[]>()(
    z.strictObject({ view: z.int().min(0), offset: z.int().min(0), limit: z.int().min(1).max(200) }),
  ),
  'view.indexOf': engine<number | null>()(z.strictObject({ view: z.int().min(0), segment: segmentId })),
  /** The nearest row after (or before) `from` in the view that has the goal; wraps round once; null where none has. */
  'view.seek': engine<{
    readonly segment: SegmentId;
    readonly index: number;
    readonly artifact: ArtifactId | null;
  } | null>()(
    z.strictObject({
      view: z.int().min(0),
      from: segmentId.nullable(),
      artifact: id<ArtifactId>().nullable(),
      goal,
      direction: z.enum(['next', 'previous']),
    }),
  ),
  'segments.get': engine<Row | null>()(z.strictObject({ segment: segmentId })),
  /** Null where there was no such moment, or where the segment was split or merged since. */
  'segments.textsAt': engine<TextsAt | null>()(
    z.strictObject({
      segment: segmentId,
      moment: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('import') }),
        z.strictObject({ kind: z.literal('verdict') }),
        z.strictObject({ kind: z.literal('command'), command: id<CommandId>() }),
      ]),
    }),
  ),
  'segments.history': engine<readonly SegmentHistory[]>()(z.strictObject({ segment: segmentId })),
} as const;
