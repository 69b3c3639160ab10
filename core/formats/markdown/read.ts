import { SongphasaError } from '../../errors.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeText } from '../text/read.ts';
import { markdownUnits } from './units.ts';

/** Markdown: headings, paragraphs, list items, table cells. Code, HTML blocks and addresses stay in the file. Throws `no-segments`. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const units = markdownUnits(decodeText(bytes, options)).map(({ source, tags }, index): ReadUnit => {
    const unit = {
      id: null,
      source,
      target: '',
      state: null,
      notes: [],
      key: String(index),
      paragraph: index,
    };
    return tags.length > 0 ? { ...unit, tags } : unit;
  });
  if (units.length === 0) throw new SongphasaError('no-segments');
  return { format: 'markdown', segmented: false, units };
}
