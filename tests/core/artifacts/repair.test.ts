import { describe, expect, it } from 'vitest';
import { alikeKey, applyFix, applyRepairs, fillSlots, isStale } from '../../../core/artifacts/repair.ts';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import { SongphasaError } from '../../../core/errors.ts';
import type { Detection } from '../../../core/model.ts';

function detection(text: string, start: number, end: number, ...fixes: readonly string[]): Detection {
  return {
    rule: 'test',
    family: 'custom',
    side: 'source',
    span: { start, end },
    text: text.slice(start, end),
    severity: 'error',
    confidence: 1,
    reason: { key: 'test', params: {} },
    fixes: fixes.map((each) => ({ text: each, safe: true })),
  };
}

const TEXT = 'เรือ แพ เกาะ';

describe('applyFix', () => {
  const at = detection(TEXT, 5, 7, 'เรือใบ', '');

  it('puts the fix where the span is', () => {
    expect(applyFix(TEXT, at, 0)).toBe('เรือ เรือใบ เกาะ');
    expect(applyFix(TEXT, at, 1)).toBe('เรือ  เกาะ');
  });

  it('refuses a text that has changed, and a fix that is none', () => {
    expect(isStale(TEXT, at)).toBe(false);
    expect(isStale('เรือ ปู เกาะ', at)).toBe(true);
    expect(() => applyFix('เรือ ปู เกาะ', at, 0)).toThrow(new SongphasaError('fix-stale'));
    expect(() => applyFix(TEXT, at, 2)).toThrow(new SongphasaError('not-found', { what: 'fix' }));
  });
});

describe('applyRepairs', () => {
  const first = detection(TEXT, 0, 4, 'แม่น้ำ');
  const middle = detection(TEXT, 5, 7, 'ปู');
  const across = detection(TEXT, 3, 6, '-');

  it('applies all that do not overlap, whatever their order', () => {
    const picks = [
      { detection: middle, fix: 0 },
      { detection: first, fix: 0 },
    ];
    const { text, applied, skipped } = applyRepairs(TEXT, picks);
    expect(text).toBe('แม่น้ำ ปู เกาะ');
    expect(applied.map((pick) => pick.detection)).toEqual([first, middle]);
    expect(skipped).toEqual([]);
  });

  it('gives way to the one picked first where two overlap', () => {
    const overlap = { detection: across, fix: 0 };
    const { text, applied, skipped } = applyRepairs(TEXT, [{ detection: first, fix: 0 }, overlap]);
    expect(text).toBe('แม่น้ำ แพ เกาะ');
    expect(applied).toHaveLength(1);
    expect(skipped).toEqual([overlap]);
  });

  it('skips what is stale and what has no such fix', () => {
    const stale = { detection: { ...middle, text: 'ปู' }, fix: 0 };
    const none = { detection: first, fix: 3 };
    expect(applyRepairs(TEXT, [stale, none])).toEqual({ text: TEXT, applied: [], skipped: [stale, none] });
  });

  it('takes two insertions at one place for a collision', () => {
    const insertion = detection(TEXT, 4, 4, '!');
    const { text, skipped } = applyRepairs(TEXT, [
      { detection: insertion, fix: 0 },
      { detection: insertion, fix: 0 },
    ]);
    expect(text).toBe('เรือ! แพ เกาะ');
    expect(skipped).toHaveLength(1);
  });
});

describe('fillSlots', () => {
  const text = 'รอ 30 วัน ตามข้อ XNUMX';
  const repair = {
    slots: [
      { span: { start: 3, end: 5 }, text: '30', noun: 'วัน' },
      { span: { start: 17, end: 22 }, text: 'XNUMX', noun: 'ข้อ' },
    ],
    assignments: [],
  };

  it('fills every slot, and leaves a null as it stands', () => {
    expect(fillSlots(text, repair, ['7', '30'])).toBe('รอ 7 วัน ตามข้อ 30');
    expect(fillSlots(text, repair, [null, '30'])).toBe('รอ 30 วัน ตามข้อ 30');
  });

  it('refuses a changed slot and a wrong number of values', () => {
    expect(() => fillSlots('รอ 31 วัน ตามข้อ XNUMX', repair, ['7', '30'])).toThrow('fix-stale');
    expect(() => fillSlots(text, repair, ['7'])).toThrow('fix-stale');
  });
});

describe('alikeKey', () => {
  it('takes all of a rule together where the first fix is safe, else those with the same words', () => {
    const keysOf = (source: string) => scanSegment({ source, target: '' }).map(alikeKey);
    expect(keysOf('ตลาดวัน 5 ที่ผ่านมา')).toEqual(keysOf('ท่าเรือวัน 9 ที่ผ่านมา'));
    expect(keysOf('ก่อตั้ง พ.ศ. 2003')).toEqual(keysOf('เปิด พ.ศ. 2003'));
    expect(keysOf('ก่อตั้ง พ.ศ. 2003')).not.toEqual(keysOf('ก่อตั้ง พ.ศ. 2004'));
  });
});
