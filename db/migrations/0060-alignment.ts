import type { Migration } from './index.ts';

/**
 * Two texts that are being paired, before there are segments: core/alignment/work says what pieces and groups are. It is the
 * work of one copy and of one document: nothing here is history, nothing is merged with another copy, and all of it goes
 * when the segments are made.
 */
export const alignment: Migration = {
  version: 60,
  sql: `
    CREATE TABLE alignment (
      key INTEGER PRIMARY KEY CHECK (key = 1),
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL
    ) STRICT;

    CREATE TABLE alignment_pieces (
      side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      start INTEGER NOT NULL CHECK (start >= 0),
      paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
      text TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (side, start)
    ) STRICT, WITHOUT ROWID;

    -- source, target: where the group starts on either side. confidence NULL: changed by a person.
    CREATE TABLE alignment_groups (
      key INTEGER PRIMARY KEY,
      source INTEGER NOT NULL CHECK (source >= 0),
      target INTEGER NOT NULL CHECK (target >= 0),
      confidence REAL CHECK (confidence BETWEEN 0 AND 1),
      confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
      UNIQUE (source, target)
    ) STRICT;

    -- What can be undone, in order; undone ones can be done again, until something new is done.
    CREATE TABLE alignment_acts (
      key INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      changes TEXT NOT NULL CHECK (json_valid(changes))
    ) STRICT;
  `,
};
