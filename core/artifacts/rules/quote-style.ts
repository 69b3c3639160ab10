import { type QuoteKind, quotedSpans, quoteSigns } from '../quotes.ts';
import type { DocumentRule, Finding } from '../rule.ts';

/** A document that quotes with “ ” in one place and " " in another: the rarer kind is named. */
export const quoteStyle: DocumentRule = {
  id: 'quote-style',
  family: 'spacing',
  needs: 'document',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const all = segments.flatMap(({ source }, segment) =>
      quotedSpans(source)
        .filter(({ open, close }) => open === close && (open === 'curly' || open === 'straight'))
        // Code and commands have signs of their own.
        .filter(({ start, end }) => /[\u0e01-\u0e4e]/.test(source.slice(start, end)))
        .map((quoted) => ({ ...quoted, segment, source })),
    );
    const curly = all.filter(({ open }) => open === 'curly').length;
    const straight = all.length - curly;
    if (curly === 0 || straight === 0) return;
    const rarer: QuoteKind = straight <= curly ? 'straight' : 'curly';
    const [open, close] = quoteSigns(rarer === 'straight' ? 'curly' : 'straight');
    for (const quoted of all) {
      if (quoted.open !== rarer) continue;
      const inside = quoted.source.slice(quoted.start + 1, quoted.end - 1);
      yield {
        segment: quoted.segment,
        span: { start: quoted.start, end: quoted.end },
        reason: { key: 'rules.quote-style.reason', params: { curly, straight } },
        fixes: [{ text: open + inside + close, safe: false }],
      };
    }
  },
};
