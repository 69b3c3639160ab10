/** A file's bytes with the Thai of its segments replaced; whatever is not Thai text stays as it was. */
import type { EditedUnit } from '../core/formats/document.ts';
import { WRITE_BACK, WRITE_INTO } from '../core/formats/registry.ts';
import { applyPatches, type Patch } from '../core/formats/xml/patch.ts';
import { canEncode, encode } from '../core/text/encode.ts';
import { detectEncoding } from '../core/text/encoding.ts';
import type { FileDocument } from './document.ts';
import { UsageError } from './usage.ts';

/** Whether the file, as it is encoded, has all characters of a text. The others have a way to write every character. */
export function encodableIn({ bytes, format }: FileDocument): (text: string) => boolean {
  if (format !== 'text' && format !== 'csv' && format !== 'tsv') return () => true;
  const { encoding } = detectEncoding(bytes);
  return (text) => canEncode(text, encoding);
}

/** @param texts The Thai of each segment of the document. Throws UsageError where nothing can be written into the file. */
export function writeRepaired(document: FileDocument, texts: readonly string[]): Uint8Array {
  const { bytes, format, segments, units, text } = document;
  if (segments.every(({ source }, index) => source === texts[index])) return bytes;
  if (text !== null) return writeText(document, text, texts);
  const writeBack = WRITE_BACK[format];
  if (writeBack !== undefined) return writeBack(bytes, editsOf(document, texts), { about: null });
  const writeInto = WRITE_INTO[format];
  if (writeInto === undefined) throw new UsageError('notRepaired', { file: document.file });
  const placed = units.flatMap(({ key, source, tags = [] }, index) => {
    const repaired = texts[index];
    return key === undefined || repaired === undefined || repaired === source
      ? []
      : [{ key, text: repaired, tags }];
  });
  return writeInto(bytes, placed, 'th');
}

function writeText({ bytes, segments }: FileDocument, text: string, texts: readonly string[]): Uint8Array {
  const { encoding, bom } = detectEncoding(bytes);
  const patches = segments.flatMap(({ source, at }, index): Patch[] => {
    const repaired = texts[index];
    if (at === null || repaired === undefined || repaired === source) return [];
    return [{ start: at, end: at + source.length, text: repaired }];
  });
  return encode(applyPatches(text, patches), encoding, bom);
}

/** Of a changed unit the Thai; what was approved is so no longer. */
function editsOf({ units, segments }: FileDocument, texts: readonly string[]): EditedUnit[] {
  return units.flatMap((unit, index): EditedUnit[] => {
    const source = texts[index];
    if (unit.key === undefined || source === undefined || source === segments[index]?.source) return [];
    const approved = unit.state === 'approved';
    return [
      {
        key: unit.key,
        source,
        target: null,
        state: approved ? 'translated' : null,
        tags: unit.tags ?? [],
        facts: approved && unit.facts !== undefined ? { ...unit.facts, approvedBy: null } : null,
        threads: unit.threads ?? [],
      },
    ];
  });
}
