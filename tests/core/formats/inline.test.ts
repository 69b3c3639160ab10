import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Content, type ContentTag, chipTexts } from '../../../core/formats/content.ts';
import {
  type InlineTag,
  inlineParts,
  plainText,
  renderInline,
  spellChip,
  tagProblems,
} from '../../../core/formats/inline.ts';

function tag(number: number, kind: InlineTag['kind'], over: Partial<InlineTag> = {}): InlineTag {
  const code =
    kind === 'pair' ? { open: `<b${number}>`, close: `</b${number}>` } : { open: `<x${number}/>`, close: '' };
  return {
    number,
    kind,
    code,
    equivalent: '',
    source: code,
    target: null,
    encloses: kind === 'pair',
    canDelete: true,
    canCopy: true,
    canReorder: true,
    ...over,
  };
}

const TAGS = [
  tag(1, 'pair'),
  tag(2, 'single', { equivalent: '\n' }),
  tag(3, 'pair'),
  tag(4, 'pair', { encloses: false }),
];
const render = (text: string, tags: readonly InlineTag[] = TAGS) =>
  renderInline(
    text,
    tags,
    (plain) => plain.toUpperCase(),
    ({ code }) => code,
  );

describe('chips in a text', () => {
  test.each([
    ['a{1>b<1}c{2}', ['a', '1 open', 'b', '1 close', 'c', '2 single']],
    ['{2}{2}', ['2 single', '2 single']],
    ['{7} {1} <2} {2> {01} {1', ['{7} {1} <2} {2> {01} {1']],
    ['{{1>}<1}', ['{', '1 open', '}', '1 close']],
    ['', []],
  ])('%j', (text, parts) => {
    const found = inlineParts(text, TAGS);
    expect(
      found.map((part) => (part.kind === 'text' ? part.text : `${part.tag.number} ${part.role}`)),
    ).toEqual(parts);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  test('are none without tags', () => {
    expect(inlineParts('{1}', [])).toMatchObject([{ kind: 'text', text: '{1}' }]);
  });

  test('leave what they stand for in plain text', () => {
    expect(plainText('a{1>b<1}c{2}d{9}', TAGS)).toBe('abc\nd{9}');
  });
});

describe('what a target does to its tags', () => {
  const kinds = (source: string, target: string, tags = TAGS) =>
    tagProblems(source, target, tags).map(
      ({ problem, tag: { number }, forbidden }) => `${problem} ${number}${forbidden ? '!' : ''}`,
    );

  test.each([
    ['{1>a<1}{2}', '{2}{1>b<1}', []],
    ['{1>a<1}', '', []],
    ['{1>a<1}', 'b', ['missing 1']],
    ['{1>a<1}', '{1>b', ['unpaired 1!']],
    ['{1>a<1}', '<1}b{1>', ['unpaired 1!']],
    ['{1>a<1}', 'b<1}', ['unpaired 1!']],
    ['{2}', '{2}{2}', ['doubled 2']],
    ['a', '{2}', ['added 2!']],
    ['{1>{3>a<3}<1}', '{1>a{3>b<1}c<3}', ['crossed 1!']],
    ['{1>{4>a<4}<1}', '{1>a{4>b<1}c<4}', []],
  ])('%j becomes %j', (source, target, problems) => {
    expect(kinds(source, target)).toEqual(problems);
  });

  test('is forbidden where the file says so', () => {
    const strict = [1, 2].map((number) =>
      tag(number, 'single', { canDelete: false, canCopy: false, canReorder: false }),
    );
    expect(kinds('{1}{2}', '{2}{1}', strict)).toEqual(['moved 1!']);
    expect(kinds('{1}{2}', '{1}{1}', strict)).toEqual(['doubled 1!', 'missing 2!']);
  });
});

describe('text with chips as markup', () => {
  test.each([
    ['a{1>b<1}{2}', 'A<b1>B</b1><x2/>'],
    ['{1>a', 'A'],
    ['a<1}', 'A'],
    ['{1>a<1}{1>b<1}', '<b1>A</b1>B'],
    ['{2}a{2}', '<x2/>A'],
    ['{1>a{4>b<1}c<4}', '<b1>A<b4>B</b1>C</b4>'],
    ['{9}', '{9}'],
  ])('%j is %j', (text, markup) => {
    expect(render(text)).toBe(markup);
  });

  test('is well formed whatever a person does to the chips', () => {
    const pieces = TAGS.flatMap(({ number }) => [
      spellChip(number, 'open'),
      spellChip(number, 'close'),
      spellChip(number, 'single'),
    ]);
    const nesting = TAGS.filter((one) => one.encloses || one.kind === 'single');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ...pieces)), (parts) => {
        const open: string[] = [];
        const seen = new Set<string>();
        for (const [markup, slash, name, alone] of render(parts.join(''), nesting).matchAll(
          /<(\/?)(\w+)(\/?)>/g,
        )) {
          if (slash === '/') expect(open.pop()).toBe(name);
          else {
            expect(seen.has(markup)).toBe(false);
            seen.add(markup);
            if (alone === '') open.push(name ?? '');
          }
        }
        expect(open).toEqual([]);
      }),
    );
  });
});

const half = (role: ContentTag['role'], key: string, id: string | null = null): ContentTag => ({
  kind: 'tag',
  role,
  key,
  id,
  markup: `[${key} ${role}]`,
  code: key,
  equivalent: '',
  encloses: false,
  canDelete: true,
  canCopy: true,
  canReorder: true,
});
const text = (content: string) => ({ kind: 'text', text: content }) as const;

describe('content becomes text with chips', () => {
  test.each<[string, Content, Content, string, string]>([
    [
      'numbered as it comes',
      [half('open', 'a'), text('x'), half('close', 'a'), half('single', 'b')],
      [],
      '{1>x<1}{2}',
      '',
    ],
    ['by id where that is a number', [half('single', 'a', '5'), half('single', 'b', '2')], [], '{5}{2}', ''],
    [
      'the same on both sides',
      [half('single', 'a'), half('single', 'b')],
      [half('single', 'b'), text('y')],
      '{1}{2}',
      '{2}y',
    ],
    [
      'with numbers of its own where the target adds',
      [half('single', 'a')],
      [half('single', 'c'), half('single', 'a')],
      '{1}',
      '{2}{1}',
    ],
    ['halves alone', [half('open', 'a'), text('x'), half('close', 'b')], [], '{1}x{2}', ''],
    ['an end before its start', [half('close', 'a'), half('open', 'a')], [], '{1}{2}', ''],
    [
      'the same key twice',
      [half('single', 'a'), half('single', 'a')],
      [half('single', 'a')],
      '{1}{2}',
      '{1}',
    ],
    [
      'a pair here, alone there',
      [half('open', 'a'), half('close', 'a')],
      [half('single', 'a')],
      '{1><1}',
      '{2}',
    ],
    [
      'around text that spells chips',
      [text('{1} <2}'), half('single', 'a', '1')],
      [text('{3>')],
      '{1} <2}{4}',
      '{3>',
    ],
    ['without tags, unchanged', [text('{1}')], [text('{1>')], '{1}', '{1>'],
  ])('%s', (_name, source, target, chipped, targetChipped) => {
    const result = chipTexts(source, target);
    expect([result.source, result.target]).toEqual([chipped, targetChipped]);
  });

  test('and back, exactly, for any content', () => {
    const item = fc.oneof(
      fc.constantFrom('a', '{1}', '{2>', '<1}', '{', '}', '<').map(text),
      fc
        .tuple(
          fc.constantFrom('open', 'close', 'single') as fc.Arbitrary<ContentTag['role']>,
          fc.constantFrom('p', 'q', 'r'),
        )
        .map(([role, key]) => half(role, key, key === 'p' ? '1' : null)),
    );
    const spelled = (content: Content) =>
      content.map((one) => (one.kind === 'text' ? one.text : one.markup)).join('');
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.array(item, { maxLength: 8 }), (source, target) => {
        const result = chipTexts(source, target);
        const back = (side: 'source' | 'target') =>
          renderInline(
            result[side],
            result.tags,
            (plain) => plain,
            (one) => one[side],
          );
        expect([back('source'), back('target')]).toEqual([spelled(source), spelled(target)]);
        expect(new Set(result.tags.map(({ number }) => number)).size).toBe(result.tags.length);
      }),
    );
  });
});
