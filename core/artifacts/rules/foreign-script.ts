import { isCited } from '../citing.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const QUICK = /[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Two words in a script with spaces, two in one without. Shorter stretches are names or symbols (α, 漢字). */
const RUN =
  /(?<script>[\u0400-\u04ff]+(?:[ ,-]+[\u0400-\u04ff]+)+|[\u0370-\u03ff]{2,}(?:[ ,-]+[\u0370-\u03ff]{2,})+|[\u0590-\u05ff]+(?:[ ,-]+[\u0590-\u05ff]+)+|[\u0600-\u06ff]+(?:[ ,-]+[\u0600-\u06ff]+)+|[\u0900-\u097f]+(?: [\u0900-\u097f]+)+|[\u3040-\u30ff\u3400-\u9fff\u3001]{2,}|[\uac00-\ud7af]{2,}(?: [\uac00-\ud7af]+)+)/g;

/** A few characters may be a name or a proverb, unless one of them only occurs in sentences. */
const NAME_LIKE = /^(?!.*[的是在了有将会不我们你他这那年月日开始到与及很也都于为])[\u3400-\u9fff]{2,4}$/;

/** Text in a script that is neither Thai nor Latin, outside quotes and brackets, where originals are cited. */
export const foreignScript: SegmentRule = {
  id: 'foreign-script',
  family: 'untranslated-fragment',
  needs: 'source',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source) || !/[\u0e01-\u0e4e]/.test(source)) return;
    for (const match of matchesOf(source, RUN)) {
      const quoted = /[([{“‘«"「『《][^)\]}”’»"」』》]*$/.test(match.before);
      if (quoted || isCited(match.before, match.after)) continue;
      yield {
        span: match,
        reason: { key: 'rules.foreign-script.reason', params: { text: match.text } },
        fixes: [],
        ...(NAME_LIKE.test(match.text) ? { severity: 'hint', confidence: 0.6 } : {}),
      };
    }
  },
};
