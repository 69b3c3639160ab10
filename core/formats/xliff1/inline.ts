import { type InlineTag, renderInline, type TagCode } from '../inline.ts';
import { element } from '../xml/build.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { CHARACTER } from './content.ts';

/** 1.2 has no element for what XML can't carry: it stands as native code with its number, and our reader takes it back. */
export function characters(): (text: string) => string {
  let count = 0;
  return (text) =>
    escapeText(text, (code) => {
      count += 1;
      const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return element('ph', { id: `c${count}`, ctype: CHARACTER }, number);
    });
}

/** A tag in the words of XLIFF 1.2, with its native code. */
function freshCode(tag: InlineTag): TagCode {
  const clone = tag.canCopy ? '' : ' clone="no"';
  const open = escapeText(tag.code.open);
  if (tag.kind === 'single') {
    const equivalent = tag.equivalent === '' ? '' : ` equiv-text="${escapeAttribute(tag.equivalent)}"`;
    return { open: `<ph id="${tag.number}"${equivalent}>${open}</ph>`, close: '' };
  }
  if (tag.code.open === '' && tag.code.close === '') {
    return { open: `<g id="${tag.number}"${clone}>`, close: '</g>' };
  }
  const ids = `id="${tag.number}" rid="${tag.number}"`;
  return { open: `<bpt ${ids}>${open}</bpt>`, close: `<ept ${ids}>${escapeText(tag.code.close)}</ept>` };
}

export function renderFresh(text: string, tags: readonly InlineTag[]): string {
  return renderInline(text, tags, characters(), freshCode);
}

/** Text with chips in the markup of the file that it came from; a tag that only the other side has is taken from there. */
export function renderBack(text: string, tags: readonly InlineTag[], side: 'source' | 'target'): string {
  return renderInline(text, tags, characters(), (tag) =>
    side === 'source' ? (tag.source ?? tag.target) : (tag.target ?? tag.source),
  );
}
