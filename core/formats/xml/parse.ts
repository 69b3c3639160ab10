import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SongphasaError } from '../../errors.ts';
import { xmlMalformed } from './decode.ts';
import type { XmlAttribute, XmlElement, XmlNode, XmlTextNode } from './tree.ts';

/** Called as work goes on; stops the work by throwing `cancelled`. */
export type Progress = (done: number, total: number) => void;

export interface ParseOptions {
  /**
   * Called with every element once it is complete. What it has no more use for it takes from `children` of the element,
   * so that a large file never stands in memory as one tree.
   */
  readonly onClose?: (element: XmlElement) => void;
  /** Called with every element as it opens: without children yet. */
  readonly onOpen?: (element: XmlElement) => void;
  readonly progress?: Progress;
}

/** Deeper nesting or more attributes than any file of these formats has; both cost time and stack. */
const MAX_DEPTH = 200;
const MAX_ATTRIBUTES = 200;
const MAX_NAME = 1_000;
const CHUNK = 1 << 16;

/** `1:5: text` and `file:1:5: text`, as saxes words its errors. */
function wording(message: string): string {
  return message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '');
}

function attributesOf(tag: SaxesTagNS): XmlAttribute[] {
  return Object.values(tag.attributes).map(({ name, prefix, local, uri, value }) => ({
    name,
    prefix,
    local,
    uri: prefix === '' ? '' : uri,
    value,
  }));
}

/**
 * The root element of a well-formed XML 1.0 text. Entities other than the five of XML are refused, a DTD is passed over
 * unread where it only names an outside one and refused where it declares anything. Throws `xml-malformed` {line, column, reason}.
 */
export function parseXml(text: string, options: ParseOptions = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const { onOpen, onClose, progress } = options;
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  /** Where the last markup ended: text begins there, and the next markup at the next `<`. */
  let last = 0;
  let attributeCount = 0;

  const add = (node: XmlNode): void => {
    open.at(-1)?.children.push(node);
  };
  const markup = (unread = 0): { start: number; end: number } => {
    const start = text.indexOf('<', last);
    last = parser.position + unread;
    return { start, end: last };
  };

  parser.on('error', (error) => {
    throw new SongphasaError('xml-malformed', {
      line: parser.line,
      column: parser.columnIndex,
      reason: wording(error.message),
    });
  });
  parser.on('xmldecl', () => markup());
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw xmlMalformed(parser.line, parser.columnIndex, 'dtd-not-allowed');
    markup();
  });
  // saxes reports a comment before it has read its `>`.
  parser.on('comment', () => add({ kind: 'comment', ...markup(1) }));
  parser.on('processinginstruction', () => add({ kind: 'instruction', ...markup() }));
  const addText = (content: string, start: number, end: number): void => {
    const before = open.at(-1)?.children.at(-1);
    if (before?.kind === 'text' && before.end === start) {
      before.text += content;
      before.end = end;
    } else add({ kind: 'text', text: content, start, end } satisfies XmlTextNode);
  };
  parser.on('text', (content) => {
    const next = text.indexOf('<', last);
    addText(content, last, next === -1 ? text.length : next);
  });
  parser.on('cdata', (content) => {
    const { start, end } = markup();
    addText(content, start, end);
  });
  parser.on('opentagstart', (tag) => {
    attributeCount = 0;
    if (tag.name.length > MAX_NAME) throw xmlMalformed(parser.line, parser.columnIndex, 'name-too-long');
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MAX_ATTRIBUTES) {
      throw xmlMalformed(parser.line, parser.columnIndex, 'too-many-attributes');
    }
  });
  parser.on('opentag', (tag) => {
    const { start, end } = markup();
    if (open.length >= MAX_DEPTH) throw xmlMalformed(parser.line, parser.columnIndex, 'too-deep');
    const one: XmlElement = {
      kind: 'element',
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: attributesOf(tag),
      parent: open.at(-1) ?? null,
      children: [],
      start,
      innerStart: end,
      innerEnd: end,
      end,
      selfClosing: tag.isSelfClosing,
      line: parser.line,
      column: parser.columnIndex,
    };
    add(one);
    root ??= one;
    open.push(one);
    onOpen?.(one);
  });
  parser.on('closetag', (tag) => {
    const one = open.pop();
    if (one === undefined) return;
    if (!tag.isSelfClosing) {
      const { start, end } = markup();
      one.innerEnd = start;
      one.end = end;
    }
    onClose?.(one);
  });

  for (let at = 0; at < text.length; at += CHUNK) {
    progress?.(at, text.length);
    parser.write(text.slice(at, at + CHUNK));
  }
  parser.close();
  if (root === null) throw new SongphasaError('file-empty');
  return root;
}
