/** Small XLIFF 2 files, each with one thing wrong, and what a validator says of it; and ones that look wrong and are not. */

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

const SEGMENT = '<segment><source>ก</source></segment>';
const FIXED = 'canReorder="no" canCopy="no" canDelete="no"';
const FIRST = 'canReorder="firstNo" canCopy="no" canDelete="no"';

export interface Case {
  readonly name: string;
  readonly xml: string;
  /** Null: valid. */
  readonly rule: string | null;
  /** Whether the official XSDs or a Schematron find it too; prose is what neither states. */
  readonly by: 'schema' | 'schematron' | 'prose';
}

const valid = (name: string, xml: string): Case => ({ name, xml, rule: null, by: 'schema' });
const schema = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'schema' });
const schematron = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'schematron' });
const prose = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'prose' });

export const CASES: readonly Case[] = [
  // ------------------------------------------------------------------------------------------- shape and attributes
  valid('a minimal file', root(file(unit(SEGMENT)), 'version="2.0" srcLang="th"')),
  valid(
    'groups in groups, extensions everywhere',
    root(
      file(
        `<my:x/><notes><note>n</note></notes><group id="g1" my:a="b"><my:y>text</my:y><group id="g2">${unit(SEGMENT)}</group></group>`,
        ' my:k="v"',
      ),
    ),
  ),
  valid('an empty group and a unit', root(file(`<group id="g"/>${unit(SEGMENT)}`))),
  valid(
    'all kinds of inline elements',
    ofUnit(
      '<originalData><data id="d1">&lt;b&gt;</data><data id="d2"><cp hex="001F"/></data></originalData><segment><source>a<cp hex="0007"/><ph id="1" dataRef="d1"/><pc id="2" dataRefStart="d1" dataRefEnd="d2">b<mrk id="m" type="term" ref="http://a.b">c</mrk></pc><sc id="3"/><sm id="s" type="my:x"/>d<ec startRef="3"/><em startRef="s"/></source></segment>',
    ),
  ),
  schema('content-model', 'no file', root('')),
  schema('content-model', 'a file without a unit', root(file('<notes><note>x</note></notes>'))),
  schema('content-model', 'a unit without a segment', ofUnit('')),
  schema('content-model', 'two sources', ofSegment('<source>a</source><source>b</source>')),
  schema('content-model', 'target before source', ofSegment('<target>a</target><source>b</source>')),
  schema('content-model', 'two targets', ofSegment('<source>a</source><target>a</target><target>b</target>')),
  schema('content-model', 'notes after segments', ofUnit(`${SEGMENT}<notes><note>x</note></notes>`)),
  schema(
    'content-model',
    'original data before notes',
    ofUnit(`<originalData><data id="d">x</data></originalData><notes><note>x</note></notes>${SEGMENT}`),
  ),
  schema(
    'content-model',
    'two lists of notes',
    ofUnit(`<notes><note>x</note></notes><notes><note>x</note></notes>${SEGMENT}`),
  ),
  schema('content-model', 'empty notes', ofUnit(`<notes/>${SEGMENT}`)),
  schema('content-model', 'empty original data', ofUnit(`<originalData/>${SEGMENT}`)),
  schema('content-model', 'a skeleton after units', root(file(`${unit(SEGMENT)}<skeleton href="s"/>`))),
  schema('content-model', 'an extension after units', root(file(`${unit(SEGMENT)}<my:x/>`))),
  schema('content-model', 'an extension in a source', ofSource('a<my:x/>')),
  schema(
    'content-model',
    'an element in a note',
    ofUnit(`<notes><note>a<ph id="1"/></note></notes>${SEGMENT}`),
  ),
  schema('element-unknown', 'an unknown element of the core', ofUnit(`<nonsense/>${SEGMENT}`)),
  schema('text-not-allowed', 'text in a unit', ofUnit(`stray${SEGMENT}`)),
  schema('text-not-allowed', 'text in a file', root(file(`${unit(SEGMENT)}stray`))),
  schema('text-not-allowed', 'text in a placeholder', ofSource('<ph id="1">x</ph>')),
  schema('attribute-missing', 'no version', root(file(unit(SEGMENT)), 'srcLang="th"')),
  schema('attribute-missing', 'no source language', root(file(unit(SEGMENT)), 'version="2.1"')),
  schema('attribute-missing', 'a file without an id', root(`<file>${unit(SEGMENT)}</file>`)),
  schema('attribute-missing', 'a unit without an id', root(file(`<unit>${SEGMENT}</unit>`))),
  schema('attribute-missing', 'a group without an id', root(file(`<group>${unit(SEGMENT)}</group>`))),
  schema('attribute-missing', 'a placeholder without an id', ofSource('<ph/>')),
  schema('attribute-missing', 'a code point without a number', ofSource('<cp/>')),
  schema(
    'attribute-missing',
    'data without an id',
    ofUnit(`<originalData><data>x</data></originalData>${SEGMENT}`),
  ),
  schema(
    'attribute-missing',
    'an end of an annotation without a start',
    ofSource('<sm id="1" type="term"/>x<em/>'),
  ),
  schema('attribute-unknown', 'an attribute that nobody knows', ofUnit(SEGMENT, ' colour="red"')),
  schema(
    'attribute-unknown',
    'a foreign attribute on a segment',
    ofUnit('<segment my:a="b"><source>a</source></segment>'),
  ),
  schema(
    'attribute-unknown',
    'a state on an ignorable',
    ofUnit(`${SEGMENT}<ignorable state="initial"><source> </source></ignorable>`),
  ),
  schema('attribute-unknown', 'approved on a unit, as in 1.2', ofUnit(SEGMENT, ' approved="yes"')),
  schema('attribute-unknown', 'named like a property of every object', ofUnit(SEGMENT, ' constructor="x"')),
  schema('attribute-value', 'an id with a space', root(file(`<unit id="a b">${SEGMENT}</unit>`))),
  schema(
    'attribute-value',
    'an unknown state',
    ofSegment('<source>a</source><target>b</target>', ' state="done"'),
  ),
  schema('attribute-value', 'translate that is neither yes nor no', ofUnit(SEGMENT, ' translate="maybe"')),
  schema(
    'attribute-value',
    'a language that is none',
    root(file(unit(SEGMENT)), 'version="2.1" srcLang="t h"'),
  ),
  schema('attribute-value', 'priority 11', ofUnit(`<notes><note priority="11">x</note></notes>${SEGMENT}`)),
  schema('attribute-value', 'priority 0', ofUnit(`<notes><note priority="0">x</note></notes>${SEGMENT}`)),
  schema(
    'attribute-value',
    'a note that applies to nothing known',
    ofUnit(`<notes><note appliesTo="both">x</note></notes>${SEGMENT}`),
  ),
  schema('attribute-value', 'a type of a unit without a prefix', ofUnit(SEGMENT, ' type="heading"')),
  schema('attribute-value', 'a type of a code that is not listed', ofSource('<ph id="1" type="bold"/>')),
  schema(
    'attribute-value',
    'a type of an annotation without a prefix',
    ofSource('<mrk id="1" type="remark">a</mrk>'),
  ),
  schema('attribute-value', 'canReorder first', ofSource('<ph id="1" canReorder="first"/>')),
  schema('attribute-value', 'order 0', ofSegment('<source>a</source><target order="0">b</target>')),
  schema('attribute-value', 'a direction that is none', ofUnit(SEGMENT, ' srcDir="left"')),
  schema('attribute-value', 'white space preserved by another word', ofUnit(SEGMENT, ' xml:space="keep"')),
  schema('attribute-value', 'a code point that is no number', ofSource('<cp hex="00GG"/>')),
  prose('attribute-value', 'a version to come', root(file(unit(SEGMENT)), 'version="3.0" srcLang="th"')),
  prose(
    'attribute-value',
    'a sub-state without a prefix',
    ofBoth('a', 'b', ' state="translated" subState="checked"'),
  ),
  prose(
    'prefix-reserved',
    'a sub-state with the prefix of the specification',
    ofBoth('a', 'b', ' state="translated" subState="xlf:checked"'),
  ),
  prose(
    'prefix-reserved',
    'a type with the prefix of the specification',
    ofUnit(SEGMENT, ' type="xlf:heading"'),
  ),
  prose(
    'prefix-reserved',
    'so on a group',
    root(file(`<group id="g" type="xlf:menu">${unit(SEGMENT)}</group>`)),
  ),

  // ------------------------------------------------------------------------------------------------------------ ids
  valid(
    'the same unit id in two files',
    root(`<file id="f1">${unit(SEGMENT)}</file><file id="f2">${unit(SEGMENT)}</file>`),
  ),
  valid('the same id for a unit and a group', root(file(`<group id="u1">${unit(SEGMENT)}</group>`))),
  valid(
    'ids of the target that repeat those of the source',
    ofBoth('<ph id="1"/><pc id="2">a</pc>', '<pc id="2">b</pc><ph id="1"/>'),
  ),
  valid('a new id in the target', ofBoth('a', '<ph id="9"/>')),
  schematron(
    'id-repeated',
    'two files',
    root(`<file id="f1">${unit(SEGMENT)}</file><file id="f1">${unit(SEGMENT)}</file>`),
  ),
  schematron(
    'id-repeated',
    'two groups, one in the other',
    root(file(`<group id="g"><group id="g">${unit(SEGMENT)}</group></group>`)),
  ),
  schematron(
    'id-repeated',
    'two units, one in a group',
    root(file(`${unit(SEGMENT)}<group id="g">${unit(SEGMENT)}</group>`)),
  ),
  schematron(
    'id-repeated',
    'two notes of a file',
    root(file(`<notes><note id="n">a</note><note id="n">b</note></notes>${unit(SEGMENT)}`)),
  ),
  schematron(
    'id-repeated',
    'two notes of a group',
    root(
      file(`<group id="g"><notes><note id="n">a</note><note id="n">b</note></notes>${unit(SEGMENT)}</group>`),
    ),
  ),
  schematron(
    'id-repeated',
    'two notes of a unit',
    ofUnit(`<notes><note id="n">a</note><note id="n">b</note></notes>${SEGMENT}`),
  ),
  schematron(
    'id-repeated',
    'two data',
    ofUnit(`<originalData><data id="d">a</data><data id="d">b</data></originalData>${SEGMENT}`),
  ),
  schematron(
    'id-repeated',
    'two segments',
    ofUnit('<segment id="s"><source>a</source></segment><segment id="s"><source>b</source></segment>'),
  ),
  schematron(
    'id-repeated',
    'a segment and a code in it',
    ofUnit('<segment id="s"><source><ph id="s"/></source></segment>'),
  ),
  schematron(
    'id-repeated',
    'codes of two segments',
    ofUnit(
      '<segment><source><ph id="1"/></source></segment><segment><source><ph id="1"/></source></segment>',
    ),
  ),
  schematron('target-id', 'another element than in the source', ofBoth('<ph id="1"/>', '<pc id="1">a</pc>')),
  schematron('target-id', 'twice in the target', ofBoth('<ph id="1"/>', '<ph id="1"/><ph id="1"/>')),
  schematron(
    'target-id',
    'from the source of another segment',
    ofUnit(
      '<segment><source><ph id="1"/></source></segment><segment><source>a</source><target><ph id="1"/></target></segment>',
    ),
  ),

  // ---------------------------------------------------------------------------------------- states, languages, order
  valid(
    'all states',
    ofUnit(
      '<segment state="initial"><source>a</source></segment><segment state="translated"><source>a</source><target/></segment><segment state="reviewed"><source>a</source><target>b</target></segment><segment state="final" subState="my:x"><source>a</source><target>b</target></segment>',
    ),
  ),
  valid(
    'a language with a region',
    ofSegment('<source xml:lang="th-TH">a</source><target xml:lang="EN-gb">b</target>'),
  ),
  valid(
    'targets in another order',
    ofUnit(
      '<segment><source>a</source><target order="3">b</target></segment><ignorable><source> </source></ignorable><segment><source>c</source><target order="1">d</target></segment>',
    ),
  ),
  schematron(
    'state-without-target',
    'translated and no target',
    ofSegment('<source>a</source>', ' state="translated"'),
  ),
  schematron(
    'state-without-target',
    'final and no target',
    ofSegment('<source>a</source>', ' state="final"'),
  ),
  schematron('substate-without-state', 'a sub-state alone', ofBoth('a', 'b', ' subState="my:x"')),
  schematron(
    'target-language-missing',
    'a target and no target language',
    root(file(unit('<segment><source>a</source><target>b</target></segment>')), 'version="2.1" srcLang="th"'),
  ),
  schematron(
    'language-differs',
    'a source in another language',
    ofSegment('<source xml:lang="lo">a</source>'),
  ),
  schematron(
    'language-differs',
    'a target in another language',
    ofSegment('<source>a</source><target xml:lang="fr">b</target>'),
  ),
  schematron(
    'unit-without-segment',
    'only what is ignored',
    ofUnit('<ignorable><source> </source></ignorable>'),
  ),
  schematron(
    'order-repeated',
    'an order twice',
    ofUnit(
      '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target order="2">d</target></segment>',
    ),
  ),
  schematron(
    'order-too-large',
    'an order past the end',
    ofUnit('<segment><source>a</source><target order="2">b</target></segment>'),
  ),
  schematron(
    'order-gap',
    'an order and nothing in its place',
    ofUnit(
      '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target>d</target></segment>',
    ),
  ),
  valid('a skeleton elsewhere', root(file(`<skeleton href="a.skl"/>${unit(SEGMENT)}`))),
  valid('a skeleton inside', root(file(`<skeleton>any <my:thing/></skeleton>${unit(SEGMENT)}`))),
  schematron('reference-missing', 'a skeleton nowhere', root(file(`<skeleton/>${unit(SEGMENT)}`))),
  schematron(
    'reference-and-content',
    'a skeleton in two places',
    root(file(`<skeleton href="a.skl">x</skeleton>${unit(SEGMENT)}`)),
  ),

  // ---------------------------------------------------------------------------------------------------------- pairs
  valid(
    'a pair over two segments',
    ofUnit(
      '<segment><source><sc id="1"/>a</source></segment><segment><source>b<ec startRef="1"/></source></segment>',
    ),
  ),
  valid('halves alone', ofSource('<sc id="1" isolated="yes"/>a<ec id="2" isolated="yes" dir="ltr"/>')),
  valid(
    'a pair with the same hints',
    ofSource(`<sc id="1" ${FIRST} canOverlap="no"/>a<ec startRef="1" ${FIXED} canOverlap="no"/>`),
  ),
  schematron('start-without-end', 'a start of a code', ofSource('<sc id="1"/>a')),
  schematron('start-without-end', 'an end before its start', ofSource('<ec startRef="1"/>a<sc id="1"/>')),
  schematron(
    'start-without-end',
    'two ends of a code',
    ofSource('<sc id="1"/>a<ec startRef="1"/><ec startRef="1"/>'),
  ),
  schematron(
    'start-without-end',
    'an end that is in the other language',
    ofBoth('<sc id="1"/>a', 'b<ec startRef="1"/>'),
  ),
  schematron('end-without-start', 'an end of a code', ofSource('a<ec startRef="1"/>')),
  schematron(
    'isolated-with-end',
    'isolated, and the end is there',
    ofSource('<sc id="1" isolated="yes"/>a<ec startRef="1"/>'),
  ),
  schematron(
    'end-reference',
    'an isolated end that refers',
    ofSource('a<ec isolated="yes" startRef="1" id="2"/>'),
  ),
  schematron(
    'end-reference',
    'an end with an id of its own',
    ofSource('<sc id="1"/>a<ec startRef="1" id="2"/>'),
  ),
  schematron('end-reference', 'an end that refers to nothing', ofSource('a<ec/>')),
  schematron('end-direction', 'a direction on an end', ofSource('<sc id="1"/>a<ec startRef="1" dir="rtl"/>')),
  ...['canCopy', 'canDelete', 'canOverlap'].map((hint) =>
    schematron(
      'pair-hints-differ',
      `${hint} of a start only`,
      ofSource(`<sc id="1" ${hint}="no"/>a<ec startRef="1"/>`),
    ),
  ),
  schematron(
    'pair-hints-differ',
    'canDelete of an end only',
    ofSource('<sc id="1"/>a<ec startRef="1" canDelete="no"/>'),
  ),
  schematron(
    'pair-hints-differ',
    'a fixed start with a free end',
    ofSource(`<sc id="1" ${FIRST}/>a<ec startRef="1" canCopy="no" canDelete="no"/>`),
  ),
  schematron('start-without-end', 'a start of an annotation', ofSource('<sm id="1" type="term"/>a')),
  schematron('end-without-start', 'an end of an annotation', ofSource('a<em startRef="1"/>')),

  // ----------------------------------------------------------------------------------------- attributes of inline codes
  valid(
    'sub-types of their types',
    ofSource(
      '<ph id="1" type="fmt" subType="xlf:lb"/><ph id="2" type="ui" subType="xlf:var"/><ph id="3" type="other" subType="my:x"/>',
    ),
  ),
  schematron('subtype-without-type', 'a sub-type alone', ofSource('<ph id="1" subType="my:x"/>')),
  schematron(
    'subtype-of-type',
    'a line break of the wrong type',
    ofSource('<ph id="1" type="ui" subType="xlf:lb"/>'),
  ),
  schematron(
    'subtype-of-type',
    'a variable of the wrong type',
    ofSource('<ph id="1" type="fmt" subType="xlf:var"/>'),
  ),
  schematron(
    'subtype-of-type',
    'a sub-type that the specification does not have',
    ofSource('<ph id="1" type="fmt" subType="xlf:strike"/>'),
  ),
  schematron(
    'fixed-but-free',
    'fixed, and may be copied',
    ofSource('<ph id="1" canReorder="firstNo" canDelete="no"/>'),
  ),
  schematron(
    'fixed-but-free',
    'fixed, and may be deleted',
    ofSource('<pc id="1" canReorder="firstNo" canCopy="no">a</pc>'),
  ),
  schematron(
    'attributes-together',
    'data of a start without the end',
    ofUnit(
      `<originalData><data id="d">x</data></originalData><segment><source><pc id="1" dataRefStart="d">a</pc></source></segment>`,
    ),
  ),
  schematron(
    'attributes-together',
    'an equivalent of a start without the end',
    ofSource('<pc id="1" equivStart="x">a</pc>'),
  ),
  schematron(
    'attributes-together',
    'flows of an end without the start',
    ofSource('<pc id="1" subFlowsEnd="u1">a</pc>'),
  ),
  valid(
    'flows to units of the file, also further on',
    root(
      file(
        `${unit('<segment><source><ph id="1" subFlows="u1 u2"/></source></segment>')}<unit id="u2">${SEGMENT}</unit>`,
      ),
    ),
  ),
  schematron('reference-nowhere', 'a flow to no unit', ofSource('<ph id="1" subFlows="u9"/>')),
  schematron(
    'reference-nowhere',
    'flows to a unit of another file',
    root(
      `<file id="f1">${unit('<segment><source><pc id="1" subFlowsStart="u2" subFlowsEnd="u2">a</pc></source></segment>')}</file><file id="f2"><unit id="u2">${SEGMENT}</unit></file>`,
    ),
  ),
  schematron('reference-nowhere', 'data that is not there', ofSource('<ph id="1" dataRef="d"/>')),
  schematron(
    'reference-nowhere',
    'data of a pair that is not there',
    ofSource('<pc id="1" dataRefStart="d" dataRefEnd="d">a</pc>'),
  ),
  valid('a copy', ofSource('<pc id="1">a</pc><pc id="2" copyOf="1">b</pc>')),
  schematron('reference-nowhere', 'a copy of nothing', ofSource('<ph id="1" copyOf="9"/>')),
  schematron(
    'copy-with-data',
    'a copy with data of its own',
    ofUnit(
      '<originalData><data id="d">x</data></originalData><segment><source><ph id="1"/><ph id="2" copyOf="1" dataRef="d"/></source></segment>',
    ),
  ),
  schematron(
    'copy-of-data',
    'a copy of a code with data',
    ofUnit(
      '<originalData><data id="d">x</data></originalData><segment><source><ph id="1" dataRef="d"/><ph id="2" copyOf="1"/></source></segment>',
    ),
  ),
  schematron(
    'copy-forbidden',
    'a copy of a code that may not be copied',
    ofSource('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'),
  ),
  schematron('start-without-end', 'a start beside a code point', ofSource('<sc id="1"/><cp hex="0001"/>')),
  ...['0000', '000B', '001f', '007F', 'D800', 'dfff'].map((hex) =>
    valid(`code point ${hex}`, ofSource(`<cp hex="${hex}"/>`)),
  ),
  ...['0009', '000A', '0020', '0E01', '1F'].map((hex) =>
    schematron('code-point', `code point ${hex}, which needs none`, ofSource(`<cp hex="${hex}"/>`)),
  ),

  // ---------------------------------------------------------------------------------------------------- annotations
  valid(
    'a comment by value and one by note',
    ofUnit(
      '<notes><note id="n1">x</note></notes><segment><source><mrk id="1" type="comment" value="v">a</mrk><mrk id="2" type="comment" ref="#n=n1">b</mrk><mrk id="3" translate="no">c</mrk></source></segment>',
    ),
  ),
  schematron(
    'comment-value-or-ref',
    'a comment that says nothing',
    ofSource('<mrk id="1" type="comment">a</mrk>'),
  ),
  schematron(
    'comment-value-or-ref',
    'a comment that says two things',
    ofUnit(
      '<notes><note id="n1">x</note></notes><segment><source><mrk id="1" type="comment" value="v" ref="#n=n1">a</mrk></source></segment>',
    ),
  ),
  schematron(
    'reference-nowhere',
    'a comment in a note that is not there',
    ofSource('<mrk id="1" type="comment" ref="#n=n9">a</mrk>'),
  ),
  schematron(
    'match-annotation-ref',
    'a match annotation that refers',
    ofSource('<mrk id="1" type="mtc:match" ref="#x">a</mrk>'),
  ),

  // ------------------------------------------------------------------------------------------------- fixed sequences
  valid(
    'a fixed sequence',
    ofBoth(
      `<ph id="1" ${FIRST}/><ph id="2" ${FIXED}/>a<ph id="3"/>`,
      `<ph id="3"/>b<ph id="1" ${FIRST}/><ph id="2" ${FIXED}/>`,
    ),
  ),
  schematron('sequence-without-first', 'no first', ofSource(`<ph id="1" ${FIXED}/>`)),
  schematron(
    'sequence-broken',
    'a free code between',
    ofSource(`<ph id="1" ${FIRST}/><ph id="2"/><ph id="3" ${FIXED}/>`),
  ),
  schematron(
    'sequence-broken',
    'in a free pair',
    ofSource(`<ph id="1" ${FIRST}/><pc id="2"><ph id="3" ${FIXED}/></pc>`),
  ),
  schematron(
    'sequence-changed',
    'another order in the target',
    ofBoth(
      `<ph id="1" ${FIRST}/><ph id="2" ${FIXED}/><ph id="3" ${FIXED}/>`,
      `<ph id="1" ${FIRST}/><ph id="3" ${FIXED}/><ph id="2" ${FIXED}/>`,
    ),
  ),
  prose(
    'code-deleted',
    'a code that may not be deleted is not in a final target',
    ofBoth('<ph id="1" canDelete="no"/>a', 'b', ' state="final"'),
  ),
  valid(
    'nor in one that is not final, so far',
    ofBoth('<ph id="1" canDelete="no"/>a', 'b', ' state="translated"'),
  ),
];

const match = (content: string, attributes = 'ref="#s1"') =>
  ofUnit(
    `<mtc:matches><mtc:match ${attributes}>${content}</mtc:match></mtc:matches><segment id="s1"><source>a<ph id="1"/></source></segment>`,
  );
const pairOf = (source: string, target: string) => `<source>${source}</source><target>${target}</target>`;
const inUnit = (module: string) =>
  ofUnit(`${module}<segment id="s1"><source>a<mrk id="m1" type="term">b</mrk></source></segment>`);
const inFile = (module: string, more = SEGMENT) => root(file(module + unit(more)));
const annotated = (attributes: string, module = '') =>
  ofUnit(`${module}<segment><source><mrk id="1" ${attributes}>a</mrk></source></segment>`);

export const MODULE_CASES: readonly Case[] = [
  valid(
    'a match',
    match(
      `<mda:metadata><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata><originalData><data id="d">x</data></originalData>${pairOf('<ph id="1" dataRef="d"/>', '<ph id="1" dataRef="d"/>')}<my:x/>`,
      'id="m" ref="#s1" similarity="75.5" matchQuality="100" type="tm" subType="my:x" origin="o"',
    ),
  ),
  schema('attribute-missing', 'a match of nothing', match(pairOf('a', 'b'), '')),
  schema('attribute-value', 'a similarity over 100', match(pairOf('a', 'b'), 'ref="#s1" similarity="100.5"')),
  schema('attribute-value', 'an unknown type of match', match(pairOf('a', 'b'), 'ref="#s1" type="human"')),
  schema('content-model', 'a match without a target', match('<source>a</source>')),
  schema('content-model', 'no match', inUnit('<mtc:matches/>')),
  schematron(
    'id-repeated',
    'two matches',
    ofUnit(
      `<mtc:matches><mtc:match id="m" ref="#s1">${pairOf('a', 'b')}</mtc:match><mtc:match id="m" ref="#s1">${pairOf('a', 'b')}</mtc:match></mtc:matches><segment id="s1"><source>a</source></segment>`,
    ),
  ),
  schematron('reference-nowhere', 'a match of what is not there', match(pairOf('a', 'b'), 'ref="#s9"')),
  schematron(
    'subtype-without-type',
    'a sub-type of a match alone',
    match(pairOf('a', 'b'), 'ref="#s1" subType="my:x"'),
  ),
  schematron(
    'reference-nowhere',
    'data of a match that is not in it',
    match(pairOf('<ph id="1" dataRef="d"/>', 'b')),
  ),
  schematron('start-without-end', 'half a code in a match', match(pairOf('<sc id="1"/>a', 'b'))),
  schematron(
    'start-without-end',
    'half an annotation in a match',
    match(pairOf('<sm id="1" type="term"/>a', 'b')),
  ),
  schematron('id-repeated', 'ids in the source of a match', match(pairOf('<ph id="1"/><ph id="1"/>', 'b'))),
  schematron(
    'target-id',
    'another element in the target of a match',
    match(pairOf('<ph id="1"/>', '<pc id="1">b</pc>')),
  ),
  prose(
    'module-misplaced',
    'matches of a file',
    inFile(`<mtc:matches><mtc:match ref="#x">${pairOf('a', 'b')}</mtc:match></mtc:matches>`),
  ),
  prose(
    'module-repeated',
    'two lists of metadata',
    inUnit(
      '<mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>',
    ),
  ),

  valid(
    'a glossary',
    inUnit(
      '<gls:glossary><gls:glossEntry id="1" ref="#m1"><gls:term source="s">a</gls:term><gls:translation id="2" ref="s1">b</gls:translation><gls:definition>c</gls:definition><my:x/></gls:glossEntry></gls:glossary>',
    ),
  ),
  schema(
    'content-model',
    'an entry without a term',
    inUnit(
      '<gls:glossary><gls:glossEntry><gls:definition>c</gls:definition></gls:glossEntry></gls:glossary>',
    ),
  ),
  schematron(
    'gloss-incomplete',
    'an entry without a translation or a definition',
    inUnit('<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary>'),
  ),
  schematron(
    'id-repeated',
    'an entry and its translation',
    inUnit(
      '<gls:glossary><gls:glossEntry id="1"><gls:term>a</gls:term><gls:translation id="1">b</gls:translation></gls:glossEntry></gls:glossary>',
    ),
  ),
  schematron(
    'reference-nowhere',
    'an entry for what is not there',
    inUnit(
      '<gls:glossary><gls:glossEntry ref="#x"><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>',
    ),
  ),

  valid(
    'formats',
    root(
      file(
        unit(
          '<segment><source><ph id="1" fs:fs="img" fs:subFs="src,c:\\\\a.png\\alt,one\\, two"/><ec id="2" isolated="yes" fs:fs="b"/></source></segment>',
          ' fs:fs="p"',
        ),
        ' fs:fs="html"',
      ),
    ),
  ),
  schema('attribute-value', 'a format that HTML does not have', ofUnit(SEGMENT, ' fs:fs="blink"')),
  schematron('attributes-together', 'details of no format', ofUnit(SEGMENT, ' fs:subFs="a,b"')),
  schematron('fs-on-end', 'a format on an end', ofSource('<sc id="1"/>a<ec startRef="1" fs:fs="b"/>')),
  prose('attribute-value', 'details that are no pairs', ofUnit(SEGMENT, ' fs:fs="p" fs:subFs="class"')),
  prose(
    'fs-misplaced',
    'a format on a group',
    root(file(`<group id="g" fs:fs="div">${unit(SEGMENT)}</group>`)),
  ),
  prose('attribute-unknown', 'an attribute that a module does not have', ofUnit(SEGMENT, ' fs:style="p"')),

  valid(
    'metadata in groups',
    inFile(
      '<mda:metadata id="m"><mda:metaGroup id="a" category="c" appliesTo="source"><mda:metaGroup id="b"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata>',
    ),
  ),
  schema(
    'content-model',
    'an empty group of metadata',
    inFile('<mda:metadata><mda:metaGroup/></mda:metadata>'),
  ),
  schema(
    'attribute-missing',
    'metadata of no type',
    inFile('<mda:metadata><mda:metaGroup><mda:meta>v</mda:meta></mda:metaGroup></mda:metadata>'),
  ),
  schematron(
    'id-repeated',
    'groups of metadata',
    inFile(
      '<mda:metadata><mda:metaGroup id="a"><mda:metaGroup id="a"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata>',
    ),
  ),

  valid(
    'resources',
    inFile(
      '<res:resourceData><res:resourceItem id="r1" mimeType="image/png"><res:source href="a.png"/><res:reference href="b"/></res:resourceItem><res:resourceItem><res:source><my:x/></res:source><res:target><my:x/></res:target></res:resourceItem></res:resourceData>',
      `<res:resourceData><res:resourceItemRef ref="r1"/></res:resourceData>${SEGMENT}`,
    ),
  ),
  schema(
    'attribute-missing',
    'a reference to no resource',
    inFile('<res:resourceData><res:resourceItemRef/></res:resourceData>'),
  ),
  schematron(
    'attribute-missing',
    'an outside resource of no type',
    inFile(
      '<res:resourceData><res:resourceItem><res:source href="a.png"/></res:resourceItem></res:resourceData>',
    ),
  ),
  schematron(
    'reference-missing',
    'a resource that is nowhere',
    inFile(
      '<res:resourceData><res:resourceItem mimeType="a/b"><res:source/></res:resourceItem></res:resourceData>',
    ),
  ),
  schematron(
    'reference-and-content',
    'a resource in two places',
    inFile(
      '<res:resourceData><res:resourceItem mimeType="a/b"><res:target href="x"><my:x/></res:target></res:resourceItem></res:resourceData>',
    ),
  ),
  schematron(
    'language-differs',
    'a resource in another language',
    inFile(
      '<res:resourceData><res:resourceItem mimeType="a/b"><res:source href="x" xml:lang="lo"/></res:resourceItem></res:resourceData>',
    ),
  ),
  schematron(
    'id-repeated',
    'two resources',
    inFile(
      '<res:resourceData><res:resourceItem id="r" mimeType="a/b"><res:source href="x"/></res:resourceItem><res:resourceItem id="r" mimeType="a/b"><res:source href="x"/></res:resourceItem></res:resourceData>',
    ),
  ),
  schematron(
    'reference-nowhere',
    'a resource that is not there',
    inUnit('<res:resourceData><res:resourceItemRef ref="r9"/></res:resourceData>'),
  ),

  valid(
    'sizes',
    root(
      file(
        `<slr:profiles generalProfile="xliff:codepoints"><slr:normalization general="nfc"/></slr:profiles>${unit(SEGMENT, ' slr:sizeRestriction="10" slr:sizeInfo="x"')}`,
      ),
    ),
  ),
  schema(
    'attribute-value',
    'an unknown normalisation',
    inFile('<slr:profiles><slr:normalization general="nfkc"/></slr:profiles>'),
  ),
  schematron(
    'attributes-apart',
    'sizes said in two ways',
    ofUnit(SEGMENT, ' slr:sizeInfo="a" slr:sizeInfoRef="b"'),
  ),
  prose('module-misplaced', 'profiles of a unit', inUnit('<slr:profiles/>')),

  valid(
    'validation rules',
    inUnit(
      '<val:validation><val:rule isPresent="a" occurs="2" existsInSource="yes"/><val:rule isNotPresent="b" disabled="yes"/><val:rule my:check="x"/></val:validation>',
    ),
  ),
  schema(
    'attribute-value',
    'a rule that occurs never',
    inUnit('<val:validation><val:rule isPresent="a" occurs="0"/></val:validation>'),
  ),
  schematron(
    'validation-one-rule',
    'two rules in one',
    inUnit('<val:validation><val:rule isPresent="a" startsWith="b"/></val:validation>'),
  ),
  schematron(
    'validation-one-rule',
    'no rule',
    inUnit('<val:validation><val:rule caseSensitive="no"/></val:validation>'),
  ),
  schematron(
    'attributes-together',
    'how often of nothing',
    inUnit('<val:validation><val:rule startsWith="a" occurs="2"/></val:validation>'),
  ),
  schematron(
    'validation-exists-in-source',
    'absent as in the source',
    inUnit('<val:validation><val:rule isNotPresent="a" existsInSource="yes"/></val:validation>'),
  ),
  schematron(
    'validation-disabled',
    'disabled for the whole file',
    inFile('<val:validation><val:rule isPresent="a" disabled="yes"/></val:validation>'),
  ),

  valid(
    'quality issues',
    annotated(
      'type="its:generic" its:locQualityIssuesRef="#its=q"',
      '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="grammar"/></its:locQualityIssues>',
    ),
  ),
  schema('attribute-value', 'a confidence over 1', annotated('its:mtConfidence="1.5"')),
  schema('attribute-value', 'an unknown kind of issue', annotated('its:locQualityIssueType="ugly"')),
  schema(
    'attribute-missing',
    'issues without an id',
    inUnit(
      '<its:locQualityIssues><its:locQualityIssue locQualityIssueType="grammar"/></its:locQualityIssues>',
    ),
  ),
  schematron(
    'its-type',
    'an annotation of ITS under another type',
    annotated('type="term" its:taClassRef="http://a.b"'),
  ),
  schematron(
    'attributes-apart',
    'issues here and elsewhere',
    annotated(
      'its:locQualityIssuesRef="#its=q" its:locQualityIssueComment="x"',
      '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="grammar"/></its:locQualityIssues>',
    ),
  ),
  schematron(
    'attributes-apart',
    'a score and a vote',
    annotated('its:locQualityRatingScore="5" its:locQualityRatingVote="1"'),
  ),
  schematron(
    'attributes-together',
    'a threshold of no score',
    annotated('its:locQualityRatingScoreThreshold="5" translate="no"'),
  ),
  schematron('attributes-together', 'an identity of no source', annotated('its:taIdent="x"')),
  schematron('reference-nowhere', 'issues that are not there', annotated('its:locQualityIssuesRef="#its=x"')),
  schematron(
    'its-record-empty',
    'an issue that says nothing',
    inUnit('<its:locQualityIssues xml:id="q"><its:locQualityIssue/></its:locQualityIssues>'),
  ),
  schematron(
    'its-record-empty',
    'a record of nobody',
    inUnit('<its:provenanceRecords xml:id="q"><its:provenanceRecord/></its:provenanceRecords>'),
  ),
  schema(
    'id-repeated',
    'issues and records',
    inUnit(
      '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="grammar"/></its:locQualityIssues><its:provenanceRecords xml:id="q"><its:provenanceRecord tool="t"/></its:provenanceRecords>',
    ),
  ),
  schematron(
    'attribute-value',
    'annotators of no category',
    ofUnit(SEGMENT, ' its:annotatorsRef="nonsense|http://a.b"'),
  ),
  schematron(
    'attribute-value',
    'annotators of one category twice',
    ofUnit(SEGMENT, ' its:annotatorsRef="terminology|http://a.b terminology|http://c.d"'),
  ),
];
