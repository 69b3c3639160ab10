import type { Span } from '../model.ts';

export const SCRIPTS = ['thai', 'latin', 'digit', 'space', 'punctuation', 'emoji', 'other'] as const;
export type Script = (typeof SCRIPTS)[number];

export interface ScriptRun extends Span {
  readonly script: Script;
}

const INHERIT = SCRIPTS.length + 1;
const UNKNOWN = 0;

/** What a code point is on its own: index into SCRIPTS plus one, or INHERIT for what belongs to the run before. */
function classify(char: string): number {
  if (/^[\u0e01-\u0e3a\u0e40-\u0e4e]$/u.test(char)) return 1;
  if (/^[\p{M}\p{Cf}]$/u.test(char)) return INHERIT;
  if (/^\p{Script=Latin}$/u.test(char)) return 2;
  if (/^\p{Nd}$/u.test(char)) return 3;
  if (/^[\p{White_Space}]$/u.test(char)) return 4;
  if (/^[\p{Emoji_Presentation}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u.test(char)) return 6;
  if (char.length > 1 && /^\p{Extended_Pictographic}$/u.test(char)) return 6;
  if (/^[\p{P}\p{S}]$/u.test(char)) return 5;
  return 7;
}

/** Filled as characters are met: asking Unicode once a character keeps the scan at memory speed. */
const known = new Uint8Array(0x10000);

function classOf(code: number): number {
  if (code > 0xffff) return classify(String.fromCodePoint(code));
  const seen = known[code] ?? UNKNOWN;
  if (seen !== UNKNOWN) return seen;
  const found = classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

/**
 * The script of a code point. Combining marks and format characters have none of their own (`null`).
 * Thai digits are `digit`; the signs ๆ and ฯ are `thai`; ฿ and other symbols are `punctuation`.
 */
export function scriptOf(codePoint: number): Script | null {
  return SCRIPTS[classOf(codePoint) - 1] ?? null;
}

/**
 * The text as runs of one script each, without gaps. Marks, joiners and zero-width characters belong to the run
 * before them (at the start of the text: to the run `other`), so no run starts inside a grapheme.
 */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = 0;
  let current = UNKNOWN;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    let found = classOf(code);
    // A variation selector 16 makes an emoji of a text symbol such as ❤ or ©.
    if (found === 5 && text.charCodeAt(at + size) === 0xfe0f) found = 6;
    // What a zero-width joiner ties to an emoji is a part of it (👩‍⚕️).
    if (found !== 6 && current === 6 && text.charCodeAt(at - 1) === 0x200d) found = INHERIT;
    if (found === INHERIT) found = current === UNKNOWN ? 7 : current;
    if (found !== current) {
      if (current !== UNKNOWN) runs.push({ script: SCRIPTS[current - 1] ?? 'other', start, end: at });
      start = at;
      current = found;
    }
    at += size;
  }
  if (current !== UNKNOWN) runs.push({ script: SCRIPTS[current - 1] ?? 'other', start, end: text.length });
  return runs;
}
