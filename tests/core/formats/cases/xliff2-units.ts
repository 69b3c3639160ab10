/** Ids, states, languages, order, pairs: what the Schematron says of units. */
import {
  type Case,
  FIRST,
  FIXED,
  file,
  ofBoth,
  ofSegment,
  ofSource,
  ofUnit,
  root,
  SEGMENT,
  schematron,
  unit,
  valid,
} from './xliff2-build.ts';

export const UNITS: readonly Case[] = [
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
];
