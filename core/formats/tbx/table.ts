/** Terms as a table: a row a pair, columns recognised like those of any table with both languages. */
import { encodeUtf8 } from '../../text/encoding.ts';
import type { TableMapping } from '../csv/columns.ts';
import { guardFormula } from '../csv/formula.ts';
import { readTable } from '../csv/read.ts';
import type { Concept, Term } from './terms.ts';

function term(language: string, text: string): Term[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? [] : [{ language, text: plain, status: null, partOfSpeech: null, notes: [] }];
}

/** The rows of a table as concepts. A cell may hold several terms, parted by line ends. Throws as readTable. */
export function readTermTable(text: string, mapping: TableMapping | null): Concept[] {
  return readTable(text, mapping).units.map(({ id, source, target, notes }) => ({
    id,
    subject: null,
    definition: null,
    notes,
    terms: [
      ...source.split(/[\r\n]+/).flatMap((one) => term('th', one)),
      ...target.split(/[\r\n]+/).flatMap((one) => term('en', one)),
    ],
  }));
}

const quote = (cell: string): string => `"${guardFormula(cell).replaceAll('"', '""')}"`;

/** RFC 4180 in UTF-8 with a byte order mark; what may run as a formula is guarded. Terms of one language share a cell. */
export function writeTermTable(concepts: readonly Concept[]): Uint8Array {
  const texts = ({ terms }: Concept, language: RegExp): string =>
    terms
      .filter((one) => language.test(one.language))
      .map(({ text }) => text)
      .join('\n');
  const rows = concepts.map((concept, index) => [
    concept.id ?? String(index + 1),
    texts(concept, /^th(?:-|$)/i),
    texts(concept, /^en(?:-|$)/i),
    [concept.definition, ...concept.notes].filter((note) => note !== null).join('\n'),
  ]);
  const lines = [['id', 'th', 'en', 'notes'], ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`);
  return encodeUtf8(`\ufeff${lines.join('')}`);
}
