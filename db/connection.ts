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

export type SqlValue = string | number | Uint8Array | null;

/** One open project file: prepared statements are kept, slow ones are logged, SQLite's errors become ours. */
export class Connection {
  readonly raw: Database.Database;
  /** False for a file that can only be looked at. */
  readonly writable: boolean;
  readonly #log: Log;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(raw: Database.Database, writable: boolean, log: Log) {
    this.raw = raw;
    this.writable = writable;
    this.#log = log;
  }

  get<Row>(query: Query<Row>, ...params: readonly SqlValue[]): Row | undefined {
    return this.#timed(query.name, () => this.#prepare(query).get(...params) as Row | undefined);
  }

  all<Row>(query: Query<Row>, ...params: readonly SqlValue[]): Row[] {
    return this.#timed(query.name, () => this.#prepare(query).all(...params) as Row[]);
  }

  /** The first column of every row. */
  column<Value extends SqlValue>(query: Query<Value>, ...params: readonly SqlValue[]): Value[] {
    return this.#timed(
      query.name,
      () =>
        this.#prepare(query)
          .pluck()
          .all(...params) as Value[],
    );
  }

  /** The one value of the one row, as of a count. */
  value<Value extends SqlValue>(query: Query<Value>, ...params: readonly SqlValue[]): Value | undefined {
    return this.#timed(
      query.name,
      () =>
        this.#prepare(query)
          .pluck()
          .get(...params) as Value | undefined,
    );
  }

  /** The rows one by one. Nothing else may be done with the database while they are walked. */
  iterate<Row>(query: Query<Row>, ...params: readonly SqlValue[]): IterableIterator<Row> {
    return this.#prepare(query).iterate(...params) as IterableIterator<Row>;
  }

  run(query: Query, ...params: readonly SqlValue[]): Database.RunResult {
    return this.#timed(query.name, () => this.#prepare(query).run(...params));
  }

  /** All or nothing. Inside another transaction it is a savepoint. */
  write<Value>(work: () => Value): Value {
    return guarded(() => this.raw.transaction(work).immediate());
  }

  /** Everything that `work` reads is of one moment. */
  read<Value>(work: () => Value): Value {
    return guarded(() => this.raw.transaction(work).deferred());
  }

  #timed<Value>(name: string, work: () => Value): Value {
    return guarded(() => traced(name, this.#log, work));
  }

  #prepare(query: Query<unknown>): Database.Statement {
    const known = this.#statements.get(query.sql);
    if (known !== undefined) return known;
    const statement = this.raw.prepare(query.sql);
    this.#statements.set(query.sql, statement);
    return statement;
  }
}

function guarded<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    throw translateSqliteError(thrown);
  }
}

declare const access: unique symbol;
/** A project that can be looked at. */
export type ReadableDb = Connection & { readonly [access]: 'read' | 'write' };
/** A project that can be changed: every function that writes asks for one. */
export type WritableDb = Connection & { readonly [access]: 'write' };
