import type { Migration } from './index.ts';

/**
 * What a note is about, and what it asks for: core/model.ts (NoteDetails) says what the columns mean. All of it is NULL or 0 on
 * notes from before, and on answers.
 *
 * An open note that blocks, and an approval, exclude each other: workflow.ts refuses first.
 */
export const notes: Migration = {
  version: 70,
  sql: `
    ALTER TABLE notes ADD COLUMN side TEXT CHECK (side IN ('source', 'target'));
    ALTER TABLE notes ADD COLUMN quote TEXT CHECK (quote IS NULL OR (quote <> '' AND side IS NOT NULL));
    ALTER TABLE notes ADD COLUMN span_start INTEGER CHECK (span_start >= 0);
    ALTER TABLE notes ADD COLUMN span_end INTEGER
      CHECK ((span_end IS NULL) = (span_start IS NULL) AND (span_end IS NULL OR span_end > span_start))
      CHECK (span_end IS NULL OR (side IS NOT NULL AND quote IS NOT NULL));
    ALTER TABLE notes ADD COLUMN category TEXT CHECK
      (category IN ('accuracy', 'terminology', 'linguistic', 'style', 'locale', 'design', 'audience'));
    ALTER TABLE notes ADD COLUMN severity TEXT CHECK (severity IN ('neutral', 'minor', 'major', 'critical'));
    ALTER TABLE notes ADD COLUMN blocking INTEGER NOT NULL DEFAULT 0 CHECK (blocking IN (0, 1))
      CHECK (blocking = 0 OR parent IS NULL);
    ALTER TABLE notes ADD COLUMN suggestion TEXT CHECK (suggestion IS NULL OR side IS NOT NULL);
    ALTER TABLE notes ADD COLUMN edited_at INTEGER;
    CREATE INDEX notes_pinned ON notes (segment) WHERE span_start IS NOT NULL;
    CREATE INDEX notes_blocking ON notes (segment) WHERE parent IS NULL AND resolved = 0 AND blocking = 1;

    CREATE TRIGGER segments_insert_blocked BEFORE INSERT ON segments
      WHEN NEW.state = 'approved' AND EXISTS
        (SELECT 1 FROM notes WHERE segment = NEW.key AND parent IS NULL AND resolved = 0 AND blocking = 1)
    BEGIN SELECT RAISE(ABORT, 'guard:blocking-note'); END;
    CREATE TRIGGER segments_update_blocked BEFORE UPDATE OF state ON segments
      WHEN NEW.state = 'approved' AND EXISTS
        (SELECT 1 FROM notes WHERE segment = NEW.key AND parent IS NULL AND resolved = 0 AND blocking = 1)
    BEGIN SELECT RAISE(ABORT, 'guard:blocking-note'); END;
    CREATE TRIGGER notes_insert_blocking BEFORE INSERT ON notes
      WHEN NEW.parent IS NULL AND NEW.resolved = 0 AND NEW.blocking = 1
        AND (SELECT state FROM segments WHERE key = NEW.segment) = 'approved'
    BEGIN SELECT RAISE(ABORT, 'guard:blocking-note'); END;
    CREATE TRIGGER notes_update_blocking BEFORE UPDATE OF segment, parent, resolved, blocking ON notes
      WHEN NEW.parent IS NULL AND NEW.resolved = 0 AND NEW.blocking = 1
        AND (SELECT state FROM segments WHERE key = NEW.segment) = 'approved'
    BEGIN SELECT RAISE(ABORT, 'guard:blocking-note'); END;

    -- What is being written, in case the app ends. place: a segment's id, a note's id (an answer), or "edit:" and a note's id.
    -- draft: what the form holds. The work of one copy: no history, no merging.
    CREATE TABLE note_drafts (
      place TEXT NOT NULL,
      author TEXT NOT NULL REFERENCES people (id),
      draft TEXT NOT NULL CHECK (json_valid(draft)),
      at INTEGER NOT NULL,
      PRIMARY KEY (place, author)
    ) STRICT, WITHOUT ROWID;
  `,
};
