/**
 * The blocks of a Markdown text that hold prose, with their places: CommonMark with GitHub's tables, read line by line. Code,
 * HTML blocks, front matter and link definitions are left alone.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface MarkdownBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** The prose of each of its lines, without what contains it: quotation marks, bullets, indentation. */
  readonly pieces: readonly Piece[];
}

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
    start = newline === -1 ? text.length : newline + 1;
  }
}

const CONTAINER = /^(?: {0,3}>[ \t]?|[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$))/;
const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^[ \t]{0,3}#{1,6}(?:[ \t]+|$)/;
const BREAK = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^[ \t]{0,3}(?:=+|-+)[ \t]*$/;
const DEFINITION = /^[ \t]{0,3}\[(?:[^\]\\]|\\.)+\]:[ \t]*\S/;
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const HTML_BLOCK =
  /^[ \t]{0,3}<(?:!--|\?|![A-Za-z]|(?:script|pre|style|textarea)(?=[\s>]|$)|\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$))/i;

interface Prose {
  readonly start: number;
  readonly item: boolean;
  readonly quotes: number;
}

/** Where the prose of a line begins, past quotation marks and bullets; whether a bullet was among them, and how many marks. */
function prose(text: string, line: Line): Prose {
  let { start } = line;
  let item = false;
  let quotes = 0;
  for (;;) {
    const rest = text.slice(start, line.end);
    const container = CONTAINER.exec(rest)?.[0];
    if (container === undefined || container === '' || BREAK.test(rest)) return { start, item, quotes };
    if (container.includes('>')) quotes += 1;
    else item = true;
    start += container.length;
  }
}

/** Cells of a table's row: parted by bars that are not escaped and not in code. */
function cellsOf(text: string, line: Line): Piece[] {
  const cells: Piece[] = [];
  let from = line.start;
  const add = (to: number): void => {
    const inner = text.slice(from, to);
    const start = from + (inner.length - inner.trimStart().length);
    const end = from + inner.trimEnd().length;
    if (end > start) cells.push({ start, end });
    from = to + 1;
  };
  for (let at = line.start; at < line.end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') add(at);
  }
  add(line.end);
  return cells;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

export function markdownBlocks(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let pieces: Piece[] = [];
  let fence: string | null = null;
  let html: RegExp | null = null;
  let inTable = false;
  /** Indentation is code only where no list item is open. */
  let inList = false;
  let afterBlank = true;
  /** Quotation marks of the line before. */
  let depth = 0;
  const flush = (): void => {
    const last = pieces.at(-1);
    if (last !== undefined) {
      pieces[pieces.length - 1] = { start: last.start, end: trimEnd(text, last.start, last.end) };
      blocks.push({ kind: 'paragraph', pieces });
    }
    pieces = [];
  };

  let first = true;
  let frontMatter = false;
  for (const line of linesOf(text)) {
    const whole = text.slice(line.start, line.end);
    if (first && whole.trimEnd() === '---') frontMatter = true;
    else if (frontMatter && /^(?:---|\.\.\.)\s*$/.test(whole)) {
      frontMatter = false;
      first = false;
      continue;
    }
    first = false;
    if (frontMatter) continue;

    const { start, item, quotes } = prose(text, line);
    const rest = text.slice(start, line.end);
    if (fence !== null) {
      const closing = new RegExp(`^[ \\t]*${fence[0] === '~' ? '~' : '`'}{${fence.length},}[ \\t]*$`);
      if (closing.test(rest) || closing.test(whole)) fence = null;
      continue;
    }
    if (html !== null) {
      if (html.test(whole)) html = null;
      continue;
    }
    if (rest.trim() === '') {
      flush();
      inTable = false;
      afterBlank = true;
      depth = 0;
      continue;
    }
    // A quotation ends the paragraph before it; the end of one need not (lazy continuation).
    if (quotes > depth) flush();
    depth = quotes;
    const indented = /^(?: {4}|\t)/.test(whole) && start === line.start;
    if (afterBlank && !indented && !item && !/^[ \t]/.test(whole)) inList = false;
    if (item) {
      flush();
      inList = true;
    }
    const opened = FENCE.exec(rest)?.[1];
    if (opened !== undefined) {
      flush();
      fence = opened;
    } else if (indented && !inList && pieces.length === 0) {
      // code
    } else if (HTML_BLOCK.test(rest) && pieces.length === 0) {
      html = /^\s*<!--/.test(rest)
        ? /-->/
        : /^\s*<(?:script|pre|style|textarea)/i.test(rest)
          ? /<\/(?:script|pre|style|textarea)>/i
          : /^\s*$/;
      if (html.test(whole)) html = null;
    } else if (HEADING.test(rest)) {
      flush();
      const from = start + (HEADING.exec(rest)?.[0].length ?? 0);
      const end = trimEnd(text, from, line.end);
      const closed = from + text.slice(from, end).replace(/(?:^|[ \t]+)#+$/, '').length;
      if (closed > from) blocks.push({ kind: 'heading', pieces: [{ start: from, end: closed }] });
    } else if (pieces.length > 0 && UNDERLINE.test(rest)) flush();
    else if (BREAK.test(rest)) flush();
    else if (pieces.length === 0 && DEFINITION.test(rest)) {
      // a link's address
    } else if (
      inTable ||
      (pieces.length === 1 && rest.includes('-') && rest.includes('|') && DELIMITER_ROW.test(rest))
    ) {
      if (!inTable) {
        const [head] = pieces;
        pieces = [];
        if (head !== undefined)
          for (const cell of cellsOf(text, head)) blocks.push({ kind: 'cell', pieces: [cell] });
        inTable = true;
      } else
        for (const cell of cellsOf(text, { start, end: line.end }))
          blocks.push({ kind: 'cell', pieces: [cell] });
    } else {
      const from = start + (rest.length - rest.trimStart().length);
      pieces.push({ start: from, end: line.end });
    }
    afterBlank = false;
  }
  flush();
  return blocks;
}
