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
  /** Further files, each a document of its own. */
  readonly more: readonly ChosenFile[];
  /** Also what breaks its format's specification. */
  readonly anyway: boolean;
}

export type Column = keyof ImportPreview['mapping'];
export type FileSlot = 'thai' | 'english';

export function draftOf(
  thai: ChosenFile,
  english: ChosenFile | null,
  more: readonly ChosenFile[] = [],
): ImportDraft {
  const asRecognised = { thaiEncoding: null, englishEncoding: null, mapping: null, anyway: false };
  return { thai, english, more, ...asRecognised };
}

/** What may be one of two texts to be set side by side. */
export const isText = (name: string) => /(^[^.]+|\.(txt|text))$/i.test(name);

/** Another file takes the place: what was corrected for the one before does not hold for it. */
export function withFile(draft: ImportDraft, slot: FileSlot, file: ChosenFile | null): ImportDraft {
  if (slot === 'english') return { ...draft, english: file, englishEncoding: null };
  if (file === null) return draft;
  // Any other file has both languages, or a layout: no second text goes with it.
  if (!isText(file.name)) return draftOf(file, null, draft.more);
  return { ...draft, thai: file, thaiEncoding: null, mapping: null, anyway: false };
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

/** A file that is chosen twice is one. */
export function withMore(draft: ImportDraft, files: readonly ChosenFile[]): ImportDraft {
  const known = new Set([draft.thai.token, draft.english?.token, ...draft.more.map(({ token }) => token)]);
  const added = files.filter(({ token }) => !known.has(token));
  return { ...draft, more: [...draft.more, ...added], anyway: false };
}

export function withoutMore(draft: ImportDraft, file: ChosenFile): ImportDraft {
  return { ...draft, more: draft.more.filter(({ token }) => token !== file.token), anyway: false };
}

/**
 * The draft in which the file of this name, which has no Thai, is the English of the text beside it. Null where there is no such
 * file or text, or the one or the other may be meant.
 */
export function withEnglish(draft: ImportDraft, name: string): ImportDraft | null {
  const { thai, english, more } = draft;
  const [file, twin] = [thai, ...more].filter((one) => one.name === name);
  if (english !== null || file === undefined || twin !== undefined || !isText(name)) return null;
  if (file !== thai) {
    if (!isText(thai.name)) return null;
    return { ...withoutMore(draft, file), english: file, englishEncoding: null };
  }
  const [other, another] = more.filter((one) => isText(one.name));
  if (other === undefined || another !== undefined) return null;
  const encodings = { thaiEncoding: null, englishEncoding: draft.thaiEncoding };
  return { ...withoutMore(draft, other), thai: other, english: thai, ...encodings };
}

export function requestOf(draft: ImportDraft): ImportRequest {
  const { thaiEncoding, englishEncoding, mapping, more, anyway } = draft;
  return {
    thai: draft.thai.token,
    english: draft.english?.token ?? null,
    thaiEncoding,
    englishEncoding,
    mapping,
    ...(more.length === 0 ? {} : { more: more.map(({ token }) => token) }),
    ...(anyway ? { anyway } : {}),
  };
}

const LONGEST_NAME = 120;

/** A project's name from its file's: without the ending, and without a language mark before it (`news.th.txt`). */
export function suggestedName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]+$/, '');
  const bare = stem.replace(/[._-](th|tha|thai)$/i, '');
  return (bare.trim() === '' ? stem : bare).trim().slice(0, LONGEST_NAME);
}
