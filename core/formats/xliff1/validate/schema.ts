/** The transitional schema of XLIFF 1.2, as the OASIS XSD has it; the strict one is stricter only about extensions. */
import { compile, type Definition, type Schema } from '../../validation/schema.ts';
import {
  anyOf,
  type Check,
  dateTime,
  language,
  nmtoken,
  oneOf,
  positiveInteger,
} from '../../validation/types.ts';
import { CORE_12 } from '../names.ts';

const yesNo = oneOf('yes no');
/** Values of a list may be extended by ones that begin with x-. */
const custom: Check = (value) => /^x-\S+$/.test(value);
const listed = (words: string): Check => anyOf(oneOf(words), custom);
const each =
  (check: Check): Check =>
  (value) =>
    value.trim().split(/\s+/).every(check);

const DATATYPES =
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul';
const RESTYPES =
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window';
const STATES =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated';
const QUALIFIERS =
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion';
const MTYPES =
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula head-term initialism international-scientific-term internationalism logical-expression materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant';

const delimiter = listed('bold italic underlined link');
const placeholder = listed('image pb lb');

const CHECKS: Readonly<Record<string, Check>> = {
  version: oneOf('1.0 1.1 1.2'),
  'xml:lang': (value) => value === '' || language(value),
  'xml:space': oneOf('default preserve'),
  'source-language': language,
  'target-language': language,
  datatype: listed(DATATYPES),
  restype: listed(RESTYPES),
  date: dateTime,
  crc: nmtoken,
  uid: nmtoken,
  priority: (value) => positiveInteger(value) && Number(value) <= 10,
  annotates: oneOf('source target general'),
  'match-mandatory': yesNo,
  'count-type': listed(`${RESTYPES} num-usages repetition total ${DATATYPES} ${STATES} ${QUALIFIERS}`),
  unit: listed(
    'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable',
  ),
  purpose: each(listed('information location match')),
  'context-type': listed(
    'database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile',
  ),
  'help-id': nmtoken,
  coord: (value) => /^(?:-?\d+|#)(?:;(?:-?\d+|#)){3}$/.test(value),
  style: nmtoken,
  exstyle: nmtoken,
  translate: yesNo,
  approved: yesNo,
  clone: yesNo,
  'merged-trans': yesNo,
  'equiv-trans': yesNo,
  reformat: anyOf(
    yesNo,
    each(
      listed(
        'coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style',
      ),
    ),
  ),
  'size-unit': listed('byte char col cm dlgunit em ex glyph in mm percent pixel point row'),
  maxwidth: nmtoken,
  minwidth: nmtoken,
  maxheight: nmtoken,
  minheight: nmtoken,
  maxbytes: nmtoken,
  minbytes: nmtoken,
  state: listed(STATES),
  'state-qualifier': listed(QUALIFIERS),
  mid: nmtoken,
  rid: nmtoken,
  alttranstype: listed('proposal previous-version rejected reference accepted'),
  'mime-type': (value) =>
    /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)*$/.test(value),
  pos: oneOf('open close'),
  assoc: oneOf('preceding following both'),
  mtype: listed(MTYPES),
};

const INLINE = '(g|bpt|ept|ph|it|mrk|x|bx|ex)*';
const LOOK = 'resname extradata extype help-id menu menu-option menu-name coord font css-style style exstyle';
const SIZE = 'size-unit maxwidth minwidth maxheight minheight maxbytes minbytes charclass merged-trans';
const IN_TEXT = 'id! ts xid equiv-text';
const phaseToken: Readonly<Record<string, Check>> = { 'phase-name': nmtoken };

const ELEMENTS: Readonly<Record<string, Definition>> = {
  xliff: { attributes: 'version! xml:lang', content: '(any* file)+', open: 'any' },
  file: {
    attributes:
      'original! source-language! datatype! tool-id tool date xml:space ts category target-language product-name product-version build-num',
    content: 'header? body',
    open: 'any',
  },
  header: {
    content: 'skl? phase-group? (glossary|reference|count-group|prop-group|note|tool)* any*',
  },
  skl: { content: '(internal-file|external-file)' },
  glossary: { content: '(internal-file|external-file)' },
  reference: { content: '(internal-file|external-file)' },
  'internal-file': { attributes: 'form crc', text: true },
  'external-file': { attributes: 'href! crc uid' },
  note: { attributes: 'xml:lang priority from annotates', text: true },
  'phase-group': { content: 'phase+' },
  phase: {
    attributes:
      'phase-name! process-name! company-name tool-id tool date job-id contact-name contact-email contact-phone',
    content: 'note*',
  },
  'count-group': { attributes: 'name!', content: 'count*' },
  count: { attributes: 'count-type phase-name unit', text: true },
  'context-group': { attributes: 'name crc purpose', content: 'context+' },
  context: { attributes: 'context-type! match-mandatory crc', text: true },
  'prop-group': { attributes: 'name', content: 'prop+' },
  prop: { attributes: 'prop-type! xml:lang', text: true },
  tool: {
    attributes: 'tool-id! tool-name! tool-version tool-company',
    content: 'any*',
    text: true,
    open: 'any',
  },
  body: { content: '(group|trans-unit|bin-unit)*' },
  group: {
    attributes: `id datatype xml:space ts restype translate reformat ${LOOK} ${SIZE}`,
    content: 'context-group* count-group* prop-group* note* any* (group|trans-unit|bin-unit)*',
    open: 'any',
  },
  'trans-unit': {
    attributes: `id! approved translate reformat xml:space datatype ts phase-name restype ${LOOK} ${SIZE}`,
    content: 'source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* any*',
    open: 'any',
  },
  source: { attributes: 'xml:lang ts', content: INLINE, text: true, open: 'any' },
  'seg-source': { attributes: 'xml:lang ts', content: INLINE, text: true, open: 'any' },
  target: {
    attributes:
      'state state-qualifier phase-name xml:lang ts restype resname coord font css-style style exstyle equiv-trans',
    checks: phaseToken,
    content: INLINE,
    text: true,
    open: 'any',
  },
  'alt-trans': {
    attributes: `match-quality tool-id tool crc xml:lang origin datatype xml:space ts restype ${LOOK} mid phase-name alttranstype`,
    checks: phaseToken,
    content: 'source? seg-source? target+ context-group* prop-group* note* any*',
    open: 'any',
  },
  'bin-unit': {
    attributes: 'id! mime-type! approved translate reformat ts restype resname phase-name',
    content: 'bin-source bin-target? (context-group|count-group|prop-group|note|trans-unit)* any*',
    open: 'any',
  },
  'bin-source': { attributes: 'ts', content: '(internal-file|external-file)', open: 'any' },
  'bin-target': {
    attributes: 'mime-type ts state state-qualifier phase-name restype resname',
    checks: phaseToken,
    content: '(internal-file|external-file)',
    open: 'any',
  },
  g: {
    attributes: `${IN_TEXT} ctype clone`,
    checks: { ctype: delimiter },
    content: INLINE,
    text: true,
    open: 'any',
  },
  x: { attributes: `${IN_TEXT} ctype clone`, checks: { ctype: placeholder }, open: 'any' },
  bx: { attributes: `${IN_TEXT} rid ctype clone`, checks: { ctype: delimiter }, open: 'any' },
  ex: { attributes: `${IN_TEXT} rid`, open: 'any' },
  ph: {
    attributes: `${IN_TEXT} ctype crc assoc`,
    checks: { ctype: placeholder, crc: () => true },
    content: 'sub*',
    text: true,
    open: 'any',
  },
  bpt: {
    attributes: `${IN_TEXT} rid ctype crc`,
    checks: { ctype: delimiter, crc: () => true },
    content: 'sub*',
    text: true,
    open: 'any',
  },
  ept: {
    attributes: `${IN_TEXT} rid crc`,
    checks: { crc: () => true },
    content: 'sub*',
    text: true,
    open: 'any',
  },
  it: {
    attributes: `${IN_TEXT} pos! rid ctype crc`,
    checks: { ctype: delimiter, crc: () => true },
    content: 'sub*',
    text: true,
    open: 'any',
  },
  sub: { attributes: 'datatype ctype xid', checks: { ctype: delimiter }, content: INLINE, text: true },
  mrk: { attributes: 'mtype! mid comment ts', content: INLINE, text: true, open: 'any' },
};

export const XLIFF1: Schema = {
  prefixes: new Map([
    [CORE_12, ''],
    ['urn:oasis:names:tc:xliff:document:1.1', ''],
    ['', ''],
  ]),
  elements: new Map(compile(ELEMENTS, CHECKS)),
  foreign: new Map(),
};
