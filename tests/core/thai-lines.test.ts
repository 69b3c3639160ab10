import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldRuns } from '../../core/text/thai-lines.ts';

const held = (text: string) => heldRuns(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['อยู่ริมทะเลสาบออร์ริน', ['ทะเลสาบออร์ริน']],
  ['รอบทะเลสาบออร์รินในปีนี้', ['ทะเลสาบออร์ริน']],
  ['แยกเซกเมนต์ออกจากกัน', ['เซกเมนต์']],
  ['ห้องสมุดเปิดทุกวัน ดังนั้นจึงปิดวันหยุด', []],
  ['ณ วันที่ 5', []],
  ['The library', []],
  ['', []],
])('in %j the runs %j are held together', (text, expected) => {
  for (const run of expected) expect(held(text).some((one) => one.includes(run))).toBe(true);
  expect(held(text)).toHaveLength(expected.length);
});

test('runs are short, in order and apart, whatever the text', () => {
  const part = fc.constantFrom('ทะเลสาบ', 'ออร์ริน', 'ต์', 'ก', 'เซ', ' ', 'the', '5', 'วัน', '์');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      let reached = 0;
      for (const { start, end } of heldRuns(parts.join(''))) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(24);
        reached = end;
      }
    }),
  );
});
