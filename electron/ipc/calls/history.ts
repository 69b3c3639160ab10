/** The history of the project as a whole: read, and taken back. */
import { z } from 'zod';
import { COMMAND_KINDS, type CommandId, type DocumentId, type PersonId } from '../../../core/model.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Applied, RevertPreview, TimelineGroup, TimelinePage } from '../shown.ts';
import { engine, id, reason, shell } from './call.ts';

const command = id<CommandId>();
const moment = z.int().min(0);

export const timelineFilterSchema = z.strictObject({
  person: id<PersonId>().nullable(),
  kinds: z.array(z.enum(COMMAND_KINDS)).max(COMMAND_KINDS.length),
  document: id<DocumentId>().nullable(),
  /** Milliseconds: from the first to before the second. */
  from: moment.nullable(),
  to: moment.nullable(),
});
export type TimelineFilter = z.infer<typeof timelineFilterSchema>;

const revertScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), command }),
  z.strictObject({ kind: z.literal('person'), person: id<PersonId>(), since: moment.nullable() }),
]);
export type RevertScope = z.infer<typeof revertScope>;

export const REPORT_FORMATS = ['html', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** Milliseconds, from the first to before the second: moments that a calendar has. */
const LAST_MOMENT = 8_640_000_000_000_000;
const bound = moment.max(LAST_MOMENT);
const period = { from: bound, to: bound };

export const historyCalls = {
  /** The newest first; `before`: the entry that the page follows. The total comes with the first page. */
  'history.list': engine<TimelinePage & { readonly total: number | null }>()(
    z.strictObject({
      filter: timelineFilterSchema,
      before: command.nullable(),
      limit: z.int().min(1).max(200),
    }),
  ),
  /** What one command did, segment by segment. */
  'history.changes': engine<{ readonly groups: readonly TimelineGroup[]; readonly total: number }>()(
    z.strictObject({ command, from: z.int().min(0), limit: z.int().min(1).max(100) }),
  ),
  /** Any command, as long as all that it touched is as it left it; of an undo: does it again. */
  'history.undoCommand': engine<Applied>()(z.strictObject({ command, why: reason.optional() })),
  'history.previewRevert': engine<RevertPreview>()(z.strictObject({ scope: revertScope })),
  /** Takes back what can be, and leaves the rest alone. */
  'history.revert': engine<Applied>()(z.strictObject({ scope: revertScope, why: reason.nullable() })),
  'report.get': engine<Report>()(z.strictObject(period)),
  /** Null where the person cancelled the dialog. */
  'report.write': shell<{ readonly name: string } | null>()(
    z.strictObject({ ...period, format: z.enum(REPORT_FORMATS) }),
  ),
  /** Why one did something, said afterwards; an empty text takes it back. */
  'history.giveReason': engine<Applied>()(z.strictObject({ command, reason })),
} as const;
