/** Terms as files carry them: concepts, with their terms in each language. */
export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated', 'superseded'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export interface Term {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly status: TermStatus | null;
  /** As ISO 12620 names it: `noun`, `verb`, `properNoun` ... */
  readonly partOfSpeech: string | null;
  readonly notes: readonly string[];
}

export interface Concept {
  readonly id: string | null;
  readonly subject: string | null;
  readonly definition: string | null;
  readonly notes: readonly string[];
  readonly terms: readonly Term[];
}

/** A word that is on record so that nobody uses it. */
export function isForbidden({ status }: Term): boolean {
  return status === 'deprecated' || status === 'superseded';
}
