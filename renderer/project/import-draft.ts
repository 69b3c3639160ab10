/** The new project as the person has set it so far; every step gives a new draft. */
import type { ChosenFile, Encoding, ImportPreview, ImportRequest } from '../../electron/ipc/contract.ts';

export interface ImportDraft {
  /** The Thai text, or the table with both languages. */
  readonly thai: ChosenFile;
  readonly english: ChosenFile | null;
  /** Null: as recognised. */
  readonly thaiEncoding: Encoding | null;
  readonly englishEncoding: Encoding | null;
  readonly mapping: ImportPreview['mapping'] | null;
}

export type Column = keyof ImportPreview['mapping'];
export type FileSlot = 'thai' | 'english';

export function draftOf(thai: ChosenFile, english: ChosenFile | null): ImportDraft {
  return { thai, english, thaiEncoding: null, englishEncoding: null, mapping: null };
}

/** A table holds both languages: no second file goes with it. */
export const isTable = (name: string) => /\.(csv|tsv)$/i.test(name);

/** Another file takes the place: what was corrected for the one before does not hold for it. */
export function withFile(draft: ImportDraft, slot: FileSlot, file: ChosenFile | null): ImportDraft {
  if (slot === 'english') return { ...draft, english: file, englishEncoding: null };
  if (file === null) return draft;
  if (isTable(file.name)) return draftOf(file, null);
  return { ...draft, thai: file, thaiEncoding: null, mapping: null };
}

export function withEncoding(draft: ImportDraft, slot: FileSlot, encoding: Encoding): ImportDraft {
  return slot === 'thai' ? { ...draft, thaiEncoding: encoding } : { ...draft, englishEncoding: encoding };
}

/** One column serves one purpose: what held it before is left without. */
export function withColumn(
  draft: ImportDraft,
  recognised: ImportPreview['mapping'],
  column: Column,
  index: number | null,
): ImportDraft {
  const mapping = { ...(draft.mapping ?? recognised) };
  if (index !== null) {
    for (const other of ['source', 'target', 'id'] as const) {
      if (mapping[other] === index) mapping[other] = null;
    }
  }
  mapping[column] = index;
  return { ...draft, mapping };
}

export function swapped(draft: ImportDraft): ImportDraft {
  const { thai, english, thaiEncoding, englishEncoding } = draft;
  if (english === null) return draft;
  return {
    ...draft,
    thai: english,
    english: thai,
    thaiEncoding: englishEncoding,
    englishEncoding: thaiEncoding,
  };
}

export function requestOf(draft: ImportDraft): ImportRequest {
  const { thaiEncoding, englishEncoding, mapping } = draft;
  return {
    thai: draft.thai.token,
    english: draft.english?.token ?? null,
    thaiEncoding,
    englishEncoding,
    mapping,
  };
}

const LONGEST_NAME = 120;

/** A project's name from its file's: without the ending, and without a language mark before it (`news.th.txt`). */
export function suggestedName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]+$/, '');
  const bare = stem.replace(/[._-](th|tha|thai)$/i, '');
  return (bare.trim() === '' ? stem : bare).trim().slice(0, LONGEST_NAME);
}
