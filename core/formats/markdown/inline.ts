/** Inline markup of Markdown: code, links, images, addresses, HTML and emphasis as tags; everything else is text as it stands. */
import type { ContentTag, ContentText } from '../content.ts';
import { nester, tagPart, textPart } from '../inline-markup.ts';

/** Joins the lines of a paragraph while it is looked through: stands for a line end and what contains the next line. */
export const LINE_BREAK = '\n';

type Part = ContentText | ContentTag;

interface Delimiter {
  readonly at: number;
  readonly run: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const CODE = /(`+)(?!`)/y;
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/y;
const HTML =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*(\/?)>|<!--[\s\S]*?-->/y;
const RUN = /\*{1,3}|_{1,3}|~~/y;
const VOID = new Set(['br', 'img', 'wbr', 'hr', 'input']);

/** The end of `(address "title")` or `[label]` after a link's text, or -1. */
function linkEnd(text: string, at: number): number {
  const rest = /\((?:[^()\\\n]|\\.|\((?:[^()\\\n]|\\.)*\))*\)|\[(?:[^[\]\\]|\\.)*\]/y;
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : -1;
}

/** Pairs of brackets, found once: for each opening one its closing one. */
function brackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** Which delimiter runs are a pair: the nearest opening one of the same signs. */
function pairRuns(runs: readonly Delimiter[]): ReadonlyMap<number, 'open' | 'close'> {
  const roles = new Map<number, 'open' | 'close'>();
  const open: Delimiter[] = [];
  /** How many of each are open: what has none is not looked for. */
  const counts = new Map<string, number>();
  for (const run of runs) {
    const at =
      run.closes && (counts.get(run.run) ?? 0) > 0 ? open.findLastIndex((one) => one.run === run.run) : -1;
    const start = open[at];
    if (start !== undefined) {
      roles.set(start.at, 'open');
      roles.set(run.at, 'close');
      for (const gone of open.splice(at)) counts.set(gone.run, (counts.get(gone.run) ?? 1) - 1);
    } else if (run.opens) {
      open.push(run);
      counts.set(run.run, (counts.get(run.run) ?? 0) + 1);
    }
  }
  return roles;
}

/** `raws` are what really stands in the file for each line break, in order. */
export function markdownContent(text: string, raws: readonly string[]): Part[] {
  const pairs = brackets(text);
  const linkStarts = new Map<
    number,
    { readonly close: number; readonly end: number; readonly image: boolean }
  >();
  for (const [start, close] of pairs) {
    const end = linkEnd(text, close + 1);
    if (end !== -1) linkStarts.set(start, { close, end, image: text[start - 1] === '!' });
  }
  const linkEnds = new Map([...linkStarts].map(([start, link]) => [link.close, { ...link, start }]));

  const parts: Part[] = [];
  const runs: Delimiter[] = [];
  const places: { readonly at: number; readonly index: number; readonly run: string }[] = [];
  const names = nester();
  let plain = '';
  let breaks = 0;
  const flush = (): void => {
    if (plain !== '') parts.push(textPart(plain));
    plain = '';
  };
  const push = (part: Part): void => {
    flush();
    parts.push(part);
  };
  const skipTo = (expression: RegExp, at: number): RegExpExecArray | null => {
    expression.lastIndex = at;
    return expression.exec(text);
  };
  /** Lengths of back-tick runs that have no more equal run behind them. */
  const unclosed = new Set<number>();
  let noComment = false;

  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (char === '\\' && at + 1 < text.length && text[at + 1] !== LINE_BREAK) {
      plain += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    if (char === LINE_BREAK || (char === '\\' && text[at + 1] === LINE_BREAK)) {
      const hard = char === '\\' || / {2,}$/.test(plain);
      const raw = raws[breaks] ?? '\n';
      breaks += 1;
      if (hard) {
        const spaces = / *$/.exec(plain)?.[0] ?? '';
        plain = plain.slice(0, plain.length - spaces.length);
        push(tagPart('single', `break ${at}`, (char === '\\' ? '\\' : spaces) + raw, { equivalent: '\n' }));
      } else plain = `${plain.trimEnd()} `;
      at += char === '\\' ? 2 : 1;
      continue;
    }
    const ticks = char === '`' ? (skipTo(CODE, at)?.[1] ?? '') : '';
    if (ticks !== '') {
      const close = unclosed.has(ticks.length) ? -1 : closingTicks(text, at + ticks.length, ticks);
      if (close === -1) {
        unclosed.add(ticks.length);
        plain += ticks;
        at += ticks.length;
      } else {
        push(tagPart('single', `code ${at}`, text.slice(at, close).replaceAll(LINE_BREAK, ' ')));
        at = close;
      }
      continue;
    }
    const html =
      char === '<'
        ? (skipTo(AUTOLINK, at) ?? (noComment && text.startsWith('<!--', at) ? null : skipTo(HTML, at)))
        : null;
    if (html !== null) {
      const [markup, slash, name = '', , self] = html;
      const lower = name.toLowerCase();
      if (name === '' || self === '/' || VOID.has(lower)) {
        push(tagPart('single', `html ${at}`, markup, { equivalent: lower === 'br' ? '\n' : '' }));
      } else if (slash === '/') {
        const key = names.close(`html ${lower}`);
        push(tagPart(key === null ? 'single' : 'close', key ?? `html ${at}`, markup, { encloses: true }));
      } else push(tagPart('open', names.open(`html ${lower}`), markup, { encloses: true }));
      at += markup.length;
      continue;
    }
    if (char === '<' && text.startsWith('<!--', at)) noComment = true;
    const link = linkStarts.get(char === '!' ? at + 1 : at);
    if (link !== undefined && (char === '[' ? !link.image : char === '!')) {
      push(tagPart('open', `link ${link.close}`, link.image ? '![' : '[', { encloses: true }));
      at += link.image ? 2 : 1;
      continue;
    }
    const ended = char === ']' ? linkEnds.get(at) : undefined;
    if (ended !== undefined) {
      push(tagPart('close', `link ${at}`, text.slice(at, ended.end), { encloses: true }));
      at = ended.end;
      continue;
    }
    const run = char === '*' || char === '_' || char === '~' ? (skipTo(RUN, at)?.[0] ?? '') : '';
    if (run !== '') {
      const before = text[at - 1];
      const after = text[at + run.length];
      const inWord = char === '_' && isWord(before) && isWord(after);
      push(textPart(run));
      places.push({ at, index: parts.length - 1, run });
      runs.push({ at, run, opens: !isSpace(after) && !inWord, closes: !isSpace(before) && !inWord });
      at += run.length;
      continue;
    }
    plain += char;
    at += 1;
  }
  flush();

  const roles = pairRuns(runs);
  const emphasis = nester();
  for (const { at, index, run } of places) {
    const role = roles.get(at);
    if (role === 'open') parts[index] = tagPart('open', emphasis.open(run), run, { encloses: true });
    else if (role === 'close') {
      const key = emphasis.close(run);
      if (key !== null) parts[index] = tagPart('close', key, run, { encloses: true });
    }
  }
  return parts;
}

/** After the closing run of as many back-ticks, or -1. */
function closingTicks(text: string, from: number, ticks: string): number {
  for (let at = text.indexOf(ticks, from); at !== -1; at = text.indexOf(ticks, at)) {
    let end = at;
    while (text[end] === '`') end += 1;
    if (end - at === ticks.length) return end;
    at = end;
  }
  return -1;
}
