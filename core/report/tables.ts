/** A report as tables with bars: the same on the screen, as HTML and as CSV. */
import type { Family } from '../model.ts';
import { LONGEST_GAP, type PersonReport, type Report } from './report.ts';

/** Milliseconds, said by `ReportLabels.duration`. */
export interface Duration {
  readonly duration: number;
}
export type ReportCell = string | number | Duration;

export interface ReportTable {
  readonly title: string;
  /** How it was counted. */
  readonly note: string;
  /** Of the first column, which heads the rows, and of the others, which hold figures. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...ReportCell[]])[];
  /** Columns whose figures are drawn as one bar, end to end; none: no bars. */
  readonly bars: readonly number[];
}

/** Words in a person's language. */
export interface ReportLabels {
  readonly language: 'th' | 'en';
  readonly title: (project: string) => string;
  /** The days that it is about. */
  readonly period: string;
  readonly made: string;
  readonly summary: {
    readonly title: string;
    readonly note: string;
    readonly figure: string;
    readonly count: string;
  };
  /** Its note says how time is counted: up to so many minutes a gap. */
  readonly people: {
    readonly title: string;
    readonly note: (minutes: number) => string;
    readonly name: string;
  };
  readonly days: { readonly title: string; readonly note: string; readonly day: string };
  readonly families: { readonly title: string; readonly note: string; readonly family: string };
  readonly figures: Readonly<Record<Figure, string>>;
  readonly found: string;
  readonly open: string;
  readonly kept: string;
  readonly gone: string;
  readonly family: (family: Family) => string;
  readonly day: (day: string) => string;
  readonly duration: (milliseconds: number) => string;
  readonly minutes: string;
  /** Names of the columns of a CSV file. */
  readonly csv: readonly [table: string, row: string, figure: string, value: string];
}

const FIGURES = [
  ...([
    'changed',
    'segments',
    'commands',
    'confirmed',
    'repaired',
    'approved',
    'requested',
    'rejected',
  ] as const),
  ...(['notes', 'time', 'perSegment'] as const),
];
export type Figure = (typeof FIGURES)[number];
type PersonFigure = Exclude<Figure, 'changed'>;
const OF_PEOPLE = FIGURES.filter((figure): figure is PersonFigure => figure !== 'changed');

const DURATIONS: readonly Figure[] = ['time', 'perSegment'];
const cell = (figure: Figure, value: number): ReportCell =>
  DURATIONS.includes(figure) ? { duration: value } : value;

export function reportTables(report: Report, labels: ReportLabels): readonly ReportTable[] {
  const { figures, summary, people, days, families } = labels;
  const ofPerson = (person: PersonReport): readonly [string, ...ReportCell[]] => [
    person.name,
    ...OF_PEOPLE.map((figure) => cell(figure, person[figure])),
  ];
  return [
    {
      ...{ title: summary.title, note: summary.note, columns: [summary.figure, summary.count], bars: [] },
      rows: FIGURES.map((figure) => [figures[figure], cell(figure, report[figure])]),
    },
    {
      ...{ title: people.title, note: people.note(LONGEST_GAP / 60_000), bars: [1] },
      columns: [people.name, ...OF_PEOPLE.map((figure) => figures[figure])],
      rows: report.people.map(ofPerson),
    },
    {
      ...{ title: days.title, note: days.note, bars: [1] },
      columns: [days.day, figures.segments, figures.commands],
      rows: report.days.map(({ day, segments, commands }) => [labels.day(day), segments, commands]),
    },
    {
      ...{ title: families.title, note: families.note, bars: [2, 3, 4] },
      columns: [families.family, labels.found, labels.gone, labels.kept, labels.open],
      rows: report.families.map(({ family, open, kept, repaired }) => [
        labels.family(family),
        ...[open + kept + repaired, repaired, kept, open],
      ]),
    },
  ].filter(({ rows }) => rows.length > 0) as readonly ReportTable[];
}

/** A row's bar: each part with its share of the whole width, of which the longest bar takes all. */
export function barOf(
  table: ReportTable,
  row: ReportTable['rows'][number],
): readonly { readonly column: number; readonly from: number; readonly size: number }[] {
  const figureAt = (cells: ReportTable['rows'][number], column: number) => {
    const value = cells[column];
    return typeof value === 'number' ? value : 0;
  };
  const lengthOf = (cells: ReportTable['rows'][number]) =>
    table.bars.reduce((sum, column) => sum + figureAt(cells, column), 0);
  const longest = Math.max(1, ...table.rows.map(lengthOf));
  let from = 0;
  return table.bars.map((column) => {
    const size = figureAt(row, column) / longest;
    from += size;
    return { column, from: from - size, size };
  });
}

export function cellText(value: ReportCell, labels: Pick<ReportLabels, 'duration'>): string {
  return typeof value === 'object' ? labels.duration(value.duration) : String(value);
}
