import type Database from 'better-sqlite3';
import { SongphasaError } from '../core/errors.ts';
import type { ProjectFacts } from './project.ts';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const nothing: Check = (value) => value === null;
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object =
  (fields: Fields): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
const map =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
const word =
  (one: string): Check =>
  (value) =>
    value === one;

const part = either(
  object({ kind: word('all') }),
  object({ kind: word('document'), document: text }),
  object({ kind: word('segments'), segments: list(text) }),
);
const handOff = object({
  ...{ id: text, from: text, to: object({ name: text, role: text }), message: text, part, sentAt: number },
  due: either(nothing, text),
  returned: either(nothing, object({ by: text, at: number, message: text })),
});
const userRule = object({
  id: text,
  name: text,
  reason: text,
  family: text,
  severity: text,
  side: text,
  mode: text,
});

const SHAPES: Readonly<Record<keyof ProjectFacts, Check>> = {
  id: text,
  name: text,
  createdAt: number,
  onePerson: flag,
  historyEnd: object({ changes: number, hash: text }),
  switchedRules: either(nothing, map(flag)),
  userRules: either(nothing, list(userRule)),
  stoppedRules: either(nothing, map(text)),
  reasons: either(nothing, list(text)),
  sentAs: either(nothing, text),
  handOffs: either(nothing, list(handOff)),
  termsEdition: either(nothing, text),
  declinedRepairs: either(nothing, list(object({ find: text, replace: text }))),
};

/** What a project says of itself has the shapes of `ProjectFacts`, whoever wrote it. Throws `project-corrupt`. */
export function checkFacts(raw: Database.Database): void {
  const rows = raw
    .prepare<[], { key: string; value: string }>('SELECT key, value FROM project')
    .all()
    .map(({ key, value }) => [key, value] as const);
  const said = new Map(rows);
  const wrong = Object.entries(SHAPES).some(([key, check]) => !check(parsed(said.get(key) ?? 'null')));
  if (wrong) throw new SongphasaError('project-corrupt', { reason: 'facts' });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
