import { parseNumbers } from '../../text/numbers/index.ts';
import type { NumberMention, Numeral } from '../../text/numbers/types.ts';
import type { SlotKind } from '../lexicon/number-nouns.ts';
import type { Slot } from '../slots.ts';

/** What a slot is in the sentence, whatever number stands in it now. */
export interface SlotRole {
  readonly slot: Slot;
  /** As parsed with a number in it that its surroundings allow; null where the parser sees no number there. */
  readonly mention: NumberMention | null;
  readonly numeral: Numeral | null;
}

export interface NeutralReading {
  readonly roles: readonly SlotRole[];
  /** The Thai numbers that are in words: no numeral was pasted over them. */
  readonly spelled: readonly NumberMention[];
}

/** A number that fits the kind of slot, so that the parser reads `ปี 12` as the year and `130 วัน` as the days they are. */
const NEUTRAL: Readonly<Record<SlotKind, string>> = {
  'year-be': '2563',
  'year-ce': '2020',
  year: '2020',
  'day-of-month': '7',
  article: '7',
  ordinal: '7',
  percent: '7',
  money: '7',
  scale: '7',
  clock: '7',
  duration: '7',
  count: '7',
  unknown: '7',
};

/** There are six years of either school. */
const SCHOOL_BEFORE = /(?:(?<![\u0e01-\u0e4e.])[มป]\.|(?:มัธยม|ประถม)(?:ศึกษา)?(?:ปีที่)?)\s*$/;

/** Reads the text with every slot's number replaced by a neutral one. Spans of `spelled` are those of the neutral text. */
export function readNeutrally(text: string, slots: readonly Slot[]): NeutralReading {
  const known = readings.get(slots);
  if (known !== undefined) return known;
  const reading = read(text, slots);
  readings.set(slots, reading);
  return reading;
}

/** The solver asks more than once for the slots of one text; kept as long as these are. */
const readings = new WeakMap<readonly Slot[], NeutralReading>();

function read(text: string, slots: readonly Slot[]): NeutralReading {
  let neutral = '';
  let from = 0;
  const places: number[] = [];
  for (const slot of slots) {
    const gap = text.slice(from, slot.span.start);
    neutral += gap;
    places.push(neutral.length);
    // 7 ใน 9 is a fraction and 7-9 a range; with the same number twice they are neither.
    neutral +=
      from > 0 && /^\s*(?:ใน|จาก|ถึง|[-–])\s*$/.test(gap)
        ? '9'
        : SCHOOL_BEFORE.test(gap)
          ? '4'
          : standIn(slot);
    from = slot.span.end;
  }
  neutral += text.slice(from);
  const mentions = parseNumbers(neutral, 'th');
  const roles = slots.map((slot, index): SlotRole => {
    const at = places[index] ?? -1;
    for (const mention of mentions) {
      const numeral = mention.numerals.find(({ start, end }) => start <= at && at < end);
      if (numeral !== undefined) return { slot, mention, numeral };
    }
    return { slot, mention: null, numeral: null };
  });
  return { roles, spelled: mentions.filter((mention) => mention.spelled && mention.numerals.length > 0) };
}

/** `ปี 12` may be a year or the twelfth year of study; what is shown there now, or XNUMX, does not tell. */
function standIn(slot: Slot): string {
  return slot.kind === 'clock' && /[.:]/.test(slot.text) ? '7.30' : NEUTRAL[slot.kind];
}
