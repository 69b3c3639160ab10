/** A lexicon's entries written as running text: words parted by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Entries that have blanks in them, parted by commas. */
export function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
