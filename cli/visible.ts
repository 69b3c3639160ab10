/** Line ends, controls and characters that can't be seen by name, so that what is said is one line and shows what it is about. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u00a0\u2028\u2029]/gu,
    (character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

const LONGEST = 120;

/** A piece of a file to be named in a sentence; of a long one the beginning. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`;
}
