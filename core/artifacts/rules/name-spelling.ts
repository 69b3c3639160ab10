import { NAME_SPELLINGS } from '../lexicon/name-spellings.ts';
import { MORE_NAMES } from '../lexicon/name-variants-more.ts';
import { WORLD_NAMES } from '../lexicon/name-variants-world.ts';
import { PhraseIndex, type PhraseMatch } from '../phrase-index.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';

const NAMES = [...NAME_SPELLINGS, ...WORLD_NAMES, ...MORE_NAMES];
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  NAMES.flatMap((line) => line.map((spelling) => [spelling, line] as const)),
);
const INDEX = new PhraseIndex(SPELLINGS.keys());
const GOES_ON = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

/** Kiev on a menu is spelled as the menu does. */
function spellingsIn(text: string): PhraseMatch[] {
  return INDEX.find(text).filter(
    ({ start, phrase }) =>
      !GOES_ON.test(text.charAt(start + phrase.length)) && !text.startsWith('ไก่', start - 3),
  );
}

/** One name in two spellings, as บังคลาเทศ and บังกลาเทศ. The usual spelling of the document is held to be meant. */
export const nameSpelling: DocumentRule = {
  id: 'name-spelling',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const counts = count(segments);
    for (const line of NAMES) {
      const used = line.filter((spelling) => (counts.get(spelling) ?? 0) > 0);
      if (used.length < 2) continue;
      // Of equals the Royal Institute's, which comes first.
      const usual = used.reduce((best, next) =>
        (counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best,
      );
      const others = used.filter((spelling) => spelling !== usual);
      yield* findings(segments, others, usual);
    }
  },
};

function count(segments: readonly ScanSegment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of segments) {
    for (const { phrase } of spellingsIn(source)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return counts;
}

function* findings(
  segments: readonly ScanSegment[],
  others: readonly string[],
  usual: string,
): Generator<Finding & { readonly segment: number }> {
  for (const [segment, { source }] of segments.entries()) {
    if (!others.some((spelling) => source.includes(spelling))) continue;
    for (const { start, phrase } of spellingsIn(source)) {
      if (!others.includes(phrase)) continue;
      yield {
        segment,
        span: { start, end: start + phrase.length },
        reason: { key: 'rules.name-spelling.reason', params: { text: phrase, usual } },
        fixes: [{ text: usual, safe: false }],
      };
    }
  }
}
