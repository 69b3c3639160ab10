/** Terms and translation memories. */
import path from 'node:path';
import { readTmxMemory } from '../../../core/matching/tmx-memory.ts';
import { readTermFile, writeTermFile } from '../../../core/terms/files.ts';
import type { TermId } from '../../../core/terms/term.ts';
import { importMemory, removeMemory } from '../../../db/commands/memory.ts';
import { importTerms, setTerms } from '../../../db/commands/terms.ts';
import { findConcordance } from '../../../db/concordance.ts';
import type { ReadableDb } from '../../../db/connection.ts';
import { newId } from '../../../db/ids.ts';
import { findMatches } from '../../../db/matches.ts';
import { listMemories } from '../../../db/memory.ts';
import { getSegment } from '../../../db/segments.ts';
import { listTerms, termbaseOf } from '../../../db/terms.ts';
import { writeWhole } from '../../../db/whole-file.ts';
import type { SegmentMatches } from '../../ipc/contract.ts';
import { readSourceFile } from '../source-file.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

/** Bytes of a file of terms. */
const TERMS_FILE_LIMIT = 64 * 1024 * 1024;

export const terms: Operations<
  | 'terms.list'
  | 'terms.put'
  | 'terms.remove'
  | 'memory.remove'
  | 'memory.matches'
  | 'memory.search'
  | 'importTerms'
  | 'writeTerms'
  | 'importMemory'
> = {
  'terms.list': ({ session: { db } }) => ({ terms: listTerms(db), memories: listMemories(db) }),
  'terms.put': (asked, { term }) => {
    const id = term.id ?? newId<'term'>();
    const put = [{ ...term, id }];
    return { ...applied(asked, (db, c) => setTerms(db, c, { put }), 'scan'), term: id as TermId };
  },
  'terms.remove': (asked, request) =>
    applied(asked, (db, c) => setTerms(db, c, { remove: request.terms }), 'scan'),
  'memory.remove': (asked, { memory }) => applied(asked, (db, c) => removeMemory(db, c, memory)),
  'memory.matches': ({ session: { db } }, { segment }) => {
    const { source } = getSegment(db, segment);
    return { source, matches: findMatches(db, source, { segment }), terms: termsIn(db, source) };
  },
  'memory.search': ({ session: { db } }, { text, side }) => findConcordance(db, text, side),

  importTerms: (asked, { file }) => {
    const found = readTermFile(readSourceFile(file, TERMS_FILE_LIMIT));
    const done = applied(asked, (db, c) => importTerms(db, c, found), 'scan');
    return { ...done, name: path.basename(file), terms: found.length };
  },
  writeTerms: ({ session: { db } }, { file, format, title, source }) => {
    const all = listTerms(db);
    writeWhole(file, [writeTermFile(all, format, { title, source })]);
    return { name: path.basename(file), terms: all.length };
  },
  importMemory: (asked, { file }) => {
    const name = path.basename(file);
    const units = readTmxMemory(readSourceFile(file));
    const done = applied(
      asked,
      (db, c) => importMemory(db, c, { id: newId<'memory'>(), name, units }),
      'import',
    );
    return { ...done, name, units: units.length };
  },
};

function termsIn(db: ReadableDb, source: string): SegmentMatches['terms'] {
  return termbaseOf(db)
    .find('source', source)
    .flatMap(({ start, end, allowed, forbidden }) => [
      ...allowed.map((term) => ({ start, end, term, forbidden: false })),
      ...forbidden.map((term) => ({ start, end, term, forbidden: true })),
    ]);
}
