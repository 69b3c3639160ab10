/** A text cut into what a person takes for one thing: words, what lies between them, and tags. */
import { type InlineTag, inlineParts } from '../../core/formats/inline.ts';
import type { Side, Span } from '../../core/model.ts';
import { segmentWords } from '../../core/text/words.ts';

export interface Token extends Span {
  readonly text: string;
}

/** Without gaps. */
export function tokens(text: string, side: Side, tags: readonly InlineTag[] = []): readonly Token[] {
  const language = side === 'source' ? 'th' : 'en';
  if (tags.length === 0) return segmentWords(text, language);
  return inlineParts(text, tags).flatMap((part): readonly Token[] => {
    const { start, end } = part;
    if (part.kind === 'chip') return [{ start, end, text: text.slice(start, end) }];
    return segmentWords(part.text, language).map((word) => {
      return { text: word.text, start: start + word.start, end: start + word.end };
    });
  });
}
