import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { applyChanges, type TextChange } from '../formats/chip-edit.ts';
import {
  chipsIn,
  type InlineTag,
  preventsApproval,
  type TagProblem,
  tagProblems,
} from '../formats/inline.ts';
import { placeMissingTags, placeTag } from '../formats/place-tags.ts';
import { chipsOf } from '../formats/torn-tags.ts';
import { assertNever, type Fix, type Span } from '../model.ts';

/** What the English does to the tags of the Thai: lost, doubled, torn apart, crossed, out of their order. */
export const inlineTags: SegmentRule = {
  id: 'inline-tags',
  family: 'encoding',
  needs: 'tags',
  severity: 'error',
  confidence: 0.99,
  onByDefault: true,
  *detect({ source, target, tags = [] }): Generator<Finding> {
    if (target.trim() === '') return;
    const pair: Pair = { source, target, tags };
    const problems = tagProblems(source, target, tags);
    const lost = problems.filter(({ problem }) => problem === 'missing');
    if (lost.length > 0) {
      const missing = lost.map(({ tag }) => tag);
      const names = missing.map(chipsOf).join(' ');
      // What is not there has no place: the whole text lacks it.
      const span = { start: target.length - target.trimStart().length, end: target.trimEnd().length };
      yield {
        side: 'target',
        span,
        severity: 'error',
        reason: { key: 'rules.inline-tags.reason.missing', params: { tag: names } },
        fixes: fixesOf(pair, span, placeMissingTags(source, target, tags, missing), 'insert', names),
      };
    }
    for (const problem of problems) {
      if (problem.span === null) continue;
      yield {
        side: 'target',
        ...mended(pair, problem, problem.span),
        severity: preventsApproval(problem) ? 'error' : 'hint',
        reason: {
          key: `rules.inline-tags.reason.${problem.problem}`,
          params: { tag: chipsOf(problem.tag) },
        },
      };
    }
  },
};

interface Pair {
  readonly source: string;
  readonly target: string;
  readonly tags: readonly InlineTag[];
}

interface Mended {
  /** The characters that the fixes touch. */
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** How a problem can be mended: by no fix where only a person can know. */
function mended(pair: Pair, { problem, tag }: TagProblem, span: Span): Mended {
  switch (problem) {
    case 'doubled':
    case 'added':
      return removed(pair, tag, span);
    case 'unpaired':
      return completed(pair, tag, span);
    case 'missing':
    case 'crossed':
    case 'moved':
      return { span, fixes: [] };
    default:
      return assertNever(problem);
  }
}

const cut = ({ start, end }: Span): TextChange => ({ start, end, insert: '' });

/** Without the tag that begins there; what it encloses stays. */
function removed(pair: Pair, tag: InlineTag, begin: Span): Mended {
  const { target, tags } = pair;
  const end =
    tag.kind === 'single'
      ? begin
      : chipsIn(target, tags).find((chip) => {
          return chip.tag === tag && chip.role === 'close' && chip.start >= begin.end;
        });
  if (end === undefined) return { span: begin, fixes: [] };
  const span = { start: begin.start, end: end.end };
  const cuts = end === begin ? [cut(begin)] : [cut(begin), cut(end)];
  return { span, fixes: fixesOf(pair, span, applyChanges(target, cuts), 'remove', chipsOf(tag)) };
}

/** With the other half where it belongs, or without the half that is there. */
function completed(pair: Pair, tag: InlineTag, half: Span): Mended {
  const { source, target, tags } = pair;
  const own = chipsIn(target, tags).filter((chip) => chip.tag === tag);
  const [only] = own;
  if (only === undefined || own.length > 1) return { span: half, fixes: [] };
  const without = (span: Span) =>
    fixesOf(pair, span, applyChanges(target, [cut(half)]), 'remove', chipsOf(tag));
  const lacks = only.role === 'open' ? 'close' : 'open';
  const [change] = placeTag(source, target, tags, { tag, lacks });
  const fits =
    change !== undefined && (lacks === 'close' ? change.start > half.end : change.end < half.start);
  if (!fits) return { span: half, fixes: without(half) };
  const span = { start: Math.min(half.start, change.start), end: Math.max(half.end, change.end) };
  const complete = fixesOf(pair, span, applyChanges(target, [change]), 'complete', chipsOf(tag));
  return { span, fixes: [...complete, ...without(span)] };
}

/** The fix that makes the whole target `after`, if it does not give it other faults for the one it had. */
function fixesOf(
  { source, target, tags }: Pair,
  span: Span,
  after: string,
  what: 'insert' | 'remove' | 'complete',
  tag: string,
): readonly Fix[] {
  const faults = (text: string) =>
    tagProblems(source, text, tags).map(({ problem, tag: { number } }) => `${problem} ${number}`);
  const before = faults(target);
  // A half that is taken away leaves a tag that is missing: the next step is known.
  const others = faults(after).filter((fault) => !before.includes(fault) && !fault.startsWith('missing'));
  if (after === target || others.length > 0) return [];
  const text = after.slice(span.start, after.length - (target.length - span.end));
  return [{ text, label: { key: `rules.inline-tags.fix.${what}`, params: { tag } }, safe: false }];
}
