import type { Finding, SegmentRule } from '../artifacts/rule.ts';

/** Thai ends a sentence with a blank, so a full stop in the English is no difference; these are. */
const TELLING = /[?!:…]["”’)»\]]*\s*$/;
const UNFINISHED = /[,;]\s*$/;

/** An end mark that says something and is on one side only: a question, a call, a colon before a list. */
export const endPunctuation: SegmentRule = {
  id: 'end-punctuation',
  family: 'spacing',
  needs: 'pair',
  severity: 'hint',
  confidence: 0.8,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    const text = target.trimEnd();
    if (text === '') return;
    const wanted = markOf(source);
    const found = markOf(target);
    const open = UNFINISHED.test(target) && !UNFINISHED.test(source);
    if (wanted === found && !open) return;
    // English may well exclaim or ask less, or more, where the Thai has a particle for it.
    if (wanted === '' && !open && found !== ':') return;
    if (/^[.]{3}$/.test(text.slice(-3)) && wanted === '…') return;
    yield {
      side: 'target',
      span: { start: lastCharacter(text), end: text.length },
      reason: {
        key: `rules.end-punctuation.reason.${wanted === '' ? 'extra' : 'missing'}`,
        params: { mark: wanted === '' ? text.slice(-1) : wanted },
      },
      fixes: [],
    };
  },
};

function markOf(text: string): string {
  return TELLING.exec(text.replace(/\.{3}(?=["”’)»\]]*\s*$)/, '…'))?.[0].charAt(0) ?? '';
}

function lastCharacter(text: string): number {
  return text.length - (/[\ud800-\udbff][\udc00-\udfff]$/.test(text) ? 2 : 1);
}
