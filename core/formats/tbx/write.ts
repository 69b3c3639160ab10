import { encodeUtf8 } from '../../text/encoding.ts';
import { block, element, textElement, XML_DECLARATION } from '../xml/build.ts';
import { idGiver } from '../xml/ids.ts';
import type { Concept, Term } from './terms.ts';

export interface TbxFacts {
  readonly title: string;
  /** Where the terms come from, a sentence. */
  readonly source: string;
}

function termSection(term: Term): string {
  const notes = [
    term.partOfSpeech === null ? null : textElement('termNote', { type: 'partOfSpeech' }, term.partOfSpeech),
    term.status === null
      ? null
      : textElement('termNote', { type: 'administrativeStatus' }, `${term.status}Term-admn-sts`),
    ...term.notes.map((note) => textElement('note', {}, note)),
  ].filter((note) => note !== null);
  return element('termSec', {}, textElement('term', {}, term.text) + notes.join(''));
}

function entry(concept: Concept, id: string): string {
  const byLanguage = new Map<string, Term[]>();
  for (const term of concept.terms) {
    const terms = byLanguage.get(term.language) ?? [];
    byLanguage.set(term.language, [...terms, term]);
  }
  const facts = [
    concept.subject === null ? null : textElement('descrip', { type: 'subjectField' }, concept.subject),
    concept.definition === null ? null : textElement('descrip', { type: 'definition' }, concept.definition),
    ...concept.notes.map((note) => textElement('note', {}, note)),
  ].filter((fact) => fact !== null);
  const sections = [...byLanguage].map(([language, terms]) =>
    element('langSec', { 'xml:lang': language }, terms.map(termSection).join('')),
  );
  return block('conceptEntry', { id }, [...facts, ...sections]);
}

/** TBX 3 in the dialect TBX-Basic, data categories as attributes (DCA): what most tools read. */
export function writeTbx(concepts: readonly Concept[], facts: TbxFacts): Uint8Array {
  const giveId = idGiver('c');
  // Ids are names here, which must not begin with a digit.
  const entries = concepts.map((concept, index) =>
    entry(concept, giveId(`c${concept.id ?? index + 1}`.replace(/^c(?=[A-Za-z_])/, ''))),
  );
  const header = block('tbxHeader', {}, [
    block('fileDesc', {}, [
      element('titleStmt', {}, textElement('title', {}, facts.title)),
      element('sourceDesc', {}, textElement('p', {}, facts.source)),
    ]),
  ]);
  const root = { xmlns: 'urn:iso:std:iso:30042:ed-2', style: 'dca', type: 'TBX-Basic', 'xml:lang': 'en' };
  const body = block('text', {}, [block('body', {}, entries)]);
  return encodeUtf8(`${XML_DECLARATION}${block('tbx', root, [header, body])}\n`);
}
