/**
 * Filling the numbers that a machine shifted. The person picks one of the ranked assignments, fills what only a person
 * can know, or overrules a value; nothing else moves when one value is typed.
 */
import type { NumberSlot, SlotRepair } from '../../core/model.ts';

export interface SlotForm {
  /** Index of the assignment that was picked; null once a value that it gave was overruled. */
  readonly picked: number | null;
  /** One a slot; empty: unknown, the slot stays as it stands. */
  readonly values: readonly string[];
  /** What the person typed, a slot; comes back where a picked assignment leaves the slot open. */
  readonly typed: readonly (string | null)[];
}

/** The best assignment is picked to begin with; it is only a proposal until it is applied. */
export function startSlotForm(repair: SlotRepair): SlotForm {
  const typed = repair.slots.map(() => null);
  const empty: SlotForm = { picked: null, values: repair.slots.map(() => ''), typed };
  return repair.assignments.length > 0 ? pickAssignment(repair, empty, 0) : empty;
}

export function pickAssignment({ slots, assignments }: SlotRepair, form: SlotForm, picked: number): SlotForm {
  const assignment = assignments[picked];
  if (assignment === undefined) return form;
  const values = slots.map((_, slot) => assignment.values[slot] ?? form.typed[slot] ?? '');
  return { ...form, picked, values };
}

export function typeSlotValue(
  { assignments }: SlotRepair,
  form: SlotForm,
  slot: number,
  value: string,
): SlotForm {
  const given = form.picked === null ? null : (assignments[form.picked]?.values[slot] ?? null);
  return {
    picked: given !== null && given !== value ? null : form.picked,
    values: form.values.map((old, at) => (at === slot ? value : old)),
    typed: form.typed.map((old, at) => (at === slot ? (value === '' ? null : value) : old)),
  };
}

/** The values as the repair wants them: null where the slot stays as it stands. */
export function slotValues({ slots }: SlotRepair, form: SlotForm): readonly (string | null)[] {
  return slots.map((slot, at) => {
    const value = (form.values[at] ?? '').trim();
    return value === '' || value === slot.text ? null : value;
  });
}

/**
 * Whether it may be applied: every slot has a value and one of them is new. A repair in part would take the XNUMX away
 * and leave a wrong number that nothing points at any more; who wants a number as it stands writes it.
 */
export function complete(repair: SlotRepair, form: SlotForm): boolean {
  return (
    form.values.every((value) => value.trim() !== '') &&
    slotValues(repair, form).some((value) => value !== null)
  );
}

/** How sure an assignment is, in a word: its percentage would promise more than it knows. */
export function likelihood(confidence: number): 'high' | 'fair' | 'low' {
  if (confidence >= 0.7) return 'high';
  return confidence >= 0.25 ? 'fair' : 'low';
}

export interface FilledPart {
  /** `waiting`: a slot that has no value yet, with what stands there now. */
  readonly kind: 'same' | 'filled' | 'waiting';
  readonly text: string;
}

/** The text as it will read, in parts. */
export function filledParts(
  text: string,
  slots: readonly NumberSlot[],
  values: readonly string[],
): readonly FilledPart[] {
  const parts: FilledPart[] = [];
  let from = 0;
  slots.forEach((slot, at) => {
    const value = (values[at] ?? '').trim();
    if (value === slot.text) return;
    parts.push({ kind: 'same', text: text.slice(from, slot.span.start) });
    parts.push(value === '' ? { kind: 'waiting', text: slot.text } : { kind: 'filled', text: value });
    from = slot.span.end;
  });
  return [...parts, { kind: 'same', text: text.slice(from) }];
}

/** Artifacts that are one repair: they name the same slots. */
export function sameRepair(a: SlotRepair | undefined, b: SlotRepair | undefined): boolean {
  const places = (repair: SlotRepair) => repair.slots.map(({ span }) => `${span.start}-${span.end}`).join();
  return a !== undefined && b !== undefined && places(a) === places(b);
}
