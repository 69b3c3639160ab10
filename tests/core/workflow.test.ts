import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Actor,
  type Person,
  type PersonId,
  ROLES,
  SEGMENT_STATES,
  type SegmentState,
} from '../../core/model.ts';
import {
  type Decision,
  decideDeleteNote,
  decideEdit,
  decideVerdict,
  type EditMode,
  mayReplay,
  mayStandApproved,
  nameKey,
  type Standing,
  samePerson,
  stateAfterMerge,
  stateAfterSplit,
  VERDICTS,
  type Verdict,
} from '../../core/workflow.ts';

const person = (id: string, name: string): Person => ({ id: id as PersonId, name });
const aree = person('a', 'อารี');
const boon = person('b', 'Boon');
const reviewer = (who: Person): Actor => ({ ...who, role: 'reviewer' });
const translator = (who: Person): Actor => ({ ...who, role: 'translator' });

function standing(state: SegmentState, authors: readonly Person[] = []): Standing {
  return { state, source: 'ข้อความ', target: state === 'untranslated' ? '' : 'Text', authors };
}

const MODES: readonly EditMode[] = ['typed', 'repaired', 'confirmed'];

/** The table in core/workflow.ts, read row by row: state after an edit of the target, and whether an approval goes. */
const AFTER_EDIT: Record<SegmentState, Record<EditMode, SegmentState>> = {
  untranslated: { typed: 'draft', repaired: 'draft', confirmed: 'translated' },
  draft: { typed: 'draft', repaired: 'draft', confirmed: 'translated' },
  translated: { typed: 'draft', repaired: 'translated', confirmed: 'translated' },
  'changes-requested': {
    typed: 'changes-requested',
    repaired: 'changes-requested',
    confirmed: 'translated',
  },
  rejected: { typed: 'rejected', repaired: 'rejected', confirmed: 'translated' },
  approved: { typed: 'draft', repaired: 'translated', confirmed: 'translated' },
};

describe.each(SEGMENT_STATES)('editing a segment that is %s', (state) => {
  const now = standing(state);

  test.each(MODES)('%s, with another target', (mode) => {
    expect(decideEdit(now, { ...now, target: 'Other' }, mode)).toEqual({
      allowed: true,
      state: AFTER_EDIT[state][mode],
      approvalTaken: state === 'approved',
    });
  });

  test.each(MODES)('%s, with another source', (mode) => {
    const decision = decideEdit(now, { ...now, source: 'อื่น' }, mode);
    if (state === 'untranslated') {
      // The source of a segment without a target may be mended; there is still nothing to confirm.
      const stays: Decision = { allowed: true, state, approvalTaken: false };
      expect(decision).toEqual(mode === 'confirmed' ? { allowed: false, refusal: 'empty-target' } : stays);
    } else {
      expect(decision).toMatchObject({
        state: AFTER_EDIT[state][mode],
        approvalTaken: state === 'approved',
      });
    }
  });

  test.each(['', ' \n\u00a0'])('with the target emptied to %j', (target) => {
    const emptied = { ...now, target };
    expect(decideEdit(now, emptied, 'confirmed')).toEqual({ allowed: false, refusal: 'empty-target' });
    for (const mode of ['typed', 'repaired'] as const) {
      expect(decideEdit(now, emptied, mode)).toMatchObject({ allowed: true, state: 'untranslated' });
    }
  });

  test('without a change keeps its state, but for confirming', () => {
    for (const mode of ['typed', 'repaired'] as const) {
      expect(decideEdit(now, now, mode)).toEqual({ allowed: true, state, approvalTaken: false });
    }
    const confirmed = state === 'approved' ? 'approved' : 'translated';
    expect(decideEdit(now, now, 'confirmed')).toEqual(
      state === 'untranslated'
        ? { allowed: false, refusal: 'empty-target' }
        : { allowed: true, state: confirmed, approvalTaken: false },
    );
  });
});

describe('a removed line, with neither text', () => {
  const removed = { source: '', target: '' };

  test.each(SEGMENT_STATES)('is confirmed from %s, so that its removal is reviewed', (state) => {
    const decision = decideEdit(standing(state), removed, 'confirmed');
    expect(decision).toEqual({ allowed: true, state: 'translated', approvalTaken: state === 'approved' });
  });

  test('is work to do until it is confirmed, and is approved by somebody else', () => {
    expect(decideEdit(standing('draft'), removed, 'repaired')).toMatchObject({ state: 'untranslated' });
    const now: Standing = { ...removed, state: 'translated', authors: [boon] };
    const rules = { onePerson: false, reason: null };
    expect(decideVerdict(now, 'approve', { ...aree, role: 'reviewer' }, rules)).toMatchObject({
      allowed: true,
      state: 'approved',
    });
    expect(decideVerdict(now, 'approve', { ...boon, role: 'reviewer' }, rules)).toEqual({
      allowed: false,
      refusal: 'own-edit',
    });
  });
});

const ALLOWED_FROM: Record<Verdict, readonly SegmentState[]> = {
  approve: ['translated'],
  'request-changes': ['translated', 'approved', 'rejected'],
  reject: ['translated', 'approved', 'changes-requested'],
  reopen: ['approved', 'changes-requested', 'rejected'],
};
const LEADS_TO: Record<Verdict, SegmentState> = {
  approve: 'approved',
  'request-changes': 'changes-requested',
  reject: 'rejected',
  reopen: 'translated',
};
const AUTHORS: readonly (readonly [string, readonly Person[]])[] = [
  ['nobody', []],
  ['somebody else', [boon]],
  ['the reviewer', [aree]],
  ['somebody else and the reviewer', [boon, aree]],
  ['the reviewer under another id', [person('a2', ' อารี ')]],
];

describe.each(VERDICTS)('%s', (verdict) => {
  test.each(SEGMENT_STATES)('of a segment that is %s: every role, author, mode and reason', (state) => {
    for (const role of ROLES) {
      for (const [by, authors] of AUTHORS) {
        for (const onePerson of [true, false]) {
          for (const reason of [null, ' ', 'ตัวเลขไม่ตรง']) {
            const rules = { onePerson, reason };
            const decision = decideVerdict(standing(state, authors), verdict, { ...aree, role }, rules);
            const refusals = [
              role === 'translator' && 'role',
              verdict === 'approve' && state === 'untranslated' && 'empty-target',
              !ALLOWED_FROM[verdict].includes(state) && 'state',
              /request|reject/.test(verdict) && (reason ?? '').trim() === '' && 'reason-required',
              verdict === 'approve' && !onePerson && by.includes('reviewer') && 'own-edit',
            ].filter((refusal) => refusal !== false);
            expect(decision, JSON.stringify({ role, by, ...rules })).toEqual(
              refusals.length === 0
                ? { allowed: true, state: LEADS_TO[verdict], approvalTaken: state === 'approved' }
                : { allowed: false, refusal: refusals[0] },
            );
          }
        }
      }
    }
  });
});

describe('who is the same person', () => {
  test.each([
    ['อารี', ' อารี '],
    ['Aree Suk', 'aree  SUK'],
    ['Renée', 'Rene\u0301e'],
    ['กำธร', 'ก\u0e4dาธร'],
    ['Aree', 'A\u200bree'],
    ['STRASSE', 'straße'],
  ])('%j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(samePerson(person('1', one), person('2', other))).toBe(true);
  });

  test.each([
    ['อารี', 'อารีย์'],
    ['Anna', 'Anne'],
  ])('not %j and %j', (one, other) => {
    expect(samePerson(person('1', one), person('2', other))).toBe(false);
    expect(samePerson(person('1', one), person('1', other))).toBe(true);
  });

  test('the key of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => nameKey(nameKey(name)) === nameKey(name)),
    );
  });
});

test('an approval may stand while its approver wrote none of the texts, or with one person', () => {
  expect(mayStandApproved(aree, [boon], false)).toBe(true);
  expect(mayStandApproved(aree, [boon, aree], false)).toBe(false);
  expect(mayStandApproved(aree, [boon, aree], true)).toBe(true);
});

test('a translator undoes edits, but no verdicts', () => {
  for (const verdict of VERDICTS) {
    expect(mayReplay(verdict, 'translator', 'reviewer')).toBe(false);
    expect(mayReplay(verdict, 'reviewer', 'reviewer')).toBe(true);
  }
  expect(mayReplay('edit', 'translator', 'translator')).toBe(true);
  expect(mayReplay('take-review', 'translator', 'reviewer')).toBe(false);
  expect(mayReplay('take-review', 'translator', 'translator')).toBe(true);
});

test.each(SEGMENT_STATES)('the parts of a segment that is %s', (state) => {
  expect(stateAfterSplit(state, ' ')).toBe('untranslated');
  const part = stateAfterSplit(state, 'Part');
  expect(part).toBe(state === 'approved' ? 'translated' : state);
});

test.each([
  ['approved', 'approved', 'translated'],
  ['translated', 'draft', 'draft'],
  ['untranslated', 'translated', 'draft'],
  ['rejected', 'changes-requested', 'rejected'],
  ['approved', 'changes-requested', 'changes-requested'],
] as const)('%s and %s merged are %s', (a, b, merged) => {
  expect(stateAfterMerge(a, b, 'Text')).toBe(merged);
  expect(stateAfterMerge(b, a, 'Text')).toBe(merged);
  expect(stateAfterMerge(a, b, '')).toBe('untranslated');
});

test('a note is deleted by its author, as long as nobody else has answered', () => {
  expect(decideDeleteNote(aree, [], translator(aree))).toBeNull();
  expect(decideDeleteNote(aree, [aree], translator(person('a2', 'อารี')))).toBeNull();
  expect(decideDeleteNote(aree, [aree, boon], translator(aree))).toBe('note-answered');
  expect(decideDeleteNote(aree, [], reviewer(boon))).toBe('not-own-note');
});
