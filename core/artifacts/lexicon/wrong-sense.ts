/**
 * English words that the machine took in the wrong sense, with the place that gives them away. The Thai word itself is
 * good Thai: only where it stands makes it a fault, so every entry says where, as narrowly as it can.
 * `line`: the whole segment, but for a time after it. `start`: the segment begins with it. `within`: anywhere.
 */
export interface WrongSense {
  /** The Thai words as they stand. */
  readonly words: readonly string[];
  readonly at: 'line' | 'start' | 'within';
  /** What stands right before and after, what must be in the segment and what must not: regular expression sources. */
  readonly before?: string;
  readonly after?: string;
  readonly context?: string;
  readonly unless?: string;
  /** The English that was meant, for the reason. */
  readonly english: string;
  readonly right: readonly string[];
  readonly confidence: number;
}

/**
 * A wrong phrase in one line: the Thai words, their ways of writing parted by |, with what stands before and after them
 * around ⟨ ⟩ where that is needed; the English; what is right; what must be in the segment and what must not.
 */
export type WrongPhrase = readonly [
  wrong: string,
  english: string,
  right: string,
  context?: string,
  unless?: string,
];

const IN_PLACE = /^(?<before>.*)⟨(?<words>.+)⟩(?<after>.*)$/u;

export function sensesOf(
  phrases: readonly WrongPhrase[],
  at: WrongSense['at'],
  confidence: number,
): WrongSense[] {
  return phrases.map(([wrong, english, right, context = '', unless = '']) => {
    const { before = '', words = wrong, after = '' } = IN_PLACE.exec(wrong)?.groups ?? {};
    return {
      words: words.split('|'),
      at,
      ...(before === '' ? {} : { before }),
      ...(after === '' ? {} : { after }),
      ...(context === '' ? {} : { context }),
      ...(unless === '' ? {} : { unless }),
      english,
      right: right.split('|'),
      confidence,
    };
  });
}
