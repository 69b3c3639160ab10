import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import {
  LONGEST_GAP,
  makeReport,
  type ReportedCommand,
  type ReportInput,
  timeOf,
} from '../../../core/report/report.ts';
import { barOf, type ReportLabels, reportTables } from '../../../core/report/tables.ts';
import { writeReportCsv } from '../../../core/report/write-csv.ts';
import { writeReportHtml } from '../../../core/report/write-html.ts';

const MINUTE = 60_000;
const done = (part: Partial<ReportedCommand> & Pick<ReportedCommand, 'kind'>): ReportedCommand => ({
  ...{ person: 'ari', at: 0, undone: false, segments: ['s1' as SegmentId] },
  ...part,
});
const input = (commands: readonly ReportedCommand[], part: Partial<ReportInput> = {}): ReportInput => ({
  ...{ commands, changed: 0, open: {}, kept: {}, repaired: {} },
  names: new Map([
    ['ari', '=Ari'],
    ['boon', '<Boon>'],
  ]),
  dayOf: (at) => (at < 10 * MINUTE ? '2026-11-29' : '2026-11-30'),
  ...part,
});
const segments = (...names: readonly string[]) => names as readonly string[] as readonly SegmentId[];

test.each<[string, readonly number[], number]>([
  ['nothing', [], 0],
  ['one command', [5], 0],
  ['short gaps whole', [0, 1, 3], 3],
  ['a gap of just so long', [0, 5], 5],
  ['a longer one up to that', [0, 5.01, 600], 10],
  ['none backwards', [5, 3, 4], 1],
])('the time of %s', (_, minutes, expected) => {
  expect(timeOf(minutes.map((at) => ({ at: at * MINUTE })))).toBe(expected * MINUTE);
  expect(LONGEST_GAP).toBe(5 * MINUTE);
});

describe('a report', () => {
  test('counts each segment once, by person, and nothing that was undone but its time', () => {
    const report = makeReport(
      input([
        done({ kind: 'import', segments: segments('s1', 's2', 's3') }),
        done({ kind: 'confirm', at: 0 }),
        done({ kind: 'confirm', at: MINUTE }),
        done({ kind: 'repair', at: 2 * MINUTE, segments: segments('s1', 's2') }),
        done({ kind: 'approve', person: 'boon', at: 2 * MINUTE, undone: true }),
        done({ kind: 'undo', person: 'boon', at: 3 * MINUTE }),
        done({ kind: 'reject', person: 'boon', at: 3 * MINUTE, segments: segments('s2', 's3') }),
        done({ kind: 'note-add', person: 'boon', at: 12 * MINUTE }),
        done({ kind: 'note-add', person: 'boon', at: 12 * MINUTE }),
      ]),
    );
    expect(report).toMatchObject({
      ...{ commands: 8, segments: 3, confirmed: 1, repaired: 2, approved: 0, rejected: 2, requested: 0 },
      ...{ notes: 2, time: 8 * MINUTE, perSegment: (8 * MINUTE) / 3 },
    });
    expect(report.people.map(({ name, time, segments: count }) => [name, time, count])).toEqual([
      ['<Boon>', 6 * MINUTE, 3],
      ['=Ari', 2 * MINUTE, 2],
    ]);
    expect(report.days).toEqual([
      { day: '2026-11-29', commands: 6, segments: 3 },
      { day: '2026-11-30', commands: 2, segments: 1 },
    ]);
  });

  test('names the families of which there is anything, in their order', () => {
    const report = makeReport(
      input([], { open: { spacing: 2 }, kept: { placeholder: 1 }, repaired: { spacing: 3 } }),
    );
    expect(report.families).toEqual([
      { family: 'placeholder', open: 0, kept: 1, repaired: 0 },
      { family: 'spacing', open: 2, kept: 0, repaired: 3 },
    ]);
    expect(report).toMatchObject({ commands: 0, time: 0, perSegment: 0, people: [], days: [] });
  });
});

const LABELS: ReportLabels = {
  ...{ language: 'en', title: (project) => `Report: ${project}`, period: 'a & b', made: 'now' },
  summary: { title: 'All', note: 'once', figure: 'What', count: 'Number' },
  people: { title: 'People', note: (minutes) => `at most ${minutes}`, name: 'Name' },
  days: { title: 'Days', note: '', day: 'Day' },
  families: { title: 'Artifacts', note: '', family: 'Family' },
  figures: {
    ...{ changed: 'changed', segments: 'segments', commands: 'commands', confirmed: 'confirmed' },
    ...{ repaired: 'repaired', approved: 'approved', requested: 'requested', rejected: 'rejected' },
    ...{ notes: 'notes', time: 'time', perSegment: 'each' },
  },
  ...{ found: 'found', gone: 'repaired', kept: 'kept', open: 'open', minutes: 'minutes' },
  ...{ family: (family) => family, day: (day) => day, duration: (time) => `${time / 1_000} s` },
  csv: ['table', 'row', 'figure', 'value'],
};
const REPORT = makeReport(
  input(
    [
      done({ kind: 'confirm' }),
      done({ kind: 'approve', person: 'boon', at: 90_000, segments: segments('a', 'b') }),
    ],
    {
      ...{ open: { spacing: 2 }, repaired: { spacing: 6, era: 2 } },
    },
  ),
);

test('as tables: bars are shares of the longest one, end to end', () => {
  const tables = reportTables(REPORT, LABELS);
  expect(tables.map(({ title }) => title)).toEqual(['All', 'People', 'Days', 'Artifacts']);
  expect(tables[1]?.note).toBe('at most 5');
  const artifacts = tables[3];
  const bars = artifacts?.rows.map((row) => barOf(artifacts, row).map(({ from, size }) => [from, size]));
  expect(bars).toEqual([
    [
      [0, 0.25],
      [0.25, 0],
      [0.25, 0],
    ],
    [
      [0, 0.75],
      [0.75, 0],
      [0.75, 0.25],
    ],
  ]);
  expect(reportTables(makeReport(input([])), LABELS).map(({ title }) => title)).toEqual(['All']);
});

test('as CSV: a figure a line, times in minutes, nothing that a spreadsheet runs', () => {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(writeReportCsv(REPORT, LABELS))
    .split('\r\n');
  expect(lines[0]).toBe('\ufefftable,row,figure,value');
  expect(lines).toContain("People,'=Ari,segments,1");
  expect(lines).toContain('People,<Boon>,approved,2');
  expect(lines).toContain('Artifacts,spacing,found,8');
  expect(lines).toContain('All,time,Number (minutes),0');
  expect(lines.at(-1)).toBe('');
});

test('as HTML: every figure as text, names escaped, nothing loaded or run', () => {
  const html = new TextDecoder().decode(writeReportHtml(REPORT, 'Pier <1>', LABELS));
  expect(html).toContain('<title>Report: Pier &lt;1&gt;</title>');
  expect(html).toContain('<th scope="row">&lt;Boon&gt;</th>');
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).toContain('<p class="facts">a &amp; b</p>');
  expect(html).not.toMatch(/<script|<Boon>|https?:|\son\w+=|style="/);
  expect(html.match(/<svg /g)).toHaveLength(5);
});
