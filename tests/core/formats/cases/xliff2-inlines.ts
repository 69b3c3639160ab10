/** Attributes of inline codes, annotations, fixed sequences. */
import {
  type Case,
  FIRST,
  FIXED,
  file,
  ofBoth,
  ofSource,
  ofUnit,
  prose,
  root,
  SEGMENT,
  schematron,
  unit,
  valid,
} from './xliff2-build.ts';

export const INLINES: readonly Case[] = [
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
