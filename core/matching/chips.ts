/** The chips of inline tags (formats/inline.ts) in texts that are taken over from elsewhere, where other tags have other numbers. */

const CHIP = /\{(\d{1,5})>|<(\d{1,5})\}|\{(\d{1,5})\}/g;

interface SpelledChip {
  readonly text: string;
  readonly shape: 'open' | 'close' | 'single';
}

function chipsOf(text: string): SpelledChip[] {
  return [...text.matchAll(CHIP)].map(({ 0: chip, 1: open, 2: close }) => ({
    text: chip,
    shape: open !== undefined ? 'open' : close !== undefined ? 'close' : 'single',
  }));
}

/** As long as the text, with blanks where its chips are: their numbers are no numbers of the text. */
export function blankedChips(text: string): string {
  return text.replace(CHIP, (chip) => ' '.repeat(chip.length));
}

/**
 * The English of an earlier text with the chips of the present one: one for one where both have as many of one shape in the same
 * order, else without those that the present text does not have.
 */
export function withChipsOf(present: string, earlier: string, english: string): string {
  const [now, then] = [chipsOf(present), chipsOf(earlier)];
  const alike = now.length === then.length && now.every(({ shape }, index) => shape === then[index]?.shape);
  if (alike) {
    const becomes = new Map(then.map(({ text }, index) => [text, now[index]?.text ?? text]));
    return english.replace(CHIP, (chip) => becomes.get(chip) ?? '');
  }
  const known = new Set(now.map(({ text }) => text));
  return english.replace(CHIP, (chip) => (known.has(chip) ? chip : ''));
}
