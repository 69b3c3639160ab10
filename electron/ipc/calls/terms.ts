/** Terms and translation memories of the project, and what of them belongs to a segment. */
import { z } from 'zod';
import { TERM_FORMATS } from '../../../core/terms/files.ts';
import { DOMAIN_LIMIT, NOTE_LIMIT, type TermId, WORD_LIMIT, WORDS_LIMIT } from '../../../core/terms/term.ts';
import type { Applied } from '../shown.ts';
import type { Concordance, MemoryId, SegmentMatches, TermList } from '../shown-terms.ts';
import { engine, id, nothing, segmentId, shell, side, token } from './call.ts';

const words = z.array(z.string().max(WORD_LIMIT)).max(WORDS_LIMIT);
const termId = id<TermId>();
const term = z.strictObject({
  /** Null: a new one. */
  id: termId.nullable(),
  thai: words,
  english: words,
  forbiddenThai: words,
  forbiddenEnglish: words,
  note: z.string().max(NOTE_LIMIT),
  domain: z.string().max(DOMAIN_LIMIT),
});

/** Longest text that is looked for in what was translated before. */
export const CONCORDANCE_LIMIT = 500;

export const termsCalls = {
  'terms.list': engine<TermList>()(nothing),
  /** Makes or changes a term; the project is looked through again where its words stand. */
  'terms.put': engine<Applied & { readonly term: TermId }>()(z.strictObject({ term })),
  'terms.remove': engine<Applied>()(z.strictObject({ terms: z.array(termId).min(1).max(1_000) })),
  /** A TBX file or a table, chosen before. */
  'terms.import': shell<Applied & { readonly name: string; readonly terms: number }>()(
    z.strictObject({ token }),
  ),
  /** Null where the person cancelled the dialog. */
  'terms.write': shell<{ readonly name: string; readonly terms: number } | null>()(
    z.strictObject({ format: z.enum(TERM_FORMATS) }),
  ),
  /** A TMX file, chosen before, as translation memory. */
  'memory.import': shell<Applied & { readonly name: string; readonly units: number }>()(
    z.strictObject({ token }),
  ),
  'memory.remove': engine<Applied>()(z.strictObject({ memory: id<MemoryId>() })),
  /** What was translated before and is like this segment, and the terms in it. */
  'memory.matches': engine<SegmentMatches>()(z.strictObject({ segment: segmentId })),
  'memory.search': engine<Concordance>()(z.strictObject({ text: z.string().max(CONCORDANCE_LIMIT), side })),
} as const;
