import type { Span } from '../model.ts';

export const QUOTE_KINDS = ['curly', 'straight', 'guillemet', 'single-curly'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

const PAIRS: Readonly<Record<QuoteKind, readonly [string, string]>> = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  guillemet: ['«', '»'],
  'single-curly': ['‘', '’'],
};

export interface Quoted extends Span {
  /** Of the opening and the closing sign; they differ where the quotes are mixed. */
  readonly open: QuoteKind;
  readonly close: QuoteKind;
}

export function quoteSigns(kind: QuoteKind): readonly [string, string] {
  return PAIRS[kind];
}

/**
 * Quoted stretches in order, none inside another. `“` may be closed by `"` and the reverse: that is what the rule for
 * mixed quotes looks for. An apostrophe, an inch sign (55") and a quote that never closes are none.
 */
export function quotedSpans(text: string): Quoted[] {
  if (!/["“”«]/.test(text)) return [];
  const quoted: Quoted[] = [];
  let open: { readonly at: number; readonly kind: QuoteKind } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (open === null) {
      const kind = openingKind(text, at, char);
      if (kind !== null) open = { at, kind };
    } else if (char === '”' || char === '"' || char === '»') {
      const close: QuoteKind = char === '”' ? 'curly' : char === '"' ? 'straight' : 'guillemet';
      // “ inside « » is a quotation within it, as long as the outer one closes.
      if (open.kind === 'guillemet' && close !== 'guillemet' && text.includes('»', at)) continue;
      if (close === 'guillemet' && open.kind !== 'guillemet' && /[”"]/.test(text.slice(at))) continue;
      quoted.push({ start: open.at, end: at + 1, open: open.kind, close });
      open = null;
    } else if (char === '’' && open.kind === 'straight' && isStrayClose(text, at)) {
      quoted.push({ start: open.at, end: at + 1, open: 'straight', close: 'single-curly' });
      open = null;
    } else if (char === '“') {
      // “text“: an opening sign that closes, unless another quotation begins here.
      const closes =
        open.kind === 'curly' &&
        !/^[\u0e01-\u0e4e\p{L}\p{Nd}]/u.test(text.slice(at + 1)) &&
        !/\s/.test(text.charAt(at - 1));
      if (closes) {
        quoted.push({ start: open.at, end: at + 1, open: 'curly', close: 'single-curly' });
        open = null;
      } else open = { at, kind: 'curly' };
    }
  }
  return quoted;
}

/** "text’: nothing else closes the quotation, and ’ closes none of its own. */
function isStrayClose(text: string, at: number): boolean {
  return (
    !text.includes('‘') &&
    !/["”]/.test(text.slice(at)) &&
    /^$|[\s.,!?]/.test(text.charAt(at + 1)) &&
    /[\u0e01-\u0e4e!?]/.test(text.charAt(at - 1))
  );
}

function openingKind(text: string, at: number, char: string): QuoteKind | null {
  if (char === '“') return 'curly';
  if (char === '«') return 'guillemet';
  // ”text”: a closing sign that opens.
  if (
    char === '”' &&
    /^$|[\s(]/.test(text.charAt(at - 1)) &&
    /[\u0e01-\u0e4e\p{L}]/u.test(text.charAt(at + 1))
  )
    return 'single-curly';
  if (char !== '"' || /\p{Nd}/u.test(text.charAt(at - 1))) return null;
  return 'straight';
}
