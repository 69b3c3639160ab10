import { ENTITIES, MARKUP_TALK } from '../lexicon/markup.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, insideAny, matchesOf, webSpans } from '../text.ts';

const NAMES = alternatives(Object.keys(ENTITIES));
const ENTITY = new RegExp(
  `&(?:amp;)*(?:(?<name>${NAMES})|#(?<decimal>[0-9]{2,6})|#[xX](?<hex>[0-9a-fA-F]{2,5}));`,
  'g',
);
/** The machine set a blank into it: & nbsp; &nbsp ; */
const BROKEN = new RegExp(`& (?<name>${NAMES}) ?;|&(?<name2>${NAMES}) ;`, 'g');
const TALK = new RegExp(alternatives(MARKUP_TALK));

/** Character references that were never turned into their characters: &nbsp; &amp;quot; &#8217; */
export const htmlEntity: SegmentRule = {
  id: 'html-entity',
  family: 'encoding',
  needs: 'source',
  severity: 'error',
  confidence: 0.96,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!source.includes('&') || TALK.test(source)) return;
    const web = webSpans(source);
    for (const match of matchesOf(source, ENTITY)) {
      if (insideAny(match, web)) continue;
      const { name = '', decimal = '', hex = '' } = match.groups;
      const text =
        name === ''
          ? fromNumber(decimal === '' ? Number.parseInt(hex, 16) : Number(decimal))
          : (ENTITIES[name] ?? null);
      yield finding(match, text, name);
    }
    for (const match of matchesOf(source, BROKEN)) {
      const name = match.groups.name || match.groups.name2 || '';
      yield finding(match, ENTITIES[name] ?? null, name);
    }
  },
};

function finding(
  match: { readonly start: number; readonly end: number; readonly text: string },
  text: string | null,
  name: string,
): Finding {
  return {
    span: { start: match.start, end: match.end },
    reason: { key: 'rules.html-entity.reason', params: { text: match.text } },
    // < and > could open a tag, so those are looked at one by one.
    fixes: text === null ? [] : [{ text, safe: name !== 'lt' && name !== 'gt' && !/[<>]/.test(text) }],
  };
}

function fromNumber(code: number): string | null {
  if (code === 0xa0) return ' ';
  const valid =
    code >= 0x20 &&
    code <= 0x10ffff &&
    !(code >= 0x7f && code <= 0x9f) &&
    !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : null;
}
