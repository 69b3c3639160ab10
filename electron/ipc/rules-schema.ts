/** The rules that people make, as the calls and the files of rules carry them. */
import { z } from 'zod';
import { PATTERN_MODES, type UserRuleId } from '../../core/artifacts/user-rule.ts';
import { FAMILIES, SEVERITIES } from '../../core/model.ts';

export const userRuleId = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown as z.ZodType<UserRuleId>;

/** One of the app's own rules, or a person's. */
export const ruleName = z.string().regex(/^(?:[a-z][a-z-]{0,59}|user:[0-9a-f-]{36})$/);

const definition = {
  name: z.string().trim().min(1).max(120),
  reason: z.string().trim().max(500),
  family: z.enum(FAMILIES),
  severity: z.enum(SEVERITIES),
  side: z.enum(['source', 'target']),
  mode: z.enum(PATTERN_MODES),
  find: z.string().min(1).max(1_000),
  matchCase: z.boolean(),
  replacement: z.string().max(1_000).nullable(),
  safe: z.boolean(),
};
export const ruleDefinition = z.strictObject(definition);
export const userRule = z.strictObject({ id: userRuleId, ...definition });

/** Most rules that one call or one file carries: as many as a project can have (db/commands/rules.ts). */
export const MOST_RULES = 200;
