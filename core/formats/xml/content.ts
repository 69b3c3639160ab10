/** Parts of inline content that all XML formats share. */
import type { Content, ContentTag, ContentText } from '../content.ts';
import type { TagCode } from '../inline.ts';
import type { XmlElement, XmlOther } from './tree.ts';

/** Exact markup of an element's two ends; one that closes itself gets an end, so that something can go between. */
export function endsOf(text: string, element: XmlElement): TagCode {
  const open = text.slice(element.start, element.innerStart);
  return element.selfClosing
    ? { open: open.replace(/\s*\/>$/, '>'), close: `</${element.name}>` }
    : { open, close: text.slice(element.innerEnd, element.end) };
}

const FREE = { equivalent: '', encloses: false, canDelete: true, canCopy: true, canReorder: true };

/** Something that stands alone and is kept as it is: unknown elements, comments, processing instructions. */
export function opaque(text: string, node: XmlElement | XmlOther, count: number): ContentTag {
  const markup = text.slice(node.start, node.end);
  return {
    kind: 'tag',
    role: 'single',
    key: `${node.kind} ${count}`,
    id: null,
    markup,
    code: markup,
    ...FREE,
  };
}

const LAID_OUT = /[ \t]*[\r\n][ \t\r\n]*/g;

/**
 * White space that only lays the file out: where nothing asks for it to be preserved, a run with a line end in it is one
 * space, and none at the edges. Runs without a line end stay: two spaces in Thai mean something.
 */
export function collapseLayout(content: Content): Content {
  const collapsed = content.map((item) =>
    item.kind === 'text' ? { ...item, text: item.text.replace(LAID_OUT, '\n') } : item,
  );
  const first = collapsed[0];
  if (first?.kind === 'text') collapsed[0] = { ...first, text: first.text.replace(/^\n/, '') };
  const at = collapsed.length - 1;
  const last = collapsed[at];
  if (last?.kind === 'text') collapsed[at] = { ...last, text: last.text.replace(/\n$/, '') };
  return collapsed
    .map((item): ContentText | ContentTag =>
      item.kind === 'text' ? { ...item, text: item.text.replaceAll('\n', ' ') } : item,
    )
    .filter((item) => item.kind === 'tag' || item.text !== '');
}
