import type { Rule } from '../rule.ts';
import { displacedNumber } from './displaced-number.ts';
import { placeholder } from './placeholder.ts';
import { reversedTime } from './reversed-time.ts';

/** Every rule, in the order in which the settings show them. */
export const RULES: readonly Rule[] = [placeholder, displacedNumber, reversedTime];
