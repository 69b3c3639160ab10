/** Small XLIFF 1.2 files, each with one thing wrong, and what a validator says of it; and ones that look wrong and are not. */
import type { Case } from './xliff2.ts';

const NAMESPACE = 'xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:example:my"';
const FILE = 'original="a" source-language="th" datatype="plaintext"';

const root = (files: string, attributes = `version="1.2" ${NAMESPACE}`) =>
  `<xliff ${attributes}>${files}</xliff>`;
const file = (body: string, header = '', attributes = FILE) =>
  `<file ${attributes}>${header}<body>${body}</body></file>`;
const unit = (content: string, attributes = 'id="1"') => `<trans-unit ${attributes}>${content}</trans-unit>`;
const ofUnit = (content: string, attributes = 'id="1"') => root(file(unit(content, attributes)));
const ofSource = (content: string) => ofUnit(`<source>${content}</source>`);
const TEXT = '<source>ก</source>';

const valid = (name: string, xml: string): Case => ({ name, xml, rule: null, by: 'schema' });
const schema = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'schema' });
const prose = (rule: string, name: string, xml: string): Case => ({ name, xml, rule, by: 'prose' });

export const CASES: readonly Case[] = [
  valid('a minimal file', ofUnit(TEXT)),
  valid('an empty body', root(file(''))),
  valid(
    'extensions where they may stand',
    root(
      `<my:x/>${file(`<group my:a="b"><my:y/>${unit(`${TEXT}<target my:c="d">A</target><note>n</note><my:z>text</my:z>`, 'id="1" my:e="f"')}</group>`, '<header><skl><external-file href="s"/></skl><note>n</note><tool tool-id="t" tool-name="T"/><my:h/></header>')}`,
    ),
  ),
  valid(
    'all inline elements',
    ofSource(
      'a<g id="1">b<x id="2"/></g><bx id="3" rid="r"/>c<ex id="4" rid="r"/><bpt id="5">&lt;b&gt;<sub>s</sub></bpt>d<ept id="5">&lt;/b&gt;</ept><ph id="6">%s</ph><it id="7" pos="open">i</it><mrk mtype="term">e</mrk>',
    ),
  ),
  valid(
    'own values for lists',
    ofUnit(
      `${TEXT}<target state="x-mine" state-qualifier="x-too">A</target>`,
      'id="1" restype="x-cell" datatype="x-thing"',
    ),
  ),
  valid('an attribute that the transitional schema lets pass', ofUnit(TEXT, 'id="1" colour="red"')),
  valid(
    'segments',
    ofUnit(
      '<source>a b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></seg-source><target><mrk mtype="seg" mid="2">B</mrk></target>',
    ),
  ),
  valid(
    'several alternatives, with sources and notes',
    ofUnit(
      `${TEXT}<alt-trans match-quality="90%"><source>x</source><target>X</target><target>Y</target><note>n</note></alt-trans><note>m</note><alt-trans><target>Z</target></alt-trans>`,
    ),
  ),
  valid(
    'a binary unit',
    root(
      file(
        '<bin-unit id="b" mime-type="image/png"><bin-source><external-file href="a.png"/></bin-source></bin-unit>',
      ),
    ),
  ),
  valid(
    'phases, counts, contexts',
    root(
      file(
        unit(
          `${TEXT}<context-group purpose="location x-mine"><context context-type="sourcefile">a.c</context></context-group><count-group name="c"><count count-type="total" unit="word">3</count></count-group>`,
        ),
        '<header><phase-group><phase phase-name="p" process-name="q" date="2026-01-02T03:04:05Z"/></phase-group></header>',
      ),
    ),
  ),

  schema('content-model', 'a file without a body', root(`<file ${FILE}/>`)),
  schema('content-model', 'a header after the body', root(`<file ${FILE}><body/><header/></file>`)),
  schema('content-model', 'no source', ofUnit('<target>A</target>')),
  schema('content-model', 'target before source', ofUnit(`<target>A</target>${TEXT}`)),
  schema('content-model', 'a note before the target', ofUnit(`${TEXT}<note>n</note><target>A</target>`)),
  schema('content-model', 'two targets', ofUnit(`${TEXT}<target>A</target><target>B</target>`)),
  schema('content-model', 'an extension before a note', ofUnit(`${TEXT}<my:x/><note>n</note>`)),
  schema('content-model', 'an extension in a source', ofSource('a<my:x/>')),
  schema(
    'content-model',
    'text in a place for tags of another kind',
    ofSource('<ph id="1"><g id="2">a</g></ph>'),
  ),
  schema('element-unknown', 'a segment, as in 2.0', ofUnit('<segment><source>a</source></segment>')),
  schema('text-not-allowed', 'text in a unit', ofUnit(`${TEXT}stray`)),
  schema('text-not-allowed', 'text in a body', root(file(`${unit(TEXT)}stray`))),
  schema('attribute-missing', 'a unit without an id', ofUnit(TEXT, '')),
  schema('attribute-missing', 'a tag without an id', ofSource('<x/>')),
  schema('attribute-missing', 'a mark of no type', ofSource('<mrk>a</mrk>')),
  schema('attribute-missing', 'half a tag that is neither open nor close', ofSource('<it id="1">x</it>')),
  schema(
    'attribute-missing',
    'a file from nowhere',
    root(file('', '', 'source-language="th" datatype="plaintext"')),
  ),
  schema(
    'attribute-missing',
    'a file in no language',
    root(file('', '', 'original="a" datatype="plaintext"')),
  ),
  schema('attribute-missing', 'a file of no type', root(file('', '', 'original="a" source-language="th"'))),
  schema('attribute-missing', 'no version', root(file(''), NAMESPACE)),
  schema('attribute-unknown', 'an unknown attribute on a note', ofUnit(`${TEXT}<note colour="red">n</note>`)),
  schema('attribute-value', 'an unknown state', ofUnit(`${TEXT}<target state="done">A</target>`)),
  schema('attribute-value', 'approved by half', ofUnit(TEXT, 'id="1" approved="partly"')),
  schema(
    'attribute-value',
    'an unknown type of file',
    root(file('', '', 'original="a" source-language="th" datatype="word"')),
  ),
  schema('attribute-value', 'priority 11', ofUnit(`${TEXT}<note priority="11">n</note>`)),
  schema('attribute-value', 'a date that is none', root(file('', '', `${FILE} date="yesterday"`))),
  schema('attribute-value', 'a mark of an unknown type', ofSource('<mrk mtype="remark">a</mrk>')),
  schema('attribute-value', 'coordinates that are none', ofUnit(TEXT, 'id="1" coord="1;2;3"')),
  schema('attribute-value', 'a version to come', root(file(''), `version="1.3" ${NAMESPACE}`)),
  schema(
    'id-repeated',
    'two starts of one tag',
    ofSource('<bpt id="1" rid="r">x</bpt><bpt id="2" rid="r">y</bpt><ept id="3" rid="r">z</ept>'),
  ),
  schema(
    'id-repeated',
    'two segments',
    ofUnit(
      '<source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="1">b</mrk></seg-source>',
    ),
  ),
  schema('reference-nowhere', 'an end of no start', ofSource('a<ept id="1" rid="r">x</ept>')),
  schema('reference-nowhere', 'an empty end of no start', ofSource('a<ex id="1" rid="r"/>')),
  schema(
    'reference-nowhere',
    'a target of a segment that is not there',
    ofUnit('<source>a</source><target><mrk mtype="seg" mid="9">A</mrk></target>'),
  ),
  schema('id-repeated', 'two units of a file', root(file(`${unit(TEXT)}<group>${unit(TEXT)}</group>`))),
  schema('id-repeated', 'two groups', root(file('<group id="g"><group id="g"/></group>'))),
  schema(
    'id-repeated',
    'two tools',
    root(file('', '<header><tool tool-id="t" tool-name="T"/><tool tool-id="t" tool-name="U"/></header>')),
  ),
  schema('reference-nowhere', 'a tool that is not there', root(file('', '', `${FILE} tool-id="t"`))),
  schema(
    'reference-nowhere',
    'a phase that is not there',
    ofUnit(`${TEXT}<target phase-name="p">A</target>`),
  ),
  valid('the same unit id in two files', root(file(unit(TEXT)) + file(unit(TEXT)))),
];

export const TMX_CASES: readonly Case[] = (() => {
  const HEADER =
    '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="th" datatype="plaintext"/>';
  const tmx = (body: string, header = HEADER, attributes = 'version="1.4"') =>
    `<tmx ${attributes}>${header}<body>${body}</body></tmx>`;
  const tu = (thai: string, attributes = '') =>
    `<tu${attributes}><tuv xml:lang="th"><seg>${thai}</seg></tuv><tuv xml:lang="en"><seg>A</seg></tuv></tu>`;
  return [
    valid('an empty memory', tmx('')),
    valid(
      'a pair with notes and properties',
      tmx(
        '<tu tuid="1" changedate="20260102T030405Z"><note>n</note><prop type="x-a">b</prop><tuv xml:lang="th"><prop type="x-c">d</prop><seg>ก</seg></tuv></tu>',
      ),
    ),
    valid(
      'all tags',
      tmx(
        tu(
          '<bpt i="1" x="1">&lt;b&gt;</bpt>a<hi>b<it pos="begin">c</it></hi><ept i="1">&lt;/b&gt;</ept><ph x="2">d<sub>e</sub></ph><ut>f</ut>',
        ),
      ),
    ),
    schema('content-model', 'no header', '<tmx version="1.4"><body/></tmx>'),
    schema('content-model', 'a unit without a variant', tmx('<tu><note>n</note></tu>')),
    schema('content-model', 'a variant without a segment', tmx('<tu><tuv xml:lang="th"/></tu>')),
    schema(
      'content-model',
      'a note after a segment',
      tmx('<tu><tuv xml:lang="th"><seg>a</seg><note>n</note></tuv></tu>'),
    ),
    schema('content-model', 'a tag in a tag', tmx(tu('<ph>a<ph>b</ph></ph>'))),
    schema('element-unknown', 'an unknown tag', tmx(tu('<x/>'))),
    schema('text-not-allowed', 'text between units', tmx(`${tu('a')}stray`)),
    schema('attribute-missing', 'a variant in no language', tmx('<tu><tuv><seg>a</seg></tuv></tu>')),
    schema('attribute-missing', 'a start of no number', tmx(tu('<bpt>x</bpt>'))),
    schema('attribute-missing', 'a header without a tool', tmx('', HEADER.replace('creationtool="t"', ''))),
    schema('attribute-unknown', 'an unknown attribute', tmx(tu('a', ' colour="red"'))),
    schema('attribute-value', 'an unknown kind of segment', tmx('', HEADER.replace('sentence', 'word'))),
    prose('attribute-value', 'a date in another form', tmx(tu('a', ' changedate="2026-01-02"'))),
    prose('start-without-end', 'half a tag', tmx(tu('<bpt i="1">x</bpt>a'))),
    prose('end-without-start', 'the other half', tmx(tu('a<ept i="1">x</ept>'))),
    prose('end-without-start', 'an end before its start', tmx(tu('<ept i="1">x</ept>a<bpt i="1">y</bpt>'))),
    prose(
      'id-repeated',
      'two tags of one number',
      tmx(tu('<bpt i="1">x</bpt><ept i="1">y</ept><bpt i="1">x</bpt><ept i="1">y</ept>')),
    ),
  ];
})();
