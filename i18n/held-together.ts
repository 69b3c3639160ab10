interface Texts {
  readonly [key: string]: string | Texts;
}

const WORD_JOINER = '\u2060';

/**
 * Loanwords that no dictionary of ICU knows: Chromium's line breaker cuts them into these pieces, so that a line would
 * begin with a bare ต์.
 */
const CUT_UP = [
  ['เซ', 'ก', 'เมน', 'ต์'],
  ['โปร', 'เจก', 'ต์'],
  ['คำ', 'พูด'],
  ['ดัง', 'นั้น'],
];

/** The texts with those words held together by word joiners, which take no place and are not read aloud. */
export function heldTogether<T extends Texts>(texts: T): T {
  const entries = Object.entries(texts).map(([key, value]) => [
    key,
    typeof value === 'string' ? held(value) : heldTogether(value),
  ]);
  return Object.fromEntries(entries) as T;
}

export function held(text: string): string {
  return CUT_UP.reduce(
    (result, pieces) => result.replaceAll(pieces.join(''), pieces.join(WORD_JOINER)),
    text,
  );
}
