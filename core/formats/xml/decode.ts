/** Bytes of an XML file to text and back, as XML 1.0, appendix F, and its section 4.3.3 have it. */
import { SongphasaError } from '../../errors.ts';
import { encode } from '../../text/encode.ts';
import { decode, detectEncoding, type Encoding, encodeUtf8 } from '../../text/encoding.ts';

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface XmlText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly bom: boolean;
}

/** The `reason` of an `xml-malformed` failure where it is ours and not the parser's own words. */
export const XML_REASONS = [
  'encoding-mismatch',
  'dtd-not-allowed',
  'too-deep',
  'too-many-attributes',
  'name-too-long',
] as const;
export type XmlReason = (typeof XML_REASONS)[number];

export function xmlMalformed(line: number, column: number, reason: XmlReason): SongphasaError {
  return new SongphasaError('xml-malformed', { line, column, reason });
}

const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;

const SAME: ReadonlyMap<string, Encoding> = new Map<string, Encoding>(
  Object.entries({
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'utf-16le': 'utf-16le',
    'utf-16be': 'utf-16be',
    'windows-874': 'windows-874',
    'tis-620': 'windows-874',
    'iso-8859-11': 'windows-874',
    cp874: 'windows-874',
  } as const),
);

function declaredIn(beginning: string): string | null {
  return DECLARED.exec(beginning.slice(0, 256))?.[1]?.toLowerCase() ?? null;
}

/** Bytes of any encoding that the Encoding Standard knows, by its label. Throws `encoding-invalid`. */
export function decodeLabelled(bytes: Uint8Array, label: string): string {
  if (label === 'us-ascii' || label === 'ascii') {
    const offset = bytes.findIndex((byte) => byte > 0x7f);
    if (offset !== -1) throw new SongphasaError('encoding-invalid', { encoding: label, offset });
  }
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new SongphasaError('encoding-invalid', { encoding: label, offset: 0 });
  }
}

/**
 * The text of an XML file: by its byte order mark, else by its declaration, else UTF-8. A declaration that the bytes
 * contradict is refused. Throws `file-empty`, `file-not-text`, `encoding-invalid` and `xml-malformed`.
 */
export function decodeXml(bytes: Uint8Array): XmlText {
  const bare =
    bytes[0] === 0x3c && bytes[1] === 0x00
      ? 'utf-16le'
      : bytes[0] === 0x00 && bytes[1] === 0x3c
        ? 'utf-16be'
        : null;
  const detected: { readonly encoding: Encoding; readonly bom: boolean } =
    bare === null ? detectEncoding(bytes) : { encoding: bare, bom: false };
  const wide = detected.encoding === 'utf-16le' || detected.encoding === 'utf-16be';
  if (detected.bom || wide) {
    const text = decode(bytes, detected.encoding);
    const declared = declaredIn(text);
    const fits =
      declared === null || SAME.get(declared) === detected.encoding || (wide && declared === 'utf-16');
    if (!fits) throw xmlMalformed(1, 1, 'encoding-mismatch');
    return { text, encoding: detected.encoding, bom: detected.bom };
  }
  const declared = declaredIn(String.fromCharCode(...bytes.subarray(0, 256)));
  if (declared?.startsWith('utf-16') || declared?.startsWith('ucs-') || declared?.startsWith('utf-32')) {
    throw xmlMalformed(1, 1, 'encoding-mismatch');
  }
  const known = SAME.get(declared ?? 'utf-8');
  return known === undefined
    ? { text: decodeLabelled(bytes, declared ?? ''), encoding: declared ?? '', bom: false }
    : { text: decode(bytes, known), encoding: known, bom: false };
}

/**
 * The text in the encoding that it was read from. What is neither UTF-8 nor UTF-16 becomes UTF-8, and the declaration says
 * so: an edited text may hold what the old encoding has no place for.
 */
export function encodeXml(text: string, as: Pick<XmlText, 'encoding' | 'bom'>): Uint8Array {
  if (as.encoding === 'utf-16le' || as.encoding === 'utf-16be' || as.encoding === 'utf-8')
    return encode(text, as.encoding, as.bom);
  return encodeUtf8(text.replace(/^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])[A-Za-z][\w.-]*/, '$1UTF-8'));
}
