import { compareExact } from '../../text/numbers/exact.ts';
import { UNITS } from '../../text/numbers/lexicon/units.ts';
import type { NumberKind, NumberMention } from '../../text/numbers/types.ts';

/** Kinds between which one language says with a number what the other says with another: 5 days, 5 ราย. */
const COUNTS: ReadonlySet<NumberKind> = new Set(['cardinal', 'measure', 'multiple', 'fraction']);
const LABELS: ReadonlySet<NumberKind> = new Set(['ordinal', 'identifier', 'grade']);

/**
 * How well a Thai place for a number and an English number go together by kind, unit, currency and noun, without a look at
 * the Thai value: about 3 where they name the same thing, 0 where nothing speaks for or against, negative where they differ.
 */
export function kinship(thai: NumberMention, english: NumberMention): number {
  const a = thai.expects ?? thai.kind;
  const b = english.kind;
  if (a === b) return sameKind(a, thai, english);
  if (COUNTS.has(a) && COUNTS.has(b)) return nounKinship(thai, english) - 0.5;
  if (LABELS.has(a) && LABELS.has(b)) return nounKinship(thai, english);
  if ((a === 'year' && b === 'date') || (a === 'date' && b === 'year')) return 1;
  if ((a === 'cardinal' && b === 'money') || (a === 'money' && b === 'cardinal')) return 0.2;
  if ((a === 'percent' && b === 'fraction') || (a === 'ordinal' && b === 'century')) return 1;
  // Without a noun it is no count: นาทีที่ 12 และ 88.
  if (a === 'cardinal' && thai.noun === null && LABELS.has(b)) return 0;
  // A label on one side and a count on the other: ครั้งที่ 9 against 12 times.
  return -3;
}

function sameKind(kind: NumberKind, thai: NumberMention, english: NumberMention): number {
  switch (kind) {
    case 'year':
    case 'decade':
    case 'century':
    case 'percent':
    case 'time':
    case 'multiple':
      return 3;
    case 'date':
      return thai.date?.month === english.date?.month ? 4 : -2;
    case 'money':
      if (thai.currency === null || english.currency === null) return 1.5;
      return thai.currency === english.currency ? 3 : -1;
    case 'measure':
      return unitKinship(thai, english);
    default:
      return nounKinship(thai, english);
  }
}

function unitKinship(thai: NumberMention, english: NumberMention): number {
  if (thai.unit === null || english.unit === null) return nounKinship(thai, english);
  if (thai.unit === english.unit) return 3;
  // Days against weeks may be a conversion, days against kilometres never.
  return UNITS[thai.unit].dimension === UNITS[english.unit].dimension ? -0.5 : -4;
}

/** More than the same classifier: ครู 18 คน are teachers before they are people. */
const SAME_THING = 3.5;

function nounKinship(thai: NumberMention, english: NumberMention): number {
  const a = thai.noun;
  const b = english.noun;
  const relation = a !== null && b !== null && a.relation !== b.relation ? -2 : 0;
  if (thai.thing !== null && english.thing !== null)
    return relation + (thai.thing === english.thing ? SAME_THING : 0);
  if (a?.concept != null && a.concept === b?.concept) return 3 + relation;
  // Thai classifiers are wide: that two concepts differ says little (see lexicon/concepts.ts).
  if (a?.concept != null && b?.concept != null) return relation - (a.relation === 'counts' ? 0.3 : 1);
  return 0.5 + relation;
}

/** Whether both say the same number in the same era and unit. */
export function sameValue(thai: NumberMention, english: NumberMention): boolean {
  if (thai.value === null || english.value === null) return false;
  if (thai.era !== null && english.era !== null && thai.era !== english.era) return false;
  return compareExact(thai.value, english.value) === 0;
}
