/** SubRip (.srt) and WebVTT: cues with their times, and where their text stands. */
import { type ChippedTexts, type Content, type ContentTag, type ContentText, chipTexts } from '../content.ts';
import { nester, tagPart, textPart } from '../inline-markup.ts';
import { fileMalformed } from '../malformed.ts';
import { asPlainText } from '../plain.ts';

export interface Cue {
  readonly id: string | null;
  /** As it stands in the file: `00:01:02,500 --> 00:01:04,000`. */
  readonly time: string;
  readonly text: string;
  /** Of the text in the file. */
  readonly start: number;
  readonly end: number;
}

const TIME =
  /^(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}[ \t]+-->[ \t]+(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}(?:[ \t].*)?$/;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end).replace(/\r$/, '');
    lines.push({ text: content, start, end: start + content.length, number: lines.length + 1 });
    if (newline === -1) break;
    start = newline + 1;
  }
  return lines;
}

/** Cues in order; what is no cue (NOTE, STYLE, REGION) stays in the file. Throws `file-malformed`. */
export function parseCues(text: string, kind: 'srt' | 'vtt'): Cue[] {
  const lines = linesOf(text);
  const cues: Cue[] = [];
  if (kind === 'vtt' && !/^WEBVTT(?:[ \t]|$)/.test(lines[0]?.text ?? ''))
    throw fileMalformed(1, 'subtitle-signature');
  for (let at = kind === 'vtt' ? 1 : 0; at < lines.length; ) {
    const block: Line[] = [];
    while (at < lines.length && (lines[at]?.text.trim() ?? '') !== '') {
      const line = lines[at];
      if (line !== undefined) block.push(line);
      at += 1;
    }
    at += 1;
    const [first] = block;
    if (first === undefined) continue;
    const timeAt = block.findIndex((line, index) => index < 2 && TIME.test(line.text.trim()));
    const time = block[timeAt];
    if (time === undefined) {
      const isCue = kind === 'srt' || block.slice(0, 2).some((line) => line.text.includes('-->'));
      // Lines before the first time of a VTT belong to its header.
      if (isCue) throw fileMalformed((block[1] ?? first).number, 'subtitle-time');
      continue;
    }
    const body = block.slice(timeAt + 1);
    cues.push({
      id: timeAt === 0 ? null : first.text.trim(),
      time: time.text.trim(),
      text: body.map((line) => line.text).join('\n'),
      start: body[0]?.start ?? time.end,
      end: body.at(-1)?.end ?? time.end,
    });
  }
  return cues;
}

const MARKUP = /<(\/?)([A-Za-z][\w.]*)((?:[ \t][^<>\n]*)?)>|<(\d[\d:.]*)>|\{\\[^{}\n]*\}/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00a0'],
  ['&lrm;', '\u200e'],
  ['&rlm;', '\u200f'],
]);

function plain(text: string, kind: 'srt' | 'vtt'): string {
  return kind === 'srt'
    ? text
    : text.replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

/** Text that stands between tags, as the format wants it: WebVTT escapes, SubRip has no way to. */
export function escapeCue(text: string, kind: 'srt' | 'vtt'): string {
  const escaped =
    kind === 'srt'
      ? text
      : text.replace(/[&<>\u00a0]/g, (char) => [...ENTITIES].find(([, one]) => one === char)?.[0] ?? char);
  // An arrow would begin another cue; blank lines, which would end this one, are seen to once it is whole.
  return asPlainText(escaped).replaceAll('-->', '--\u200b>');
}

export function cueContent(cue: string, kind: 'srt' | 'vtt'): Content {
  const out: (ContentText | ContentTag)[] = [];
  const names = nester();
  let start = 0;
  for (const match of cue.matchAll(MARKUP)) {
    const [markup, slash, name = ''] = match;
    if (match.index > start) out.push(textPart(plain(cue.slice(start, match.index), kind)));
    start = match.index + markup.length;
    const [element = ''] = name.toLowerCase().split('.');
    if (name === '') out.push(tagPart('single', `at ${match.index}`, markup));
    else if (slash === '') out.push(tagPart('open', names.open(element), markup, { encloses: true }));
    else {
      const key = names.close(element);
      out.push(
        tagPart(key === null ? 'single' : 'close', key ?? `at ${match.index}`, markup, { encloses: true }),
      );
    }
  }
  if (start < cue.length) out.push(textPart(plain(cue.slice(start), kind)));
  return out;
}

export function cueTexts(cue: string, kind: 'srt' | 'vtt'): ChippedTexts {
  return chipTexts(cueContent(cue, kind), []);
}
