import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** A full stop between two Thai words: too long on both sides for an abbreviation (พ.ศ., มหาวิทยาลัย has none). */
const STOP =
  /(?<left>[\u0e01-\u0e3a\u0e40-\u0e4e]{6,})(?<mark>[.!?])(?<right>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{5,})(?!\.)/g;
/** A web or e-mail address that goes on in Thai; a Thai path begins after a slash. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”\u0e01-\u0e4e]*[A-Za-z0-9](?<thai>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{2,})|[\w.+-]+@[\w-]+(?:\.[\w-]+)+?(?<thai2>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{2,})/g;

/** Two sentences, or an address and what follows it, without the blank between: เมื่อคืนนี้.ประชาชนต้อง… */
export const gluedSentence: SegmentRule = {
  id: 'glued-sentence',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e][.!?][\u0e01-\u0e44]|[A-Za-z0-9][\u0e01-\u0e44]/.test(source)) return;
    for (const match of matchesOf(source, STOP)) {
      const { left = '', mark = '', right = '' } = match.groups;
      // Thai parts sentences with a blank alone; a question keeps its mark.
      const parted = mark === '.' ? `${left} ${right}` : `${left}${mark} ${right}`;
      yield {
        span: match,
        reason: { key: 'rules.glued-sentence.reason.stop', params: { text: mark } },
        fixes: [{ text: parted, safe: false }],
      };
    }
    if (!/:\/\/|www\.|@/.test(source)) return;
    for (const match of matchesOf(source, ADDRESS)) {
      const thai = match.groups.thai || match.groups.thai2 || '';
      const address = match.text.slice(0, match.text.length - thai.length);
      yield {
        span: match,
        reason: { key: 'rules.glued-sentence.reason.address', params: { text: address } },
        fixes: [{ text: `${address} ${thai}`, safe: false }],
      };
    }
  },
};
