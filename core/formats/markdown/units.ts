import { type ChippedTexts, chipTexts } from '../content.ts';
import { type MarkdownBlock, markdownBlocks } from './blocks.ts';
import { LINE_BREAK, markdownContent } from './inline.ts';

export interface MarkdownUnit extends ChippedTexts {
  readonly kind: MarkdownBlock['kind'];
  readonly start: number;
  readonly end: number;
}

/** The prose of a Markdown text, block by block; adjacent texts are one. */
export function markdownUnits(text: string): MarkdownUnit[] {
  return markdownBlocks(text).flatMap(({ kind, pieces }): MarkdownUnit[] => {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    const joined = pieces.map(({ start, end }) => text.slice(start, end)).join(LINE_BREAK);
    const raws = pieces.slice(1).map(({ start }, index) => text.slice(pieces[index]?.end ?? start, start));
    const content = markdownContent(joined, raws);
    const texts = chipTexts(content, []);
    const isEmpty = content.every((part) => part.kind === 'tag' || part.text.trim() === '');
    return isEmpty ? [] : [{ ...texts, kind, start: first.start, end: last.end }];
  });
}
