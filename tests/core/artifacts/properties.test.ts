import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, applyRepairs } from '../../../core/artifacts/repair.ts';
import { scanDocument, scanSegment } from '../../../core/artifacts/scan.ts';
import type { Detection } from '../../../core/model.ts';
import { isGraphemeBoundary } from '../../../core/text/graphemes.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';

/** Pieces that rules look for, and pieces that stand around them; joined at random they meet in ways nobody wrote down. */
const PIECES = [
  'XNUMX',
  'xnumxrd',
  '130',
  '5',
  '2003',
  '๒๕๖๓',
  '16,000',
  '3,5',
  '1.8',
  '26th',
  '30th',
  'พ.ศ. ',
  'ค.ศ. ',
  'ปี ',
  'วัน',
  'วัน ',
  ' วัน',
  'เดือน ',
  'ที่ผ่านมา',
  ' ที่ผ่านมา',
  'ที่แล้ว',
  'มกราคม',
  ' มีนาคม',
  'มาตรา ',
  'ครั้งที่ ',
  ' ครั้ง',
  ' ล้าน',
  ' คน',
  '%',
  'ครบรอบ',
  'เมื่อ',
  'ใน ',
  'ของ ',
  'การ ',
  'และ',
  'และ ',
  'รัฐบาล',
  'ที่ปรึกษา',
  'หุ้น',
  ':',
  'โฆษณา',
  'ค่าคอมมิชชัน',
  'เสนอ',
  'EU',
  'Civil Forum',
  'OSCE',
  'on',
  'the',
  ' of ',
  'dans plusieurs',
  ' médias',
  'Covid-19',
  'Fiat 500',
  ' -',
  '- ',
  '“',
  '”',
  '"',
  '«',
  '»',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\n',
  ',',
  ' , ',
  'น้ำ',
  'ทํา',
  'เเ',
  '\u0e48',
  '\u0e35',
  '\u0e33',
  'ท\u0e48\u0e35',
  '\u0e4c',
  'ๅ',
  'ๆ',
  'ฯ',
  'à¸„à¸™',
  'â€œ',
  '&nbsp;',
  '&lt;',
  '<br>',
  '< / b>',
  '{ 0 }',
  '% s',
  '$ {a}',
  '\ufffd',
  '👩\u200d⚕️',
  '🇹🇭',
  'e\u0301',
  '漢字',
  'https://a.example/30th',
  'a@b.example',
  'ก',
  'แม่',
  'เรือ',
  'ตลาดปลา',
];
const texts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const scan = (source: string): Detection[] => scanSegment({ source, target: '' });

describe('scanning', () => {
  it('reports spans inside the text, on character boundaries, with the text between them, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, text: marked, confidence, slotRepair } of scan(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(marked);
          expect(isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          for (const slot of slotRepair?.slots ?? [])
            expect(text.slice(slot.span.start, slot.span.end)).toBe(slot.text);
          for (const each of slotRepair?.assignments ?? []) {
            expect(each.values.length).toBe(slotRepair?.slots.length);
            expect(each.evidence.length).toBe(slotRepair?.slots.length);
          }
          last = span.start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is pure: the same text gives the same findings, alone, again, and within a document', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (sources) => {
        const segments = sources.map((source) => ({ source, target: '' }));
        const alone = segments.map((segment) => scanSegment(segment));
        expect(segments.map((segment) => scanSegment(segment))).toEqual(alone);
        expect(scanDocument(segments)).toEqual(scanDocument(segments));
      }),
    );
  });

  it('says nothing that the texts of either language lack', () => {
    const exists = LANGUAGES.map((language) => createI18n(language).exists);
    fc.assert(
      fc.property(texts, (text) => {
        for (const { reason, fixes, slotRepair } of scan(text)) {
          const evidence = slotRepair?.assignments.flatMap((each) => each.evidence) ?? [];
          for (const message of [reason, ...fixes.map(({ label }) => label), ...evidence]) {
            if (message)
              expect(
                exists.map((has) => has(message.key)),
                message.key,
              ).toEqual([true, true]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('scanning a pair', () => {
  const ENGLISH = [
    'five days',
    'Article 130',
    '12 meetings',
    'in 2563',
    'the the',
    ' , ',
    '  ',
    '(',
    '”',
    'XNUMX',
    'ส้มตำ',
    '{0}',
    '%s',
    'https://b.example',
    'not',
    '?',
    ':',
    '$2.4 billion',
    '9 p.m.',
  ];
  const targets = fc
    .array(fc.oneof(fc.constantFrom(...ENGLISH, ...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(' '));

  it('reports spans of the side that it names, on character boundaries, and is pure', () => {
    fc.assert(
      fc.property(texts, targets, (source, target) => {
        const found = scanSegment({ source, target });
        expect(scanSegment({ source, target })).toEqual(found);
        for (const { side, span, text, slotRepair } of found) {
          const whole = side === 'source' ? source : target;
          expect(whole.slice(span.start, span.end)).toBe(text);
          expect(span.start).toBeLessThan(span.end);
          expect(isGraphemeBoundary(whole, span.start) && isGraphemeBoundary(whole, span.end)).toBe(true);
          for (const slot of slotRepair?.slots ?? []) {
            expect(source.slice(slot.span.start, slot.span.end)).toBe(slot.text);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('repairing a pair', () => {
  /** Numbers that differ on both sides in every way, so that the solver and the rules on numbers have work. */
  const SIDES = [
    ['130 วัน', 'five days'],
    ['มาตรา XNUMX', 'Article 130'],
    ['12 คน', '12 countries'],
    ['7 ประเทศ', 'seven people'],
    ['2.4 ล้านบาท', '2.4 billion baht'],
    ['50 กิโลกรัม', '50 pounds'],
    ['35 ดอลลาร์', '£35'],
    ['พ.ศ. 2003', 'in 2003'],
    ['ปี 1476', 'in 2019'],
    ['2 เปอร์เซ็นต์', '2 percentage points'],
    ['3,5', '3.5'],
    ['เวลา 3.00 น.', 'at 3 pm'],
    ['วันที่ 11 ธันวาคม 2564', '9 December 2021'],
    ['ชั้น ม.2', 'Grade 11'],
    ['15 ถึง 12 ปี', 'aged 5 to 12'],
    ['ครู 450 คน', 'eighteen teachers'],
    ['นักเรียน 18 คน', '450 students'],
  ] as const;
  const pairs = fc.array(fc.constantFrom(...SIDES), { minLength: 1, maxLength: 5 }).map((sides) => ({
    source: sides.map(([thai]) => thai).join(' และ '),
    target: sides.map(([, english]) => english).join(' and '),
  }));

  it('never leaves the same artifact at its place', () => {
    fc.assert(
      fc.property(pairs, ({ source, target }) => {
        for (const detection of scanSegment({ source, target }).filter(({ side }) => side === 'source')) {
          for (const index of detection.fixes.keys()) {
            const repaired = applyFix(source, detection, index);
            const again = scanSegment({ source: repaired, target }).filter(
              ({ rule, span, text }) =>
                rule === detection.rule && text === detection.text && span.start === detection.span.start,
            );
            expect(again, `${detection.rule}: ${source} | ${target} -> ${repaired}`).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('repairing', () => {
  it('never leaves the same artifact at its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const detection of scan(text)) {
          for (const [index, fix] of detection.fixes.entries()) {
            const after = scan(applyFix(text, detection, index));
            const again = after.filter(
              ({ rule, span, text: marked }) =>
                rule === detection.rule &&
                marked === detection.text &&
                span.start === detection.span.start &&
                // What was removed may let its like move up from behind.
                !text.slice(detection.span.end).includes(marked),
            );
            expect(
              again,
              `${detection.rule}: ${JSON.stringify(text)} -> ${JSON.stringify(fix.text)}`,
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to rest when only what is safe is repaired', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let now = text;
        for (let round = 0; round < 12; round += 1) {
          const safe = scan(now).filter(({ fixes }) => fixes[0]?.safe === true);
          if (safe.length === 0) return;
          const { text: next } = applyRepairs(
            now,
            safe.map((detection) => ({ detection, fix: 0 })),
          );
          expect(next).not.toBe(now);
          now = next;
        }
        expect.fail(`still repairing: ${JSON.stringify(text)} -> ${JSON.stringify(now)}`);
      }),
      { numRuns: 2000 },
    );
  });
});
