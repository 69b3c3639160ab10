/** Calls that change nothing. */

import { segmentsWithDrafts } from '../../../db/drafts.ts';
import { segmentHistory, undoState } from '../../../db/history.ts';
import { listNotes } from '../../../db/notes.ts';
import { projectInfo } from '../../../db/project.ts';
import { getRow } from '../../../db/rows.ts';
import { seek } from '../../../db/seek.ts';
import { getSummary } from '../../../db/summary.ts';
import { textsAt } from '../../../db/texts-at.ts';
import { indexInView, openView, viewRows } from '../../../db/views.ts';
import type { Operations } from './index.ts';

const MOST_DRAFTS = 1_000;

export const looking: Operations<
  | 'project.info'
  | 'project.summary'
  | 'view.open'
  | 'view.rows'
  | 'view.indexOf'
  | 'view.seek'
  | 'segments.get'
  | 'segments.history'
  | 'segments.textsAt'
  | 'notes.list'
  | 'drafts.left'
> = {
  'project.info': ({ session }) => session.project && projectInfo(session.project.db),
  'project.summary': ({ session: { db }, actor }) => ({
    summary: getSummary(db),
    undo: undoState(db, actor),
  }),
  'view.open': ({ session, actor }, { filter }) => {
    const view = openView(session.db, filter, actor);
    return { view: session.keepView(view), total: view.length };
  },
  'view.rows': ({ session }, { view, offset, limit }) =>
    viewRows(session.db, session.view(view), offset, limit),
  'view.indexOf': ({ session }, { view, segment }) => indexInView(session.db, session.view(view), segment),
  'view.seek': ({ session, actor }, { view, ...request }) =>
    seek(session.db, session.view(view), request, actor),
  'segments.get': ({ session }, { segment }) => getRow(session.db, segment),
  'segments.history': ({ session }, { segment }) => segmentHistory(session.db, segment),
  'segments.textsAt': ({ session }, { segment, moment }) => textsAt(session.db, segment, moment),
  'drafts.left': ({ session }) => segmentsWithDrafts(session.db, MOST_DRAFTS),
  'notes.list': ({ session }, { segment }) => listNotes(session.db, segment),
};
