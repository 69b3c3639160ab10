import { escapeAttribute, escapeText } from './escape.ts';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value == null ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** An element whose content is XML already; an empty content closes in the start tag. Null attributes are left out. */
export function element(name: string, attributes: Attributes, content: string): string {
  const start = `<${name}${attributeText(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that holds text only. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeText(text));
}

/** An element of elements, each on lines of their own, two spaces further in. Not for where white space is text. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return element(name, attributes, '');
  return `<${name}${attributeText(attributes)}>\n${children.join('\n')}\n</${name}>`;
}

/** The same in pieces, for elements that hold a whole file: a child is made when its turn has come. */
export function* blockPieces(
  name: string,
  attributes: Attributes,
  children: Iterable<string | Iterable<string>>,
): Generator<string> {
  let empty = true;
  for (const child of children) {
    yield empty ? `<${name}${attributeText(attributes)}>\n` : '\n';
    empty = false;
    if (typeof child === 'string') yield child;
    else yield* child;
  }
  yield empty ? element(name, attributes, '') : `\n</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The pieces of a root element with what stands around it in a file. */
export function* wholeFile(root: Iterable<string>): Generator<string> {
  yield XML_DECLARATION;
  yield* root;
  yield '\n';
}
