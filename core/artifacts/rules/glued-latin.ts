import type { Finding, SegmentRule } from '../rule.ts';
import { insideAny, matchesOf, webSpans } from '../text.ts';

const QUICK = /[\u0e01-\u0e4e][A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ][\u0e01-\u0e4e]/;
const LATIN =
  /(?<![\p{Script=Latin}\p{Nd}_@#/\\.&+-])\p{Script=Latin}[\p{Script=Latin}\p{M}]{1,}(?:['’.&-]?[\p{Script=Latin}\p{Nd}]+)*/gu;
const THAI_LETTER = /[\u0e01-\u0e3a\u0e40-\u0e4e]/;
/** Hashtags, handles and file names are one token by nature: #รักBangkok, รายงานQ3.docx. */
const ONE_TOKEN = /[#@_\\/]\S*$/u;
const FILE_NAME = /^\S*\.[a-z0-9]{2,4}(?![\p{L}\p{Nd}])/u;
/** ไซซ์XL is how shops write it. */
const SIZE = /^(?:X{0,3}[SL]|M|FREE|Free)$/;
const SIZED = /(?:ไซซ์|ไซส์|ขนาด|เบอร์)$/;

/** Latin words of two letters or more that touch Thai letters; single letters (วิตามินC, เกรดA) are customary. */
export const gluedLatin: SegmentRule = {
  id: 'glued-latin',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    const web = webSpans(source);
    for (const match of matchesOf(source, LATIN)) {
      const before = source.charAt(match.start - 1);
      const after = source.charAt(match.end);
      const left = THAI_LETTER.test(before);
      const right = THAI_LETTER.test(after);
      if (!(left || right) || /num[x]/i.test(match.text)) continue;
      if (ONE_TOKEN.test(match.before) || FILE_NAME.test(match.text + match.after) || insideAny(match, web))
        continue;
      if (SIZE.test(match.text) && SIZED.test(match.before)) continue;
      const acronym = !/\p{Ll}/u.test(match.text) || match.text.length < 3;
      yield {
        span: match,
        reason: { key: 'rules.glued-latin.reason', params: { text: match.text } },
        fixes: [{ text: `${left ? ' ' : ''}${match.text}${right ? ' ' : ''}`, safe: false }],
        ...(acronym ? { severity: 'hint', confidence: 0.6 } : {}),
      };
    }
  },
};
