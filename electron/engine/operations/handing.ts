/** Hand-offs: a copy of the project for a named person, and its way back. */
import { waitingFor } from '../../../core/hand-off.ts';
import { handOffs, listHandOffs } from '../../../db/hand-offs.ts';
import { getFact } from '../../../db/project.ts';
import { giveBack, send } from '../handing.ts';
import type { Operations } from './index.ts';

export const handing: Operations<'handOffs.list' | 'handOffs.waiting' | 'sendHandOff' | 'returnHandOff'> = {
  'handOffs.list': ({ session }) => listHandOffs(session.db),
  'handOffs.waiting': ({ session, actor }) => {
    const waiting = waitingFor(handOffs(session.db), actor, getFact(session.db, 'sentAs')).map(
      ({ id }) => id,
    );
    return listHandOffs(session.db).filter(({ id }) => waiting.includes(id));
  },
  sendHandOff: send,
  returnHandOff: giveBack,
};
