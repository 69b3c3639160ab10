import { Report, type ValidationReport } from '../validation/report.ts';
import { compile, type Definition, type Schema, SchemaChecker } from '../validation/schema.ts';
import { type Check, oneOf } from '../validation/types.ts';
import { type Progress, parseXml } from '../xml/parse.ts';
import { attribute, childrenNamed, descendants, XML_NAMESPACE, type XmlElement } from '../xml/tree.ts';

const date: Check = (value) => /^\d{8}T\d{6}Z$/.test(value);

/** Types of the DTD, and of its prose where that says more: dates are YYYYMMDDThhmmssZ. */
const CHECKS: Readonly<Record<string, Check>> = {
  version: oneOf('1.1 1.2 1.3 1.4'),
  segtype: oneOf('block paragraph sentence phrase'),
  creationdate: date,
  changedate: date,
  lastusagedate: date,
  pos: oneOf('begin end'),
};

const PEOPLE = 'o-encoding creationdate creationid changedate changeid';
const USE = 'datatype usagecount lastusagedate creationtool creationtoolversion o-tmf';
const TEXT = '(bpt|ept|ph|it|hi|ut)*';

const ELEMENTS: Readonly<Record<string, Definition>> = {
  tmx: { attributes: 'version!', content: 'header body' },
  header: {
    attributes: `creationtool! creationtoolversion! segtype! o-tmf! adminlang! srclang! datatype! ${PEOPLE}`,
    content: '(note|prop|ude)*',
  },
  body: { content: 'tu*' },
  note: { attributes: 'o-encoding xml:lang lang', text: true },
  ude: { attributes: 'name! base', content: 'map+' },
  map: { attributes: 'unicode! code ent subst' },
  prop: { attributes: 'type! xml:lang o-encoding lang', text: true },
  tu: { attributes: `tuid ${PEOPLE} ${USE} segtype srclang`, content: '(note|prop)* tuv+' },
  tuv: { attributes: `xml:lang lang ${PEOPLE} ${USE}`, content: '(note|prop)* seg' },
  seg: { content: TEXT, text: true },
  bpt: { attributes: 'i! x type', content: 'sub*', text: true },
  ept: { attributes: 'i!', content: 'sub*', text: true },
  sub: { attributes: 'datatype type', content: TEXT, text: true },
  it: { attributes: 'pos! x type', content: 'sub*', text: true },
  ph: { attributes: 'x assoc type', content: 'sub*', text: true },
  hi: { attributes: 'x type', content: TEXT, text: true },
  ut: { attributes: 'x', content: 'sub*', text: true },
};

const TMX: Schema = {
  prefixes: new Map([['', '']]),
  elements: new Map(compile(ELEMENTS, CHECKS)),
  foreign: new Map(),
};

/** Halves of tags: each `i` begins once and ends once, in that order. */
function checkPairs(seg: XmlElement, report: Report): void {
  const open = new Map<string, XmlElement>();
  const begun = new Set<string>();
  for (const element of descendants(seg)) {
    const i = attribute(element, 'i') ?? '';
    if (element.local === 'bpt') {
      if (begun.has(i)) report.error(element, 'id-repeated', { id: i });
      begun.add(i);
      open.set(i, element);
    } else if (element.local === 'ept' && !open.delete(i))
      report.error(element, 'end-without-start', { id: i });
  }
  for (const [i, element] of open) report.error(element, 'start-without-end', { id: i });
}

/** TMX 1.1 to 1.4 against the DTD of 1.4, and what its prose says of tags, dates and languages. Throws `xml-malformed`. */
export function validateTmx(text: string, progress?: Progress): ValidationReport {
  const report = new Report(text);
  const checker = new SchemaChecker(TMX, report);
  let version: string | null = null;
  let sourceLanguage = '';
  parseXml(text, {
    ...(progress === undefined ? {} : { progress }),
    onOpen: (element) => {
      if (element.parent === null) {
        if (element.name !== 'tmx') report.error(element, 'root-element');
        version = attribute(element, 'version');
      }
      if (element.local === 'header') sourceLanguage = attribute(element, 'srclang') ?? '';
      checker.opened(element);
    },
    onClose: (element) => {
      checker.closed(element);
      if (element.local === 'seg') checkPairs(element, report);
      else if (element.local === 'tuv') {
        // TMX before 1.3 has `lang`.
        const named =
          attribute(element, 'lang', XML_NAMESPACE) ??
          (version === '1.4' ? null : attribute(element, 'lang'));
        if (named === null) report.error(element, 'attribute-missing', { attribute: 'xml:lang' });
      } else if (element.local === 'map') {
        const based = element.parent !== null && attribute(element.parent, 'base') !== null;
        if (attribute(element, 'code') !== null && !based)
          report.error(element, 'attribute-missing', { attribute: 'base' });
      } else if (element.local === 'tu') {
        const source = (attribute(element, 'srclang') ?? sourceLanguage).toLowerCase();
        const languages = childrenNamed(element, 'tuv').map((tuv) =>
          (attribute(tuv, 'lang', XML_NAMESPACE) ?? attribute(tuv, 'lang') ?? '').toLowerCase(),
        );
        if (source !== '*all*' && !languages.includes(source))
          report.warning(element, 'tmx-no-source', { language: source });
        if (element.parent === null) return;
        checker.checkText(element.parent);
        element.parent.children.length = 0;
      }
    },
  });
  return report;
}
