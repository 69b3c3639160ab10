import type { Migration } from './index.ts';

/**
 * Where documents came from, and the inline tags of segments: so that a project can be written into the very files that it
 * was made of.
 *
 * Which segment belongs to which unit of the file is not stored: originals move from segment to segment and never change, so
 * the place of a unit in the originals joined tells (db/units.ts), whatever was split and merged since.
 */
export const files: Migration = {
  version: 40,
  sql: `
    -- Files as they came, by the SHA-256 of their bytes. content: deflated.
    CREATE TABLE files (
      sha256 TEXT PRIMARY KEY,
      size INTEGER NOT NULL CHECK (size >= 0),
      content BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER files_update BEFORE UPDATE ON files BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER files_delete BEFORE DELETE ON files BEGIN SELECT RAISE(ABORT, 'guard:original'); END;

    -- origin: which files, and how they were read (db/origins.ts). units: [key, length of the original] for each unit that
    -- can be written into the file, in order. Both NULL where that is not known.
    ALTER TABLE documents ADD COLUMN origin TEXT CHECK (origin IS NULL OR json_valid(origin));
    ALTER TABLE documents ADD COLUMN units TEXT CHECK (units IS NULL OR json_valid(units));

    -- The list of core/formats/inline.ts. Some of its tags may not be in the texts: both parts of a split have all of them.
    ALTER TABLE segments ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));

    CREATE TRIGGER documents_origin BEFORE UPDATE OF origin, units ON documents
      WHEN OLD.sealed = 1 BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    -- An approval is of these very tags, too.
    CREATE TRIGGER segments_approved_tags BEFORE UPDATE OF tags ON segments
      WHEN OLD.state = 'approved' AND NEW.state = 'approved' AND OLD.tags IS NOT NEW.tags
    BEGIN SELECT RAISE(ABORT, 'guard:approved-text'); END;
  `,
};
