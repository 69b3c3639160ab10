/** The text without control characters, which make a text file look like none: the replacement character instead. */
export function asPlainText(text: string): string {
  return Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x20 || char === '\n' || char === '\r' || char === '\t' ? char : '\ufffd';
  }).join('');
}
