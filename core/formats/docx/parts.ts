import { SongphasaError } from '../../errors.ts';
import { decodeXml } from '../xml/decode.ts';
import { parseXml } from '../xml/parse.ts';
import { descendants, type XmlElement } from '../xml/tree.ts';
import { type Archive, archiveUnsafe, openZip } from '../zip/read.ts';
import { isFallback } from './paragraph.ts';

/** Main namespaces of WordprocessingML, transitional and strict. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export function isWord(uri: string): boolean {
  return WORD.has(uri);
}

const TEXT_PARTS = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** The parts of a document that hold text, the body first. */
export function textParts(archive: Archive): string[] {
  const names = archive.names.filter((name) => TEXT_PARTS.test(name));
  return names.sort(
    (a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || a.localeCompare(b),
  );
}

export interface Part {
  readonly text: string;
  readonly root: XmlElement;
  /** Paragraphs in the order in which they begin. */
  readonly paragraphs: readonly XmlElement[];
}

export function openPart(text: string): Part {
  const root = parseXml(text);
  const paragraphs = [...descendants(root)].filter(
    (element) => element.local === 'p' && isWord(element.uri) && !element.selfClosing && !isFallback(element),
  );
  return { text, root, paragraphs };
}

export function readPart(archive: Archive, name: string): Part {
  const bytes = archive.read(name);
  if (bytes === null) throw archiveUnsafe('part-missing');
  return openPart(decodeXml(bytes).text);
}

/** Throws `archive-unsafe`, and `format-unknown` for a zip that is no Word document. */
export function openDocx(bytes: Uint8Array): Archive {
  const archive = openZip(bytes);
  if (!archive.names.includes('word/document.xml'))
    throw new SongphasaError('format-unknown', { extension: '.zip' });
  return archive;
}
