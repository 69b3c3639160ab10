/** Which rules look at the project, and those that people make. */
import { setRules } from '../../../db/commands/rules.ts';
import { newId } from '../../../db/ids.ts';
import { declineOffer, repairOffer } from '../../../db/offers.ts';
import { asWritable } from '../../../db/open.ts';
import { tryRule } from '../../../db/rule-trial.ts';
import { listRules } from '../../../db/rules.ts';
import { actorOf } from '../session.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const ruling: Operations<
  | 'rules.list'
  | 'rules.try'
  | 'rules.switch'
  | 'rules.put'
  | 'rules.remove'
  | 'rules.offer'
  | 'rules.declineOffer'
> = {
  'rules.list': ({ session }) => listRules(session.db),
  'rules.try': ({ session }, { definition }) => tryRule(session.db, definition),
  'rules.switch': (asked, request) => {
    const switched = Object.fromEntries(request.switched.map(({ rule, on }) => [rule, on]));
    return applied(asked, (db, c) => setRules(db, c, { switched }), 'scan');
  },
  'rules.put': (asked, { rules }) => {
    const put = rules.map((rule) => ({ ...rule, id: rule.id ?? newId<'user-rule'>() }));
    const done = applied(asked, (db, c) => setRules(db, c, { put }), 'scan');
    return { ...done, rules: put.map(({ id }) => id) };
  },
  'rules.remove': (asked, { rules }) => applied(asked, (db, c) => setRules(db, c, { remove: rules }), 'scan'),
  'rules.offer': ({ session, actor }) =>
    actor === null || !session.db.writable ? null : repairOffer(session.db, actor),
  'rules.declineOffer': (asked, repair) => {
    actorOf(asked);
    declineOffer(asWritable(asked.session.db), repair);
    return null;
  },
};
