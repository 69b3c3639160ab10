import { resolveReferences } from './entities.ts';

/**
 * The tokens of an HTML text with their places, by the tokenizer of the HTML standard as far as tags, comments and raw text
 * go. Nothing is an error: browsers read every file, and so does this. Linear in the length of the text.
 */
export interface HtmlAttribute {
  readonly name: string;
  /** References resolved. */
  readonly value: string;
  /** Of the value with its quotation marks; of the name where there is no value. */
  readonly start: number;
  readonly end: number;
}

export type HtmlToken =
  | { readonly kind: 'text' | 'comment' | 'doctype'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly attributes: readonly HtmlAttribute[];
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'end'; readonly name: string; readonly start: number; readonly end: number };

/** Elements whose content holds no tags. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);

const TAG_NAME = /[A-Za-z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s>"'][^\s>]*))?/y;

function readTag(
  text: string,
  nameAt: number,
): { name: string; attributes: HtmlAttribute[]; selfClosing: boolean; end: number } | null {
  TAG_NAME.lastIndex = nameAt;
  const name = TAG_NAME.exec(text)?.[0];
  if (name === undefined) return null;
  const attributes: HtmlAttribute[] = [];
  let at = nameAt + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    const [whole, attribute = '', , value] = match;
    at += whole.length;
    const from = at - (value ?? attribute).length;
    const bare = value === undefined ? '' : /^["']/.test(value) ? value.slice(1, -1) : value;
    attributes.push({ name: attribute.toLowerCase(), value: resolveReferences(bare), start: from, end: at });
  }
  const close = text.indexOf('>', at);
  if (close === -1) return null;
  return { name: name.toLowerCase(), attributes, selfClosing: text[close - 1] === '/', end: close + 1 };
}

export function* tokenizeHtml(text: string): Generator<HtmlToken> {
  let textStart = 0;
  let at = 0;
  /** Asked for once: a file full of `<!--` must not be searched to its end again and again. */
  let noMoreComments = false;
  const lastClose = text.lastIndexOf('>');
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open === -1 || open > lastClose) break;
    let token: HtmlToken | null = null;
    const next = text[open + 1] ?? '';
    if (text.startsWith('<!--', open) && !noMoreComments) {
      const end = text.indexOf('-->', open + 4);
      if (end === -1) noMoreComments = true;
      else token = { kind: 'comment', start: open, end: end + 3 };
    } else if (next === '!' || next === '?') {
      const end = text.indexOf('>', open);
      if (end !== -1) token = { kind: next === '!' ? 'doctype' : 'comment', start: open, end: end + 1 };
    } else if (/[A-Za-z]/.test(next)) {
      const tag = readTag(text, open + 1);
      if (tag !== null) token = { kind: 'start', start: open, ...tag };
    } else if (next === '/' && /[A-Za-z]/.test(text[open + 2] ?? '')) {
      const tag = readTag(text, open + 2);
      if (tag !== null) token = { kind: 'end', name: tag.name, start: open, end: tag.end };
    }
    if (token === null) {
      at = open + 1;
      continue;
    }
    if (open > textStart) yield { kind: 'text', start: textStart, end: open };
    yield token;
    at = token.end;
    textStart = at;
    if (token.kind === 'start' && RAW.has(token.name) && !token.selfClosing) {
      const end = new RegExp(`</${token.name}`, 'gi');
      end.lastIndex = at;
      const until = end.exec(text)?.index ?? text.length;
      if (until > at) yield { kind: 'text', start: at, end: until };
      at = until;
      textStart = until;
    }
  }
  if (textStart < text.length) yield { kind: 'text', start: textStart, end: text.length };
}
