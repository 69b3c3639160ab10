import type { KeyBook, KeyKind } from './keys.ts';
import { countKeys, type Lines } from './lines.ts';

interface KindWeights {
  /** How likely a line has the key if its translation has it. */
  readonly kept: number;
  /** The part of the evidence that counts: kinds whose keys come together, or by chance, are worth less. */
  readonly trust: number;
  readonly most: number;
  /** What it costs when the translation does not have it, if the key occurs in the other text at all, and if not. */
  readonly miss: number;
  readonly missUnknown: number;
}

const WEIGHTS: Readonly<Record<KeyKind, KindWeights>> = {
  number: { kept: 0.9, trust: 1, most: 5, miss: 1.2, missUnknown: 0.5 },
  'loose-number': { kept: 0.5, trust: 0.6, most: 2, miss: 0, missUnknown: 0 },
  latin: { kept: 0.95, trust: 1, most: 5, miss: 0.8, missUnknown: 0 },
  address: { kept: 0.98, trust: 1, most: 7, miss: 2, missUnknown: 0.5 },
  name: { kept: 0.6, trust: 0.8, most: 4, miss: 0, missUnknown: 0 },
  word: { kept: 0.6, trust: 0.8, most: 3, miss: 0.2, missUnknown: 0 },
  term: { kept: 0.8, trust: 0.9, most: 5, miss: 0.6, missUnknown: 0 },
  shape: { kept: 0.85, trust: 0.8, most: 2.5, miss: 0.6, missUnknown: 0 },
  mark: { kept: 0.9, trust: 1, most: 3.5, miss: 1, missUnknown: 0.2 },
  aside: { kept: 0.9, trust: 1, most: 3, miss: 1.5, missUnknown: 1.5 },
  text: { kept: 1, trust: 1, most: 7, miss: 0, missUnknown: 0 },
};

/** By key: what it is worth when both lines have it, and what it costs when only one has. Log likelihood ratios. */
export interface KeyWeights {
  readonly shared: Float32Array;
  readonly missThai: Float32Array;
  readonly missEnglish: Float32Array;
}

/** The rarer a key is in the two texts, the more it says: as tf-idf has it, here against meeting by chance. */
export function weighKeys(thai: Lines, english: Lines, book: KeyBook): KeyWeights {
  const thaiCounts = countKeys(thai, book);
  const englishCounts = countKeys(english, book);
  const size = book.kinds.length;
  const weights = {
    shared: new Float32Array(size),
    missThai: new Float32Array(size),
    missEnglish: new Float32Array(size),
  };
  book.kinds.forEach((kind, id) => {
    const { kept, trust, most, miss, missUnknown } = WEIGHTS[kind];
    const inThai = thaiCounts[id] ?? 0;
    const inEnglish = englishCounts[id] ?? 0;
    const chance = Math.max((inThai + 0.5) / (thai.count + 1), (inEnglish + 0.5) / (english.count + 1));
    weights.shared[id] = Math.min(most, Math.max(0, trust * Math.log(kept / chance)));
    weights.missThai[id] = (inEnglish > 0 ? miss : missUnknown) * (1 - Math.min(1, chance));
    weights.missEnglish[id] = (inThai > 0 ? miss : missUnknown) * (1 - Math.min(1, chance));
  });
  return weights;
}

/** What a number costs that the other line lacks, when an XNUMX there may stand for it: this is given back. */
export const LOST_NUMBER_PARDON = 0.8;
