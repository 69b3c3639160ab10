/** The schemas of XLIFF 2.1 and its modules, as the OASIS XSDs have them. */
import { compile, type Definition, type Schema } from '../../validation/schema.ts';
import {
  anyOf,
  type Check,
  decimalWithin,
  hexBinary,
  integer,
  language,
  ncName,
  nmtoken,
  nmtokens,
  oneOf,
  positiveInteger,
  userDefined,
} from '../../validation/types.ts';
import { CORE_20, CORE_22 } from '../names.ts';

export const MODULES = {
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
} as const;

const yesNo = oneOf('yes no');
const direction = oneOf('ltr rtl auto');
const space = oneOf('default preserve');
const normalization = oneOf('none nfc nfd');
const score = decimalWithin(0, 100);
const confidence = decimalWithin(0, 1);

const CHECKS: Readonly<Record<string, Check>> = {
  id: nmtoken,
  srcLang: language,
  trgLang: language,
  'xml:space': space,
  'xml:lang': (value) => value === '' || language(value),
  'xml:id': ncName,
  canResegment: yesNo,
  translate: yesNo,
  srcDir: direction,
  trgDir: direction,
  dir: direction,
  state: oneOf('initial translated reviewed final'),
  appliesTo: oneOf('source target'),
  priority: (value) => positiveInteger(value) && Number(value) <= 10,
  order: positiveInteger,
  hex: hexBinary,
  canCopy: yesNo,
  canDelete: yesNo,
  canOverlap: yesNo,
  canReorder: oneOf('yes firstNo no'),
  isolated: yesNo,
  copyOf: nmtoken,
  dataRef: nmtoken,
  dataRefStart: nmtoken,
  dataRefEnd: nmtoken,
  startRef: nmtoken,
  subFlows: nmtokens,
  subFlowsStart: nmtokens,
  subFlowsEnd: nmtokens,
  subType: userDefined,
};
const codeType = oneOf('fmt ui quote link image other');
const markerType = anyOf(oneOf('generic comment term'), userDefined);
const dataSpace = oneOf('preserve');

const INLINE = '(cp|ph|pc|sc|ec|mrk|sm|em)*';
const CODE = 'canCopy canDelete canReorder copyOf';

const CORE: Readonly<Record<string, Definition>> = {
  xliff: {
    attributes: 'version! srcLang! trgLang xml:space',
    checks: { version: oneOf('2.0 2.1 2.2') },
    content: 'file+',
    open: 'foreign',
  },
  file: {
    attributes: 'id! canResegment original translate srcDir trgDir xml:space',
    content: 'skeleton? any* notes? (unit|group)+',
    open: 'foreign',
  },
  skeleton: { attributes: 'href', content: 'any*', text: true },
  group: {
    attributes: 'id! name canResegment translate srcDir trgDir type xml:space',
    checks: { type: userDefined },
    content: 'any* notes? (unit|group)*',
    open: 'foreign',
  },
  unit: {
    attributes: 'id! name canResegment translate srcDir trgDir type xml:space',
    checks: { type: userDefined },
    content: 'any* notes? originalData? (segment|ignorable)+',
    open: 'foreign',
  },
  segment: { attributes: 'id canResegment state subState', content: 'source target?' },
  ignorable: { attributes: 'id', content: 'source target?' },
  notes: { content: 'note+' },
  note: { attributes: 'id appliesTo category priority', text: true, open: 'foreign' },
  originalData: { content: 'data+' },
  data: { attributes: 'id! dir xml:space', checks: { 'xml:space': dataSpace }, content: 'cp*', text: true },
  source: { attributes: 'xml:lang xml:space', content: INLINE, text: true },
  target: { attributes: 'xml:lang xml:space order', content: INLINE, text: true },
  cp: { attributes: 'hex!' },
  ph: {
    attributes: `${CODE} disp equiv id! dataRef subFlows subType type`,
    checks: { type: codeType },
    open: 'foreign',
  },
  pc: {
    attributes: `${CODE} canOverlap dispEnd dispStart equivEnd equivStart id! dataRefEnd dataRefStart subFlowsEnd subFlowsStart subType type dir`,
    checks: { type: codeType },
    content: INLINE,
    text: true,
    open: 'foreign',
  },
  sc: {
    attributes: `${CODE} canOverlap dataRef dir disp equiv id! isolated subFlows subType type`,
    checks: { type: codeType },
    open: 'foreign',
  },
  ec: {
    attributes: `${CODE} canOverlap dataRef dir disp equiv id isolated startRef subFlows subType type`,
    checks: { type: codeType },
    open: 'foreign',
  },
  mrk: {
    attributes: 'id! translate type ref value',
    checks: { type: markerType },
    content: INLINE,
    text: true,
    open: 'foreign',
  },
  sm: { attributes: 'id! translate type ref value', checks: { type: markerType }, open: 'foreign' },
  em: { attributes: 'startRef!' },
};

const QUALITY =
  'locQualityIssueType locQualityIssueComment locQualityIssueSeverity locQualityIssueProfileRef locQualityIssueEnabled';
export const PROVENANCE =
  'org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef';

const MODULE_ELEMENTS: Readonly<Record<string, Definition>> = {
  'mtc:matches': { content: 'mtc:match+' },
  'mtc:match': {
    attributes: 'id matchQuality matchSuitability origin ref! reference similarity subType type',
    checks: {
      matchQuality: score,
      matchSuitability: score,
      similarity: score,
      reference: yesNo,
      type: oneOf('am mt icm idm tb tm other'),
    },
    content: 'mda:metadata? originalData? source target any*',
    open: 'foreign',
  },
  'gls:glossary': { content: 'gls:glossEntry+' },
  'gls:glossEntry': {
    attributes: 'id ref',
    content: 'gls:term gls:translation* gls:definition? any*',
    open: 'foreign',
  },
  'gls:term': { attributes: 'source', text: true, open: 'foreign' },
  'gls:translation': { attributes: 'id ref source', text: true, open: 'foreign' },
  'gls:definition': { attributes: 'source', text: true, open: 'foreign' },
  'mda:metadata': { attributes: 'id', content: 'mda:metaGroup+' },
  'mda:metaGroup': {
    attributes: 'id category appliesTo',
    checks: { appliesTo: oneOf('source target ignorable') },
    content: '(mda:metaGroup|mda:meta)+',
  },
  'mda:meta': { attributes: 'type!', text: true },
  'res:resourceData': { content: 'res:resourceItemRef* res:resourceItem*' },
  'res:resourceItemRef': { attributes: 'id ref!', checks: { ref: nmtoken }, open: 'foreign' },
  'res:resourceItem': {
    attributes: 'mimeType id context',
    checks: { context: yesNo },
    content: 'res:source? res:target? res:reference*',
    open: 'foreign',
  },
  'res:source': { attributes: 'href xml:lang', content: 'any*', open: 'foreign' },
  'res:target': { attributes: 'href xml:lang', content: 'any*', open: 'foreign' },
  'res:reference': { attributes: 'href! xml:lang', open: 'foreign' },
  'slr:profiles': { attributes: 'generalProfile storageProfile', content: 'slr:normalization? any*' },
  'slr:normalization': {
    attributes: 'general storage',
    checks: { general: normalization, storage: normalization },
  },
  'slr:data': { attributes: 'profile!', content: 'any*', open: 'foreign' },
  'val:validation': { content: 'val:rule+', open: 'foreign' },
  'val:rule': {
    attributes:
      'isPresent occurs isNotPresent startsWith endsWith existsInSource caseSensitive normalization disabled',
    checks: {
      occurs: positiveInteger,
      existsInSource: yesNo,
      caseSensitive: yesNo,
      normalization,
      disabled: yesNo,
    },
    open: 'foreign',
  },
  'its:locQualityIssues': { attributes: 'xml:id! version', content: 'its:locQualityIssue+' },
  'its:locQualityIssue': { attributes: `version ${QUALITY}` },
  'its:provenanceRecords': { attributes: 'xml:id! version', content: 'its:provenanceRecord+' },
  'its:provenanceRecord': { attributes: `version ${PROVENANCE}` },
};

const HTML_NAMES =
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul';
const ISSUES =
  'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other';

const FOREIGN: ReadonlyMap<string, Check> = new Map(
  Object.entries({
    'fs:fs': oneOf(HTML_NAMES),
    'slr:sizeInfoRef': nmtoken,
    'its:version': oneOf('2.0'),
    'its:localeFilterType': oneOf('include exclude'),
    'its:locQualityIssueEnabled': yesNo,
    'its:locQualityIssueSeverity': score,
    'its:locQualityIssueType': oneOf(ISSUES),
    'its:locQualityRatingScore': score,
    'its:locQualityRatingScoreThreshold': score,
    'its:locQualityRatingVote': integer,
    'its:locQualityRatingVoteThreshold': integer,
    'its:mtConfidence': confidence,
    'its:taConfidence': confidence,
    'its:termConfidence': confidence,
    'itsm:lang': language,
  }),
);

export const XLIFF2: Schema = {
  prefixes: new Map<string, string>([
    [CORE_20, ''],
    [CORE_22, ''],
    ...Object.entries(MODULES).map(([prefix, uri]) => [uri, prefix] as const),
  ]),
  elements: new Map(compile({ ...CORE, ...MODULE_ELEMENTS }, CHECKS)),
  foreign: FOREIGN,
};

/** XLIFF 2.2 lets a note point at something; nothing else of the core that 2.1 knows has changed its shape. */
export const XLIFF22: Schema = {
  ...XLIFF2,
  elements: new Map([
    ...XLIFF2.elements,
    ...compile({ note: { ...CORE.note, attributes: 'id appliesTo category priority ref' } }, CHECKS),
  ]),
};
