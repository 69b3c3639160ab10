import { SongphasaError } from '../../core/errors.ts';
import type { JsonValue } from '../../core/model.ts';
import type { FileTerm } from '../../core/terms/files.ts';
import { TERMS_LIMIT, type Term, type TermId, termToJson, tidyTerm } from '../../core/terms/term.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { idOf } from '../ids.ts';
import { allTerms, countTerms, findTerm, putTerm } from '../terms.ts';
import { type CommandContext, runCommand } from './command.ts';
import type { Recorder } from './recorder.ts';
import { sayOfProject } from './say.ts';

export interface TermsChange {
  /** New or changed; one that has the id of a term that is there takes its place. */
  readonly put?: readonly Term[];
  readonly remove?: readonly TermId[];
}

/** How a term is named in the history: the `field` of a change of the project. */
const TERM = 'term:';

/** All terms, by these names. */
export function termsByField(db: ReadableDb): Record<string, JsonValue> {
  return Object.fromEntries(allTerms(db).map((term) => [TERM + term.id, termToJson(term)]));
}

/**
 * Takes in, changes or takes away terms, and looks through the project again where they could be found, all as one command.
 * Throws `not-found` {what: term}, `term-empty`, `too-many-terms` {limit}, `cancelled`.
 */
export function setTerms(
  db: WritableDb,
  context: CommandContext,
  { put = [], remove = [] }: TermsChange,
): Outcome {
  return runCommand(db, context, { kind: 'set-terms' }, (record) => {
    for (const id of remove) {
      if (findTerm(db, id) === undefined) throw new SongphasaError('not-found', { what: 'term' });
      recordTerm(record, id, null);
    }
    for (const term of put) {
      const tidy = tidyTerm(term);
      if (tidy === null) throw new SongphasaError('term-empty');
      recordTerm(record, term.id, tidy);
    }
    if (countTerms(db) > TERMS_LIMIT) throw new SongphasaError('too-many-terms', { limit: TERMS_LIMIT });
  });
}

export function isTermField(field: string): boolean {
  return field.startsWith(TERM);
}

/** What the history says of a term, put into force: by a command, by its undo, by a merge. */
export function setTermByField(record: Recorder, field: string, value: JsonValue): void {
  recordTerm(record, field.slice(TERM.length) as TermId, value as unknown as Term | null);
}

/** What stands now where the history says something of a term. */
export function termOfField(db: ReadableDb, field: string): JsonValue {
  return toJson(findTerm(db, field.slice(TERM.length)));
}

function recordTerm(record: Recorder, id: TermId, term: Term | null): void {
  const before = findTerm(record.db, id);
  const [old, now] = [toJson(before), toJson(term)];
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  putTerm(record.db, id, term);
  record.terms.push(...[before ?? null, term].filter((one) => one !== null));
  sayOfProject(record, TERM + id, { before: old, after: now });
}

function toJson(term: Term | null | undefined): JsonValue {
  return term === undefined || term === null ? null : termToJson(term);
}

/**
 * The terms of a file, taken in as one command. Those that the file knows by an id of ours take the place of what has it here;
 * the same words always get the same id, so that a file taken in twice, or into two copies of a project, adds nothing.
 */
export function importTerms(db: WritableDb, context: CommandContext, terms: readonly FileTerm[]): Outcome {
  const put = terms.map(({ id, ...term }): Term => {
    const { thai, english, forbiddenThai, forbiddenEnglish } = term;
    const words = [thai, english, forbiddenThai, forbiddenEnglish].map((some) => some.join('\n'));
    return { ...term, id: id ?? idOf<'term'>('term', ...words) };
  });
  return setTerms(db, context, { put });
}
