import type { Migration } from './index.ts';

/**
 * The rules that must hold whatever the program above does wrong. workflow.ts knows more and refuses first.
 *
 * Originals: once a document is sealed, an original changes only between an INSERT into `moves` (a range of ranks) and the
 * DELETE of that row, and the originals of the range joined must then read as before. A row of `moves` refers to a row
 * of `never`, which has none, by a deferred foreign key: no transaction commits with one left.
 */
export const guards: Migration = {
  version: 20,
  sql: `
    CREATE TABLE never (key INTEGER PRIMARY KEY CHECK (key <> key)) STRICT;
    CREATE TABLE moves (
      document INTEGER NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      text TEXT,
      left_open INTEGER NOT NULL DEFAULT 1 REFERENCES never (key) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE VIEW moved_text AS
      SELECT m.rowid AS move, m.text AS before, (
        SELECT ifnull(group_concat(s.original, '' ORDER BY s.rank), '') FROM segments s
        WHERE s.document = m.document AND s.rank BETWEEN m.first AND m.last
      ) AS now FROM moves m;
    CREATE TRIGGER moves_open AFTER INSERT ON moves BEGIN
      UPDATE moves SET text = (SELECT now FROM moved_text WHERE move = NEW.rowid) WHERE rowid = NEW.rowid;
    END;
    CREATE TRIGGER moves_frozen BEFORE UPDATE ON moves WHEN OLD.text IS NOT NULL BEGIN
      SELECT RAISE(ABORT, 'guard:original');
    END;
    CREATE TRIGGER moves_close BEFORE DELETE ON moves
      WHEN OLD.text IS NOT (SELECT now FROM moved_text WHERE move = OLD.rowid)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;

    CREATE TRIGGER segments_insert_original BEFORE INSERT ON segments
      WHEN (SELECT sealed FROM documents WHERE key = NEW.document) = 1 AND NOT EXISTS (
        SELECT 1 FROM moves m WHERE m.document = NEW.document AND NEW.rank BETWEEN m.first AND m.last)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER segments_delete_original BEFORE DELETE ON segments
      WHEN (SELECT sealed FROM documents WHERE key = OLD.document) = 1 AND NOT EXISTS (
        SELECT 1 FROM moves m WHERE m.document = OLD.document AND OLD.rank BETWEEN m.first AND m.last)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER segments_update_original BEFORE UPDATE OF original, document, rank ON segments
      WHEN (OLD.original IS NOT NEW.original OR OLD.document <> NEW.document OR OLD.rank <> NEW.rank)
        AND (SELECT sealed FROM documents WHERE key = OLD.document) = 1 AND NOT EXISTS (
          SELECT 1 FROM moves m WHERE m.document = OLD.document AND m.document = NEW.document
            AND OLD.rank BETWEEN m.first AND m.last AND NEW.rank BETWEEN m.first AND m.last)
    BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER documents_update BEFORE UPDATE OF key, id, sealed, originals_sha256 ON documents
      WHEN OLD.sealed = 1 BEGIN SELECT RAISE(ABORT, 'guard:original'); END;
    CREATE TRIGGER documents_delete BEFORE DELETE ON documents
      WHEN OLD.sealed = 1 BEGIN SELECT RAISE(ABORT, 'guard:original'); END;

    -- Four eyes, by id and by name.
    CREATE VIEW same_person AS
      SELECT a.id AS one, b.id AS other FROM people a JOIN people b ON b.id = a.id OR b.name_key = a.name_key
      UNION SELECT a.id, m.team FROM people a JOIN people b ON b.id = a.id OR b.name_key = a.name_key
        JOIN members m ON m.member = b.id;
    CREATE TRIGGER members_update BEFORE UPDATE ON members BEGIN SELECT RAISE(ABORT, 'guard:own-edit'); END;
    CREATE TRIGGER members_delete BEFORE DELETE ON members BEGIN SELECT RAISE(ABORT, 'guard:own-edit'); END;
    CREATE TRIGGER segments_insert_approved BEFORE INSERT ON segments
      WHEN NEW.state = 'approved' AND (SELECT value FROM project WHERE key = 'onePerson') IS NOT 'true'
        AND EXISTS (SELECT 1 FROM same_person
          WHERE one = NEW.approved_by AND other IN (NEW.source_author, NEW.target_author))
    BEGIN SELECT RAISE(ABORT, 'guard:own-edit'); END;
    CREATE TRIGGER segments_update_approved
      BEFORE UPDATE OF state, approved_by, source_author, target_author ON segments
      WHEN NEW.state = 'approved' AND (SELECT value FROM project WHERE key = 'onePerson') IS NOT 'true'
        AND EXISTS (SELECT 1 FROM same_person
          WHERE one = NEW.approved_by AND other IN (NEW.source_author, NEW.target_author))
    BEGIN SELECT RAISE(ABORT, 'guard:own-edit'); END;
    CREATE TRIGGER project_two_people BEFORE UPDATE ON project
      WHEN NEW.key = 'onePerson' AND NEW.value IS NOT 'true'
        AND EXISTS (SELECT 1 FROM segments s JOIN same_person p
          ON p.one = s.approved_by AND p.other IN (s.source_author, s.target_author)
          WHERE s.approved_by IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'guard:own-edit'); END;
    CREATE TRIGGER project_key BEFORE UPDATE OF key ON project BEGIN SELECT RAISE(ABORT, 'guard:project'); END;
    CREATE TRIGGER project_delete BEFORE DELETE ON project BEGIN SELECT RAISE(ABORT, 'guard:project'); END;

    -- An approval is of these very texts.
    CREATE TRIGGER segments_approved_text BEFORE UPDATE ON segments
      WHEN OLD.state = 'approved' AND NEW.state = 'approved' AND (
        OLD.source IS NOT NEW.source OR OLD.target IS NOT NEW.target OR OLD.original IS NOT NEW.original
        OR OLD.approved_by IS NOT NEW.approved_by)
    BEGIN SELECT RAISE(ABORT, 'guard:approved-text'); END;
    CREATE TRIGGER segments_revision BEFORE UPDATE OF source, target, state, revision ON segments
      WHEN NEW.revision < OLD.revision OR (NEW.revision = OLD.revision AND (
        OLD.source IS NOT NEW.source OR OLD.target IS NOT NEW.target OR OLD.state IS NOT NEW.state))
    BEGIN SELECT RAISE(ABORT, 'guard:revision'); END;

    -- History is written once.
    CREATE TRIGGER commands_update BEFORE UPDATE ON commands BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
    CREATE TRIGGER commands_delete BEFORE DELETE ON commands BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
    CREATE TRIGGER changes_update BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
    CREATE TRIGGER changes_delete BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'guard:history'); END;
  `,
};
