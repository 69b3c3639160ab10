import { assertNever, type SegmentState } from '../../model.ts';
import { PREFIX } from '../xliff/metadata.ts';

export interface Xliff2State {
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final';
  readonly subState: string | null;
}

/**
 * Never `reviewed`: translate-toolkit reads it as "needs review". `initial` is a draft with a target, even an empty one, and
 * untranslated without; the sub-state tells the rest apart. A tool that changes the state drops it (XLIFF 2.1, subState).
 */
export function toXliff2State(state: SegmentState): Xliff2State {
  switch (state) {
    case 'untranslated':
    case 'draft':
      return { state: 'initial', subState: null };
    case 'translated':
      return { state: 'translated', subState: null };
    case 'changes-requested':
    case 'rejected':
      return { state: 'initial', subState: `${PREFIX}:${state}` };
    case 'approved':
      return { state: 'final', subState: null };
    default:
      return assertNever(state);
  }
}

/** `reviewed` is the translator's word and somebody's look, no approval of ours. */
export function fromXliff2State(
  state: string | null,
  subState: string | null,
  hasTarget: boolean,
): SegmentState {
  switch (state) {
    case 'final':
      return 'approved';
    case 'reviewed':
    case 'translated':
      return 'translated';
    default:
      if (subState === `${PREFIX}:changes-requested`) return 'changes-requested';
      if (subState === `${PREFIX}:rejected`) return 'rejected';
      return hasTarget ? 'draft' : 'untranslated';
  }
}
