/** LibreOffice opens the review tables, finds their text, and what it saves comes back in. */
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../core/formats/csv/parse.ts';
import type { ExportDocument } from '../../core/formats/document.ts';
import { readReviewDocx, writeReviewDocx } from '../../core/formats/review/docx.ts';
import { headerRow, parseReview, reviewHead, reviewRows } from '../../core/formats/review/table.ts';
import { readReviewXlsx, writeReviewXlsx } from '../../core/formats/review/xlsx.ts';
import { EVERYTHING, labels } from '../core/formats/fixtures.ts';
import { everythingProject, sampleProject } from './projects.ts';
import { convertWithOffice, OFFICE_PRESENT, WANTS_OFFICE } from './tools.ts';

/** Comma, double quote, UTF-8, from the first line: filter options of Calc's CSV export. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
const TEXT = 'txt:Text (encoded):UTF8';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const meant = (project: ExportDocument) =>
  parseReview([headerRow(labels), ...reviewRows(project, EVERYTHING)]);

const PROJECTS = [
  ['the sample', sampleProject],
  ['10,000 segments', everythingProject],
] as const;

describe.skipIf(!OFFICE_PRESENT).each(PROJECTS)(`%s ${WANTS_OFFICE}`, (_, make) => {
  test('Writer finds every line of the DOCX, in order', () => {
    const project = make();
    const text = decode(convertWithOffice('review.docx', writeReviewDocx(project, EVERYTHING), TEXT));
    // The header is repeated, and a table begins in a line of its own.
    const repeated = new Set(['', ...headerRow(labels)]);
    const lines = (all: readonly string[]) => all.filter((line) => !repeated.has(line));
    const cells = reviewRows(project, EVERYTHING).flat();
    expect(lines(text.split('\n'))).toEqual(
      lines([...reviewHead(project, EVERYTHING), ...cells].flatMap((cell) => cell.split('\n'))),
    );
  });

  test('Calc finds every cell of the XLSX, in its place', () => {
    const project = make();
    const csv = decode(convertWithOffice('review.xlsx', writeReviewXlsx(project, EVERYTHING), CSV));
    const rows = [...parseCsv(csv, ',')].map(({ cells }) => cells);
    expect(parseReview(rows)).toEqual(meant(project));
  });
});

describe.skipIf(!OFFICE_PRESENT)(`saved again by LibreOffice ${WANTS_OFFICE}`, () => {
  test('the DOCX comes back with every row as it went out', () => {
    const project = everythingProject(700);
    const saved = convertWithOffice('review.docx', writeReviewDocx(project, EVERYTHING), 'docx');
    expect(readReviewDocx(saved)).toEqual(meant(project));
  });

  test('the XLSX comes back with every row as it went out', () => {
    const project = everythingProject(700);
    const saved = convertWithOffice('review.xlsx', writeReviewXlsx(project, EVERYTHING), 'xlsx');
    expect(readReviewXlsx(saved)).toEqual(meant(project));
  });
});
