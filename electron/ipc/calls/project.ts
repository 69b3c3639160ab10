/** The project as a whole. */
import { z } from 'zod';
import type { CommandId, DocumentId } from '../../../core/model.ts';
import type { Applied, ExportOffer, ExportReview } from '../shown.ts';
import { engine, id, nothing } from './call.ts';

export const projectCalls = {
  'project.setOnePerson': engine<Applied>()(z.strictObject({ onePerson: z.boolean() })),
  /** The person's last command; with `command` that one, or none: `undo-blocked` where it is not the last any more. */
  'history.undo': engine<Applied>()(z.strictObject({ command: id<CommandId>().optional() })),
  'history.redo': engine<Applied>()(nothing),
  /** What can be written, and what each format has no place for. */
  'export.offer': engine<ExportOffer>()(z.strictObject({ document: id<DocumentId>().nullable() })),
  'export.review': engine<ExportReview>()(z.strictObject({ document: id<DocumentId>().nullable() })),
} as const;
