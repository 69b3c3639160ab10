import { SongphasaError } from '../../errors.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import { readParagraph } from './paragraph.ts';
import { openDocx, readPart, textParts } from './parts.ts';

/**
 * A Word document: its paragraphs, headings, list items and table cells, those of headers, footers and notes after them, with
 * formatting, links, pictures and fields as tags. What a tracked change deleted is not read. Throws `archive-unsafe`,
 * `xml-malformed`, `format-unknown` and `no-segments`.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const archive = openDocx(bytes);
  // A damaged part is found now, not when the translation is to be written.
  for (const name of archive.names) archive.read(name);
  const units: ReadUnit[] = [];
  for (const name of textParts(archive)) {
    const part = readPart(archive, name);
    part.paragraphs.forEach((paragraph, index) => {
      const { source, tags, hasText } = readParagraph(part.text, paragraph);
      if (!hasText) return;
      const unit = {
        id: null,
        source,
        target: '',
        state: null,
        notes: [],
        key: `${name}#${index}`,
        paragraph: units.length,
      };
      units.push(tags.length > 0 ? { ...unit, tags } : unit);
    });
  }
  if (units.length === 0) throw new SongphasaError('no-segments');
  return { format: 'docx', segmented: false, units };
}
