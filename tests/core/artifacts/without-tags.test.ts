/** Inline tags are no text: no rule sees them, no fix takes one away, and what is found is told in the text with chips. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../core/artifacts/repair.ts';
import { scanDocument, scanSegment } from '../../../core/artifacts/scan.ts';
import { type InlineTag, inlineParts } from '../../../core/formats/inline.ts';

function tag(number: number, kind: 'pair' | 'single', over: Partial<InlineTag> = {}): InlineTag {
  const code = { open: `<${number}>`, close: kind === 'pair' ? `</${number}>` : '' };
  return {
    ...{ number, kind, code, equivalent: '', source: code, target: null },
    ...{ encloses: true, canDelete: false, canCopy: true, canReorder: true },
    ...over,
  };
}
const PAIR = [tag(1, 'pair')];
const found = (source: string, tags: readonly InlineTag[], target = '') =>
  scanSegment({ source, target, tags }).map(({ rule, side, text, fixes }) => ({
    ...{ rule, side, text },
    fixes: fixes.map((fix) => fix.text),
  }));

describe('what is found in a text with tags', () => {
  it('has its place in the text with chips', () => {
    expect(scanSegment({ source: 'มี {1>XNUMX<1} คน', target: '', tags: PAIR })).toMatchObject([
      { rule: 'placeholder', span: { start: 6, end: 11 }, text: 'XNUMX' },
    ]);
  });

  it('goes on across a tag, and is not mended then', () => {
    expect(found('มี XNU{1>MX<1} คน', PAIR)).toEqual([
      { rule: 'placeholder', side: 'source', text: 'XNU{1>MX', fixes: [] },
    ]);
    expect(found('ดื่มน\u0e4d{1>\u0e49า<1}', PAIR).every(({ fixes }) => fixes.length === 0)).toBe(true);
  });

  it('is mended beside a tag', () => {
    const source = '{1>ดื่มน\u0e4d\u0e49า<1}ทุกวัน';
    const [detection] = scanSegment({ source, target: '', tags: PAIR });
    expect(detection && applyFix(source, detection, 0)).toBe('{1>ดื่มน้ำ<1}ทุกวัน');
  });

  it('is none where a number or a sign is a chip’s', () => {
    const tags = [tag(1, 'pair'), tag(250, 'single'), tag(4, 'single', { equivalent: '\n' })];
    const target = '{1>The pier<1} of {250} the old town.{4}';
    expect(found('{1>ท่าเรือ<1} ของ {250} เมืองเก่า{4}', tags, target)).toEqual([]);
  });

  it('is the same without tags where the braces are text', () => {
    const source = 'พิมพ์ {7} ไว้ XNUMX ครั้ง';
    expect(scanSegment({ source, target: '', tags: PAIR })).toEqual(scanSegment({ source, target: '' }));
  });

  it('in comparing segments has its place too, and no tag of another segment comes along', () => {
    const tags = [tag(9, 'single')];
    const segments = [
      { source: 'สภาทะเลสาบเปิดประชุม {9}', target: 'The Lake Council meets {9}', tags },
      { source: '{1>สภาทะเลสาบเปิดประชุม<1} \ufffc', target: '{1>Lake Board in session<1}', tags: PAIR },
    ];
    const [, second] = scanDocument(segments);
    const [difference] = second?.filter(({ rule }) => rule === 'source-two-targets') ?? [];
    expect(difference).toMatchObject({ text: 'Lake Board in session', fixes: [] });
    expect(JSON.stringify(difference)).not.toContain('\ufffc');
  });

  it('never spans a half of a chip, and never mends one away', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{1>',
        '<1}',
        '{2}',
        'น\u0e4d\u0e49า',
        ' ',
        '  ',
        'XNUMX',
        '130',
        ' วัน',
        'ดี',
        '26th',
        '&amp;',
        '.',
      ),
      { maxLength: 14 },
    );
    const tags = [tag(1, 'pair'), tag(2, 'single')];
    fc.assert(
      fc.property(pieces, pieces, (thai, english) => {
        const texts = { source: thai.join(''), target: english.join('') };
        for (const detection of scanSegment({ ...texts, tags })) {
          if (detection.rule === 'inline-tags') continue;
          const text = texts[detection.side];
          const { start, end } = detection.span;
          expect(detection.text).toBe(text.slice(start, end));
          const chips = inlineParts(text, tags).filter(({ kind }) => kind === 'chip');
          for (const chip of chips) {
            expect(chip.end <= start || chip.start >= end || (chip.start >= start && chip.end <= end)).toBe(
              true,
            );
            if (detection.fixes.length > 0) expect(chip.end <= start || chip.start >= end).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the check of the tags', () => {
  const tags = [tag(1, 'pair'), tag(2, 'single'), tag(3, 'single', { canDelete: true })];
  const told = (target: string) =>
    scanSegment({ source: '{1>ปลา<1} {2} กุ้ง {3}', target, tags })
      .filter(({ rule }) => rule === 'inline-tags')
      .map(({ reason, severity, text }) => [reason.key.split('.').at(-1), severity, text]);

  it.each<[string, (string | undefined)[][]]>([
    ['{1>Fish<1} {2} shrimp {3}', []],
    ['', []],
    [' ', []],
    ['Fish {2} shrimp {3}', [['missing', 'error', 'Fish {2} shrimp {3}']]],
    ['{1>Fish<1} {2} shrimp', [['missing', 'error', '{1>Fish<1} {2} shrimp']]],
    ['<1}Fish{1> {2} shrimp {3}', [['unpaired', 'error', '<1}']]],
  ])('in %j tells %j', (target, expected) => {
    expect(told(target)).toEqual(expected);
  });

  it('is silent without tags', () => {
    expect(scanSegment({ source: '{1>ปลา<1}', target: 'Fish' }).map(({ rule }) => rule)).not.toContain(
      'inline-tags',
    );
  });
});
