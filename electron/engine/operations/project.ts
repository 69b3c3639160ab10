/** What the shell asks after its dialogs. */

import { exportPage, writeExport } from '../export.ts';
import { inspectFiles } from '../import.ts';
import { findCopies, lookAtCopy, mergeCopy } from '../merging.ts';
import { addDocuments, closeOpen, createFrom, createSample, open } from '../projects.ts';
import type { ShellOperations } from '../protocol.ts';
import { readReviewTable } from '../review-table.ts';
import type { Operations } from './index.ts';

export const project: Operations<
  Exclude<
    keyof ShellOperations,
    | 'finishAlignment'
    | 'discardAlignment'
    | 'sendHandOff'
    | 'returnHandOff'
    | 'importTerms'
    | 'writeTerms'
    | 'writeReport'
    | 'importMemory'
  >
> = {
  inspect: ({ job }, files) => inspectFiles(files, job),
  create: createFrom,
  addDocuments,
  readReview: readReviewTable,
  createSample,
  open,
  close: (asked) => {
    closeOpen(asked);
    return null;
  },
  export: writeExport,
  exportPage,
  copiesBeside: findCopies,
  mergePreview: lookAtCopy,
  merge: mergeCopy,
};
