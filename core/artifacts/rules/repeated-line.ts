import type { DocumentRule, Finding } from '../rule.ts';

/** Shorter lines repeat by nature: headings, labels, answers. */
const SHORTEST = 32;

/** A label with its time is a label. */
const TIME_AT_END = /(?:ที่ผ่านมา|ที่แล้ว|ก่อน)$/;

/** A long line that stands in the document before, word for word: side bars are pasted along with the article. */
export const repeatedLine: DocumentRule = {
  id: 'repeated-line',
  family: 'repetition',
  needs: 'document',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const first = new Map<string, number>();
    for (const [segment, { source }] of segments.entries()) {
      const line = source.trim();
      if (line.length < SHORTEST || TIME_AT_END.test(line) || !/[\u0e01-\u0e4e]/.test(line)) continue;
      const known = first.get(line);
      if (known === undefined) {
        first.set(line, segment);
        continue;
      }
      const start = source.indexOf(line);
      yield {
        segment,
        span: { start, end: start + line.length },
        reason: { key: 'rules.repeated-line.reason', params: { segment: known + 1 } },
        fixes: [],
      };
    }
  },
};
