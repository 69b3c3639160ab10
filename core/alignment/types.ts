/** Lines (paragraphs or sentences) of one text, half open, 0-based: `lines.slice(range.start, range.end)`. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Lines that translate one another: 1-1, 1-2, 2-1 or 2-2; or one line of one text that has no counterpart (1-0, 0-1). */
export interface AlignedPair {
  readonly thai: LineRange;
  readonly english: LineRange;
  /** 0 to 1: how likely exactly these lines belong together, against all other ways to pair them. */
  readonly confidence: number;
}

/** A pair of the project's termbase. */
export interface TermPair {
  readonly thai: string;
  readonly english: string;
}

export interface AlignOptions {
  /** Called with the part that is done, 0 to 1, never falling. */
  readonly onProgress?: (done: number) => void;
  /** Asked often; once it says true, `align` throws `cancelled`. */
  readonly isCancelled?: () => boolean;
  readonly terms?: readonly TermPair[];
}
