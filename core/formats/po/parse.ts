/**
 * GNU gettext PO (gettext manual, The Format of PO Files), with the places of what may change, so that a file can be
 * written into. Own code: what libraries there are forget the file's layout.
 */
import { fileMalformed } from '../malformed.ts';

export interface PoString {
  readonly text: string;
  /** From the keyword to the end of its last line, without the line end. */
  readonly start: number;
  readonly end: number;
  /** `msgstr`, `msgstr[1]`: with what stands before the first quotation mark. */
  readonly keyword: string;
}

export interface PoEntry {
  /** Of its first line. */
  readonly start: number;
  readonly context: string | null;
  readonly id: PoString | null;
  readonly plural: PoString | null;
  readonly translations: readonly PoString[];
  /** `# `: by translators. */
  readonly comments: readonly string[];
  /** `#.`: by programmers. */
  readonly extracted: readonly string[];
  readonly references: readonly string[];
  readonly flags: readonly string[];
  /** The line of the flags, without the line end; null where there is none. */
  readonly flagLine: { readonly start: number; readonly end: number } | null;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** Text of what stands between the quotation marks, as in C. */
function unescapePo(text: string): string {
  return text.replace(
    /\\(?:x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|(.))/gs,
    (_, hex?: string, octal?: string, char?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return ESCAPES.get(char ?? '') ?? char ?? '';
    },
  );
}

interface Building {
  start: number;
  context: PoString | null;
  id: PoString | null;
  plural: PoString | null;
  translations: PoString[];
  comments: string[];
  extracted: string[];
  references: string[];
  flags: string[];
  flagLine: PoEntry['flagLine'];
  /** The string that continuation lines belong to. */
  last: { text: string; end: number } | null;
}

const QUOTED = /^"((?:[^"\\]|\\.)*)"\s*$/s;
const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)(\s*)/;

const fresh = (start: number): Building => ({
  start,
  context: null,
  id: null,
  plural: null,
  translations: [],
  comments: [],
  extracted: [],
  references: [],
  flags: [],
  flagLine: null,
  last: null,
});

/** Entries in order, the header among them; obsolete ones (`#~`) are passed over. Throws `file-malformed`. */
export function parsePo(text: string): PoEntry[] {
  const entries: PoEntry[] = [];
  let entry: Building | null = null;
  const finish = (): void => {
    if (entry?.id != null) {
      const { last: _last, context, ...whole } = entry;
      entries.push({ ...whole, context: context?.text ?? null });
    }
    entry = null;
  };
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line += 1;
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    const end = newline === -1 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
    const content = text.slice(start, end);
    const trimmed = content.trim();
    if (trimmed === '') finish();
    else if (trimmed.startsWith('#')) {
      // A comment after a translation begins the next entry, also without a blank line.
      if (entry !== null && (entry as Building).translations.length > 0) finish();
      entry ??= fresh(start);
      readComment(entry, trimmed, start, end);
    } else {
      const keyword = KEYWORD.exec(trimmed);
      const begins = keyword !== null && (keyword[1] === 'msgctxt' || keyword[1] === 'msgid');
      if (begins && entry !== null && (entry as Building).translations.length > 0) finish();
      entry ??= fresh(start);
      readString(entry, keyword, trimmed, { start: start + content.indexOf(trimmed), end, line });
    }
    start = next;
  }
  finish();
  return entries;
}

function readComment(entry: Building, comment: string, start: number, end: number): void {
  const rest = comment.slice(2).trim();
  switch (comment[1]) {
    case ',':
      entry.flags.push(...rest.split(/\s*,\s*/).filter((flag) => flag !== ''));
      entry.flagLine ??= { start, end };
      break;
    case '.':
      entry.extracted.push(rest);
      break;
    case ':':
      entry.references.push(rest);
      break;
    case '~':
    case '|':
      break;
    default:
      entry.comments.push(comment.slice(1).trim());
  }
}

function readString(
  entry: Building,
  keyword: RegExpExecArray | null,
  content: string,
  place: { readonly start: number; readonly end: number; readonly line: number },
): void {
  const rest = keyword === null ? content : content.slice(keyword[0].length);
  const quoted = QUOTED.exec(rest);
  if (quoted === null)
    throw fileMalformed(place.line, keyword === null && !rest.startsWith('"') ? 'po-keyword' : 'po-string');
  const text = unescapePo(quoted[1] ?? '');
  if (keyword === null) {
    if (entry.last === null) throw fileMalformed(place.line, 'po-string');
    entry.last.text += text;
    entry.last.end = place.end;
    return;
  }
  const [, name = ''] = keyword;
  const string = { text, start: place.start, end: place.end, keyword: name };
  entry.last = string;
  if (name === 'msgctxt') entry.context = string;
  else if (name === 'msgid') entry.id = string;
  else if (name === 'msgid_plural') entry.plural = string;
  else {
    if (entry.id === null) throw fileMalformed(place.line, 'po-no-msgid');
    entry.translations.push(string);
  }
}

/** A field of the header, which is the translation of the empty text. */
export function headerField(entries: readonly PoEntry[], name: string): string | null {
  const header = entries.find((entry) => entry.id?.text === '' && entry.context === null);
  const lines = header?.translations[0]?.text.split('\n') ?? [];
  const found = lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return found === undefined ? null : found.slice(name.length + 1).trim();
}

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\v', '\\v'],
]);

function escapePo(text: string): string {
  return [...text]
    .map((char) => {
      const special = SPECIAL.get(char);
      if (special !== undefined) return special;
      const code = char.charCodeAt(0);
      return code < 0x20 || code === 0x7f ? `\\${code.toString(8).padStart(3, '0')}` : char;
    })
    .join('');
}

/** A string with its keyword; texts of several lines begin on the next one, as gettext's own tools write them. */
export function writeString(keyword: string, text: string, newline: string): string {
  const lines = text.split(/(?<=\n)/);
  if (lines.length <= 1) return `${keyword} "${escapePo(text)}"`;
  return [`${keyword} ""`, ...lines.map((line) => `"${escapePo(line)}"`)].join(newline);
}
