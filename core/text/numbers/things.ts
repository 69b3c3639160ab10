import type { Language } from '../words.ts';
import { THINGS, type ThingId } from './lexicon/things.ts';
import { oneOf } from './patterns.ts';
import type { NumberMention } from './types.ts';

// Object.entries forgets the key type; the lexicon is a closed object, so its keys are ThingId.
const ENTRIES = Object.entries(THINGS) as [ThingId, (typeof THINGS)[ThingId]][];
const THAI: ReadonlyMap<string, ThingId> = new Map(
  ENTRIES.flatMap(([id, { th }]) => th.map((word) => [word as string, id] as const)),
);
const ENGLISH: ReadonlyMap<string, ThingId> = new Map(
  ENTRIES.flatMap(([id, { en }]) => en.map((word) => [word as string, id] as const)),
);
const BEFORE = new RegExp(
  `(${oneOf(THAI.keys())})[ \\u00a0]?(?:จำนวน|อีก|ประมาณ|ราว|กว่า|เกือบ|รวม|ทั้ง)?[ \\u00a0]?$`,
);
const AFTER = new RegExp(`\\b(${oneOf(ENGLISH.keys())})\\b`, 'i');
/** ตัวประกัน 4 คนจาก 22 คน: hostages are all of the 22. */
const PARTITIVE = /^[ \u00a0]?(?:จาก|ใน)(?:จำนวน|ทั้งหมด|บรรดา|[ \u00a0]?(?:\p{Nd}|XNUMX))/u;
/** 12 people were killed: the verb says more than the noun. */
const HURT =
  /^[ \u00a0](?:(?:people|others|more|of them|were|was|are|have been|had been|been|left|reported|confirmed|feared)[ \u00a0])*(died|killed|dead|injured|wounded|hurt|missing)\b/i;
const REACH = 26;

/** What the number counts by the noun itself: before it in Thai, in the expression in English; null where that is not known. */
export function thingOf(
  text: string,
  { kind, expects, span, noun }: NumberMention,
  language: Language,
): ThingId | null {
  if ((expects ?? kind) !== 'cardinal') return null;
  if (language === 'th') {
    if (PARTITIVE.test(text.slice(span.end, span.end + 12))) return null;
    const word = BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1];
    return THAI.get(word ?? '') ?? THAI.get(noun?.text ?? '') ?? null;
  }
  const word =
    HURT.exec(text.slice(span.end, span.end + 40))?.[1] ??
    AFTER.exec(text.slice(span.start, Math.max(span.end, noun?.end ?? 0)))?.[1];
  return ENGLISH.get(word?.toLowerCase() ?? '') ?? null;
}
