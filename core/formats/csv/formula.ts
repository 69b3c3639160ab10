/**
 * Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV Injection; the full-width forms count in
 * East Asian versions of Excel). Such a cell is written with one apostrophe before it, which spreadsheets take as
 * "text follows". A cell that begins with apostrophes and then one of these gets one more, so that taking one away again
 * always gives the exact text.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function guardFormula(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}

export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
