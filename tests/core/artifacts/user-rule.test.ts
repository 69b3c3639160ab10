import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRepairs } from '../../../core/artifacts/repair.ts';
import type { SegmentRule } from '../../../core/artifacts/rule.ts';
import { detect } from '../../../core/artifacts/scan.ts';
import {
  compileUserRule,
  isUserRule,
  PLACES_LIMIT,
  type UserRule,
  type UserRuleId,
  userRuleName,
} from '../../../core/artifacts/user-rule.ts';
import { SongphasaError } from '../../../core/errors.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';
import { say } from '../../../i18n/say.ts';

const ID = '0190a5b0-0000-7000-8000-000000000001' as UserRuleId;

function rule(part: Partial<UserRule>): UserRule {
  return {
    ...{ id: ID, name: 'คณะกรรมาธิการ', reason: 'ชื่อทางการของรัฐสภา', family: 'custom', severity: 'warning' },
    ...{ side: 'source', mode: 'plain', find: 'ค่าคอมมิชชัน', matchCase: true },
    ...{ replacement: 'คณะกรรมาธิการ', safe: false },
    ...part,
  };
}

const find = (compiled: SegmentRule, source: string, target = '') => detect({ source, target }, [compiled]);

/** What the rule marks in a text, and what stands there afterwards; null: no fix. */
function marks(part: Partial<UserRule>, source: string, target = '') {
  return find(compileUserRule(rule(part)), source, target).map(({ text, fixes }) => [
    text,
    fixes[0]?.text ?? null,
  ]);
}

describe('a rule of a person', () => {
  it('is found under its own name, with their reason, severity and family', () => {
    const [found] = find(compileUserRule(rule({ severity: 'error', family: 'wrong-sense' })), 'ค่าคอมมิชชันมีมติ');
    expect(found).toEqual({
      rule: `user:${ID}`,
      family: 'wrong-sense',
      side: 'source',
      span: { start: 0, end: 12 },
      text: 'ค่าคอมมิชชัน',
      severity: 'error',
      confidence: 1,
      reason: {
        key: 'ruling.why.reason',
        params: { name: 'คณะกรรมาธิการ', reason: 'ชื่อทางการของรัฐสภา' },
      },
      fixes: [{ text: 'คณะกรรมาธิการ', safe: false }],
    });
    expect(isUserRule(userRuleName(ID))).toBe(true);
    expect(isUserRule('user')).toBe(false);
  });

  it('goes by its name where no reason is given', () => {
    const [found] = find(compileUserRule(rule({ reason: ' ' })), 'ค่าคอมมิชชัน');
    expect(found?.reason).toEqual({ key: 'ruling.why.found', params: { name: 'คณะกรรมาธิการ' } });
  });

  it.each(LANGUAGES)('says why in %s', (language) => {
    const { t } = createI18n(language);
    const why = (part: Partial<UserRule>) => {
      const [found] = find(compileUserRule(rule(part)), 'ค่าคอมมิชชัน');
      return found === undefined ? '' : say(t, found.reason.key, found.reason.params);
    };
    expect(why({})).toBe('ชื่อทางการของรัฐสภา');
    expect(why({ reason: '{{name}} $t(app.name)' })).toBe('{{name}} $t(app.name)');
    expect(why({ reason: '' })).toContain('“คณะกรรมาธิการ”');
  });

  it('may be repaired in bulk only where the person says so', () => {
    const safe = (value: boolean) =>
      find(compileUserRule(rule({ safe: value })), 'ค่าคอมมิชชัน')[0]?.fixes.map((fix) => fix.safe);
    expect(safe(false)).toEqual([false]);
    expect(safe(true)).toEqual([true]);
  });

  it.each<[string, Partial<UserRule>, string, [string, string | null][]]>([
    [
      'plain text, each place',
      { find: 'กก.', replacement: 'กิโลกรัม' },
      '3 กก. และ 5 กก.',
      [
        ['กก.', 'กิโลกรัม'],
        ['กก.', 'กิโลกรัม'],
      ],
    ],
    [
      'what a pattern would take for its own',
      { find: 'a.b(c)*', replacement: '$1$&' },
      'a.b(c)* axb',
      [['a.b(c)*', '$1$&']],
    ],
    ['nothing where the case differs', { find: 'covid', replacement: 'โควิด' }, 'COVID ระบาด', []],
    [
      'any case where it is told to',
      { find: 'covid', matchCase: false, replacement: 'โควิด' },
      'COVID ระบาด',
      [['COVID', 'โควิด']],
    ],
    [
      'whole words of Thai',
      { mode: 'word', find: 'ตา', replacement: 'ดวงตา' },
      'ตากลม ตา',
      [['ตา', 'ดวงตา']],
    ],
    [
      'groups',
      { mode: 'regex', find: '(\\p{Nd}+) นาที ก่อน', replacement: 'เมื่อ $1 นาทีก่อน' },
      '๕ นาที ก่อน',
      [['๕ นาที ก่อน', 'เมื่อ ๕ นาทีก่อน']],
    ],
    [
      'named groups and what stands around',
      { mode: 'regex', find: '(?<=นาย)\\s(?<name>\\p{Script=Thai}+)', replacement: '$<name>' },
      'นาย สมชายมาแล้ว',
      [[' สมชายมาแล้ว', 'สมชายมาแล้ว']],
    ],
    ['a place to look at, without a fix', { find: 'หุ้น:', replacement: null }, 'หุ้น: เพื่อน', [['หุ้น:', null]]],
    ['a removal', { find: ' (โฆษณา)', replacement: '' }, 'ข่าว (โฆษณา)', [[' (โฆษณา)', '']]],
    [
      'nothing where all is as it should be',
      { mode: 'regex', find: 'บัง[คก]ลาเทศ', replacement: 'บังกลาเทศ' },
      'บังกลาเทศ',
      [],
    ],
    ['no empty matches', { mode: 'regex', find: 'x*', replacement: 'y' }, 'กขxxค', [['xx', 'y']]],
    [
      'nothing by a pattern that is always empty',
      { mode: 'regex', find: '(?=ก)|$', replacement: 'y' },
      'กขก',
      [],
    ],
    [
      'a mark with what it stands on',
      { find: '\u0e48\u0e48', replacement: '\u0e48' },
      'ที\u0e48\u0e48นี่',
      [['ที\u0e48\u0e48', 'ที\u0e48']],
    ],
  ])('finds %s', (_, part, text, found) => {
    expect(marks(part, text)).toEqual(found);
  });

  it('looks at the English where it is told to, and only where there is some', () => {
    const part: Partial<UserRule> = { side: 'target', find: 'the the', replacement: 'the' };
    expect(marks(part, 'the the')).toEqual([]);
    expect(find(compileUserRule(rule(part)), 'ก', 'In the the hall')[0]).toMatchObject({
      side: 'target',
      span: { start: 3, end: 10 },
    });
  });

  it('offers no repair that would fill the memory', () => {
    const flood = { mode: 'regex', find: '[^]+', replacement: '$&'.repeat(500) } as const;
    expect(marks(flood, 'ก'.repeat(90_000))[0]?.[1]).toBeNull();
    expect(marks(flood, 'ก'.repeat(300))[0]?.[1]).toBeNull();
    expect(marks(flood, 'ก'.repeat(30))[0]?.[1]).toHaveLength(15_000);
  });

  it('names so many places of one text and no more', () => {
    expect(marks({ mode: 'regex', find: '.', replacement: null }, 'ก'.repeat(500))).toHaveLength(
      PLACES_LIMIT,
    );
  });

  it.each([
    ['(', 'Unterminated group'],
    ['[ก-', 'Unterminated character class'],
    ['\\d{2', 'Incomplete quantifier'],
    ['\\-', 'Invalid escape'],
    ['(?<a>.)(?<a>.)', 'Duplicate capture group name'],
  ])('refuses the pattern %s by name', (pattern, reason) => {
    const compile = () => compileUserRule(rule({ mode: 'regex', find: pattern }));
    expect(compile).toThrow(SongphasaError);
    expect(compile).toThrow(expect.objectContaining({ code: 'pattern-invalid' }));
    expect(compile).toThrow(reason);
  });
});

describe('whatever the rule and the text', () => {
  const letters = fc.string({
    unit: fc.constantFrom('ก', 'า', '\u0e49', 'a', 'B', '1', ' ', '$', '😀'),
    maxLength: 24,
  });
  const patterns = fc.constantFrom(
    'a',
    '[กa]+',
    '(ก|า)(.)',
    '(?<x>\\p{L})\\1?',
    'ก(?=า)',
    '\\s*',
    '(?<!a)B|1',
  );
  const replacements = fc.constantFrom('', 'x', '$1', '[$&]', '$$', "$`$'", '$2$1', '$<x>', '$10', '$<');

  it('replacing each place is what String.replace does', () => {
    fc.assert(
      fc.property(letters, patterns, replacements, fc.boolean(), (text, pattern, replacement, matchCase) => {
        const compiled = compileUserRule(rule({ mode: 'regex', find: pattern, replacement, matchCase }));
        const spans = [...compiled.detect({ source: text, target: '' })];
        let after = text;
        for (const { span, fixes } of spans.toReversed()) {
          after = after.slice(0, span.start) + (fixes[0]?.text ?? '') + after.slice(span.end);
        }
        const regex = new RegExp(pattern, matchCase ? 'gu' : 'giu');
        // Empty matches are no findings: String.replace would put something there.
        const wanted = [...text.matchAll(regex)].some(([found]) => found === '')
          ? null
          : text.replace(regex, replacement);
        if (wanted !== null) expect(after).toBe(wanted);
      }),
    );
  });

  it('the spans are inside the text, hold its words, and can be repaired together', () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom('plain', 'word'), (text, words, mode) => {
        fc.pre(words !== '');
        const found = find(
          compileUserRule(rule({ mode, find: words, replacement: '-' })),
          text + words + text,
        );
        for (const { span, text: there } of found)
          expect((text + words + text).slice(span.start, span.end)).toBe(there);
        const picks = found.map((detection) => ({ detection, fix: 0 }));
        expect(applyRepairs(text + words + text, picks).skipped).toEqual([]);
      }),
    );
  });
});
