/** Two texts that are being paired. */
import { alignmentGroups, alignmentSummary, listAlignment } from '../../../db/alignment.ts';
import { actOnAlignment, confirmMany, redoAlignment, undoAlignment } from '../../../db/commands/align.ts';
import { discardAlignment, finishAlignment } from '../../../db/commands/finish-alignment.ts';
import { realign } from '../../../db/commands/realign.ts';
import { asWritable } from '../../../db/open.ts';
import { projectInfo } from '../../../db/project.ts';
import { projectScanner } from '../../../db/scanner.ts';
import { type Asked, actorOf } from '../session.ts';
import type { Operations } from './index.ts';

const writable = ({ session }: Asked) => asWritable(session.db);

export const aligning: Operations<
  | 'alignment.list'
  | 'alignment.groups'
  | 'alignment.act'
  | 'alignment.confirmMany'
  | 'alignment.again'
  | 'alignment.undo'
  | 'alignment.redo'
  | 'finishAlignment'
  | 'discardAlignment'
> = {
  'alignment.list': ({ session: { db } }, { filter, order }) => ({
    ...listAlignment(db, filter, order),
    summary: alignmentSummary(db),
  }),
  'alignment.groups': ({ session }, { groups }) => alignmentGroups(session.db, groups),
  'alignment.act': (asked, { group, act }) => actOnAlignment(writable(asked), group, act),
  'alignment.confirmMany': (asked, { least }) => confirmMany(writable(asked), least),
  'alignment.again': (asked, { by }) => {
    const { job } = asked;
    return realign(writable(asked), by, {
      onProgress: (done, total) => job.report('align', done, total),
      isCancelled: job.isCancelled,
    });
  },
  'alignment.undo': (asked) => undoAlignment(writable(asked)),
  'alignment.redo': (asked) => redoAlignment(writable(asked)),
  discardAlignment: (asked) => {
    const db = writable(asked);
    actorOf(asked);
    discardAlignment(db);
    return projectInfo(db);
  },
  finishAlignment: (asked) => {
    const db = writable(asked);
    const scan = projectScanner(db);
    const { job } = asked;
    const context = { actor: actorOf(asked), scan, scanDocument: scan.compare };
    finishAlignment(db, context, {
      onProgress: (done, total) => job.report('import', done, total),
      isCancelled: job.isCancelled,
    });
    return projectInfo(db);
  },
};
