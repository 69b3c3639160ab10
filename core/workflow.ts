/**
 * Which state may follow which, and who may do it. Everything else (database, screen, merge) asks here; the database
 * holds the two rules that must never break, four eyes and "no edit under an approval", in triggers as well.
 *
 * Edits, by both roles (a reviewer may mend a text, but can then not approve it):
 *
 * | state             | typed      | repaired   | confirmed  | target emptied |
 * |-------------------|------------|------------|------------|----------------|
 * | untranslated      | draft      | draft      | translated | untranslated   |
 * | draft             | draft      | draft      | translated | untranslated   |
 * | translated        | draft      | translated | translated | untranslated   |
 * | changes-requested | stays      | stays      | translated | untranslated   |
 * | rejected          | stays      | stays      | translated | untranslated   |
 * | approved          | draft *    | translated * | translated * | untranslated * |
 *
 * `*` the approval is taken away, and the person is told. Repaired: previewed bulk changes (repairs, find and replace),
 * which leave a translation that was confirmed to be reviewed, not to be confirmed again. A text that stays the same
 * changes no state, except by confirming; confirming an approved segment as it stands leaves it approved.
 *
 * A line that does not belong to the text (a button of the web page) is removed by emptying it: a segment with neither
 * Thai nor English is confirmed and approved like any other, so that a second person sees the removal too.
 *
 * Verdicts, by reviewers:
 *
 * | verdict         | from                                   | to                | reason   |
 * |-----------------|----------------------------------------|-------------------|----------|
 * | approve         | translated                             | approved          | -        |
 * | request-changes | translated, approved, rejected         | changes-requested | required |
 * | reject          | translated, approved, changes-requested | rejected         | required |
 * | reopen          | approved, changes-requested, rejected  | translated        | -        |
 *
 * A target that breaks the inline tags of its file (lost, doubled, torn, crossed) can't be approved.
 *
 * A segment with an open note that is marked as blocking can't be approved; such a note on an approved segment takes the
 * approval away. Whose suggestion was accepted is an author of the text, beside the one who accepted it.
 *
 * Four eyes: who wrote the present source or target can't approve, unless the project is set to one person.
 */
import { type InlineTag, preventsApproval, tagProblems } from './formats/inline.ts';
import type { Actor, CommandKind, Person, Role, SegmentState } from './model.ts';
import { normaliseForSearch } from './text/search-form.ts';

/** Why something is not allowed: the `reason` of the error `not-allowed`. */
export const REFUSALS = [
  'role', // a verdict by a translator
  'state', // the verdict does not follow the present state
  'own-edit', // four eyes
  'empty-target', // nothing to confirm or to approve
  'broken-tags', // the target has lost, doubled or torn a tag of the file
  'locked', // a reviewer has locked the segment
  'blocking-note', // an open note says that it must not be approved
  'reason-required',
  'not-own-note',
  'not-own', // somebody else did it
  'note-answered', // somebody else has answered
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Decision =
  | { readonly allowed: true; readonly state: SegmentState; readonly approvalTaken: boolean }
  | { readonly allowed: false; readonly refusal: Refusal };

export const VERDICTS = ['approve', 'request-changes', 'reject', 'reopen'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A segment as the rules see it. */
export interface Standing {
  readonly state: SegmentState;
  readonly source: string;
  readonly target: string;
  /** Who wrote the present source and target; nobody where they are as imported. */
  readonly authors: readonly Person[];
  /** Inline tags in the texts. */
  readonly tags?: readonly InlineTag[];
  /** An open note is marked as blocking. */
  readonly blocked?: boolean;
  /** By a reviewer: nothing about it changes until it is unlocked. */
  readonly locked?: boolean;
}

/** How an edit was made: typed in the cell, confirmed, or one of many by a previewed bulk command. */
export type EditMode = 'typed' | 'confirmed' | 'repaired';

export function decideEdit(
  standing: Standing,
  texts: { readonly source: string; readonly target: string },
  mode: EditMode,
): Decision {
  const { state } = standing;
  const changed = texts.source !== standing.source || texts.target !== standing.target;
  if (standing.locked === true && (changed || mode === 'confirmed')) return refuse('locked');
  if (mode === 'confirmed' && wantsTarget(texts)) return refuse('empty-target');
  if (!changed && (mode !== 'confirmed' || state === 'approved')) return allow(state, false);
  const approvalTaken = state === 'approved';
  if (mode === 'confirmed') return allow('translated', approvalTaken);
  if (isBlank(texts.target)) return allow('untranslated', approvalTaken);
  switch (state) {
    case 'untranslated':
    case 'draft':
      return allow('draft', false);
    case 'translated':
    case 'approved':
      return allow(mode === 'repaired' ? 'translated' : 'draft', approvalTaken);
    case 'changes-requested':
    case 'rejected':
      return allow(state, false);
  }
}

const FROM: Readonly<Record<Verdict, readonly SegmentState[]>> = {
  approve: ['translated'],
  'request-changes': ['translated', 'approved', 'rejected'],
  reject: ['translated', 'approved', 'changes-requested'],
  reopen: ['approved', 'changes-requested', 'rejected'],
};

const TO: Readonly<Record<Verdict, SegmentState>> = {
  approve: 'approved',
  'request-changes': 'changes-requested',
  reject: 'rejected',
  reopen: 'translated',
};

export function decideVerdict(
  standing: Standing,
  verdict: Verdict,
  actor: Actor,
  rules: { readonly onePerson: boolean; readonly reason: string | null },
): Decision {
  if (actor.role !== 'reviewer') return refuse('role');
  if (standing.locked === true) return refuse('locked');
  if (verdict === 'approve' && wantsTarget(standing)) return refuse('empty-target');
  if (!FROM[verdict].includes(standing.state)) return refuse('state');
  if (verdict === 'approve' && breaksTags(standing)) return refuse('broken-tags');
  if (verdict === 'approve' && standing.blocked === true) return refuse('blocking-note');
  if (needsReason(verdict) && isBlank(rules.reason ?? '')) return refuse('reason-required');
  if (verdict === 'approve' && !mayStandApproved(actor, standing.authors, rules.onePerson)) {
    return refuse('own-edit');
  }
  return allow(TO[verdict], standing.state === 'approved');
}

export function needsReason(verdict: Verdict): boolean {
  return verdict === 'request-changes' || verdict === 'reject';
}

/** Four eyes, for an approval that is given and for one that an undo brings back. */
export function mayStandApproved(approver: Person, authors: readonly Person[], onePerson: boolean): boolean {
  return onePerson || !authors.some((author) => samePerson(author, approver));
}

/**
 * Undoing and redoing what only reviewers do is theirs as well. A table that was taken in may hold verdicts where a reviewer
 * took it in (`givenBy`).
 */
export function mayReplay(kind: CommandKind, role: Role, givenBy: Role): boolean {
  if (role === 'reviewer') return true;
  if (kind === 'take-review') return givenBy !== 'reviewer';
  return ![...VERDICTS, 'lock', 'unlock'].some((theirs) => theirs === kind);
}

/** State of a part after a split: each part stands as the whole did, but an approval was of the whole. */
export function stateAfterSplit(state: SegmentState, target: string): SegmentState {
  if (isBlank(target)) return 'untranslated';
  return state === 'approved' ? 'translated' : state;
}

const LEAST_READY_FIRST = ['rejected', 'changes-requested', 'draft'] as const;

/** State of two segments merged: the one that needs more work decides; an approval was of each alone. */
export function stateAfterMerge(a: SegmentState, b: SegmentState, target: string): SegmentState {
  if (isBlank(target)) return 'untranslated';
  const states = [a, b].map((state) => (state === 'untranslated' ? 'draft' : state));
  return LEAST_READY_FIRST.find((state) => states.includes(state)) ?? 'translated';
}

/** Its words are its author's; what kind of fault it is and whether it blocks, reviewers may say too. */
export function decideEditNote(author: Person, what: 'words' | 'kind', actor: Actor): Refusal | null {
  const may = samePerson(author, actor) || (what === 'kind' && actor.role === 'reviewer');
  return may ? null : 'not-own-note';
}

export function decideDeleteNote(author: Person, answerers: readonly Person[], actor: Actor): Refusal | null {
  if (!samePerson(author, actor)) return 'not-own-note';
  return answerers.every((answerer) => samePerson(answerer, actor)) ? null : 'note-answered';
}

/** One person has one id a computer: on two computers the name tells. */
export function samePerson(a: Person, b: Person): boolean {
  return a.id === b.id || nameKey(a.name) === nameKey(b.name);
}

/** The name without what the eye does not see: letter case, Unicode form, zero-width characters, white space around. */
export function nameKey(name: string): string {
  return normaliseForSearch(name.toUpperCase()).replace(/\s+/gu, ' ').trim();
}

/** There is Thai and no English to it yet. */
function wantsTarget({ source, target }: { readonly source: string; readonly target: string }): boolean {
  return isBlank(target) && !isBlank(source);
}

function breaksTags({ source, target, tags = [] }: Standing): boolean {
  return tagProblems(source, target, tags).some(preventsApproval);
}

/** White space alone is no text. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

function allow(state: SegmentState, approvalTaken: boolean): Decision {
  return { allowed: true, state, approvalTaken };
}

function refuse(refusal: Refusal): Decision {
  return { allowed: false, refusal };
}
