import { assertNever, type SegmentState } from '../../model.ts';

/** What XLIFF 1.2 says of a unit: `state` on the target, `approved` on the trans-unit. */
export interface Xliff1State {
  /** Null: there is no target to have a state. */
  readonly state: string | null;
  readonly approved: 'yes' | 'no';
}

/**
 * Weblate and OpenXLIFF go by `approved`, Poedit and translate-toolkit by `state`. A request and a rejection look alike here;
 * the note with the reason tells them apart (`from` songphasa:rejected).
 */
export function toXliff1State(state: SegmentState): Xliff1State {
  switch (state) {
    case 'untranslated':
      return { state: null, approved: 'no' };
    case 'draft':
      return { state: 'needs-review-translation', approved: 'no' };
    case 'translated':
      return { state: 'translated', approved: 'no' };
    case 'changes-requested':
    case 'rejected':
      return { state: 'needs-translation', approved: 'no' };
    case 'approved':
      return { state: 'final', approved: 'yes' };
    default:
      return assertNever(state);
  }
}

/** The marks of a unit whose target is there, whatever the state: one of several segments may lack its translation. */
export function toUnitState(state: SegmentState, hasTarget: boolean): Xliff1State {
  return state === 'untranslated' && hasTarget
    ? { state: 'needs-translation', approved: 'no' }
    : toXliff1State(state);
}

export interface Xliff1Marks {
  readonly state: string | null;
  readonly qualifier: string | null;
  readonly approved: string | null;
  readonly hasTarget: boolean;
  /** The verdict that a note of ours names. */
  readonly verdict: 'changes-requested' | 'rejected' | null;
}

const MACHINE = ['leveraged-mt', 'mt-suggestion', 'fuzzy-match', 'tm-suggestion'];

/** `final` and `signed-off` without approved="yes" are no approval: translate-toolkit reads them as unreviewed too. */
export function fromXliff1State(marks: Xliff1Marks): SegmentState {
  const { state, hasTarget } = marks;
  if (marks.approved === 'yes') return 'approved';
  if (state === 'needs-translation' && marks.verdict !== null) return marks.verdict;
  if (!hasTarget) return 'untranslated';
  if (MACHINE.includes(marks.qualifier ?? '') || marks.qualifier?.startsWith('rejected-')) return 'draft';
  switch (state) {
    case null:
    case 'translated':
    case 'signed-off':
    case 'final':
      return 'translated';
    default:
      return 'draft';
  }
}

const RANK: readonly SegmentState[] = [
  'rejected',
  'changes-requested',
  'untranslated',
  'draft',
  'translated',
  'approved',
];

/** The state of a unit of several segments: that of the segment that is furthest behind. */
export function weakest(states: readonly SegmentState[]): SegmentState {
  return RANK.find((state) => states.includes(state)) ?? 'untranslated';
}
