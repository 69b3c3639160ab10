import type { Migration } from './index.ts';

/** The timeline goes by time, not by key: what a merge brought stands behind what was there, and may be older. */
export const history: Migration = {
  version: 90,
  sql: 'CREATE INDEX commands_time ON commands (at);',
};
