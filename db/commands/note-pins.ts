import { movePin } from '../../core/notes/note.ts';
import { shifted } from '../../core/text/map-span.ts';
import { listNotes, pinnedNotes, type ThreadNote } from '../notes.ts';
import type { SegmentRow } from '../segments.ts';
import { moveNote, pinNote } from './note-entries.ts';
import type { Recorder } from './recorder.ts';

/** The texts of a segment before and after a command. */
export interface Reworded {
  readonly before: Pick<SegmentRow, 'source' | 'target'>;
  readonly now: Pick<SegmentRow, 'source' | 'target'>;
}

/** Pinned notes go with the words that they are about, as part of the command that changed the texts. By key of the segment. */
export function movePins(record: Recorder, reworded: ReadonlyMap<number, Reworded>): void {
  for (const [key, texts] of reworded) {
    for (const note of pinnedNotes(record.db, [key])) {
      const { side } = note;
      if (side === null || record.placed.has(note.id) || record.stays(note.id)) continue;
      pinNote(record, note, movePin(note, texts.before[side], texts.now[side]));
    }
  }
}

/** With a split: threads on words of the second part go there. Both parts are as they are now. */
export function partNotes(record: Recorder, whole: SegmentRow, first: SegmentRow, second: SegmentRow): void {
  const notes = listNotes(record.db, first.id);
  const away = new Set<string>();
  for (const note of notes) {
    const { side, span } = note;
    if (side === null || span === null || span.start < first[side].length) continue;
    const by = whole[side].endsWith(second[side]) ? second[side].length - whole[side].length : null;
    if (by === null || span.start + by < 0) continue;
    away.add(note.id);
    pinNote(record, note, shifted(span, by));
  }
  for (const note of notes) {
    if (away.has(note.parentId ?? note.id)) moveNote(record, note, second.id);
  }
}

/** With a merge: the notes of the second segment come to the first, whose texts are those of both now. */
export function joinNotes(record: Recorder, second: SegmentRow, joined: SegmentRow): void {
  for (const note of listNotes(record.db, second.id)) {
    if (note.side !== null && note.span !== null) pinNote(record, note, placeInJoined(note, second, joined));
    moveNote(record, note, joined.id);
  }
}

function placeInJoined(note: ThreadNote, second: SegmentRow, joined: SegmentRow) {
  const { side, span } = note;
  if (side === null || span === null) return null;
  const [from, to] = [second[side], joined[side]];
  return to.endsWith(from) ? shifted(span, to.length - from.length) : movePin(note, from, to);
}
