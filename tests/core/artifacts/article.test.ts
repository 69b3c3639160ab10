import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFix, applyRepairs, fillSlots } from '../../../core/artifacts/repair.ts';
import { scanDocument } from '../../../core/artifacts/scan.ts';
import type { Detection, Family } from '../../../core/model.ts';
import { segmentText } from '../../../core/segmentation/index.ts';

const ARTICLE = path.resolve(import.meta.dirname, '../../../../shared/seed/article.th.txt');
const present = existsSync(ARTICLE);
if (!present)
  console.warn(`${ARTICLE} is not there: the tests on the real article cannot run and are left out`);

/** The one real text. What it must give is in shared/artifacts.md; counts here are of its 74 lines. */
describe.runIf(present)('the article (wants ../shared)', () => {
  const segments = present
    ? segmentText(readFileSync(ARTICLE, 'utf8')).map(({ text }) => ({ source: text, target: '' }))
    : [];
  const found = scanDocument(segments);
  const all = found.flat();
  const texts = (family: Family): string[] =>
    all.filter((each) => each.family === family).map(({ text }) => text);
  const repaired = (segment: number, detection: Detection): string =>
    applyFix(segments[segment]?.source ?? '', detection, 0);

  /** The segment with this XNUMX paragraph, and its suspects. */
  const paragraph = (part: string) => {
    const index = segments.findIndex(({ source }) => source.includes(part) && source.includes('XNUMX'));
    const suspects = found[index]?.filter(({ family }) => family === 'displaced-number') ?? [];
    return { source: segments[index]?.source ?? '', suspects };
  };

  it('has both XNUMX', () => {
    expect(texts('placeholder')).toEqual(['XNUMX', 'XNUMX']);
  });

  it('suspects 130, and reaches "5 วัน … มาตรา 130" by filling one value', () => {
    const { source, suspects } = paragraph('130 วัน');
    expect(suspects.map(({ text }) => text)).toEqual(['130']);
    const repair = suspects[0]?.slotRepair;
    const [best] = repair?.assignments ?? [];
    expect(best?.values).toEqual([null, '130']);
    const filled = repair && fillSlots(source, repair, ['5', best?.values[1] ?? null]);
    expect(filled).toContain('ล่วงหน้า 5 วันก่อน');
    expect(filled).toContain('มาตรา 130 แห่ง');
  });

  it('suspects 12, and reaches "ครั้งที่ 9 … 12 ครั้ง" by filling one value', () => {
    const { source, suspects } = paragraph('Civil Forum');
    expect(suspects.map(({ text }) => text)).toEqual(['2003', '12']);
    const repair = suspects[0]?.slotRepair;
    const [best] = repair?.assignments ?? [];
    expect(best?.values).toEqual(['2546', null, '12']);
    const filled = repair && fillSlots(source, repair, ['2546', '9', '12']);
    expect(filled).toContain('ครั้งที่ 9 ที่จัดขึ้น');
    expect(filled).toContain('เสมือนจริง 12 ครั้ง');
  });

  it('has the era, with both ways to mend it', () => {
    const [era, ...others] = all.filter(({ family }) => family === 'era');
    expect(others).toEqual([]);
    expect(era?.text).toBe('พ.ศ. 2003');
    expect(era?.fixes.map(({ text }) => text)).toEqual(['พ.ศ. 2546', 'ค.ศ. 2003']);
  });

  it('has both English ordinals', () => {
    const ordinals = all.filter(({ family }) => family === 'english-ordinal');
    expect(ordinals.map(({ text, fixes }) => [text, fixes[0]?.text])).toEqual([
      ['30th ครบรอบ', 'ครบรอบ 30 ปี'],
      ['26th', 'วันที่ 26'],
    ]);
  });

  it('has all 13 reversed times, and one command mends them', () => {
    expect(texts('reversed-time')).toHaveLength(13);
    for (const [index, detections] of found.entries()) {
      const picks = detections
        .filter(({ family }) => family === 'reversed-time')
        .map((detection) => ({ detection, fix: 0 }));
      const { text, skipped } = applyRepairs(segments[index]?.source ?? '', picks);
      expect(skipped).toEqual([]);
      expect(text).not.toMatch(/วัน \d+ ที่ผ่านมา/);
      if (picks.length > 0) expect(text).toMatch(/^\S.* \d+ วันที่ผ่านมา\s*$/);
    }
  });

  it('parts the labels from the times that are glued to them', () => {
    const glued = found.flatMap((detections, index) =>
      detections.filter(({ rule }) => rule === 'glued-time').map((detection) => repaired(index, detection)),
    );
    expect(glued).toHaveLength(11);
    expect(glued).toContain('จีนสหภาพยุโรป 17 ชั่วโมงที่ผ่านมา');
    expect(glued).toContain('EU 18 ชั่วโมงที่ผ่านมา');
    expect(texts('glued-text')).toContain('26th');
  });

  it('has the half-French headline, the lone on and Civil Forum', () => {
    expect(texts('untranslated-fragment').toSorted()).toEqual([
      'Civil Forum',
      'Civil Forum',
      'dans plusieurs médias français',
      'on',
    ]);
  });

  it('has the words in the wrong sense', () => {
    expect(texts('wrong-sense')).toEqual(['หุ้น', 'ค่าคอมมิชชัน', 'ซึ่งใช้เครื่องยนต์']);
  });

  it('has the furniture of the page', () => {
    const lines = texts('boilerplate');
    for (const line of ['เชื่อมต่อกับเรา', 'โฆษณา', 'แบ่งปันบทความนี้:', 'ได้รับความนิยม'])
      expect(lines).toContain(line);
    expect(lines.some((line) => line.startsWith('เราใช้การลงทะเบียน'))).toBe(true);
    expect(lines.some((line) => line.startsWith('EU Reporter ตีพิมพ์'))).toBe(true);
    expect(lines).toHaveLength(6);
  });

  it('has both names that are rendered two ways', () => {
    expect(texts('inconsistent-name')).toEqual(['Usen Suleimen', 'บังคลาเทศ']);
  });

  it('has the repetitions', () => {
    expect(texts('repetition')).toContain('ที่ปรึกษาและที่ปรึกษา');
    expect(texts('repetition').some((text) => text.includes('เมื่อปีที่แล้ว'))).toBe(true);
  });

  it.each([
    'Fiat 500',
    'Mini Cooper',
    'OSCE',
    'USAID',
    'ARES BBM',
    '16,000',
    '1.8 พันล้าน',
    '40 เท่า',
    '$740,000',
    'ปี 2025',
  ])('raises no alarm on %s', (good) => {
    const places = segments.flatMap(({ source }, index) => {
      const start = source.indexOf(good);
      return start === -1 ? [] : [{ index, start, end: start + good.length }];
    });
    expect(places.length).toBeGreaterThan(0);
    for (const { index, start, end } of places) {
      const alarms = found[index]?.filter(({ span }) => span.start < end && span.end > start) ?? [];
      expect(alarms.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
    }
  });
});
