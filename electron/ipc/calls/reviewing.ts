/** Verdicts. */
import { z } from 'zod';
import type { Applied } from '../shown.ts';
import { engine, reason, revision, segmentId } from './call.ts';

export const reviewingCalls = {
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
} as const;
