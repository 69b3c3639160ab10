import { RULES } from '../../core/artifacts/rules/index.ts';
import {
  compileUserRule,
  type UserRule,
  type UserRuleId,
  userRuleName,
} from '../../core/artifacts/user-rule.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { JsonValue } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { getFact, setFact } from '../project.ts';
import { projectRules, resumeRules } from '../rules.ts';
import { type CommandContext, runCommand } from './command.ts';
import { storable } from './edit-texts.ts';
import type { Recorder } from './recorder.ts';

export interface RulesChange {
  /** Rules to be switched on or off, by id (`user:<uuid>` for a person's own). */
  readonly switched?: Readonly<Record<string, boolean>>;
  /** Rules of people, new or changed; one that has the id of a rule that is there takes its place. */
  readonly put?: readonly UserRule[];
  readonly remove?: readonly UserRuleId[];
}

/** Most rules that people can make in one project. */
export const USER_RULES_LIMIT = 200;

/** How a switch and a person's rule are named in the history: the `field` of a change of the project. */
const SWITCH = 'switch:';
const RULE = 'rule:';

/** All that is set, by these names. */
export function rulesByField(db: ReadableDb): Record<string, JsonValue> {
  const { switched, own } = projectRules(db);
  return Object.fromEntries([
    ...Object.entries(switched).map(([rule, on]) => [SWITCH + rule, on]),
    ...own.map((rule) => [RULE + rule.id, { ...rule }]),
  ]);
}

/**
 * Switches rules, takes in, changes or takes away those of people, and looks through the project again, all as one
 * command. Throws `not-found` {what: rule}, `pattern-invalid` {reason}, `too-many-rules` {limit}, `rule-finds-too-much`
 * {name, limit}, `cancelled`.
 */
export function setRules(db: WritableDb, context: CommandContext, change: RulesChange): Outcome {
  const { switched = {}, put = [], remove = [] } = change;
  return runCommand(db, context, { kind: 'set-rules' }, (record) => {
    for (const id of remove) setUserRule(record, need(db, id).id, null);
    for (const rule of put) {
      compileUserRule(rule);
      setUserRule(record, rule.id, storableRule(rule));
    }
    if (projectRules(db).own.length > USER_RULES_LIMIT) {
      throw new SongphasaError('too-many-rules', { limit: USER_RULES_LIMIT });
    }
    for (const [rule, on] of Object.entries(switched)) setSwitch(record, rule, on);
  });
}

/** What the history says of rules, put into force: by a command, and by its undo. */
export function setByField(record: Recorder, field: string, value: JsonValue): void {
  if (field.startsWith(SWITCH)) recordSwitch(record, field.slice(SWITCH.length), value as boolean | null);
  else setUserRule(record, field.slice(RULE.length) as UserRuleId, value as unknown as UserRule | null);
}

/** What stands now where the history says something of rules. */
export function valueOfField(db: ReadableDb, field: string): JsonValue {
  const { switched, own } = projectRules(db);
  if (field.startsWith(SWITCH)) return switched[field.slice(SWITCH.length)] ?? null;
  const rule = own.find(({ id }) => id === field.slice(RULE.length));
  return rule === undefined ? null : { ...rule };
}

export function isRuleField(field: string): boolean {
  return field.startsWith(SWITCH) || field.startsWith(RULE);
}

function setSwitch(record: Recorder, rule: string, on: boolean): void {
  const builtIn = RULES.find(({ id }) => id === rule);
  if (builtIn === undefined) need(record.db, rule.slice(userRuleName('' as UserRuleId).length));
  if (on) resumeRules(record.db, [rule]);
  // A switch that stands as the app has it is none: what is the default may be another in a later version.
  recordSwitch(record, rule, on === (builtIn?.onByDefault ?? true) ? null : on);
}

function recordSwitch(record: Recorder, rule: string, value: boolean | null): void {
  const { [rule]: before = null, ...others } = projectRules(record.db).switched;
  record.rules.add(rule);
  if (before === value) return;
  setFact(record.db, 'switchedRules', value === null ? others : { ...others, [rule]: value });
  record.record({ ...entry(record), field: SWITCH + rule, before, after: value });
}

/** Puts a rule in its place, or takes it away (null) together with its switch. */
function setUserRule(record: Recorder, id: UserRuleId, rule: UserRule | null): void {
  const { own } = projectRules(record.db);
  const before = own.find((other) => other.id === id);
  const name = userRuleName(id);
  if (rule === null) recordSwitch(record, name, null);
  record.rules.add(name);
  resumeRules(record.db, [name]);
  const others = own.filter((other) => other.id !== id);
  const now =
    rule === null
      ? others
      : before === undefined
        ? [...own, rule]
        : own.map((other) => (other.id === id ? rule : other));
  setFact(record.db, 'userRules', now);
  record.record({ ...entry(record), field: RULE + id, before: toJson(before), after: toJson(rule) });
}

function need(db: WritableDb, id: string): UserRule {
  const rule = projectRules(db).own.find((other) => other.id === id);
  if (rule === undefined) throw new SongphasaError('not-found', { what: 'rule' });
  return rule;
}

function entry(record: Recorder) {
  return { entity: 'project', entityId: getFact(record.db, 'id'), segmentId: null } as const;
}

/** As SQLite gives it back, and nothing beside what a rule is made of. */
function storableRule(rule: UserRule): UserRule {
  const { id, name, reason, family, severity, side, mode, find, matchCase, replacement, safe } = rule;
  return {
    ...{ id, name: storable(name), reason: storable(reason), family, severity, side, mode },
    ...{ find: storable(find), matchCase, safe },
    replacement: replacement === null ? null : storable(replacement),
  };
}

function toJson(rule: UserRule | null | undefined): JsonValue {
  return rule === undefined || rule === null ? null : { ...rule };
}
