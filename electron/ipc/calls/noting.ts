/** Notes. */
import { z } from 'zod';
import {
  type DocumentId,
  NOTE_CATEGORIES,
  NOTE_SEVERITIES,
  type NoteId,
  type PersonId,
} from '../../../core/model.ts';
import type { Applied, FoundThreads, ListedThread, NoteDraft, ThreadNote } from '../shown.ts';
import { engine, id, nothing, segmentId, TEXT_LIMIT } from './call.ts';

const noteId = id<NoteId>();
const side = z.enum(['source', 'target']);
const category = z.enum(NOTE_CATEGORIES).nullable();
const severity = z.enum(NOTE_SEVERITIES).nullable();
const words = z.string().max(10_000);
const suggestion = z.string().max(TEXT_LIMIT).nullable();
const offset = z.int().min(0).max(TEXT_LIMIT);
/** The words that it is about: where they stood when they were chosen, and how they read. */
const pin = z.strictObject({
  span: z.strictObject({ start: offset, end: offset }),
  quote: z.string().min(1).max(TEXT_LIMIT),
});

/** What the form of a note holds, as it is kept while it is being written. */
export const noteDraft = z.strictObject({
  text: words,
  side: side.nullable(),
  pin: pin.nullable(),
  category,
  severity,
  blocking: z.boolean(),
  suggestion,
});
export type DraftedNote = z.infer<typeof noteDraft>;

export const noteFilter = z.strictObject({
  status: z.enum(['open', 'resolved', 'all']),
  blocking: z.boolean(),
  mine: z.boolean(),
  mentionsMe: z.boolean(),
  category,
  author: id<PersonId>().nullable(),
  document: id<DocumentId>().nullable(),
});
export type NoteFilter = z.infer<typeof noteFilter>;
const sort = z.enum(['newest', 'segment', 'severity']);
export type NoteSort = z.infer<typeof sort>;

export const notingCalls = {
  'notes.list': engine<readonly ThreadNote[]>()(z.strictObject({ segment: segmentId })),
  /** A text may be missing only where there is a suggestion. Answers have no details. */
  'notes.add': engine<Applied>()(
    z.strictObject({
      segment: segmentId,
      parent: noteId.nullable(),
      text: z.string().trim().max(10_000),
      side: side.nullable().optional(),
      pin: pin.nullable().optional(),
      category: category.optional(),
      severity: severity.optional(),
      blocking: z.boolean().optional(),
      suggestion: suggestion.optional(),
    }),
  ),
  /** What is absent stays. */
  'notes.edit': engine<Applied>()(
    z.strictObject({
      note: noteId,
      text: z.string().trim().min(1).max(10_000).optional(),
      category: category.optional(),
      severity: severity.optional(),
      blocking: z.boolean().optional(),
      suggestion: suggestion.optional(),
    }),
  ),
  'notes.resolve': engine<Applied>()(z.strictObject({ note: noteId, resolved: z.boolean() })),
  /** Puts the suggestion in place; `expectedRevision` of the segment, as the difference was shown. */
  'notes.accept': engine<Applied>()(z.strictObject({ note: noteId, expectedRevision: z.int().min(0) })),
  'notes.delete': engine<Applied>()(z.strictObject({ note: noteId })),
  /** Threads of the whole project. */
  'notes.find': engine<FoundThreads>()(z.strictObject({ filter: noteFilter, sort })),
  'notes.threads': engine<readonly ListedThread[]>()(
    z.strictObject({ notes: z.array(noteId).min(1).max(200) }),
  ),
  /** What is being written, in case the app ends: of the person who works now. */
  'notes.drafts': engine<readonly NoteDraft[]>()(nothing),
  'notes.putDraft': engine<null>()(
    z.strictObject({ place: z.string().min(1).max(100), draft: noteDraft.nullable() }),
  ),
} as const;
