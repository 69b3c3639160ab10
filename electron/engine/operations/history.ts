/** The history of the project as a whole. */
import { giveReason } from '../../../db/commands/give-reason.ts';
import { previewRevert, revertAll, undoCommand } from '../../../db/commands/take-back.ts';
import { asWritable } from '../../../db/open.ts';
import { projectScanner } from '../../../db/scanner.ts';
import { commandChanges, countTimeline, timelinePage } from '../../../db/timeline.ts';
import { actorOf } from '../session.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const history: Operations<
  | 'history.list'
  | 'history.changes'
  | 'history.undoCommand'
  | 'history.previewRevert'
  | 'history.revert'
  | 'history.giveReason'
> = {
  'history.list': ({ session: { db } }, { filter, before, limit }) => ({
    ...timelinePage(db, filter, before, limit),
    total: before === null ? countTimeline(db, filter) : null,
  }),
  'history.changes': ({ session: { db } }, { command, from, limit }) =>
    commandChanges(db, command, from, limit),
  'history.undoCommand': (asked, request) => applied(asked, (db, c) => undoCommand(db, c, request), 'repair'),
  'history.previewRevert': (asked, { scope }) => {
    const db = asWritable(asked.session.db);
    return previewRevert(db, { actor: actorOf(asked), scan: projectScanner(db) }, scope);
  },
  'history.revert': (asked, request) => applied(asked, (db, c) => revertAll(db, c, request), 'repair'),
  'history.giveReason': (asked, request) => applied(asked, (db, c) => giveReason(db, c, request)),
};
