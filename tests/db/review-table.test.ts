/** Tables for reviewers: out, edited, and in again. */
import { describe, expect, test } from 'vitest';
import type { ExportSegment } from '../../core/formats/document.ts';
import { writeDocument } from '../../core/formats/registry.ts';
import { readReviewDocx } from '../../core/formats/review/docx.ts';
import { readReviewXlsx } from '../../core/formats/review/xlsx.ts';
import { takeReview } from '../../db/commands/take-review.ts';
import { undo } from '../../db/commands/undo.ts';
import type { WritableDb } from '../../db/connection.ts';
import { exportSnapshot } from '../../db/export.ts';
import { matchReviewTable } from '../../db/review-table.ts';
import { exportLabels } from '../../i18n/export-labels.ts';
import { createI18n } from '../../i18n/index.ts';
import { actor, at, boon, by, content, edit, newProject, note, notesAt, rowAt } from './project.ts';

const WORDS = (['th', 'en'] as const).map((language) => exportLabels(createI18n(language).t, language));
const READ = { 'review-docx': readReviewDocx, 'review-xlsx': readReviewXlsx } as const;

/** The rows of a table that was written, with these segments changed by a reviewer, by number. */
function returned(
  db: WritableDb,
  changes: Readonly<Record<number, Partial<ExportSegment>>> = {},
  format: keyof typeof READ = 'review-xlsx',
) {
  const snapshot = exportSnapshot(db, {
    document: null,
    exportedBy: null,
    tool: { name: 'x', version: '1' },
  });
  const documents = snapshot.documents.map((one) => ({
    ...one,
    segments: one.segments.map((segment) => ({ ...segment, ...changes[segment.number] })),
  }));
  const labels = WORDS[0];
  if (labels === undefined) throw new Error('no words');
  return READ[format](writeDocument(format, { ...snapshot, documents }, { approvedOnly: false, labels }));
}

const project = () =>
  newProject([
    ['ปลา', 'Fish', 'translated'],
    ['กุ้ง', 'Shrimp', 'translated'],
    ['หอย', 'Shell', 'translated'],
    'ปู',
  ]);

const asked = (by: string, text: string) => ({
  ...{ id: 'x', parentId: null, author: by, at: '2024-01-01T00:00:00Z', text, resolved: false },
});

describe.each(['review-docx', 'review-xlsx'] as const)('%s', (format) => {
  test('unedited says nothing new, notes and all', () => {
    const db = project();
    note(db, 1, 'Which fish?');
    expect(matchReviewTable(db, returned(db, {}, format), WORDS)).toEqual({
      ...{ lines: [], same: 4, unknown: 0, repeated: 0 },
    });
  });

  test('tells texts, states and notes that were changed, and what was changed here too', () => {
    const db = project();
    const rows = returned(
      db,
      {
        1: { target: 'Mackerel', state: 'approved' },
        2: { state: 'changes-requested', notes: [asked('', 'Say prawn')] },
        3: { target: 'Clam' },
      },
      format,
    );
    edit(db, 3, 'Mussel');
    const stranger = { id: 'nobody', revision: 0, source: 'x', target: 'y', state: null, notes: '' };
    const found = matchReviewTable(db, [...rows, ...rows.slice(0, 1), stranger], WORDS);
    expect(found).toMatchObject({ same: 1, unknown: 1, repeated: 1 });
    expect(found.lines).toMatchObject([
      { number: 1, conflict: false, source: null, target: 'Mackerel', state: 'approved', note: null },
      { number: 2, conflict: false, target: null, state: 'changes-requested', note: 'Say prawn' },
      { number: 3, conflict: true, target: 'Clam', now: { target: 'Mussel' } },
    ]);
  });
});

describe('taking in', () => {
  test('is one command: texts, a note, a verdict with it as its reason; undone in one step', () => {
    const db = project();
    const before = content(db);
    const outcome = takeReview(db, by(boon), [
      { ...at(db, 1), target: 'Mackerel' },
      { ...at(db, 2), state: 'changes-requested', note: 'Say prawn' },
      { ...at(db, 3), state: 'approved' },
    ]);
    expect(outcome.skipped).toEqual([]);
    expect(rowAt(db, 1).segment).toMatchObject({
      target: 'Mackerel',
      state: 'translated',
      targetAuthor: boon.id,
    });
    expect(rowAt(db, 2).segment).toMatchObject({ state: 'changes-requested', verdictReason: 'Say prawn' });
    expect(notesAt(db, 2)).toMatchObject([{ text: 'Say prawn', author: boon.id }]);
    expect(rowAt(db, 3).segment).toMatchObject({ state: 'approved', approvedBy: boon.id });
    undo(db, by(boon));
    expect(content(db)).toEqual(before);
  });

  test('leaves what has changed since, and verdicts that are not allowed, and says so', () => {
    const db = project();
    const stale = at(db, 1);
    edit(db, 1, 'Tuna');
    const outcome = takeReview(db, by(boon), [
      { ...stale, target: 'Mackerel' },
      { ...at(db, 2), target: 'Prawn', state: 'approved' },
      { ...at(db, 4), state: 'translated' },
    ]);
    expect(outcome.skipped).toEqual([1, 2, 4].map((number) => rowAt(db, number).segment.id));
    expect(rowAt(db, 1).segment.target).toBe('Tuna');
    expect(rowAt(db, 2).segment).toMatchObject({ target: 'Prawn', state: 'translated' });
    expect(rowAt(db, 4).segment.state).toBe('untranslated');
    const translator = takeReview(db, by(actor('Dara', 'translator')), [{ ...at(db, 3), state: 'approved' }]);
    expect(translator.skipped).toHaveLength(1);
    expect(rowAt(db, 3).segment.state).toBe('translated');
  });
});
