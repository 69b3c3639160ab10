import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { webSpans } from '../artifacts/text.ts';

interface Address {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function addresses(text: string): Address[] {
  return webSpans(text).map(({ start, end }) => {
    const address = text.slice(start, end).replace(/[.,;:!?)\]}'"’”\u0e01-\u0e4e]+$/u, '');
    return { start, end: start + address.length, text: address };
  });
}

/** A web or e-mail address of the Thai that the English has not, or has otherwise; and the reverse. */
export const addressDiffers: SegmentRule = {
  id: 'address-differs',
  family: 'encoding',
  needs: 'pair',
  severity: 'error',
  confidence: 0.92,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/:\/\/|www\.|@/.test(source + target)) return;
    const thai = addresses(source);
    const english = addresses(target);
    // The English site of the same page often differs by its path alone: /th/ and /en/.
    const key = (text: string) =>
      text
        .toLowerCase()
        .replace(/\/(?:th|en)(?=\/|$)|\/$/g, '')
        .replace(/^https?:\/\//, '');
    const inThai = new Set(thai.map(({ text }) => key(text)));
    const inEnglish = new Set(english.map(({ text }) => key(text)));
    for (const { text, ...span } of thai) {
      if (inEnglish.has(key(text))) continue;
      yield { span, reason: { key: 'rules.address-differs.reason.missing', params: { text } }, fixes: [] };
    }
    for (const { text, ...span } of english) {
      if (inThai.has(key(text))) continue;
      yield {
        side: 'target',
        span,
        reason: { key: 'rules.address-differs.reason.extra', params: { text } },
        fixes: [],
      };
    }
  },
};
