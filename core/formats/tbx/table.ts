/** Terms as a table: a row a concept, columns recognised like those of any table with both languages. */
import { encodeUtf8 } from '../../text/encoding.ts';
import type { TableMapping } from '../csv/columns.ts';
import { guardFormula, unguardFormula } from '../csv/formula.ts';
import { parseTable } from '../csv/inspect.ts';
import { readTable } from '../csv/read.ts';
import { type Concept, isForbidden, type Term, type TermStatus } from './terms.ts';

/** The columns that our writer writes, in order. */
const OWN_COLUMNS = ['id', 'th', 'en', 'th_forbidden', 'en_forbidden', 'domain', 'notes'] as const;

/** Columns that only tables of terms have, by the names that people give them. */
const MORE_COLUMNS = {
  thaiForbidden: [
    'th_forbidden',
    'thai forbidden',
    'forbidden th',
    'forbidden thai',
    'คำไทยที่ห้ามใช้',
    'ห้ามใช้ (ไทย)',
  ],
  englishForbidden: [
    'en_forbidden',
    'english forbidden',
    'forbidden',
    'forbidden en',
    'forbidden english',
    'คำอังกฤษที่ห้ามใช้',
    'ห้ามใช้ (อังกฤษ)',
    'คำต้องห้าม',
  ],
  domain: ['domain', 'subject', 'field', 'หมวด', 'สาขา', 'หมวดหมู่'],
} as const;

/** Statuses of a row, as people and tools write them. Any other is kept as a note. */
const STATUS_WORDS: readonly (readonly [TermStatus, readonly string[]])[] = [
  ['preferred', ['preferred', 'approved', 'standard', 'คำที่ควรใช้', 'แนะนำ', 'ใช้']],
  ['admitted', ['admitted', 'allowed', 'accepted', 'valid', 'ใช้ได้', 'อนุโลม', 'ยอมรับ']],
  [
    'deprecated',
    [
      ...['forbidden', 'deprecated', 'prohibited', 'banned', 'not allowed', 'do not use', "don't use"],
      ...['not recommended', 'rejected', 'ห้ามใช้', 'ห้าม', 'ไม่ควรใช้', 'ไม่ใช้', 'คำต้องห้าม'],
    ],
  ],
  ['superseded', ['superseded', 'obsolete', 'เลิกใช้', 'เลิกใช้แล้ว']],
];

function statusIn(cell: string): TermStatus | null {
  const word = cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replaceAll('’', "'");
  return STATUS_WORDS.find(([, words]) => words.includes(word))?.[0] ?? null;
}

/**
 * A row that forbids a word tells of the row whose Thai is the same: the words belong to one concept, so that what to write instead
 * is known. One without such a row stands alone.
 */
function joinForbidden(concepts: readonly Concept[]): Concept[] {
  const thaiOf = ({ terms }: Concept): Term[] => terms.filter(({ language }) => language === 'th');
  const isForbidding = ({ terms }: Concept): boolean =>
    terms.some((term) => term.language === 'en' && isForbidden(term)) &&
    terms.every((term) => term.language === 'th' || isForbidden(term));
  const byThai = new Map<string, Concept>();
  for (const concept of concepts) {
    if (isForbidding(concept)) continue;
    for (const { text } of thaiOf(concept)) if (!byThai.has(text)) byThai.set(text, concept);
  }
  const joined = new Map<Concept, Concept[]>();
  const alone = concepts.filter((concept) => {
    const [thai, ...others] = isForbidding(concept) ? thaiOf(concept) : [];
    const home = others.length > 0 ? undefined : byThai.get(thai?.text ?? '');
    if (home === undefined) return true;
    joined.set(home, [...(joined.get(home) ?? []), concept]);
    return false;
  });
  return alone.map((concept) => {
    const more = joined.get(concept) ?? [];
    const english = more.flatMap(({ terms }) => terms.filter(({ language }) => language === 'en'));
    const notes = more.flatMap((one) => one.notes);
    return { ...concept, terms: [...concept.terms, ...english], notes: [...concept.notes, ...notes] };
  });
}

function termsIn(language: string, cell: string, status: TermStatus | null): Term[] {
  return cell.split(/[\r\n]+/).flatMap((line) => {
    const text = line.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ language, text, status, partOfSpeech: null, notes: [] }];
  });
}

/** The rows of a table as concepts. A cell may hold several terms, parted by line ends. Throws as readTable. */
export function readTermTable(text: string, mapping: TableMapping | null): Concept[] {
  const { columns, header, records, mapping: recognised } = parseTable(text);
  const own = OWN_COLUMNS.every((name, column) => columns[column] === name);
  const plain = (cell: string) => (own ? unguardFormula(cell) : cell);
  const names = header ? columns.map((name) => name.toLowerCase()) : [];
  const column = (wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name));
  const more = {
    thaiForbidden: column(MORE_COLUMNS.thaiForbidden),
    englishForbidden: column(MORE_COLUMNS.englishForbidden),
    domain: column(MORE_COLUMNS.domain),
  };
  const statusColumn = own ? -1 : (mapping?.state ?? recognised.state ?? -1);
  const byLine = new Map(records.map(({ line, cells }) => [String(line), cells]));
  const concepts = readTable(text, mapping).units.map(({ id, source, target, notes, key }): Concept => {
    const cells = byLine.get(key ?? '') ?? [];
    const cell = (at: number) => plain(cells[at] ?? '');
    const subject = cell(more.domain).trim();
    const said = cell(statusColumn).trim();
    const status = statusIn(said);
    const unknown = said !== '' && status === null ? [`${columns[statusColumn] ?? ''}: ${said}`] : [];
    // A row speaks of its English word; where it has none, of the Thai one.
    const [thaiStatus, englishStatus] = target.trim() === '' ? [status, null] : [null, status];
    return {
      id,
      subject: subject === '' ? null : subject,
      definition: null,
      notes: [...notes.map(plain), ...unknown],
      terms: [
        ...termsIn('th', plain(source), thaiStatus),
        ...termsIn('th', cell(more.thaiForbidden), 'deprecated'),
        ...termsIn('en', plain(target), englishStatus),
        ...termsIn('en', cell(more.englishForbidden), 'deprecated'),
      ],
    };
  });
  return own ? concepts : joinForbidden(concepts);
}

const quote = (cell: string): string => `"${guardFormula(cell).replaceAll('"', '""')}"`;

/** RFC 4180 in UTF-8 with a byte order mark; what may run as a formula is guarded. Terms of one language share a cell. */
export function writeTermTable(concepts: readonly Concept[]): Uint8Array {
  const texts = ({ terms }: Concept, language: RegExp, forbidden: boolean): string =>
    terms
      .filter((one) => language.test(one.language) && isForbidden(one) === forbidden)
      .map(({ text }) => text)
      .join('\n');
  const rows = concepts.map((concept, index) => [
    concept.id ?? String(index + 1),
    texts(concept, /^th(?:-|$)/i, false),
    texts(concept, /^en(?:-|$)/i, false),
    texts(concept, /^th(?:-|$)/i, true),
    texts(concept, /^en(?:-|$)/i, true),
    concept.subject ?? '',
    [concept.definition, ...concept.notes].filter((note) => note !== null).join('\n'),
  ]);
  const lines = [[...OWN_COLUMNS], ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`);
  return encodeUtf8(`\ufeff${lines.join('')}`);
}
