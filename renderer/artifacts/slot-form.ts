/**
 * Filling the numbers that a machine shifted. The person picks one of the ranked assignments, fills what only a person
 * can know, or overrules a value; nothing else moves when one value is typed.
 */
import type { NumberSlot, SlotRepair, Span } from '../../core/model.ts';

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

export function changesAnything(repair: SlotRepair, form: SlotForm): boolean {
  return slotValues(repair, form).some((value) => value !== null);
}

/** The text with the slots filled, and where in it the filled ones stand. */
export function fillSlots(
  text: string,
  slots: readonly NumberSlot[],
  values: readonly (string | null)[],
): { readonly text: string; readonly filled: readonly Span[] } {
  const order = slots.map((slot, at) => ({ slot, value: values[at] ?? null }));
  order.sort((a, b) => a.slot.span.start - b.slot.span.start);
  const filled: Span[] = [];
  let result = '';
  let from = 0;
  for (const { slot, value } of order) {
    result += text.slice(from, slot.span.start);
    if (value !== null) filled.push({ start: result.length, end: result.length + value.length });
    result += value ?? text.slice(slot.span.start, slot.span.end);
    from = slot.span.end;
  }
  return { text: result + text.slice(from), filled };
}

/** Artifacts that are one repair: they name the same slots. */
export function sameRepair(a: SlotRepair | undefined, b: SlotRepair | undefined): boolean {
  const places = (repair: SlotRepair) => repair.slots.map(({ span }) => `${span.start}-${span.end}`).join();
  return a !== undefined && b !== undefined && places(a) === places(b);
}
