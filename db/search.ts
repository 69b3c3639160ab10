import { normaliseForSearch } from '../core/text/search-form.ts';
import type { SqlValue } from './connection.ts';

export type SearchIn = 'both' | 'source' | 'target' | 'notes';

/** A condition on the column `key` of segments, with what fills its placeholders. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** The trigram index knows nothing shorter. Code points. */
const SHORTEST_INDEXED = 3;

/**
 * Segments in which the words stand as they are asked for, spaces and all; two spellings of one Thai word and both cases
 * meet. Null where there is nothing to look for.
 */
export function searchCondition(search: string, searchIn: SearchIn): Condition | null {
  const words = normaliseForSearch(search.toWellFormed().replaceAll('\0', ''));
  if (words.trim() === '') return null;
  return [...words].length < SHORTEST_INDEXED ? scanned(words, searchIn) : indexed(words, searchIn);
}

function indexed(words: string, searchIn: SearchIn): Condition {
  const phrase = `"${words.replaceAll('"', '""')}"`;
  if (searchIn === 'notes') {
    const rowids = 'SELECT rowid FROM note_search WHERE note_search MATCH ?';
    return { sql: `key IN (SELECT segment FROM notes WHERE key IN (${rowids}))`, params: [phrase] };
  }
  const match = searchIn === 'both' ? phrase : `{${searchIn}} : ${phrase}`;
  return {
    sql: 'key IN (SELECT rowid FROM segment_search WHERE segment_search MATCH ?)',
    params: [match],
  };
}

function scanned(words: string, searchIn: SearchIn): Condition {
  if (searchIn === 'notes') {
    const rowids = 'SELECT rowid FROM note_search WHERE instr(text, ?)';
    return { sql: `key IN (SELECT segment FROM notes WHERE key IN (${rowids}))`, params: [words] };
  }
  const sides = searchIn === 'both' ? ['source', 'target'] : [searchIn];
  const found = sides.map((side) => `instr(${side}, ?)`).join(' OR ');
  return {
    sql: `key IN (SELECT rowid FROM segment_search WHERE ${found})`,
    params: sides.map(() => words),
  };
}
