import type { TFunction } from 'i18next';
import type { Violation } from '../core/formats/validation/report.ts';
import { say } from './say.ts';

/** What a file breaks of its format, in the person's language, without the place. */
export function describeViolation(t: TFunction, { rule, params }: Violation): string {
  return say(t, `validation.${rule}`, params);
}
