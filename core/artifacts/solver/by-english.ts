import type { NumberMention } from '../../text/numbers/types.ts';
import { pairNumbers } from '../pair-numbers.ts';
import type { ScanSegment } from '../rule.ts';
import type { Slot } from '../slots.ts';
import { kinship, sameValue } from './evidence.ts';
import { bestPairing } from './matching.ts';
import { readNeutrally, type SlotRole } from './neutral.ts';
import { plainNumeral, slotValue } from './slot-value.ts';

/** What the English says about one slot. */
export interface SlotFinding {
  readonly slot: Slot;
  readonly value: string | null;
  /** The English expression, or null where none was left for the slot. */
  readonly english: NumberMention | null;
  /** See kinship: 2.5 and more is as good as certain. */
  readonly kinship: number;
  /** The same for the English expression that has the numeral shown in the slot now; null where none has it. */
  readonly shownKinship: number | null;
}

interface Place {
  readonly mention: NumberMention;
  readonly roles: readonly SlotRole[];
  /** 0 to 1: how far into the text. */
  readonly at: number;
}

/** Thai puts "In 2019," last: a place at the other end of the sentence must not outweigh the noun. */
const MOST_ORDER = 3.2;
/** Below this two numbers contradict each other: a label against a count, days against kilometres. */
const CONTRADICTION = -2.4;

/**
 * The values of the slots by the English: the number expressions of both texts are paired by what they count or name, by
 * the numbers that the Thai spells in words, and by their order. What stands in a slot now counts only as much as
 * `trust` says: nothing where an XNUMX shows that the numerals were shifted, much where none does.
 */
export function valuesByEnglish(
  segment: ScanSegment,
  slots: readonly Slot[],
  trust: number,
): readonly SlotFinding[] {
  const { source, target } = segment;
  const { thai: now, english: all } = pairNumbers(segment);
  const english = all.filter((mention) => mention.numerals.length > 0);
  const { roles, spelled } = readNeutrally(source, slots);
  const places = [
    ...placesOf(roles, source.length),
    ...spelled.map((mention) => wordsPlace(mention, source.length)),
  ];
  const gains = places.map((place) =>
    english.map((mention) => gain(place, mention, target.length, now, trust)),
  );
  const pairing = bestPairing(gains, english.length);
  const partner = new Map<SlotRole, NumberMention>();
  places.forEach((place, index) => {
    const mention = english[pairing[index] ?? -1];
    if (mention !== undefined) for (const role of place.roles) partner.set(role, mention);
  });
  return roles.map((role) => {
    const mention = partner.get(role) ?? null;
    const value = mention === null ? null : slotValue(role, mention);
    const kin = mention === null ? 0 : kinshipOf(role, mention);
    const shown = english.filter((candidate) => hasNumeral(candidate, role.slot.text));
    const shownKinship =
      role.mention === null || shown.length === 0
        ? null
        : Math.max(...shown.map((candidate) => kinshipOf(role, candidate)));
    return { slot: role.slot, value, english: value === null ? null : mention, kinship: kin, shownKinship };
  });
}

function kinshipOf(role: SlotRole, english: NumberMention): number {
  return role.mention === null ? 0 : kinship(role.mention, english);
}

function hasNumeral(english: NumberMention, shown: string): boolean {
  const text = plainNumeral(shown);
  return english.numerals.some((numeral) => !numeral.spelled && plainNumeral(numeral.text) === text);
}

/** One place an expression: day and year of one date go together. */
function placesOf(roles: readonly SlotRole[], length: number): Place[] {
  const places = new Map<NumberMention, SlotRole[]>();
  for (const role of roles) {
    if (role.mention === null) continue;
    const known = places.get(role.mention);
    if (known === undefined) places.set(role.mention, [role]);
    else known.push(role);
  }
  return [...places].map(([mention, together]) => ({
    mention,
    roles: together,
    at: (together[0]?.slot.span.start ?? 0) / length,
  }));
}

function wordsPlace(mention: NumberMention, length: number): Place {
  return { mention, roles: [], at: Math.min(1, mention.span.start / length) };
}

function gain(
  place: Place,
  english: NumberMention,
  englishLength: number,
  now: readonly NumberMention[],
  trust: number,
): number {
  const away = Math.abs(place.at - english.span.start / englishLength);
  // Convex, so that of two pairings with the same nouns the one without a crossing wins.
  const order = Math.min(MOST_ORDER, away * 1.5 + away * away * 4);
  const soft = english.soft ? 1.5 : 0;
  if (place.roles.length === 0) return sameValue(place.mention, english) ? 5 - order - soft : 0;
  const kin = kinship(place.mention, english);
  if (kin <= CONTRADICTION) return 0;
  const start = place.roles[0]?.slot.span.start ?? -1;
  const shown = now.find(({ span }) => span.start <= start && start < span.end);
  const kept = shown !== undefined && sameValue(shown, english) ? trust : 0;
  return 1.5 + kin + kept - order - soft;
}
