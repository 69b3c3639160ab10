import type { Migration } from './index.ts';

/**
 * Two copies of a project as one. The history becomes a graph: the changes of the other copy come in with their ids and
 * hashes, and the merge follows both ends.
 *
 * A document that came with a merge can go again when the merge is undone: between an INSERT into `withdrawals` and the
 * DELETE of that row, which asks that it is gone altogether.
 */
export const copies: Migration = {
  version: 30,
  sql: `
    -- What the hash of a change follows where that is not the change before it by key. A merge follows two.
    CREATE TABLE joints (
      change INTEGER PRIMARY KEY REFERENCES changes (key),
      previous INTEGER REFERENCES changes (key),
      merged INTEGER REFERENCES changes (key)
    ) STRICT;

    -- Changes that a merge (command) brought from the other copy. in_force 0: on record there, without effect.
    CREATE TABLE takeovers (
      change INTEGER NOT NULL REFERENCES changes (key),
      command INTEGER NOT NULL REFERENCES commands (key),
      in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
      PRIMARY KEY (change, command)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX takeovers_command ON takeovers (command);

    CREATE TRIGGER joints_update BEFORE UPDATE ON joints BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
    CREATE TRIGGER joints_delete BEFORE DELETE ON joints BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
    CREATE TRIGGER takeovers_update BEFORE UPDATE ON takeovers BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
    CREATE TRIGGER takeovers_delete BEFORE DELETE ON takeovers BEGIN SELECT RAISE(ABORT, 'guard:history'); END;

    CREATE TABLE withdrawals (
      document INTEGER PRIMARY KEY,
      left_open INTEGER NOT NULL DEFAULT 1 REFERENCES never (key) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE TRIGGER withdrawals_open BEFORE INSERT ON withdrawals
      WHEN NOT EXISTS (
        SELECT 1 FROM documents d JOIN changes h ON h.field = 'document:' || d.id JOIN commands c ON c.key = h.command
        WHERE d.key = NEW.document AND c.kind = 'merge-copies'
          AND h.entity_id = (SELECT json_extract(value, '$') FROM project WHERE key = 'id'))
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER withdrawals_frozen BEFORE UPDATE ON withdrawals BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER withdrawals_close BEFORE DELETE ON withdrawals
      WHEN EXISTS (SELECT 1 FROM documents WHERE key = OLD.document)
        OR EXISTS (SELECT 1 FROM segments WHERE document = OLD.document)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;

    DROP TRIGGER segments_delete_original;
    CREATE TRIGGER segments_delete_original BEFORE DELETE ON segments
      WHEN (SELECT sealed FROM documents WHERE key = OLD.document) = 1 AND NOT EXISTS (
        SELECT 1 FROM moves m WHERE m.document = OLD.document AND OLD.rank BETWEEN m.first AND m.last)
        AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.document = OLD.document)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    DROP TRIGGER documents_delete;
    CREATE TRIGGER documents_delete BEFORE DELETE ON documents
      WHEN OLD.sealed = 1 AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.document = OLD.key)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
  `,
};
