/** Artifacts: previews, repairs, and what is kept as it stands. */
import { keepArtifact, unkeepArtifact } from '../../../db/commands/keep.ts';
import { applyRepairs, repairSlots } from '../../../db/commands/repair.ts';
import { previewRepairs } from '../../../db/repairs.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const repairing: Operations<
  'repair.preview' | 'repair.apply' | 'repair.slots' | 'artifacts.keep' | 'artifacts.unkeep'
> = {
  'repair.preview': ({ session }, { scope }) => previewRepairs(session.db, scope),
  'repair.apply': (asked, { picks }) => applied(asked, (db, c) => applyRepairs(db, c, picks), 'repair'),
  'repair.slots': (asked, request) => applied(asked, (db, c) => repairSlots(db, c, request)),
  'artifacts.keep': (asked, request) => applied(asked, (db, c) => keepArtifact(db, c, request)),
  'artifacts.unkeep': (asked, { artifact }) => applied(asked, (db, c) => unkeepArtifact(db, c, artifact)),
};
