/** Random things that people do, for the property tests: each tries one command and says whether it was one. */
import fc from 'fast-check';
import { SongphasaError } from '../../core/errors.ts';
import type { Actor, SegmentState } from '../../core/model.ts';
import { VERDICTS, type Verdict } from '../../core/workflow.ts';
import type { Outcome } from '../../db/applied.ts';
import { giveReason } from '../../db/commands/give-reason.ts';
import { keepArtifact, unkeepArtifact } from '../../db/commands/keep.ts';
import { setLocks } from '../../db/commands/lock.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { acceptSuggestion, addNote, deleteNote, editNote, resolveNote } from '../../db/commands/note.ts';
import { setOnePerson } from '../../db/commands/people-mode.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { restoreSegment } from '../../db/commands/restore.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { revertAll } from '../../db/commands/take-back.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { segmentHistory } from '../../db/history.ts';
import type { ThreadNote } from '../../db/notes.ts';
import { allRows, at, by, note, notesAt, rowAt, some } from './project.ts';

const KINDS = [
  'edit-source',
  'edit-target',
  'confirm',
  ...VERDICTS,
  ...VERDICTS,
  'split',
  'merge',
  'repair',
  'keep',
  'keep-everywhere',
  'unkeep',
  'note',
  'answer',
  'pinned-note',
  'pinned-note',
  'edit-note',
  'accept',
  'resolve',
  'reopen-note',
  'delete-note',
  'replace',
  'restore',
  'people-mode',
  'take-back',
  'give-reason',
] as const;
/** Not among any action: they would make the others idle too often. */
const LOCKING = ['lock', 'unlock'] as const;
type ActionKind = (typeof KINDS)[number] | (typeof LOCKING)[number];

export interface Action {
  readonly kind: ActionKind;
  /** Picks the segment, the note, the place ... by remainder. */
  readonly pick: number;
  readonly text: string;
}

const TEXTS = [
  '',
  ' ',
  '{1>Three<1}',
  'One',
  'Two XNUMX',
  'วัน 5 ที่ผ่านมา XNUMX วัน',
  'สาม สี่',
  '\ud83d\ude00ก้ำ',
  'a"b%_\n',
];

/** Actions of these kinds; with a small `maxPick`, on few segments. */
export function actions(kinds: readonly ActionKind[], maxPick: number): fc.Arbitrary<Action> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(maxPick),
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 8 })),
  });
}

export const anyAction = actions(KINDS, 1_000);

/** Null where the command was refused, or there was nothing to do it with. */
export function act(db: WritableDb, who: Actor, action: Action): Outcome | null {
  try {
    return run(db, who, action);
  } catch (thrown) {
    if (thrown instanceof SongphasaError || thrown instanceof NothingThere) return null;
    throw thrown;
  }
}

/** So that verdicts are mostly given where they can be. */
const MOSTLY_FROM: Record<Verdict, readonly SegmentState[]> = {
  approve: ['translated'],
  'request-changes': ['translated', 'approved'],
  reject: ['translated', 'approved'],
  reopen: ['approved', 'rejected', 'changes-requested'],
};

class NothingThere extends Error {}

function answer(db: WritableDb, who: Actor, { id, segmentId }: ThreadNote, text: string): Outcome {
  return addNote(db, by(who), { segment: segmentId, parent: id, text: text.trim() || 'So.' });
}

function pickFrom<Value>(values: readonly Value[], pick: number): Value {
  if (values.length === 0) throw new NothingThere();
  return some(values[pick % values.length]);
}

function run(db: WritableDb, who: Actor, { kind, pick, text }: Action): Outcome {
  const context = by(who);
  const rows = allRows(db);
  const number = (pick % rows.length) + 1;
  const where = at(db, number);
  const notes = () => rows.flatMap((row) => (row.notes > 0 ? notesAt(db, row.number) : []));
  const artifact = () => pickFrom(rowAt(db, number).artifacts, pick);
  switch (kind) {
    case 'edit-source':
      return updateSegment(db, context, { ...where, source: text, confirm: false });
    case 'edit-target':
      return updateSegment(db, context, { ...where, target: text, confirm: false });
    case 'confirm':
      return updateSegment(db, context, { ...where, target: text || 'Ready', confirm: true });
    case 'approve':
    case 'request-changes':
    case 'reject':
    case 'reopen': {
      const able = rows.filter(({ segment }) => MOSTLY_FROM[kind].includes(segment.state));
      const others =
        pick % 5 === 0 || able.length === 0 ? rows.slice(number - 1, number) : able.slice(0, 1 + (pick % 2));
      const segments = others.map((row) => at(db, row.number));
      return giveVerdict(db, context, { segments, verdict: kind, reason: text });
    }
    case 'split': {
      const { source, target } = rowAt(db, number).segment;
      const offsets = { sourceOffset: pick % (source.length + 1), targetOffset: pick % (target.length + 1) };
      return splitSegment(db, context, { ...where, ...offsets });
    }
    case 'merge':
      return mergeSegment(db, context, where);
    case 'repair': {
      const all = rows.flatMap(({ segment, artifacts }) =>
        artifacts.map(({ id, fixes }) => ({
          artifact: id,
          fix: pick % fixes.length,
          revision: segment.revision,
        })),
      );
      return applyRepairs(db, context, all.slice(0, 1 + (pick % 4)));
    }
    case 'keep':
    case 'keep-everywhere':
      return keepArtifact(db, context, {
        artifact: artifact().id,
        reason: text,
        everywhere: kind === 'keep-everywhere',
      });
    case 'unkeep':
      return unkeepArtifact(db, context, artifact().id);
    case 'note':
      return note(db, number, text.trim() || 'Why?', who);
    case 'pinned-note': {
      const { segment } = rowAt(db, number);
      const side = pick % 2 === 0 ? 'source' : 'target';
      const start = pick % (segment[side].length + 1);
      const span = { start, end: Math.min(segment[side].length, start + 1 + (pick % 5)) };
      const quote = segment[side].slice(span.start, span.end);
      return addNote(db, context, {
        ...{ segment: segment.id, parent: null, text, side, pin: quote === '' ? null : { span, quote } },
        ...{ category: 'style', severity: 'major', blocking: pick % 3 === 0 },
        suggestion: text.trim() || 'Better',
      });
    }
    case 'edit-note': {
      const one = pickFrom(notes(), pick);
      const kind = one.parentId === null ? { blocking: pick % 2 === 0, severity: 'minor' as const } : {};
      return editNote(db, context, { note: one.id, ...(pick % 3 === 0 ? { text } : {}), ...kind });
    }
    case 'accept': {
      const one = pickFrom(
        notes().filter(({ suggestion }) => suggestion !== null),
        pick,
      );
      const row = some(rows.find(({ segment }) => segment.id === one.segmentId));
      return acceptSuggestion(db, context, { note: one.id, expectedRevision: row.segment.revision });
    }
    case 'answer':
      return answer(db, who, pickFrom(notes(), pick), text);
    case 'resolve':
    case 'reopen-note':
      return resolveNote(db, context, { note: pickFrom(notes(), pick).id, resolved: kind === 'resolve' });
    case 'delete-note':
      return deleteNote(db, context, pickFrom(notes(), pick).id);
    case 'replace': {
      const edits = rows
        .filter(({ number: each }) => each % 2 === pick % 2)
        .map((row) => ({ ...at(db, row.number), side: 'target', after: `${row.segment.target}!` }) as const);
      return applyReplacements(db, context, edits);
    }
    case 'restore': {
      const history = segmentHistory(db, where.segment);
      return restoreSegment(db, context, { ...where, command: pickFrom(history, pick).command.id });
    }
    case 'lock':
    case 'unlock':
      return setLocks(db, context, { segments: [where.segment], locked: kind === 'lock' });
    case 'take-back': {
      const { author } = pickFrom(segmentHistory(db, where.segment), pick).command;
      return revertAll(db, context, { scope: { kind: 'person', person: author, since: null }, why: null });
    }
    case 'give-reason': {
      const { id } = pickFrom(segmentHistory(db, where.segment), pick).command;
      return giveReason(db, context, { command: id, reason: text });
    }
    case 'people-mode':
      return setOnePerson(db, context, pick % 2 === 0);
  }
}
