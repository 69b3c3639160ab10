import { dayOf } from '../../core/report/days.ts';

/** Days like `2026-11-30`, of this computer's calendar; empty where there is none. */

/** Milliseconds; null for no day. */
export function startOfDay(day: string): number | null {
  const at = day === '' ? Number.NaN : new Date(`${day}T00:00`).getTime();
  return Number.isNaN(at) || at < 0 ? null : at;
}

export function dayAfter(day: string): string {
  if (startOfDay(day) === null) return '';
  const next = new Date(`${day}T12:00`);
  next.setDate(next.getDate() + 1);
  return dayOf(next.getTime());
}
