import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText, segmentWords, wordBoundaries } from '../../../core/text/words.ts';
import { mixedText } from './arbitraries.ts';

const words = (text: string): string[] =>
  segmentWords(text, 'th')
    .filter((word) => word.wordLike)
    .map((word) => word.text);

describe('words', () => {
  it.each([
    ['มีXNUMXคน', ['มี', 'XNUMX', 'คน']],
    ['เมื่อ26th', ['เมื่อ', '26th']],
    ['300คน', ['300', 'คน']],
    ['COVID19', ['COVID19']],
    ['1.8 ล้าน', ['1.8', 'ล้าน']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('parts Thai from what touches it, and never loses a character', () => {
    fc.assert(
      fc.property(mixedText, fc.constantFrom('th' as const, 'en' as const), (text, language) => {
        const found = segmentWords(text, language);
        expect(found.map((word) => word.text).join('')).toBe(text);
        let at = 0;
        for (const word of found) {
          expect([word.start, text.slice(word.start, word.end)]).toEqual([at, word.text]);
          at = word.end;
          expect(word.text).not.toMatch(/[ก-ฮ][A-Za-z0-9]|[A-Za-z0-9][ก-ฮ]/);
        }
      }),
    );
  });

  it('knows of one place what segmentWords knows of all, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        mixedText,
        fc.constantFrom('th' as const, 'en' as const),
        fc.nat(),
        (text, language, by) => {
          const ends = new Set([0, ...segmentWords(text, language).map(({ end }) => end)]);
          const isBoundary = wordBoundaries(text, language);
          for (let turn = 0; turn <= text.length; turn += 1) {
            const offset = (turn * (by * 2 + 1)) % (text.length + 1);
            expect(isBoundary(offset), `${offset} of ${text}`).toBe(ends.has(offset));
          }
          expect([isBoundary(-1), isBoundary(text.length + 1)]).toEqual([false, false]);
        },
      ),
    );
  });
});

describe('counts', () => {
  it('counts characters, words of the breaker and words by GMX-V apart', () => {
    // 24 Thai letters and marks; spaces and punctuation are no GMX characters.
    expect(countText('กกกกกกกกกกกก กกกกกกกกกกกก!', 'th')).toMatchObject({ characters: 26, gmxWords: 4 });
    expect(countText('One two, three.', 'en')).toEqual({ characters: 15, icuWords: 3, gmxWords: 3 });
    expect(countText('', 'th')).toEqual({ characters: 0, icuWords: 0, gmxWords: 0 });
    expect(countText('👩', 'en').characters).toBe(1);
  });
});
