import { SongphasaError } from '../../errors.ts';
import { knownNames, type Recognised, recogniseColumns, type TableMapping } from './columns.ts';
import { isOwnHeader, OWN_MAPPING } from './own.ts';
import { type CsvRecord, csvMalformed, parseCsv } from './parse.ts';

/** In the order of how seldom they stand in prose: of two that fit equally well the first is it. */
export const DELIMITERS = ['\t', '|', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface TableInspection {
  readonly delimiter: Delimiter;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** The names, or `1`, `2` ... where there is no header. */
  readonly columns: readonly string[];
  /** Rows of data. */
  readonly rows: number;
  readonly mapping: Required<TableMapping>;
  /** The first rows of data. */
  readonly sample: readonly (readonly string[])[];
}

export interface Table extends TableInspection {
  /** True where our own writer made it: the guard against formulas is undone, and no row is passed over. */
  readonly own: boolean;
  readonly records: readonly CsvRecord[];
}

const SAMPLE_CHARACTERS = 1 << 16;
const SAMPLE_RECORDS = 200;
const SHOWN_ROWS = 10;

interface Guess {
  readonly delimiter: Delimiter;
  readonly names: number;
  /** Share of records with the commonest number of cells; 0 where that is one. */
  readonly share: number;
  readonly records: number;
}

function guess(sample: string, whole: boolean, delimiter: Delimiter): Guess {
  const widths: number[] = [];
  let names = 0;
  try {
    for (const record of parseCsv(sample, delimiter)) {
      if (widths.length === 0 && record.cells.length > 1) names = knownNames(record.cells);
      widths.push(record.cells.length);
      if (widths.length === SAMPLE_RECORDS) break;
    }
    if (!whole && widths.length > 1) widths.pop(); // the sample's last record may be cut
  } catch (error) {
    if (!(error instanceof SongphasaError)) throw error;
    // An open quote at the end of a cut sample says nothing; anything else makes this delimiter less likely.
    if (whole || error.params.reason !== 'unclosed-quote') widths.push(1);
  }
  const tally = new Map<number, number>();
  for (const width of widths) tally.set(width, (tally.get(width) ?? 0) + 1);
  const [columns, count] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  const share = columns < 2 ? 0 : count / widths.length;
  return { delimiter, names, share, records: widths.length };
}

function bestGuess(text: string): Guess {
  const whole = text.length <= SAMPLE_CHARACTERS;
  const sample = whole ? text : text.slice(0, SAMPLE_CHARACTERS);
  const guesses = DELIMITERS.map((delimiter) => guess(sample, whole, delimiter));
  const best = guesses.reduce((a, b) => {
    if (a.names !== b.names) return b.names > a.names ? b : a;
    return b.share > a.share ? b : a;
  });
  return best.share === 0 && best.names === 0 ? { ...best, delimiter: ',' } : best;
}

/** `sep=;` on the first line, as Excel writes and reads it: names the delimiter and is no row. */
const SEP_LINE = /^sep=([\t;,|])\r?\n/i;

/** Whether a text of unknown kind is a table: two columns or more, the same number in nearly every row. */
export function looksLikeTable(text: string): Delimiter | null {
  const sep = SEP_LINE.exec(text)?.[1];
  if (sep !== undefined) return sep as Delimiter;
  const best = bestGuess(text);
  return best.records >= 2 && best.share >= 0.95 ? best.delimiter : null;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/**
 * The table that a text holds. Throws `csv-malformed` {line, reason} where a quote is not closed, text follows a closed
 * quote, or a row has more cells than there are columns; a row with fewer has empty ones.
 */
export function parseTable(text: string): Table {
  const sep = SEP_LINE.exec(text);
  const body = sep === null ? text : text.slice(sep[0].length);
  const delimiter = (sep?.[1] as Delimiter | undefined) ?? bestGuess(body).delimiter;
  const all = [...parseCsv(body, delimiter, sep === null ? 1 : 2)];
  const own = isOwnHeader(all[0]?.cells ?? []);
  const rows = own ? all : all.filter((record) => !isBlank(record.cells));
  const recognised: Recognised = own
    ? { header: true, mapping: OWN_MAPPING }
    : recogniseColumns(rows.map((record) => record.cells));
  const records = recognised.header ? rows.slice(1) : rows;
  const first = rows[0]?.cells ?? [];
  const width = recognised.header ? first.length : Math.max(0, ...widthsOf(records));
  for (const record of records) {
    if (record.cells.length > width && !isBlank(record.cells.slice(width))) {
      throw csvMalformed(record.line, 'too-many-cells');
    }
  }
  return {
    delimiter,
    header: recognised.header,
    columns: Array.from({ length: width }, (_, column) => {
      const name = recognised.header ? (first[column] ?? '').trim() : '';
      return name === '' ? String(column + 1) : name;
    }),
    rows: records.length,
    mapping: recognised.mapping,
    sample: records.slice(0, SHOWN_ROWS).map((record) => record.cells),
    own,
    records,
  };
}

/** Without a header the commonest width is the table's, so that one row with a stray delimiter is found. */
function widthsOf(records: readonly CsvRecord[]): number[] {
  const tally = new Map<number, number>();
  for (const { cells } of records) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1);
  return [...tally].filter(([, count]) => count >= records.length * 0.1).map(([width]) => width);
}

/** The same of rows that come from elsewhere than a text: a sheet of a workbook. */
export function inspectRows(
  all: readonly (readonly string[])[],
): Pick<TableInspection, 'columns' | 'mapping'> {
  const rows = all.filter((cells) => !isBlank(cells));
  const { header, mapping } = recogniseColumns(rows);
  const first = rows[0] ?? [];
  const width = Math.max(0, ...rows.slice(0, SHOWN_ROWS).map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => {
    const name = header ? (first[column] ?? '').trim() : '';
    return name === '' ? String(column + 1) : name;
  });
  return { columns, mapping };
}

export function inspectTable(text: string): TableInspection {
  const { own: _own, records: _records, ...inspection } = parseTable(text);
  return inspection;
}
