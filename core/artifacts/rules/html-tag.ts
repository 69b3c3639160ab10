import type { Fix } from '../../model.ts';
import { MARKUP_TALK, SHORTCODES, TAGS } from '../lexicon/markup.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const NAMES = alternatives(TAGS);
const TAG = new RegExp(
  `<(?<inner>/?(?<name>${NAMES})(?: [^<>]{0,300})? ?/?)>|<(?<broken> ?/? ?(?<name2>${NAMES}) ?/? ?)>|<!--[^>]{0,200}-->|\\[/?(?:${alternatives(SHORTCODES)})(?: [^\\]]{0,200})?\\]|\\[/?(?:b|i|u|s|url|img|quote|code|size|color|font|list|center|spoiler)(?:=[^\\]]{0,120})?\\]`,
  'gi',
);
const TALK = new RegExp(alternatives(MARKUP_TALK));

/** Tags of the page, whole (<br>) or broken by the machine (< / b>), and short codes of its editor. */
export const htmlTag: SegmentRule = {
  id: 'html-tag',
  family: 'encoding',
  needs: 'source',
  severity: 'error',
  confidence: 0.93,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[<[]/.test(source) || TALK.test(source)) return;
    for (const match of matchesOf(source, TAG)) {
      const { inner = '', name = '', broken = '' } = match.groups;
      const remove: Fix = {
        text:
          /^(?:br|p|div|li|tr|td|h[1-6])$/i.test(name) && /\S$/.test(match.before) && /^\S/.test(match.after)
            ? ' '
            : '',
        label: { key: 'rules.html-tag.remove', params: {} },
        safe: false,
      };
      const mend: Fix[] =
        inner === '' && broken !== '' ? [{ text: `<${broken.replaceAll(' ', '')}>`, safe: false }] : [];
      yield {
        span: match,
        reason: {
          key: `rules.html-tag.reason.${mend.length > 0 ? 'broken' : 'left'}`,
          params: { text: match.text },
        },
        fixes: [...mend, remove],
      };
    }
  },
};
