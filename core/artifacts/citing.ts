import { CITING_AFTER, CITING_BEFORE } from './lexicon/borrowed.ts';
import { alternatives, BLANK } from './text.ts';

const BEFORE = new RegExp(`(?:${alternatives(CITING_BEFORE)})${BLANK}*$`);
const AFTER = new RegExp(`^${BLANK}*(?:${alternatives(CITING_AFTER)})`);

/** Whether the Thai around a foreign text cites it: เรื่อง …, คำว่า …, … ซึ่งแปลว่า. */
export function isCited(before: string, after: string): boolean {
  return BEFORE.test(before.slice(-24)) || AFTER.test(after.slice(0, 24));
}
