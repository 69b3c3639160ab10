/** Files of terms (TBX, tables), as terms of a project and back. */
import { SongphasaError } from '../errors.ts';
import { readTbx } from '../formats/tbx/read.ts';
import { readTermTable, writeTermTable } from '../formats/tbx/table.ts';
import { type Concept, isForbidden, type Term as Word } from '../formats/tbx/terms.ts';
import { writeTbx } from '../formats/tbx/write.ts';
import { decodeXml } from '../formats/xml/decode.ts';
import type { Progress } from '../formats/xml/parse.ts';
import { sniffXml } from '../formats/xml/sniff.ts';
import { decode, detectEncoding } from '../text/encoding.ts';
import { TERMS_LIMIT, type Term, type TermDefinition, type TermId, tidyTerm } from './term.ts';

export const TERM_FORMATS = ['tbx', 'csv'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/** A term of a file, with the id that the file gives it where that is one of ours. */
export interface FileTerm extends TermDefinition {
  readonly id: TermId | null;
}

/** Our own ids are UUIDs; the TBX writer puts a letter before those that begin with a digit. */
const OWN_ID = /^c?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * The terms of a TBX file or a table that have a Thai or an English word. Throws the file, xml and csv codes, `format-unknown`
 * {extension}, `no-segments` where there is no term, `too-many-terms` {limit}.
 */
export function readTermFile(bytes: Uint8Array, progress?: Progress): FileTerm[] {
  if (bytes.length === 0) throw new SongphasaError('file-empty');
  const concepts = isXml(bytes)
    ? readTbx(bytes, progress)
    : readTermTable(decode(bytes, detectEncoding(bytes).encoding), null);
  const terms = concepts.map(toTerm).filter((term) => term !== null);
  if (terms.length === 0) throw new SongphasaError('no-segments');
  if (terms.length > TERMS_LIMIT) throw new SongphasaError('too-many-terms', { limit: TERMS_LIMIT });
  return terms;
}

function isXml(bytes: Uint8Array): boolean {
  try {
    return sniffXml(decodeXml(bytes.subarray(0, 4_096)).text) !== null;
  } catch {
    return false;
  }
}

function toTerm({ id, subject, definition, notes, terms }: Concept): FileTerm | null {
  const words = (language: RegExp, forbidden: boolean) => {
    const chosen = terms.filter((word) => language.test(word.language) && isForbidden(word) === forbidden);
    const preferred = ({ status }: Word) => Number(status === 'preferred');
    return chosen.toSorted((a, b) => preferred(b) - preferred(a)).map(({ text }) => text);
  };
  const note = [definition, ...notes, ...terms.flatMap((word) => word.notes)].filter((one) => one !== null);
  return tidyTerm({
    id: (OWN_ID.exec(id ?? '')?.[1] ?? null) as TermId | null,
    thai: words(THAI, false),
    english: words(ENGLISH, false),
    forbiddenThai: words(THAI, true),
    forbiddenEnglish: words(ENGLISH, true),
    note: [...new Set(note)].join('\n'),
    domain: subject ?? '',
  });
}

const THAI = /^tha?(?:[-_]|$)/i;
const ENGLISH = /^eng?(?:[-_]|$)/i;

/** @param facts say in the file what it is and where it comes from */
export function writeTermFile(
  terms: readonly Term[],
  format: TermFormat,
  facts: { readonly title: string; readonly source: string },
): Uint8Array {
  const concepts = terms.map(toConcept);
  return format === 'tbx' ? writeTbx(concepts, facts) : writeTermTable(concepts);
}

function toConcept({ id, thai, english, forbiddenThai, forbiddenEnglish, note, domain }: Term): Concept {
  const words = (language: string, allowed: readonly string[], forbidden: readonly string[]): Word[] => [
    ...allowed.map((text, index) => word(language, text, index === 0 ? 'preferred' : 'admitted')),
    ...forbidden.map((text) => word(language, text, 'deprecated')),
  ];
  return {
    id,
    subject: domain === '' ? null : domain,
    definition: null,
    notes: note === '' ? [] : [note],
    terms: [...words('th', thai, forbiddenThai), ...words('en', english, forbiddenEnglish)],
  };
}

function word(language: string, text: string, status: Word['status']): Word {
  return { language, text, status, partOfSpeech: null, notes: [] };
}

/** Each Thai word with each English one, for the alignment. */
export function termPairs(terms: readonly TermDefinition[]): { thai: string; english: string }[] {
  return terms.flatMap(({ thai, english }) =>
    thai.flatMap((one) => english.map((other) => ({ thai: one, english: other }))),
  );
}
