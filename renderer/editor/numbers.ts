import type { Summary } from '../../electron/ipc/contract.ts';

/** Whole per cent, rounded down, so that 100 means all of them; 0 for an empty project. */
export function approvedPercent({ states, segments }: Pick<Summary, 'states' | 'segments'>): number {
  return segments === 0 ? 0 : Math.floor((states.approved / segments) * 100);
}
