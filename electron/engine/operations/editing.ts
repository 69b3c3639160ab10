/** Commands on the texts of segments, and the history. */

import { mergeSegment } from '../../../db/commands/merge.ts';
import { applyReplacements } from '../../../db/commands/replace.ts';
import { restoreSegment } from '../../../db/commands/restore.ts';
import { splitSegment } from '../../../db/commands/split.ts';
import { redo, undo } from '../../../db/commands/undo.ts';
import { updateSegment } from '../../../db/commands/update.ts';
import { putDraft } from '../../../db/drafts.ts';
import { asWritable } from '../../../db/open.ts';
import { previewReplace } from '../../../db/replace.ts';
import { actorOf } from '../session.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const editing: Operations<
  | 'segments.update'
  | 'segments.split'
  | 'segments.merge'
  | 'segments.restore'
  | 'drafts.put'
  | 'replace.preview'
  | 'replace.apply'
  | 'history.undo'
  | 'history.redo'
> = {
  'segments.update': (asked, request) => applied(asked, (db, c) => updateSegment(db, c, request)),
  'segments.split': (asked, request) => applied(asked, (db, c) => splitSegment(db, c, request)),
  'segments.merge': (asked, request) => applied(asked, (db, c) => mergeSegment(db, c, request)),
  'segments.restore': (asked, request) => applied(asked, (db, c) => restoreSegment(db, c, request)),
  'drafts.put': (asked, draft) => {
    putDraft(asWritable(asked.session.db), actorOf(asked), draft);
    return null;
  },
  'replace.preview': ({ session }, request) => previewReplace(session.db, request),
  'replace.apply': (asked, { edits, why }) =>
    applied(asked, (db, c) => applyReplacements(db, c, edits, why), 'repair'),
  'history.undo': (asked, { command }) => applied(asked, (db, c) => undo(db, c, command), 'repair'),
  'history.redo': (asked) => applied(asked, redo, 'repair'),
};
