import type { TableMapping } from './columns.ts';

/** The columns that our writer writes, in order; `people_mode` follows only where one person may approve their own work. */
export const OWN_COLUMNS = ['id', 'th', 'en', 'state', 'approved_by', 'notes', 'artifacts'] as const;
export const ONE_PERSON_COLUMN = 'people_mode';

export function isOwnHeader(cells: readonly string[]): boolean {
  return OWN_COLUMNS.every((name, column) => cells[column] === name);
}

export const OWN_MAPPING: Required<TableMapping> = { id: 0, source: 1, target: 2, state: 3, notes: 5 };
