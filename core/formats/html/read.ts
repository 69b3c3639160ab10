import { SongphasaError } from '../../errors.ts';
import { chipTexts } from '../content.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeText } from '../text/read.ts';
import { htmlUnits } from './content.ts';

/**
 * An HTML page: headings, paragraphs, list items, table cells and the like, with their inline elements as tags; title, alt
 * texts and what else readers see of attributes. What is marked translate="no" stays as it is. Throws `no-segments`.
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const text = decodeText(bytes, options);
  const units = htmlUnits(text).map(({ content }, index): ReadUnit => {
    const { source, tags } = chipTexts(content, []);
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
  return { format: 'html', segmented: false, units };
}
