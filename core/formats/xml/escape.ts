/** Text as XML 1.0 takes it. */

function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
}

/** Whether XML 1.0 can't carry the code point at all, not even as a reference (production 2, Char). */
export function isInvalidXml(codePoint: number): boolean {
  if (codePoint < 0x20) return isControl(codePoint);
  return (codePoint >= 0xd800 && codePoint <= 0xdfff) || codePoint === 0xfffe || codePoint === 0xffff;
}

function reference(char: string): string {
  switch (char) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
  }
}

/** CR, NEL and LS as references: a parser would make plain line ends of the first, an XML 1.1 one of all three. */
const IN_TEXT = /[&<>\r\u007f-\u009f\u2028]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r\u007f-\u009f\u2028]/g;

/**
 * Text content with `invalid` in place of each character that XML can't carry; lone surrogates are such characters.
 * The default is the replacement character.
 */
export function escapeText(text: string, invalid: (codePoint: number) => string = () => '\ufffd'): string {
  return escapeRuns(text, IN_TEXT, invalid);
}

export function escapeAttribute(text: string): string {
  return escapeRuns(text, IN_ATTRIBUTE, () => '\ufffd');
}

function escapeRuns(text: string, special: RegExp, invalid: (codePoint: number) => string): string {
  let out = '';
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    if (isInvalidXml(code)) {
      out += text.slice(start, at).replace(special, reference) + invalid(code);
      start = at + size;
    }
    at += size;
  }
  return out + text.slice(start).replace(special, reference);
}

/** Whether XML carries every character of the text. */
export function isXmlText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (isInvalidXml(code)) return false;
    if (code > 0xffff) at += 1;
  }
  return true;
}

/** The text as it comes back from XML: the replacement character for what XML can't carry. */
export function asXmlCarries(text: string): string {
  return isXmlText(text) ? text : [...text].map((char) => (isXmlText(char) ? char : '\ufffd')).join('');
}
