import { type Term, type TermId, termToJson } from '../core/terms/term.ts';
import { Termbase } from '../core/terms/termbase.ts';
import { type Connection, query, type ReadableDb } from './connection.ts';
import { newId } from './ids.ts';
import { getFact, setFact } from './project.ts';

const ALL = query<string>('terms.all', 'SELECT data FROM terms ORDER BY id');
const ONE = query<string>('terms.one', 'SELECT data FROM terms WHERE id = ?');
const COUNT = query<number>('terms.count', 'SELECT count(*) FROM terms');
const PUT = query(
  'terms.put',
  'INSERT INTO terms (id, data) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data',
);
const DELETE = query('terms.delete', 'DELETE FROM terms WHERE id = ?');

/** In Thai order, by their first words. */
export function listTerms(db: ReadableDb): Term[] {
  const { compare } = new Intl.Collator('th');
  const word = ({ thai, english, forbiddenThai, forbiddenEnglish }: Term) =>
    thai[0] ?? english[0] ?? forbiddenThai[0] ?? forbiddenEnglish[0] ?? '';
  return allTerms(db).sort((a, b) => compare(word(a), word(b)) || compare(a.id, b.id));
}

/** In the order of their ids. */
export function allTerms(db: ReadableDb): Term[] {
  return db.column(ALL).map((data): Term => JSON.parse(data));
}

export function findTerm(db: ReadableDb, id: string): Term | undefined {
  const data = db.value(ONE, id);
  return data === undefined ? undefined : JSON.parse(data);
}

export function countTerms(db: ReadableDb): number {
  return db.value(COUNT) ?? 0;
}

/** Without a change entry: commands go through db/commands/terms.ts. Null: there is no such term any more. */
export function putTerm(db: Connection, id: TermId, term: Term | null): void {
  if (term === null) db.run(DELETE, id);
  else db.run(PUT, id, JSON.stringify(termToJson(term)));
  setFact(db, 'termsEdition', newId());
}

const known = new WeakMap<Connection, { readonly edition: string | null; readonly termbase: Termbase }>();

/** The project's terms, ready to be found in texts; made anew only where they have changed. */
export function termbaseOf(db: ReadableDb): Termbase {
  const edition = getFact(db, 'termsEdition');
  const made = known.get(db);
  if (made !== undefined && made.edition === edition) return made.termbase;
  const termbase = new Termbase(allTerms(db));
  known.set(db, { edition, termbase });
  return termbase;
}
