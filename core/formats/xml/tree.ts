/** XML as a tree that knows where in the text each part stands, so that a file can be changed in place. */

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Empty for an attribute without a prefix. */
  readonly uri: string;
  readonly value: string;
}

/** Offsets are UTF-16 units of the decoded text. */
export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly parent: XmlElement | null;
  readonly children: XmlNode[];
  /** Of the `<` of the start tag. */
  readonly start: number;
  /** After the start tag. */
  readonly innerStart: number;
  /** Of the end tag; innerStart where the element closes itself. */
  innerEnd: number;
  end: number;
  readonly selfClosing: boolean;
  /** 1-based, of the end of the start tag. */
  readonly line: number;
  readonly column: number;
}

export interface XmlTextNode {
  readonly kind: 'text';
  text: string;
  readonly start: number;
  end: number;
}

/** A comment or a processing instruction. */
export interface XmlOther {
  readonly kind: 'comment' | 'instruction';
  readonly start: number;
  readonly end: number;
}

export type XmlNode = XmlElement | XmlTextNode | XmlOther;

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

export function attribute(element: XmlElement, local: string, uri = ''): string | null {
  return element.attributes.find((one) => one.local === local && one.uri === uri)?.value ?? null;
}

export function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** Child elements of that name, in the parent's own namespace unless another is named. */
export function childrenNamed(element: XmlElement, local: string, uri = element.uri): XmlElement[] {
  return elements(element).filter((child) => child.local === local && child.uri === uri);
}

export function childNamed(element: XmlElement, local: string, uri = element.uri): XmlElement | null {
  return elements(element).find((child) => child.local === local && child.uri === uri) ?? null;
}

export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    yield child;
    yield* descendants(child);
  }
}

/** All text in the element, however deep. */
export function textContent(element: XmlElement): string {
  return element.children
    .map((child) => (child.kind === 'text' ? child.text : child.kind === 'element' ? textContent(child) : ''))
    .join('');
}

/** The value of an attribute that holds for an element and what is in it, such as xml:space. */
export function inherited(element: XmlElement, local: string, uri = ''): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const value = attribute(at, local, uri);
    if (value !== null) return value;
  }
  return null;
}
