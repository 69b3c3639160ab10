/** Which rules look at a project, and those that people make. */
import { z } from 'zod';
import { MOST_RULES, ruleDefinition, ruleName, userRule, userRuleId } from '../rules-schema.ts';
import type { Applied, RepairOffer, RuleList, Trial, UserRuleId } from '../shown.ts';
import { engine, nothing } from './call.ts';

export const rulingCalls = {
  'rules.list': engine<RuleList>()(nothing),
  /** What a rule would find, before it is made. */
  'rules.try': engine<Trial>()(z.strictObject({ definition: ruleDefinition })),
  /** Switches rules on or off, by id; the project is looked through again. */
  'rules.switch': engine<Applied>()(
    z.strictObject({
      switched: z
        .array(z.strictObject({ rule: ruleName, on: z.boolean() }))
        .min(1)
        .max(500),
    }),
  ),
  /** Makes rules (id null) and changes them; an id of another project's rule stays what it is. Their ids come back. */
  'rules.put': engine<Applied & { readonly rules: readonly UserRuleId[] }>()(
    z.strictObject({
      rules: z
        .array(z.union([userRule, ruleDefinition.extend({ id: z.null() })]))
        .min(1)
        .max(MOST_RULES),
    }),
  ),
  'rules.remove': engine<Applied>()(z.strictObject({ rules: z.array(userRuleId).min(1).max(MOST_RULES) })),
  /** The repair of the last edit, where the person made the same one before: worth a rule. */
  'rules.offer': engine<RepairOffer | null>()(nothing),
  'rules.declineOffer': engine<null>()(
    z.strictObject({ find: z.string().min(1).max(200), replace: z.string().max(200) }),
  ),
} as const;
