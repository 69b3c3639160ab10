import type Database from 'better-sqlite3';
import { translateSqliteError } from './sqlite-errors.ts';
import { type Log, traced } from './trace.ts';

/** A statement with the name under which a slow one is logged. `Row` is what one row of it looks like. */
export interface Query<Row = never> {
  readonly name: string;
  readonly sql: string;
  /** Type only. */
  readonly row?: Row;
}

export function query<Row = never>(name: string, sql: string): Query<Row> {
  return { name, sql };
}

export type SqlValue = string | number | null;

/** One open project file: prepared statements are kept, slow ones are logged, SQLite's errors become ours. */
export class Connection {
  readonly path: string;
  readonly raw: Database.Database;
  readonly #log: Log;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(raw: Database.Database, path: string, log: Log) {
    this.raw = raw;
    this.path = path;
    this.#log = log;
  }

  get<Row>(query: Query<Row>, ...params: readonly SqlValue[]): Row | undefined {
    return this.#timed(query, () => this.#prepare(query).get(...params) as Row | undefined);
  }

  all<Row>(query: Query<Row>, ...params: readonly SqlValue[]): Row[] {
    return this.#timed(query, () => this.#prepare(query).all(...params) as Row[]);
  }

  /** The rows one by one. Nothing may be written while they are walked. */
  iterate<Row>(query: Query<Row>, ...params: readonly SqlValue[]): IterableIterator<Row> {
    return this.#prepare(query).iterate(...params) as IterableIterator<Row>;
  }

  run(query: Query, ...params: readonly SqlValue[]): Database.RunResult {
    return this.#timed(query, () => this.#prepare(query).run(...params));
  }

  /** All or nothing; takes the write lock at once. Inside another transaction it is a savepoint. */
  write<Value>(work: () => Value): Value {
    return this.#guarded(() => this.raw.transaction(work).immediate());
  }

  /** Everything that `work` reads is of one moment. */
  read<Value>(work: () => Value): Value {
    return this.#guarded(() => this.raw.transaction(work).deferred());
  }

  #timed<Value>(query: Query<unknown>, work: () => Value): Value {
    return this.#guarded(() => traced(query.name, this.#log, work));
  }

  #guarded<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (thrown) {
      throw translateSqliteError(thrown);
    }
  }

  #prepare(query: Query<unknown>): Database.Statement {
    const known = this.#statements.get(query.sql);
    if (known !== undefined) return known;
    const statement = this.raw.prepare(query.sql);
    this.#statements.set(query.sql, statement);
    return statement;
  }
}

declare const access: unique symbol;
/** A project that can be looked at. */
export type ReadableDb = Connection & { readonly [access]: 'read' | 'write' };
/** A project that can be changed: every function that writes asks for one. */
export type WritableDb = Connection & { readonly [access]: 'write' };
