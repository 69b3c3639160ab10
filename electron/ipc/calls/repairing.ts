/** Artifacts: repaired or kept. */
import { z } from 'zod';
import type { ArtifactId, SegmentId } from '../../../core/model.ts';
import { ruleName } from '../rules-schema.ts';
import type { Applied, RepairLine } from '../shown.ts';
import { engine, id, reason, revision } from './call.ts';

const repairPick = z.strictObject({ artifact: id<ArtifactId>(), fix: z.int().min(0).max(50), revision });

export const repairingCalls = {
  /** Page by page: `next` is where the next one begins, absent on the last. */
  'repair.preview': engine<{
    readonly lines: readonly RepairLine[];
    readonly total: number;
    readonly next?: number;
  }>()(
    z.strictObject({
      scope: z.discriminatedUnion('kind', [
        /** All open artifacts alike to this one. */
        z.strictObject({ kind: z.literal('alike'), artifact: id<ArtifactId>(), fix: z.int().min(0).max(50) }),
        z.strictObject({ kind: z.literal('all-safe') }),
        /** All open artifacts of one rule, each by its first fix. */
        z.strictObject({ kind: z.literal('rule'), rule: ruleName }),
      ]),
      /** Absent: from the first, looked for anew. */
      from: z.int().min(1).optional(),
    }),
  ),
  /** All in one command. What changed since its revision is left alone and named in `skipped`. */
  'repair.apply': engine<Applied & { readonly skipped: readonly SegmentId[] }>()(
    z.strictObject({ picks: z.array(repairPick).min(1).max(200_000), why: reason.optional() }),
  ),
  /** Fills the slots of a displaced-number artifact; a null leaves that slot as it stands. */
  'repair.slots': engine<Applied>()(
    z.strictObject({
      artifact: id<ArtifactId>(),
      expectedRevision: revision,
      values: z.array(z.string().max(60).nullable()).min(1).max(200),
    }),
  ),
  'artifacts.keep': engine<Applied>()(
    z.strictObject({ artifact: id<ArtifactId>(), reason: reason.min(1), everywhere: z.boolean() }),
  ),
  'artifacts.unkeep': engine<Applied>()(z.strictObject({ artifact: id<ArtifactId>() })),
} as const;
