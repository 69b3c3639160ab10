/** Verdicts. */
import { z } from 'zod';
import type { SegmentId } from '../../../core/model.ts';
import type { Applied, ReviewPreview } from '../shown.ts';
import { engine, reason, revision, segmentId, shell, text, token } from './call.ts';

const TAKEN_STATES = ['translated', 'changes-requested', 'rejected', 'approved'] as const;

export const reviewingCalls = {
  /** A table that reviewers have sent back, against what stands in the project now. Changes nothing. */
  'review.read': shell<ReviewPreview>()(z.strictObject({ token })),
  /** What of it was chosen, as one command. Segments that have changed since, or whose verdict is not allowed, are left alone. */
  'review.take': engine<Applied & { readonly skipped: readonly SegmentId[] }>()(
    z.strictObject({
      edits: z
        .array(
          z.strictObject({
            segment: segmentId,
            expectedRevision: revision,
            source: text.optional(),
            target: text.optional(),
            note: text.optional(),
            state: z.enum(TAKEN_STATES).optional(),
          }),
        )
        .min(1)
        .max(200_000),
    }),
  ),
  'segments.verdict': engine<Applied>()(
    z.strictObject({
      segments: z
        .array(z.strictObject({ segment: segmentId, expectedRevision: revision }))
        .min(1)
        .max(10_000),
      verdict: z.enum(['approve', 'request-changes', 'reject', 'reopen']),
      reason: reason.nullable(),
    }),
  ),
  /** The reasons that the project offers, all of them, in their order. */
  'project.setReasons': engine<Applied>()(z.strictObject({ reasons: z.array(reason).max(100) })),
  /** Reviewers only. */
  'segments.lock': engine<Applied>()(
    z.strictObject({ segments: z.array(segmentId).min(1).max(10_000), locked: z.boolean() }),
  ),
} as const;
