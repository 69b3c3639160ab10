/** Notes. */
import { z } from 'zod';
import type { NoteId } from '../../../core/model.ts';
import type { Applied, ThreadNote } from '../shown.ts';
import { engine, id, segmentId } from './call.ts';

export const notingCalls = {
  'notes.list': engine<readonly ThreadNote[]>()(z.strictObject({ segment: segmentId })),
  'notes.add': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      parent: id<NoteId>().nullable(),
      text: z.string().trim().min(1).max(10_000),
    }),
  ),
  'notes.resolve': engine<Applied>()(z.strictObject({ note: id<NoteId>(), resolved: z.boolean() })),
  'notes.delete': engine<Applied>()(z.strictObject({ note: id<NoteId>() })),
} as const;
