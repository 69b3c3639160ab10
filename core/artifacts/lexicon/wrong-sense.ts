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
