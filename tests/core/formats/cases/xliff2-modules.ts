/** The modules of XLIFF 2. */
import {
  type Case,
  file,
  ofSource,
  ofUnit,
  prose,
  root,
  SEGMENT,
  schema,
  schematron,
  unit,
  valid,
} from './xliff2-build.ts';

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
