/** Verdicts, and what stands in the way of a clean export. */

import { setLocks } from '../../../db/commands/lock.ts';
import { setOnePerson } from '../../../db/commands/people-mode.ts';
import { setReasons } from '../../../db/commands/reasons.ts';
import { takeReview } from '../../../db/commands/take-review.ts';
import { giveVerdict } from '../../../db/commands/verdict.ts';
import { reviewExport } from '../../../db/export.ts';
import { offerExport } from '../export-offer.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const reviewing: Operations<
  | 'segments.verdict'
  | 'project.setReasons'
  | 'segments.lock'
  | 'project.setOnePerson'
  | 'export.review'
  | 'export.offer'
  | 'review.take'
> = {
  'segments.verdict': (asked, request) => applied(asked, (db, c) => giveVerdict(db, c, request)),
  'segments.lock': (asked, request) => applied(asked, (db, c) => setLocks(db, c, request)),
  'project.setReasons': (asked, { reasons }) => applied(asked, (db, c) => setReasons(db, c, reasons)),
  'project.setOnePerson': (asked, { onePerson }) => applied(asked, (db, c) => setOnePerson(db, c, onePerson)),
  'review.take': (asked, { edits }) => applied(asked, (db, c) => takeReview(db, c, edits), 'repair'),
  'export.offer': offerExport,
  'export.review': ({ session, compareDue }, { document }) => {
    compareDue();
    const { count } = session.verifying.found();
    return { ...reviewExport(session.db, document), historyFaults: count };
  },
};
