/** What the project's terms ask of a pair. Without terms in the scan's context they find nothing. */
import type { Finding, ScanContext, ScanSegment, SegmentRule } from '../artifacts/rule.ts';
import type { Fix, Side } from '../model.ts';
import { shapedLike } from '../terms/english-forms.ts';
import type { Term } from '../terms/term.ts';
import type { TermFound } from '../terms/termbase.ts';

/**
 * A Thai term stands in the source and none of its English words in the target. Said once for each term. Where a forbidden
 * word stands for it, that is said by `forbidden-term`, and not twice.
 */
export const termMissing: SegmentRule = {
  id: 'term-missing',
  family: 'terminology',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source, target }: ScanSegment, context?: ScanContext): Generator<Finding> {
    const found = context?.terms.find('source', source) ?? [];
    if (found.length === 0) return;
    const said = context?.terms.saidIn(target) ?? new Set();
    const told = new Set<string>();
    for (const { start, end, allowed } of found) {
      const terms = allowed.filter(({ english }) => english.length > 0);
      const text = source.slice(start, end);
      if (terms.length === 0 || terms.some((term) => said.has(term)) || told.has(text)) continue;
      told.add(text);
      const wanted = [...new Set(terms.flatMap(({ english }) => english))].slice(0, MOST_WORDS).join(', ');
      const reason = { key: 'rules.term-missing.reason', params: { text, wanted } };
      yield { span: { start, end }, reason, fixes: [] };
    }
  },
};

/** Most words that a reason names. */
const MOST_WORDS = 5;

/** A word that a term forbids, on either side; the fix is the preferred one. */
export const forbiddenTerm: SegmentRule = {
  id: 'forbidden-term',
  family: 'terminology',
  needs: 'source',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect(segment: ScanSegment, context?: ScanContext): Generator<Finding> {
    const sides: readonly Side[] = ['source', 'target'];
    for (const side of sides) {
      for (const found of context?.terms.find(side, segment[side]) ?? []) {
        // What one term forbids may be another's own word.
        if (found.allowed.length === 0) yield forbiddenIn(side, segment[side], found);
      }
    }
  },
};

function forbiddenIn(side: Side, text: string, { start, end, forbidden }: TermFound): Finding {
  const word = text.slice(start, end);
  const preferred = forbidden.flatMap((term) => wordsOf(term, side)[0] ?? []);
  const fixes = [...new Set(preferred)].map(
    (wanted): Fix => ({ text: side === 'target' ? shapedLike(word, wanted) : wanted, safe: false }),
  );
  const wanted = preferred[0];
  const reason =
    wanted === undefined
      ? { key: 'rules.forbidden-term.reason.alone', params: { text: word } }
      : { key: 'rules.forbidden-term.reason.instead', params: { text: word, wanted } };
  return { side, span: { start, end }, reason, fixes };
}

function wordsOf({ thai, english }: Term, side: Side): readonly string[] {
  return side === 'source' ? thai : english;
}
