/** What the columns of a table are: by their names, and by the script of what stands in them. */
import { hasThai } from '../../text/thai.ts';

export const COLUMN_ROLES = ['id', 'source', 'target', 'state', 'notes'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** 0-based column of each role; null: there is none. */
export interface TableMapping {
  readonly source: number | null;
  readonly target: number | null;
  readonly id: number | null;
  /** Absent: as recognised. */
  readonly state?: number | null;
  readonly notes?: number | null;
}

/** `source` and `target` say nothing of the language: those names hold only where the script does not contradict. */
type NameRole = ColumnRole | 'thai' | 'english';

const NAMES: Readonly<Record<NameRole, readonly string[]>> = {
  id: [
    'id',
    'no',
    'no.',
    '#',
    'number',
    'key',
    'segment',
    'segment id',
    'string id',
    'unit',
    'รหัส',
    'ลำดับ',
    'ลำดับที่',
    'ที่',
  ],
  thai: ['th', 'tha', 'thai', 'th-th', 'thai text', 'ไทย', 'ภาษาไทย', 'ข้อความไทย', 'ข้อความภาษาไทย'],
  english: [
    'en',
    'eng',
    'english',
    'en-us',
    'en-gb',
    'english text',
    'อังกฤษ',
    'ภาษาอังกฤษ',
    'ข้อความภาษาอังกฤษ',
  ],
  source: [
    'source',
    'source text',
    'source segment',
    'original',
    'text',
    'ต้นฉบับ',
    'ข้อความต้นฉบับ',
    'ต้นทาง',
    'ข้อความ',
  ],
  target: [
    'target',
    'target text',
    'target segment',
    'translation',
    'translated',
    'คำแปล',
    'แปล',
    'บทแปล',
    'ปลายทาง',
    'ฉบับแปล',
  ],
  state: ['state', 'status', 'สถานะ'],
  notes: [
    'note',
    'notes',
    'comment',
    'comments',
    'remark',
    'remarks',
    'หมายเหตุ',
    'บันทึก',
    'ความเห็น',
    'ความคิดเห็น',
  ],
};

const ROLE_OF_NAME: ReadonlyMap<string, NameRole> = new Map(
  (Object.keys(NAMES) as NameRole[]).flatMap((role) => NAMES[role].map((name) => [name, role] as const)),
);

function roleOfName(cell: string): NameRole | null {
  return ROLE_OF_NAME.get(cell.trim().normalize('NFC').toLowerCase().replaceAll('_', '-')) ?? null;
}

/** How many cells of the row are names of columns. */
export function knownNames(row: readonly string[]): number {
  return row.filter((cell) => roleOfName(cell) !== null).length;
}

interface ColumnFacts {
  readonly thai: number;
  readonly latin: number;
  /** Thai letters among the Thai and Latin ones, 0 to 1. */
  readonly thaiShare: number;
  /** Short, without a space, no two alike, and most with a digit or a sign in them: `s1`, `menu.open`, not `rain`. */
  readonly looksLikeIds: boolean;
}

const SAMPLE_ROWS = 1_000;

function factsOf(rows: readonly (readonly string[])[], column: number): ColumnFacts {
  let thai = 0;
  let latin = 0;
  let short = 0;
  let signed = 0;
  const values = new Set<string>();
  const sample = rows.slice(0, SAMPLE_ROWS);
  for (const row of sample) {
    const cell = row[column] ?? '';
    for (const char of cell) {
      if (char >= '\u0e01' && char <= '\u0e4e') thai += 1;
      else if (/[A-Za-z]/.test(char)) latin += 1;
    }
    if (/^\S{1,64}$/.test(cell)) short += 1;
    if (/[\d._:/-]/.test(cell)) signed += 1;
    values.add(cell);
  }
  return {
    thai,
    latin,
    thaiShare: thai + latin === 0 ? 0 : thai / (thai + latin),
    looksLikeIds:
      thai === 0 && short === sample.length && signed > short / 2 && values.size === sample.length,
  };
}

const THAI_COLUMN = 0.15; // machine-written Thai leaves whole phrases in Latin letters
const ENGLISH_COLUMN = 0.1;

export interface Recognised {
  readonly header: boolean;
  readonly mapping: Required<TableMapping>;
}

/** A first row that names no known column is a header where its cell in the Thai column is the odd one out. */
function headerByContent(rows: readonly (readonly string[])[], thaiColumn: number | null): boolean {
  if (thaiColumn === null || rows.length < 3) return false;
  const first = rows[0]?.[thaiColumn] ?? '';
  const rest = rows.slice(1, SAMPLE_ROWS);
  const withThai = rest.filter((row) => hasThai(row[thaiColumn] ?? '')).length;
  return /[A-Za-z]/.test(first) && !hasThai(first) && first.length <= 40 && withThai >= rest.length * 0.9;
}

function mostOf(
  facts: readonly ColumnFacts[],
  free: (column: number) => boolean,
  amount: (fact: ColumnFacts) => number,
): number | null {
  let best: number | null = null;
  let most = 0;
  facts.forEach((fact, column) => {
    if (!free(column) || amount(fact) <= most) return;
    most = amount(fact);
    best = column;
  });
  return best;
}

const thaiAmount = (fact: ColumnFacts): number => (fact.thaiShare >= THAI_COLUMN ? fact.thai : 0);
const englishAmount = (fact: ColumnFacts): number =>
  fact.thaiShare <= ENGLISH_COLUMN && !fact.looksLikeIds ? fact.latin : 0;

/** Which row is a header and which column is what; `rows` are all rows, the possible header among them. */
export function recogniseColumns(rows: readonly (readonly string[])[]): Recognised {
  const first = rows[0] ?? [];
  const names = first.map(roleOfName);
  const named = names.some(
    (name) => name === 'thai' || name === 'english' || name === 'source' || name === 'target',
  );
  const width = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map((row) => row.length));
  const columnFacts = (from: number): ColumnFacts[] =>
    Array.from({ length: width }, (_, column) => factsOf(from === 0 ? rows : rows.slice(from), column));

  const whole = columnFacts(0);
  const header =
    named ||
    headerByContent(
      rows,
      mostOf(whole, () => true, thaiAmount),
    );
  const facts = header ? columnFacts(1) : whole;
  const find = (role: NameRole): number | null => {
    const column = header ? names.indexOf(role) : -1;
    return column === -1 ? null : column;
  };
  const taken = new Set<number | null>([find('id'), find('state'), find('notes')]);
  const isFree = (column: number): boolean => !taken.has(column);
  const thaiByContent = mostOf(facts, isFree, thaiAmount);

  let source = find('thai');
  if (source === null) {
    source = find('source');
    // A file from English into Thai has its Thai under `target`.
    const isThai = source !== null && (facts[source]?.thaiShare ?? 0) >= THAI_COLUMN;
    if (!isThai && thaiByContent !== null) source = thaiByContent;
  }
  taken.add(source);
  const byName = [find('english'), find('target'), find('source')].find(
    (column) => column !== null && isFree(column),
  );
  const target = byName ?? mostOf(facts, isFree, englishAmount);
  taken.add(target);
  const firstIds = facts.findIndex((fact, column) => fact.looksLikeIds && isFree(column));
  return {
    header,
    mapping: {
      source,
      target,
      id: find('id') ?? (firstIds === 0 ? 0 : null),
      state: find('state'),
      notes: find('notes'),
    },
  };
}
