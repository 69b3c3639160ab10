import type { Migration } from './index.ts';

/** A locked segment is not edited, judged, split or merged until a reviewer unlocks it: workflow.ts. */
export const locks: Migration = {
  version: 80,
  sql: `
    CREATE TABLE locks (
      segment INTEGER PRIMARY KEY REFERENCES segments (key) ON DELETE CASCADE,
      author TEXT NOT NULL REFERENCES people (id),
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
