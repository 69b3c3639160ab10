/**
 * The ARIA grid pattern, for a grid that is no <table>: rows are placed one by one, and only those in sight exist.
 * Rows take the focus, their cells only by opening.
 */
export const gridRole = (label: string, rows: number) =>
  ({ role: 'grid', 'aria-label': label, 'aria-rowcount': rows + 1, 'aria-colcount': 5 }) as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;

/** @param index of the row among the data, 0-based; the header is the first row of the grid */
export const rowRole = (index: number, selected: boolean) =>
  ({ role: 'row', 'aria-rowindex': index + 2, 'aria-selected': selected }) as const;
export const HEADER_ROW = { role: 'row', 'aria-rowindex': 1 } as const;

/** @param column 1-based */
export const headRole = (column: number) => ({ role: 'columnheader', 'aria-colindex': column }) as const;
export const cellRole = (column: number) => ({ role: 'gridcell', 'aria-colindex': column }) as const;
