import type { SegmentState } from '../model.ts';
import type { Standing } from './conflict.ts';
import { BRANCHES, type Branch, TEXT_FIELDS } from './copy.ts';

export interface Texts {
  readonly source: string;
  readonly target: string;
}

export interface StandingSide {
  readonly texts: Texts;
  readonly standing: Standing;
}

export interface StandingQuestion {
  /** Before the copies parted; undefined where it is not known. */
  readonly base: { readonly texts: Partial<Texts>; readonly standing: Standing | undefined };
  readonly sides: Readonly<Record<Branch, StandingSide>>;
  readonly merged: Texts;
  /** Which of two approvals was given first. */
  readonly firstApproval: () => Branch;
}

const VERDICT_STATES: readonly SegmentState[] = ['changes-requested', 'rejected', 'approved'];
const LEAST_READY_FIRST = ['untranslated', 'draft', 'translated'] as const;

export function isVerdict(state: SegmentState): boolean {
  return VERDICT_STATES.includes(state);
}

/** A verdict that stays while its text is typed in; an approval does not. */
function isOpen(state: SegmentState): boolean {
  return state === 'changes-requested' || state === 'rejected';
}

/**
 * The last word on the merged texts; `conflict` where two people gave different ones on the same texts.
 *
 * A verdict binds to the texts that it was given on. On the same texts in both copies, the copy that said something new
 * is followed; of two, a verdict goes before the translator's word, and the less ready of two translators' words holds. Where
 * the texts differ, only who wrote what is in the merged texts has a say: a verdict on other texts is "to review" again
 * (`translated`), and no text counts as confirmed that its own writer left as a draft. An open request or rejection stays
 * while all that happened is typing under it, as in workflow.ts.
 */
export function mergeStanding(question: StandingQuestion): Standing | 'conflict' {
  const { sides, merged } = question;
  const joined = sameTexts(sides.mine.texts, sides.theirs.texts)
    ? onSameTexts(question)
    : onNewTexts(question);
  return joined === 'conflict' ? joined : fitting(joined, merged);
}

function onSameTexts({ base, sides, firstApproval }: StandingQuestion): Standing | 'conflict' {
  const { mine, theirs } = sides;
  if (sameStanding(mine.standing, theirs.standing)) return mine.standing;
  const edited = TEXT_FIELDS.some((field) => base.texts[field] !== mine.texts[field]);
  // On a new text only an open verdict can have been left as it was, under typing: whatever else is a new word on it.
  const saidNothing = (side: StandingSide) =>
    base.standing !== undefined &&
    sameStanding(side.standing, base.standing) &&
    (!edited || isOpen(base.standing.state));
  if (saidNothing(mine)) return theirs.standing;
  if (saidNothing(theirs)) return mine.standing;
  const [a, b] = [mine.standing.state, theirs.standing.state];
  if (a === b) return a === 'approved' ? sides[firstApproval()].standing : 'conflict';
  if (isVerdict(a) && isVerdict(b)) return 'conflict';
  if (!isVerdict(a) && !isVerdict(b)) return plain(leastReady([a, b]) ?? 'draft');
  // One verdict. Reopened in the other copy, or typed in and not confirmed, is another opinion of the same texts.
  const reopened = !edited && (base.standing === undefined || isVerdict(base.standing.state));
  if (reopened || (isVerdict(a) ? b : a) !== 'translated') return 'conflict';
  return isVerdict(a) ? mine.standing : theirs.standing;
}

function onNewTexts({ base, sides, merged }: StandingQuestion): Standing {
  const words: SegmentState[] = [];
  for (const branch of BRANCHES) {
    const { texts, standing } = sides[branch];
    const wrote = TEXT_FIELDS.some(
      (field) => texts[field] === merged[field] && texts[field] !== base.texts[field],
    );
    const edited = TEXT_FIELDS.some((field) => texts[field] !== base.texts[field]);
    const verdict = isVerdict(standing.state);
    const renewed = edited && verdict && !isOpen(standing.state);
    const spoke = base.standing === undefined || renewed || !sameStanding(standing, base.standing);
    if (wrote && spoke && verdict && sameTexts(texts, merged)) return standing;
    // What was said on texts that lost a conflict is said of nothing any more.
    if (edited && !wrote) continue;
    if (spoke || (wrote && !verdict)) words.push(verdict ? 'translated' : standing.state);
  }
  const spoken = words.filter((word) => word !== 'untranslated' || merged.target === '');
  const word = leastReady(spoken);
  if (word !== undefined) return plain(word);
  const open = base.standing ?? sides.mine.standing;
  return open.state === 'approved' ? plain('translated') : open;
}

function leastReady(states: readonly SegmentState[]): SegmentState | undefined {
  return LEAST_READY_FIRST.find((state) => states.includes(state));
}

/** No target is untranslated, unless the line was removed; a target is at least a draft. */
export function fitting(standing: Standing, texts: Texts): Standing {
  if (texts.target === '') return texts.source === '' ? standing : plain('untranslated');
  return standing.state === 'untranslated' ? plain('draft') : standing;
}

export function plain(state: SegmentState): Standing {
  return { state, approvedBy: null, verdictReason: null };
}

export function sameStanding(a: Standing, b: Standing): boolean {
  return a.state === b.state && a.approvedBy === b.approvedBy && a.verdictReason === b.verdictReason;
}

function sameTexts(a: Texts, b: Texts): boolean {
  return TEXT_FIELDS.every((field) => a[field] === b[field]);
}
