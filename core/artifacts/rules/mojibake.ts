import { undoMojibake } from '../mojibake.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { insideAny, type Match, matchesOf, webSpans } from '../text.ts';

const QUICK = /[àâÃÂ]|[เ][ธน][^อ]|\\u0e[0-7]|%E0%B[89]/;
/** Lead bytes E0 B8, E0 B9 of Thai, E2 80 of typographic signs, C2 and C3 of accented letters, as Windows-1252 shows them. */
const AS_1252 =
  /(?:à[¸¹][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|â€[\u0080-\u00bf\u0152\u0153\u02dc\u2018-\u201e\u2022\u2026\u2122]|Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|Â[\u00a0-\u00bf])(?:[ -~]{0,2}(?:à[¸¹].|â€.|Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]))*/gu;
/** The same Thai bytes as Windows-874 shows them: เธ or เน and a third character, four times over or more. */
const AS_874 = /(?:เ[ธน][\u0080-\u00a0\u0e01-\u0e1f€…‘’“”•–—]){4,}/gu;

/** What is left of such bytes where a no-break space or a control character was lost: Â 199, â€ before a blank, MartÃnez. */
const REMAINS =
  /(?<=^|[\u0e01-\u0e4e\p{Nd}\s])Â(?=[\s\p{Nd}\u0e01-\u0e4e]|$)|â€(?=[\s\u0e01-\u0e4e]|$)|(?<=\p{L})Ã(?=\p{Ll})(?<=\p{Ll}Ã)/gu;
/** Thai letters as escapes of a program, or as bytes of an address that no address is around. */
const ESCAPED = /(?:\\u0e[0-7][0-9a-f]){2,}/gi;
const IN_PERCENTS = /(?:%E0%B[89]%[89AB][0-9A-F]){2,}/gi;

/** UTF-8 that was read as another encoding: à¸„à¸™ for คน. Where the bytes turn back into a text, that is the fix. */
export const mojibake: SegmentRule = {
  id: 'mojibake',
  family: 'encoding',
  needs: 'source',
  severity: 'error',
  confidence: 0.97,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const [pattern, readAs] of [
      [AS_1252, 'windows-1252'],
      [AS_874, 'windows-874'],
    ] as const) {
      for (const match of matchesOf(source, pattern)) {
        const right = undoMojibake(match.text, readAs);
        if (right === null && match.text.length < 6) continue;
        yield {
          span: match,
          reason: { key: 'rules.mojibake.reason', params: { text: match.text, encoding: readAs } },
          fixes: right === null ? [] : [{ text: right, safe: /[\u0e01-\u0e4e]{2}|^[“”‘’–—…]$/.test(right) }],
        };
      }
    }
    for (const match of matchesOf(source, REMAINS))
      yield garbled(match, 'windows-1252', match.text === 'Â' ? '' : null);
    for (const match of matchesOf(source, ESCAPED)) {
      const right = match.text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
      yield garbled(match, '\\u', right);
    }
    const web = webSpans(source);
    for (const match of matchesOf(source, IN_PERCENTS)) {
      if (/[/=?&.]$/.test(match.before) || insideAny(match, web)) continue;
      yield garbled(match, '%', decoded(match.text));
    }
  },
};

function garbled(match: Match, encoding: string, right: string | null): Finding {
  return {
    span: { start: match.start, end: match.end },
    reason: { key: 'rules.mojibake.reason', params: { text: match.text, encoding } },
    fixes: right === null ? [] : [{ text: right, safe: false }],
  };
}

function decoded(percents: string): string | null {
  try {
    return decodeURIComponent(percents);
  } catch {
    return null;
  }
}
