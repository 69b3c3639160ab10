/**
 * TBX 2 (`martif`, ISO 30042:2008) and TBX 3 (`tbx`, ISO 30042:2019), its data categories as attributes (DCA) or as
 * elements of their own (DCT).
 */
import { SongphasaError } from '../../errors.ts';
import { decodeXml } from '../xml/decode.ts';
import { type Progress, parseXml } from '../xml/parse.ts';
import {
  attribute,
  descendants,
  elements,
  textContent,
  XML_NAMESPACE,
  type XmlElement,
} from '../xml/tree.ts';
import { type Concept, TERM_STATUSES, type Term, type TermStatus } from './terms.ts';

const ENTRIES = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES = new Set(['langSet', 'langSec']);
const TERMS = new Set(['tig', 'ntig', 'termSec']);
/** Elements that carry a data category in their `type`; in DCT the category is the element itself. */
const CARRIERS = new Set(['descrip', 'termNote', 'admin', 'note']);

/** Values of a data category, at this level and in the groups of it, not further down. */
function categoryValues(element: XmlElement, category: string): string[] {
  return elements(element).flatMap((child): string[] => {
    if (LANGUAGES.has(child.local) || TERMS.has(child.local)) return [];
    const type = CARRIERS.has(child.local) ? (attribute(child, 'type') ?? child.local) : child.local;
    if (type === category) return [textContent(child).trim()];
    return child.local.endsWith('Grp') ? categoryValues(child, category) : [];
  });
}

function first(element: XmlElement, category: string): string | null {
  return categoryValues(element, category).find((value) => value !== '') ?? null;
}

/** `preferredTerm-admn-sts`, `preferred`, `standardizedTerm`. */
function statusOf(value: string | null): TermStatus | null {
  const word = (value ?? '').replace(/-admn-sts$/, '').replace(/Term$/, '');
  return word === 'standardized' ? 'preferred' : (TERM_STATUSES.find((status) => status === word) ?? null);
}

function termOf(section: XmlElement, language: string): Term[] {
  const term = [...descendants(section)].find(({ local }) => local === 'term');
  const text = term === undefined ? '' : textContent(term).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  return [
    {
      language,
      text,
      status: statusOf(first(section, 'administrativeStatus') ?? first(section, 'normativeAuthorization')),
      partOfSpeech: first(section, 'partOfSpeech'),
      notes: categoryValues(section, 'note').filter((note) => note !== ''),
    },
  ];
}

function conceptOf(entry: XmlElement): Concept {
  const sections = elements(entry).filter(({ local }) => LANGUAGES.has(local));
  const definitions = [
    first(entry, 'definition'),
    ...sections.map((section) => first(section, 'definition')),
  ];
  return {
    id: attribute(entry, 'id'),
    subject: first(entry, 'subjectField'),
    definition: definitions.find((one) => one !== null) ?? null,
    notes: categoryValues(entry, 'note').filter((note) => note !== ''),
    terms: sections.flatMap((section) => {
      const language = attribute(section, 'lang', XML_NAMESPACE) ?? attribute(section, 'lang') ?? '';
      return elements(section)
        .filter(({ local }) => TERMS.has(local))
        .flatMap((one) => termOf(one, language));
    }),
  };
}

/** The concepts of a TBX file that have a term. Throws the file and xml codes, `format-unknown` and `no-segments`. */
export function readTbx(bytes: Uint8Array, progress?: Progress): Concept[] {
  const concepts: Concept[] = [];
  parseXml(decodeXml(bytes).text, {
    ...(progress === undefined ? {} : { progress }),
    onOpen: (element) => {
      if (element.parent === null && element.local !== 'martif' && element.local !== 'tbx') {
        throw new SongphasaError('format-unknown', { extension: element.name });
      }
    },
    onClose: (element) => {
      if (!ENTRIES.has(element.local)) return;
      const concept = conceptOf(element);
      if (concept.terms.length > 0) concepts.push(concept);
      if (element.parent !== null) element.parent.children.length = 0;
    },
  });
  if (concepts.length === 0) throw new SongphasaError('no-segments');
  return concepts;
}
