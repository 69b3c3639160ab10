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

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
