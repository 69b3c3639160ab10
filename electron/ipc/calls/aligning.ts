/** Two texts that are being paired, before there are segments. Acts are undone by the alignment's own undo. */
import { z } from 'zod';
import { PAIRING_UNITS } from '../../../core/alignment/work/pair-pieces.ts';
import type { ProjectInfo } from '../shown.ts';
import type { Aligned, AlignmentGroup, AlignmentList } from '../shown-alignment.ts';
import { engine, nothing, shell, side } from './call.ts';

const group = z.int().min(1);
const neighbour = z.enum(['next', 'previous']);
/** Into the text of one side of a group. */
const offset = z.int().min(0);

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), with: neighbour }),
  z.strictObject({ kind: z.literal('move'), side, to: neighbour }),
  z.strictObject({ kind: z.literal('split'), source: offset, target: offset }),
  z.strictObject({ kind: z.literal('unlink') }),
  z.strictObject({ kind: z.literal('link') }),
  z.strictObject({ kind: z.literal('confirm'), confirmed: z.boolean() }),
]);

export const aligningCalls = {
  /** Which groups are shown, in which order: a snapshot that the page keeps, so that rows don't jump while one works. */
  'alignment.list': engine<AlignmentList>()(
    z.strictObject({ filter: z.enum(['all', 'open', 'alone']), order: z.enum(['text', 'doubt']) }),
  ),
  /** Those that are gone are left out. */
  'alignment.groups': engine<readonly AlignmentGroup[]>()(
    z.strictObject({ groups: z.array(group).min(1).max(200) }),
  ),
  'alignment.act': engine<Aligned>()(z.strictObject({ group, act })),
  /** Confirms every group of which the machine is at least this sure. */
  'alignment.confirmMany': engine<Aligned>()(z.strictObject({ least: z.number().min(0).max(1) })),
  /** Pairs anew what is not confirmed, between what is. */
  'alignment.again': engine<Aligned>()(z.strictObject({ by: z.enum(PAIRING_UNITS) })),
  'alignment.undo': engine<Aligned>()(nothing),
  'alignment.redo': engine<Aligned>()(nothing),
  /** Makes the segments, and what is not confirmed is taken as it stands. The project is one like any other then. */
  'alignment.finish': shell<ProjectInfo>()(nothing),
  /** The two texts go from the project, unpaired. */
  'alignment.discard': shell<ProjectInfo>()(nothing),
} as const;
