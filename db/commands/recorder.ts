import type {
  Actor,
  ChangeEntity,
  ChangeId,
  CommandId,
  JsonValue,
  NoteId,
  SegmentId,
} from '../../core/model.ts';
import type { Term } from '../../core/terms/term.ts';
import { VERDICTS } from '../../core/workflow.ts';
import { query, type WritableDb } from '../connection.ts';
import { hashChange } from '../history-hash.ts';
import { newId } from '../ids.ts';
import { getFact, setFact } from '../project.ts';
import { Rescanner, type Scanner, toScanned } from '../rescan.ts';
import { rescanByRules } from '../rescan-rules.ts';
import { rescanByTerms } from '../rescan-terms.ts';
import type { ProjectScanner } from '../scanner.ts';
import { reindexSegment } from '../search-index.ts';
import { CONTENT_FIELDS, type SegmentContent, type SegmentRow } from '../segments.ts';
import { Steps, type Watch } from '../steps.ts';
import type { CommandHead } from './command.ts';
import { movePins, type Reworded } from './note-pins.ts';

interface Entry {
  readonly entity: ChangeEntity;
  readonly entityId: string;
  readonly segmentId: SegmentId | null;
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

const SET = query(
  'segments.set',
  `UPDATE segments SET original = ?, source = ?, target = ?, state = ?, source_author = ?, target_author = ?,
     approved_by = ?, verdict_reason = ?, tags = ?, revision = revision + 1, changed_at = ? WHERE key = ?`,
);
const INSERT_COMMAND = query(
  'commands.insert',
  'INSERT INTO commands (id, kind, author, role, at, why, segments, of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
);
const INSERT_CHANGE = query(
  'changes.insert',
  `INSERT INTO changes (id, command, entity, entity_id, segment_id, field, before, after, parent, hash)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const PARENT = query<{ readonly key: number; readonly id: ChangeId }>(
  'changes.parent',
  'SELECT key, id FROM changes WHERE entity_id = ? AND field = ? ORDER BY key DESC LIMIT 1',
);

/** The work itself, scanning, writing the history, indexing. */
const PHASES = 4;

/** Collects what one command changes, and writes it into the history. Made by `runCommand`. */
export class Recorder {
  readonly db: WritableDb;
  readonly actor: Actor;
  readonly at: number;
  readonly command: CommandId = newId();
  /** The segments that were touched. */
  readonly segments = new Set<SegmentId>();
  /** Segments appeared or vanished. */
  structural = false;
  approvalsTaken = 0;
  /** Rules that were switched, changed, made or taken away: the project is looked through again for what they find. */
  readonly rules = new Set<string>();
  /** Terms that were made, changed or taken away, as they were and as they are. */
  readonly terms: Term[] = [];
  /** The command's own work is the first phase. */
  readonly steps: Steps;
  /** Notes whose place in a text the command itself has said. */
  readonly placed = new Set<NoteId>();
  /** Whether a note stays at its place although the text around it changes: asked of what is not `placed`. */
  stays: (note: NoteId) => boolean = () => false;
  readonly #reworded = new Map<number, Reworded>();
  readonly #entries: Entry[] = [];
  readonly #indexing: (() => void)[] = [];
  /** Segments whose texts are new, by key. */
  readonly #toScan = new Map<number, SegmentRow>();

  constructor(db: WritableDb, actor: Actor, at: number, watch: Watch = {}) {
    this.steps = new Steps(watch, PHASES);
    this.db = db;
    this.actor = actor;
    this.at = at;
  }

  record(entry: Entry): void {
    this.#entries.push(entry);
    if (entry.segmentId !== null) this.segments.add(entry.segmentId);
  }

  /** Sets fields of a segment, raises its revision, and gives back what it is now. */
  setSegment(row: SegmentRow, patch: Partial<SegmentContent>): SegmentRow {
    const next: SegmentRow = { ...row, ...patch, revision: row.revision + 1 };
    const changed = CONTENT_FIELDS.filter((field) => next[field] !== row[field]);
    if (changed.length === 0) return row;
    for (const field of changed) {
      const value = { before: row[field], after: next[field] };
      this.record({ entity: 'segment', entityId: row.id, segmentId: row.id, field, ...value });
    }
    const { original, source, target, state, sourceAuthor, targetAuthor, approvedBy, verdictReason, tags } =
      next;
    const authors = [sourceAuthor, targetAuthor, approvedBy] as const;
    this.db.run(SET, original, source, target, state, ...authors, verdictReason, tags, this.at, row.key);
    if (row.state === 'approved' && state !== 'approved') this.approvalsTaken += 1;
    const reworded = source !== row.source || target !== row.target;
    if (reworded) this.index(() => reindexSegment(this.db, next));
    if (reworded) {
      this.#reworded.set(row.key, { before: this.#reworded.get(row.key)?.before ?? row, now: next });
    }
    if (reworded || tags !== row.tags) this.#toScan.set(row.key, next);
    return next;
  }

  /**
   * Work on the full-text index, done when all else is: FTS5 writes out what it has gathered with every statement in
   * between that could fail, which is slow and leaves an index in crumbs.
   */
  index(work: () => void): void {
    this.#indexing.push(work);
  }

  appeared(row: SegmentRow): void {
    this.structural = true;
    this.#toScan.set(row.key, row);
  }

  vanished(key: number): void {
    this.structural = true;
    this.#toScan.delete(key);
    this.#reworded.delete(key);
  }

  /** Writes command and changes; false where there is nothing to write. */
  finish(head: CommandHead, scan: Scanner | ProjectScanner): boolean {
    const { steps } = this;
    movePins(this, this.#reworded);
    steps.begin(this.#toScan.size);
    new Rescanner(this.db, scan).rescan([...this.#toScan.values()].map(toScanned), steps.step);
    if (this.rules.size > 0) {
      for (const id of rescanByRules(this.db, scan, this.rules, steps)) this.segments.add(id);
    }
    if (this.terms.length > 0) {
      for (const id of rescanByTerms(this.db, scan, this.terms, steps)) this.segments.add(id);
    }
    if (VERDICTS.some((verdict) => verdict === head.kind)) this.approvalsTaken = 0;
    steps.begin(this.#entries.length);
    if (this.#entries.length > 0) this.#write(head);
    steps.begin(this.#indexing.length);
    for (const work of this.#indexing) {
      work();
      steps.step();
    }
    return this.#entries.length > 0;
  }

  #write({ kind, why = null, of }: CommandHead): void {
    const { db, actor, at, command } = this;
    const { id: author, role } = actor;
    const count = this.segments.size;
    const inserted = db.run(INSERT_COMMAND, command, kind, author, role, at, why, count, of?.key ?? null);
    const commandKey = Number(inserted.lastInsertRowid);
    let { changes, hash } = getFact(db, 'historyEnd');
    for (const { entity, entityId, segmentId, field, before, after } of this.#entries) {
      const id = newId<'change'>();
      const parent = db.get(PARENT, entityId, field);
      const values = { before: JSON.stringify(before), after: JSON.stringify(after) };
      hash = hashChange(hash, {
        ...{ id, commandId: command, kind, author, role, at, why, of: of?.id ?? null },
        ...{ entity, entityId, segmentId, field, ...values, parent: parent?.id ?? null },
      });
      const what = [entity, entityId, segmentId, field, values.before, values.after] as const;
      db.run(INSERT_CHANGE, id, commandKey, ...what, parent?.key ?? null, hash);
      changes += 1;
      this.steps.step();
    }
    setFact(db, 'historyEnd', { changes, hash });
  }
}
