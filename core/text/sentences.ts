import type { Language } from './words.ts';

/** Offsets at which a long paragraph may be cut; a cut is before its offset, white space stays with the left part. */
export function sentenceCuts(_text: string, _language: Language): number[] {
  return [];
}
