import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSlots } from '../../../core/artifacts/repair.ts';
import type { SlotRepair } from '../../../core/model.ts';
import {
  complete,
  filledParts,
  likelihood,
  pickAssignment,
  sameRepair,
  slotValues,
  startSlotForm,
  typeSlotValue,
} from '../../../renderer/artifacts/slot-form.ts';

const TEXT = 'แจ้งล่วงหน้า 130 วันตามมาตรา XNUMX';
const slot = (text: string, noun: string) => {
  const start = TEXT.indexOf(text);
  return { span: { start, end: start + text.length }, text, noun };
};
const REPAIR: SlotRepair = {
  slots: [slot('130', 'วัน'), slot('XNUMX', 'มาตรา')],
  assignments: [
    { values: [null, '130'], confidence: 0.9, evidence: [null, null] },
    { values: ['130', null], confidence: 0.1, evidence: [null, null] },
  ],
};
const start = startSlotForm(REPAIR);

describe('the form for displaced numbers', () => {
  test('proposes the best assignment and leaves the unknown open', () => {
    expect(start).toMatchObject({ picked: 0, values: ['', '130'] });
    expect(complete(REPAIR, start)).toBe(false);
  });

  test('is complete once the one unknown is filled', () => {
    const filled = typeSlotValue(REPAIR, start, 0, '5');
    expect(filled).toMatchObject({ picked: 0, values: ['5', '130'] });
    expect(complete(REPAIR, filled)).toBe(true);
    expect(slotValues(REPAIR, filled)).toEqual(['5', '130']);
  });

  test('moves no other value when one is typed', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(1), fc.string({ maxLength: 5 }), (picked, at, value) => {
        const form = pickAssignment(REPAIR, start, picked);
        const typed = typeSlotValue(REPAIR, form, at, value);
        expect(typed.values[at]).toBe(value);
        expect(typed.values[1 - at]).toBe(form.values[1 - at]);
      }),
    );
  });

  test('knows when a value of the assignment is overruled', () => {
    expect(typeSlotValue(REPAIR, start, 1, '131').picked).toBeNull();
    expect(typeSlotValue(REPAIR, start, 1, '130').picked).toBe(0);
  });

  test('brings what was typed back where an assignment leaves the slot open again', () => {
    const typed = typeSlotValue(REPAIR, start, 0, '5');
    const other = pickAssignment(REPAIR, typed, 1);
    expect(other.values).toEqual(['130', '']);
    expect(pickAssignment(REPAIR, other, 0).values).toEqual(['5', '130']);
  });

  test('leaves a number that stays as it is out of the repair', () => {
    const form = typeSlotValue(REPAIR, pickAssignment(REPAIR, start, 1), 1, '7');
    expect(slotValues(REPAIR, form)).toEqual([null, '7']);
    expect(complete(REPAIR, form)).toBe(true);
  });

  test('changes nothing where every number stays', () => {
    const same = typeSlotValue(REPAIR, pickAssignment(REPAIR, start, 1), 1, 'XNUMX');
    expect(complete(REPAIR, same)).toBe(false);
  });

  test('shows what is filled, and what still waits', () => {
    expect(filledParts(TEXT, REPAIR.slots, start.values).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same แจ้งล่วงหน้า ',
      'waiting 130',
      'same  วันตามมาตรา ',
      'filled 130',
      'same ',
    ]);
  });

  test('shows the very text that the repair will write', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('5', '130', 'ห้า', '๕'),
        fc.constantFrom('130', '9', 'XNUMX'),
        (first, second) => {
          const form = [first, second].reduce(
            (one, value, at) => typeSlotValue(REPAIR, one, at, value),
            start,
          );
          const shown = filledParts(TEXT, REPAIR.slots, form.values).map(({ text }) => text);
          expect(shown.join('')).toBe(fillSlots(TEXT, REPAIR, slotValues(REPAIR, form)));
        },
      ),
    );
  });

  test('tells repairs apart by their slots', () => {
    expect(sameRepair(REPAIR, { ...REPAIR, assignments: [] })).toBe(true);
    expect(sameRepair(REPAIR, { ...REPAIR, slots: REPAIR.slots.slice(0, 1) })).toBe(false);
    expect(sameRepair(undefined, undefined)).toBe(false);
  });
});

test.each([
  [1, 'high'],
  [0.5, 'fair'],
  [0.1, 'low'],
])('a confidence of %d is %s', (confidence, word) => {
  expect(likelihood(confidence)).toBe(word);
});
