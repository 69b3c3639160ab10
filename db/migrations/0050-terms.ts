import type { Migration } from './index.ts';

/**
 * Terms, and translation memories from elsewhere; the project's own translations are looked up where they stand.
 *
 * The units of a memory are written once. A memory that is removed is only put out of force, so that undo brings it back.
 */
export const terms: Migration = {
  version: 50,
  sql: `
    -- data: core/terms/term.ts.
    CREATE TABLE terms (
      id TEXT PRIMARY KEY,
      data TEXT NOT NULL CHECK (json_valid(data))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE memories (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      in_force INTEGER NOT NULL CHECK (in_force IN (0, 1))
    ) STRICT;

    -- changed_at, author: as the file says; NULL where it doesn't.
    CREATE TABLE memory_units (
      key INTEGER PRIMARY KEY,
      memory INTEGER NOT NULL REFERENCES memories (key),
      source TEXT NOT NULL CHECK (source <> ''),
      target TEXT NOT NULL CHECK (target <> ''),
      changed_at INTEGER,
      author TEXT
    ) STRICT;
    CREATE INDEX memory_units_memory ON memory_units (memory);

    -- Texts in their search form; rowid is the unit's key. No more than pieces of three letters are ever asked for.
    CREATE VIRTUAL TABLE memory_search USING fts5 (
      source, target, content = '', columnsize = 0, detail = column, tokenize = 'trigram case_sensitive 1');
    -- How often a piece occurs: the rarest are asked for first.
    CREATE VIRTUAL TABLE memory_pieces USING fts5vocab (memory_search, row);
    CREATE VIRTUAL TABLE segment_pieces USING fts5vocab (segment_search, row);
  `,
};
