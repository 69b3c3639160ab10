import type { Migration } from './index.ts';

/**
 * Ids of the outside (UUIDs) stand beside integer keys of the inside: keys are short in indexes and are the rowids of the
 * full-text tables, ids are what two copies of a project share. Times are milliseconds since 1970, UTC.
 */
export const initial: Migration = {
  version: 10,
  sql: `
    CREATE TABLE project (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

    -- name_key: the name as core/workflow.ts compares it (nameKey).
    CREATE TABLE people (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      name_key TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- A team stands in for one author where two people's texts were merged into one.
    CREATE TABLE members (
      team TEXT NOT NULL REFERENCES people (id),
      member TEXT NOT NULL REFERENCES people (id),
      PRIMARY KEY (team, member)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX members_by_member ON members (member);

    -- sealed: the import is through; from then on originals only move (0020).
    CREATE TABLE documents (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      position INTEGER NOT NULL UNIQUE CHECK (position > 0),
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL,
      imported_at INTEGER NOT NULL,
      originals_sha256 TEXT NOT NULL,
      sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1))
    ) STRICT;

    -- rank: order within the document, with room between two for the parts of a split; the dense position is counted.
    CREATE TABLE segments (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      document INTEGER NOT NULL REFERENCES documents (key),
      rank INTEGER NOT NULL CHECK (rank > 0),
      paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
      original TEXT NOT NULL,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      state TEXT NOT NULL CHECK
        (state IN ('untranslated', 'draft', 'translated', 'changes-requested', 'rejected', 'approved')),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      source_author TEXT REFERENCES people (id),
      target_author TEXT REFERENCES people (id),
      approved_by TEXT REFERENCES people (id),
      verdict_reason TEXT,
      changed_at INTEGER,
      UNIQUE (document, rank),
      CHECK ((state = 'approved') = (approved_by IS NOT NULL)),
      CHECK (state <> 'untranslated' OR target = ''),
      -- A removed line has neither text, and may be confirmed and approved as such.
      CHECK (state = 'untranslated' OR target <> '' OR source = ''),
      CHECK (verdict_reason IS NULL OR state IN ('changes-requested', 'rejected'))
    ) STRICT;
    CREATE INDEX segments_order ON segments (document, rank, state);
    CREATE INDEX segments_state ON segments (state);
    CREATE INDEX segments_source_author ON segments (source_author) WHERE source_author IS NOT NULL;
    CREATE INDEX segments_target_author ON segments (target_author) WHERE target_author IS NOT NULL;
    CREATE INDEX segments_approved_by ON segments (approved_by) WHERE approved_by IS NOT NULL;

    -- Derived from the texts and the keeps. safe_fix: index of the first fix that can't be wrong. scope: found in the
    -- segment alone, or by comparing the whole document. data: reason, fixes, slotRepair.
    CREATE TABLE artifacts (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      segment INTEGER NOT NULL REFERENCES segments (key) ON DELETE CASCADE,
      scope TEXT NOT NULL CHECK (scope IN ('segment', 'document')),
      rule TEXT NOT NULL,
      family TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      span_start INTEGER NOT NULL CHECK (span_start >= 0),
      span_end INTEGER NOT NULL CHECK (span_end >= span_start),
      text TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'hint')),
      confidence REAL NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('open', 'kept')),
      kept_reason TEXT,
      safe_fix INTEGER,
      data TEXT NOT NULL CHECK (json_valid(data)),
      CHECK ((status = 'kept') = (kept_reason IS NOT NULL))
    ) STRICT;
    CREATE INDEX artifacts_segment ON artifacts (segment);
    CREATE INDEX artifacts_status ON artifacts (status, family, segment);
    CREATE INDEX artifacts_alike ON artifacts (rule, text);

    -- segment NULL: everywhere in the project.
    CREATE TABLE keeps (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      segment INTEGER REFERENCES segments (key),
      rule TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      text TEXT NOT NULL,
      reason TEXT NOT NULL,
      author TEXT NOT NULL REFERENCES people (id),
      at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX keeps_what ON keeps (ifnull(segment, 0), rule, side, text);

    -- parent NULL: opens a thread, which is open until this note is resolved.
    CREATE TABLE notes (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      segment INTEGER NOT NULL REFERENCES segments (key),
      parent INTEGER REFERENCES notes (key),
      author TEXT NOT NULL REFERENCES people (id),
      text TEXT NOT NULL CHECK (text <> ''),
      created_at INTEGER NOT NULL,
      resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
      CHECK (parent IS NULL OR resolved = 0)
    ) STRICT;
    CREATE INDEX notes_segment ON notes (segment);
    CREATE INDEX notes_parent ON notes (parent) WHERE parent IS NOT NULL;
    CREATE INDEX notes_open ON notes (segment) WHERE parent IS NULL AND resolved = 0;

    -- of: the command that this one undoes or redoes.
    CREATE TABLE commands (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      author TEXT NOT NULL REFERENCES people (id),
      role TEXT NOT NULL,
      at INTEGER NOT NULL,
      why TEXT,
      segments INTEGER NOT NULL,
      of INTEGER REFERENCES commands (key)
    ) STRICT;
    CREATE INDEX commands_author ON commands (author);
    CREATE INDEX commands_of ON commands (of) WHERE of IS NOT NULL;

    -- parent: the change before of the same field of the same thing. hash: history-hash.ts.
    CREATE TABLE changes (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      command INTEGER NOT NULL REFERENCES commands (key),
      entity TEXT NOT NULL CHECK (entity IN ('segment', 'note', 'keep', 'project')),
      entity_id TEXT NOT NULL,
      segment_id TEXT,
      field TEXT NOT NULL,
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      parent INTEGER REFERENCES changes (key),
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX changes_command ON changes (command);
    CREATE INDEX changes_entity ON changes (entity_id, field);
    CREATE INDEX changes_segment ON changes (segment_id) WHERE segment_id IS NOT NULL;

    -- What is being typed, in case the app ends.
    CREATE TABLE drafts (
      segment INTEGER NOT NULL REFERENCES segments (key) ON DELETE CASCADE,
      side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      text TEXT NOT NULL,
      author TEXT NOT NULL REFERENCES people (id),
      at INTEGER NOT NULL,
      base_revision INTEGER NOT NULL,
      PRIMARY KEY (segment, side)
    ) STRICT, WITHOUT ROWID;

    -- Texts in their search form (core/text/search-form.ts); rowid is the segment's or note's key.
    CREATE VIRTUAL TABLE segment_search USING fts5 (source, target, tokenize = 'trigram case_sensitive 1');
    CREATE VIRTUAL TABLE note_search USING fts5 (text, tokenize = 'trigram case_sensitive 1');
  `,
};
