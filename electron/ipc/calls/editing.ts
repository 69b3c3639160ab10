/** The texts of segments, and what is being typed. */
import { z } from 'zod';
import type { CommandId, SegmentId } from '../../../core/model.ts';
import type { Applied, ReplaceLine } from '../shown.ts';
import { engine, id, nothing, reason, revision, segmentId, side, text } from './call.ts';

export const editingCalls = {
  /** A side that is absent stays as it is. With `confirm` the translator's word goes along: state translated. */
  'segments.update': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      expectedRevision: revision,
      source: text.optional(),
      target: text.optional(),
      confirm: z.boolean(),
      why: reason.optional(),
    }),
  ),
  'segments.split': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      expectedRevision: revision,
      sourceOffset: z.int().min(0),
      targetOffset: z.int().min(0),
    }),
  ),
  /** With the next segment of the same document. */
  'segments.merge': engine<Applied>()(z.strictObject({ segment: segmentId, expectedRevision: revision })),
  /** Puts source and target back to what they were right after that command. */
  'segments.restore': engine<Applied>()(
    z.strictObject({ segment: segmentId, expectedRevision: revision, command: id<CommandId>() }),
  ),
  /** Segments with drafts, e.g. of what was being typed when the app ended; in order, the first thousand. */
  'drafts.left': engine<readonly SegmentId[]>()(nothing),
  /** What is being typed, kept in case the app ends; null: nothing is being typed any more. No change, no history. */
  'drafts.put': engine<null>()(z.strictObject({ segment: segmentId, side, text: text.nullable() })),
  'replace.preview': engine<{
    readonly lines: readonly ReplaceLine[];
    readonly total: number;
  }>()(
    z.strictObject({
      find: z.string().min(1).max(1_000),
      replace: z.string().max(10_000),
      mode: z.enum(['plain', 'word', 'regex']),
      matchCase: z.boolean(),
      side: z.enum(['source', 'target', 'both']),
    }),
  ),
  'replace.apply': engine<Applied & { readonly skipped: readonly SegmentId[] }>()(
    z.strictObject({
      edits: z
        .array(z.strictObject({ segment: segmentId, expectedRevision: revision, side, after: text }))
        .min(1)
        .max(200_000),
      why: reason.optional(),
    }),
  ),
} as const;
