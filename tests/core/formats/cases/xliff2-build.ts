/** Small XLIFF 2 files are built here for the tables beside it. */

const NAMESPACES = [
  'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
  'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"',
  'xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"',
  'xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0"',
  'xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"',
  'xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"',
  'xmlns:its="http://www.w3.org/2005/11/its"',
  'xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1"',
  'xmlns:my="urn:example:my"',
].join(' ');

export const root = (files: string, attributes = 'version="2.1" srcLang="th" trgLang="en"') =>
  `<xliff ${NAMESPACES} ${attributes}>${files}</xliff>`;
export const file = (content: string, attributes = '') => `<file id="f1"${attributes}>${content}</file>`;
export const unit = (content: string, attributes = '') => `<unit id="u1"${attributes}>${content}</unit>`;

/** A file of one unit. */
export const ofUnit = (content: string, attributes = '') => root(file(unit(content, attributes)));
/** A file of one segment. */
export const ofSegment = (content: string, attributes = '') =>
  ofUnit(`<segment${attributes}>${content}</segment>`);
/** A file of one source, and a target of the same content where it says so. */
export const ofSource = (content: string) => ofSegment(`<source>${content}</source>`);
export const ofBoth = (source: string, target: string, attributes = '') =>
  ofSegment(`<source>${source}</source><target>${target}</target>`, attributes);

export const SEGMENT = '<segment><source>ก</source></segment>';
export const FIXED = 'canReorder="no" canCopy="no" canDelete="no"';
export const FIRST = 'canReorder="firstNo" canCopy="no" canDelete="no"';

export interface Case {
  readonly name: string;
  readonly xml: string;
  /** Null: valid. */
  readonly rule: string | null;
  /** Whether the official XSDs or a Schematron find it too; prose is what neither states. */
  readonly by: 'schema' | 'schematron' | 'prose';
}

export const valid = (name: string, xml: string): Case => ({ name, xml, rule: null, by: 'schema' });
export const schema = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'schema' });
export const schematron = (rule: string, name: string, xml: string): Case => ({
  name,
  xml,
  rule,
  by: 'schematron',
});
export const prose = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'prose' });
