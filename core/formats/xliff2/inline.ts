import { type InlineTag, renderInline, type TagCode } from '../inline.ts';
import { block, element } from '../xml/build.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';

/** What XML can't carry stands as a code point element (XLIFF 2.1, `cp`). */
export function inlineText(text: string): string {
  return escapeText(text, (code) => `<cp hex="${code.toString(16).toUpperCase().padStart(4, '0')}"/>`);
}

function hints(tag: InlineTag): string {
  return `${tag.canCopy ? '' : ' canCopy="no"'}${tag.canDelete ? '' : ' canDelete="no"'}`;
}

/** A tag in the words of XLIFF 2, its native code in the unit's original data. */
function freshCode(tag: InlineTag): TagCode {
  const id = String(tag.number);
  const start = tag.code.open === '' ? '' : ` dataRef="d${id}"`;
  const end = tag.code.close === '' ? '' : ` dataRef="e${id}"`;
  if (tag.kind === 'single') {
    const equiv = tag.equivalent === '' ? '' : ` equiv="${escapeAttribute(tag.equivalent)}"`;
    return { open: `<ph id="${id}"${hints(tag)}${equiv}${start}/>`, close: '' };
  }
  if (!tag.encloses) {
    return {
      open: `<sc id="${id}"${hints(tag)}${start}/>`,
      close: `<ec startRef="${id}"${hints(tag)}${end}/>`,
    };
  }
  // The two references come together or not at all.
  const data = start === '' || end === '' ? '' : ` dataRefEnd="e${id}" dataRefStart="d${id}"`;
  return { open: `<pc id="${id}"${hints(tag)}${data}>`, close: '</pc>' };
}

/** Text with chips as the content of a source or target that we write ourselves. */
export function renderFresh(text: string, tags: readonly InlineTag[]): string {
  return renderInline(text, tags, inlineText, freshCode);
}

/** The native code of the tags; null where there is none. */
export function freshData(tags: readonly InlineTag[]): string | null {
  const data = tags.flatMap(({ number, code }) => [
    ...(code.open === '' ? [] : [element('data', { id: `d${number}` }, inlineText(code.open))]),
    ...(code.close === '' ? [] : [element('data', { id: `e${number}` }, inlineText(code.close))]),
  ]);
  return data.length === 0 ? null : block('originalData', {}, data);
}

/** Text with chips in the markup of the file that it came from; a tag that only the other side has is taken from there. */
export function renderBack(text: string, tags: readonly InlineTag[], side: 'source' | 'target'): string {
  return renderInline(text, tags, inlineText, (tag) =>
    side === 'source' ? (tag.source ?? tag.target) : (tag.target ?? tag.source),
  );
}
