/** Artifacts: previews, repairs, and what is kept as it stands. */
import { keepArtifact, unkeepArtifact } from '../../../db/commands/keep.ts';
import { applyRepairs, repairSlots } from '../../../db/commands/repair.ts';
import { previewRepairs } from '../../../db/repairs.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

/** Lines of a preview that go to the screen at once. */
const PAGE = 2_000;

export const repairing: Operations<
  'repair.preview' | 'repair.apply' | 'repair.slots' | 'artifacts.keep' | 'artifacts.unkeep'
> = {
  'repair.preview': ({ session }, { scope, from }) => {
    const { lines, total } = session.repairsOf(JSON.stringify(scope), from !== undefined, () =>
      previewRepairs(session.db, scope),
    );
    const start = from ?? 0;
    const next = start + PAGE;
    return { lines: lines.slice(start, next), total, ...(next < lines.length ? { next } : {}) };
  },
  'repair.apply': (asked, { picks, why }) =>
    applied(asked, (db, c) => applyRepairs(db, c, picks, why), 'repair'),
  'repair.slots': (asked, request) => applied(asked, (db, c) => repairSlots(db, c, request)),
  'artifacts.keep': (asked, request) => applied(asked, (db, c) => keepArtifact(db, c, request)),
  'artifacts.unkeep': (asked, { artifact }) => applied(asked, (db, c) => unkeepArtifact(db, c, artifact)),
};
